import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '#domains/showing/results/statistics/mean.ts';
import type { Tally } from '#domains/showing/results/statistics/tally.ts';
import { SAMPLES } from './folder.ts';

type Row = Record<string, string>;
const read = (name: string): Row[] =>
	parse(readFileSync(join(SAMPLES, 'statistics', name)), { columns: true });

/** Answers of one column as the product keeps them: each value and how many gave it. */
function tallyOf(answers: (number | undefined)[]): Tally {
	const given = answers.filter((answer) => answer !== undefined);
	const groups = Map.groupBy(given, (answer) => answer);
	const values = [...groups.keys()].sort((a, b) => a - b);
	return { values, counts: values.map((value) => groups.get(value)?.length ?? 0) };
}
const answersTo = (rows: Row[], name: string) =>
	rows.map((row) => (row[name] === '' || row[name] === undefined ? undefined : Number(row[name])));
const variance = (answers: (number | undefined)[]) =>
	(momentsOf(tallyOf(answers))?.deviation as number) ** 2;

/** Covariance from three variances over those who answered both. */
function covariance(one: (number | undefined)[], two: (number | undefined)[]): number {
	const both = one.flatMap((a, at) => {
		const b = two[at];
		return a === undefined || b === undefined ? [] : [[a, b] as const];
	});
	const sum = variance(both.map(([a, b]) => a + b));
	return (sum - variance(both.map(([a]) => a)) - variance(both.map(([, b]) => b))) / 2;
}

/** Cronbach's alpha from the variances and pairwise covariances of its items. */
function alpha(items: (number | undefined)[][]): number {
	const own = items.reduce((sum, item) => sum + variance(item), 0);
	let shared = 0;
	items.forEach((one, i) =>
		items.forEach((two, j) => {
			if (i < j) shared += 2 * covariance(one, two);
		})
	);
	return (items.length / (items.length - 1)) * (shared / (own + shared));
}

describe('2,800 answers to a personality inventory (R package psych, bfi)', () => {
	const rows = read('psych_bfi.csv');

	it('have the numbers, means and deviations that the package prints', () => {
		const printed: Record<string, [number, number, number]> = {
			A1: [2784, 2.41, 1.41],
			A2: [2773, 4.8, 1.17],
			C5: [2784, 3.3, 1.63],
			N1: [2778, 2.93, 1.57],
			O5: [2780, 2.49, 1.33],
			gender: [2800, 1.67, 0.47],
			age: [2800, 28.78, 11.13]
		};
		for (const [name, [n, mean, deviation]] of Object.entries(printed)) {
			const found = momentsOf(tallyOf(answersTo(rows, name)));
			expect(found?.n, name).toBe(n);
			expect(found?.mean, name).toBeCloseTo(mean, 2);
			expect(Math.abs((found?.deviation as number) - deviation), name).toBeLessThan(0.006);
		}
	});

	it('have variances that give the published alphas', () => {
		const keys = read('psych_bfi.keys.csv');
		const published = {
			agree: 0.703,
			conscientious: 0.727,
			extraversion: 0.762,
			neuroticism: 0.814,
			openness: 0.6
		};
		for (const [scale, value] of Object.entries(published)) {
			const items = keys.map((key) => {
				const name = key[scale] as string;
				const answers = answersTo(rows, name.replace('-', ''));
				return name.startsWith('-')
					? answers.map((answer) => (answer === undefined ? undefined : 7 - answer))
					: answers;
			});
			expect(alpha(items), scale).toBeCloseTo(value, 3);
		}
	});
});

describe('attitudes in thirty departments (Chatterjee and Price, R datasets)', () => {
	it('have the published alpha', () => {
		const rows = read('datasets_attitude.csv');
		const names = Object.keys(rows[0] as Row).filter((name) => name !== 'rownames');
		expect(alpha(names.map((name) => answersTo(rows, name)))).toBeCloseTo(0.843, 3);
	});
});
