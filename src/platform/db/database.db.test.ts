import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../../tests/given/database.ts';
import { record } from '../audit/record.server.ts';
import { system } from '../auth/actor.ts';
import { prepared } from './database.server.ts';

const database = withDatabase();

describe('the audit log', () => {
	it('chains every row to the one before it', async () => {
		for (const id of ['a', 'b', 'c']) await record(database.db, system, 'test.done', id);
		const rows = await database.db
			.selectFrom('platform.auditEntry')
			.select(['previousHash', 'hash'])
			.orderBy('id')
			.execute();
		expect(rows).toHaveLength(3);
		expect(rows[1]?.previousHash).toEqual(rows[0]?.hash);
		expect(rows[2]?.previousHash).toEqual(rows[1]?.hash);
	});

	it('refuses every change', async () => {
		await record(database.db, system, 'test.done', 'a');
		await expect(
			database.db.updateTable('platform.auditEntry').set({ action: 'other' }).execute()
		).rejects.toThrow('append-only');
	});
});

describe('statements that are marked', () => {
	it('are kept by their connection, each once; others are not', async () => {
		// A test has one connection of its own.
		const { db } = database;
		const kept = async () =>
			(
				await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db)
			).rows.map(({ statement }) => statement);
		const before = await kept();
		for (const name of ['a', 'b']) {
			await sql`${prepared} select ${name}::text`.execute(db);
			const some = db.selectFrom('platform.unit').select('id').where('slug', '=', name);
			await some.modifyFront(prepared).execute();
			await some.execute();
		}
		const added = (await kept()).filter((statement) => !before.includes(statement));
		expect(added.sort()).toEqual([
			'/* prepared */ select $1::text',
			'select /* prepared */ "id" from "platform"."unit" where "slug" = $1'
		]);
	});
});

describe('days', () => {
	it('come back as the day that was stored', async () => {
		const { rows } = await sql<{ day: string }>`select '2026-01-01'::date as day`.execute(
			database.db
		);
		expect(rows[0]?.day).toBe('2026-01-01');
	});
});
