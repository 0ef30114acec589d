import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brunnerMunzel, compareOrdinal, exactP, superiorityOf, wilcoxon } from './ordinal.ts';
import type { Tally } from './tally.ts';

const values = [1, 2, 3, 4, 5];
const tally = (...counts: number[]): Tally => ({ values: counts.map((_, at) => at + 1), counts });
/** Answers one by one, as a tally of five values. */
const tallied = (answers: number[]): Tally => ({
	values,
	counts: values.map((value) => answers.filter((answer) => answer === value).length)
});

describe('Brunner and Munzel', () => {
	// Pain scores on the third day after two treatments: the example of Brunner and Munzel 2000, with
	// the figures of R's lawstat 3.6 (brunner.munzel.test) and of SciPy's manual.
	const one = tallied([1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1]);
	const two = tallied([3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4]);

	it('gives the figures of the paper’s example', () => {
		const found = brunnerMunzel({ before: one.counts, now: two.counts });
		expect(found?.statistic).toBeCloseTo(3.1374674823029505, 12);
		expect(found?.df).toBeCloseTo(17.683, 3);
		expect(found?.p).toBeCloseTo(0.0057862086661515377, 8);
		expect(found?.superiority).toBeCloseTo(0.788961, 6);
		expect(found?.interval.low).toBeCloseTo(0.5952169, 6);
		expect(found?.interval.high).toBeCloseTo(0.9827052, 6);
	});

	it('is the test for groups of ten and more', () => {
		expect(compareOrdinal(one, two)?.test).toBe('brunner-munzel');
		expect(compareOrdinal(tallied([1, 2, 3, 4, 5]), two)?.test).toBe('wilcoxon-exact');
	});

	it('leaves groups that do not overlap to the rank sum', () => {
		const found = compareOrdinal(tally(20, 0, 0), tally(0, 0, 20));
		expect(found?.test).toBe('wilcoxon');
		expect(found?.superiority).toBe(1);
		expect(found?.p).toBeLessThan(1e-6);
	});

	it('finds no difference where all said the same', () => {
		expect(compareOrdinal(tally(0, 30, 0), tally(0, 12, 0))).toMatchObject({
			p: 1,
			superiority: 0.5
		});
	});

	it('says nothing of nobody', () => {
		expect(compareOrdinal(tally(0, 0), tally(3, 4))).toBeUndefined();
	});
});

describe('the rank sum by all ways to deal', () => {
	it('agrees with the tables of Mann and Whitney', () => {
		// H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18, 1947, table I: one-sided
		// .050 for U = 0 of 3 and 3, .008 for U = 1 of 5 and 5, .016 for U = 2.
		expect(exactP({ before: [1, 1, 1, 0, 0, 0], now: [0, 0, 0, 1, 1, 1] })).toBeCloseTo(0.1, 12);
		const u1 = { before: [1, 1, 1, 1, 0, 1, 0, 0, 0, 0], now: [0, 0, 0, 0, 1, 0, 1, 1, 1, 1] };
		expect(exactP(u1)).toBeCloseTo((2 * 2) / 252, 12);
		const u2 = { before: [1, 1, 1, 0, 1, 1, 0, 0, 0, 0], now: [0, 0, 0, 1, 0, 0, 1, 1, 1, 1] };
		expect(exactP(u2)).toBeCloseTo((2 * 4) / 252, 12);
	});

	it('equals dealing one by one, ties and all', () => {
		const few = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(few, few, (before, now) => {
				fc.pre(before.some((n) => n > 0) && now.some((n) => n > 0));
				expect(exactP({ before, now })).toBeCloseTo(byHand(before, now), 10);
			})
		);
	});
});

/** Every way to choose who of all was asked before, with the difference of the mean answer's rank. */
function byHand(before: number[], now: number[]): number {
	const list = (counts: number[]) => counts.flatMap((n, at) => Array<number>(n).fill(at));
	const all = [...list(before), ...list(now)];
	const size = list(before).length;
	const rank = (value: number) =>
		all.filter((other) => other < value).length +
		(all.filter((other) => other === value).length + 1) / 2;
	const middle = (size * (all.length + 1)) / 2;
	const off = (chosen: number[]) =>
		Math.abs(chosen.reduce((sum, value) => sum + rank(value), 0) - middle);
	const seen = off(list(before));
	let [far, ways] = [0, 0];
	for (let set = 0; set < 2 ** all.length; set += 1) {
		const chosen = all.filter((_, at) => (set >> at) % 2 === 1);
		if (chosen.length !== size) continue;
		ways += 1;
		if (off(chosen) >= seen - 1e-9) far += 1;
	}
	return far / ways;
}

describe('any two years', () => {
	const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 });
	const pair = fc
		.tuple(counts, counts)
		.filter((both) => both.every((group) => group.some((n) => n > 0)));

	it('give the same chance of a better answer by every way of counting', () => {
		fc.assert(
			fc.property(pair, ([before, now]) => {
				const found = brunnerMunzel({ before, now });
				const pairs = superiorityOf({ before, now });
				expect(pairs + superiorityOf({ before: now, now: before })).toBeCloseTo(1, 12);
				if (found) expect(found.superiority).toBeCloseTo(pairs, 10);
			})
		);
	});

	it('give the same p turned round, and one that is a chance', () => {
		fc.assert(
			fc.property(pair, ([before, now]) => {
				const [a, b] = [tally(...before), tally(...now)];
				const [there, back] = [compareOrdinal(a, b), compareOrdinal(b, a)];
				expect(there?.p).toBeCloseTo(back?.p as number, 9);
				expect(there?.p).toBeGreaterThanOrEqual(0);
				expect(there?.p).toBeLessThanOrEqual(1);
			})
		);
	});

	it('are judged alike by both approximations where there are many', () => {
		const [before, now] = [
			[30, 50, 70, 90, 60],
			[20, 40, 70, 110, 80]
		];
		const p = brunnerMunzel({ before, now })?.p as number;
		expect(wilcoxon({ before, now }).p).toBeCloseTo(p, 2);
	});
});
