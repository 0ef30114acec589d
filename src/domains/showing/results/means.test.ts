import { describe, expect, it } from 'vitest';
import type { Place } from '../statistics/places.public.ts';
import { meansOf } from './means.ts';
import type { Decision } from './protecting.ts';
import { ALL, cellOf, regionsOf } from './survey-table.ts';

const place = (unitId: string, parentId: string | null, sensitive = false): Place => ({
	unitId,
	parentId,
	sensitive,
	threshold: 5,
	isLeaf: parentId !== null
});

type Given = Record<string, Record<string, number>>;

/** Which places of a county with these units have a mean, each number of respondents being shown. */
function told(given: Given, { sensitive = false, sensitivePlace = false } = {}) {
	const units = Object.keys(given);
	const places = [
		place('county', null, sensitivePlace),
		...units.map((unit) => place(unit, 'county', sensitivePlace))
	];
	const answered = (counts: Record<string, number>) => ({
		counts,
		n: Object.values(counts).reduce((a, b) => a + b, 0)
	});
	const regions = regionsOf(
		places,
		new Map(units.map((unit) => [unit, new Map([['web', answered(given[unit] ?? {})]])]))
	);
	const decision: Decision = new Map(
		regions.map((region) => [cellOf(region, ALL), { n: true, answers: true }])
	);
	const means = meansOf(regions, { decision, sensitive });
	return Object.fromEntries([...means].map(([region, { mean }]) => [region.unitId, mean]));
}

describe('means of numbers', () => {
	it('wait for ten, in a sensitive place and of a sensitive question for twenty', () => {
		const nine = { a: { 1950: 5, 1960: 4 } };
		const nineteen = { a: { 1950: 10, 1960: 9 } };
		const twenty = { a: { 1950: 10, 1960: 10 } };
		expect(told(nine)).toEqual({});
		expect(told(nineteen)).toMatchObject({ a: expect.closeTo(1954.7, 1) });
		expect(told(nineteen, { sensitive: true })).toEqual({});
		expect(told(nineteen, { sensitivePlace: true })).toEqual({});
		expect(told(twenty, { sensitive: true })).toMatchObject({ a: 1955 });
	});

	it('never tell what each of a few answered alike', () => {
		expect(told({ a: { 1950: 17 } })).toEqual({});
		expect(told({ a: { 1950: 17 } }, { sensitive: true })).toEqual({});
		expect(told({ a: { 1950: 20 } })).toMatchObject({ a: 1950 });
	});

	it('leave no single place to be worked out by subtracting', () => {
		const many = { 1950: 20, 1960: 20 };
		expect(Object.keys(told({ a: many, b: many }))).toEqual(['county', 'a', 'b']);
		expect(Object.keys(told({ a: many, b: { 1980: 3 } }))).toEqual(['county']);
		// Two that are not told: of as many people as are told anywhere.
		expect(Object.keys(told({ a: many, b: { 1980: 3 }, c: { 1970: 2 } }))).toEqual(['county']);
		expect(Object.keys(told({ a: many, b: { 1980: 6 }, c: { 1970: 6 } }))).toEqual(['county', 'a']);
	});
});
