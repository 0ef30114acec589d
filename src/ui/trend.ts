import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';

/**
 * One moment of a trend; `null` is a gap: nothing was asked, or too few answered to show. `low` and
 * `high` are the bounds of uncertainty.
 */
export type Point = { label: string; value: number | null; low?: number; high?: number };

/**
 * Places a trend on a field of 100 by 100.
 *
 * The line breaks at gaps instead of guessing over them. The ground is always zero, so that a small
 * change does not look large; a scale that reaches below zero has its own foot.
 */
export function layTrend(points: Point[], max?: number, min = 0) {
	const values = points.flatMap(({ value, high }) => (value === null ? [] : [high ?? value]));
	const top = max ?? Math.max(...values, 0);
	const y = scaleLinear([min, top > min ? top : min + 1], [100, 0]);
	if (max === undefined) y.nice(4);
	const x = scalePoint(
		points.map((_, i) => i),
		[0, 100]
	);
	const at = (i: number) => x(i) ?? 50;
	const last = points.findLastIndex(({ value }) => value !== null);
	const path = line<Point>()
		.defined(({ value }) => value !== null)
		.x((_, i) => at(i))
		.y(({ value }) => y(value ?? 0))
		.digits(2);
	return {
		path: path(points) ?? '',
		ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
		dots: points.flatMap(({ value, high }, i) =>
			value === null
				? []
				: [{ x: at(i), y: y(value), top: y(high ?? value), value, last: i === last }]
		),
		ranges: points.flatMap(({ value, low, high }, i) =>
			value === null || low === undefined || high === undefined
				? []
				: [{ x: at(i), from: y(low), to: y(high) }]
		),
		labels: points.map(({ label }, i) => ({ label, x: at(i) }))
	};
}

/** Which of many labels fit: first and last always, others evenly between. */
export const fittingLabels = (count: number, room: number): Set<number> => {
	const step = Math.max(1, Math.ceil((count - 1) / Math.max(1, room - 1)));
	const kept = new Set<number>([0, count - 1]);
	for (let i = step; i <= count - 1 - step; i += step) kept.add(i);
	return kept;
};
