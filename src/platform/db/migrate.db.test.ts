import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase } from '../../../tests/given/database.ts';
import { EmbeddedDatabaseError, startEmbedded } from './embedded.server.ts';
import { migrate } from './migrate.server.ts';

let client: pg.Client;
let drop: () => Promise<void>;
let url: string;
const folder = mkdtempSync(join(tmpdir(), 'kuultu-migrations-'));
const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql);

beforeAll(async () => {
	({ url, drop } = await cloneDatabase(`migrate_${process.pid}`));
	client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query('delete from platform.migration');
});
afterAll(async () => {
	await client.end();
	await drop();
	rmSync(folder, { recursive: true });
});

const tables = async () =>
	(
		await client.query(`select tablename from pg_tables where tablename like 'trial%' order by 1`)
	).rows.map((row) => row.tablename);

describe('migrations', () => {
	it('run once, in order, with several statements in one file', async () => {
		write('0001-a.sql', `create table trial_a (id int); do $$ begin perform 1; end $$;`);
		write('0002-b.sql', `create table trial_b (id int);`);
		expect(await migrate(client, folder)).toEqual(['0001-a.sql', '0002-b.sql']);
		expect(await migrate(client, folder)).toEqual([]);
		expect(await tables()).toEqual(['trial_a', 'trial_b']);
	});

	it('leave nothing of one that fails, and say how to go on', async () => {
		write('0003-c.sql', `create table trial_c (id int); insert into nowhere values (1);`);
		await expect(migrate(client, folder)).rejects.toThrow(/0003-c\.sql failed and was undone/);
		expect(await tables()).toEqual(['trial_a', 'trial_b']);
		write('0003-c.sql', `create table trial_c (id int);`);
		expect(await migrate(client, folder)).toEqual(['0003-c.sql']);
	});

	it('refuse a file that was changed after it ran', async () => {
		write('0002-b.sql', `create table trial_b (id int, more text);`);
		await expect(migrate(client, folder)).rejects.toThrow(/changed after it ran/);
		write('0002-b.sql', `create table trial_b (id int);`);
	});

	it('refuse a database that a newer version has used', async () => {
		await client.query(
			`insert into platform.migration (name, hash) values ('9999-future.sql', 'x')`
		);
		await expect(migrate(client, folder)).rejects.toThrow(/newer Kuultu/);
		await client.query(`delete from platform.migration where name = '9999-future.sql'`);
	});

	it('are run once when several processes start at the same time', async () => {
		write('0004-d.sql', `create table trial_d (id int); select pg_sleep(0.2);`);
		const others = await Promise.all(
			[1, 2, 3].map(async () => {
				const other = new pg.Client({ connectionString: url });
				await other.connect();
				return other;
			})
		);
		const done = await Promise.all(others.map((other) => migrate(other, folder)));
		expect(done.flat()).toEqual(['0004-d.sql']);
		for (const other of others) await other.end();
	});
});

describe('the database that comes along', () => {
	const closed = join(tmpdir(), `kuultu-closed-${process.pid}`);
	afterAll(() => rmSync(closed, { recursive: true, force: true }));

	it.runIf(process.getuid?.() === 0)(
		'says what to do when its user cannot reach the chosen folder',
		async () => {
			mkdirSync(closed, { mode: 0o700 });
			await expect(startEmbedded(join(closed, 'data'), true)).rejects.toThrow(
				EmbeddedDatabaseError
			);
			await expect(startEmbedded(join(closed, 'data'), true)).rejects.toThrow(/KUULTU_DATA/);
		}
	);
});
