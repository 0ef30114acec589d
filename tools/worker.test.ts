import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Db, openDatabase, openPool } from '#platform/db/database.server.ts';
import { prepareQueue } from '#platform/jobs/queue.server.ts';
import { queueMail } from '#platform/mail/mail.public.server.ts';
import { cloneDatabase } from '../tests/given/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'kuultu-worker-'));
const started: ChildProcess[] = [];
let url: string;
let drop: () => Promise<void>;
let db: Db;

beforeAll(async () => {
	({ url, drop } = await cloneDatabase(`worker_tool_${process.pid}`));
	db = openDatabase(openPool(url, 2));
	await prepareQueue(url);
});
afterEach(() => {
	for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
	await db.destroy();
	await drop();
	rmSync(folder, { recursive: true, force: true });
});

/** Starts `npm run worker` as its script does; `said` grows with what it writes. */
function work(environment: Record<string, string>) {
	const child = spawn(process.execPath, ['tools/worker.ts'], {
		env: { PATH: process.env.PATH, KUULTU_DATA: folder, ...environment },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	started.push(child);
	const worker = { child, said: '', code: undefined as number | null | undefined };
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (part) => (worker.said += part));
	child.once('exit', (code) => (worker.code = code));
	return worker;
}

async function until(what: () => boolean, seconds = 15): Promise<void> {
	for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
		if (what()) return;
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error('it did not come in time');
}

describe('npm run worker', () => {
	it('says what it needs where it is told no database', async () => {
		const worker = work({});
		await until(() => worker.code !== undefined);
		expect(worker.code).toBe(1);
		expect(worker.said).toContain('needs DATABASE_URL');
		expect(worker.said).not.toMatch(/^\s+at /m);
	}, 20_000);

	it('names settings that cannot work', async () => {
		const worker = work({ DATABASE_URL: 'mysql://x', PORT: 'many' });
		await until(() => worker.code !== undefined);
		expect(worker.code).toBe(1);
		expect(worker.said).toContain('DATABASE_URL: should be');
		expect(worker.said).toContain('PORT: should be');
	}, 20_000);

	it('runs the jobs, says what it does and stops when told', async () => {
		const worker = work({ DATABASE_URL: url, KUULTU_JOBS: 'apart' });
		await until(() => worker.said.includes('Running jobs: '));
		expect(worker.said).toContain('mail.send');
		expect(worker.said).toContain('mail becomes files');
		await queueMail(db, { to: 'liisa@example.fi', subject: 'Hei', text: 'Hei', locale: 'fi' });
		await until(() =>
			readdirSync(folder, { recursive: true }).some((name) => /eml$/.test(`${name}`))
		);
		worker.child.kill('SIGTERM');
		await until(() => worker.code !== undefined);
		expect(worker.code).toBe(0);
		expect(worker.said).toContain('Stopped.');
		// The database's password is nobody's business.
		expect(worker.said).not.toContain(new URL(url).password);
		const open = await sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
			where datname = current_database() and application_name in ('kuultu jobs', 'kuultu queue')`.execute(
			db
		);
		expect(open.rows[0]?.count).toBe(0);
	}, 40_000);

	it('waits for a database that cannot be reached, and stops also then', async () => {
		const worker = work({ DATABASE_URL: 'postgres://kuultu:hush@127.0.0.1:1/kuultu' });
		await until(() => worker.said.includes('cannot be reached'));
		expect(worker.said).not.toContain('hush');
		worker.child.kill('SIGINT');
		await until(() => worker.code !== undefined);
		expect(worker.code).toBe(0);
	}, 20_000);

	it('tells how to migrate a database that has not been', async () => {
		const empty = new URL(url);
		empty.pathname = '/postgres';
		const worker = work({ DATABASE_URL: empty.href });
		await until(() => worker.said.includes('has not been migrated'));
		expect(worker.said).toContain('npm start');
	}, 20_000);
});
