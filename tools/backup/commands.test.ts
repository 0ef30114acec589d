import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startEmbedded } from '#platform/db/embedded.server.ts';
import { migrate } from '#platform/db/migrate.server.ts';
import { cloneDatabase } from '../../tests/given/database.ts';
import { ensureDatabase } from '../database.ts';
import { beside } from './installation.ts';

vi.setConfig({ testTimeout: 90_000 });

const folder = mkdtempSync(join(tmpdir(), 'kuultu-commands-'));
// The embedded database runs as another user, who must reach its folder.
chmodSync(folder, 0o755);
const keyFile = join(folder, 'passphrase');
let source: { url: string; drop: () => Promise<void> };

beforeAll(async () => {
	source = await cloneDatabase(`commands_${process.pid}`);
	writeFileSync(keyFile, 'lumi sulaa ja virta vie\n');
});
afterAll(async () => {
	await source.drop();
	rmSync(folder, { recursive: true, force: true });
});

/** Runs a command as people do; what it said and how it ended. */
function run(tool: string, args: string[], env: Record<string, string> = {}) {
	const child = spawn(process.execPath, [`tools/${tool}.ts`, ...args], {
		env: { PATH: process.env.PATH, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
	return new Promise<{ said: string; code: number | null }>((done) =>
		child.once('close', (code) => done({ said, code }))
	);
}

const ask = async (url: string, statement: string) => {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	return client.query(statement).finally(() => client.end());
};

describe('the commands', () => {
	it('bring an encrypted backup into a new database', async () => {
		const file = join(folder, 'one.kuultu');
		const env = { DATABASE_URL: source.url };
		const secret = ['--passphrase-file', keyFile];
		const saved = await run('backup', [file, ...secret], env);
		expect(saved.said).toMatch(/\d+ rows? of \d\d tables from commands_.* (MB|KB)/);
		expect(saved.said).toContain('is encrypted');
		expect(saved.code).toBe(0);
		expect(saved.said).not.toContain(new URL(source.url).password);

		const checked = await run('restore', [file, '--check', ...secret]);
		expect(checked).toMatchObject({ code: 0, said: expect.stringContaining('is whole') });

		const name = `commands_new_${process.pid}`;
		const restored = await run('restore', [file, '--into-new', name, ...secret], env);
		expect(restored.said).toContain(`Restored into the new database ${name}`);
		expect(restored.code).toBe(0);
		const again = await run('restore', [file, '--into-new', name, ...secret], env);
		expect(again).toMatchObject({ code: 1, said: expect.stringContaining('already') });
		const { rows } = await ask(beside(source.url, name), 'select name from platform.migration');
		expect(rows.length).toBeGreaterThan(5);
		await ask(source.url, `drop database ${name}`);
	});

	it('leave no database behind when the file cannot be restored', async () => {
		const file = join(folder, 'broken.kuultu');
		writeFileSync(file, '{"kuultu":"backup","format":1,"seal":"sha-256"}\nxxxx');
		const name = `commands_none_${process.pid}`;
		const env = { DATABASE_URL: source.url };
		const { said, code } = await run('restore', [file, '--into-new', name], env);
		expect(code).toBe(1);
		expect(said).toContain('altered');
		const { rows } = await ask(source.url, `select from pg_database where datname = '${name}'`);
		expect(rows).toEqual([]);
	});

	it('ask for an empty database where none may be made', async () => {
		const file = join(folder, 'plain.kuultu');
		expect(await run('backup', [file], { DATABASE_URL: source.url })).toMatchObject({ code: 0 });
		const user = `plain_${process.pid}`;
		await ask(source.url, `create role ${user} login password 'x'`);
		const address = new URL(source.url);
		address.username = user;
		address.password = 'x';
		const env = { DATABASE_URL: address.href };
		const { said, code } = await run('restore', [file, '--into-new', 'whatever'], env);
		expect(said).toContain('Have an empty one made');
		expect(code).toBe(1);

		const name = `${user}_empty`;
		await ask(source.url, `create database ${name} owner ${user}`);
		const own = { DATABASE_URL: beside(address.href, name) };
		const restored = await run('restore', [file], own);
		expect(restored.code, restored.said).toBe(0);
		await ask(source.url, `drop database ${name}`);
		await ask(source.url, `drop role ${user}`);
	});

	it('say what is wrong in words, and how they are written', async () => {
		const env = { DATABASE_URL: source.url };
		const file = join(folder, 'never.kuultu');
		const short = join(folder, 'short');
		writeFileSync(short, 'abc');
		const nowhere = { DATABASE_URL: 'postgres://kuultu:x@127.0.0.1:1/kuultu' };
		const told: [string, string[], Record<string, string>, string][] = [
			['backup', [], env, 'Write: npm run backup -- FILE'],
			['backup', [file, '--wrong'], env, 'Write: npm run backup -- FILE'],
			['backup', [file, '--passphrase-file', join(folder, 'no')], env, 'ENOENT'],
			['backup', [file, '--passphrase-file', short], env, 'too short'],
			['backup', [file], nowhere, 'cannot be reached'],
			['restore', [], env, 'Write: npm run restore -- FILE'],
			['restore', [file], env, 'ENOENT']
		];
		for (const [tool, args, settings, words] of told) {
			const { said, code } = await run(tool, args, settings);
			expect(said).toContain(words);
			expect(said).not.toMatch(/^\s+at /m);
			expect(code).toBe(1);
		}
		expect(existsSync(file)).toBe(false);
	});
});

describe('without DATABASE_URL', () => {
	it('the database of KUULTU_DATA is found, running or not, and left as it was', async () => {
		const data = join(folder, 'data');
		const file = join(folder, 'own.kuultu');
		const pid = join(data, 'postgres', 'postmaster.pid');
		const database = await startEmbedded(data, true);
		try {
			const client = new pg.Client({
				connectionString: await ensureDatabase(database.url, 'kuultu')
			});
			await client.connect();
			await migrate(client).finally(() => client.end());
			expect(await run('backup', [file], { KUULTU_DATA: data })).toMatchObject({ code: 0 });
			expect(existsSync(pid)).toBe(true);
			const full = await run('restore', [file], { KUULTU_DATA: data });
			expect(full).toMatchObject({ code: 1, said: expect.stringContaining('not empty') });
		} finally {
			await database.stop();
		}
		const stopped = await run('backup', [join(folder, 'stopped.kuultu')], { KUULTU_DATA: data });
		expect(stopped).toMatchObject({ code: 0 });
		expect(existsSync(pid)).toBe(false);

		const restored = await run('restore', [file], { KUULTU_DATA: join(folder, 'restored') });
		expect(restored.said).toContain('Restored into the database in');
		expect(restored.code).toBe(0);
		expect(existsSync(join(folder, 'restored', 'postgres', 'postmaster.pid'))).toBe(false);
	});
});
