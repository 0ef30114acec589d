import type { Cell, Ledger, Relation } from '../disclosure/disclosure.public.ts';
import { askedIn, voicesIn } from './counts.ts';
import type { Row } from './release-table.ts';

/** What is counted: a number of people, and the parts that sum up to it. */
export type Measure = {
	/** Name of the base and of its parts. */
	names: readonly [string, ...string[]];
	values: (row: Row) => number[];
	shown: (row: Row) => [base: boolean, parts: boolean];
};

export const voices: Measure = {
	names: ['n', 'positive', 'neutral', 'negative'],
	values: (row) => [voicesIn(row), row.positive, row.neutral, row.negative],
	shown: (row) => [row.showsN, row.showsParts]
};
export const answers: Measure = {
	names: ['asked', 'in time', 'late', 'unanswered'],
	values: (row) => [askedIn(row), row.inTime, row.late, row.unanswered],
	shown: (row) => [row.showsAsked, row.showsAnswers]
};

export const idOf = (row: Pick<Row, 'period' | 'unitId' | 'own'>, name: string): string =>
	`${row.period} ${row.unitId} ${row.own ? 'own ' : ''}${name}`;

/** Cells and sums of one measure over all rows of a year, and what was decided earlier. */
export function cellsOf(
	measure: Measure,
	rows: readonly Row[],
	released: ReadonlySet<string>
): { cells: Cell[]; relations: Relation[]; ledger: Ledger } {
	const cells: Cell[] = [];
	const relations: Relation[] = [];
	const ledger = { published: new Map<string, number>(), hidden: new Set<string>() };
	const [base, ...parts] = measure.names;
	for (const row of rows) {
		const values = measure.values(row);
		const [baseShown, partsShown] = measure.shown(row);
		measure.names.forEach((name, at) => {
			const id = idOf(row, name);
			const { threshold, sensitive } = row;
			const value = values[at] as number;
			cells.push({ id, value, threshold, sensitive, ...(at > 0 ? { base: idOf(row, base) } : {}) });
			if (!released.has(row.period)) return;
			if (at === 0 ? baseShown : partsShown) ledger.published.set(id, value);
			else ledger.hidden.add(id);
		});
		relations.push({ total: idOf(row, base), parts: parts.map((name) => idOf(row, name)) });
	}
	for (const { total, parts: members } of sumsOf(rows)) {
		for (const name of measure.names) {
			relations.push({
				total: idOf(total, name),
				parts: members.map((member) => idOf(member, name))
			});
		}
	}
	return { cells, relations, ledger };
}

/** Every sum that a reader can do over places and over periods. */
function sumsOf(rows: readonly Row[]): { total: Row; parts: Row[] }[] {
	const isYear = (row: Row) => row.period.length === 4;
	const below = new Map<string, Row[]>();
	const within = new Map<string, Row[]>();
	const put = (map: Map<string, Row[]>, key: string, row: Row) => {
		const there = map.get(key);
		if (there) there.push(row);
		else map.set(key, [row]);
	};
	for (const row of rows) {
		if (isYear(row)) continue;
		const over = row.own ? row.unitId : row.parentId;
		if (over) put(below, `${row.period} ${over}`, row);
		if (!row.own) put(within, `${row.period.slice(0, 4)} ${row.unitId}`, row);
	}
	return rows
		.filter(({ own }) => !own)
		.flatMap((total) => {
			const parts = (isYear(total) ? within : below).get(`${total.period} ${total.unitId}`);
			return parts ? [{ total, parts }] : [];
		});
}
