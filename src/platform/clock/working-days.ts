import { dayOfNumber, numberOfDay, weekdayOfNumber } from './days.ts';
import type { Day } from './today.ts';

/**
 * Working days in Finland: what "we answer within ten working days" is counted in.
 *
 * Counted as the act on calculating statutory time limits does (laki säädettyjen määräaikain
 * laskemisesta 150/1930, finlex.fi/fi/laki/ajantasa/1930/19300150): the day itself is not counted
 * (2 §), counting backwards works alike (4 §), and holy days, Independence Day, May Day, Christmas
 * Eve, Midsummer Eve and Saturdays are not days on which anything falls due (5 §). Holy days are
 * Sundays and the church's feasts (kirkkolaki). Offices of the public sector are closed on the same
 * days, the two eves by collective agreement.
 */

const SATURDAY = 6;

const at = (year: number, month: number, date: number): number =>
	Date.UTC(year, month - 1, date) / 86_400_000;

/**
 * Easter Sunday by the Gregorian calendar, as a number of days.
 *
 * The anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8).
 */
export function easterOf(year: number): number {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const f = Math.floor((b + 8) / 25);
	const g = Math.floor((b - f + 1) / 3);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const month = Math.floor((h + l - 7 * m + 114) / 31);
	const date = ((h + l - 7 * m + 114) % 31) + 1;
	return at(year, month, date);
}

/** The first Saturday on or after a day: Midsummer and All Saints' move within a week. */
const saturdayFrom = (number: number): number =>
	number + ((SATURDAY - weekdayOfNumber(number) + 7) % 7);

function holidaysOf(year: number): Set<number> {
	const easter = easterOf(year);
	const midsummer = saturdayFrom(at(year, 6, 20));
	return new Set([
		at(year, 1, 1), // New Year's Day
		at(year, 1, 6), // Epiphany
		easter - 2, // Good Friday
		easter,
		easter + 1, // Easter Monday
		at(year, 5, 1), // May Day (272/1944)
		easter + 39, // Ascension Day
		easter + 49, // Pentecost
		midsummer - 1, // Midsummer Eve: not a feast, yet nothing falls due on it
		midsummer,
		saturdayFrom(at(year, 10, 31)), // All Saints' Day
		at(year, 12, 6), // Independence Day (388/1937)
		at(year, 12, 24), // Christmas Eve: as Midsummer Eve
		at(year, 12, 25),
		at(year, 12, 26)
	]);
}

const kept = new Map<number, Set<number>>();

function holidays(number: number): Set<number> {
	const year = new Date(number * 86_400_000).getUTCFullYear();
	let found = kept.get(year);
	if (!found) {
		found = holidaysOf(year);
		kept.set(year, found);
	}
	return found;
}

const works = (number: number): boolean =>
	weekdayOfNumber(number) < SATURDAY && !holidays(number).has(number);

/** Days of a year on which offices are closed beside Saturdays and Sundays, in order. */
export const listHolidays = (year: number): Day[] =>
	[...holidaysOf(year)].sort((a, b) => a - b).map(dayOfNumber);

/** Whether offices are open on this day. */
export const isWorkingDay = (day: Day): boolean => works(numberOfDay(day));

/**
 * The last day of a time limit of so many working days that starts on `day`.
 *
 * @param count the day itself is not counted; a negative count goes back in time; 0 is the day
 *   itself, or the next working day where nothing falls due on it
 */
export function addWorkingDays(day: Day, count: number): Day {
	if (!Number.isInteger(count)) throw new RangeError('a whole number of working days');
	let number = numberOfDay(day);
	if (Number.isNaN(number)) throw new RangeError('not a day');
	if (count === 0) while (!works(number)) number++;
	const step = Math.sign(count);
	for (let left = Math.abs(count); left > 0;) {
		number += step;
		if (works(number)) left--;
	}
	return dayOfNumber(number);
}

/**
 * How many working days there are after `from` up to and with `to`; negative where `to` is earlier.
 *
 * So "3 working days left" is `workingDaysBetween(today, dueOn)`, and a negative figure is how late
 * an answer is.
 */
export function workingDaysBetween(from: Day, to: Day): number {
	if (to < from) return 0 - workingDaysBetween(to, from);
	const last = numberOfDay(to);
	let count = 0;
	for (let number = numberOfDay(from) + 1; number <= last; number++) if (works(number)) count++;
	return count;
}
