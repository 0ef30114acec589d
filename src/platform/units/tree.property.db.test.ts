import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../tests/given/database.ts';
import { Invalid } from '../errors/errors.ts';
import { closeUnit, mergeUnit, reopenUnit } from './succession.commands.server.ts';
import { moveUnit } from './units.commands.server.ts';
import { listUnits } from './units.queries.server.ts';
import { TODAY, ctxAs, givenCounty, givenUnit, target } from './units.test-help.ts';
import { fitsUnder } from './tree-rules.ts';

const database = withDatabase();
const step = fc.tuple(
	fc.constantFrom('move', 'merge', 'close', 'reopen'),
	fc.nat({ max: 8 }),
	fc.nat({ max: 8 })
);

describe('the tree', () => {
	it('has one root and no circles after any sequence of changes', async () => {
		const ctx = await ctxAs(database.db, 'administrator');
		const { county, family } = await givenCounty(database.db);
		const inner = await givenUnit(database.db, {
			slug: 'sisempi',
			kind: 'service',
			parentId: family
		});
		await givenUnit(database.db, { slug: 'sisin', kind: 'service', parentId: inner });
		await givenUnit(database.db, { slug: 'tiimi', parentId: inner });
		const units = await listUnits(database.db);
		let done = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
				await sql`savepoint untouched`.execute(database.db);
				for (const [what, a, b] of steps) {
					const unit = units[a % units.length]!;
					const other = units[b % units.length]!;
					const here = await target(database.db, unit.slug);
					try {
						if (what === 'move') await moveUnit(ctx, { ...here, parent: other.id });
						if (what === 'merge') await mergeUnit(ctx, { ...here, into: other.id, on: TODAY });
						if (what === 'close') await closeUnit(ctx, { ...here, on: TODAY });
						if (what === 'reopen') await reopenUnit(ctx, here);
						done++;
					} catch (error) {
						if (!(error instanceof Invalid)) throw error;
					}
				}
				// The database's own guard agrees.
				await sql`set constraints all immediate`.execute(database.db);
				const now = new Map(
					(await listUnits(database.db, { closed: true })).map((one) => [one.id, one])
				);
				expect([...now.values()].filter(({ parentId }) => parentId === null)).toHaveLength(1);
				for (const one of now.values()) {
					let at = one;
					for (let up = 0; at.parentId; up++) {
						expect(up).toBeLessThan(now.size);
						const parent = now.get(at.parentId)!;
						expect(fitsUnder(at.kind, parent.kind)).toBe(true);
						if (!at.closedOn) expect(parent.closedOn).toBeNull();
						at = parent;
					}
					expect(at.id).toBe(county);
				}
				await sql`rollback to savepoint untouched`.execute(database.db);
			}),
			{ numRuns: 60 }
		);
		expect(done).toBeGreaterThan(60);
	}, 60_000);
});
