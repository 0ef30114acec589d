import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { TODAY, ctxOf, staff, staffCtx, units } from '../../../../tests/given/given.ts';
import {
	cancelCampaign,
	closeCampaign,
	editCampaign,
	openCampaign,
	planCampaign,
	repeatCampaign,
	yearLater
} from './campaigns.commands.server.ts';
import { aPlan, anOpenCampaign } from './campaigns.given.ts';
import { campaignNight } from './campaigns.jobs.server.ts';
import { getCampaign, listCampaigns } from './campaigns.queries.server.ts';
import { findDoor } from './doors.queries.server.ts';
import { withKeys } from './keys.given.ts';
import { ensureKey, findKey } from './keys.server.ts';
import { bringList, makeCards } from './sample.commands.server.ts';

const database = withDatabase();
withKeys();

async function people() {
	const { db } = database;
	const ids = (await units(db, 'Asema', 'Toinen')) as Record<
		'Asema' | 'Toinen' | 'service' | 'county',
		string
	>;
	const all = [ids.county, ids.service, ids.Asema, ids.Toinen];
	return {
		db,
		ids,
		lead: staffCtx(
			db,
			await staff(db, { roles: ['lead'], works: [ids.Asema], leads: [ids.Asema] })
		),
		worker: staffCtx(db, await staff(db, { works: [ids.Asema] })),
		stranger: staffCtx(
			db,
			await staff(db, { roles: ['lead'], works: [ids.Toinen], leads: [ids.Toinen] })
		),
		coordinator: staffCtx(db, await staff(db, { roles: ['coordinator'], works: all }))
	};
}

describe('whom the commands refuse', () => {
	it('workers, leads of other units, and leads who ask about units that are not theirs', async () => {
		const { ids, lead, worker, stranger, coordinator } = await people();
		const plan = await aPlan(lead, [ids.Asema]);
		for (const who of [worker, stranger]) {
			await expect(planCampaign(who, plan)).rejects.toThrow('forbidden');
		}
		const both = await aPlan(lead, [ids.Asema, ids.Toinen]);
		await expect(planCampaign(lead, both)).rejects.toThrow('forbidden');
		const id = await planCampaign(coordinator, both);
		await expect(openCampaign(lead, { id, version: 1 })).rejects.toThrow('forbidden');
		const mine = await planCampaign(lead, plan);
		const target = { id: mine, version: 1 };
		for (const act of [openCampaign, closeCampaign, cancelCampaign]) {
			await expect(act(stranger, target)).rejects.toThrow('not found');
			await expect(act(worker, target)).rejects.toThrow('forbidden');
		}
		await expect(editCampaign(worker, target, plan)).rejects.toThrow('forbidden');
		await expect(repeatCampaign(worker, mine)).rejects.toThrow('forbidden');
		await expect(bringList(worker, mine, { columns: ['a'], rows: [['b']] })).rejects.toThrow(
			'forbidden'
		);
		const cards = { unitId: ids.Asema, way: 'meeting' as const, count: 1 };
		await expect(makeCards(worker, mine, cards)).rejects.toThrow('forbidden');
	});

	it('sees what its list shows: the rule and its twin in SQL agree', async () => {
		const { ids, lead, worker, stranger, coordinator } = await people();
		const id = await planCampaign(lead, await aPlan(lead, [ids.Asema]));
		const sees = async (who: typeof lead) => (await listCampaigns(who)).rows.map((row) => row.id);
		for (const who of [lead, worker, coordinator]) {
			expect(await sees(who)).toEqual([id]);
			expect((await getCampaign(who, id)).id).toBe(id);
		}
		expect(await sees(stranger)).toEqual([]);
		await expect(getCampaign(stranger, id)).rejects.toThrow('not found');
	});
});

describe('a campaign', () => {
	it('does not open before it is said how its results will be used', async () => {
		const { ids, lead } = await people();
		const plan = await aPlan(lead, [ids.Asema], { useBack: '', useBy: null });
		const id = await planCampaign(lead, plan);
		await expect(openCampaign(lead, { id, version: 1 })).rejects.toMatchObject({
			issues: { useBack: 'needed_to_open', useBy: 'needed_to_open' }
		});
		await editCampaign(lead, { id, version: 1 }, await aPlan(lead, [ids.Asema]));
		await openCampaign(lead, { id, version: 2 });
		expect((await getCampaign(lead, id)).state).toBe('open');
		// What the answers are about is not changed any more.
		await expect(
			editCampaign(lead, { id, version: 3 }, await aPlan(lead, [ids.Asema]))
		).rejects.toThrow('forbidden');
	});

	it('keeps the links of units that stay, since they may be printed', async () => {
		const { ids, coordinator, db } = await people();
		const id = await planCampaign(coordinator, await aPlan(coordinator, [ids.Asema]));
		const links = async () =>
			Object.fromEntries(
				(await getCampaign(coordinator, id)).units.map((unit) => [unit.id, unit.link])
			);
		const before = await links();
		const both = await aPlan(coordinator, [ids.Asema, ids.Toinen]);
		await editCampaign(coordinator, { id, version: 1 }, both);
		expect((await links())[ids.Asema]).toBe(before[ids.Asema]);
		expect(Object.keys(await links())).toHaveLength(2);
		expect(await findDoor(ctxOf(db), before[ids.Asema] as string)).toBeUndefined();
	});

	it('is shut before its first day, after its last, and after it was ended', async () => {
		const { ids, lead, db } = await people();
		const id = await anOpenCampaign(lead, [ids.Asema]);
		const [unit] = (await getCampaign(lead, id)).units;
		const on = (day: string) =>
			findDoor(
				{ ...ctxOf(db), now: () => new Date(`${day}T10:00:00Z`) },
				(unit?.link as string).toLowerCase()
			);
		expect(await on('2026-08-31')).toMatchObject({ when: 'before', day: '2026-09-01' });
		expect(await on('2026-09-30')).toMatchObject({ unit: { id: ids.Asema } });
		expect(await on('2026-10-01')).toMatchObject({ when: 'after', day: '2026-09-30' });
		await closeCampaign(lead, { id, version: 2 });
		expect((await getCampaign(lead, id)).closesOn).toBe(TODAY);
		expect(await on('2026-09-17')).toMatchObject({ when: 'after' });
	});

	it('ends by itself the night after its last day; paper has a week more', async () => {
		const { ids, lead, db } = await people();
		const web = await anOpenCampaign(lead, [ids.Asema]);
		const paper = await anOpenCampaign(lead, [ids.Asema], { ways: ['link', 'paper'] });
		const night = (day: string) =>
			campaignNight.work({}, { db, now: () => new Date(`${day}T00:30:00Z`), jobId: 'x' });
		const states = async () =>
			Promise.all([web, paper].map(async (id) => (await getCampaign(lead, id)).raw.state));
		await night('2026-09-30');
		expect(await states()).toEqual(['open', 'open']);
		await night('2026-10-01');
		expect(await states()).toEqual(['closed', 'open']);
		expect([findKey(web), findKey(paper)?.length]).toEqual([undefined, 32]);
		await night('2026-10-08');
		expect(await states()).toEqual(['closed', 'closed']);
		await night('2026-10-09');
	});

	it('does not end while paper is being entered: its sheets could not be cast any more', async () => {
		const { ids, lead, db } = await people();
		const id = await anOpenCampaign(lead, [ids.Asema], { ways: ['paper'] });
		await db
			.insertInto('listening.paperBatch')
			.values({ campaignId: id, unitId: ids.Asema, name: 'Aula', counted: 3 })
			.execute();
		await expect(closeCampaign(lead, { id, version: 2 })).rejects.toMatchObject({
			issues: { form: 'open_piles' }
		});
		const night = { db, now: () => new Date('2026-10-20T00:30:00Z'), jobId: 'x' };
		await campaignNight.work({}, night);
		expect((await getCampaign(lead, id)).raw.state).toBe('open');
		await db.updateTable('listening.paperBatch').set({ closedOn: TODAY }).execute();
		await campaignNight.work({}, night);
		expect((await getCampaign(lead, id)).raw.state).toBe('closed');
	});

	it('comes again in the same month of next year, planned, with its use asked anew', async () => {
		const { ids, lead } = await people();
		const id = await anOpenCampaign(lead, [ids.Asema]);
		const next = await getCampaign(lead, await repeatCampaign(lead, id));
		expect(next).toMatchObject({
			state: 'planned',
			opensOn: '2027-09-01',
			closesOn: '2027-09-30',
			previousId: id,
			use: { who: '', what: '', back: '', by: null }
		});
		expect(next.name.text).toBe('Asiakaskysely 2027');
		expect(next.units.map((unit) => unit.id)).toEqual([ids.Asema]);
	});

	it('knows the same day a year later', () => {
		expect(['2026-09-01', '2028-02-29', '2027-02-28'].map(yearLater)).toEqual([
			'2027-09-01',
			'2029-02-28',
			'2028-02-28'
		]);
	});
});

describe('a key', () => {
	it('is made once, whoever asks, and leaves no trace in the database', async () => {
		const { ids, lead, db } = await people();
		const id = await anOpenCampaign(lead, [ids.Asema]);
		const key = ensureKey(id);
		expect(ensureKey(id)).toEqual(key);
		const row = await db
			.selectFrom('listening.campaign')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(JSON.stringify(row)).not.toContain(key.toString('hex'));
		await cancelCampaign(lead, { id, version: 2 }).catch((error: Error) =>
			expect(error.message).toBe('forbidden')
		);
	});
});
