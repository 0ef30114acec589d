import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Db } from '#platform/db/database.server.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { type Cell, type Relation, audit } from '../disclosure/disclosure.public.ts';
import { type Plain, plainly } from './plain-counting.given.ts';
import { publishAll } from './publishing.server.ts';
import {
	type GivenTree,
	chanceOf,
	fewestIn,
	insertVoices,
	randomCounty,
	randomVoices
} from './voices.given.ts';

const given = withDatabase();

type Released = {
	tree: GivenTree;
	periods: string[];
	rows: Awaited<ReturnType<typeof figuresIn>>;
	plain: Map<string, Plain>;
	/** Places with voices of their own beside those of the units below them. */
	plainOwn: Map<string, Plain>;
};

const figuresIn = (db: Db) =>
	db
		.selectFrom('showing.publishedFigure as f')
		.innerJoin('platform.unit as u', 'u.id', 'f.unitId')
		.selectAll('f')
		.execute();

/** Fills a county at random, publishes its two years quarter by quarter, and looks at what is out. */
async function onRandomCounties(
	runs: number,
	look: (released: Released) => void | Promise<void>
): Promise<void> {
	const { db } = given;
	// Thinking between two questions takes longer here than any request may.
	await sql`set local idle_in_transaction_session_timeout = 0`.execute(db);
	const one = async (seed: number) => {
		await sql`savepoint run`.execute(db);
		try {
			const chance = chanceOf(seed);
			const tree = await randomCounty(db, chance);
			await insertVoices(db, randomVoices(tree, chance));
			// As time goes by: each quarter with what is known on its day.
			const periods: string[] = [];
			for (const today of ['2024-04-08', '2024-07-08', '2025-01-08', '2025-10-08', '2026-01-07']) {
				periods.push(...(await publishAll(db, today)));
			}
			const rows = await figuresIn(db);
			const plain = new Map<string, Plain>();
			for (const { unitId, period } of rows) {
				plain.set(`${period} ${unitId}`, await plainly(db, unitId, period));
			}
			await look({ tree, periods, rows, plain, plainOwn: ownOf(tree, periods, plain) });
		} finally {
			await sql`rollback to savepoint run`.execute(db);
		}
	};
	await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 1e9 }), one), {
		numRuns: runs,
		seed: 20261122,
		endOnFailure: true
	});
}

const counted = [
	'n',
	'positive',
	'neutral',
	'negative',
	'asked',
	'answers',
	'inTime',
	'late'
] as const;

/** What is left of a place when all right below it is taken away. */
function ownOf(tree: GivenTree, periods: string[], plain: Map<string, Plain>): Map<string, Plain> {
	const own = new Map<string, Plain>();
	for (const { id } of tree.units) {
		const below = tree.units.filter(({ parentId }) => parentId === id);
		if (below.length === 0) continue;
		for (const period of periods) {
			const left = { ...(plain.get(`${period} ${id}`) as Plain) };
			for (const child of below) {
				for (const name of counted)
					left[name] -= (plain.get(`${period} ${child.id}`) as Plain)[name];
			}
			own.set(`${period} ${id}`, left);
		}
	}
	return own;
}

describe('on random counties', () => {
	it('every figure equals what plain counting gives', { timeout: 120_000 }, async () => {
		let shown = 0;
		await onRandomCounties(10, ({ tree, periods, rows, plain }) => {
			expect(periods.length).toBeGreaterThan(7);
			expect(rows).toHaveLength(tree.units.length * periods.length);
			for (const row of rows) {
				const truth = plain.get(`${row.period} ${row.unitId}`) as Plain;
				const names = [
					'n',
					'positive',
					'neutral',
					'negative',
					'nps',
					'asked',
					'answers',
					'inTime'
				] as const;
				for (const name of names) {
					if (row[name] === null) continue;
					expect(row[name], `${name} ${row.period}`).toBe(truth[name]);
					shown++;
				}
				if (row.share !== null) expect(Number(row.share)).toBeCloseTo(truth.positive / truth.n, 5);
				if (row.onTimeShare !== null) {
					expect(Number(row.onTimeShare)).toBeCloseTo(truth.inTime / truth.asked, 5);
				}
				if (row.medianDays !== null) expect(Number(row.medianDays)).toBe(truth.medianDays);
			}
		});
		// Something must be shown, or the test would pass for a product that shows nothing.
		expect(shown).toBeGreaterThan(1000);
	});

	it('nobody small is shown, or found by any subtraction', { timeout: 120_000 }, async () => {
		let all = 0;
		await onRandomCounties(10, async (released) => {
			const { rows, tree } = released;
			for (const row of rows) {
				const fewest = fewestIn(tree, row.unitId);
				for (const n of [row.n, row.asked]) {
					if (n !== null && n !== 0) expect(n).toBeGreaterThanOrEqual(fewest);
				}
				if (row.positive !== null && row.n !== 0) {
					expect(row.n).toBeGreaterThanOrEqual(2 * fewest);
				}
				if (row.inTime !== null && row.asked !== 0) expect(row.asked).toBeGreaterThanOrEqual(10);
			}
			for (const names of [
				['n', 'positive', 'neutral', 'negative'],
				['asked', 'inTime', 'late', 'open']
			] as const) {
				const { cells, relations, shown } = attackersTable(released, names);
				all += shown.size;
				const truth = new Map(cells.map((cell) => [cell.id, cell]));
				// Of answers, how many people asked is the secret; whether we were in time is none.
				const isSecret = (id: string) => names[0] === 'n' || id.endsWith(' asked');
				for (const found of await audit(cells, relations, shown)) {
					if (!found.isWide && isSecret(found.id)) {
						// Nobody withheld it: a place's own voices, left over from a sum, when they are many or none.
						const cell = truth.get(found.id) as Cell;
						const base = truth.get(cell.base ?? cell.id) as Cell;
						const fewest = cell.base ? 2 * cell.threshold : cell.threshold;
						expect(found.id, JSON.stringify(found)).toMatch(/^own /);
						expect(base.value === 0 || base.value >= fewest, JSON.stringify(found)).toBe(true);
					}
				}
				expect(solvedBySubtraction(relations, shown).filter(isSecret)).toEqual([]);
			}
		});
		expect(all).toBeGreaterThan(1000);
	});
});

type Names =
	readonly ['n', 'positive', 'neutral', 'negative'] | readonly ['asked', 'inTime', 'late', 'open'];

/** All that a reader of every release can set against each other, with the truth for the judge. */
function attackersTable({ tree, periods, rows, plain, plainOwn }: Released, names: Names) {
	const cells: Cell[] = [];
	const relations: Relation[] = [];
	const shown = new Set<string>();
	const id = (unitId: string, period: string, name: string) => `${unitId} ${period} ${name}`;
	const value = (truth: Plain, name: Names[number]): number =>
		name === 'open' ? truth.asked - truth.answers : truth[name];
	const add = (unitId: string, period: string, truth: Plain, threshold: number) => {
		for (const name of names) {
			const cell = { id: id(unitId, period, name), value: value(truth, name) };
			const base = name === names[0] ? {} : { base: id(unitId, period, names[0]) };
			cells.push({ ...cell, ...base, threshold, sensitive: false });
		}
		const [base, ...parts] = names.map((name) => id(unitId, period, name));
		relations.push({ total: base as string, parts });
	};
	for (const row of rows) {
		const { unitId, period } = row;
		add(unitId, period, plain.get(`${period} ${unitId}`) as Plain, fewestIn(tree, unitId));
		if (row[names[0]] !== null) shown.add(id(unitId, period, names[0]));
		const parts = names[0] === 'n' ? row.positive : row.inTime;
		if (parts !== null) for (const name of names.slice(1)) shown.add(id(unitId, period, name));
	}
	for (const { id: unitId } of tree.units) {
		const below = tree.units.filter(({ parentId }) => parentId === unitId);
		for (const period of periods) {
			const isYear = period.length === 4;
			if (below.length > 0 && !isYear) {
				const own = plainOwn.get(`${period} ${unitId}`) as Plain;
				const parts = below.map((child) => child.id);
				if (own.n + own.asked > 0) {
					add(`own ${unitId}`, period, own, fewestIn(tree, unitId));
					parts.push(`own ${unitId}`);
				}
				for (const name of names) {
					relations.push({
						total: id(unitId, period, name),
						parts: parts.map((part) => id(part, period, name))
					});
				}
			}
			if (!isYear) continue;
			const quarters = periods.filter((one) => one.startsWith(period) && one !== period);
			for (const name of names) {
				relations.push({
					total: id(unitId, period, name),
					parts: quarters.map((quarter) => id(unitId, quarter, name))
				});
			}
		}
	}
	return { cells, relations, shown };
}

/** What an attacker with pencil and paper finds: withheld figures solved one by one from sums. */
function solvedBySubtraction(relations: Relation[], shown: ReadonlySet<string>): string[] {
	const known = new Set(shown);
	const found: string[] = [];
	for (let goes = true; goes;) {
		goes = false;
		for (const { total, parts } of relations) {
			const unknown = [total, ...parts].filter((id) => !known.has(id));
			if (unknown.length !== 1) continue;
			known.add(unknown[0] as string);
			goes = true;
			found.push(unknown[0] as string);
		}
	}
	return found.filter((id) => !id.startsWith('own '));
}
