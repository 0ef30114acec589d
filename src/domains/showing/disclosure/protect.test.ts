import { describe, expect, it } from 'vitest';
import { type GivenAnswers, type GivenPlace, countyOf, ledgerOf } from './counties.given.ts';
import { protect } from './protect.ts';

const ordinary: GivenPlace[] = [
	{ id: 'county' },
	...['a', 'b', 'c'].flatMap((service) => [
		{ id: service, parent: 'county' },
		...[1, 2, 3].map((unit) => ({ id: `${service}${unit}`, parent: service }))
	])
];
const large: GivenAnswers = [60, 20, 15];
const protectCounty = async (
	answers: Record<string, GivenAnswers>,
	places = ordinary,
	periods?: string[]
) => {
	const given = countyOf(
		places,
		(unit, quarter) => answers[`${unit} ${quarter}`] ?? answers[unit] ?? large,
		periods
	);
	return { ...given, ...(await protect(given.cells, given.relations)) };
};

describe('what is withheld', () => {
	it('is nothing where everybody is many', async () => {
		const { hidden, open } = await protectCounty({});
		expect([...hidden]).toEqual([]);
		expect(open).toEqual([]);
	});

	it('is nothing where nobody answered', async () => {
		const { hidden } = await protectCounty({ a1: [0, 0, 0] });
		expect([...hidden]).toEqual([]);
	});

	it('is a number under five and enough others that no sum gives it away', async () => {
		const { published, hidden, open } = await protectCounty({ 'a1 Q2': [2, 1, 0] });
		expect(open).toEqual([]);
		expect(hidden.get('a1 Q2 n')).toBe('few');
		// Alone in a sum with shown figures it could be solved: there is a second gap in each.
		const inService = ['a1', 'a2', 'a3', 'a'].filter((id) => hidden.has(`${id} Q2 n`));
		expect(inService.length).toBeGreaterThan(1);
		const inYear = ['Q1', 'Q2', 'Q3', 'Q4', 'year'].filter((when) => hidden.has(`a1 ${when} n`));
		expect(inYear.length).toBeGreaterThan(1);
		expect(published.has('county Q2 n')).toBe(true);
		expect(published.has('county year n')).toBe(true);
	});

	it('is a share of nine people, though their number is shown', async () => {
		const { hidden } = await protectCounty({ 'a1 Q2': [7, 1, 1] });
		expect(hidden.get('a1 Q2 positive')).toBe('few');
		expect(hidden.has('a1 Q2 n')).toBe(false);
	});

	it('is a share from as many people as the figure itself asks for', async () => {
		const { cells, relations } = countyOf(ordinary, (unit) => (unit === 'a1' ? [4, 1, 1] : large));
		const bases = cells.map((cell) => (cell.base ? cell : { ...cell, partsFrom: 5 }));
		expect([...(await protect(bases, relations)).hidden]).toEqual([]);
		const usual = await protect(cells, relations);
		expect(usual.hidden.get('a1 Q2 positive')).toBe('few');
	});

	it('is all parts of an answer or none', async () => {
		const { cells, hidden } = await protectCounty({ 'a1 Q2': [7, 1, 1], 'b2 Q3': [4, 0, 0] });
		for (const { base } of cells) {
			if (!base) continue;
			const parts = cells.filter((cell) => cell.base === base).map(({ id }) => hidden.has(id));
			expect(new Set(parts).size, base).toBe(1);
			if (hidden.has(base)) expect(parts[0], base).toBe(true);
		}
	});

	it('is in a sensitive service a number under ten and a share of nineteen', async () => {
		const places = ordinary.map((place) => ({ ...place, sensitive: place.id.startsWith('a') }));
		const nine = await protectCounty({ 'a1 Q2': [6, 2, 1] }, places);
		expect(nine.hidden.get('a1 Q2 n')).toBe('few');
		const nineteen = await protectCounty({ 'a1 Q2': [19, 0, 0] }, places);
		expect(nineteen.hidden.get('a1 Q2 positive')).toBe('extreme');
		expect(nineteen.hidden.has('a1 Q2 n')).toBe(false);
		const twenty = await protectCounty({ 'a1 Q2': [20, 0, 0] }, places);
		expect([...twenty.hidden]).toEqual([]);
	});

	it('says of every withheld figure why, and shows all the rest', async () => {
		const { cells, published, hidden } = await protectCounty({ 'a1 Q2': [2, 1, 0] });
		for (const { id } of cells) expect(published.has(id)).toBe(!hidden.has(id));
		expect(new Set(hidden.values())).toEqual(new Set(['few', 'complement']));
	});

	it('is the same on every run and in whatever order the figures come', async () => {
		const given = countyOf(ordinary, (unit, quarter) =>
			unit === 'a1' ? [2, 1, 0] : quarter === 'Q3' && unit === 'c2' ? [9, 3, 0] : large
		);
		const first = await protect(given.cells, given.relations);
		const again = await protect(given.cells.toReversed(), given.relations.toReversed());
		expect([...again.published].sort()).toEqual([...first.published].sort());
	});
});

describe('a later release', () => {
	const answers = (unit: string, quarter: string): GivenAnswers =>
		unit === 'a1' && quarter === 'Q1' ? [2, 1, 0] : large;

	it('leaves what earlier ones showed and withheld as it was', async () => {
		const first = countyOf(ordinary, answers, ['Q1']);
		const out = await protect(first.cells, first.relations);
		const all = countyOf(ordinary, answers);
		const ledger = ledgerOf(first.cells, out.published);
		const later = await protect(all.cells, all.relations, { alreadyPublished: ledger });
		expect(later.open).toEqual([]);
		for (const { id } of first.cells) expect(later.published.has(id)).toBe(out.published.has(id));
	});

	it('never withholds less than would be needed to keep the first quarter a secret', async () => {
		const first = countyOf(ordinary, answers, ['Q1']);
		const out = await protect(first.cells, first.relations);
		const all = countyOf(ordinary, answers);
		const ledger = ledgerOf(first.cells, out.published);
		const later = await protect(all.cells, all.relations, { alreadyPublished: ledger });
		// The year of a1 less its three other quarters would be the three people of the first.
		const gaps = ['Q2', 'Q3', 'Q4', 'year'].filter((when) => later.hidden.has(`a1 ${when} n`));
		expect(gaps.length).toBeGreaterThan(0);
	});

	it('is refused where a figure is no longer what was shown', async () => {
		const { cells, relations } = countyOf(ordinary, () => large, ['Q1']);
		const ledger = { published: new Map([['county Q1 n', 1]]), hidden: new Set<string>() };
		await expect(protect(cells, relations, { alreadyPublished: ledger })).rejects.toThrow(
			/published as 1, now 855: county Q1 n/
		);
	});

	it('is refused where something that was out is missing', async () => {
		const { cells, relations } = countyOf(ordinary, () => large, ['Q1']);
		const ledger = { published: new Map<string, number>(), hidden: new Set(['gone n']) };
		await expect(protect(cells, relations, { alreadyPublished: ledger })).rejects.toThrow(/gone n/);
	});

	it('says what it cannot make safe, when nothing may be withheld any more', async () => {
		const { cells, relations } = countyOf(ordinary, answers, ['Q1']);
		const shown = new Set(cells.map(({ id }) => id).filter((id) => !id.startsWith('a1 ')));
		const { open } = await protect(cells, relations, { alreadyPublished: ledgerOf(cells, shown) });
		expect(open).toContain('a1 Q1 n');
	});
});

describe('what is not a table of counts', () => {
	const cell = (id: string, value: number, base?: string) => ({
		id,
		value,
		threshold: 5,
		sensitive: false,
		...(base ? { base } : {})
	});
	it.each([
		['a double figure', [cell('a', 1), cell('a', 1)], [], /given twice: a/],
		['half a person', [cell('a', 0.5)], [], /not a count: a/],
		['fewer than nobody', [cell('a', -1)], [], /not a count: a/],
		[
			'a wrong sum',
			[cell('t', 3), cell('a', 1), cell('b', 1)],
			[{ total: 't', parts: ['a', 'b'] }],
			/sum does not hold: t/
		],
		['an unknown part', [cell('t', 1)], [{ total: 't', parts: ['x'] }], /no such cell: x/],
		[
			'a part twice',
			[cell('t', 2), cell('a', 1)],
			[{ total: 't', parts: ['a', 'a'] }],
			/twice in sum: t/
		],
		['a part larger than all', [cell('t', 1), cell('a', 2, 't')], [], /part larger than base: a/],
		[
			'a base of a base',
			[cell('t', 3), cell('a', 2, 't'), cell('b', 1, 'a')],
			[],
			/base of a base: b/
		]
	])('is refused: %s', async (_what, cells, relations, message) => {
		await expect(protect(cells, relations)).rejects.toThrow(message);
	});
});
