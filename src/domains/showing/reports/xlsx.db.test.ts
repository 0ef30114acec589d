import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../../tests/given/database.ts';
import { resultsOf } from '../results/results.public.server.ts';
import { reportFile } from './files.server.ts';
import { FORMULA, givenResults, house, reader } from './reports.given.ts';

const given = withDatabase();

async function book() {
	const { db } = given;
	const made = await givenResults(db);
	const { body } = await reportFile(await reader(db, made.large), house, {
		id: made.id,
		file: 'luvut.xlsx',
		slug: undefined
	});
	const sheets = await readExcelFile(body);
	return {
		...made,
		body,
		sheets,
		rowsOf: (name: string) => sheets.find((one) => one.sheet === name)?.data ?? []
	};
}

describe('the workbook', () => {
	it('has its sheets, and the figures of the results as numbers', async () => {
		const { id, large, sheets, rowsOf } = await book();
		expect(sheets.map(({ sheet }) => sheet)).toEqual([
			'Luvut',
			'Vertailu',
			'Koodisto',
			'Näin kerättiin'
		]);
		const rows = rowsOf('Luvut');
		const results = await resultsOf(given.db, { campaignId: id, unitId: large });
		expect(rows[1]?.[7]).toBe(results.respondents.n);
		for (const { question, measures } of results.sections.flatMap((one) => one.results)) {
			const of = rows.filter((row) => row[1] === question.id);
			for (const { value, count, share, low, high } of measures.values) {
				const row = of.find((one) => String(one[5]) === value);
				expect(row?.[7]).toBe(count);
				expect(row?.[9]).toBeCloseTo(share, 10);
				expect(row?.[10]).toBeCloseTo(low, 10);
				expect(row?.[11]).toBeCloseTo(high, 10);
			}
		}
	});

	it('sets the years side by side, and says whether they differ', async () => {
		const { id, large, rowsOf } = await book();
		const results = await resultsOf(given.db, { campaignId: id, unitId: large });
		const help = results.sections
			.flatMap((one) => one.results)
			.find(({ question }) => question.id === 'r.help');
		const rows = rowsOf('Vertailu').filter((row) => row[0] === 'r.help');
		expect(rows.map((row) => String(row[2]))).toEqual(['2024', '2025']);
		expect(rows[0]?.[6]).toBeCloseTo(help?.before[0]?.measures.positive?.value ?? -1, 10);
		expect(rows[1]?.[6]).toBeCloseTo(help?.measures.positive?.value ?? -1, 10);
		expect(rows[1]?.[10]).toMatch(/edellise/);
		const again = rowsOf('Vertailu').find((row) => row[0] === 'r.again');
		expect(again?.[3]).toContain('Sama asia lyhyemmin');
	});

	it('holds words as words and shares in per cent: no formula is in the file', async () => {
		const { body, rowsOf } = await book();
		expect(rowsOf('Luvut').flat()).toContain(FORMULA);
		expect(rowsOf('Näin kerättiin').flat()).toContain(FORMULA);
		const files = Object.entries(unzipSync(body)).map(
			([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')] as const
		);
		expect(files.filter(([, xml]) => /<f[ >]/.test(xml))).toEqual([]);
		expect(files.find(([name]) => name.endsWith('styles.xml'))?.[1]).toContain('formatCode="0%"');
	});
});
