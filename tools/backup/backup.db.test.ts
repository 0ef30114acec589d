import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { verifyChain } from '#platform/audit/verify.server.ts';
import { record } from '#platform/audit/record.server.ts';
import { system } from '#platform/auth/actor.ts';
import { type Db, openDatabase, openPool } from '#platform/db/database.server.ts';
import { cloneDatabase } from '../../tests/given/database.ts';
import { feedback, staff, units } from '../../tests/given/given.ts';
import { describeSchema } from '../describe-schema.ts';
import { createArchive, readArchive } from './archive.ts';
import { beside } from './installation.ts';
import { checkBackup, loadBackup } from './load.ts';
import { type Sums, saveBackup } from './save.ts';
import { connect, listTables, sumOf } from './tables.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'kuultu-backup-'));
const PASSPHRASE = 'lumi sulaa ja virta vie';
const NASTY = 'sarkain\tja rivi\nvaihto\r\n\\N \\. "lainaus" \u2028 𝄞\n\\.\nloppu';
const MANY = 12_000;

let source: { url: string; drop: () => Promise<void> };
let db: Db;
let unitId: string;
let counter = 0;
const made: string[] = [];
const newPath = () => join(folder, `${++counter}.kuultu`);

const voice = (text: string) => feedback(db, { unitId, text, wantsAnswer: true });

async function admin(statement: string) {
	const client = await connect(source.url);
	await client.query(statement).finally(() => client.end());
}

async function emptyDatabase(): Promise<string> {
	const name = `restored_${process.pid}_${++counter}`;
	await admin(`create database ${name}`);
	made.push(name);
	return beside(source.url, name);
}

const inside = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
	const client = await connect(url);
	return work(client).finally(() => client.end());
};

const contents = (url: string) =>
	inside(url, async (client) => {
		const sums: Sums = {};
		for (const table of await listTables(client)) sums[table.name] = await sumOf(client, table);
		return sums;
	});

const tablesIn = (url: string) => inside(url, async (client) => (await listTables(client)).length);

beforeAll(async () => {
	source = await cloneDatabase(`backup_${process.pid}`);
	db = openDatabase(openPool(source.url, 4));
	const ids = await units(db, 'Asema');
	unitId = ids.Asema as string;
	const worker = await staff(db, { works: [unitId] });
	for (let n = 0; n < 20; n++) await voice(`Ehdotus ${n}`);
	await voice(NASTY);
	await sql`insert into platform.unit_history (unit_id, change, before, happened_on, changed_by)
		select ${unitId}, 'edited', jsonb_build_object('no', n, 'text', ${NASTY}::text), '2026-01-01',
			${worker.personId} from generate_series(1, ${MANY}) as n`.execute(db);
	await sql`insert into platform.unit_import
		(uploaded_by, uploaded_at, expires_at, file_name, source, content)
		values (${worker.personId}, '2026-01-01', '2026-01-08', 'iso.csv', 'csv',
			jsonb_build_object('long', repeat('åäö', 1500000)))`.execute(db);
	for (const id of ['a', 'b', 'c']) await record(db, system, 'test.done', id);
}, 60_000);

afterEach(async () => {
	for (const name of made.splice(0)) await admin(`drop database if exists ${name} with (force)`);
});

afterAll(async () => {
	await db.destroy();
	await source.drop();
	rmSync(folder, { recursive: true });
});

describe.each([undefined, PASSPHRASE])('a backup, passphrase %s', (passphrase) => {
	it('comes back into an empty database as it was', async () => {
		const path = newPath();
		const { sums } = await saveBackup(source.url, path, passphrase);
		expect(sums['platform.unit_history']?.rows).toBe(MANY);
		expect(sums).toEqual(await contents(source.url));

		const url = await emptyDatabase();
		const { log } = await loadBackup(url, path, passphrase);
		expect(await contents(url)).toEqual(sums);
		expect(log).toEqual(await verifyChain(db));
		expect(log).toMatchObject({ intact: true, count: sums['platform.audit_entry']?.rows });

		const schema = await inside(source.url, describeSchema);
		expect(await inside(url, describeSchema)).toBe(schema);
	});
});

describe('a restored database', () => {
	it('goes on where the other was: numbers, rules, search and the chain of the log', async () => {
		const path = newPath();
		await saveBackup(source.url, path);
		const url = await emptyDatabase();
		await loadBackup(url, path);
		const restored = openDatabase(openPool(url, 2));
		try {
			await record(restored, system, 'test.done', 'after');
			expect(await verifyChain(restored)).toMatchObject({ intact: true });
			const { rows: entries } = await sql<{ top: boolean }>`
				select id = max(id) over () as top from platform.audit_entry where object_id = 'after'`.execute(
				restored
			);
			expect(entries).toEqual([{ top: true }]);
			await sql`insert into platform.unit_history (unit_id, change, happened_on)
				values (${unitId}, 'edited', '2026-01-02')`.execute(restored);
			await expect(
				restored.updateTable('platform.auditEntry').set({ action: 'other' }).execute()
			).rejects.toThrow('append-only');
			await expect(
				restored.deleteFrom('platform.unit').where('id', '=', unitId).execute()
			).rejects.toThrow('foreign key');
			const { rows: search } = await sql<{ n: number }>`select count(*) as n
				from listening.open_answer where search @@ to_tsquery('finnish', 'lainaus')`.execute(restored);
			expect(search).toEqual([{ n: 1 }]);
		} finally {
			await restored.destroy();
		}
	});

	it('is one moment of the other, also when somebody writes in the middle of it', async () => {
		const path = newPath();
		const gate = await connect(source.url);
		let saving: Promise<unknown>;
		try {
			await gate.query('begin');
			// The backup reads the matters, then stops before this table, and the voices come after it.
			await gate.query('lock table changing.quote in access exclusive mode');
			saving = saveBackup(source.url, path, PASSPHRASE);
			await untilWaiting(source.url);
			await voice('Kesken varmuuskopion');
		} finally {
			await gate.end();
		}
		await saving;
		const url = await emptyDatabase();
		const { sums } = await loadBackup(url, path, PASSPHRASE);
		const now = await contents(source.url);
		for (const name of ['changing.matter', 'listening.response', 'listening.open_answer']) {
			expect(sums[name]?.rows, name).toBe(21);
			expect(now[name]?.rows, name).toBe(22);
		}
	});
});

/** Until the backup waits for a table that somebody else has locked. */
const untilWaiting = (url: string) =>
	inside(url, async (client) => {
		for (const end = Date.now() + 20_000; Date.now() < end;) {
			const { rowCount } = await client.query(
				`select from pg_stat_activity where datname = current_database()
				and wait_event_type = 'Lock' and query ilike '%copy%' and pid <> pg_backend_pid()`
			);
			if (rowCount) return;
			await new Promise((done) => setTimeout(done, 20));
		}
		throw new Error('the backup did not come to the locked table');
	});

describe('restoring is refused, and nothing is left behind,', () => {
	it('where the database holds something', async () => {
		const path = newPath();
		await saveBackup(source.url, path);
		const before = await contents(source.url);
		await expect(loadBackup(source.url, path)).rejects.toThrow('is not empty');
		expect(await contents(source.url)).toEqual(before);
		const url = await emptyDatabase();
		await inside(url, (client) => client.query('create schema own; create table own.mine ()'));
		await expect(loadBackup(url, path)).rejects.toThrow('own.mine');
	});

	it('for a wrong passphrase', async () => {
		const path = newPath();
		await saveBackup(source.url, path, PASSPHRASE);
		const url = await emptyDatabase();
		await expect(loadBackup(url, path, `${PASSPHRASE}!`)).rejects.toThrow('passphrase');
		await expect(loadBackup(url, path)).rejects.toThrow('encrypted');
		expect(await tablesIn(url)).toBe(0);
	});

	it('for rows that do not belong together', async () => {
		const path = newPath();
		const broken = newPath();
		await saveBackup(source.url, path);
		await withoutUnits(path, broken);
		await checkBackup(broken);
		const url = await emptyDatabase();
		await expect(loadBackup(url, broken)).rejects.toThrow('foreign key');
		expect(await tablesIn(url)).toBe(0);
	});

	it('for a backup of a newer version', async () => {
		const path = newPath();
		await saveBackup(source.url, path);
		const url = await emptyDatabase();
		const older = mkdtempSync(join(folder, 'migrations-'));
		await expect(loadBackup(url, path, undefined, older)).rejects.toThrow('newer one');
		expect(await tablesIn(url)).toBe(0);
	});
});

/** Writes an archive anew, whole in itself, with the table of units emptied. */
async function withoutUnits(from: string, to: string): Promise<void> {
	const archive = await createArchive(to);
	let skipping = false;
	for await (const { kind, content } of readArchive(from)) {
		if (kind === 'facts') skipping = content.toString() === '{"table":"platform.unit"}';
		if (kind === 'end') {
			const sums = JSON.parse(content.toString());
			const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
			sums['platform.unit'] = { rows: 0, sha256: nothing };
			await archive.finish(Buffer.from(JSON.stringify(sums)));
		} else if (kind === 'facts' || !skipping) {
			await archive.add(kind, content);
		}
	}
}

describe('making a backup', () => {
	it('is refused where there is no Kuultu, and leaves no file', async () => {
		const url = await emptyDatabase();
		const path = newPath();
		await expect(saveBackup(url, path)).rejects.toThrow('no Kuultu');
		await expect(checkBackup(path)).rejects.toThrow('ENOENT');
	});
});
