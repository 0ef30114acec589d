import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TreeUnit, poolsOf } from './pools.ts';

const tree = (sensitive: string[] = []): TreeUnit[] =>
	[
		['county', null],
		['service', 'county'],
		['a', 'service'],
		['b', 'service'],
		['c', 'service'],
		['other', 'county'],
		['d', 'other']
	].map(([id, parentId]) => ({
		id: id as string,
		parentId: parentId as string | null,
		sensitive: sensitive.includes(id as string)
	}));
const of = (numbers: Record<string, number>, sensitive?: string[]) =>
	poolsOf(
		tree(sensitive),
		Object.entries(numbers).map(([unitId, n]) => ({ unitId, n }))
	)
		.map(({ homeId, unitIds }) => `${homeId}: ${unitIds.sort().join(' ')}`)
		.sort();

describe('units whose answers are read together', () => {
	it('is each by itself from five respondents', () => {
		expect(of({ a: 5, b: 9 })).toEqual(['a: a', 'b: b']);
	});

	it('is the small ones together under the place above them', () => {
		expect(of({ a: 2, b: 3, c: 9 })).toEqual(['c: c', 'service: a b']);
	});

	it('takes the smallest of the others along where the small ones could be told by subtracting', () => {
		expect(of({ a: 2, b: 7, c: 9 })).toEqual(['c: c', 'service: a b']);
	});

	it('goes up where all of a service are too few, with somebody beside them', () => {
		expect(of({ a: 2, b: 1, d: 6 })).toEqual(['county: a b d']);
	});

	it('asks ten of a sensitive unit, of those below a sensitive service, and of whoever joins them', () => {
		expect(of({ a: 9, b: 20, c: 30 }, ['a'])).toEqual(['c: c', 'service: a b']);
		expect(of({ a: 9, b: 20, c: 30 }, ['service'])).toEqual(['c: c', 'service: a b']);
		expect(of({ a: 4, b: 4, c: 30 }, ['a'])).toEqual(['service: a b c']);
	});

	it('shows nobody where the whole county is too few', () => {
		expect(of({ a: 2, d: 2 })).toEqual([]);
	});

	it('counts what was answered about a service itself beside its units', () => {
		expect(of({ service: 2, a: 3, b: 8 })).toEqual(['b: b', 'service: a service']);
	});

	it('never shows fewer than the law asks, whatever lists are subtracted from each other', () => {
		const n = fc.integer({ min: 0, max: 14 });
		fc.assert(
			fc.property(
				fc.record({ service: n, a: n, b: n, c: n, d: n }),
				fc.subarray(['a', 'service', 'd']),
				(numbers, sensitive) => {
					const counted = Object.entries(numbers).map(([unitId, count]) => ({ unitId, n: count }));
					const pools = poolsOf(tree(sensitive), counted);
					const seen = pools.flatMap(({ unitIds }) => unitIds);
					expect(new Set(seen).size).toBe(seen.length);
					for (const pool of pools) {
						const sum = pool.unitIds.reduce(
							(all, id) => all + (numbers[id as keyof typeof numbers] ?? 0),
							0
						);
						const strict = pool.unitIds.some(
							(id) =>
								sensitive.includes(id) || (sensitive.includes('service') && /^[abc]$/.test(id))
						);
						expect(pool.n).toBe(sum);
						expect(sum).toBeGreaterThanOrEqual(strict ? 10 : 5);
					}
				}
			)
		);
	});
});
