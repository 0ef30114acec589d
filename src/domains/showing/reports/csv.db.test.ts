import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { Forbidden, NotFound } from '#platform/errors/errors.ts';
import { staff, staffCtx, unit } from '../../../../tests/given/given.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { givenCampaign } from '../results/results.given.ts';
import { resultsOf } from '../results/results.public.server.ts';
import { reportFile } from './files.server.ts';
import { FORMULA, givenResults, house, questions, reader, slugOf } from './reports.given.ts';

const given = withDatabase();

const read = (body: Buffer): Record<string, string>[] =>
	parse(body, { delimiter: ';', bom: true, columns: true });
const files = ['luvut.csv', 'koodisto.csv', 'luvut.xlsx', 'raportti.pdf'];

describe('files of results', () => {
	it.each(files)('%s is for those who read the results page, and for nobody else', async (file) => {
		const { db } = given;
		const made = await givenResults(db);
		const slug = await slugOf(db, made.large);
		const outsider = await reader(db, await unit(db, { name: 'Muu', parentId: made.service }));
		const keeper = staffCtx(db, await staff(db, { roles: ['administrator'] }));
		const ask = { id: made.id, file, slug };
		await expect(reportFile(outsider, house, ask)).rejects.toThrow(NotFound);
		await expect(reportFile(keeper, house, ask)).rejects.toThrow(Forbidden);
		const worker = await reader(db, made.large);
		const other = await slugOf(db, made.other);
		await expect(reportFile(worker, house, { ...ask, slug: other })).rejects.toThrow(NotFound);
		const got = await reportFile(worker, house, ask);
		expect(got.body.length).toBeGreaterThan(500);
		expect(got.name).toContain(slug);
	});

	it.each(files)('%s is not there while people answer, and no other name is', async (file) => {
		const { db } = given;
		const made = await givenResults(db);
		const form = await db
			.selectFrom('listening.campaign')
			.select('versionId')
			.where('id', '=', made.id)
			.executeTakeFirstOrThrow();
		const id = await givenCampaign(db, {
			...form,
			unitId: made.large,
			asked: [made.large],
			year: 2026,
			state: 'open'
		});
		const worker = await reader(db, made.large);
		for (const ask of [
			{ id, file, slug: undefined },
			{ id: made.id, file: `${file}x`, slug: undefined }
		])
			await expect(reportFile(worker, house, ask)).rejects.toThrow(NotFound);
	});
});

describe('figures as CSV', () => {
	it('are those of the results, a row for each question and answer', async () => {
		const { db } = given;
		const { id, large } = await givenResults(db);
		const { body } = await reportFile(await reader(db, large), house, {
			id,
			file: 'luvut.csv',
			slug: undefined
		});
		expect(body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		const rows = read(body);
		const results = await resultsOf(db, { campaignId: id, unitId: large });
		expect(rows[0]?.['Vastauksia']).toBe(String(results.respondents.n));
		const all = results.sections.flatMap((section) => section.results);
		expect(all.length).toBe(questions.length);
		for (const { question, measures } of all) {
			const of = rows.filter((row) => row['Kysymyksen tunnus'] === question.id);
			expect(of.length, question.id).toBeGreaterThan(0);
			for (const { value, count, share } of measures.values) {
				const row = of.find((one) => one['Arvo'] === value);
				expect(row?.['Vastauksia']).toBe(String(count));
				expect(row?.['Osuus, %']).toBe(String(Math.round(100 * share)));
			}
			const figure = measures.nps ?? measures.mean;
			const told = of.find((one) => one['Keskiarvo tai suositteluindeksi'] !== '');
			expect(told?.['Keskiarvo tai suositteluindeksi'] ?? '').toBe(
				figure ? String(Number(figure.value.toFixed(1))).replace('.', ',') : ''
			);
		}
	});

	it('hold no formula that a spreadsheet would run', async () => {
		const { db } = given;
		const { id, large } = await givenResults(db);
		for (const file of ['luvut.csv', 'koodisto.csv']) {
			const { body } = await reportFile(await reader(db, large), house, {
				id,
				file,
				slug: undefined
			});
			const cells = read(body).flatMap((row) => Object.values(row));
			expect(cells).toContain(`'${FORMULA}`);
			expect(cells.filter((cell) => /^[=+@\t\r]|^-(?![\d,]+$)/.test(cell))).toEqual([]);
		}
	});

	it('say in words what is withheld, and hold no number of it', async () => {
		const { db } = given;
		const { id, small } = await givenResults(db, { few: 4 });
		const { body } = await reportFile(await reader(db, small), house, {
			id,
			file: 'luvut.csv',
			slug: undefined
		});
		const rows = read(body);
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) {
			for (const head of ['Vastauksia', 'Osuus, %', 'Keskiarvo tai suositteluindeksi'])
				expect(row[head]).toBe('');
			expect(row['Huomautus']).toMatch(/jotta kukaan ei paljastu/);
		}
	});
});

describe('the codebook', () => {
	it('tells every question with its values, its wordings and what they are joined to', async () => {
		const { db } = given;
		const { id, large } = await givenResults(db);
		const { body } = await reportFile(await reader(db, large), house, {
			id,
			file: 'koodisto.csv',
			slug: undefined
		});
		const rows = read(body);
		expect(new Set(rows.map((row) => row['Kysymyksen tunnus']))).toEqual(
			new Set(questions.map((one) => one.id))
		);
		const again = rows.filter((row) => row['Kysymyksen tunnus'] === 'r.again');
		expect(again.map((row) => [row['Sanamuodon numero'], row['Kyselykierrokset']])).toEqual([
			['2', '2025'],
			['1', '2024']
		]);
		expect(again[0]?.['Mihin sanamuotoon yhdistetään']).toContain('Sama asia lyhyemmin');
		const help = rows.find((row) => row['Kysymyksen tunnus'] === 'r.help');
		expect(help?.['Asteikon ulkopuolella, suomeksi']).toBe('0 = En osaa sanoa');
		expect(help?.['Arvot suomeksi']).toBe(
			'1 = Eri mieltä | 2 = Vähän eri mieltä | 3 = Siltä väliltä | 4 = Melkein samaa | 5 = Samaa mieltä'
		);
		expect(help?.['Kyselykierrokset']).toBe('2024, 2025');
		const mood = rows.find((row) => row['Kysymyksen tunnus'] === 'r.mood');
		expect(mood?.['Arvot ruotsiksi']).toBe('1 = Dåligt | 2 = Mitt emellan | 3 = Bra');
	});
});
