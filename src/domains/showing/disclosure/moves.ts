import type { Twin } from './proofs.ts';
import { cheapestMove, type Balance, type Column, type Solver } from './solver.ts';
import type { Table } from './table.ts';
import type { Window } from './window.ts';

// Farther than any count of people: a figure that can move this much can move without end.
const BEYOND = 1_000_000;

/** What is withheld may cost a tenth more than the least; to find the least can take long. */
const NEAR_ENOUGH = 0.1;

/** What to look for: how a cell can move within a window while every shown sum stays. */
export type Question = { cell: number; direction: 1 | -1; steps: number };

/** A twin, how far the cell moves in it, and how far it could at most in any. */
export type Answer = { twin: Twin; reached: number; atMost: number };

const nowhere: Twin = { cells: [], by: [] };

/** The farthest twin for one cell, up to `steps`; withheld cells may move as they like. */
export function farthestTwin(
	solver: Solver,
	table: Table,
	window: Window,
	{ cell, direction, steps }: Question
): Answer {
	const target = window.columnOf.get(cell);
	const most = Math.min(steps, direction > 0 ? BEYOND : table.cells[cell].value);
	if (target === undefined || most <= 0) return { twin: nowhere, reached: 0, atMost: 0 };
	const columns = window.cells.map((each): Column => {
		if (each !== cell) return { least: -table.cells[each].value, most: BEYOND, price: 0 };
		return direction > 0 ? { least: 0, most, price: -1 } : { least: -most, most: 0, price: 1 };
	});
	const found = cheapestMove(solver, columns, window.rows);
	const atMost = found ? Math.floor(1e-6 - found.bound) : 0;
	const by = found?.by ?? [];
	const far = (value: number): number => (value >= BEYOND ? Infinity : value);
	return {
		twin: twinOf(window, by),
		reached: far(Math.abs(by[target] ?? 0)),
		atMost: far(atMost)
	};
}

/**
 * The cheapest twin that moves a cell by exactly so many steps, where moving a shown figure costs
 * its price for every person.
 *
 * A shown figure has two columns, one for its way up and one for its way down, as its price is the
 * same in both directions.
 *
 * @returns undefined if there is none in this window
 */
export function cheapestTwin(
	solver: Solver,
	table: Table,
	window: Window,
	{ cell, direction, steps }: Question,
	priceOf: (cell: number) => number
): Twin | undefined {
	const target = window.columnOf.get(cell);
	if (target === undefined || (direction < 0 && steps > table.cells[cell].value)) return undefined;
	const columns: Column[] = [];
	const wayDownOf = new Map<number, number>();
	const priced: number[] = [];
	window.cells.forEach((each, j) => {
		const { value } = table.cells[each];
		const price = priceOf(each);
		if (j === target) columns.push({ least: direction * steps, most: direction * steps, price: 0 });
		else if (price === 0) columns.push({ least: -value, most: BEYOND, price });
		else {
			columns.push({ least: 0, most: BEYOND, price });
			priced.push(j);
		}
	});
	for (const j of priced) {
		wayDownOf.set(j, columns.length);
		columns.push({ least: 0, most: table.cells[window.cells[j]].value, price: columns[j].price });
	}
	const rows = window.rows.map((row): Balance => {
		const down = row.columns.flatMap((j, k) => {
			const at = wayDownOf.get(j);
			return at === undefined ? [] : [[at, -row.signs[k]]];
		});
		return {
			columns: [...row.columns, ...down.map(([at]) => at)],
			signs: [...row.signs, ...down.map(([, sign]) => sign)]
		};
	});
	const by = cheapestMove(solver, columns, rows, NEAR_ENOUGH)?.by;
	if (!by) return undefined;
	return twinOf(
		window,
		window.cells.map((_, j) => by[j] - (by[wayDownOf.get(j) ?? -1] ?? 0))
	);
}

function twinOf(window: Window, by: readonly number[]): Twin {
	const moved = by.flatMap((step, j) => (step === 0 || j >= window.cells.length ? [] : [j]));
	return { cells: moved.map((j) => window.cells[j]), by: moved.map((j) => by[j]) };
}
