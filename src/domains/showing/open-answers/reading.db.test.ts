import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Tx } from '#platform/db/database.server.ts';
import { limitOf, rules } from '#platform/retention/rules.server.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { PAGE } from './answers.queries.server.ts';
import { answersPage } from './list-page.server.ts';
import { WISH, aRound, people, writeAnswers } from './open-answers.given.ts';

const database = withDatabase();
const texts = (page: Awaited<ReturnType<typeof answersPage>>) =>
	page.list.rows.map(({ text }) => text).sort();

describe('reading what people wrote', () => {
	it('is refused to those whose place it is not, as if there were nothing', async () => {
		const { campaignId, ombudsperson, figureReader, stranger, worker, ids, slug } = await aRound(
			database.db
		);
		for (const who of [ombudsperson, figureReader, stranger]) {
			await expect(answersPage(who, campaignId, {})).rejects.toThrow('not found');
		}
		const beside = { yksikko: slug(ids.Pieni) };
		await expect(answersPage(worker, campaignId, beside)).rejects.toThrow('not found');
	});

	it('is for those who work at, lead or read the unit, and for the coordinator', async () => {
		const { campaignId, worker, reader, lead, coordinator } = await aRound(database.db);
		for (const who of [worker, reader])
			expect((await answersPage(who, campaignId, {})).list.count).toBe(8);
		for (const who of [lead, coordinator])
			expect((await answersPage(who, campaignId, {})).list.count).toBe(13);
	});

	it('shows small units only together and without their names', async () => {
		const { campaignId, smallWorker, lead, ids, slug } = await aRound(database.db);
		const own = await answersPage(smallWorker, campaignId, {});
		expect(own.list.rows).toEqual([]);
		expect(own.elsewhere).toMatchObject({ slug: undefined, name: { text: 'Palvelu' } });
		const alone = await answersPage(lead, campaignId, { yksikko: slug(ids.Pieni) });
		expect(alone.list.rows).toEqual([]);
		expect(alone.elsewhere?.slug).toBe(slug(ids.service));
		const all = await answersPage(lead, campaignId, { yksikko: slug(ids.service) });
		for (const row of all.list.rows)
			expect(row.unit?.text).toBe(/Pien/.test(row.text) ? undefined : 'Iso');
		expect(all.hasNameless).toBe(true);
	});

	it('waits until nobody answers any more', async () => {
		const { campaignId, coordinator } = await aRound(database.db, 'open');
		const page = await answersPage(coordinator, campaignId, {});
		expect(page.list.rows).toEqual([]);
		expect(page.isOut).toBe(false);
	});

	it('tells neither a time nor whose the words are', async () => {
		const { campaignId, coordinator } = await aRound(database.db);
		const { list } = await answersPage(coordinator, campaignId, {});
		expect(Object.keys(list.rows[0] ?? {}).sort()).toEqual(
			'id lang locale questionId sentiment text themeIds unit version worrying'.split(' ')
		);
		const ids = list.rows.map(({ id }) => id);
		expect(ids).toEqual([...ids].sort());
	});

	it('finds words in Finnish and in Swedish, in any form', async () => {
		const { campaignId, worker } = await aRound(database.db);
		const find = async (haku: string) => (await answersPage(worker, campaignId, { haku })).list;
		expect((await find('puhelimessa toivomme')).count).toBe(6);
		expect((await find('telefontid')).rows.map(({ text }) => text)).toEqual([
			'Jag önskar mera telefontider'
		]);
		expect((await find('sairaala')).count).toBe(0);
	});

	it('pages by key, forwards and back, and misses nobody', async () => {
		const { db } = database;
		const { campaignId, versionId, worker, ids } = await aRound(db);
		await writeAnswers(
			db,
			{ campaignId, versionId },
			people(ids.Iso, 45, (no) => `Lisää ${no}`)
		);
		const first = await answersPage(worker, campaignId, { kysymys: WISH });
		const second = await answersPage(worker, campaignId, {
			kysymys: WISH,
			alkaen: first.list.next as string
		});
		const third = await answersPage(worker, campaignId, {
			kysymys: WISH,
			alkaen: second.list.next as string
		});
		expect([first, second, third].map(({ list }) => list.rows.length)).toEqual([PAGE, PAGE, 12]);
		expect([first.list.previous, third.list.next]).toEqual([undefined, undefined]);
		expect(new Set([first, second, third].flatMap(texts)).size).toBe(52);
		const back = await answersPage(worker, campaignId, {
			kysymys: WISH,
			ennen: second.list.previous as string
		});
		expect(texts(back)).toEqual(texts(first));
		expect(back.list.previous).toBeUndefined();
	});

	it('ends when the county’s time for words is over, counted from the last day of the survey', async () => {
		const { db } = database;
		const { campaignId, worker } = await aRound(db);
		const night = (day: string) =>
			db.isTransaction &&
			rules.texts.forget(db as Tx, limitOf(365, new Date(`${day}T01:00:00Z`)), 1000);
		await night('2026-11-30');
		expect((await answersPage(worker, campaignId, {})).list.count).toBe(8);
		await night('2026-12-01');
		expect((await answersPage(worker, campaignId, {})).list.count).toBe(0);
	});

	it('stands in the log once a day', async () => {
		const { db } = database;
		const { campaignId, worker } = await aRound(db);
		const read = async () =>
			(
				await sql<{ n: number }>`select count(*)::int as n from platform.audit_entry
					where action = 'open-answers.read' and object_id = ${campaignId}
					and actor_id = ${worker.who.personId}`.execute(db)
			).rows[0]?.n;
		await answersPage(worker, campaignId, {});
		await answersPage(worker, campaignId, {});
		expect(await read()).toBe(1);
		const tomorrow = () => new Date('2026-09-17T09:00:00Z');
		await answersPage({ ...worker, now: tomorrow }, campaignId, {});
		expect(await read()).toBe(2);
	});
});
