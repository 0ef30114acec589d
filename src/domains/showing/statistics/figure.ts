import {
	type Period,
	type Quarter,
	type Year,
	periodBounds,
	quartersOf,
	yearBefore,
	yearOf
} from '#platform/clock/periods.ts';
import type { Day } from '#platform/clock/today.ts';
import { changeOf } from './likelihood.ts';

/** Voices of one place in one period as everyone may see them; null where withheld. */
export type Figure = {
	period: Period;
	n: number | null;
	positive: number | null;
	neutral: number | null;
	negative: number | null;
	nps: number | null;
	/** Answers promised by a day of the period, those given so far, and those given by that day. */
	asked: number | null;
	answers: number | null;
	inTime: number | null;
	medianDays: number | null;
};

const additive = ['n', 'positive', 'neutral', 'negative', 'asked', 'answers', 'inTime'] as const;

/**
 * One figure of several: of a unit and those merged into it, or of a year's quarters so far.
 *
 * Only what is published in every one of them is summed, so the sum tells nothing new. A median or
 * a score cannot be made of others, so it is kept only where all people are in one of them.
 */
export function together(period: Period, figures: readonly Figure[]): Figure {
	const sum = { period, nps: null, medianDays: null } as unknown as Figure;
	for (const name of additive) {
		const values = figures.map((figure) => figure[name]);
		sum[name] = values.includes(null) ? null : values.reduce<number>((all, n) => all + (n ?? 0), 0);
	}
	const spoken = figures.filter(({ n }) => n !== 0);
	if (spoken.length === 1) sum.nps = spoken[0]?.nps ?? null;
	const answered = figures.filter(({ asked }) => asked !== 0);
	if (answered.length === 1) sum.medianDays = answered[0]?.medianDays ?? null;
	return sum;
}

export const isYear = (period: Period): period is Year => period.length === 4;

/** Share of satisfied voices, 0–1; null where withheld or where nobody spoke. */
export const shareOf = ({ positive, n }: Pick<Figure, 'positive' | 'n'>): number | null =>
	positive === null || !n ? null : positive / n;

/** What of a place's voices a reader sees first: how many, and how many of them were satisfied. */
export const seenOf = (figure: Pick<Figure, 'positive' | 'n'>) => ({
	n: figure.n,
	share: shareOf(figure)
});

/** Shares of satisfied, neutral and dissatisfied voices, 0–1; null as in `shareOf`. */
export function moodsOf({ n, positive, neutral, negative }: Figure) {
	const share = (count: number | null) => shareOf({ n, positive: count });
	return { positive: share(positive), neutral: share(neutral), negative: share(negative) };
}

/** Share of answers that came by the promised day, 0–1. */
export const inTimeShareOf = ({ inTime, asked }: Figure): number | null =>
	inTime === null || !asked ? null : inTime / asked;

/** The newest figure that has what is looked for; of two that end on one day, the longer. */
export function newestWith(
	figures: readonly Figure[],
	value: (figure: Figure) => number | null
): Figure | undefined {
	const ends = ({ period }: Figure) => periodBounds(period).to;
	return figures
		.filter((figure) => value(figure) !== null)
		.sort((a, b) => ends(a).localeCompare(ends(b)) || b.period.length - a.period.length)
		.at(-1);
}

export type YearFigure = Figure & { from: Day; to: Day; whole: boolean };

/**
 * A row for each year, oldest first; the running year as the sum of the quarters that are out.
 *
 * The year in which voices began to be heard is out as a year, too, and yet is none: it says from
 * when on, and nothing is compared with it.
 */
export function byYear(figures: readonly Figure[]): YearFigure[] {
	const whole = figures.filter(({ period }) => isYear(period));
	const running = figures.filter(
		({ period }) => !isYear(period) && !whole.some((year) => period.startsWith(year.period))
	);
	const bounds = (from: Period, to: Period) => ({
		from: periodBounds(from).from,
		to: periodBounds(to).to
	});
	const rows: YearFigure[] = whole.map((figure) => {
		const { period } = figure;
		const quarters = figures.filter((one) => !isYear(one.period) && one.period.startsWith(period));
		const first = quarters.map((one) => one.period).sort()[0] ?? period;
		const { from, to } = bounds(first, period);
		return { ...figure, from, to, whole: from === periodBounds(period).from };
	});
	for (const year of new Set(running.map(({ period }) => period.slice(0, 4) as Year))) {
		const quarters = running.filter(({ period }) => period.startsWith(year));
		const first = quarters[0] as Figure;
		const last = quarters.at(-1) as Figure;
		rows.push({
			...together(year, quarters),
			...bounds(first.period, last.period),
			whole: quarters.length === 4
		});
	}
	return rows.sort((a, b) => a.period.localeCompare(b.period));
}

/** Quarters, oldest first, at most so many of the newest. */
export const quartersIn = (figures: readonly Figure[], most = 8): Figure[] =>
	figures
		.filter(({ period }) => !isYear(period))
		.sort((a, b) => a.period.localeCompare(b.period))
		.slice(-most);

export type Headline = {
	share: number;
	n: number;
	from: Day;
	to: Day;
	whole: boolean;
	/** Against the same part of the year before; undefined where that was not shown. */
	change?: 'up' | 'down' | 'unsure';
	before?: number;
};

/**
 * What is said first: the newest year that has a share, and how it compares with the same quarters
 * of the year before. A running year is never set against a whole one: summers differ from autumns.
 */
export function headlineOf(figures: readonly Figure[]): Headline | undefined {
	const now = byYear(figures).findLast((row) => shareOf(row) !== null);
	if (!now) return undefined;
	const { from, to, whole } = now;
	const headline: Headline = { share: shareOf(now) as number, n: now.n as number, from, to, whole };
	const find = (period: Period) => figures.find((figure) => figure.period === period);
	const last = yearBefore(now.period);
	const parts = whole
		? [byYear(figures).find((year) => year.period === last && year.whole)]
		: quartersOf(yearOf(from))
				.filter((quarter) => periodBounds(quarter).from >= from && periodBounds(quarter).to <= to)
				.map((quarter) => find(yearBefore(quarter as Quarter)));
	if (parts.length === 0 || parts.includes(undefined)) return headline;
	const before = together(last, parts as Figure[]);
	const share = shareOf(before);
	if (share === null) return headline;
	const asShare = (figure: Figure) => ({ count: figure.positive as number, n: figure.n as number });
	return { ...headline, before: share, change: changeOf(asShare(now), asShare(before)) };
}
