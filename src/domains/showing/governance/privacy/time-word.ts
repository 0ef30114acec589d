import { m } from '#texts';

const YEAR = 365;

/** A time of so many days in words that fit "after": whole years as years. */
export function timeWord(days: number): string {
	if (days > 0 && days % YEAR === 0) {
		const n = days / YEAR;
		return n === 1 ? m.privacy_time_year() : m.privacy_time_years({ n });
	}
	return days === 1 ? m.privacy_time_day() : m.privacy_time_days({ n: days });
}
