import type { Day } from './today.ts';

const MS_OF_DAY = 86_400_000;

/** Days since 1 January 1970: whole numbers that can be counted with, free of zones and clocks. */
export const numberOfDay = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_OF_DAY;

/** The calendar day of such a number. */
export const dayOfNumber = (number: number): Day =>
	new Date(number * MS_OF_DAY).toISOString().slice(0, 10);

/** Whether this text is a day that exists: `2027-02-29` is not. */
export const isDay = (text: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(text) &&
	Number.isInteger(numberOfDay(text)) &&
	dayOfNumber(numberOfDay(text)) === text;

/** The day so many calendar days later, or earlier where `count` is negative. */
export const addDays = (day: Day, count: number): Day => dayOfNumber(numberOfDay(day) + count);

/** Calendar days from one day to another; negative where the other comes first. */
export const daysBetween = (from: Day, to: Day): number => numberOfDay(to) - numberOfDay(from);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => weekdayOfNumber(numberOfDay(day));

// Day 0 was a Thursday.
export const weekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;
