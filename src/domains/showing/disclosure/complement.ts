import type { Draft } from './draft.ts';
import { withholdUpwards } from './ladder.ts';
import { proveAsBefore } from './lift.ts';
import { cheapestTwin, farthestTwin } from './moves.ts';
import type { Twin } from './proofs.ts';
import { windowAround, type Window } from './window.ts';

/** Windows for proving with what is withheld already, and for withholding more. */
const SIZES = { proving: [100, 300, 900, 2700], withholding: [150, 400, 1000, 2400] };

/**
 * Makes one withheld cell uncertain enough, first with what is withheld already, then by
 * withholding the least that helps.
 *
 * The least is found by a linear program that moves the cell as far as demanded and pays for every
 * shown figure that must move along (the way of Kelly, Golden and Assad, Networks 22, 1992). Those
 * figures become complements, and the move itself is the proof.
 *
 * @returns false if nothing helps, which happens only where earlier releases leave no room
 */
export function makeUncertain(draft: Draft, cell: number): boolean {
	if (draft.isProven(cell)) return true;
	if (mayMove(draft, cell))
		for (const size of SIZES.proving) if (prove(draft, cell, size)) return true;
	for (const size of SIZES.withholding) {
		for (let turn = 0; turn < 3 && withholdMore(draft, cell, size); turn += 1)
			if (draft.isProven(cell)) return true;
	}
	return proveAsBefore(draft, cell) || withholdUpwards(draft, cell, wanted(draft, cell).up);
}

/** Steps still wanted upward and downward, each as if it had to do it alone. */
function wanted(draft: Draft, cell: number): { up: number; down: number } {
	const { width, down } = draft.demands[cell];
	const { proofs } = draft;
	return { up: width - proofs.down[cell], down: Math.max(down, width - proofs.up[cell]) };
}

/**
 * Could the cell move enough with what is withheld, looking at one sum at a time?
 *
 * Only to save time: a small pool of withheld parts cannot hold a large one, and then no program
 * need be solved to see it.
 */
function mayMove(draft: Draft, cell: number): boolean {
	const { table } = draft;
	let up = Infinity;
	let down = table.cells[cell].value;
	for (const at of table.rowsOf[cell]) {
		const { cells, signs } = table.rows[at];
		const own = signs[cells.indexOf(cell)];
		let rise = 0;
		let fall = 0;
		for (let k = 0; k < cells.length; k += 1) {
			if (cells[k] === cell || !draft.isHidden(cells[k])) continue;
			const room = table.cells[cells[k]].value;
			rise += signs[k] === own ? room : Infinity;
			fall += signs[k] === own ? Infinity : room;
		}
		up = Math.min(up, rise);
		down = Math.min(down, fall);
	}
	const demand = draft.demands[cell];
	return up + down >= demand.width && down >= demand.down;
}

function prove(draft: Draft, cell: number, size: number): boolean {
	const { table } = draft;
	const window = windowAround(table, cell, size, (at) => (draft.isHidden(at) ? 1 : undefined));
	for (const direction of [1, -1] as const) {
		const { up, down } = wanted(draft, cell);
		const steps = direction > 0 ? up : down;
		draft.prove(farthestTwin(draft.solver, table, window, { cell, direction, steps }).twin);
		if (draft.isProven(cell)) return true;
	}
	return false;
}

type Offer = { twin: Twin; opens: number[]; cost: number };

/** Withholds the cheaper of two ways, up or down. @returns false if neither is found */
function withholdMore(draft: Draft, cell: number, size: number): boolean {
	const { table } = draft;
	const window = windowAround(table, cell, size, (at) =>
		draft.isHidden(at) ? 1 : draft.frozen[at] ? undefined : 1 + Math.log2(1 + table.weights[at])
	);
	const { up, down } = wanted(draft, cell);
	const mustFall = draft.proofs.down[cell] < draft.demands[cell].down;
	const rise = mustFall ? undefined : offer(draft, window, cell, 1, up);
	const fall = offer(draft, window, cell, -1, mustFall ? draft.demands[cell].down : down);
	const best = !rise || (fall && fall.cost < rise.cost) ? fall : rise;
	if (!best) return false;
	const before = draft.proofs.up[cell] + draft.proofs.down[cell];
	for (const other of best.opens) draft.withhold(other);
	draft.prove(best.twin);
	if (!draft.isProven(cell)) prove(draft, cell, size);
	return best.opens.length > 0 || draft.proofs.up[cell] + draft.proofs.down[cell] > before;
}

/** A way to move the cell by all of `steps`, what must be withheld for it, and the loss. */
function offer(
	draft: Draft,
	window: Window,
	cell: number,
	direction: 1 | -1,
	steps: number
): Offer | undefined {
	const { solver, table } = draft;
	const priceOf = (at: number): number => (draft.isHidden(at) ? 0 : table.weights[at]);
	const twin = cheapestTwin(solver, table, window, { cell, direction, steps }, priceOf);
	if (!twin) return undefined;
	const opens = new Set(
		twin.cells
			.filter((at) => !draft.isHidden(at))
			.flatMap((at) => draft.together(at))
			.filter((at) => !draft.isHidden(at))
	);
	let cost = 0;
	for (const at of opens) {
		if (draft.frozen[at]) return undefined;
		cost += table.weights[at];
	}
	return { twin, opens: [...opens], cost };
}
