import type pg from 'pg';
import { openDatabase, openPool } from '#platform/db/database.server.ts';
import { readMigrations } from '#platform/db/migrate.server.ts';
import { type ChainCheck, verifyChain } from '#platform/audit/verify.server.ts';
import { ArchiveError, type Frame, readArchive } from './archive.ts';
import { copyIn } from './copy.ts';
import type { Manifest, Sums } from './save.ts';
import {
	SCHEMAS,
	type Table,
	connect,
	copyTarget,
	listTables,
	quoted,
	sumOf,
	summing
} from './tables.ts';

export type Checked = { manifest: Manifest; sums: Sums };
export type Restored = Checked & { log: ChainCheck };

/** Why a database cannot take a backup, told to whoever restores it. */
export class RestoreError extends Error {}

const parse = <T>(frame: Frame | undefined): T => JSON.parse(String(frame?.content)) as T;

/** The frames of an archive, one ahead of whoever takes them. */
function framesOf(path: string, passphrase: string | undefined) {
	const frames = readArchive(path, passphrase);
	let next: Frame | undefined;
	const peek = async () => (next ??= (await frames.next()).value as Frame | undefined);
	return {
		async take(): Promise<Frame | undefined> {
			const frame = await peek();
			next = undefined;
			return frame;
		},
		async *rows(): AsyncGenerator<Buffer> {
			while ((await peek())?.kind === 'rows') {
				yield (next as Frame).content;
				next = undefined;
			}
		},
		close: () => frames.return(undefined)
	};
}

/**
 * Reads a whole archive and says what is in it. Nothing is restored.
 *
 * @throws ArchiveError for a wrong passphrase and for a file that is not as it was made
 */
export async function checkBackup(path: string, passphrase?: string): Promise<Checked> {
	const frames = framesOf(path, passphrase);
	try {
		const manifest = parse<Manifest>(await frames.take());
		const counted: Sums = {};
		for (;;) {
			const frame = await frames.take();
			if (frame?.kind === 'end') {
				const sums = parse<Sums>(frame);
				refuseDifference(counted, sums, path);
				return { manifest, sums };
			}
			const { add, sum } = summing();
			for await (const rows of frames.rows()) add(rows);
			counted[parse<{ table: string }>(frame).table] = sum();
		}
	} finally {
		await frames.close();
	}
}

function refuseDifference(found: Sums, told: Sums, where: string): void {
	const names = new Set([...Object.keys(found), ...Object.keys(told)]);
	const wrong = [...names].filter((name) => found[name]?.sha256 !== told[name]?.sha256);
	if (wrong.length > 0) {
		throw new ArchiveError(`${where}: ${wrong.join(', ')} is not what was backed up.`);
	}
}

/**
 * Puts a backup into an empty database, all of it or nothing, and proves that it is all there.
 *
 * The file is read to its end before the database is touched. Then, in one transaction: the
 * migrations that the archive had, its rows with rules and references set aside (they held when the
 * rows were written; the chain of the audit log would otherwise be forged anew), the references
 * again, and every table read back and compared. "npm start" runs newer migrations afterwards.
 *
 * @throws ArchiveError about the file, RestoreError about the database
 */
export async function loadBackup(
	url: string,
	path: string,
	passphrase?: string,
	folder = 'migrations'
): Promise<Restored> {
	const checked = await checkBackup(path, passphrase);
	const migrations = migrationsFor(checked.manifest, folder);
	const client = await connect(url);
	try {
		await refuseFull(client);
		await client.query('begin');
		await client.query(`create schema if not exists platform`);
		await client.query(`create table platform.migration (
			name text primary key, hash text not null, ran_at timestamptz not null default now())`);
		for (const { sql } of migrations) {
			await client.query(sql);
			await client.query('set constraints all immediate');
		}
		await fill(client, path, passphrase, checked);
		await client.query('commit');
		await client.query('analyze');
	} catch (error) {
		await client.query('rollback').catch(() => undefined);
		throw error;
	} finally {
		await client.end().catch(() => undefined);
	}
	return { ...checked, log: await checkLog(url) };
}

function migrationsFor({ migrations, version }: Manifest, folder: string) {
	const mine = readMigrations(folder);
	return migrations.map(({ name, hash }) => {
		const found = mine.find((migration) => migration.name === name && migration.hash === hash);
		if (found) return found;
		throw new RestoreError(
			`The backup was made by Kuultu ${version} and has the migration ${name}, which this version does not. Restore with that version or a newer one.`
		);
	});
}

async function refuseFull(client: pg.Client): Promise<void> {
	const { rows } = await client.query<{ name: string }>(
		`select n.nspname || '.' || c.relname as name
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = any ($1) and c.relkind in ('r', 'p') order by 1 limit 1`,
		[[...SCHEMAS, 'jobs']]
	);
	if (rows.length === 0) return;
	throw new RestoreError(
		`The database ${client.database} is not empty (it has ${rows[0]?.name}). Give one that is empty: another KUULTU_DATA, or with DATABASE_URL let one be made beside it (--into-new NAME).`
	);
}

async function fill(
	client: pg.Client,
	path: string,
	passphrase: string | undefined,
	{ manifest, sums }: Checked
): Promise<void> {
	const tables = await listTables(client);
	refuseOtherShape(tables, manifest);
	const names = tables.map(({ name }) => quoted(name));
	const references = await dropReferences(client);
	for (const name of names) await client.query(`alter table ${name} disable trigger user`);
	// What migrations put in themselves is in the archive, too.
	await client.query(`truncate ${names.join(', ')}`);
	const frames = framesOf(path, passphrase);
	try {
		await frames.take();
		for (const _ of tables) {
			const { table: name } = parse<{ table: string }>(await frames.take());
			const table = tables.find((one) => one.name === name) as Table;
			const columns = manifest.tables.find((one) => one.name === name)?.columns as string[];
			await copyIn(client, copyTarget({ name: table.name, columns }), frames.rows());
		}
	} finally {
		await frames.close();
	}
	for (const { table, name, text } of references) {
		await client.query(`alter table ${table} add constraint ${name} ${text}`);
	}
	for (const name of names) await client.query(`alter table ${name} enable trigger user`);
	for (const [sequence, last] of Object.entries(manifest.sequences)) {
		await client.query('select setval($1::regclass, $2::bigint)', [sequence, last]);
	}
	const restored: Sums = {};
	for (const table of tables) restored[table.name] = await sumOf(client, table);
	refuseDifference(restored, sums, 'the restored database');
}

function refuseOtherShape(tables: Table[], manifest: Manifest): void {
	const shape = (list: Pick<Table, 'name' | 'columns'>[]) =>
		list.map(({ name, columns }) => `${name} (${[...columns].sort().join(', ')})`).sort();
	const [mine, theirs] = [shape(tables), shape(manifest.tables)];
	const other = [...mine, ...theirs].find((one) => !mine.includes(one) || !theirs.includes(one));
	if (!other) return;
	throw new RestoreError(
		`The backup's tables are not those of its migrations (${other}). Was that database changed by hand?`
	);
}

/** Takes the references between tables away while rows come in; putting them back checks them all. */
async function dropReferences(client: pg.Client) {
	const { rows } = await client.query<{ table: string; name: string; text: string }>(
		`select k.conrelid::regclass::text as table, quote_ident(k.conname) as name,
			pg_get_constraintdef(k.oid) as text
		from pg_constraint k join pg_namespace n on n.oid = k.connamespace
		where n.nspname = any ($1) and k.contype = 'f' and k.conparentid = 0
		order by 1, 2`,
		[SCHEMAS]
	);
	for (const { table, name } of rows) {
		await client.query(`alter table ${table} drop constraint ${name}`);
	}
	return rows;
}

async function checkLog(url: string): Promise<ChainCheck> {
	const db = openDatabase(openPool(url, 1, 'kuultu backup'));
	return verifyChain(db).finally(() => db.destroy());
}
