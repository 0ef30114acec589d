import { readSheet } from 'read-excel-file/node';
import type { Locale } from '#platform/i18n/locale.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { refused } from './portable.ts';
import { type Reporting, carriedWords } from './report.ts';

export type Row = Record<string, string>;

/** Rows of a sheet by the names of their columns; none where there is no such sheet. */
export async function sheetRows(bytes: Uint8Array, sheet: string): Promise<Row[]> {
	let cells;
	try {
		cells = await readSheet(Buffer.from(bytes), sheet);
	} catch (error) {
		if ((error as Error).constructor.name === 'SheetNotFoundError') return [];
		throw refused('file_broken');
	}
	const [head = [], ...rest] = cells;
	const names = head.map((name) => String(name ?? '').trim());
	return rest.map((row) =>
		Object.fromEntries(
			names.flatMap((name, at) => {
				const value = row[at];
				const told = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
				return name ? [[name, told.trim()]] : [];
			})
		)
	);
}

/**
 * Languages of a form, its default first: `label::Suomi (fi)`. A `label` alone is the default's, and
 * of no known language where none is said.
 */
export function languageNames(rows: Row[], base: string): string[] {
	const names = new Set<string>();
	for (const column of Object.keys(rows[0] ?? {})) {
		const named = /^label\s*::?\s*(.+)$/i.exec(column)?.[1];
		if (named) names.add(named.trim());
		else if (/^label$/i.test(column)) names.add(base);
	}
	return [...(names.has(base) ? [base] : []), ...[...names].filter((name) => name !== base)];
}

/** Reads the words of a column in every language of the form. */
export type WordsOf = (row: Row, column: string, max: number, where: string) => LocalizedText;

/** A reader of words; where Finnish is missing, another language stands in for it. */
export const wordsReader =
	(languages: Map<string, Locale>, base: string, report: Reporting): WordsOf =>
	(row, column, max, where) => {
		const given: Record<string, string> = {};
		for (const [name, locale] of languages) {
			const text = textIn(row, column, name, base);
			if (text) given[locale] = text;
		}
		const carried = carriedWords(given, { max, where, report });
		const any = carried.sv ?? carried.en ?? carried['fi-simple'];
		return carried.fi || !any ? carried : { ...carried, fi: any };
	};

function textIn(row: Row, column: string, language: string, base: string): string {
	for (const [name, text] of Object.entries(row)) {
		const [, of = '', named] = /^(\w+)(?:\s*::?\s*(.+))?$/.exec(name) ?? [];
		if (of.toLowerCase() !== column) continue;
		if ((named?.trim() ?? base) === language && text) return text;
	}
	return '';
}
