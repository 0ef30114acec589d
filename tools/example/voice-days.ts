import { addDays, daysBetween, weekdayOf } from '#platform/clock/days.ts';
import { isWorkingDay } from '#platform/clock/working-days.ts';
import type { Random } from './random.ts';

/** By month, January first: July is quiet, autumn and late winter are busy. */
const busy = [1.05, 1.1, 1.1, 1.0, 1.05, 0.75, 0.42, 0.85, 1.1, 1.2, 1.15, 0.78];

/** Where the card was new: half as many spoke in the first weeks as two years later. */
const GROWTH = 0.9;

/**
 * How likely somebody speaks on each day of a span: on working days mostly, seldom on holidays,
 * more in autumn than in July, and more as the way of speaking becomes known.
 */
export function dayWeights(from: string, to: string, everyDay: boolean): number[] {
	const count = daysBetween(from, to) + 1;
	if (!(count >= 1)) throw new RangeError('the last day is before the first');
	return Array.from({ length: count }, (_, index) => {
		const day = addDays(from, index);
		const month = busy[Number(day.slice(5, 7)) - 1] as number;
		const monday = weekdayOf(day) === 1 ? 1.15 : 1;
		const open = isWorkingDay(day) ? monday : everyDay ? 0.45 : 0.06;
		return month * open * (1 - GROWTH / 3 + (GROWTH * index) / (3 * count));
	});
}

/** So many days drawn by their weight, in order. */
export function drawDays(from: string, weights: readonly number[], count: number, random: Random) {
	const until: number[] = [];
	let sum = 0;
	for (const weight of weights) until.push((sum += weight));
	return Array.from({ length: count }, () => {
		const at = random.next() * sum;
		let low = 0;
		let high = until.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((until[middle] as number) > at) high = middle;
			else low = middle + 1;
		}
		return low;
	})
		.sort((a, b) => a - b)
		.map((index) => addDays(from, index));
}
