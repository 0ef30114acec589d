import { describe, expect, it } from 'vitest';
import { type Actor, type Role, anonymous, system } from '#platform/auth/actor.ts';
import { keptUnits, may } from './points.policy.ts';

const someone = (roles: Role[], leads: string[] = [], works: string[] = leads): Actor => ({
	kind: 'staff',
	personId: 'p',
	name: '',
	email: '',
	locale: 'fi',
	sessionId: '',
	roles,
	workUnitIds: works,
	leadUnitIds: leads,
	readUnitIds: works,
	countyWide: false
});

describe('who keeps feedback points', () => {
	const cast: [string, Actor, boolean, boolean][] = [
		// who, their own unit, another unit
		['anonymous', anonymous, false, false],
		['the system', system, false, false],
		['a worker', someone(['worker'], [], ['own']), false, false],
		['a reader', someone(['reader'], [], ['own']), false, false],
		['an ombudsperson', someone(['ombudsperson']), false, false],
		['a lead', someone(['lead'], ['own']), true, false],
		['a coordinator', someone(['coordinator']), true, true],
		['an administrator', someone(['administrator']), true, true]
	];
	it.each(cast)('%s', (_name, who, own, other) => {
		expect(may.keep(who, { unitId: 'own' })).toBe(own);
		expect(may.keep(who, { unitId: 'other' })).toBe(other);
		expect(may.see(who)).toBe(own);
	});

	it.each(cast)('%s: the list agrees with the rule', (_name, who) => {
		const kept = keptUnits(who);
		for (const unitId of ['own', 'other']) {
			expect(kept === 'all' || kept.includes(unitId)).toBe(may.keep(who, { unitId }));
		}
	});
});
