import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, type Socket, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase } from '../../../tests/given/database.ts';
import { type Db, openDatabase, openPool } from '../db/database.server.ts';
import { enqueue } from '../jobs/jobs.public.server.ts';
import { prepareQueue } from '../jobs/queue.server.ts';
import { mailJobs } from '../mail/mail.jobs.server.ts';
import { type Health, healthOf } from './health.server.ts';

let url: string;
let drop: () => Promise<void>;
let db: Db;

beforeAll(async () => {
	({ url, drop } = await cloneDatabase(`health_${process.pid}`));
	db = openDatabase(openPool(url, 2));
	await prepareQueue(url, mailJobs);
});
afterAll(async () => {
	await db.destroy();
	await drop();
});

async function ask(at: string, folder?: string): Promise<Health> {
	const health = healthOf(at, folder);
	return health.now().finally(() => void health.close());
}

describe('the health of the service', () => {
	it('is good when everything is there', async () => {
		expect(await ask(url)).toEqual({
			status: 'ok',
			app: { version: expect.stringMatching(/^\d+\.\d+\.\d+/), uptime: expect.any(Number) },
			database: { ok: true, version: expect.stringMatching(/^\d+\.\d+$/) },
			migrations: { ok: true, pending: [] },
			queue: { ok: true, waiting: 0, failed: 0 }
		});
	});

	it('counts what waits and what failed, and says when nobody runs the jobs', async () => {
		await enqueue(db, 'mail.send', {});
		await enqueue(db, 'mail.send', {}, { startAfter: 3600 });
		expect(await ask(url)).toMatchObject({ status: 'ok', queue: { ok: true, waiting: 1 } });
		await sql`update jobs.job set start_after = now() - interval '11 minutes'
			where start_after <= now()`.execute(db);
		expect(await ask(url)).toMatchObject({ status: 'degraded', queue: { ok: false, waiting: 1 } });
		await sql`update jobs.job set state = 'failed' where start_after <= now()`.execute(db);
		expect(await ask(url)).toMatchObject({ status: 'ok', queue: { waiting: 0, failed: 1 } });
	});

	it('is down while migrations wait, and names them', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'kuultu-migrations-'));
		writeFileSync(join(folder, '9999-later.sql'), 'select 1');
		const health = await ask(url, folder);
		rmSync(folder, { recursive: true });
		expect(health).toMatchObject({
			status: 'down',
			migrations: { ok: false, pending: ['9999-later.sql'] }
		});
	});

	it('is degraded where the queue has not been prepared', async () => {
		await sql`alter schema jobs rename to elsewhere`.execute(db);
		const health = await ask(url);
		await sql`alter schema elsewhere rename to jobs`.execute(db);
		expect(health).toMatchObject({ status: 'degraded', queue: { ok: false, waiting: null } });
	});

	it('is down without a database, at once and without telling where it would be', async () => {
		const began = Date.now();
		const health = await ask('postgres://kuultu:secret@127.0.0.1:1/kuultu');
		expect(health.status).toBe('down');
		expect(Date.now() - began).toBeLessThan(1000);
		expect(JSON.stringify(health)).not.toMatch(/secret|127\.0|kuultu/);
	});

	it('never hangs: two seconds for a server that takes the call and says nothing', async () => {
		const calls: Socket[] = [];
		const silent: Server = createServer((call) => void calls.push(call));
		await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
		const address = silent.address();
		const port = typeof address === 'object' && address ? address.port : 0;
		const began = Date.now();
		const health = await ask(`postgres://kuultu:secret@127.0.0.1:${port}/kuultu`);
		expect(health.status).toBe('down');
		expect(Date.now() - began).toBeLessThan(2500);
		for (const call of calls) call.destroy();
		silent.close();
	});

	it('is asked of the database once for many who ask at the same time', async () => {
		const health = healthOf(url);
		const answers = await Promise.all(Array.from({ length: 50 }, () => health.now()));
		await health.close();
		expect(new Set(answers).size).toBe(1);
	});
});
