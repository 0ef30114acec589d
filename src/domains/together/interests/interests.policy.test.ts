import { describe, expect, it } from 'vitest';
import { type Actor, type Role, type Staff, anonymous, system } from '#platform/auth/actor.ts';
import { may, mayReadSomewhere, readableUnits } from './interests.policy.ts';

const who = (roles: Role[], at: Partial<Staff> = {}): Staff => ({
	kind: 'staff',
	personId: 'p',
	name: '',
	email: '',
	locale: 'fi',
	sessionId: 's',
	roles,
	workUnitIds: ['here'],
	leadUnitIds: [],
	readUnitIds: ['here'],
	countyWide: false,
	...at
});

const people: [string, Actor, boolean, boolean][] = [
	['nobody in particular', anonymous, false, false],
	['the system', system, false, false],
	['a worker of the unit', who(['worker']), false, false],
	['a reader of the unit', who(['reader']), false, false],
	['the administrator', who(['administrator'], { workUnitIds: [] }), false, false],
	['the ombudsperson', who(['ombudsperson'], { workUnitIds: [] }), false, false],
	['a lead of the unit', who(['lead'], { leadUnitIds: ['here'] }), true, true],
	['a lead of another unit', who(['lead'], { leadUnitIds: ['there'] }), false, true],
	['the coordinator', who(['coordinator'], { workUnitIds: ['here', 'there'] }), true, true]
];

describe('those who want to develop services', () => {
	it.each(people)('are known to %s: %s', (_name, actor, here, somewhere) => {
		for (const rule of Object.values(may)) expect(rule(actor, { unitId: 'here' })).toBe(here);
		expect(mayReadSomewhere(actor)).toBe(somewhere);
		expect(readableUnits(actor).includes('here')).toBe(here);
	});
});
