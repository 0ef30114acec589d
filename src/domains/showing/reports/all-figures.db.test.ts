import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOut } from '#platform/db/copy-out.server.ts';
import { type Db, openDatabase, openPool } from '#platform/db/database.server.ts';
import { Forbidden } from '#platform/errors/errors.ts';
import { cloneDatabase } from '../../../../tests/given/database.ts';
import { staff, staffCtx } from '../../../../tests/given/given.ts';
import { resultsOf } from '../results/results.public.server.ts';
import { allFigures } from './all-figures.server.ts';
import { FORMULA, givenResults, reader } from './reports.given.ts';

let pool: pg.Pool;
let db: Db;
let drop: () => Promise<void>;
let made: Awaited<ReturnType<typeof givenResults>>;

beforeAll(async () => {
	const clone = await cloneDatabase(`all_figures_${process.pid}`);
	drop = clone.drop;
	pool = openPool(clone.url, 4);
	db = openDatabase(pool);
	// With few answers in the small unit, so that something is withheld.
	made = await givenResults(db, { few: 7 });
});
afterAll(async () => {
	await db.destroy();
	await drop();
});

const fileOf = async (who: Awaited<ReturnType<typeof reader>>) => {
	const stream = await allFigures(who, {
		origin: 'https://kuultu.example',
		copy: (copied) => copyOut(pool, copied)
	});
	const rows: Record<string, string>[] = parse(await text(stream), {
		delimiter: ';',
		bom: true,
		columns: true
	});
	return rows;
};
const comma = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');

describe('all figures in one file', () => {
	it('are refused to who reads no results', async () => {
		const keeper = staffCtx(db, await staff(db, { roles: ['administrator'] }));
		await expect(fileOf(keeper)).rejects.toThrow(Forbidden);
	});

	it('are those of the places that somebody reads, and of no others', async () => {
		const rows = await fileOf(await reader(db, made.large));
		expect([...new Set(rows.map((row) => row['Yksikkö']))]).toEqual(['Keskustan perhekeskus']);
	});

	it('are the very figures of the results, in both rounds and in every place', async () => {
		const rows = await fileOf(staffCtx(db, await staff(db, { roles: ['coordinator'] })));
		const names = {
			[made.service]: 'Perhepalvelut',
			[made.large]: 'Keskustan perhekeskus',
			[made.other]: 'Rannan perhekeskus',
			[made.small]: 'Saaren perhekeskus'
		};
		let compared = 0;
		for (const [campaignId, survey] of [
			[made.previousId, 'Kysely 2024'],
			[made.id, `'${FORMULA}`]
		] as const)
			for (const [unitId, place] of Object.entries(names)) {
				const results = await resultsOf(db, { campaignId, unitId });
				const here = rows.filter((row) => row['Kysely'] === survey && row['Yksikkö'] === place);
				const all = here.filter((row) => row['Vastaustapa'] === '');
				const asked = here.find((row) => row['Kysymyksen tunnus'] === '' && !row['Vastaustapa']);
				expect(asked?.['Vastauksia'] ?? '').toBe(String(results.respondents.n ?? ''));
				for (const { question, measures } of results.sections.flatMap((one) => one.results)) {
					const of = all.filter((row) => row['Kysymyksen tunnus'] === question.id);
					for (const { value, count, share } of measures.values) {
						const row = of.find((one) => one['Arvo'] === value);
						expect(row?.['Vastauksia'], `${place} ${question.id} ${value}`).toBe(String(count));
						expect(row?.['Osuus, %']).toBe(comma(100 * share, 0));
						compared += 1;
					}
					if (question.kind === 'number' && measures.mean) {
						expect(of[0]?.['Keskiarvo tai suositteluindeksi']).toBe(comma(measures.mean.value, 1));
						compared += 1;
					}
					if (measures.withheld) {
						expect(of.map((row) => row['Vastauksia'])).toEqual(['']);
						expect(of[0]?.['Huomautus']).not.toBe('');
						compared += 1;
					}
				}
			}
		expect(compared).toBeGreaterThan(150);
	});

	it('wait in line rather than take every connection, and give each back', async () => {
		const who = staffCtx(db, await staff(db, { roles: ['coordinator'] }));
		const files = await Promise.all(Array.from({ length: 6 }, () => fileOf(who)));
		expect(new Set(files.map((rows) => rows.length)).size).toBe(1);
		expect(pool.waitingCount).toBe(0);
		await expect.poll(() => pool.idleCount).toBe(pool.totalCount);
	});

	it('that nobody fetches to the end hold no connection', async () => {
		const who = staffCtx(db, await staff(db, { roles: ['coordinator'] }));
		for (let time = 0; time < 3; time += 1) {
			const stream = await allFigures(who, {
				origin: '',
				copy: (copied) => copyOut(pool, copied)
			});
			stream.destroy();
		}
		expect((await fileOf(who)).length).toBeGreaterThan(100);
		await expect.poll(() => pool.idleCount).toBe(pool.totalCount);
	});
});
