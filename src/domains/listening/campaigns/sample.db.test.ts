import { describe, expect, it } from 'vitest';
import { addDays } from '#platform/clock/days.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { TODAY, ctxOf, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import { closeCampaign, openCampaign, planCampaign } from './campaigns.commands.server.ts';
import { aPlan, anOpenCampaign, answerByCode, invitations } from './campaigns.given.ts';
import { campaignNight } from './campaigns.jobs.server.ts';
import { getCampaign } from './campaigns.queries.server.ts';
import { readClientList } from './client-list.ts';
import { countAnswered } from './ending.server.ts';
import { withKeys } from './keys.given.ts';
import { addresseesOf } from './reminding.server.ts';
import { addressLines, bringList, destroyList, drawFromList } from './sample.commands.server.ts';

const database = withDatabase();
withKeys();

async function people() {
	const { db } = database;
	const ids = (await units(db, 'Asema')) as Record<'Asema', string>;
	const rights = { roles: ['lead' as const], works: [ids.Asema], leads: [ids.Asema] };
	return { db, ids, lead: staffCtx(db, await staff(db, rights)) };
}

const list = (lines: number) => {
	const rows = Array.from(
		{ length: lines },
		(_, n) =>
			`Henkilö ${n};Tie ${n}, 00100 Helsinki;h${n}@esimerkki.example;Asema;${n % 3 ? '18–64' : '65+'}`
	);
	const text = `Nimi;Osoite;Sähköposti;Yksikkö;Ikä\n${rows.join('\n')}`;
	const read = readClientList(new TextEncoder().encode(text));
	if ('issue' in read) throw new Error(read.issue);
	return read.list;
};
const columns = { name: [0], address: [1], email: [2], unit: [3], strata: [4] };

describe('a sample', () => {
	it('is drawn by stratum; of the rest of the list nothing is left', async () => {
		const { ids, lead, db } = await people();
		const id = await planCampaign(lead, await aPlan(lead, [ids.Asema], { ways: ['email'] }));
		await bringList(lead, id, list(90));
		const sizes = [
			{ unitId: ids.Asema, stratum: '18–64', drawn: 20 },
			{ unitId: ids.Asema, stratum: '65+', drawn: 10 }
		];
		expect(await drawFromList(lead, id, { columns, sizes })).toBe(30);
		const drawn = await db.selectFrom('listening.invitation').selectAll().execute();
		expect(drawn).toHaveLength(30);
		expect(drawn.filter(({ stratum }) => stratum === '65+')).toHaveLength(10);
		expect(drawn.every(({ way, email, name }) => way === 'email' && email && name)).toBe(true);
		expect(await db.selectFrom('listening.sampleFrame').select('campaignId').execute()).toEqual([]);
		const page = await getCampaign(lead, id);
		expect(page.seed).toMatch(/^[0-9a-f]{32}$/);
		expect(page.listUntil).toBe(addDays('2026-09-30', 14));
		expect(page.sample.map(({ listed, drawn: n }) => [listed, n])).toEqual([
			[60, 20],
			[30, 10]
		]);
		await expect(drawFromList(lead, id, { columns, sizes })).rejects.toThrow('conflict');
	});

	it('writes postcode and town on one line, however many columns they were in', () => {
		const lines = ['Koetie 1', '00100 Helsinki'];
		expect(addressLines(['Koetie 1', '00100', 'Helsinki'])).toEqual(lines);
		expect(addressLines(['Koetie 1', '', '00100 Helsinki'])).toEqual(lines);
		expect(addressLines(['AX-22100', 'Mariehamn'])).toEqual(['AX-22100 Mariehamn']);
		expect(addressLines(['Koetie 1', '00100'])).toEqual(['Koetie 1', '00100']);
	});

	it('forgets addresses as many days after an early end as it promises', async () => {
		const { ids, lead } = await people();
		const id = await planCampaign(lead, await aPlan(lead, [ids.Asema], { ways: ['email'] }));
		await bringList(lead, id, list(6));
		const sizes = [{ unitId: ids.Asema, stratum: '65+', drawn: 1 }];
		await drawFromList(lead, id, { columns, sizes });
		await openCampaign(lead, { id, version: (await getCampaign(lead, id)).version });
		await closeCampaign(lead, { id, version: (await getCampaign(lead, id)).version });
		expect((await getCampaign(lead, id)).listUntil).toBe(addDays(TODAY, 14));
	});

	it('refuses a line whose unit is not asked about, and more than there are', async () => {
		const { ids, lead } = await people();
		const id = await planCampaign(lead, await aPlan(lead, [ids.Asema]));
		const strange = list(5);
		strange.rows[2]![3] = 'Muu paikka';
		await bringList(lead, id, strange);
		const sizes = [{ unitId: ids.Asema, stratum: '18–64', drawn: 1 }];
		await expect(drawFromList(lead, id, { columns, sizes })).rejects.toMatchObject({
			issues: { columns: 'list_unit_unknown' }
		});
		await bringList(lead, id, list(6));
		const many = [{ unitId: ids.Asema, stratum: '65+', drawn: 3 }];
		await expect(drawFromList(lead, id, { columns, sizes: many })).rejects.toMatchObject({
			issues: { sizes: 'draw_too_many' }
		});
		const nobody = [{ unitId: ids.Asema, stratum: '65+', drawn: 0 }];
		await expect(drawFromList(lead, id, { columns, sizes: nobody })).rejects.toMatchObject({
			issues: { sizes: 'draw_somebody' }
		});
	});

	it('reminds only those whose code was not answered with, and writes nothing of that', async () => {
		const { ids, lead, db } = await people();
		const id = await anOpenCampaign(lead, [ids.Asema]);
		const invited = await invitations(db, id, ids.Asema, 12);
		const before = await db.selectFrom('listening.invitation').selectAll().orderBy('id').execute();
		for (const { code } of invited.slice(0, 7)) {
			await answerByCode(ctxOf(db), id, ids.Asema, code, { 'national.nps': 8 });
		}
		const left = await addresseesOf(db as never, id, 'unanswered', ['letter']);
		expect(left.map((one) => one.id).sort()).toEqual(
			invited
				.slice(7)
				.map((one) => one.id)
				.sort()
		);
		const after = await db.selectFrom('listening.invitation').selectAll().orderBy('id').execute();
		expect(after).toEqual(before);
	});

	it('counts who answered by stratum, and says neither few who did nor few who did not', async () => {
		const { ids, lead, db } = await people();
		const id = await anOpenCampaign(lead, [ids.Asema]);
		const invited = await invitations(db, id, ids.Asema, 12);
		const answer = async (from: number, to: number) => {
			for (const { code } of invited.slice(from, to)) {
				await answerByCode(ctxOf(db), id, ids.Asema, code, { 'national.nps': 8 });
			}
			await countAnswered(db as never, id);
			return (await getCampaign(lead, id)).sample[0];
		};
		expect(await answer(0, 4)).toMatchObject({ drawn: 12, answered: null });
		expect(await answer(4, 6)).toMatchObject({ answered: 6, share: 0.5 });
		expect(await answer(6, 8)).toMatchObject({ answered: null });
	});

	it('keeps no name or address past its day, and codes go on counting', async () => {
		const { ids, lead, db } = await people();
		const id = await planCampaign(lead, await aPlan(lead, [ids.Asema]));
		await bringList(lead, id, list(9));
		const sizes = [{ unitId: ids.Asema, stratum: '65+', drawn: 3 }];
		await drawFromList(lead, id, { columns, sizes });
		await destroyList(lead, id);
		const rows = await db.selectFrom('listening.invitation').selectAll().execute();
		expect(rows).toHaveLength(3);
		for (const { name, address, email, phone } of rows) {
			expect([name, address, email, phone]).toEqual([null, null, null, null]);
		}
		expect((await getCampaign(lead, id)).listDestroyedOn).toBe(TODAY);
	});

	it('that was brought and never drawn of is destroyed within a week', async () => {
		const { ids, lead, db } = await people();
		const id = await planCampaign(lead, await aPlan(lead, [ids.Asema]));
		await bringList(lead, id, list(3));
		const lists = () => db.selectFrom('listening.sampleFrame').select('campaignId').execute();
		const night = (day: string) =>
			campaignNight.work({}, { db, now: () => new Date(`${day}T00:30:00Z`), jobId: 'x' });
		await night(addDays(TODAY, 7));
		expect(await lists()).toHaveLength(1);
		await night(addDays(TODAY, 8));
		expect(await lists()).toEqual([]);
	});
});
