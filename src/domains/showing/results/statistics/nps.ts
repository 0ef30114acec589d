import jstat from 'jstat';
import type { Estimate } from './mean.ts';
import { type Counts, sumOf, tallyOf } from './tally.ts';

const Z = jstat.jStat.normal.inv(0.975, 0, 1);

/**
 * The net promoter score with its interval, −100 to 100: per cent of 9–10 less per cent of 0–6.
 *
 * The score is the mean of +1, 0 and −1, so its variance is that of a trinomial: p + d − (p − d)²
 * (B. Rocks, Interval Estimation for the "Net Promoter Score", The American Statistician 70, 2016,
 * the Wald interval). Where all are of one kind the formula would say "certain"; then no interval is
 * given.
 */
export function npsOf(
	counts: Counts
): ((Estimate | { value: number }) & { promoters: number; detractors: number }) | undefined {
	const { counts: of } = tallyOf('nps', counts);
	const n = sumOf(of);
	if (n === 0) return undefined;
	const promoters = sumOf(of.slice(9)) / n;
	const detractors = sumOf(of.slice(0, 7)) / n;
	const value = promoters - detractors;
	const half = Z * Math.sqrt((promoters + detractors - value ** 2) / n);
	const score = { value: 100 * value, promoters, detractors };
	if (!(half > 1e-9)) return score;
	return {
		...score,
		low: Math.max(-100, 100 * (value - half)),
		high: Math.min(100, 100 * (value + half))
	};
}
