import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfNumber } from './days.ts';
import {
	closedQuarters,
	closedYears,
	isPeriod,
	periodBefore,
	periodBounds,
	quarterOf,
	quartersOf,
	yearBefore
} from './periods.ts';

describe('periods of the calendar', () => {
	it('are quarters and years', () => {
		expect(quarterOf('2026-09-30')).toBe('2026Q3');
		expect(quarterOf('2026-10-01')).toBe('2026Q4');
		expect(quartersOf(2026)).toEqual(['2026Q1', '2026Q2', '2026Q3', '2026Q4']);
		expect(periodBounds('2026Q3')).toEqual({ from: '2026-07-01', to: '2026-09-30' });
		expect(periodBounds('2026Q4')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
		expect(periodBounds('2028Q1').to).toBe('2028-03-31');
		expect(periodBounds('2026')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
	});

	it('refuse what is none', () => {
		for (const wrong of ['2026Q5', '2026Q', '26Q1', '2026Q1 ', "2026' or 1=1", '']) {
			expect(isPeriod(wrong), wrong).toBe(false);
			expect(() => periodBounds(wrong)).toThrow(RangeError);
		}
	});

	it('are published when they have ended', () => {
		expect(closedQuarters('2026-03-31', 2025)).toEqual(quartersOf(2025));
		expect(closedQuarters('2026-04-01', 2025)).toEqual([...quartersOf(2025), '2026Q1']);
		expect(closedQuarters('2026-04-01', 2027)).toEqual([]);
		expect(closedYears('2026-12-31', 2024)).toEqual(['2024', '2025']);
		expect(closedYears('2027-01-01', 2024)).toEqual(['2024', '2025', '2026']);
	});

	it('stand beside the one before and the same a year ago', () => {
		expect(periodBefore('2026Q1')).toBe('2025Q4');
		expect(periodBefore('2026')).toBe('2025');
		expect(yearBefore('2026Q2')).toBe('2025Q2');
	});

	it('follow each other without a gap and hold each day once', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 40_000 }).map(dayOfNumber), (day) => {
				const quarter = quarterOf(day);
				const { from, to } = periodBounds(quarter);
				expect(from <= day && day <= to).toBe(true);
				expect(periodBounds(periodBefore(quarter)).to).toBe(addDays(from, -1));
			})
		);
	});
});
