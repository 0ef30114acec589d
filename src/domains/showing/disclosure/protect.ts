import { makeUncertain } from './complement.ts';
import { Draft, letOthersIn } from './draft.ts';
import { giveBack } from './give-back.ts';
import { loadSolver } from './solver.ts';
import { holds } from './proofs.ts';
import type { Reason } from './rules.ts';
import { readTable, type Cell, type Ledger, type Relation } from './table.ts';

/** A release that may be shown, if `open` is empty. */
export type Protected = {
	published: Set<string>;
	/** Why each figure is withheld; for the log of the release, never for a page. */
	hidden: Map<string, Reason>;
	/** Withheld figures that could not be made uncertain enough. While there is one: no release. */
	open: string[];
};

export type ProtectOptions = {
	/** What earlier releases decided; stays, and counts as known to the attacker. */
	alreadyPublished?: Ledger;
};

/**
 * Decides which figures may be published so that no withheld one can be worked out.
 *
 * First withholds what is too small to show (`rules.ts`). Then goes through the withheld figures,
 * and where sums with shown figures would pin one down, withholds the least that prevents it; those
 * are gone through in turn, until every withheld figure is proven uncertain by its threshold. At
 * the end, what is not needed is shown again and every proof is checked once more.
 *
 * A proof is a pair of tables of whole numbers that agree with everything shown and differ in the
 * figure by its threshold: any attacker, however clever, must leave both possible. Proofs instead of
 * bounds, because bounds from a relaxed problem (interval propagation, or linear programming without
 * whole numbers) may be wider than what an attacker can really conclude, and trusting them would
 * leak. Where no proof is found, more is withheld: an error can cost a figure, never a secret.
 *
 * The same input gives the same result. Nothing here depends on chance or time.
 *
 * @throws Error if the cells are not a table of counts, or contradict the earlier releases
 */
export async function protect(
	cells: readonly Cell[],
	relations: readonly Relation[],
	{ alreadyPublished }: ProtectOptions = {}
): Promise<Protected> {
	const draft = new Draft(await loadSolver(), readTable(cells, relations), alreadyPublished);
	while (draft.waiting.length > 0) {
		const batch = inOrder(draft);
		draft.waiting = [];
		for (const cell of batch) {
			makeUncertain(draft, cell);
			await letOthersIn();
		}
	}
	giveBack(draft);
	const published = new Set<string>();
	const hidden = new Map<string, Reason>();
	draft.table.cells.forEach(({ id }, at) => {
		const reason = draft.reasons[at];
		if (reason) hidden.set(id, reason);
		else published.add(id);
	});
	return { published, hidden, open: unproven(draft) };
}

/** Numbers of respondents before their answers, small before large: this loses least. */
function inOrder({ table, waiting }: Draft): number[] {
	const rank = (at: number): number => (table.baseOf[at] === at ? 0 : 1);
	return waiting.toSorted(
		(a, b) => rank(a) - rank(b) || table.weights[a] - table.weights[b] || a - b
	);
}

/** Checks all proofs from the beginning, against what is withheld in the end. */
function unproven({ table, proofs, reasons, demands }: Draft): string[] {
	const least = table.cells.map(() => 0);
	const most = table.cells.map(() => 0);
	for (const twin of proofs.twins)
		if (twin && holds(table, twin, (at) => reasons[at] !== undefined))
			twin.cells.forEach((at, k) => {
				least[at] = Math.min(least[at], twin.by[k]);
				most[at] = Math.max(most[at], twin.by[k]);
			});
	const isOpen = (at: number): boolean =>
		most[at] - least[at] < demands[at].width || -least[at] < demands[at].down;
	return table.cells.filter((_, at) => reasons[at] && isOpen(at)).map(({ id }) => id);
}
