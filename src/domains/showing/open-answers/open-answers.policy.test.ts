import { describe, expect, it } from 'vitest';
import { type Role, type Staff, anonymous, system } from '#platform/auth/actor.ts';
import { may } from './open-answers.policy.ts';

const who = (role: Role, units: Partial<Staff> = {}): Staff => ({
	kind: 'staff',
	personId: role,
	name: role,
	email: `${role}@example.fi`,
	locale: 'fi',
	sessionId: 's',
	roles: [role],
	workUnitIds: [],
	leadUnitIds: [],
	readUnitIds: [],
	countyWide: false,
	...units
});
const here = { unitId: 'here', writtenBy: 'worker' };
const people = {
	anonymous,
	system,
	worker: who('worker', { workUnitIds: ['here'] }),
	lead: who('lead', { workUnitIds: ['here'], leadUnitIds: ['here'] }),
	otherLead: who('lead', { workUnitIds: ['there'], leadUnitIds: ['there'] }),
	/** Leads there and works here: leading elsewhere approves nothing here. */
	between: who('lead', { workUnitIds: ['here', 'there'], leadUnitIds: ['there'] }),
	reader: who('reader', { readUnitIds: ['here'] }),
	figures: who('reader'),
	coordinator: who('coordinator', { workUnitIds: ['here'], countyWide: true }),
	ombudsperson: who('ombudsperson'),
	administrator: who('administrator')
};
const allowed = (rule: keyof typeof may, thing = here) =>
	Object.entries(people).flatMap(([name, person]) => (may[rule](person, thing) ? [name] : []));

describe('who may do what to what people wrote', () => {
	it('is read where one works or reads, and nowhere by those who read figures', () => {
		expect(allowed('read')).toEqual(['worker', 'lead', 'between', 'reader', 'coordinator']);
	});

	it('is worked on by those who work there', () => {
		expect(allowed('work')).toEqual(['worker', 'lead', 'between', 'coordinator']);
	});

	it('is approved by those who answer for the place, and never by who wrote it', () => {
		expect(allowed('approve')).toEqual(['lead', 'coordinator']);
		expect(allowed('approve', { ...here, writtenBy: 'lead' })).toEqual(['coordinator']);
		expect(allowed('undo')).toEqual(['lead', 'coordinator']);
	});
});
