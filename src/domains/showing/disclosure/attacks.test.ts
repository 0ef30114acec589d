import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveAll, tryAll } from './attacker.given.ts';
import { audit } from './audit.ts';
import { type GivenAnswers, type GivenPlace, countyOf, ledgerOf } from './counties.given.ts';
import { protect } from './protect.ts';
import { type Cell, type Relation } from './table.ts';

const CAP = 12;

/** Tables of places by periods with sums both ways, as numbers of people without their answers. */
const square = fc
	.record({
		rows: fc.integer({ min: 2, max: 3 }),
		columns: fc.integer({ min: 2, max: 3 }),
		values: fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 14 })), {
			minLength: 9,
			maxLength: 9
		})
	})
	.map(({ rows, columns, values }) => {
		const cells: Cell[] = [];
		const relations: Relation[] = [];
		const at = (r: number | 'all', c: number | 'all') => `${r} ${c}`;
		const put = (id: string, value: number) =>
			cells.push({ id, value, threshold: 5, sensitive: false });
		const number = (r: number, c: number) => values[r * 3 + c];
		const all = (count: number) => Array.from({ length: count }, (_, k) => k);
		const total = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
		for (const r of all(rows)) {
			for (const c of all(columns)) put(at(r, c), number(r, c));
			put(at(r, 'all'), total(all(columns).map((c) => number(r, c))));
			relations.push({ total: at(r, 'all'), parts: all(columns).map((c) => at(r, c)) });
		}
		for (const c of all(columns)) {
			put(at('all', c), total(all(rows).map((r) => number(r, c))));
			relations.push({ total: at('all', c), parts: all(rows).map((r) => at(r, c)) });
		}
		put(
			at('all', 'all'),
			total(values.filter((_, k) => Math.floor(k / 3) < rows && k % 3 < columns))
		);
		relations.push({ total: at('all', 'all'), parts: all(rows).map((r) => at(r, 'all')) });
		relations.push({ total: at('all', 'all'), parts: all(columns).map((c) => at('all', c)) });
		return { cells, relations };
	});

const places: GivenPlace[] = [
	{ id: 'county' },
	{ id: 'a', parent: 'county' },
	{ id: 'b', parent: 'county', sensitive: true },
	{ id: 'a1', parent: 'a' },
	{ id: 'a2', parent: 'a' },
	{ id: 'b1', parent: 'b', sensitive: true },
	{ id: 'b2', parent: 'b', sensitive: true }
];
const quarters = ['Q1', 'Q2', 'Q3', 'Q4'];
const answers: fc.Arbitrary<GivenAnswers> = fc
	.tuple(
		fc.integer({ min: 0, max: 40 }),
		fc.integer({ min: 0, max: 8 }),
		fc.integer({ min: 0, max: 8 })
	)
	.map(([a, b, c]) => [a, b, c] as const);
/** Every lowest unit's answers in every quarter. */
const year = fc.array(answers, { minLength: 16, maxLength: 16 });
const units = ['a1', 'a2', 'b1', 'b2'];
const answersIn =
	(given: readonly GivenAnswers[]) =>
	(unit: string, quarter: string): GivenAnswers =>
		given[units.indexOf(unit) * 4 + quarters.indexOf(quarter)];

const options = { seed: 20261122, endOnFailure: true };

describe('an attacker who tries every table', () => {
	it(
		'leaves every withheld figure as uncertain as its threshold',
		{ timeout: 120_000 },
		async () => {
			let gaps = 0;
			const property = fc.asyncProperty(square, async ({ cells, relations }) => {
				const { published, hidden, open } = await protect(cells, relations);
				expect(open).toEqual([]);
				const ranges = tryAll(cells, relations, published, CAP);
				for (const { id, threshold, value } of cells) {
					if (!hidden.has(id)) continue;
					const range = ranges.get(id);
					if (!range) throw new Error(`the attacker found no table at all: ${id}`);
					expect(range.most - range.least, id).toBeGreaterThanOrEqual(threshold);
					// Of a small one nothing is known but that it is small.
					if (hidden.get(id) === 'few' && value > 0) expect(range.least, id).toBeLessThanOrEqual(1);
					gaps += 1;
				}
			});
			await fc.assert(property, { ...options, numRuns: 120 });
			expect(gaps).toBeGreaterThan(300);
		}
	);

	it('agrees with the one who has a solver, and with the audit', { timeout: 120_000 }, async () => {
		let exact = 0;
		const property = fc.asyncProperty(square, async ({ cells, relations }) => {
			const { published } = await protect(cells, relations);
			const tried = tryAll(cells, relations, published, CAP);
			const solved = await solveAll(cells, relations, published, 1000);
			for (const { id, min, max, isExact } of await audit(cells, relations, published)) {
				const range = solved.get(id);
				expect(range?.least, id).toBe(tried.get(id)?.least);
				if (!isExact) continue;
				exact += 1;
				expect(min, id).toBe(range?.least);
				if (Number.isFinite(max)) expect(max, id).toBe(range?.most);
				else expect(range?.most, id).toBeGreaterThan(900);
			}
		});
		await fc.assert(property, { ...options, numRuns: 25 });
		expect(exact).toBeGreaterThan(100);
	});
});

describe('an attacker with a solver, who has every release', () => {
	it(
		'recovers nothing of a county, quarter by quarter and in the year',
		{ timeout: 240_000 },
		async () => {
			let gaps = 0;
			const property = fc.asyncProperty(year, async (given) => {
				let cells: Cell[] = [];
				let relations: Relation[] = [];
				let published: ReadonlySet<string> = new Set();
				for (const periods of [['Q1'], ['Q1', 'Q2'], ['Q1', 'Q2', 'Q3'], [...quarters, 'year']]) {
					const alreadyPublished = ledgerOf(cells, published);
					({ cells, relations } = countyOf(places, answersIn(given), periods));
					const release = await protect(cells, relations, { alreadyPublished });
					expect(release.open).toEqual([]);
					published = release.published;
				}
				const ranges = await solveAll(cells, relations, published, 60);
				const thresholds = new Map(cells.map(({ id, threshold }) => [id, threshold]));
				for (const [id, { least, most }] of ranges) {
					expect(most - least, id).toBeGreaterThanOrEqual(thresholds.get(id) as number);
					gaps += 1;
				}
			});
			await fc.assert(property, { ...options, numRuns: 6 });
			expect(gaps).toBeGreaterThan(100);
		}
	);

	it('does recover figures when one complement is shown: the attack can succeed', async () => {
		const given = countyOf(places, (unit, quarter) =>
			unit === 'a1' && quarter === 'Q1' ? [2, 1, 0] : [60, 20, 20]
		);
		const { hidden, published } = await protect(given.cells, given.relations);
		const complements = [...hidden].filter(([, reason]) => reason === 'complement');
		expect(complements.length).toBeGreaterThan(0);
		const careless = new Set([...published, ...complements.map(([id]) => id)]);
		const ranges = await solveAll(given.cells, given.relations, careless, 60);
		expect(ranges.get('a1 Q1 n')).toEqual({ least: 3, most: 3 });
		const found = await audit(given.cells, given.relations, careless);
		expect(found.find(({ id }) => id === 'a1 Q1 n')?.isWide).toBe(false);
	});
});

describe('what is lost', () => {
	it('is little more than must be', { timeout: 120_000 }, async () => {
		let withheld = 0;
		let needless = 0;
		const property = fc.asyncProperty(square, async ({ cells, relations }) => {
			const { published, hidden } = await protect(cells, relations);
			const complements = [...hidden].filter(([, reason]) => reason === 'complement');
			withheld += complements.length;
			for (const [id] of complements) {
				// Could this one have been shown as well? Asked of the attacker who tries every table.
				const ranges = tryAll(cells, relations, new Set([...published, id]), CAP);
				const isSafe = cells.every((cell) => {
					const range = ranges.get(cell.id);
					if (!range || cell.id === id) return true;
					const reachesDown = hidden.get(cell.id) !== 'few' || cell.value === 0 || range.least <= 1;
					return range.most - range.least >= cell.threshold && reachesDown;
				});
				if (isSafe) needless += 1;
			}
		});
		await fc.assert(property, { ...options, numRuns: 40 });
		expect(withheld).toBeGreaterThan(40);
		expect(needless / withheld).toBeLessThan(0.1);
		console.log(`${needless} of ${withheld} complements were needless`);
	});
});
