import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped, withoutFormula } from '#platform/csv/csv-cells.ts';
import { columns } from './csv-columns.ts';
import { readUnitsCsv } from './csv-read.ts';
import { MOST_ROWS } from './rows.ts';
import { textOf } from './upload.ts';

const read = (...lines: string[]) => readUnitsCsv(lines.join('\n'));
const issues = ({ problems }: ReturnType<typeof readUnitsCsv>) =>
	problems.map(({ place, issue, field }) => [(place as { line: number }).line, issue, field]);

describe('a CSV file of units', () => {
	const plain = [
		'key,parent,kind,name_fi,name_sv,search_fi,sensitive,answer_days',
		'p,,service,Perhepalvelut,Familjeservice,ero; huoltajuus,,',
		'n,p,unit,Neuvola,,,1,5'
	];

	it('is read with any separator, line end and mark at its beginning', () => {
		const expected = readUnitsCsv(plain.join('\n'));
		expect(expected.problems).toEqual([]);
		expect(expected.rows).toEqual([
			{
				...{ place: { line: 2 }, key: 'p', kind: 'service', parents: [] },
				cells: {
					name: { fi: 'Perhepalvelut', sv: 'Familjeservice' },
					...{
						description: {},
						openingHours: {},
						searchWords: { fi: ['ero', 'huoltajuus'] },
						answerDays: null
					}
				}
			},
			{
				...{ place: { line: 3 }, key: 'n', kind: 'unit', parents: ['p'] },
				cells: {
					name: { fi: 'Neuvola', sv: '' },
					...{
						description: {},
						openingHours: {},
						searchWords: { fi: [] },
						sensitive: true,
						answerDays: 5
					}
				}
			}
		]);
		const semicolons = plain.map((line) =>
			line.replace('ero; huoltajuus', '"ero; huoltajuus"').replaceAll(',', ';')
		);
		for (const text of [
			`\uFEFF${plain.join('\r\n')}\r\n`,
			plain.join('\r'),
			`${semicolons.join('\n')}\n\n\n`,
			plain.join('\n').replaceAll(',', '\t'),
			plain.map((line) => `${line},,,`).join('\n')
		]) {
			expect(readUnitsCsv(text)).toEqual(expected);
		}
	});

	it('may have line breaks and quotes within quotes, and says the line where a row begins', () => {
		const text =
			'key;name_fi;description_fi\na;A;"Yksi\r\nkaksi ""kolme"""\nb;;\n"c";"C";"x\n\ny"\nd;;';
		const { rows, problems } = readUnitsCsv(text);
		expect(rows.map(({ cells }) => cells.description.fi)).toEqual([
			'Yksi\nkaksi "kolme"',
			'x\n\ny'
		]);
		expect(problems.map(({ place }) => place)).toEqual([{ line: 4 }, { line: 8 }]);
	});

	it('changes nothing by a column that it does not have', () => {
		const { rows } = read('key,name_fi', 'a,A');
		expect(rows[0]).toEqual({
			...{ place: { line: 2 }, key: 'a' },
			cells: { name: { fi: 'A' }, description: {}, openingHours: {}, searchWords: {} }
		});
	});

	it('says what is wrong with each row, in the person’s own terms', () => {
		const file = read(
			'key,kind,name_fi,answer_days,sensitive,like_group,outo',
			',unit,A,,,,',
			'b,osasto,B,,,,',
			'c,unit,,,,,',
			'd,unit,D,0,,,',
			'e,unit,E,viisi,ehkä,,',
			`f,unit,${'F'.repeat(201)},,,,`,
			'g,unit,G,5,kyllä,,,,x',
			'h,palvelu,H,60,ei,,'
		);
		expect(issues(file)).toEqual([
			[2, 'units_issue_key', 'key'],
			[3, 'units_issue_kind', 'kind'],
			[4, 'units_issue_name', 'name_fi'],
			[5, 'units_issue_days', 'answer_days'],
			[6, 'units_issue_yes_or_no', 'sensitive'],
			[6, 'units_issue_days', 'answer_days'],
			[7, 'units_issue_long', 'name_fi'],
			[8, 'units_issue_csv_wide', undefined]
		]);
		expect(file.rows.map(({ key, kind }) => [key, kind])).toEqual([['h', 'service']]);
		expect(file.notes).toEqual([{ place: { line: 1 }, issue: 'units_note_column', value: 'outo' }]);
	});

	it('that cannot be read says why', () => {
		expect(issues(read(''))).toEqual([[1, 'units_issue_csv_column', undefined]]);
		expect(issues(read('nimi;osoite', 'A;B'))).toEqual([[1, 'units_issue_csv_column', undefined]]);
		expect(issues(read('key,name_fi,key', 'A,B,C'))).toEqual([
			[1, 'units_issue_csv_column_twice', undefined]
		]);
		expect(issues(read('key,name_fi', 'a,"A', 'b,B'))[0]?.[1]).toBe('units_issue_csv_quote');
		expect(issues(read('key,name_fi', `a,"${'x'.repeat(300_000)}"`))[0]?.[1]).toBe(
			'units_issue_csv_long_row'
		);
		const bomb = ['key,name_fi', ...Array.from({ length: MOST_ROWS + 1 }, (_, row) => `${row},x`)];
		expect(issues(read(...bomb))).toEqual([[1, 'units_issue_many_rows', undefined]]);
		expect(readUnitsCsv(bomb.slice(0, -1).join('\n')).rows).toHaveLength(MOST_ROWS);
	}, 20_000);

	it('never fails, whatever it holds', () => {
		const text = fc.array(
			fc.oneof(
				fc.constantFrom('key', 'name_fi', ',', ';', '"', '\n', '\r\n', '\t', "'", '='),
				fc.string({ unit: 'binary' })
			),
			{ maxLength: 60 }
		);
		fc.assert(
			fc.property(text, (parts) => {
				const file = readUnitsCsv(`key,name_fi,description_fi\n${parts.join('')}`);
				expect(Array.isArray(file.rows)).toBe(true);
				for (const { key, parents, cells } of file.rows) {
					for (const kept of [key, ...(parents ?? []), cells.name.fi, cells.description.fi ?? '']) {
						expect(kept?.isWellFormed() && !kept.includes('\0')).toBe(true);
					}
				}
			}),
			{ numRuns: 300 }
		);
	}, 60_000);

	it('may be saved by an old Excel or as UTF-16', () => {
		const bytes = Uint8Array.from([...'Päivä'].map((letter) => letter.charCodeAt(0)));
		expect(textOf(bytes)).toBe('Päivä');
		expect(textOf(new TextEncoder().encode('Päivä €'))).toBe('Päivä €');
		expect(textOf(Uint8Array.from([0xff, 0xfe, 0x50, 0, 0xe4, 0])).replace('\uFEFF', '')).toBe(
			'Pä'
		);
	});

	it('has its columns told in the room’s page', async () => {
		const { readFileSync } = await import('node:fs');
		const page = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
		for (const column of columns) {
			const family = column.replace(/_(fi|sv|en|fi_simple)$/, '_');
			expect(page.includes(`\`${column}\``) || page.includes(`\`${family}`), column).toBe(true);
		}
	});
});

describe('a cell of an exported file', () => {
	it.each([
		'=1+1',
		'+358 40',
		'-x',
		'@SUM(A1)',
		'\t=x',
		'\r=x',
		' =1',
		'\n=cmd',
		'\u00A0=1',
		'＝1',
		"'=1",
		"''=1",
		'   @x'
	])('is no formula: %j', (value) => {
		const cell = withoutFormula(value);
		expect(cell).toBe(`'${value}`);
		expect(asTyped(cell)).toBe(value);
	});

	it('comes back as it was', () => {
		const tricky = fc
			.array(fc.constantFrom("'", '=', '+', ' ', '\n', '\t', '\r', 'a', '@', '-', '＋'))
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(
				fc.oneof(tricky, fc.string({ unit: 'binary' })),
				(value) => asTyped(withoutFormula(value)) === value
			)
		);
		fc.assert(
			fc.property(tricky, (value) => !/^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(withoutFormula(value)))
		);
	});

	it.each(['Neuvola', "l'hôpital", "'s", '1=1', ''])('is left alone when harmless: %j', (value) => {
		expect(withoutFormula(value)).toBe(value);
	});
});
