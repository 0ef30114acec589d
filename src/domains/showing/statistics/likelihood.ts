/** 97.5 % point of the normal distribution: intervals hold the truth 19 times of 20. */
const Z = 1.959963984540054;

export type Share = { count: number; n: number };
export type Interval = { low: number; high: number };

/**
 * Between which shares the truth lies, 19 times of 20, when so many of so many said so.
 *
 * Wilson's score interval (E. B. Wilson, JASA 22, 1927): right also for small numbers and for shares
 * near 0 and 1, where the textbook's one is not.
 */
export function wilson({ count, n }: Share): Interval {
	const share = count / n;
	const middle = (share + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
	const half =
		(Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n))) / (1 + (Z * Z) / n);
	return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * Between which limits the difference of two shares lies, `now` less `before`, 19 times of 20.
 *
 * Newcombe's hybrid score interval (R. G. Newcombe, Statistics in Medicine 17, 1998, 873–890,
 * method 10), made of the two Wilson intervals that the pages draw.
 */
export function differenceOf(now: Share, before: Share): Interval {
	const [p1, p2] = [now.count / now.n, before.count / before.n];
	const [w1, w2] = [wilson(now), wilson(before)];
	return {
		low: p1 - p2 - Math.hypot(p1 - w1.low, w2.high - p2),
		high: p1 - p2 + Math.hypot(w1.high - p1, p2 - w2.low)
	};
}

/**
 * Whether a share has changed from one period to another: `up` and `down` only if the interval of
 * the difference leaves 0 out; `unsure` where chance alone could explain what is seen.
 */
export function changeOf(now: Share, before: Share): 'up' | 'down' | 'unsure' {
	const { low, high } = differenceOf(now, before);
	return low > 0 ? 'up' : high < 0 ? 'down' : 'unsure';
}
