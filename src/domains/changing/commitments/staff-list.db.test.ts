import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Staff } from '#platform/auth/actor.ts';
import type { Db } from '#platform/db/database.server.ts';
import { withDatabase } from '../../../../tests/given/database.ts';
import { staff, staffCtx, units } from '../../../../tests/given/given.ts';
import { may } from './commitments.policy.ts';
import { STAFF_PAGE, listForStaff } from './staff-list.queries.server.ts';

const database = withDatabase();

/** So many commitments of a unit, one a day, in states that come by turns. */
const many = (db: Db, unitId: string, count: number) =>
	sql`insert into changing.commitment
			(unit_id, state, title, you_said, promise, responsible_title, promised_on, due_on, ended_on, outcome,
			dropped_reason)
		select ${unitId}, state, jsonb_build_object('fi', 'Lupaus ' || i), '{"fi": "Sanottua"}',
			jsonb_build_object('fi', case when i % 10 = 0 then 'Avaamme 100 % ovista' else 'Teemme sen' end),
			'{"fi": "Johtaja"}', date '2025-01-01',
			date '2026-01-01' + i, case when state in ('kept', 'dropped') then date '2026-01-02' end,
			case when state = 'kept' then '{"fi": "Tehty"}'::jsonb else '{}' end,
			case when state = 'dropped' then '{"fi": "Ei voitu"}'::jsonb else '{}' end
		from generate_series(1, ${count}) i,
			lateral (select (array['draft', 'promised', 'kept', 'dropped'])[1 + i % 4] as state) s`.execute(db);

async function county() {
	const { db } = database;
	const ids = (await units(db, 'A', 'B', 'C')) as Record<'A' | 'B' | 'C', string>;
	for (const id of [ids.A, ids.B, ids.C]) await many(db, id, 8);
	return { db, ...ids };
}

describe('the rule of reading', () => {
	it('is the same as a rule and in SQL for every person and every commitment', async () => {
		const { db, A, B, C } = await county();
		const people: Staff[] = [
			await staff(db, { works: [A] }),
			await staff(db, { works: [A, B], leads: [B], roles: ['worker', 'lead'] }),
			await staff(db, { roles: ['coordinator'], works: [A, B, C] }),
			await staff(db, { roles: ['reader'], reads: [C] }),
			await staff(db, { works: [A], reads: [B], roles: ['worker', 'reader'] }),
			await staff(db, { roles: ['ombudsperson'] })
		];
		const all = await db
			.selectFrom('changing.commitment')
			.select(['id', 'unitId', 'state'])
			.execute();
		expect(all).toHaveLength(24);
		for (const who of people) {
			const listed = (await listForStaff(staffCtx(db, who))).rows.map(({ id }) => id);
			const ofTheirs = all.filter(({ unitId }) =>
				[...who.workUnitIds, ...who.readUnitIds].includes(unitId)
			);
			const allowed = ofTheirs.filter((row) => may.read(who, row)).map(({ id }) => id);
			expect(listed.sort()).toEqual(allowed.sort());
		}
	});
});

describe('a long list', () => {
	it('comes page by page, each commitment once, drafts first', async () => {
		const { db } = database;
		const { A } = (await units(db, 'A')) as { A: string };
		await many(db, A, 1000);
		const ctx = staffCtx(db, await staff(db, { works: [A] }));
		const first = await listForStaff(ctx);
		expect(first).toMatchObject({ count: 1000, page: 1, pages: Math.ceil(1000 / STAFF_PAGE) });
		const seen = new Set<string>();
		const states: string[] = [];
		for (let page = 1; page <= first.pages; page++)
			for (const { id, state } of (await listForStaff(ctx, { page })).rows) {
				seen.add(id);
				states.push(state);
			}
		expect(seen.size).toBe(1000);
		expect(states.lastIndexOf('draft')).toBe(249);
		expect((await listForStaff(ctx, { page: 99_999 })).page).toBe(first.pages);
	});

	it('is narrowed by words, as they are written, by unit and by state', async () => {
		const { db, A, B } = await county();
		const ctx = staffCtx(db, await staff(db, { works: [A, B] }));
		expect((await listForStaff(ctx, { search: 'lupaus 8' })).count).toBe(2);
		await many(db, A, 10);
		expect((await listForStaff(ctx, { search: '100 % ovista' })).count).toBe(1);
		expect((await listForStaff(ctx, { search: '1%' })).count).toBe(0);
		expect((await listForStaff(ctx, { search: '\\' })).count).toBe(0);
		const { units: known } = await listForStaff(ctx);
		expect(known.map(({ name }) => name)).toEqual(['A', 'B']);
		expect((await listForStaff(ctx, { unit: known[1]?.slug })).count).toBe(8);
		expect((await listForStaff(ctx, { unit: known[1]?.slug, state: 'kept' })).count).toBe(2);
		expect((await listForStaff(ctx, { unit: 'ei-ole' })).count).toBe(0);
	});
});
