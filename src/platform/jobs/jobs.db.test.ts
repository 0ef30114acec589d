import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { type Db, inTransaction, openDatabase, openPool } from '../db/database.server.ts';
import { cloneDatabase } from '../../../tests/given/database.ts';
import { countingJob } from './counting-worker.ts';
import { GiveUp, type Job, defineJob, enqueue } from './jobs.public.server.ts';
import { prepareQueue } from './queue.server.ts';
import { type Workers, startWorkers } from './workers.server.ts';

// Jobs fail on purpose here; the log would look like trouble.
vi.hoisted(() => {
	process.env.KUULTU_LOG = 'silent';
});

const quick = { lookEverySeconds: 0.5 };
const bySchedule = defineJob({
	name: 'test.by-schedule',
	schema: z.object({}),
	every: '0 0 31 12 *',
	work: async () => undefined
});
const noJob = async () => undefined;
const jobsOfTest: Job[] = [
	countingJob,
	bySchedule,
	...['test.keyed', 'test.gives-up', 'test.fails-once', 'test.forgets'].map((name) =>
		defineJob({ name, schema: z.object({}), work: noJob })
	)
];

let url: string;
let drop: () => Promise<void>;
let db: Db;
const running: { workers: Workers[]; processes: ChildProcess[] } = { workers: [], processes: [] };

beforeAll(async () => {
	({ url, drop } = await cloneDatabase(`jobs_${process.pid}`));
	db = openDatabase(openPool(url, 4));
	await prepareQueue(url, jobsOfTest);
	await sql`create schema test`.execute(db);
	await sql`create table test.run (number int not null, pid int not null)`.execute(db);
	await sql`create table test.effect (number int primary key)`.execute(db);
});

beforeEach(async () => {
	await sql`truncate test.run, test.effect`.execute(db);
	await sql`delete from jobs.job`.execute(db);
	return async () => {
		for (const one of running.processes.splice(0)) one.kill('SIGKILL');
		await Promise.all(running.workers.splice(0).map((one) => one.stop()));
	};
});

afterAll(async () => {
	await db.destroy();
	await drop();
});

function start(jobs: Job[], options = {}): Promise<void> {
	const workers = startWorkers(url, { ...quick, jobs, ...options });
	running.workers.push(workers);
	return workers.ready;
}

async function startProcess(): Promise<ChildProcess> {
	const file = fileURLToPath(new URL('counting-worker.ts', import.meta.url));
	const child = fork(file, [url], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
	running.processes.push(child);
	await new Promise((done) => child.once('message', done));
	return child;
}

const rows = async <T>(query: ReturnType<typeof sql<T>>): Promise<T[]> =>
	(await query.execute(db)).rows;

const jobsNow = (name: string) =>
	rows(sql<{ state: string; data: object | null; output: object | null }>`
		select state, data, output from jobs.job where name = ${name} order by created_on`);

async function until(what: () => Promise<boolean>, seconds = 15): Promise<void> {
	for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
		if (await what()) return;
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error('it did not come in time');
}

const effects = async () =>
	(await rows(sql<{ number: number }>`select number from test.effect order by number`)).map(
		(row) => row.number
	);

const count = (numbers: number[], takes: number) =>
	inTransaction(db, async (tx) => {
		for (const number of numbers) await enqueue(tx, 'test.count', { number, takes });
	});

const upTo = (end: number) => Array.from({ length: end }, (_, index) => index);

describe('leaving work for later', () => {
	it('is undone with the transaction that left it', async () => {
		await inTransaction(db, async (tx) => {
			await enqueue(tx, 'test.count', { number: 1, takes: 0 });
			throw new Error('something else went wrong');
		}).catch(() => undefined);
		expect(await jobsNow('test.count')).toEqual([]);
		await count([1], 0);
		expect(await jobsNow('test.count')).toHaveLength(1);
	});

	it('fails at once where nobody would do it', async () => {
		const sending = inTransaction(db, (tx) => enqueue(tx, 'test.nobody', {}));
		await expect(sending).rejects.toThrow(/no queue for test\.nobody/);
	});

	it('needs no connection but the caller’s, also when every one is in use', async () => {
		const narrow = openDatabase(openPool(url, 1));
		await inTransaction(narrow, (tx) => enqueue(tx, 'test.keyed', {}));
		await narrow.destroy();
		expect(await jobsNow('test.keyed')).toHaveLength(1);
	});

	it('keeps one waiting for a key, with what was said last', async () => {
		await enqueue(db, 'test.keyed', { turn: 1 }, { singletonKey: 'a', startAfter: 3600 });
		await enqueue(db, 'test.keyed', { turn: 2 }, { singletonKey: 'a' });
		await enqueue(db, 'test.keyed', { turn: 3 }, { singletonKey: 'b' });
		await enqueue(db, 'test.keyed', { turn: 4 });
		await enqueue(db, 'test.keyed', { turn: 5 });
		const data = (await jobsNow('test.keyed')).map((job) => job.data);
		expect(data).toEqual([{ turn: 2 }, { turn: 3 }, { turn: 4 }, { turn: 5 }]);
	});

	it('holds a waiting job of the same key back until the change that it must see is saved', async () => {
		const seen: number[] = [];
		const keyed = defineJob({
			name: 'test.keyed',
			schema: z.object({}),
			work: async (_, ctx) => void seen.push((await rowsOf(ctx.db)).length)
		});
		const rowsOf = async (on: Db) => (await sql`select 1 from test.effect`.execute(on)).rows;
		await enqueue(db, 'test.keyed', {}, { singletonKey: 'a' });
		await inTransaction(db, async (tx) => {
			await enqueue(tx, 'test.keyed', {}, { singletonKey: 'a' });
			await start([keyed]);
			await new Promise((done) => setTimeout(done, 1500));
			await sql`insert into test.effect (number) values (1)`.execute(tx);
		});
		await until(async () => seen.length > 0);
		expect(seen).toEqual([1]);
	});

	it('waits for its time', async () => {
		const done: string[] = [];
		const keyed = defineJob({
			name: 'test.keyed',
			schema: z.object({ turn: z.string() }),
			work: async ({ turn }) => void done.push(turn)
		});
		const later = new Date(Date.now() + 3_600_000);
		await enqueue(db, 'test.keyed', { turn: 'later' }, { startAfter: later });
		await enqueue(db, 'test.keyed', { turn: 'now' });
		await start([keyed]);
		await until(async () => done.length > 0);
		await new Promise((wait) => setTimeout(wait, 800));
		expect(done).toEqual(['now']);
	});
});

describe('doing the work', () => {
	it('happens once for each of 200 jobs between two processes', async () => {
		await Promise.all([startProcess(), startProcess()]);
		await count(upTo(200), 5);
		await until(async () => (await effects()).length === 200);
		const runs = await rows(sql<{ number: number; pid: number }>`select number, pid from test.run`);
		expect(runs.map((run) => run.number).sort((a, b) => a - b)).toEqual(upTo(200));
		expect(new Set(runs.map((run) => run.pid)).size).toBe(2);
	}, 30_000);

	it('is taken over when a process is killed in the middle', async () => {
		const [killed] = await Promise.all([startProcess(), startProcess()]);
		await count(upTo(40), 300);
		const mine = sql<{ number: number }>`select number from test.run where pid = ${killed.pid}`;
		await until(async () => {
			const [done, begun] = [await effects(), await rows(mine)];
			return done.length >= 10 && begun.some(({ number }) => !done.includes(number));
		});
		killed.kill('SIGKILL');
		await until(async () => (await effects()).length === 40, 25);
		expect(await effects()).toEqual(upTo(40));
		const twice = await rows(sql<{ number: number; pids: number[] }>`
			select number, array_agg(pid) as pids from test.run group by number having count(*) > 1`);
		expect(twice.length).toBeGreaterThan(0);
		for (const { pids } of twice) expect(pids).toContain(killed.pid);
		await until(async () =>
			(await jobsNow('test.count')).every((job) => job.state === 'completed')
		);
	}, 60_000);

	it('ends what was begun when it is told to stop', async () => {
		const child = await startProcess();
		await count(upTo(2), 1000);
		await until(async () => (await rows(sql`select 1 from test.run`)).length === 2);
		const code = await new Promise((done) => {
			child.once('exit', done);
			child.kill('SIGTERM');
		});
		expect(code).toBe(0);
		expect(await effects()).toEqual([0, 1]);
		expect((await jobsNow('test.count')).map((job) => job.state)).toEqual([
			'completed',
			'completed'
		]);
	});

	it('is tried again after an error', async () => {
		let tries = 0;
		const failsOnce = defineJob({
			name: 'test.fails-once',
			schema: z.object({}),
			retry: { times: 5, firstAfterSeconds: 0 },
			work: async () => {
				if (++tries < 2) throw new Error('not yet');
			}
		});
		await start([failsOnce]);
		await enqueue(db, 'test.fails-once');
		await until(async () => (await jobsNow('test.fails-once'))[0]?.state === 'completed');
		expect(tries).toBe(2);
	});

	it('is given up where trying cannot help, or where the data make no sense', async () => {
		let tries = 0;
		const givesUp = defineJob({
			name: 'test.gives-up',
			schema: z.object({ id: z.string() }),
			forget: true,
			work: async () => {
				tries++;
				throw new GiveUp('gone');
			}
		});
		await start([givesUp]);
		await enqueue(db, 'test.gives-up', { id: 'someone@example.fi' });
		await enqueue(db, 'test.gives-up', { id: 7 });
		const states = async () => (await jobsNow('test.gives-up')).map((job) => job.state);
		await until(async () => (await states()).every((state) => state === 'failed'));
		expect(tries).toBe(1);
		const ended = await jobsNow('test.gives-up');
		expect(ended.map((job) => job.data)).toEqual([null, null]);
		expect(JSON.stringify(ended)).not.toContain('someone');
		expect(JSON.stringify(ended)).toContain('id invalid_type');
	});

	it('keeps nothing of a job that names a person, once it is done', async () => {
		let done = false;
		const forgets = defineJob({
			name: 'test.forgets',
			schema: z.object({ to: z.string() }),
			forget: true,
			work: async () => {
				done = true;
			}
		});
		await enqueue(db, 'test.forgets', { to: 'someone@example.fi' });
		await start([forgets]);
		await until(async () => done && (await jobsNow('test.forgets')).length === 0);
	});

	it('comes once by the timetable, however many processes look at it', async () => {
		const ran: string[] = [];
		// This minute, or the next where this one is nearly over: both are due within seconds.
		const minute = new Date(Date.now() + 15_000);
		const [hour, past] = new Intl.DateTimeFormat('fi-FI', {
			timeZone: 'Europe/Helsinki',
			hour: 'numeric',
			minute: 'numeric'
		})
			.formatToParts(minute)
			.filter((part) => part.type !== 'literal')
			.map((part) => Number(part.value));
		const timed = defineJob({
			name: 'test.timed',
			schema: z.object({}),
			every: `${past} ${hour} * * *`,
			work: async (_, ctx) => void ran.push(ctx.jobId)
		});
		const queue = { cronMonitorIntervalSeconds: 1, cronWorkerIntervalSeconds: 1 };
		await Promise.all([start([timed], { queue }), start([timed], { queue })]);
		await until(async () => ran.length > 0, 25);
		await new Promise((wait) => setTimeout(wait, 2500));
		expect(ran).toHaveLength(1);
		await prepareQueue(url, jobsOfTest);
		const timetable = await rows(sql<{ name: string }>`select name from jobs.schedule`);
		expect(timetable).toEqual([{ name: 'test.by-schedule' }]);
	}, 45_000);
});
