import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voicesIn } from './counts.ts';
import { type DayCounts, batchesOf } from './running-quarter.ts';

const day = (positive: number, neutral = 0, negative = 0): DayCounts => ({
	givenOn: '2026-10-01',
	positive,
	neutral,
	negative
});
const days = fc.array(
	fc.record({
		givenOn: fc.constant('2026-10-01'),
		positive: fc.nat(6),
		neutral: fc.nat(3),
		negative: fc.nat(3)
	}),
	{ maxLength: 60 }
);

describe('the running quarter', () => {
	it('shows nothing before two batches are full', () => {
		expect(voicesIn(batchesOf([day(9), day(5), day(5)], false))).toBe(0);
		expect(voicesIn(batchesOf([day(9), day(5), day(10)], false))).toBe(14);
		expect(voicesIn(batchesOf([day(9), day(5), day(10)], true))).toBe(0);
	});

	it('changes from day to day by nobody or by at least a batch', () => {
		fc.assert(
			fc.property(days, fc.boolean(), (all, sensitive) => {
				const fewest = sensitive ? 20 : 10;
				const looks = all.map((_, at) => voicesIn(batchesOf(all.slice(0, at + 1), sensitive)));
				let before = 0;
				for (const now of looks) {
					expect(now === before || now - before >= fewest).toBe(true);
					before = now;
				}
				// And so does the quarter when it is published.
				const whole = all.reduce((sum, one) => sum + one.positive + one.neutral + one.negative, 0);
				expect(before === 0 || whole - before >= fewest).toBe(true);
			})
		);
	});
});
