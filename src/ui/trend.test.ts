import { describe, expect, it } from 'vitest';
import { fittingLabels, layTrend } from './trend.ts';

const points = (...values: (number | null)[]) =>
	values.map((value, i) => ({ label: `${i}`, value }));

describe('a trend', () => {
	it('breaks at a gap instead of guessing over it', () => {
		expect(layTrend(points(0.5, 0.6, null, 0.7, 0.8), 1).path.match(/M/g)).toHaveLength(2);
		expect(layTrend(points(0.5, 0.6, 0.7), 1).path.match(/M/g)).toHaveLength(1);
	});

	it('stands on zero', () => {
		const { dots, ticks } = layTrend(points(40, 80));
		expect(ticks[0]).toEqual({ value: 0, y: 100 });
		expect(dots[1]!.y).toBeCloseTo(100 - 2 * (100 - dots[0]!.y), 6);
	});

	it('writes out the last known value, even when the latest is withheld', () => {
		const { dots } = layTrend(points(0.5, 0.6, null), 1);
		expect(dots.map(({ last }) => last)).toEqual([false, true]);
	});

	it('bears having no values at all', () => {
		const { path, dots } = layTrend(points(null, null));
		expect(path).toBe('');
		expect(dots).toEqual([]);
	});
});

describe('labels below', () => {
	it('always keep the first and the last', () => {
		for (let count = 1; count < 40; count++) {
			const kept = fittingLabels(count, 4);
			expect(kept.has(0) && kept.has(count - 1)).toBe(true);
			expect(kept.size).toBeLessThanOrEqual(5);
		}
	});
});
