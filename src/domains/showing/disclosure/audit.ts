import { farthestTwin, type Answer } from './moves.ts';
import { letOthersIn } from './draft.ts';
import { loadSolver, type Solver } from './solver.ts';
import { holds, Proofs } from './proofs.ts';
import { readTable, type Cell, type Relation, type Table } from './table.ts';
import { windowAround, type Window } from './window.ts';

/** What a reader who knows everything published can conclude about one withheld figure. */
export type Interval = {
	id: string;
	min: number;
	/** `Infinity` where nothing published sets an upper bound. */
	max: number;
	threshold: number;
	/** At least as wide as the threshold. */
	isWide: boolean;
	/**
	 * `min` and `max` are exactly what the best attacker can conclude. Otherwise the attacker's
	 * interval is this one or a wider one.
	 */
	isExact: boolean;
};

/** Up to so many withheld cells that hang together are solved as a whole. */
const WHOLE = 400;
const LARGER = [1200, 3600, 10800];

/**
 * The interval of every withheld figure, as seen by an attacker who knows all published values, all
 * sums and all thresholds.
 *
 * Each end of an interval is a whole table that was found and checked in whole numbers, so the
 * attacker can exclude neither: the true interval is never narrower than the one given. Withheld
 * cells that hang together in groups of up to 400 are solved as a whole, and their interval is
 * nearly always exact. In larger groups the search goes on only until the interval is wide enough;
 * a solution of the whole would take hours for a county and could prove nothing more.
 */
export async function audit(
	cells: readonly Cell[],
	relations: readonly Relation[],
	published: ReadonlySet<string>
): Promise<Interval[]> {
	const solver = await loadSolver();
	const table = readTable(cells, relations);
	const isHidden = table.cells.map(({ id }) => !published.has(id));
	const proofs = new Proofs(table);
	const intervals: Interval[] = [];
	for (let cell = 0; cell < isHidden.length; cell += 1) {
		if (!isHidden[cell]) continue;
		intervals.push(intervalOf(solver, table, isHidden, proofs, cell));
		await letOthersIn();
	}
	return intervals;
}

function intervalOf(
	solver: Solver,
	table: Table,
	isHidden: boolean[],
	proofs: Proofs,
	cell: number
): Interval {
	const { id, value, threshold } = table.cells[cell];
	const given = (up: number, down: number, isExact: boolean): Interval => ({
		id,
		min: value - down,
		max: value + up,
		threshold,
		isWide: up + down >= threshold,
		isExact
	});
	const ask = (window: Window, direction: 1 | -1, steps: number): Answer => {
		const question = { cell, direction, steps };
		const answer = farthestTwin(solver, table, window, question);
		if (!holds(table, answer.twin, (at) => isHidden[at]))
			throw new Error('a twin that does not hold: the solver is at fault');
		proofs.add(answer.twin);
		return answer;
	};
	const near = (size: number): Window =>
		windowAround(table, cell, size, (at) => (isHidden[at] ? 1 : undefined));
	const window = near(WHOLE);
	if (window.isWhole) {
		const up = ask(window, 1, Infinity);
		const down = ask(window, -1, Infinity);
		const isExact = up.reached === up.atMost && down.reached === down.atMost;
		return given(up.reached, down.reached, isExact);
	}
	const isWide = (): boolean => proofs.up[cell] + proofs.down[cell] >= threshold;
	for (const size of [WHOLE, ...LARGER]) {
		if (isWide()) break;
		const wider = size === WHOLE ? window : near(size);
		ask(wider, 1, threshold - proofs.down[cell]);
		if (!isWide()) ask(wider, -1, threshold - proofs.up[cell]);
	}
	return given(proofs.up[cell], proofs.down[cell], false);
}
