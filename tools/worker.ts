import { existsSync } from 'node:fs';
import { healthOf } from '#platform/health/health.server.ts';
import type { Workers } from '#platform/jobs/workers.server.ts';
import { SettingsError, readSettings } from '#platform/settings/settings.server.ts';

/**
 * Runs the jobs apart from the web, for installations where sending a thousand letters must not
 * slow down a page: `KUULTU_JOBS=apart npm start` there, `npm run worker` here, any number of each.
 */

const PATIENCE_SECONDS = 60;

/** Waits until the database is there and has the shape that this version expects. */
async function ready(url: string): Promise<string> {
	const { hostname, port, pathname } = new URL(url);
	const place = `${pathname.slice(1)} at ${hostname}:${port || 5432}`;
	const health = healthOf(url);
	let said = '';
	try {
		for (const end = Date.now() + PATIENCE_SECONDS * 1000; ;) {
			const { status, database, migrations } = await health.now();
			if (status !== 'down') return `PostgreSQL ${database.version}, database ${place}`;
			const why = !database.ok
				? `The database ${place} cannot be reached. Check DATABASE_URL, that the server runs, and that the user may connect.`
				: `The database ${place} has not been migrated (${migrations.pending.join(', ') || 'it is empty'}). "npm start" with the same DATABASE_URL does that.`;
			if (Date.now() >= end || stopping) throw new SettingsError(why);
			if (why !== said) console.log(`${why} Trying for ${PATIENCE_SECONDS} s …`);
			said = why;
			await new Promise((done) => setTimeout(done, 1500));
		}
	} finally {
		await health.close();
	}
}

let stopping = false;
let workers: Workers | undefined;

async function stop() {
	if (stopping) return;
	stopping = true;
	console.log('Stopping: what was begun is finished …');
	setTimeout(() => process.exit(0), 10_000).unref();
	await workers?.stop();
	console.log('Stopped.');
	process.exit(0);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

try {
	const settings = readSettings();
	if (!settings.DATABASE_URL) {
		throw new SettingsError(
			'The worker needs DATABASE_URL, the address of the database that the app uses (postgres://user:password@host:5432/kuultu). Without one, "npm start" starts its own PostgreSQL and runs the jobs itself.'
		);
	}
	if (!existsSync('src/paraglide/messages.js')) {
		throw new SettingsError('Kuultu has not been built here: run "npm run build" first.');
	}
	console.log(await ready(settings.DATABASE_URL));
	if (settings.KUULTU_JOBS === 'inside') {
		console.log('The web process runs jobs too, unless it has KUULTU_JOBS=apart. Both may.');
	}
	console.log(
		settings.SMTP_URL ? 'Mail goes through SMTP_URL.' : 'No SMTP_URL: mail becomes files.'
	);
	// Only now: rooms' jobs speak the texts that the build compiles.
	const { startWorkers } = await import('#platform/jobs/workers.server.ts');
	const { allJobs } = await import('#platform/jobs/all-jobs.server.ts');
	workers = startWorkers(settings.DATABASE_URL);
	await workers.ready;
	console.log(`Running jobs: ${allJobs.map((job) => job.name).join(', ')}. Ctrl-C stops.`);
} catch (error) {
	if (stopping) process.exit(0);
	console.error(error instanceof SettingsError ? error.message : error);
	process.exit(1);
}
