import jstat from 'jstat';
import { type Tally, sumOf } from './tally.ts';

const { studentt } = jstat.jStat;

export type Estimate = { value: number; low: number; high: number };

/** Mean and standard deviation (with n − 1) of a tally; nothing of nobody, no deviation of one. */
export function momentsOf({ values, counts }: Tally) {
	const n = sumOf(counts);
	if (n === 0) return undefined;
	const mean = sumOf(values.map((value, at) => value * (counts[at] as number))) / n;
	const squares = sumOf(values.map((value, at) => (value - mean) ** 2 * (counts[at] as number)));
	return { n, mean, deviation: n > 1 ? Math.sqrt(squares / (n - 1)) : undefined };
}

/**
 * Between which limits the mean lies 19 times of 20: Student's t with n − 1 degrees of freedom
 * (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2).
 *
 * Where all answered the same there is no deviation to reckon with: no interval is given, rather than
 * one that looks certain.
 */
export function meanInterval(of: { n: number; mean: number; deviation?: number }) {
	const { n, mean, deviation } = of;
	if (n < 2 || !deviation) return undefined;
	const half = (studentt.inv(0.975, n - 1) * deviation) / Math.sqrt(n);
	return { low: mean - half, high: mean + half };
}

/** The mean of a scale with its interval, which never reaches over the ends of the scale. */
export function meanOf(tally: Tally): (Estimate | { value: number }) | undefined {
	const moments = momentsOf(tally);
	if (!moments) return undefined;
	const interval = meanInterval(moments);
	const [least, most] = [Math.min(...tally.values), Math.max(...tally.values)];
	return interval
		? {
				value: moments.mean,
				low: Math.max(least, interval.low),
				high: Math.min(most, interval.high)
			}
		: { value: moments.mean };
}
