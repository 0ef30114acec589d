import { type Info, parse } from 'csv-parse/sync';
import type { Kind } from '../tree-rules.ts';
import { readCells, tidyText } from '../units.schema.ts';
import { asTyped } from '#platform/csv/csv-cells.ts';
import { columns } from './csv-columns.ts';
import { MOST_ROWS, type Place, type ReadFile, type UnitRow, shown } from './rows.ts';

const LONGEST_ROW = 200_000;
const kinds: Record<string, Kind> = {
	...{ county: 'county', hyvinvointialue: 'county', välfärdsområde: 'county' },
	...{ service: 'service', palvelu: 'service', tjänst: 'service' },
	...{ unit: 'unit', yksikkö: 'unit', enhet: 'unit' }
};

/** The separator that the heading uses most; a quoted one does not count. */
function separatorOf(text: string): string {
	const heading = (text.split('\n', 1)[0] ?? '').slice(0, 10_000).replace(/"[^"]*"/g, '');
	const count = (sign: string) => heading.split(sign).length - 1;
	return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

type Record_ = { record: string[]; info: Pick<Info, 'lines'> };

/**
 * Units from a CSV file as people save it: comma, semicolon or tab between, any line ends, a byte
 * order mark, line breaks within quotes, columns in any order, some left out.
 *
 * A column that is left out changes nothing; an empty cell takes away what was there. Only an
 * empty `sensitive` changes nothing, since a mistake there would show figures of too few people.
 *
 * @returns the rows that can be read, and in words what is wrong with the others
 */
export function readUnitsCsv(text: string): ReadFile {
	const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	let records: Record_[];
	try {
		records = parse(plain, {
			delimiter: separatorOf(plain),
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
			info: true,
			to: MOST_ROWS + 2,
			max_record_size: LONGEST_ROW
		}) as unknown as Record_[];
	} catch (error) {
		return broken(error);
	}
	const heading = records.shift();
	const names = heading?.record.map((name) => name.trim().toLowerCase()) ?? [];
	const first: Place = { line: 1 };
	for (const needed of ['key', 'name_fi']) {
		if (!names.includes(needed)) {
			return only({ place: first, issue: 'units_issue_csv_column', value: needed });
		}
	}
	const twice = names.find((name, index) => name && names.indexOf(name) !== index);
	if (twice)
		return only({ place: first, issue: 'units_issue_csv_column_twice', value: shown(twice) });
	if (records.length > MOST_ROWS) return only({ place: first, issue: 'units_issue_many_rows' });

	const read: ReadFile = { rows: [], problems: [], notes: [] };
	for (const name of names) {
		if (name && !columns.includes(name)) {
			read.notes.push({ place: first, issue: 'units_note_column', value: shown(name) });
		}
	}
	for (const { record, info } of records) {
		if (record.every((cell) => cell.trim() === '')) continue;
		const place = { line: info.lines - record.join('').split('\n').length + 1 };
		readRow(names, record, place, read);
	}
	return read;
}

function readRow(names: string[], record: string[], place: Place, read: ReadFile): void {
	const problem = (issue: string, field?: string, value = '') =>
		void read.problems.push({ place, issue, field, value: shown(value) });
	if (record.slice(names.length).some((cell) => cell.trim() !== '')) {
		return problem('units_issue_csv_wide');
	}
	const fields: Record<string, string> = {};
	names.forEach((name, index) => {
		if (columns.includes(name)) fields[name] = asTyped(record[index] ?? '');
	});
	const key = tidyText(fields.key ?? '');
	if (!key) return problem('units_issue_key', 'key');
	if (key.length > 100) return problem('units_issue_long', 'key', key);
	const kind = fields.kind?.trim().toLowerCase();
	if (kind && !kinds[kind]) return problem('units_issue_kind', 'kind', fields.kind);
	if (fields.sensitive?.trim() === '') delete fields.sensitive;
	const { cells, issues } = readCells(fields);
	for (const [field, issue] of Object.entries(issues)) problem(issue, field, fields[field]);
	if (Object.keys(issues).length > 0) return;
	const parent = fields.parent === undefined ? undefined : tidyText(fields.parent);
	const row: UnitRow = { place, key, cells };
	if (kind) row.kind = kinds[kind];
	if (parent !== undefined && row.kind !== 'county') row.parents = parent ? [parent] : [];
	read.rows.push(row);
}

const only = (problem: ReadFile['problems'][number]): ReadFile => ({
	rows: [],
	problems: [problem],
	notes: []
});

function broken(error: unknown): ReadFile {
	const { code, lines } = error as { code?: string; lines?: number };
	const issue =
		code === 'CSV_QUOTE_NOT_CLOSED'
			? 'units_issue_csv_quote'
			: code === 'CSV_MAX_RECORD_SIZE'
				? 'units_issue_csv_long_row'
				: 'units_issue_csv_broken';
	return only({ place: { line: lines ?? 1 }, issue });
}
