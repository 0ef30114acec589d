import type { Balance } from './solver.ts';
import type { Table } from './table.ts';

/**
 * A part of a table in which figures may move; all outside is taken as known to the attacker.
 *
 * A whole county is too large for one program. Looking through a window can only make the attacker
 * too strong, never too weak, so what is proven in a window is proven.
 */
export type Window = {
	cells: number[];
	columnOf: ReadonlyMap<number, number>;
	rows: Balance[];
	/** Nothing that could move was left outside. */
	isWhole: boolean;
};

/**
 * The cells nearest to one cell, where each step to a neighbour in the same sum has its cost.
 *
 * @param costOf cost of a step to this cell, at least 1; `undefined` keeps the cell out
 */
export function windowAround(
	table: Table,
	start: number,
	size: number,
	costOf: (cell: number) => number | undefined
): Window {
	const queue = new Queue();
	const seen = new Uint8Array(table.cells.length);
	seen[start] = 1;
	const near: number[] = [];
	queue.push(0, start);
	while (near.length < size) {
		const next = queue.pop();
		if (!next) break;
		near.push(next.cell);
		for (const at of table.rowsOf[next.cell])
			for (const cell of table.rows[at].cells) {
				if (seen[cell]) continue;
				seen[cell] = 1;
				const cost = costOf(cell);
				if (cost !== undefined) queue.push(next.cost + cost, cell);
			}
	}
	return { ...loosen(table, near), isWhole: queue.heap.length === 0 };
}

/**
 * Leaves out cells that cannot move: one that is alone in a sum is held there by that sum, and
 * without it another may be alone.
 */
function loosen(table: Table, near: readonly number[]): Omit<Window, 'isWhole'> {
	const loose = new Set(near);
	const count = new Map<number, number>();
	for (const cell of near)
		for (const at of table.rowsOf[cell]) count.set(at, (count.get(at) ?? 0) + 1);
	const single = [...count].filter(([, n]) => n === 1).map(([at]) => at);
	for (let at = single.pop(); at !== undefined; at = single.pop()) {
		const alone = table.rows[at].cells.find((cell) => loose.has(cell));
		if (alone === undefined) continue;
		loose.delete(alone);
		for (const other of table.rowsOf[alone]) {
			const left = (count.get(other) ?? 0) - 1;
			count.set(other, left);
			if (left === 1) single.push(other);
		}
	}
	const cells = near.filter((cell) => loose.has(cell));
	const columnOf = new Map(cells.map((cell, at) => [cell, at]));
	const rows: Balance[] = [];
	for (const [at, n] of count) if (n > 1) rows.push(balanceOf(table, at, columnOf));
	return { cells, columnOf, rows };
}

function balanceOf(table: Table, at: number, columnOf: ReadonlyMap<number, number>): Balance {
	const row = table.rows[at];
	const balance: Balance = { columns: [], signs: [] };
	for (let k = 0; k < row.cells.length; k += 1) {
		const column = columnOf.get(row.cells[k]);
		if (column === undefined) continue;
		balance.columns.push(column);
		balance.signs.push(row.signs[k]);
	}
	return balance;
}

type Waiting = { cost: number; cell: number };

/** Cheapest first; equal costs by cell number, so that the same table gives the same window. */
class Queue {
	readonly heap: Waiting[] = [];

	push(cost: number, cell: number): void {
		const { heap } = this;
		const item = { cost, cell };
		let at = heap.length;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!isBefore(item, heap[parent])) break;
			heap[at] = heap[parent];
			at = parent;
		}
		heap[at] = item;
	}

	pop(): Waiting | undefined {
		const { heap } = this;
		const top = heap[0];
		const last = heap.pop();
		if (last === undefined || heap.length === 0) return top;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= heap.length) break;
			if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) child += 1;
			if (!isBefore(heap[child], last)) break;
			heap[at] = heap[child];
			at = child;
		}
		heap[at] = last;
		return top;
	}
}

const isBefore = (a: Waiting, b: Waiting): boolean =>
	a.cost < b.cost || (a.cost === b.cost && a.cell < b.cell);
