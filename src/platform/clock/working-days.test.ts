import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfNumber, isDay, weekdayOf } from './days.ts';
import {
	addWorkingDays,
	easterOf,
	isWorkingDay,
	listHolidays,
	workingDaysBetween
} from './working-days.ts';

const years = Array.from({ length: 12 }, (_, index) => 2024 + index);

/** Closed days of a year by an independent source; its bank holidays count where the law says so. */
function closedBySource(year: number): string[] {
	const source = new Holidays('FI', { languages: ['fi'] });
	const eves = new Set(['juhannusaatto', 'jouluaatto']);
	return source
		.getHolidays(year)
		.filter((day) => day.type === 'public' || (day.type === 'bank' && eves.has(day.name)))
		.map((day) => day.date.slice(0, 10));
}

const someDay = fc.integer({ min: 19_000, max: 26_000 }).map(dayOfNumber);

describe('working days in Finland', () => {
	it.each(years)('are closed on the same days as the calendar of %i', (year) => {
		expect(listHolidays(year)).toEqual([...new Set(closedBySource(year))].sort());
	});

	it.each([
		['2024-03-31', 2024],
		['2025-04-20', 2025],
		['2038-04-25', 2038],
		['1818-03-22', 1818]
	])('know that Easter is on %s', (day, year) => {
		expect(dayOfNumber(easterOf(year))).toBe(day);
	});

	it('are Mondays to Fridays without holidays', () => {
		expect(isWorkingDay('2026-11-30')).toBe(true);
		expect(isWorkingDay('2026-11-28')).toBe(false);
		expect(isWorkingDay('2027-05-06')).toBe(false); // Ascension Day, a Thursday
		expect(isWorkingDay('2026-06-19')).toBe(false); // Midsummer Eve
		expect(isWorkingDay('2026-12-24')).toBe(false);
		expect(isWorkingDay('2026-12-31')).toBe(true); // New Year's Eve is a working day
	});

	it('are counted without the day itself', () => {
		expect(addWorkingDays('2026-11-30', 5)).toBe('2026-12-07');
		expect(addWorkingDays('2026-12-23', 1)).toBe('2026-12-28');
		expect(addWorkingDays('2026-06-18', 1)).toBe('2026-06-22');
		expect(addWorkingDays('2026-11-28', 1)).toBe('2026-11-30');
		expect(addWorkingDays('2026-12-28', -1)).toBe('2026-12-23');
	});

	it('move a limit of no days off a closed day', () => {
		expect(addWorkingDays('2026-12-24', 0)).toBe('2026-12-28');
		expect(addWorkingDays('2026-12-23', 0)).toBe('2026-12-23');
	});

	it('tell what is left and how late it is', () => {
		expect(workingDaysBetween('2026-12-22', '2026-12-28')).toBe(2);
		expect(workingDaysBetween('2026-12-28', '2026-12-22')).toBe(-2);
		expect(workingDaysBetween('2026-12-26', '2026-12-26')).toBe(0);
	});

	it('refuse what is not a day or not a whole number', () => {
		expect(() => addWorkingDays('2026-13-45', 1)).toThrow(RangeError);
		expect(() => addWorkingDays('2026-12-01', 1.5)).toThrow(RangeError);
	});

	it('add up: counting forth and back meets', () => {
		fc.assert(
			fc.property(someDay, fc.integer({ min: -300, max: 300 }), (day, count) => {
				const end = addWorkingDays(day, count);
				expect(isWorkingDay(end)).toBe(true);
				if (count > 0) expect(workingDaysBetween(day, end)).toBe(count);
				if (isWorkingDay(day)) expect(addWorkingDays(end, -count)).toBe(day);
			})
		);
	});
});

describe('days', () => {
	it('are known by their names', () => {
		expect(weekdayOf('2026-11-30')).toBe(1);
		expect(weekdayOf('1969-12-28')).toBe(7);
		expect(isDay('2028-02-29')).toBe(true);
		for (const wrong of ['2027-02-29', '2027-2-1', '', '2027-00-10', '12027-01-01', 'abcd-ef-gh']) {
			expect(isDay(wrong), wrong).toBe(false);
		}
	});

	it('are whole across the changes of summer time', () => {
		expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
		expect(addDays('2026-10-26', -2)).toBe('2026-10-24');
	});
});
