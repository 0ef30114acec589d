import { type Comparison, compareOrdinal } from './ordinal.ts';
import { type Tally, sumOf } from './tally.ts';

/** Whether a difference is likely to be there: `real`, `chance` could explain it, or too `few` to say. */
export type Verdict = 'real' | 'chance' | 'few';

export type Change = { verdict: Verdict; direction: 'up' | 'down' | 'same' } & Partial<
	Pick<Comparison, 'p' | 'superiority' | 'interval' | 'test'>
>;

/** Fewer respondents in either year than this: nothing is said of a change. */
export const FEWEST_TO_COMPARE = 5;

const SURE = 0.05;

/**
 * Tells of each pair of years whether the change is likely to be real, for all pairs of a page
 * together.
 *
 * One of twenty questions changes "significantly" by chance alone, and readers look for those. So the
 * limit is Holm's over all comparisons made (S. Holm, A simple sequentially rejective multiple test
 * procedure, Scandinavian Journal of Statistics 6, 1979): the chance of even one false "real" on the
 * page is at most 1 in 20.
 *
 * @returns in the order given
 */
export function judgeChanges(pairs: readonly { before: Tally; now: Tally }[]): Change[] {
	const found = pairs.map(({ before, now }): Change & { test?: Comparison['test'] } => {
		const fewest = Math.min(sumOf(before.counts), sumOf(now.counts));
		const seen = fewest < FEWEST_TO_COMPARE ? undefined : compareOrdinal(before, now);
		if (!seen) return { verdict: 'few', direction: 'same' };
		const direction =
			seen.superiority > 0.5 ? 'up' : seen.superiority < 0.5 ? 'down' : ('same' as const);
		return { verdict: 'chance', direction, ...seen };
	});
	const real = holm(found.map(({ p }) => p));
	return found.map((change, at) => (real[at] ? { ...change, verdict: 'real' } : change));
}

/** Which hypotheses Holm's procedure rejects; those without a p were not tested. */
export function holm(ps: readonly (number | undefined)[], level = SURE): boolean[] {
	const tested = ps.flatMap((p, at) => (p === undefined ? [] : [{ p, at }]));
	const rejected = ps.map(() => false);
	for (const [rank, { p, at }] of tested.sort((a, b) => a.p - b.p).entries()) {
		if (p > level / (tested.length - rank)) break;
		rejected[at] = true;
	}
	return rejected;
}
