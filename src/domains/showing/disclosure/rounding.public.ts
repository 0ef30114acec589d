/**
 * How released figures are rounded, in one place for page, file and paper.
 *
 * 1. A count is shown as it is, or not at all: rounding would hide nothing that sums do not give away.
 * 2. A share is reckoned from counts that are shown, never from one that is withheld, and written in
 *    whole per cent. More digits would only look certain, and of a withheld count they would tell
 *    which fraction it was: 42.9 % is three of seven.
 * 3. A mean, and the ends of its interval, have one decimal: a mean of twenty people with two decimals
 *    and the mean of those and one more give away what that one answered.
 */
export const MEAN_DIGITS = 1;

/** A share in whole per cent, or nothing where either count is withheld or nobody is there. */
export function wholePercent(count: number | null, of: number | null): number | null {
	if (count === null || of === null || of === 0) return null;
	return Math.round((100 * count) / of);
}

/** A share (0–1) that was reckoned from shown counts, in whole per cent. */
export const inWholePercent = (share: number | null): number | null =>
	share === null ? null : Math.round(100 * share);

/** A mean as it is released. */
export const meanRounded = (mean: number | null): number | null =>
	mean === null ? null : Number(mean.toFixed(MEAN_DIGITS));
