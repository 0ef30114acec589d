/**
 * One figure that might be published: a count of people, in a place, in a period.
 *
 * - `threshold`: fewer people than this are never shown, and a withheld figure must stay
 *   uncertain by at least this much.
 * - `sensitive`: the place belongs to a service where having answered says much about a person.
 * - `base`: for a part of the answers (satisfied, neutral, ...), the id of the figure that counts
 *   all who answered. The parts of one base are shown all together or not at all.
 * - `partsFrom`: on a base, of how many people at least its parts may be shown; otherwise
 *   `FEWEST_FOR_SHARE`.
 * - `uncertainty`: how uncertain it must stay when withheld, where fewer people than the threshold
 *   are in a sum that is shown; otherwise the threshold.
 * - `weight`: what is lost if the figure is withheld; without it the count itself, with top totals
 *   a hundredfold.
 */
export type Cell = {
	id: string;
	value: number;
	threshold: number;
	sensitive: boolean;
	base?: string;
	partsFrom?: number;
	uncertainty?: number;
	weight?: number;
};

/** A sum that every reader can do: `total` is the sum of `parts`, such as a year of its quarters. */
export type Relation = { total: string; parts: string[] };

/**
 * What earlier releases showed and withheld, for good.
 *
 * `published` holds the figures as they were shown; `hidden` the ids that were withheld.
 */
export type Ledger = { published: ReadonlyMap<string, number>; hidden: ReadonlySet<string> };

/** A relation by cell numbers: `cells`, the total last, with `signs` (+1 and -1) sum to 0. */
export type Row = { cells: number[]; signs: number[] };

/** Cells and relations by number, ready for the audit. */
export type Table = {
	cells: readonly Cell[];
	number: ReadonlyMap<string, number>;
	rows: readonly Row[];
	/** Numbers of the rows in which each cell stands. */
	rowsOf: readonly number[][];
	/** The cell's base, or the cell itself. */
	baseOf: readonly number[];
	/** The parts that belong to each base. */
	partsOf: readonly number[][];
	weights: readonly number[];
};

/**
 * Reads cells and relations into a table and refuses what is not a table of counts.
 *
 * The proofs of the audit stand on sums that hold; a wrong sum would make them worthless, so
 * anything odd stops the release instead of being mended. Cells and rows are put in the order of
 * their ids, so that the same figures give the same release in whatever order they come.
 *
 * @throws Error that names the cell or relation: double id, unknown id, value that is not a whole
 *   number from 0 up, a sum that does not hold
 */
export function readTable(given: readonly Cell[], relations: readonly Relation[]): Table {
	const cells = given.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	const number = new Map<string, number>();
	cells.forEach((cell, at) => {
		if (number.has(cell.id)) throw new Error(`cell given twice: ${cell.id}`);
		if (!Number.isSafeInteger(cell.value) || cell.value < 0)
			throw new Error(`not a count: ${cell.id} = ${cell.value}`);
		if (!(cell.threshold >= 1)) throw new Error(`no threshold: ${cell.id}`);
		number.set(cell.id, at);
	});
	const find = (id: string): number => {
		const at = number.get(id);
		if (at === undefined) throw new Error(`no such cell: ${id}`);
		return at;
	};
	const rows = relations.map((relation) => readRow(cells, find, relation)).sort(byCells);
	const rowsOf: number[][] = cells.map(() => []);
	rows.forEach((row, at) => row.cells.forEach((cell) => rowsOf[cell].push(at)));
	const baseOf = cells.map((cell, at) => (cell.base === undefined ? at : find(cell.base)));
	const partsOf: number[][] = cells.map(() => []);
	baseOf.forEach((base, at) => {
		if (base === at) return;
		if (cells[base].base !== undefined) throw new Error(`base of a base: ${cells[at].id}`);
		if (cells[at].value > cells[base].value)
			throw new Error(`part larger than base: ${cells[at].id}`);
		partsOf[base].push(at);
	});
	return { cells, number, rows, rowsOf, baseOf, partsOf, weights: weigh(cells, rows) };
}

/** One sum, its parts in order and its total last. */
function readRow(
	cells: readonly Cell[],
	find: (id: string) => number,
	{ total, parts }: Relation
): Row {
	const members = parts.map(find).sort((a, b) => a - b);
	const sum = members.reduce((all, at) => all + cells[at].value, 0);
	if (sum !== cells[find(total)].value) throw new Error(`sum does not hold: ${total}`);
	members.push(find(total));
	if (new Set(members).size !== members.length) throw new Error(`cell twice in sum: ${total}`);
	return { cells: members, signs: members.map((_, k) => (k < parts.length ? 1 : -1)) };
}

function byCells(a: Row, b: Row): number {
	const length = Math.min(a.cells.length, b.cells.length);
	for (let k = 0; k < length; k += 1) if (a.cells[k] !== b.cells[k]) return a.cells[k] - b.cells[k];
	return a.cells.length - b.cells.length;
}

/** What is lost with each cell; a cell that is in no sum a part is a top total. */
function weigh(cells: readonly Cell[], rows: readonly Row[]): number[] {
	const isPart = new Set(rows.flatMap((row) => row.cells.slice(0, -1)));
	return cells.map(({ value, weight }, at) =>
		Math.max(1e-3, weight ?? (1 + value) * (isPart.has(at) ? 1 : 100))
	);
}
