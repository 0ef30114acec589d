import { AssertionError } from 'node:assert';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConstructorOptions, JobResult, JobWithMetadata, PgBoss } from 'pg-boss';
import { openDatabase, openPool } from '../db/database.server.ts';
import { log } from '../log/log.server.ts';
import { allJobs } from './all-jobs.server.ts';
import { GiveUp, JOBS_SCHEMA, type Job, type JobContext } from './jobs.public.server.ts';
import { arrange, openQueue } from './queue.server.ts';

export type Workers = {
	/** Settled when the first look at the queue has been taken. */
	ready: Promise<void>;
	/** Takes no more jobs, lets what was begun end (eight seconds at most) and disconnects. */
	stop: () => Promise<void>;
};

type WorkersOptions = {
	jobs?: Job[];
	now?: () => Date;
	/** Seconds between two looks into an empty queue; timed jobs are looked for less often. */
	lookEverySeconds?: number;
	/** Settings of the queue itself, for tests that cannot wait for its usual pace. */
	queue?: Partial<ConstructorOptions>;
};

/**
 * Runs the jobs that were left for later, in this process, until it is stopped.
 *
 * Any number of processes may do so on one database: each job is taken by one of them, and taken
 * over by another if that one dies. A database that does not answer is tried again until it does;
 * the app's own pages do not wait for that.
 */
export function startWorkers(
	url: string,
	{ jobs = allJobs, now = () => new Date(), lookEverySeconds, queue }: WorkersOptions = {}
): Workers {
	const pool = openPool(url, Math.min(4, 1 + jobs.length), 'kuultu jobs');
	const db = openDatabase(pool);
	const boss = openQueue(url, { migrate: true, supervise: true, schedule: true, ...queue });

	const halt = new AbortController();

	async function reach(): Promise<void> {
		for (let wait = 1; ; wait = Math.min(30, wait * 2)) {
			try {
				await boss.start();
				return await arrange(boss, jobs);
			} catch (error) {
				if (halt.signal.aborted || error instanceof AssertionError) throw error;
				log.error({ err: error }, 'the queue cannot be reached; it is tried again');
				await pause(wait * 1000, undefined, { signal: halt.signal });
			}
		}
	}

	async function start(): Promise<void> {
		await reach();
		for (const job of jobs) {
			const pace = lookEverySeconds ?? (job.every ? 10 : 2);
			for (let hand = 0; hand < (job.atOnce ?? 1) && !halt.signal.aborted; hand++) {
				await employ(boss, job, pace, (jobId) => ({ db, now, jobId }));
			}
		}
	}

	const ready = start();
	// Whoever does not wait for it is not ended by it.
	ready.catch(() => undefined);
	return {
		ready,
		stop: async () => {
			halt.abort();
			await ready.catch(() => undefined);
			await boss.stop({ graceful: true, timeout: 8000 });
			await db.destroy();
		}
	};
}

/** One worker: takes a job, runs it, says how it ended, and looks for the next at once. */
async function employ(
	boss: PgBoss,
	job: Job,
	pace: number,
	contextOf: (jobId: string) => JobContext
): Promise<void> {
	const options = {
		batchSize: 1,
		includeMetadata: true,
		perJobResults: true,
		pollingIntervalSeconds: pace
	} as const;
	const id: string = await boss.work(
		job.name,
		options,
		async (taken: JobWithMetadata<unknown>[]): Promise<JobResult[]> => {
			const results = [];
			for (const one of taken) results.push(await attempt(boss, job, one, contextOf(one.id)));
			boss.notifyWorker(id);
			return results;
		}
	);
}

async function attempt(
	boss: PgBoss,
	job: Job,
	taken: JobWithMetadata<unknown>,
	ctx: JobContext
): Promise<JobResult> {
	const { id, retryCount, retryLimit } = taken;
	try {
		await job.run(taken.data, ctx);
		if (job.forget) await boss.deleteJob(job.name, { id, retryCount });
		return { id, status: 'completed' };
	} catch (error) {
		const given = error instanceof GiveUp;
		const end = given || retryCount >= retryLimit;
		const said = { job: job.name, id, tries: retryCount + 1, err: error };
		if (end) log.error(said, 'a job was given up');
		else log.warn(said, 'a job failed and will be tried again');
		if (given && job.forget) await forgetData(boss, job.name, id);
		return { id, status: given ? 'deadletter' : 'failed', output: kindOf(error) };
	}
}

/** What the queue keeps of an error: its kind. Messages of other systems quote addresses. */
function kindOf(error: unknown): { name: string; code?: string; message?: string } {
	if (!(error instanceof Error)) return { name: typeof error };
	const { code } = error as { code?: string };
	return { name: error.name, code, message: error instanceof GiveUp ? error.message : undefined };
}

async function forgetData(boss: PgBoss, name: string, id: string): Promise<void> {
	const statement = `update ${JOBS_SCHEMA}.job set data = null where name = $1 and id = $2`;
	await boss.getDb().executeSql(statement, [name, id]);
}
