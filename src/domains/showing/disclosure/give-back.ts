import { meets, type Draft } from './draft.ts';

/**
 * Shows again what was withheld as complement and turned out not to be needed.
 *
 * Complements are found one after another; a later one often does the work of an earlier one. The
 * greatest loss is looked at first. Shown again is only what no remaining proof needs.
 */
export function giveBack(draft: Draft): void {
	const { table } = draft;
	const byLoss = table.cells
		.map((_, at) => at)
		.sort((a, b) => table.weights[b] - table.weights[a] || a - b);
	for (const at of byLoss) if (table.baseOf[at] === at) tryToShow(draft, [at]);
	for (const at of byLoss)
		if (table.partsOf[at].length > 0 && !draft.isHidden(at)) tryToShow(draft, table.partsOf[at]);
}

function tryToShow(draft: Draft, cells: readonly number[]): void {
	if (cells.some((at) => draft.reasons[at] !== 'complement' || draft.frozen[at])) return;
	for (const [cell, { up, down }] of draft.proofs.without(cells))
		if (!cells.includes(cell) && !meets(draft.demands[cell], up, down)) return;
	draft.proofs.dropAround(cells);
	for (const at of cells) draft.reasons[at] = undefined;
}
