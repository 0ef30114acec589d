import { describe, expect, it } from 'vitest';
import { guessColumns, languageOf, readClientList } from './client-list.ts';

const read = (text: string) => readClientList(new TextEncoder().encode(text));

describe('a client list', () => {
	it.each([';', ',', '\t'])('is read with %j between cells', (sign) => {
		const text = [
			['Nimi', 'Katuosoite', 'Postitoimipaikka', 'Sähköposti', 'Kieli', 'Ikäryhmä'],
			['Aino Esimerkki', 'Tie 1', '00100 Helsinki', 'a@esimerkki.example', 'suomi', '18-29']
		]
			.map((row) => row.join(sign))
			.join('\r\n');
		const result = read(`\ufeff${text}\r\n`);
		if ('issue' in result) throw new Error(result.issue);
		expect(result.list.columns[0]).toBe('Nimi');
		expect(result.list.rows).toEqual([
			['Aino Esimerkki', 'Tie 1', '00100 Helsinki', 'a@esimerkki.example', 'suomi', '18-29']
		]);
		expect(guessColumns(result.list)).toEqual({
			strata: [],
			name: [0],
			address: [1, 2],
			email: [3],
			language: [4]
		});
	});

	it('is read as spreadsheets saved it before UTF-8', () => {
		const bytes = Uint8Array.from(Buffer.from('Nimi;Osoite\nÄijö;Östervägen 3\n', 'latin1'));
		expect(readClientList(bytes)).toMatchObject({ list: { rows: [['Äijö', 'Östervägen 3']] } });
	});

	it('ends where a spreadsheet wrote separators alone', () => {
		expect(read('Nimi;Osoite\nAino;Tie 1\n;\n \t;\n')).toMatchObject({
			list: { rows: [['Aino', 'Tie 1']] }
		});
		expect(read('Nimi;Osoite\n;\n')).toEqual({ issue: 'list_empty' });
	});

	it.each([
		['', 'list_empty'],
		['Nimi;Osoite\n', 'list_empty'],
		['Nimi;Osoite\na;b;c\n', 'list_not_csv'],
		['Nimi\n"auki', 'list_not_csv'],
		['Nimi\n\u0000', 'list_not_csv'],
		[`Nimi;Osoite\na;${'x'.repeat(301)}\n`, 'list_cell_long'],
		['Nimi;Hetu\nAino;131052-308T\n', 'list_identity_codes'],
		[`${'a;'.repeat(40)}a\n${'b;'.repeat(40)}b\n`, 'list_too_wide']
	])('%j is refused: %s', (text, issue) => {
		expect(read(text)).toMatchObject({ issue });
	});

	it('says on which line an identity code stands', () => {
		expect(read('Nimi;Hetu\nA;x\nB;131052-308T\n')).toEqual({
			issue: 'list_identity_codes',
			line: 3
		});
	});

	it('is refused when it is longer than any sample needs', () => {
		expect(read(`Nimi\n${'a\n'.repeat(50_001)}`)).toEqual({ issue: 'list_too_long' });
	});
});

describe('a language in a list', () => {
	it.each([
		['ruotsi', 'sv'],
		['SV', 'sv'],
		['English', 'en'],
		['selkosuomi', 'fi-simple'],
		['somali', 'fi'],
		[undefined, 'fi']
	])('%s is %s', (cell, locale) => expect(languageOf(cell)).toBe(locale));
});
