import { parse } from 'csv-parse/sync';
import { removeIdentityCodes } from '../redaction/redaction.public.ts';

/** A client list as it was brought: its columns by name, and its lines. */
export type ClientList = { columns: string[]; rows: string[][] };

/** What a column of a client list may be used for; strata are chosen apart. */
export const columnUses = ['name', 'address', 'email', 'phone', 'language', 'unit'] as const;
export type ColumnUse = (typeof columnUses)[number];
/** Which columns, by number, serve each use; an address may stand in several. */
export type Columns = Partial<Record<ColumnUse, number[]>> & { strata: number[] };

const MOST_ROWS = 50_000;
const MOST_COLUMNS = 40;
const MOST_CELL = 300;

const guesses: [ColumnUse, RegExp][] = [
	['name', /nimi|name|namn/i],
	['address', /osoite|katu|posti|address|adress|zip|stad|kaupunki|toimipaikka/i],
	['email', /s.?hk.?posti|e-?mail|e-?post/i],
	['phone', /puhelin|phone|telefon|gsm|mobiili/i],
	['language', /kieli|language|spr.k/i],
	['unit', /yksikk|toimipiste|unit|enhet/i]
];

/**
 * Reads a client list from a CSV file, with a comma, a semicolon or a tab between cells.
 *
 * A list that holds identity codes is refused: a sample needs none, and what is not here cannot leak.
 *
 * @returns the list, or the text key of what is wrong and the line, where it is known
 */
export function readClientList(
	bytes: Uint8Array
): { list: ClientList } | { issue: string; line?: number } {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// What spreadsheets of Finland saved for decades.
		text = new TextDecoder('windows-1252').decode(bytes);
	}
	if (text.includes('\u0000')) return { issue: 'list_not_csv' };
	let records: string[][];
	try {
		records = parse(text, {
			bom: true,
			delimiter: delimiterOf(text),
			trim: true,
			skip_empty_lines: true,
			// The last line of a spreadsheet is often one of separators alone.
			skip_records_with_empty_values: true,
			relax_column_count: false,
			max_record_size: MOST_COLUMNS * MOST_CELL
		});
	} catch (error) {
		const { lines } = error as { lines?: number };
		return { issue: 'list_not_csv', line: lines };
	}
	const [columns, ...rows] = records;
	if (!columns || rows.length === 0) return { issue: 'list_empty' };
	if (columns.length > MOST_COLUMNS) return { issue: 'list_too_wide' };
	if (rows.length > MOST_ROWS) return { issue: 'list_too_long' };
	for (const [index, row] of rows.entries()) {
		if (row.some((cell) => cell.length > MOST_CELL)) {
			return { issue: 'list_cell_long', line: index + 2 };
		}
		if (removeIdentityCodes(row.join(' \u00b7 '), 'fi').removed > 0) {
			return { issue: 'list_identity_codes', line: index + 2 };
		}
	}
	return { list: { columns: columns.map((name) => name.slice(0, 80)), rows } };
}

function delimiterOf(text: string): string {
	const [head = ''] = text.split(/\r?\n/, 1);
	const count = (sign: string) => head.split(sign).length;
	return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Which columns are probably for what, by their names. */
export function guessColumns({ columns }: Pick<ClientList, 'columns'>): Columns {
	const guessed: Columns = { strata: [] };
	columns.forEach((name, index) => {
		// An e-mail address is an address too by its name.
		const use = guesses.findLast(([one, pattern]) => one !== 'address' && pattern.test(name))?.[0];
		const found = use ?? (guesses[1]?.[1].test(name) ? ('address' as const) : undefined);
		if (found) guessed[found] = [...(guessed[found] ?? []), index];
	});
	return guessed;
}

/** Languages as lists write them; Finnish where nothing else is said. */
export function languageOf(cell: string | undefined): 'fi' | 'sv' | 'en' | 'fi-simple' {
	const word = (cell ?? '').trim().toLowerCase();
	if (/^(sv|swe|ruotsi|svenska|swedish)/.test(word)) return 'sv';
	if (/^(en|eng|englanti|engelska)/.test(word)) return 'en';
	if (/selko|simple|lättläst/.test(word)) return 'fi-simple';
	return 'fi';
}
