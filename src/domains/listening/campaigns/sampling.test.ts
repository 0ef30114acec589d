import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Listed, drawSample, shareEvenly, shareOut, strataOf } from './sampling.ts';

const seed = '00112233445566778899aabbccddeeff';
const line = (unitId: string, stratum: string, name: string): Listed => ({
	unitId,
	stratum,
	cells: [name]
});
const people = (count: number, stratum = 'kaikki') =>
	Array.from({ length: count }, (_, index) => line('u', stratum, `Henkilö ${index}`));

describe('sharing a sample out', () => {
	it('is in proportion, by largest remainders', () => {
		// 10 of 60, 30 and 10: exact shares 6, 3 and 1; of 61, 29, 10 with 10: 6.1, 2.9, 1.0.
		expect(shareOut([60, 30, 10], 10)).toEqual([6, 3, 1]);
		expect(shareOut([61, 29, 10], 10)).toEqual([6, 3, 1]);
	});

	it('is even where that is wished, and the others give what one cannot', () => {
		expect(shareEvenly([100, 100, 2], 30)).toEqual([14, 14, 2]);
	});

	it('never takes more than there are, and together what was asked for', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }),
				fc.nat(400),
				fc.constantFrom(shareOut, shareEvenly),
				(sizes, total, share) => {
					const drawn = share(sizes, total);
					drawn.forEach((n, at) => expect(n).toBeLessThanOrEqual(sizes[at] as number));
					const everybody = sizes.reduce((sum, size) => sum + size, 0);
					expect(drawn.reduce((sum, n) => sum + n, 0)).toBe(Math.min(total, everybody));
				}
			)
		);
	});
});

describe('drawing a sample', () => {
	it('draws the same people again from the same list in any order, and others with another seed', () => {
		const lines = people(200);
		const sizes = [{ unitId: 'u', stratum: 'kaikki', listed: 200, drawn: 20 }];
		const names = (drawn: Listed[]) => drawn.map(({ cells }) => cells[0]).sort();
		const first = names(drawSample(lines, sizes, seed));
		expect(new Set(first).size).toBe(20);
		expect(names(drawSample(lines.toReversed(), sizes, seed))).toEqual(first);
		expect(names(drawSample(lines, sizes, 'f'.repeat(32)))).not.toEqual(first);
	});

	it('takes what is wanted of every stratum, and nobody twice', () => {
		const lines = [...people(30, 'nuoret'), ...people(10, 'vanhat'), line('v', 'nuoret', 'x')];
		const strata = strataOf(lines).map((one) => ({ ...one, drawn: Math.min(one.listed, 4) }));
		expect(strata).toEqual([
			{ unitId: 'u', stratum: 'nuoret', listed: 30, drawn: 4 },
			{ unitId: 'u', stratum: 'vanhat', listed: 10, drawn: 4 },
			{ unitId: 'v', stratum: 'nuoret', listed: 1, drawn: 1 }
		]);
		const drawn = drawSample(lines, strata, seed);
		expect(strataOf(drawn)).toEqual(
			strata.map(({ drawn: listed, unitId, stratum }) => ({ unitId, stratum, listed }))
		);
	});

	it('counts two lines that are alike as two people', () => {
		const lines = [line('u', 's', 'Sama'), line('u', 's', 'Sama')];
		const sizes = [{ unitId: 'u', stratum: 's', listed: 2, drawn: 2 }];
		expect(drawSample(lines, sizes, seed)).toHaveLength(2);
	});

	it('gives everybody the same chance', () => {
		const lines = people(20);
		const sizes = [{ unitId: 'u', stratum: 'kaikki', listed: 20, drawn: 5 }];
		const times = new Map<string, number>();
		const ROUNDS = 4000;
		for (let round = 0; round < ROUNDS; round++) {
			for (const { cells } of drawSample(lines, sizes, round.toString(16).padStart(32, '0'))) {
				times.set(cells[0] as string, (times.get(cells[0] as string) ?? 0) + 1);
			}
		}
		// A quarter of the rounds each: 1,000, with a standard deviation of 27.4; five of them.
		for (const { cells } of lines) {
			expect(Math.abs((times.get(cells[0] as string) ?? 0) - ROUNDS / 4)).toBeLessThan(137);
		}
	});

	it('refuses to draw more than there are', () => {
		const sizes = [{ unitId: 'u', stratum: 'kaikki', listed: 3, drawn: 4 }];
		expect(() => drawSample(people(3), sizes, seed)).toThrow(RangeError);
	});
});
