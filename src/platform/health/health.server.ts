import { readFileSync } from 'node:fs';
import pg from 'pg';
import { readMigrations } from '../db/migrate.server.ts';
import { JOBS_SCHEMA } from '../jobs/jobs.public.server.ts';

/** What `/health` says; nothing in it tells who uses the service or where it runs. */
export type Health = {
	status: 'ok' | 'degraded' | 'down';
	app: { version: string; uptime: number };
	database: { ok: boolean; version: string | null };
	migrations: { ok: boolean; pending: string[] };
	queue: { ok: boolean; waiting: number | null; failed: number | null };
};

/** No question is waited for longer than this, so that whoever watches always gets an answer. */
const PATIENCE_MS = 2000;

/** A job that could start and has waited so long says that nobody runs the jobs. */
const STALE_MINUTES = 10;

const appVersion = (): string => {
	try {
		return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
	} catch {
		return 'unknown';
	}
};

function within<T>(work: Promise<T>, otherwise: T): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<T>((done) => {
		timer = setTimeout(done, PATIENCE_MS, otherwise);
	});
	return Promise.race([work.catch(() => otherwise), late]).finally(() => clearTimeout(timer));
}

/**
 * Tells how the app, its database, its migrations and its queue are, for a load balancer and for
 * whoever is on call.
 *
 * It asks over a connection of its own: the app's may all be busy, which is load and not illness.
 * Questions that come at the same time, or within a second, share one answer.
 *
 * @param folder where the migrations are that this version of the app expects
 */
export function healthOf(url: string, folder = 'migrations') {
	const pool = new pg.Pool({
		connectionString: url,
		max: 1,
		connectionTimeoutMillis: PATIENCE_MS,
		query_timeout: PATIENCE_MS,
		statement_timeout: PATIENCE_MS,
		idleTimeoutMillis: 30_000,
		allowExitOnIdle: true,
		application_name: 'kuultu health'
	});
	pool.on('error', () => undefined);
	const version = appVersion();
	let last: { at: number; health: Promise<Health> } | undefined;

	const database = async (): Promise<Health['database']> => {
		const { rows } = await pool.query(`select current_setting('server_version') as version`);
		return { ok: true, version: String(rows[0].version).split(' ')[0] as string };
	};

	const migrations = async (): Promise<Health['migrations']> => {
		const { rows } = await pool.query<{ name: string }>('select name from platform.migration');
		const ran = new Set(rows.map((row) => row.name));
		const pending = readMigrations(folder)
			.map((file) => file.name)
			.filter((name) => !ran.has(name));
		return { ok: pending.length === 0, pending };
	};

	const queue = async (): Promise<Health['queue']> => {
		const { rows } = await pool.query(`
			select count(*) filter (where state < 'active' and start_after <= now())::int as waiting,
				count(*) filter (where state = 'failed')::int as failed,
				count(*) filter (where state < 'active'
					and start_after < now() - interval '${STALE_MINUTES} minutes')::int as stale
			from ${JOBS_SCHEMA}.job`);
		const { waiting, failed, stale } = rows[0];
		return { ok: stale === 0, waiting, failed };
	};

	async function ask(): Promise<Health> {
		const [base, changes, jobs] = await Promise.all([
			within(database(), { ok: false, version: null }),
			within(migrations(), { ok: false, pending: [] }),
			within(queue(), { ok: false, waiting: null, failed: null })
		]);
		const works = base.ok && changes.ok;
		return {
			status: !works ? 'down' : jobs.ok ? 'ok' : 'degraded',
			app: { version, uptime: Math.round(process.uptime()) },
			database: base,
			migrations: changes,
			queue: jobs
		};
	}

	return {
		now(): Promise<Health> {
			if (!last || Date.now() - last.at > 1000) last = { at: Date.now(), health: ask() };
			return last.health;
		},
		close: () => pool.end()
	};
}
