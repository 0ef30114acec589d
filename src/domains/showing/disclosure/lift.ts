import type { Draft } from './draft.ts';
import { farthestTwin } from './moves.ts';
import { type Twin, holds } from './proofs.ts';
import type { Table } from './table.ts';
import { windowAround } from './window.ts';

const SIZES = [100, 300, 900, 2700];

/**
 * For a figure withheld by an earlier release: proves it as that release did, and withholds those
 * new totals that would give it away.
 *
 * When the year is published, its quarters are out already and were safe among themselves. A twin
 * of the quarters alone becomes a twin of all by moving the year's totals along. So a new release
 * can always be made safe, at worst by withholding its totals.
 *
 * @returns whether the figure is proven now
 */
export function proveAsBefore(draft: Draft, cell: number): boolean {
	if (!draft.frozen[cell]) return false;
	const earlier = withoutNewTotals(draft);
	for (const size of SIZES) {
		const window = windowAround(earlier, cell, size, (at) =>
			draft.frozen[at] && draft.isHidden(at) ? 1 : undefined
		);
		for (const direction of [1, -1] as const) {
			const { width, down } = draft.demands[cell];
			const steps =
				direction > 0
					? width - draft.proofs.down[cell]
					: Math.max(down, width - draft.proofs.up[cell]);
			const question = { cell, direction, steps };
			const lifted = lift(draft, farthestTwin(draft.solver, earlier, window, question).twin);
			if (lifted.cells.some((at) => draft.frozen[at] && !draft.isHidden(at))) continue;
			// A new part of an old sum may not be able to move along.
			if (!holds(draft.table, lifted, () => true)) continue;
			for (const at of lifted.cells) for (const each of draft.together(at)) draft.withhold(each);
			draft.prove(lifted);
			if (draft.isProven(cell)) return true;
		}
	}
	return false;
}

/** The table as earlier releases had it: a sum with a new total did not bind anything. */
function withoutNewTotals({ table, frozen }: Draft): Table {
	const isOld = table.rows.map(({ cells }) => frozen[cells[cells.length - 1]]);
	return { ...table, rowsOf: table.rowsOf.map((rows) => rows.filter((at) => isOld[at])) };
}

/** Moves the new totals along with their parts. */
function lift({ table, frozen }: Draft, twin: Twin): Twin {
	const by = new Map(twin.cells.map((cell, k) => [cell, twin.by[k]]));
	const queue = [...twin.cells];
	for (const moved of queue)
		for (const at of table.rowsOf[moved]) {
			const parts = table.rows[at].cells.slice(0, -1);
			const total = table.rows[at].cells[parts.length];
			if (frozen[total] || total === moved) continue;
			const sum = parts.reduce((all, part) => all + (by.get(part) ?? 0), 0);
			if (sum === (by.get(total) ?? 0)) continue;
			by.set(total, sum);
			queue.push(total);
			if (queue.length > 100_000) return { cells: [], by: [] };
		}
	const cells = [...by.keys()].filter((cell) => by.get(cell) !== 0);
	return { cells, by: cells.map((cell) => by.get(cell) ?? 0) };
}
