import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Db } from '#platform/db/database.server.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { unit, units } from '../../../../tests/given/given.ts';
import { publishAll, publishPeriod } from './publishing.server.ts';
import { insertVoices, many } from './voices.given.ts';

const given = withDatabase();

const figures = (db: Db) => db.selectFrom('showing.publishedFigure').selectAll().execute();
const figureOf = (db: Db, unitId: string | undefined, period: string) =>
	db
		.selectFrom('showing.publishedFigure')
		.selectAll()
		.where('unitId', '=', unitId as string)
		.where('period', '=', period)
		.executeTakeFirst();

/** Tries something that the database must refuse, and leaves the test's transaction usable. */
async function refusal(db: Db, statement: ReturnType<typeof sql>): Promise<string> {
	await sql`savepoint try`.execute(db);
	const error = await statement.execute(db).then(
		() => undefined,
		(caught: Error) => caught
	);
	await sql`rollback to savepoint try`.execute(db);
	return error?.message ?? '';
}

describe('publishing a quarter', () => {
	it('waits until it has been over for a week', async () => {
		const { db } = given;
		const ids = await units(db, 'a');
		await insertVoices(db, many(ids.a as string, '2026-02-02', { positive: 30 }));
		await expect(publishPeriod(db, '2026Q1', '2026-04-06')).rejects.toThrow(RangeError);
		expect(await publishAll(db, '2026-04-06')).toEqual([]);
		expect(await publishAll(db, '2026-04-07')).toEqual(['2026Q1']);
	});

	it('twice changes nothing, whatever has come since', async () => {
		const { db } = given;
		const ids = await units(db, 'a', 'b');
		await insertVoices(db, [
			...many(ids.a as string, '2026-02-02', { positive: 30, negative: 5 }),
			...many(ids.b as string, '2026-02-02', { positive: 20, negative: 5 })
		]);
		await publishAll(db, '2026-04-10');
		const before = await figures(db);
		await insertVoices(db, many(ids.a as string, '2026-02-03', { negative: 40 }));
		expect(await publishPeriod(db, '2026Q1', '2026-04-11')).toEqual([]);
		expect(await publishAll(db, '2026-04-11')).toEqual([]);
		expect(await figures(db)).toEqual(before);
		const log = await db
			.selectFrom('platform.auditEntry')
			.select('objectId')
			.where('action', '=', 'figures.published')
			.execute();
		expect(log).toEqual([{ objectId: '2026Q1' }]);
	});

	it('never goes back behind a release that is out', async () => {
		const { db } = given;
		const ids = await units(db, 'a');
		await insertVoices(db, many(ids.a as string, '2026-05-05', { positive: 30 }));
		await publishAll(db, '2026-07-10');
		await insertVoices(db, many(ids.a as string, '2026-01-05', { positive: 30 }));
		await expect(publishPeriod(db, '2026Q1', '2026-07-11')).rejects.toThrow(RangeError);
		expect(await publishAll(db, '2026-07-11')).toEqual([]);
	});

	it('is for good: the database refuses to change it', async () => {
		const { db } = given;
		const ids = await units(db, 'a');
		await insertVoices(db, many(ids.a as string, '2026-02-02', { positive: 30 }));
		await publishAll(db, '2026-04-10');
		for (const statement of [
			sql`update showing.published_figure set n = n + 1`,
			sql`delete from showing.published_figure`,
			sql`truncate showing.published_figure`,
			sql`update showing.release set published_on = '2026-05-01'`,
			sql`delete from showing.release`,
			sql`truncate showing.release cascade`
		]) {
			expect(await refusal(db, statement)).toContain('append-only');
		}
	});

	it('cannot show less than five, whoever writes the row', async () => {
		const { db } = given;
		const ids = await units(db, 'a');
		await sql`insert into showing.release values ('2026Q1', '2026-04-10')`.execute(db);
		const row = (values: string) =>
			sql`insert into showing.published_figure (period, unit_id, ${sql.raw(values.split(' = ')[0] as string)})
				values ('2026Q1', ${ids.a}, ${sql.raw(values.split(' = ')[1] as string)})`;
		for (const values of [
			'n = 4',
			'n, positive, neutral, negative, share = 9, 9, 0, 0, 1',
			'n, positive, neutral, negative, share = 20, 10, 9, 2, 0.5',
			'n, positive = 20, 10',
			"withheld, asked = 'few', 3",
			"withheld, asked, answers, in_time, on_time_share = 'few', 8, 8, 8, 1"
		]) {
			expect(await refusal(db, row(values)), values).toContain('check constraint');
		}
		expect(await refusal(db, row('n = 5'))).toBe('');
	});

	it('keeps what it stands on only while its year runs', async () => {
		const { db } = given;
		const ids = await units(db, 'a');
		for (const day of ['2026-02-02', '2026-05-05', '2026-08-08', '2026-11-11']) {
			await insertVoices(db, many(ids.a as string, day, { positive: 30 }));
		}
		const kept = async () =>
			(await db.selectFrom('showing.releaseCount').select('period').execute()).length;
		await publishAll(db, '2026-10-07');
		expect(await kept()).toBe(9);
		expect(await publishAll(db, '2027-01-07')).toEqual(['2026Q4', '2026']);
		expect(await kept()).toBe(0);
		expect((await figureOf(db, ids.a, '2026'))?.n).toBe(120);
	});
});

describe('what is published', () => {
	it('never counts voices that are held or withdrawn, nor those that do not say how it was', async () => {
		const { db } = given;
		const ids = await units(db, 'a', 'b');
		const a = ids.a as string;
		await insertVoices(db, [
			...many(a, '2026-02-02', { positive: 20, neutral: 6, negative: 4 }, { answeredAfter: 3 }),
			...many(a, '2026-02-02', { negative: 50 }, { held: true, answeredAfter: 9 }),
			...many(a, '2026-02-02', { negative: 50 }, { withdrawn: true, answeredAfter: 9 }),
			...Array.from({ length: 50 }, () => ({ unitId: a, givenOn: '2026-02-02', mood: null })),
			...many(ids.b as string, '2026-02-02', { positive: 20, neutral: 6, negative: 4 })
		]);
		await publishAll(db, '2026-04-10');
		expect(await figureOf(db, a, '2026Q1')).toMatchObject({
			n: 30,
			positive: 20,
			neutral: 6,
			negative: 4,
			asked: 30,
			answers: 30,
			inTime: 30,
			medianDays: '3.0'
		});
		expect((await figureOf(db, ids.county, '2026Q1'))?.n).toBe(60);
	});

	it('of a year is the sum of its quarters as they came out, whatever was taken back since', async () => {
		const { db } = given;
		const ids = await units(db, 'a', 'b');
		for (const day of ['2026-02-02', '2026-05-05', '2026-08-08', '2026-11-11']) {
			await insertVoices(db, [
				...many(ids.a as string, day, { positive: 20, negative: 10 }),
				...many(ids.b as string, day, { positive: 20, negative: 10 })
			]);
		}
		await publishAll(db, '2026-10-10');
		// Had the year been counted anew, the difference would tell what the withdrawn voice said.
		await sql`update listening.response set withdrawn = true, mood = null where id = (
			select id from listening.response where unit_id = ${ids.a} and mood = -1 and given_on = '2026-02-02' limit 1)`.execute(
			db
		);
		await publishAll(db, '2027-01-10');
		expect(await figureOf(db, ids.a, '2026')).toMatchObject({ n: 120, positive: 80, negative: 40 });
		expect(await figureOf(db, ids.county, '2026')).toMatchObject({ n: 240, negative: 80 });
	});

	it('follows the tree as it was when each quarter came out', async () => {
		const { db } = given;
		const ids = await units(db, 'a', 'b');
		const county = ids.county as string;
		const other = await unit(db, { name: 'Toinen', parentId: county }, 'service');
		const c = await unit(db, { name: 'c', parentId: other });
		for (const day of ['2026-02-02', '2026-05-05', '2026-08-08', '2026-11-11']) {
			for (const id of [ids.a, ids.b, c]) {
				await insertVoices(db, many(id as string, day, { positive: 25, negative: 15 }));
			}
		}
		await publishAll(db, '2026-07-10');
		await db
			.updateTable('platform.unit')
			.set({ parentId: other })
			.where('id', '=', ids.b as string)
			.execute();
		await publishAll(db, '2027-01-10');
		const n = async (id: string | undefined, period: string) => (await figureOf(db, id, period))?.n;
		expect(await n(ids.service, '2026Q2')).toBe(80);
		expect(await n(ids.service, '2026Q3')).toBe(40);
		expect(await n(ids.service, '2026')).toBe(80 + 80 + 40 + 40);
		expect(await n(other, '2026')).toBe(40 + 40 + 80 + 80);
		expect(await n(ids.b, '2026')).toBe(160);
	});

	it('does not let a small unit be worked out from its neighbour and their service', async () => {
		const { db } = given;
		const ids = await units(db, 'a', 'b');
		await insertVoices(db, [
			...many(ids.a as string, '2026-02-02', { positive: 3 }),
			...many(ids.b as string, '2026-02-02', { positive: 40, negative: 10 })
		]);
		await publishAll(db, '2026-04-10');
		const shown = (await figures(db)).filter(({ n }) => n !== null);
		expect((await figureOf(db, ids.a, '2026Q1'))?.n).toBeNull();
		const both = [ids.b, ids.service].filter((id) => shown.some(({ unitId }) => unitId === id));
		expect(both.length).toBeLessThan(2);
	});

	it('needs ten people in a sensitive unit and in all that it belongs to', async () => {
		const { db } = given;
		const ids = await units(db, 'a');
		await db
			.updateTable('platform.unit')
			.set({ sensitive: true })
			.where('id', '=', ids.a as string)
			.execute();
		await insertVoices(db, many(ids.a as string, '2026-02-02', { positive: 9 }));
		await publishAll(db, '2026-04-10');
		for (const id of [ids.a, ids.service, ids.county]) {
			expect((await figureOf(db, id, '2026Q1'))?.n).toBeNull();
		}
	});
});
