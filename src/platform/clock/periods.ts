import { addDays } from './days.ts';
import type { Day } from './today.ts';

/** A quarter of a calendar year, such as `2026Q3`; sorts as it follows in time. */
export type Quarter = `${number}Q${1 | 2 | 3 | 4}`;

/** A calendar year, such as `2026`. */
export type Year = `${number}`;

/**
 * A fixed stretch of the calendar that figures are published for.
 *
 * Periods are fixed, never "the last 30 days": the difference of two sliding windows would tell what
 * one person said.
 */
export type Period = Quarter | Year;

const ofQuarter = (year: number, quarter: number): Quarter => `${year}Q${quarter}` as Quarter;

/** The quarter in which a day falls. */
export const quarterOf = (day: Day): Quarter =>
	ofQuarter(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3));

/** The year in which a day falls. */
export const yearOf = (day: Day): Year => day.slice(0, 4) as Year;

/** The four quarters of a year. */
export const quartersOf = (year: number | Year): Quarter[] =>
	[1, 2, 3, 4].map((quarter) => ofQuarter(Number(year), quarter));

/** Whether this text, of an address for instance, names a period. */
export const isPeriod = (text: string): text is Period => /^(19|20|21)\d\d(Q[1-4])?$/.test(text);

/**
 * The first and the last day of a period.
 *
 * @throws RangeError where the text is not a period
 */
export function periodBounds(period: string): { from: Day; to: Day } {
	if (!isPeriod(period)) throw new RangeError(`not a period: ${JSON.stringify(period)}`);
	const year = period.slice(0, 4);
	if (period.length === 4) return { from: `${year}-01-01`, to: `${year}-12-31` };
	const quarter = Number(period.slice(5));
	const month = String(quarter * 3 - 2).padStart(2, '0');
	const next =
		quarter === 4
			? `${Number(year) + 1}-01`
			: `${year}-${String(quarter * 3 + 1).padStart(2, '0')}`;
	return { from: `${year}-${month}-01`, to: addDays(`${next}-01`, -1) };
}

/** The period of the same length just before. */
export function periodBefore<P extends Period>(period: P): P {
	const day = addDays(periodBounds(period).from, -1);
	return (period.length === 4 ? yearOf(day) : quarterOf(day)) as P;
}

/** The same part of the year before, for "years side by side". */
export const yearBefore = <P extends Period>(period: P): P =>
	`${Number(period.slice(0, 4)) - 1}${period.slice(4)}` as P;

/**
 * Quarters that have ended, oldest first: only these are published, since an open one still grows.
 *
 * @param sinceYear the first year that is looked at
 */
export function closedQuarters(today: Day, sinceYear: number): Quarter[] {
	const current = quarterOf(today);
	const years = Math.max(0, Number(yearOf(today)) - sinceYear + 1);
	return Array.from({ length: years }, (_, index) => quartersOf(sinceYear + index))
		.flat()
		.filter((quarter) => quarter < current);
}

/** Years that have ended, oldest first. */
export const closedYears = (today: Day, sinceYear: number): Year[] =>
	Array.from(
		{ length: Math.max(0, Number(yearOf(today)) - sinceYear) },
		(_, index) => `${sinceYear + index}` as Year
	);
