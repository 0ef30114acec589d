import { m } from '#texts';
import type { Period } from '#platform/clock/periods.ts';
import { shortDay } from '#platform/i18n/format.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { YearFigure } from './figure.ts';

const year = (period: Period): string => period.slice(0, 4);

/** `tammi–maaliskuu 2026`, `2026` */
export function periodWords(period: Period): string {
	const given = { year: year(period) };
	switch (period.slice(4)) {
		case 'Q1':
			return m.figures_quarter_1(given);
		case 'Q2':
			return m.figures_quarter_2(given);
		case 'Q3':
			return m.figures_quarter_3(given);
		case 'Q4':
			return m.figures_quarter_4(given);
		default:
			return period;
	}
}

/** `1–3/26`, for the narrow foot of a chart. */
export function periodMark(period: Period): string {
	const given = { year: period.slice(2, 4) };
	switch (period.slice(4)) {
		case 'Q1':
			return m.figures_mark_1(given);
		case 'Q2':
			return m.figures_mark_2(given);
		case 'Q3':
			return m.figures_mark_3(given);
		case 'Q4':
			return m.figures_mark_4(given);
		default:
			return period;
	}
}

/** `2025`; for the running year `2026 (30.9.2026 asti)`, for the first `2024 (1.10.2024 alkaen)`. */
export function yearWords(row: YearFigure, locale: Locale): string {
	const year = row.period;
	const isOver = row.to.endsWith('12-31');
	if (!row.from.endsWith('01-01') && isOver)
		return m.figures_year_from({ year, day: shortDay(row.from, locale) });
	return row.whole || isOver
		? year
		: m.figures_year_so_far({ year, day: shortDay(row.to, locale) });
}

/** Shares that people say in words, from none to all. */
const spoken: [share: number, words: () => string, isOne: boolean][] = [
	[0, () => m.figures_share_few(), false],
	[1 / 10, () => m.figures_share_1_10(), true],
	[1 / 5, () => m.figures_share_1_5(), true],
	[1 / 4, () => m.figures_share_1_4(), true],
	[3 / 10, () => m.figures_share_3_10(), false],
	[1 / 3, () => m.figures_share_1_3(), true],
	[2 / 5, () => m.figures_share_2_5(), false],
	[1 / 2, () => m.figures_share_1_2(), false],
	[3 / 5, () => m.figures_share_3_5(), false],
	[2 / 3, () => m.figures_share_2_3(), false],
	[7 / 10, () => m.figures_share_7_10(), false],
	[3 / 4, () => m.figures_share_3_4(), false],
	[4 / 5, () => m.figures_share_4_5(), false],
	[9 / 10, () => m.figures_share_9_10(), false],
	[1, () => m.figures_share_all(), false]
];

/** Nearer than this a share is said without "about". */
const EXACT = 0.015;

/**
 * A share as people say it, "four in five", and the rest of the sentence.
 *
 * @param share 0–1; the number itself stands beside it on every page
 */
export function shareWords(share: number): { lead: string; rest: string } {
	const nearest = spoken.reduce((best, one) =>
		Math.abs(one[0] - share) < Math.abs(best[0] - share) ? one : best
	);
	const words = nearest[1]();
	const isPlain = nearest[0] === 0 || nearest[0] === 1 || Math.abs(nearest[0] - share) <= EXACT;
	return {
		lead: isPlain
			? words
			: m.figures_share_about({ share: words.charAt(0).toLowerCase() + words.slice(1) }),
		rest: nearest[2] ? m.figures_share_rest_one() : m.figures_share_rest_many()
	};
}

/** Whether a share has changed, in a sentence. */
export const changeSentence = (change: 'up' | 'down' | 'unsure'): string =>
	({
		up: m.figures_change_up,
		down: m.figures_change_down,
		unsure: m.figures_change_unsure
	})[change]();
