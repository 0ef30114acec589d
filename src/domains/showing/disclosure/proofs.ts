import type { Table } from './table.ts';

/** Another table that a reader cannot tell from the true one: how far each cell differs. */
export type Twin = { cells: number[]; by: number[] };

/**
 * Does this twin hold: whole numbers, none below 0, every sum kept, no shown figure changed?
 *
 * The only judge of safety in this room, in whole numbers and without any solver.
 */
export function holds(table: Table, twin: Twin, isHidden: (cell: number) => boolean): boolean {
	const by = new Map<number, number>();
	for (const [k, cell] of twin.cells.entries()) {
		const step = twin.by[k];
		if (!Number.isSafeInteger(step) || !isHidden(cell) || by.has(cell)) return false;
		if (table.cells[cell].value + step < 0) return false;
		by.set(cell, step);
	}
	for (const cell of twin.cells)
		for (const at of table.rowsOf[cell]) {
			const row = table.rows[at];
			let sum = 0;
			for (let k = 0; k < row.cells.length; k += 1)
				sum += row.signs[k] * (by.get(row.cells[k]) ?? 0);
			if (sum !== 0) return false;
		}
	return true;
}

/**
 * Twins found so far, and how far up and down they leave each cell uncertain.
 *
 * Withholding more never spoils a twin, so proofs may be gathered while the withheld set grows;
 * showing more spoils those that move what is shown (`dropAround`).
 */
export class Proofs {
	readonly up: Float64Array;
	readonly down: Float64Array;
	readonly twins: (Twin | undefined)[] = [];
	readonly twinsOf: number[][];

	constructor(table: Table) {
		this.up = new Float64Array(table.cells.length);
		this.down = new Float64Array(table.cells.length);
		this.twinsOf = table.cells.map(() => []);
	}

	add(twin: Twin): void {
		for (const [k, cell] of twin.cells.entries()) {
			this.twinsOf[cell].push(this.twins.length);
			this.up[cell] = Math.max(this.up[cell], twin.by[k]);
			this.down[cell] = Math.max(this.down[cell], -twin.by[k]);
		}
		this.twins.push(twin);
	}

	/** How far a cell stays uncertain without the twins that move any of `shown`. */
	without(shown: readonly number[]): Map<number, { up: number; down: number }> {
		const lost = new Set(shown.flatMap((cell) => this.twinsOf[cell]));
		const left = new Map<number, { up: number; down: number }>();
		for (const at of lost)
			for (const cell of this.twins[at]?.cells ?? [])
				if (!left.has(cell)) left.set(cell, this.reach(cell, lost));
		return left;
	}

	dropAround(shown: readonly number[]): void {
		const left = this.without(shown);
		for (const at of new Set(shown.flatMap((cell) => this.twinsOf[cell]))) {
			for (const cell of this.twins[at]?.cells ?? [])
				this.twinsOf[cell] = this.twinsOf[cell].filter((other) => other !== at);
			this.twins[at] = undefined;
		}
		for (const [cell, { up, down }] of left) {
			this.up[cell] = up;
			this.down[cell] = down;
		}
	}

	private reach(cell: number, except: ReadonlySet<number>): { up: number; down: number } {
		let up = 0;
		let down = 0;
		for (const at of this.twinsOf[cell]) {
			const twin = this.twins[at];
			if (!twin || except.has(at)) continue;
			const step = twin.by[twin.cells.indexOf(cell)];
			up = Math.max(up, step);
			down = Math.max(down, -step);
		}
		return { up, down };
	}
}
