import type { Table } from './table.ts';

/**
 * Fewest respondents whose number may be shown, in an ordinary unit and in a sensitive one.
 *
 * Thresholds come with each node; these are the usual ones. Statistics Denmark's research machine
 * hides 1-4, OMOP tools use a minimum cell count of 5; the GP Patient Survey (NHS England) shows
 * nothing under 10.
 */
export const FEWEST = { ordinary: 5, sensitive: 10 } as const;

/** Fewest respondents whose answers may be shown as shares (as the GP Patient Survey does). */
export const FEWEST_FOR_SHARE = 10;

/** In a sensitive place fewer respondents than this could all have answered alike. */
export const FEWEST_FOR_SENSITIVE_SHARE = 20;

/**
 * Why a figure is withheld: too `few` people, as a `complement` so that another withheld figure
 * cannot be solved, or because it could be the `extreme` "all of them" or "none of them".
 *
 * For those who run and check the release only, never for a page: a reader who knew which of two
 * withheld figures is the small one would know more than the audit counts on.
 */
export type Reason = 'few' | 'complement' | 'extreme';

/**
 * What must be withheld for its own sake, before anything is withheld to protect it.
 *
 * In a sensitive place the shares of 10 to 19 people are withheld whatever they are, not only when
 * they are 0 % or 100 %: if only those were withheld, the gap itself would say "all or none".
 * Nobody at all (0) is no one's secret and stays, with its parts, until it must serve as complement.
 */
export function withheldForItself(table: Table, cell: number): Reason | undefined {
	const base = table.cells[table.baseOf[cell]];
	if (base.value === 0) return undefined;
	if (base.value < base.threshold) return 'few';
	if (table.baseOf[cell] === cell) return undefined;
	if (base.value < (base.partsFrom ?? FEWEST_FOR_SHARE)) return 'few';
	const sensitive = base.sensitive || table.cells[cell].sensitive;
	return sensitive && base.value < FEWEST_FOR_SENSITIVE_SHARE ? 'extreme' : undefined;
}

/** How uncertain a withheld figure must stay: `width` in all, of which `down` below its value. */
export type Demand = { width: number; down: number };

/**
 * The uncertainty demanded for a withheld figure.
 *
 * The width is the cell's threshold. It has a welcome consequence: since no count is below 0, an
 * interval that wide always reaches the threshold, so sums alone never tell that a figure is a
 * small one. A reader may still guess it, for whoever knows the rule knows that something small
 * lies behind every gap. Then the figure lies between 1 and the threshold, and so that nothing more
 * can be learnt, the interval of a figure withheld for few people must reach down to 1.
 */
export function demandOf(table: Table, cell: number): Demand {
	const { value, threshold, uncertainty } = table.cells[cell];
	const isFew = table.baseOf[cell] === cell && value > 0 && value < threshold;
	return { width: Math.ceil(uncertainty ?? threshold), down: isFew ? value - 1 : 0 };
}
