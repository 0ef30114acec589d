import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { Conflict, Forbidden } from '#platform/errors/errors.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { listAlike } from './alike.queries.server.ts';
import { getAnswer } from './answers.queries.server.ts';
import { answersPage } from './list-page.server.ts';
import { tellLeads } from './open-answers.jobs.server.ts';
import { aRound, aTheme } from './open-answers.given.ts';
import { getPlace } from './place.server.ts';
import {
	giveSameThemes,
	raiseWorrying,
	saveReadings,
	undoReadings
} from './theming.commands.server.ts';

const database = withDatabase();
beforeAll(() => {
	process.env.DATABASE_URL ??= 'postgres://nobody@127.0.0.1/none';
	process.env.ORIGIN = 'https://kuultu.example';
});

async function given() {
	const round = await aRound(database.db);
	const { list } = await answersPage(round.worker, round.campaignId, {});
	const themes = [await aTheme(database.db, 'Puhelin'), await aTheme(database.db, 'Odotus')];
	return { ...round, db: database.db, answers: list.rows, themes: themes as [string, string] };
}
const reading = (id: string, themes: string[], more = {}) => ({
	id,
	version: 0,
	themes,
	sentiment: 'negative' as const,
	...more
});

describe('theming answers', () => {
	it('is refused to who only reads, and to others as if there were nothing', async () => {
		const { campaignId, reader, stranger, ombudsperson, smallWorker, answers, themes } =
			await given();
		const id = answers[0]?.id as string;
		const save = (who: typeof reader) => saveReadings(who, campaignId, [reading(id, [themes[0]])]);
		await expect(save(reader)).rejects.toThrow(Forbidden);
		for (const who of [stranger, ombudsperson, smallWorker])
			await expect(save(who)).rejects.toThrow('not found');
		await expect(raiseWorrying(reader, campaignId, { id, version: 0 }, true)).rejects.toThrow(
			Forbidden
		);
		await expect(giveSameThemes(stranger, campaignId, { id, ids: [id] })).rejects.toThrow(
			'not found'
		);
	});

	it('refuses a worker of a small unit what is read together with others', async () => {
		const { campaignId, smallWorker, lead, themes } = await given();
		const { list } = await answersPage(lead, campaignId, { haku: 'pienen' });
		const id = list.rows[0]?.id as string;
		await expect(saveReadings(smallWorker, campaignId, [reading(id, [themes[0]])])).rejects.toThrow(
			'not found'
		);
		const saved = await saveReadings(lead, campaignId, [reading(id, [themes[0]])]);
		expect(saved).toBeDefined();
	});

	it('saves a page at once, skips what did not change, and filters by what was said', async () => {
		const { campaignId, worker, answers, themes } = await given();
		const [a, b, c] = answers.map(({ id }) => id) as [string, string, string];
		const saved = await saveReadings(worker, campaignId, [
			reading(a, themes),
			reading(b, [themes[0]], { sentiment: 'positive' }),
			reading(c, [], { sentiment: '' })
		]);
		expect(saved).toBeDefined();
		const count = async (filter: Record<string, string>) =>
			(await answersPage(worker, campaignId, filter)).list.count;
		expect(await count({ teema: themes[0] })).toBe(2);
		expect(await count({ teema: themes[1], savy: 'negative' })).toBe(1);
		expect(await count({ savy: 'positive' })).toBe(1);
		expect(await count({ vain: 'teemoittamatta' })).toBe(6);
		const again = await saveReadings(worker, campaignId, [reading(a, themes, { version: 1 })]);
		expect(again).toBeUndefined();
	});

	it('is a conflict when somebody changed it meanwhile', async () => {
		const { campaignId, worker, lead, answers, themes } = await given();
		const [a, b] = answers.map(({ id }) => id) as [string, string];
		await saveReadings(lead, campaignId, [reading(b, [themes[0]])]);
		const page = [reading(a, [themes[1]]), reading(b, [themes[1]])];
		await expect(saveReadings(worker, campaignId, page)).rejects.toThrow(Conflict);
		expect((await getAnswer(worker, campaignId, b)).row.themeIds).toEqual([themes[0]]);
	});

	it('keeps a theme that the county no longer uses where it was given, and gives it to no others', async () => {
		const { db, campaignId, worker, answers, themes } = await given();
		const [a, b] = answers.map(({ id }) => id) as [string, string];
		await saveReadings(worker, campaignId, [reading(a, [themes[0]])]);
		await db
			.updateTable('changing.theme')
			.set({ retiredOn: '2026-09-01' })
			.where('id', '=', themes[0])
			.execute();
		await saveReadings(worker, campaignId, [
			reading(a, themes, { version: 1 }),
			reading(b, [themes[0]])
		]);
		const page = await answersPage(worker, campaignId, {});
		const of = (id: string) => page.list.rows.find((row) => row.id === id)?.themeIds.sort();
		expect(of(a)).toEqual([...themes].sort());
		expect(of(b)).toEqual([]);
		expect(page.themes.find(({ value }) => value === themes[0])?.retired).toBe(true);
	});

	it('gives others the same themes beside their own', async () => {
		const { campaignId, worker, answers, themes } = await given();
		const [a, b, c] = answers.map(({ id }) => id) as [string, string, string];
		await saveReadings(worker, campaignId, [reading(a, [themes[0]]), reading(b, [themes[1]])]);
		expect(await giveSameThemes(worker, campaignId, { id: a, ids: [a, b, c] })).toBeDefined();
		const { row } = await getAnswer(worker, campaignId, b);
		expect(row.themeIds.sort()).toEqual([...themes].sort());
		expect((await getAnswer(worker, campaignId, c)).row.sentiment).toBeNull();
	});
});

describe('undoing', () => {
	it('is refused to who may not theme', async () => {
		const { campaignId, worker, reader, stranger, answers, themes } = await given();
		const id = answers[0]?.id as string;
		const changeId = (await saveReadings(worker, campaignId, [reading(id, [themes[0]])])) as string;
		await expect(undoReadings(reader, campaignId, changeId)).rejects.toThrow(Forbidden);
		await expect(undoReadings(stranger, campaignId, changeId)).rejects.toThrow('not found');
		await expect(undoReadings(worker, campaignId, crypto.randomUUID())).rejects.toThrow(Conflict);
	});

	it('takes back a whole page, but not what was changed since', async () => {
		const { db, campaignId, worker, answers, themes } = await given();
		const [a, b, c] = answers.map(({ id }) => id) as [string, string, string];
		await saveReadings(worker, campaignId, [reading(a, [themes[0]])]);
		await db.updateTable('changing.theme').set({ retiredOn: '2026-09-01' }).execute();
		const changeId = (await saveReadings(worker, campaignId, [
			reading(a, [], { version: 1, sentiment: 'positive' }),
			reading(b, [], { sentiment: 'mixed' }),
			reading(c, [], { sentiment: 'mixed' })
		])) as string;
		await saveReadings(worker, campaignId, [reading(c, [], { version: 1, sentiment: 'none' })]);
		expect(await undoReadings(worker, campaignId, changeId)).toBe(2);
		const of = async (id: string) => (await getAnswer(worker, campaignId, id)).row;
		expect(await of(a)).toMatchObject({ themeIds: [themes[0]], sentiment: 'negative' });
		expect(await of(b)).toMatchObject({ themeIds: [], sentiment: null });
		expect(await of(c)).toMatchObject({ sentiment: 'none' });
		await expect(undoReadings(worker, campaignId, changeId)).rejects.toThrow(Conflict);
	});
});

describe('similar answers', () => {
	it('share words, and are only of units that are read here', async () => {
		const { db, campaignId, worker } = await given();
		const place = await getPlace(worker, campaignId);
		const { list } = await answersPage(worker, campaignId, { haku: 'puhelin' });
		const alike = await listAlike(
			{ db, locale: 'fi' },
			place,
			list.rows[0]?.id as string,
			place.shown
		);
		expect(alike).toHaveLength(5);
		for (const one of alike) expect(one.text).toContain('puhelimeen');
	});
});

describe('a worrying answer', () => {
	it('tells the lead at once that there is one, without a word of it, and can be taken back', async () => {
		const { db, campaignId, worker, lead, answers, ids } = await given();
		const { id, text } = answers[0] as (typeof answers)[number];
		await raiseWorrying(worker, campaignId, { id, version: 0 }, true);
		const data = { campaignId, id, unitId: ids.Iso };
		const ctx = { db, now: worker.now, jobId: crypto.randomUUID() };
		await tellLeads.work(data, ctx);
		const { rows } = await sql<{ data: { to: string; subject: string; text: string } }>`
			select data from jobs.job where name = 'mail.send'`.execute(db);
		expect(rows.map((row) => row.data.to)).toEqual([lead.who.email]);
		expect(rows[0]?.data.text).toContain(`/tyo/tulokset/${campaignId}/vastaukset/${id}`);
		for (const word of text.split(' ').filter((one) => one.length > 4))
			expect(JSON.stringify(rows)).not.toContain(word);
		const only = { vain: 'huolestuttavat' };
		expect((await answersPage(worker, campaignId, only)).list.count).toBe(1);
		await raiseWorrying(worker, campaignId, { id, version: 1 }, false);
		expect((await answersPage(worker, campaignId, only)).list.count).toBe(0);
		await tellLeads.work(data, ctx);
		const after = await sql`select from jobs.job where name = 'mail.send'`.execute(db);
		expect(after.rows).toHaveLength(1);
	});
});
