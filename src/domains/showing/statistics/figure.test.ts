import { describe, expect, it } from 'vitest';
import type { Period } from '#platform/clock/periods.ts';
import {
	type Figure,
	type YearFigure,
	byYear,
	headlineOf,
	newestWith,
	quartersIn,
	together
} from './figure.ts';
import { yearWords } from './words.ts';

const figure = (
	period: string,
	counts?: [number, number, number],
	more: Partial<Figure> = {}
): Figure => ({
	period: period as Period,
	n: counts ? counts[0] + counts[1] + counts[2] : null,
	positive: counts?.[0] ?? null,
	neutral: counts?.[1] ?? null,
	negative: counts?.[2] ?? null,
	nps: null,
	asked: null,
	answers: null,
	inTime: null,
	medianDays: null,
	...more
});

describe('figures of several units or quarters', () => {
	it('are summed only where each is shown', () => {
		const all = [figure('2026Q1', [10, 5, 5]), figure('2026Q2', [20, 5, 5])];
		expect(together('2026', all)).toMatchObject({ n: 50, positive: 30, neutral: 10, negative: 10 });
		expect(together('2026', [...all, figure('2026Q3')])).toMatchObject({ n: null, positive: null });
	});

	it('keep each number by its own: a withheld share does not hide how many spoke', () => {
		const few = figure('2026Q2', undefined, { n: 7 });
		expect(together('2026', [figure('2026Q1', [10, 5, 5]), few])).toMatchObject({
			n: 27,
			positive: null
		});
	});

	it('carry a score or a median only from where everybody is', () => {
		const nobody = figure('2026Q1', [0, 0, 0], { asked: 0, answers: 0, inTime: 0 });
		const one = figure('2026Q1', [10, 5, 5], {
			nps: 25,
			asked: 12,
			answers: 12,
			inTime: 9,
			medianDays: 4
		});
		expect(together('2026Q1', [nobody, one])).toMatchObject({ nps: 25, medianDays: 4 });
		expect(together('2026Q1', [one, one])).toMatchObject({
			nps: null,
			medianDays: null,
			asked: 24
		});
	});
});

describe('years', () => {
	it('are whole where they are out, and run as far as their quarters are', () => {
		const years = byYear([
			figure('2025', [80, 10, 10]),
			...['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => figure(`2025${quarter}`, [20, 2, 3])),
			figure('2026Q1', [20, 5, 5]),
			figure('2026Q2', [10, 5, 5])
		]);
		expect(years.map(({ period, to, whole, n }) => [period, to, whole, n])).toEqual([
			['2025', '2025-12-31', true, 100],
			['2026', '2026-06-30', false, 50]
		]);
	});

	it('show at most the newest eight quarters', () => {
		const quarters = ['2024', '2025', '2026'].flatMap((year) =>
			[1, 2, 3, 4].map((q) => figure(`${year}Q${q}`, [10, 0, 0]))
		);
		expect(quartersIn(quarters).map(({ period }) => period)[0]).toBe('2025Q1');
		expect(quartersIn(quarters)).toHaveLength(8);
	});
});

describe('the year in which voices began to be heard', () => {
	const begun = [
		figure('2024', [60, 20, 20]),
		figure('2024Q4', [60, 20, 20]),
		figure('2025', [900, 50, 50]),
		...['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => figure(`2025${quarter}`, [225, 12, 13]))
	];

	it('says from when on, and is no whole year', () => {
		const [first, second] = byYear(begun);
		expect(first).toMatchObject({ from: '2024-10-01', to: '2024-12-31', whole: false });
		expect(second).toMatchObject({ from: '2025-01-01', to: '2025-12-31', whole: true });
		expect(yearWords(first as YearFigure, 'fi')).toBe('2024 (1.10.2024 alkaen)');
		expect(yearWords(second as YearFigure, 'fi')).toBe('2025');
	});

	it('is compared with nothing', () => {
		expect(headlineOf(begun)).toMatchObject({ whole: true, n: 1000 });
		expect(headlineOf(begun)?.change).toBeUndefined();
	});
});

describe('what is said first', () => {
	it('sets a running year against the same quarters of the year before', () => {
		const headline = headlineOf([
			figure('2025', [100, 100, 200]),
			figure('2025Q1', [50, 25, 25]),
			figure('2025Q2', [10, 25, 65]),
			figure('2026Q1', [80, 10, 10])
		]);
		expect(headline).toMatchObject({
			share: 0.8,
			n: 100,
			before: 0.5,
			change: 'up',
			to: '2026-03-31'
		});
	});

	it('says nothing of change where a part of the year before is withheld', () => {
		const headline = headlineOf([
			figure('2025', [100, 100, 200]),
			figure('2025Q1'),
			figure('2026Q1', [80, 10, 10])
		]);
		expect(headline?.share).toBe(0.8);
		expect(headline?.change).toBeUndefined();
	});

	it('goes back to the newest year that is shown', () => {
		const headline = headlineOf([
			figure('2024', [60, 20, 20]),
			figure('2025', [50, 25, 25]),
			figure('2026Q1')
		]);
		expect(headline).toMatchObject({ share: 0.5, before: 0.6, change: 'unsure', whole: true });
		expect(headlineOf([figure('2026Q1')])).toBeUndefined();
	});

	it('takes the newest number of answers, of two that end together the longer', () => {
		const with2 = (period: string) => figure(period, undefined, { medianDays: 2 });
		const newest = newestWith(
			[with2('2025Q3'), with2('2025'), with2('2025Q4'), figure('2026Q1')],
			({ medianDays }) => medianDays
		);
		expect(newest?.period).toBe('2025');
	});
});
