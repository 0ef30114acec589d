import { describe, expect, it } from 'vitest';
import { type Role, anonymous } from './actor.ts';
import { accessBy } from './grants.server.ts';
import {
	endPerson,
	grantRole,
	removeSecondFactor,
	withdrawRole
} from './people.commands.server.ts';
import { countPeople, findPerson, listColleagues, listPeople } from './people.queries.server.ts';
import { askForReset } from './reset.commands.server.ts';
import { isResetOpen } from './links.queries.server.ts';
import { ORIGIN, browser, withSignIn } from './sign-in.given.ts';

const house = withSignIn();
const boss = () => house.person([{ role: 'administrator' }]);

async function grantsOf(personId: string) {
	return (await findPerson(house.db, personId))?.grants ?? [];
}

describe('managing people', () => {
	it.each([undefined, 'worker', 'lead', 'coordinator', 'ombudsperson', 'reader'] as const)(
		'is refused to %s',
		async (role) => {
			const unitId = ['worker', 'lead', 'reader'].includes(role ?? '')
				? house.units.unit
				: undefined;
			const who = role ? await house.person([{ role: role as Role, unitId }]) : anonymous;
			const other = await house.person([{ role: 'worker', unitId: house.units.unit }]);
			const ctx = house.as(who);
			const [grant] = await grantsOf(other.personId);
			const self = who.kind === 'staff' ? who.personId : other.personId;
			const admin = { role: 'administrator' as const, unitId: null };
			for (const attempt of [
				() => grantRole(ctx, other.personId, admin),
				() => grantRole(ctx, self, admin),
				() => withdrawRole(ctx, other.personId, grant?.id as string),
				() => endPerson(ctx, other.personId),
				() => removeSecondFactor(ctx, other.personId)
			]) {
				await expect(attempt()).rejects.toThrow('forbidden');
			}
			expect(await grantsOf(other.personId)).toHaveLength(1);
		}
	);

	it('gives and takes roles, which count at the next click', async () => {
		const [admin, aino] = [await boss(), await house.person()];
		const one = browser(house);
		await one.signIn(aino.email);
		expect(await one.who()).toMatchObject({ roles: [], workUnitIds: [] });
		const grant = { role: 'lead' as const, unitId: house.units.service };
		await grantRole(house.as(admin), aino.personId, grant);
		expect(await one.who()).toMatchObject({ roles: ['lead'] });
		await expect(grantRole(house.as(admin), aino.personId, grant)).rejects.toMatchObject({
			issues: { role: 'auth_error_role_held' }
		});
		const [held] = await grantsOf(aino.personId);
		expect(held).toMatchObject({ role: 'lead', unitName: { fi: 'perhepalvelut' } });
		await withdrawRole(house.as(admin), aino.personId, held?.id as string);
		expect(await one.who()).toMatchObject({ roles: [], leadUnitIds: [] });
		expect(await house.audited(aino.personId)).toEqual([
			'person.signed-in',
			'person.role-granted',
			'person.role-withdrawn'
		]);
	});

	it('takes no role by the id of somebody else’s grant', async () => {
		const [admin, aino] = [await boss(), await house.person()];
		const other = await house.person([{ role: 'worker', unitId: house.units.unit }]);
		const [grant] = await grantsOf(other.personId);
		await expect(withdrawRole(house.as(admin), aino.personId, grant?.id as string)).rejects.toThrow(
			'not found'
		);
		expect(await grantsOf(other.personId)).toHaveLength(1);
	});

	it('ends a person at once: sessions, password, links and roles', async () => {
		const [admin, aino] = [
			await boss(),
			await house.person([{ role: 'worker', unitId: house.units.unit }])
		];
		const [one, other] = [browser(house), browser(house)];
		await one.signIn(aino.email);
		await other.signIn(aino.email);
		await askForReset(house.as(anonymous), aino.email, ORIGIN);
		const token = await house.resetTokenOf(aino.email);
		await endPerson(house.as(admin), aino.personId);
		expect(await one.who()).toEqual({ kind: 'anonymous' });
		expect(await other.who()).toEqual({ kind: 'anonymous' });
		expect(await one.signIn(aino.email)).toEqual({ to: 'refused' });
		expect(await isResetOpen(house.db, token, new Date())).toBe(false);
		expect(await grantsOf(aino.personId)).toEqual([]);
		expect((await house.mailsTo(aino.email)).at(-1)?.text).toContain('Pääsysi Kuultuun päättyi');
		await expect(endPerson(house.as(admin), aino.personId)).rejects.toThrow('forbidden');
		await expect(
			grantRole(house.as(admin), aino.personId, { role: 'administrator', unitId: null })
		).rejects.toThrow('forbidden');
	});

	it('lets nobody end themselves or give up their own administration', async () => {
		const admin = await boss();
		await expect(endPerson(house.as(admin), admin.personId)).rejects.toThrow('forbidden');
		const [grant] = await grantsOf(admin.personId);
		await expect(
			withdrawRole(house.as(admin), admin.personId, grant?.id as string)
		).rejects.toMatchObject({ issues: { form: 'auth_error_own_administrator' } });
		expect(await grantsOf(admin.personId)).toHaveLength(1);
	});

	it('leaves one administrator, also when two end each other at the same instant', async () => {
		await house.db.deleteFrom('platform.roleGrant').where('role', '=', 'administrator').execute();
		const [one, other] = [await boss(), await boss()];
		const ends = await Promise.allSettled([
			endPerson(house.as(one), other.personId),
			endPerson(house.as(other), one.personId)
		]);
		expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});
});

describe('the list of people', () => {
	it('finds by name and address, counts and pages, and takes signs of patterns as they are', async () => {
		for (let at = 0; at < 27; at++) {
			await house.person([], { password: false, email: `lista.${at}@sivutus.example` });
		}
		const here = { search: 'SIVUTUS.example', state: 'here' as const };
		expect(await countPeople(house.db, here)).toBe(27);
		const [first, second] = [
			await listPeople(house.db, here, 1),
			await listPeople(house.db, here, 2)
		];
		expect([first.length, second.length]).toEqual([25, 2]);
		expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(27);
		for (const search of ['%', '_ista.1@sivutus', 'lista.\\', "' or 1=1 --"]) {
			expect(await countPeople(house.db, { search, state: 'here' })).toBe(0);
		}
		expect(await countPeople(house.db, { search: 'sivutus', state: 'ended' })).toBe(0);
	});
});

describe('what roles open', () => {
	it('spreads down the tree and no further', async () => {
		const { county, service, unit, other } = house.units;
		const access = (role: Role, unitId: string | null = null) =>
			accessBy(house.db, [{ role, unitId }]);
		expect(await access('worker', service)).toEqual({
			workUnitIds: expect.toSatisfy((ids: string[]) => same(ids, [service, unit])),
			leadUnitIds: [],
			readUnitIds: [],
			countyWide: false
		});
		const lead = await access('lead', service);
		expect(same(lead.leadUnitIds, [service, unit])).toBe(true);
		expect(same(lead.workUnitIds, [service, unit])).toBe(true);
		const coordinator = await access('coordinator');
		expect(coordinator.countyWide).toBe(true);
		expect(same(coordinator.workUnitIds, [county, service, unit, other])).toBe(true);
		expect((await access('reader', other)).readUnitIds).toEqual([other]);
		const nothing = { workUnitIds: [], leadUnitIds: [], readUnitIds: [], countyWide: false };
		for (const role of ['reader', 'administrator', 'ombudsperson'] as const) {
			expect(await access(role)).toEqual(nothing);
		}
	});

	it('gives colleagues of a unit: its own, those above, nobody beside or gone', async () => {
		const { service, unit, other } = house.units;
		const [near, above, beside, gone] = [
			await house.person([{ role: 'worker', unitId: unit }]),
			await house.person([
				{ role: 'lead', unitId: service },
				{ role: 'worker', unitId: unit }
			]),
			await house.person([{ role: 'worker', unitId: other }]),
			await house.person([{ role: 'worker', unitId: unit }])
		];
		await endPerson(house.as(await boss()), gone.personId);
		const colleagues = await listColleagues(house.db, unit);
		const ids = colleagues.map(({ id }) => id);
		expect(ids).toContain(near.personId);
		expect(colleagues.find(({ id }) => id === above.personId)?.role).toBe('lead');
		expect(ids).not.toContain(beside.personId);
		expect(ids).not.toContain(gone.personId);
	});
});

const same = (ids: string[], others: string[]) =>
	JSON.stringify([...ids].sort()) === JSON.stringify([...others].sort());
