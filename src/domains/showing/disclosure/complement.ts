const ST: Record<string, number[]> = ((globalThis as any).ST = {});
const note = (k: string, t: number) => { const x = (ST[k] ??= [0, 0]); x[0]++; x[1] += performance.now() - t; };
import type { Draft } from './draft.ts';
import { farthestTwin } from './moves.ts';
import type { Twin } from './proofs.ts';
import type { Table } from './table.ts';
import { windowAround, type Window } from './window.ts';

/** Windows for proving with what is withheld already, and for withholding more. */
const SIZES = { proving: [100, 300, 900, 2700], withholding: [150, 400, 1000, 2400] };

/**
 * Makes one withheld cell uncertain enough, first with what is withheld already, then by
 * withholding the least that helps.
 *
 * The least is found by a linear program that moves the cell as far as demanded and pays for every
 * shown figure that must move along (the way of Kelly, Golden and Assad, 1990, and of Fischetti and
 * Salazar, 2000). Those figures become complements, and the move itself is the proof.
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
	(globalThis as any).LADDER = ((globalThis as any).LADDER ?? 0) + 1;
	return withholdLadder(draft, cell);
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
		const t0 = performance.now(); const ans = farthestTwin(table, window, { cell, direction, steps, priceOf: () => 0 }); note('free ' + size + ' most' + (ans.atMost >= steps) + ' reached' + (ans.reached >= steps) + (ans.atMost === Infinity ? 'gaveup' : ''), t0); draft.prove(ans.twin);
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

/**
 * A way to move the cell by all of `steps`, what must be withheld for it, and the loss.
 *
 * Where only a way in fractions is found, what takes part in it is withheld too, without a proof
 * yet: with that much room a whole one is nearly always found next.
 */
function offer(
	draft: Draft,
	window: Window,
	cell: number,
	direction: 1 | -1,
	steps: number
): Offer | undefined {
	const { table } = draft;
	if (direction < 0 && steps > table.cells[cell].value) return undefined;
	const priceOf = (at: number): number => (draft.isHidden(at) ? 0 : table.weights[at]);
	const t0 = performance.now(); const answer = farthestTwin(table, window, { cell, direction, steps, priceOf }); note('priced ' + window.cells.length.toString().length + ' most' + (answer.atMost >= steps) + ' reached' + (answer.reached >= steps) + (answer.atMost === Infinity ? 'gaveup' : ''), t0);
	if (answer.atMost < steps || answer.involved.length === 0) return undefined;
	const isWhole = answer.reached >= steps;
	const opens = new Set<number>();
	for (const at of isWhole ? answer.twin.cells : answer.involved)
		if (!draft.isHidden(at))
			for (const each of draft.together(at)) if (!draft.isHidden(each)) opens.add(each);
	let cost = 0;
	for (const at of opens) {
		if (draft.frozen[at]) return undefined;
		cost += table.weights[at];
	}
	return { twin: isWhole ? answer.twin : { cells: [], by: [] }, opens: [...opens], cost };
}

/**
 * The last resort: withholds every total above the cell, up to the county.
 *
 * If all of them may be larger by the same number of people, so may the cell. Dear, but certain,
 * and no program need be solved; only used where the search for something better found nothing.
 */
function withholdLadder(draft: Draft, cell: number): boolean {
	const { table } = draft;
	const steps = wanted(draft, cell).up;
	const ladder = [lowestBelow(table, cell)];
	const seen = new Set(ladder);
	for (const rung of ladder)
		for (const at of table.rowsOf[rung]) {
			const total = table.rows[at].cells[table.rows[at].cells.length - 1];
			if (seen.has(total)) continue;
			seen.add(total);
			ladder.push(total);
		}
	const opens = ladder.filter((at) => !draft.isHidden(at)).flatMap((at) => draft.together(at));
	if (opens.some((at) => draft.frozen[at] && !draft.isHidden(at))) return false;
	for (const at of opens) draft.withhold(at);
	draft.prove({ cells: ladder, by: ladder.map(() => steps) });
	return draft.isProven(cell);
}

/** A cell below this one that is no total itself, by way of the cheapest part. */
function lowestBelow(table: Table, cell: number): number {
	const below = table.rowsOf[cell]
		.map((at) => table.rows[at].cells)
		.find((cells) => cells[cells.length - 1] === cell);
	if (!below) return cell;
	const parts = below.slice(0, -1);
	return lowestBelow(
		table,
		parts.reduce((best, at) => (table.weights[at] < table.weights[best] ? at : best))
	);
}
