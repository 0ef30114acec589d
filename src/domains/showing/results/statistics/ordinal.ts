import jstat from 'jstat';
import { type Tally, sumOf } from './tally.ts';

const { studentt, normal } = jstat.jStat;

/** Two groups on one scale: how many of each gave each value, in the order of the scale. */
type Pair = { before: readonly number[]; now: readonly number[] };

/**
 * What two years of answers on one scale say of each other.
 *
 * `superiority` is the chance that somebody of now answered better than somebody of before, ties
 * split (0.5: no difference); `p` how often chance alone would show so large a difference.
 */
export type Comparison = {
	p: number;
	superiority: number;
	/** 19 times of 20; not known from the exact test and where the groups do not overlap. */
	interval?: { low: number; high: number };
	test: 'brunner-munzel' | 'wilcoxon-exact' | 'wilcoxon';
};

/** Fewer than this in either group: Brunner and Munzel's approximation is too bold. */
const TINY = 10;

/** Mean rank of those who gave each value, ties sharing. */
function midranks(counts: readonly number[]): number[] {
	let before = 0;
	return counts.map((count) => {
		const rank = before + (count + 1) / 2;
		before += count;
		return rank;
	});
}

/**
 * Compares two groups on an ordinal scale from their counts.
 *
 * Answers have an order and no distances, and years differ in spread, too: so the Brunner–Munzel test
 * (E. Brunner and U. Munzel, The nonparametric Behrens–Fisher problem, Biometrical Journal 42, 2000,
 * 17–25), which asks neither for equal spreads nor for untied values. With fewer than ten in a group
 * the Wilcoxon–Mann–Whitney test by counting all ways to deal the answers; where the groups do not
 * overlap, for which Brunner and Munzel have no variance, the same test with its normal approximation
 * corrected for ties.
 *
 * @returns nothing where a group is empty
 */
export function compareOrdinal(before: Tally, now: Tally): Comparison | undefined {
	const pair = { before: before.counts, now: now.counts };
	const [n1, n2] = [sumOf(pair.before), sumOf(pair.now)];
	if (n1 === 0 || n2 === 0) return undefined;
	if (Math.min(n1, n2) < TINY) {
		return { superiority: superiorityOf(pair), p: exactP(pair), test: 'wilcoxon-exact' };
	}
	return brunnerMunzel(pair) ?? wilcoxon(pair);
}

/** The chance that one of now is better than one of before, ties split: from all pairs. */
export function superiorityOf({ before, now }: Pair): number {
	let [worse, wins] = [0, 0];
	before.forEach((count, at) => {
		wins += (now[at] as number) * (worse + count / 2);
		worse += count;
	});
	return wins / (sumOf(before) * sumOf(now));
}

/** Brunner and Munzel's own statistic and degrees of freedom; nothing where there is no variance. */
export function brunnerMunzel(pair: Pair) {
	const all = midranks(pair.before.map((count, at) => count + (pair.now[at] as number)));
	const side = (counts: readonly number[]) => {
		const n = sumOf(counts);
		const own = midranks(counts);
		const mean = sumOf(counts.map((count, at) => count * (all[at] as number))) / n;
		const squares = counts.map(
			(count, at) => count * ((all[at] as number) - (own[at] as number) - mean + (n + 1) / 2) ** 2
		);
		return { n, mean, weighted: (n * sumOf(squares)) / (n - 1) };
	};
	const [one, two] = [side(pair.before), side(pair.now)];
	const variance = one.weighted + two.weighted;
	if (!(variance > 1e-9)) return undefined;
	const total = one.n + two.n;
	const statistic = (one.n * two.n * (two.mean - one.mean)) / (total * Math.sqrt(variance));
	const df = variance ** 2 / (one.weighted ** 2 / (one.n - 1) + two.weighted ** 2 / (two.n - 1));
	const superiority = (two.mean - (two.n + 1) / 2) / one.n;
	const half = (studentt.inv(0.975, df) * Math.sqrt(variance)) / (one.n * two.n);
	return {
		statistic,
		df,
		superiority,
		p: Math.min(1, 2 * studentt.cdf(-Math.abs(statistic), df)),
		interval: { low: Math.max(0, superiority - half), high: Math.min(1, superiority + half) },
		test: 'brunner-munzel' as const
	};
}

/**
 * Wilcoxon–Mann–Whitney with the normal approximation, variance corrected for ties (E. L. Lehmann,
 * Nonparametrics, 1975, 1.4).
 */
export function wilcoxon(pair: Pair): Comparison {
	const [n1, n2] = [sumOf(pair.before), sumOf(pair.now)];
	const total = n1 + n2;
	const ties = pair.before.map((count, at) => count + (pair.now[at] as number));
	const superiority = superiorityOf(pair);
	const variance =
		((n1 * n2) / 12) * (total + 1 - sumOf(ties.map((t) => t ** 3 - t)) / (total * (total - 1)));
	// All gave the same answer, now and before: nothing speaks for a difference.
	if (!(variance > 1e-9)) return { superiority, p: 1, test: 'wilcoxon' };
	const z = (n1 * n2 * (superiority - 0.5)) / Math.sqrt(variance);
	return { superiority, p: Math.min(1, 2 * normal.cdf(-Math.abs(z), 0, 1)), test: 'wilcoxon' };
}

/**
 * The exact two-sided p: the share of all ways to deal these answers to the two groups that lie at
 * least as far from the middle as what was seen.
 *
 * Dealt value by value: how many ways lead to so many dealt and such a sum of ranks (the shift
 * algorithm of B. Streitberg and J. Röhmel, Statistical Software Newsletter 12, 1986, for tied ranks).
 */
export function exactP({ before, now }: Pair): number {
	const ties = before.map((count, at) => count + (now[at] as number));
	const ranks = midranks(ties).map((rank) => Math.round(2 * rank));
	const small = sumOf(before) <= sumOf(now) ? before : now;
	const size = sumOf(small);
	let ways = new Map<string, { dealt: number; sum: number; share: number }>([
		['0 0', { dealt: 0, sum: 0, share: 1 }]
	]);
	ties.forEach((tie, at) => {
		const next: typeof ways = new Map();
		for (const { dealt, sum, share } of ways.values()) {
			for (let more = 0, choices = 1; more <= Math.min(tie, size - dealt); more += 1) {
				const state = { dealt: dealt + more, sum: sum + more * (ranks[at] as number) };
				const key = `${state.dealt} ${state.sum}`;
				next.set(key, { ...state, share: (next.get(key)?.share ?? 0) + share * choices });
				choices = (choices * (tie - more)) / (more + 1);
			}
		}
		ways = next;
	});
	const ends = [...ways.values()].filter(({ dealt }) => dealt === size);
	const middle = size * (sumOf(ties) + 1);
	const seen = Math.abs(sumOf(small.map((count, at) => count * (ranks[at] as number))) - middle);
	const all = sumOf(ends.map(({ share }) => share));
	const far = ends.filter(({ sum }) => Math.abs(sum - middle) >= seen);
	return Math.min(1, sumOf(far.map(({ share }) => share)) / all);
}
