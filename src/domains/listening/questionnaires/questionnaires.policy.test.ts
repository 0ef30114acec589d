import { describe, expect, it } from 'vitest';
import { type Role, type Staff, anonymous, system } from '#platform/auth/actor.ts';
import { buildsFor, may, mayInBank } from './questionnaires.policy.ts';

const who = (roles: Role[], leadUnitIds: string[] = []): Staff => ({
	kind: 'staff',
	personId: 'p',
	name: '',
	email: '',
	locale: 'fi',
	sessionId: 's',
	roles,
	workUnitIds: leadUnitIds,
	leadUnitIds,
	readUnitIds: [],
	countyWide: false
});

const county = { unitId: null, locked: false };
const own = { unitId: 'a', locked: false };
const other = { unitId: 'b', locked: false };
const measure = { unitId: null, locked: true };

describe('building questionnaires', () => {
	it.each([
		['coordinator', who(['coordinator']), [true, true, true, false]],
		['administrator', who(['administrator']), [true, true, true, false]],
		['lead', who(['lead'], ['a']), [false, true, false, false]],
		['worker', who(['worker']), [false, false, false, false]],
		['reader', who(['reader']), [false, false, false, false]],
		['ombudsperson', who(['ombudsperson']), [false, false, false, false]],
		['visitor', anonymous, [false, false, false, false]],
		['system', system, [false, false, false, false]]
	] as const)('%s', (_name, actor, expected) => {
		const things = [county, own, other, measure];
		expect(things.map((thing) => may.build(actor, thing))).toEqual(expected);
		const builds = buildsFor(actor);
		const asList = (unitId: string | null) =>
			builds === 'all' || (unitId !== null && builds.includes(unitId));
		expect(things.map(({ unitId, locked }) => asList(unitId) && !locked)).toEqual(expected);
		expect(may.look(actor)).toBe(actor.kind === 'staff');
	});

	it('a measure may be taken out of use by who answers for the county', () => {
		expect(may.retire(who(['coordinator']), measure)).toBe(true);
		expect(may.retire(who(['lead'], ['a']), measure)).toBe(false);
	});

	it('leads add to the bank, others only look', () => {
		expect(mayInBank.add(who(['lead'], ['a']))).toBe(true);
		expect(mayInBank.keep(who(['lead'], ['a']))).toBe(false);
		expect(mayInBank.add(who(['worker']))).toBe(false);
		expect(mayInBank.look(who(['reader']))).toBe(true);
		expect(mayInBank.look(anonymous)).toBe(false);
	});
});
