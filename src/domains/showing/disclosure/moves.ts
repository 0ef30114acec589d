import type { Twin } from './proofs.ts';
import { cheapestMove, type Column } from './simplex.ts';
import type { Table } from './table.ts';
import type { Window } from './window.ts';

// Farther than any count of people: a figure that can grow this much can grow without end.
const BEYOND = 1_000_000;

/** What to look for: how far `cell` can move within a window while every shown sum stays. */
export type Question = {
	cell: number;
	direction: 1 | -1;
	/** No need to move farther than this. */
	steps: number;
	/** Price of moving a cell by one; 0 for a cell that is withheld already. */
	priceOf: (cell: number) => number;
};

export type Answer = {
	twin: Twin;
	/** How far the cell moves in this twin. */
	reached: number;
	/** No table within the window moves the cell farther than this. */
	atMost: number;
	/** Cells that move in the best solution, be it in fractions. */
	involved: number[];
};

/** How often a solution in fractions is held nearer to the truth before the search is given up. */
const ROUNDS = 40;

/**
 * Farthest twin for one cell, at the least price.
 *
 * A solver answers in fractions where a table needs whole numbers, and tables of three ways (place,
 * period, answer) do have fractional corners. Then fractional cells are held nearer to the truth,
 * which is whole, one at first and later more, and the program is solved again until all are whole.
 * That can fall short of the farthest table, never overreach.
 */
export function farthestTwin(table: Table, window: Window, question: Question): Answer {
	const target = window.columnOf.get(question.cell);
	if (target === undefined) return { ...NOWHERE, atMost: 0 };
	const columns = columnsFor(table, window, question);
	let moved = cheapestMove(columns, window.rows);
	if (moved.state === 'unbounded') {
		const far = farthestTwin(table, window, { ...question, steps: BEYOND });
		return { ...far, reached: far.reached < BEYOND ? far.reached : Infinity, atMost: Infinity };
	}
	const best = {
		atMost: moved.state === 'best' ? Math.floor(Math.abs(moved.by[target]) + 1e-6) : Infinity,
		involved: window.cells.filter((_, j) => Math.abs(moved.by[j]) > 1e-6)
	};
	const penalty = 4 * Math.abs(columns[target].priceUp);
	for (let round = 0; round < ROUNDS && moved.state === 'best'; round += 1) {
		const fractions = fractionsIn(columns, moved.by);
		if (fractions.length === 0) return { ...best, ...asTwin(window, moved.by, target) };
		for (const j of fractions.slice(0, 2 ** Math.max(0, Math.floor(round / 4) - 1)))
			hold(columns, j, moved.by[j], penalty);
		moved = moved.goOn(columns);
	}
	return { ...NOWHERE, ...best };
}

const NOWHERE: Answer = { twin: { cells: [], by: [] }, reached: 0, atMost: Infinity, involved: [] };

function columnsFor(table: Table, window: Window, question: Question): Column[] {
	const { cell, direction, steps, priceOf } = question;
	const reward = 1 + window.cells.reduce((sum, each) => sum + priceOf(each), 0);
	return window.cells.map((each): Column => {
		const { value } = table.cells[each];
		if (each === cell)
			return direction > 0
				? { up: steps, down: 0, bend: 0, priceUp: -reward, priceDown: reward }
				: { up: 0, down: Math.min(steps, value), bend: 0, priceUp: reward, priceDown: -reward };
		const price = priceOf(each);
		return { up: Infinity, down: value, bend: 0, priceUp: price, priceDown: price };
	});
}

/** Columns with a fractional move: the dearest first, then the smallest, then in their order. */
function fractionsIn(columns: readonly Column[], by: Float64Array): number[] {
	const found: number[] = [];
	for (let j = 0; j < by.length; j += 1)
		if (Math.abs(by[j] - Math.round(by[j])) > 1e-6) found.push(j);
	return found.sort(
		(a, b) => columns[b].priceUp - columns[a].priceUp || Math.abs(by[a]) - Math.abs(by[b]) || a - b
	);
}

/** Makes it dear to go farther than the next whole number on the side of the truth. */
function hold(columns: Column[], j: number, by: number, penalty: number): void {
	const { up, down, priceUp, priceDown } = columns[j];
	const isFree = priceUp + priceDown === 0 && priceUp === 0;
	const bend = isFree ? Math.trunc(by) : 0;
	columns[j] =
		by > 0
			? { up, down, bend, priceUp: penalty, priceDown: isFree ? 0 : priceDown }
			: { up, down, bend, priceUp: isFree ? 0 : priceUp, priceDown: penalty };
}

function asTwin(
	window: Window,
	by: Float64Array,
	target: number
): Pick<Answer, 'twin' | 'reached'> {
	const twin: Twin = { cells: [], by: [] };
	for (let j = 0; j < by.length; j += 1) {
		const step = Math.round(by[j]);
		if (step === 0) continue;
		twin.cells.push(window.cells[j]);
		twin.by.push(step);
	}
	return { twin, reached: Math.abs(Math.round(by[target])) };
}
