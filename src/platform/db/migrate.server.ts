import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type pg from 'pg';

export class MigrationError extends Error {}

const LOCK = 7_255_001;

type Migration = { name: string; sql: string; hash: string };

export function readMigrations(folder: string): Migration[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.sql'))
		.sort()
		.map((name) => {
			const sql = readFileSync(`${folder}/${name}`, 'utf8');
			return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
		});
}

/**
 * Brings the database to the newest shape, each file in a transaction of its own.
 *
 * Several processes may start at once: an advisory lock lets one work while the others wait. A
 * migration that fails leaves no trace of itself; one that was changed after it ran is refused,
 * since two databases would then differ under the same name.
 *
 * @returns names of the migrations that ran now
 * @throws MigrationError that says which file and how to go on
 */
export async function migrate(client: pg.Client, folder = 'migrations'): Promise<string[]> {
	const { rows: version } = await client.query<{ n: number }>(
		`select current_setting('server_version_num')::int as n`
	);
	if ((version[0]?.n ?? 0) < 150000) {
		throw new MigrationError(
			`The database is PostgreSQL ${Math.floor((version[0]?.n ?? 0) / 10000)}; Kuultu needs 15 or newer. Upgrade it or give another DATABASE_URL.`
		);
	}
	await client.query('select pg_advisory_lock($1)', [LOCK]);
	try {
		await client.query(`create schema if not exists platform`);
		await client.query(`create table if not exists platform.migration (
			name text primary key, hash text not null, ran_at timestamptz not null default now())`);
		const { rows } = await client.query<{ name: string; hash: string }>(
			'select name, hash from platform.migration'
		);
		const ran = new Map(rows.map((row) => [row.name, row.hash]));
		const files = readMigrations(folder);
		const unknown = [...ran.keys()].filter((name) => !files.some((file) => file.name === name));
		if (unknown.length > 0) {
			throw new MigrationError(
				`The database has migrations that this version does not know (${unknown.join(', ')}). It was used by a newer Kuultu: start that version, or restore a backup from before the upgrade.`
			);
		}
		const done: string[] = [];
		for (const file of files) {
			if (ran.has(file.name)) {
				if (ran.get(file.name) === file.hash) continue;
				throw new MigrationError(
					`${file.name} was changed after it ran in this database. Restore the file and write a new migration instead.`
				);
			}
			await runOne(client, file);
			done.push(file.name);
		}
		return done;
	} finally {
		await client.query('select pg_advisory_unlock($1)', [LOCK]);
	}
}

async function runOne(client: pg.Client, file: Migration): Promise<void> {
	await client.query('begin');
	try {
		await client.query(file.sql);
		await client.query('insert into platform.migration (name, hash) values ($1, $2)', [
			file.name,
			file.hash
		]);
		await client.query('commit');
	} catch (error) {
		await client.query('rollback');
		const reason = error instanceof Error ? error.message : String(error);
		throw new MigrationError(
			`${file.name} failed and was undone: ${reason}. The database is as it was before; mend the cause and start again.`
		);
	}
}
