import { type ControlledTransaction, sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { type Db, openDatabase, openPool } from '#platform/db/database.server.ts';
import type { DB } from '#platform/db/tables.ts';

const atUrl = (database: string): string => {
	const url = new URL(inject('databaseUrl'));
	url.pathname = `/${database}`;
	return url.href;
};

/** A database of the test file's own, cloned from the migrated template; its address. */
export async function cloneDatabase(
	name: string
): Promise<{ url: string; drop: () => Promise<void> }> {
	const admin = async (work: (client: pg.Client) => Promise<unknown>) => {
		const client = new pg.Client({ connectionString: inject('databaseUrl') });
		await client.connect();
		// Two workers may not copy the same template at the same instant.
		await client.query('select pg_advisory_lock(42)');
		await work(client).finally(() => client.end());
	};
	const drop = `drop database if exists ${name} with (force)`;
	await admin((client) => client.query(drop));
	await admin((client) => client.query(`create database ${name} template template_kuultu`));
	return {
		url: atUrl(name),
		drop: () =>
			admin(async (client) => {
				// A connection that was ended is gone a moment later; cut before, it would complain.
				for (const end = Date.now() + 2000; Date.now() < end;) {
					const there = `select from pg_stat_activity where datname = $1`;
					if ((await client.query(there, [name])).rowCount === 0) break;
					await new Promise((done) => setTimeout(done, 10));
				}
				await client.query(drop);
			})
	};
}

/**
 * Real PostgreSQL for a test file: every test runs in a transaction that is rolled back.
 *
 * `db` is a getter, because the transaction is a new one for each test. Where a test needs several
 * connections or real commits, use `cloneDatabase` with `openPool`.
 */
export function withDatabase(): { readonly db: Db } {
	let base: Db;
	let drop: () => Promise<void>;
	let current: ControlledTransaction<DB>;

	beforeAll(async () => {
		const clone = await cloneDatabase(`worker_${process.env.VITEST_POOL_ID ?? 0}_${process.pid}`);
		drop = clone.drop;
		base = openDatabase(openPool(clone.url, 2));
		await sql`select 1`.execute(base);
	});
	beforeEach(async () => {
		current = await base.startTransaction().execute();
	});
	afterEach(async () => {
		if (!current.isCommitted && !current.isRolledBack) await current.rollback().execute();
	});
	afterAll(async () => {
		await base.destroy();
		await drop();
	});
	return {
		get db() {
			return current as unknown as Db;
		}
	};
}
