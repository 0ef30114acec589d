import jstat from 'jstat';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm, judgeChanges } from './change.ts';
import { meanInterval, meanOf, momentsOf } from './mean.ts';
import { npsOf } from './nps.ts';
import { agreeing, outsideOf, tallyOf } from './tally.ts';

const { studentt, normal } = jstat.jStat;

describe('the library’s distributions', () => {
	it('are those of the printed tables', () => {
		// NIST/SEMATECH e-Handbook 1.3.6.7.2, upper critical values of Student's t, 0.975.
		const table = { 1: 12.706, 2: 4.303, 4: 2.776, 9: 2.262, 30: 2.042, 100: 1.984 };
		for (const [df, t] of Object.entries(table)) {
			expect(studentt.inv(0.975, Number(df))).toBeCloseTo(t, 3);
			expect(2 * studentt.cdf(-t, Number(df))).toBeCloseTo(0.05, 3);
		}
		expect(normal.inv(0.975, 0, 1)).toBeCloseTo(1.959963984540054, 9);
	});
});

describe('a tally', () => {
	it('leaves out what lies outside the scale, but not the nought of recommending', () => {
		expect(tallyOf('agree5', { 0: 7, 4: 2 }).counts).toEqual([0, 0, 0, 2, 0]);
		expect(outsideOf('agree5', { 0: 7, 4: 2 })).toBe(7);
		expect(tallyOf('nps', { 0: 7, 10: 2 }).counts[0]).toBe(7);
		expect(outsideOf('nps', { 0: 7 })).toBe(0);
	});

	it('says who agrees of those who answered on the scale', () => {
		expect(agreeing('agree5', { 0: 50, 1: 1, 3: 2, 4: 3, 5: 4 })).toEqual({ count: 7, n: 10 });
		expect(agreeing('smiley3', { 2: 3, 3: 1 })).toEqual({ count: 1, n: 4 });
		expect(agreeing('nps', { 8: 3, 9: 1, 10: 2 })).toEqual({ count: 3, n: 6 });
	});
});

describe('a mean', () => {
	it('has the interval of the handbook', () => {
		// NIST/SEMATECH e-Handbook 1.3.5.2, data set ZARR13: heat flow meters.
		const found = meanInterval({ n: 195, mean: 9.26146, deviation: 0.02278881 });
		expect(found?.low).toBeCloseTo(9.258242, 5);
		expect(found?.high).toBeCloseTo(9.264679, 5);
	});

	it('is that of the answers one by one', () => {
		const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 60 });
		fc.assert(
			fc.property(answers, (all) => {
				const counts = Object.groupBy(all, String);
				const tally = tallyOf(
					'agree5',
					Object.fromEntries(Object.entries(counts).map(([key, list]) => [key, list?.length ?? 0]))
				);
				const mean = all.reduce((a, b) => a + b) / all.length;
				const squares = all.reduce((sum, value) => sum + (value - mean) ** 2, 0);
				const moments = momentsOf(tally);
				expect(moments?.mean).toBeCloseTo(mean, 10);
				expect(moments?.deviation).toBeCloseTo(Math.sqrt(squares / (all.length - 1)), 10);
			})
		);
	});

	it('claims no certainty where all said the same, and nothing of nobody', () => {
		expect(meanOf(tallyOf('agree5', { 4: 12 }))).toEqual({ value: 4 });
		expect(meanOf(tallyOf('agree5', { 0: 12 }))).toBeUndefined();
	});

	it('stays on its scale', () => {
		const found = meanOf(tallyOf('agree5', { 4: 1, 5: 4 }));
		expect(found).toMatchObject({ value: 4.8, high: 5 });
	});
});

describe('recommending', () => {
	it('is per cent of promoters less detractors, with the variance of a trinomial', () => {
		const found = npsOf({ 10: 50, 8: 30, 3: 20 });
		expect(found?.value).toBeCloseTo(30, 12);
		// p = .5, d = .2: variance .61, standard error √(.61 / 100) = .078102.
		expect(found).toMatchObject({ promoters: 0.5, detractors: 0.2 });
		expect((found as { low: number }).low).toBeCloseTo(30 - 1.959964 * 7.8102497, 4);
		expect((found as { high: number }).high).toBeCloseTo(30 + 1.959964 * 7.8102497, 4);
	});

	it('has the variance of +1, 0 and −1', () => {
		const part = fc.integer({ min: 0, max: 300 });
		fc.assert(
			fc.property(part, part, part, (promoters, passives, detractors) => {
				const n = promoters + passives + detractors;
				fc.pre(n > 0);
				const found = npsOf({ 9: promoters, 7: passives, 0: detractors });
				if (!found || !('low' in found) || found.low === -100 || found.high === 100) return;
				const mean = (promoters - detractors) / n;
				const variance =
					(promoters * (1 - mean) ** 2 + passives * mean ** 2 + detractors * (1 + mean) ** 2) / n;
				const half = 195.9963984540054 * Math.sqrt(variance / n);
				expect(found.high - found.value).toBeCloseTo(half, 4);
			})
		);
	});

	it('has no interval where all are of one kind', () => {
		expect(npsOf({ 10: 12 })).not.toHaveProperty('low');
	});
});

describe('many comparisons on one page', () => {
	it('are held together by Holm', () => {
		// Holm 1979: 0.01 ≤ .05/4, 0.015 ≤ .05/3, 0.03 > .05/2, and then no more.
		expect(holm([0.03, 0.01, 0.04, 0.015])).toEqual([false, true, false, true]);
		expect(holm([undefined, 0.04])).toEqual([false, true]);
		expect(holm([0.04, 0.04])).toEqual([false, false]);
	});

	it('say real only where chance cannot explain it, and nothing of a few', () => {
		const at = (...counts: number[]) => ({ values: [1, 2, 3, 4, 5], counts });
		const [real, chance, few] = judgeChanges([
			{ before: at(40, 30, 20, 10, 5), now: at(5, 10, 20, 30, 40) },
			{ before: at(10, 10, 10, 10, 10), now: at(10, 10, 10, 11, 10) },
			{ before: at(4, 0, 0, 0, 0), now: at(0, 0, 0, 0, 90) }
		]);
		expect(real).toMatchObject({ verdict: 'real', direction: 'up' });
		expect(chance).toMatchObject({ verdict: 'chance' });
		expect(few).toEqual({ verdict: 'few', direction: 'same' });
	});

	it('keep false alarms of a whole page under one in twenty', () => {
		// 400 pages of 13 questions where nothing has changed, answers drawn alike from 1 to 5.
		let state = 7;
		const draw = () => {
			state = (state * 1103515245 + 12345) % 2147483648;
			return Math.floor((state / 2147483648) * 5);
		};
		const drawn = () => {
			const counts = [0, 0, 0, 0, 0];
			for (let i = 0; i < 60; i += 1) counts[draw()]! += 1;
			return { values: [1, 2, 3, 4, 5], counts };
		};
		let alarms = 0;
		for (let page = 0; page < 400; page += 1) {
			const pairs = Array.from({ length: 13 }, () => ({ before: drawn(), now: drawn() }));
			if (judgeChanges(pairs).some(({ verdict }) => verdict === 'real')) alarms += 1;
		}
		expect(alarms).toBeLessThan(400 * 0.075);
	});
});
