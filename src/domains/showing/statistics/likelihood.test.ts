import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, differenceOf, wilson } from './likelihood.ts';

describe('intervals', () => {
	it('are those of the papers they come from', () => {
		// Newcombe 1998, Statistics in Medicine 17, 857–872, table I: 81 of 263, 15 of 148, 0 of 20.
		expect(wilson({ count: 81, n: 263 }).low).toBeCloseTo(0.2553, 4);
		expect(wilson({ count: 81, n: 263 }).high).toBeCloseTo(0.3662, 4);
		expect(wilson({ count: 15, n: 148 }).low).toBeCloseTo(0.0624, 4);
		expect(wilson({ count: 15, n: 148 }).high).toBeCloseTo(0.1605, 4);
		expect(wilson({ count: 0, n: 20 }).low).toBe(0);
		expect(wilson({ count: 0, n: 20 }).high).toBeCloseTo(0.1611, 4);
		// Newcombe 1998, Statistics in Medicine 17, 873–890, table II: 56/70 − 48/80, 9/10 − 3/10.
		const wide = differenceOf({ count: 56, n: 70 }, { count: 48, n: 80 });
		expect(wide.low).toBeCloseTo(0.0524, 4);
		expect(wide.high).toBeCloseTo(0.3339, 4);
		const few = differenceOf({ count: 9, n: 10 }, { count: 3, n: 10 });
		expect(few.low).toBeCloseTo(0.1705, 4);
		expect(few.high).toBeCloseTo(0.809, 4);
	});

	it('stay between 0 and 1 and hold the share that was seen', () => {
		const share = fc
			.integer({ min: 1, max: 100_000 })
			.chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 0, max: n }) }));
		fc.assert(
			fc.property(share, ({ count, n }) => {
				const { low, high } = wilson({ count, n });
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(count / n + 1e-12);
				expect(high).toBeGreaterThanOrEqual(count / n - 1e-12);
			})
		);
	});
});

describe('a change', () => {
	it('is told only where chance does not explain it', () => {
		expect(changeOf({ count: 160, n: 200 }, { count: 120, n: 200 })).toBe('up');
		expect(changeOf({ count: 120, n: 200 }, { count: 160, n: 200 })).toBe('down');
		expect(changeOf({ count: 16, n: 20 }, { count: 12, n: 20 })).toBe('unsure');
		expect(changeOf({ count: 20, n: 20 }, { count: 20, n: 20 })).toBe('unsure');
	});

	it('is seldom told where nothing has changed', () => {
		// Two samples of the same truth, 4,000 times: about one in twenty may look like a change.
		let seed = 7;
		const chance = () => {
			seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
			return seed / 2 ** 32;
		};
		const sample = (n: number) => ({
			n,
			count: Array.from({ length: n }, () => (chance() < 0.7 ? 1 : 0)).reduce<number>(
				(a, b) => a + b,
				0
			)
		});
		let told = 0;
		for (let i = 0; i < 4000; i++) if (changeOf(sample(60), sample(80)) !== 'unsure') told++;
		expect(told / 4000).toBeLessThan(0.065);
		expect(told / 4000).toBeGreaterThan(0.03);
	});
});
