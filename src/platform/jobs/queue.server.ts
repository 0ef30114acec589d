import { type ConstructorOptions, PgBoss, type QueueOptions } from 'pg-boss';
import { log } from '../log/log.server.ts';
import { allJobs } from './all-jobs.server.ts';
import { JOBS_SCHEMA, type Job } from './jobs.public.server.ts';

const DAY = 86_400;

/** How long a job may be silent before it counts as lost with its process. */
const SILENCE_SECONDS = 30;

/** The queue over connections of its own, few: it asks often and briefly. */
export function openQueue(url: string, options: Partial<ConstructorOptions>): PgBoss {
	const boss = new PgBoss({
		connectionString: url,
		schema: JOBS_SCHEMA,
		application_name: 'kuultu queue',
		max: 2,
		connectionTimeoutMillis: 5000,
		options: '-c idle_in_transaction_session_timeout=10000 -c timezone=Europe/Helsinki',
		registerInstance: false,
		openTelemetry: { enabled: false },
		flowIntervalSeconds: 3600,
		maintenanceIntervalSeconds: 3600,
		superviseIntervalSeconds: 30,
		monitorIntervalSeconds: 30,
		...options
	});
	const say = seldom();
	boss.on('error', (error) => say(error));
	boss.on('warning', (warning) => log.warn({ queue: warning.message }, 'the queue warns'));
	return boss;
}

/** A database that is away fails every poll of every queue: the log hears of it once a minute. */
function seldom() {
	const said = new Map<string, number>();
	return (error: Error & { code?: string }) => {
		const kind = error.code ?? error.name ?? 'Error';
		if (Date.now() - (said.get(kind) ?? 0) < 60_000) return;
		said.set(kind, Date.now());
		log.error({ code: kind }, 'the queue cannot be reached or refuses; it is tried again');
	};
}

const settingsOf = ({ retry, limitSeconds = 300, forget }: Job): QueueOptions => ({
	retryLimit: retry?.times ?? 5,
	retryDelay: retry?.firstAfterSeconds ?? 30,
	retryBackoff: true,
	retryDelayMax: retry?.longestSeconds ?? 3600,
	expireInSeconds: limitSeconds,
	heartbeatSeconds: SILENCE_SECONDS,
	// What failed for good can be looked into for a week; what names a person, over a weekend.
	deleteAfterSeconds: forget ? 3 * DAY : 7 * DAY
});

/** Brings the queues and the timetable to what the jobs say; forgets what is no longer there. */
export async function arrange(boss: PgBoss, jobs: Job[]): Promise<void> {
	for (const job of jobs) {
		const settings = settingsOf(job);
		await boss.createQueue(job.name, settings);
		await boss.updateQueue(job.name, settings);
		if (job.every) {
			// What came due while nothing ran is made up for once.
			const when = { tz: 'Europe/Helsinki', missed: 'once' } as const;
			await boss.schedule(job.name, job.every, {}, when);
		}
	}
	const timed = new Set(jobs.filter((job) => job.every).map((job) => job.name));
	for (const { name } of await boss.getSchedules()) {
		if (!timed.has(name)) await boss.unschedule(name);
	}
}

/**
 * Brings the queue's own tables to their newest shape and makes a queue for every job.
 *
 * Run at start after the migrations and before the first request, since a request that leaves work
 * in a queue that is not there fails. Several processes may run it at once.
 */
export async function prepareQueue(url: string, jobs: Job[] = allJobs): Promise<void> {
	const boss = openQueue(url, { migrate: true, supervise: false, schedule: false });
	try {
		await boss.start();
		await arrange(boss, jobs);
	} finally {
		await boss.stop({ graceful: false });
	}
}
