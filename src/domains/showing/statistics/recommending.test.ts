import { describe, expect, it } from 'vitest';
import { mayShowNps, npsOf } from './recommending.ts';
import type { Row } from './release-table.ts';

const row = (
	[positive, neutral, negative]: [number, number, number],
	[promoters, passives, detractors]: [number, number, number],
	more: Partial<Row> = {}
): Row => ({
	period: '2026Q1',
	unitId: 'u',
	own: false,
	parentId: null,
	threshold: 5,
	sensitive: false,
	positive,
	neutral,
	negative,
	promoters,
	passives,
	detractors,
	inTime: 0,
	late: 0,
	unanswered: 0,
	showsN: true,
	showsParts: true,
	showsAsked: true,
	showsAnswers: true,
	...more
});

describe('the net promoter score', () => {
	it('is counted as its owners count it', () => {
		expect(npsOf({ promoters: 10, passives: 0, detractors: 0 })).toBe(100);
		expect(npsOf({ promoters: 50, passives: 20, detractors: 30 })).toBe(20);
		expect(npsOf({ promoters: 0, passives: 1, detractors: 9 })).toBe(-90);
	});

	it('needs ten who answered, twenty in a sensitive unit, and shares that are shown', () => {
		expect(mayShowNps(row([30, 10, 10], [5, 2, 2]))).toBe(false);
		expect(mayShowNps(row([30, 10, 10], [30, 10, 10]))).toBe(true);
		expect(mayShowNps(row([8, 6, 5], [8, 6, 5], { sensitive: true, threshold: 10 }))).toBe(false);
		expect(mayShowNps(row([30, 10, 10], [30, 10, 10], { showsParts: false }))).toBe(false);
	});

	it('is withheld where it would tell how the few who left it out had answered', () => {
		// All ten who answered are promoters but one: leaving out five more changes the score.
		expect(mayShowNps(row([10, 0, 1], [10, 0, 1]))).toBe(false);
	});

	it('is withheld for a year beside whose quarter it would tell too much', () => {
		const quarter = row([12, 4, 4], [12, 4, 4]);
		expect(mayShowNps(quarter)).toBe(true);
		const year = row([13, 4, 4], [13, 4, 4], { period: '2026' });
		expect(mayShowNps(year)).toBe(true);
		expect(mayShowNps(quarter, [year])).toBe(false);
	});
});
