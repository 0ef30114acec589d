import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import pg from 'pg';
import { EmbeddedDatabaseError, startEmbedded } from '#platform/db/embedded.server.ts';
import { MigrationError, migrate } from '#platform/db/migrate.server.ts';
import { SettingsError, readSettings } from '#platform/settings/settings.server.ts';
import { APP, FRUGAL } from './app-process.ts';
import { buildIfChanged } from './build.ts';
import { ensureDatabase } from './database.ts';

/** The one command: builds, starts the database, migrates, seeds, serves, and says what it does. */

const began = Date.now();
const seconds = (from: number) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

async function step<T>(what: string, work: () => Promise<T> | T): Promise<T> {
	const from = Date.now();
	process.stdout.write(`${what} … `);
	const result = await work();
	process.stdout.write(`${typeof result === 'string' ? `${result}, ` : ''}${seconds(from)}\n`);
	return result;
}

function portIsFree(host: string, port: number): Promise<void> {
	return new Promise((done, fail) => {
		const probe = createServer();
		probe.once('error', (error: NodeJS.ErrnoException) =>
			fail(
				new SettingsError(
					error.code === 'EADDRINUSE'
						? `Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`
						: `Port ${port} cannot be used (${error.code}). Choose another: PORT=3001 npm start`
				)
			)
		);
		probe.listen(port, host, () => probe.close(() => done()));
	});
}

const RESTARTS = { most: 5, withinMs: 60_000 };
const restarts: number[] = [];
let app: ChildProcess | undefined;
let stopDatabase: (() => Promise<void>) | undefined;
let stopping = false;

async function stop(code = 0) {
	if (stopping) return;
	stopping = true;
	if (app && app.exitCode === null && app.signalCode === null) {
		app.kill('SIGTERM');
		await new Promise((done) => app?.once('exit', done));
	}
	await stopDatabase?.();
	process.exit(code);
}
process.on('SIGINT', () => stop());
process.on('SIGTERM', () => stop());

try {
	const settings = readSettings();
	await portIsFree(settings.HOST, settings.PORT);
	await step('Building', () => (buildIfChanged() ? 'built' : 'nothing had changed'));
	let url = settings.DATABASE_URL ?? '';
	if (!url) {
		const notes: string[] = [];
		await step('Starting PostgreSQL', async () => {
			const database = await startEmbedded(settings.KUULTU_DATA, !!process.env.KUULTU_DATA);
			stopDatabase = database.stop;
			notes.push(...database.notes);
			url = await ensureDatabase(database.url, 'kuultu');
		});
		for (const note of notes) console.log(`  ${note}`);
	}
	process.env.DATABASE_URL = url;
	process.env.KUULTU_EXAMPLE = settings.example ? '1' : '0';
	await step('Migrating', async () => {
		const client = await connect(url);
		const done = await migrate(client).finally(() => client.end());
		const { prepareQueue } = await import('#platform/jobs/queue.server.ts');
		await prepareQueue(url);
		return done.length > 0 ? `${done.length} new` : 'up to date';
	});
	if (settings.example) {
		const { seedExample } = await import('./seed.ts');
		await step('Example county', () => seedExample(url));
	} else {
		const { seedBasics } = await import('./seed.ts');
		await step('Questionnaires', () => seedBasics(url));
	}
	await step('Starting the app', () => serve());
	await sayWelcome(settings.PORT, settings.ORIGIN);
} catch (error) {
	const expected = [SettingsError, EmbeddedDatabaseError, MigrationError].some(
		(kind) => error instanceof kind
	);
	console.error(`\n${expected ? (error as Error).message : ((error as Error).stack ?? error)}`);
	await stop(1);
}

async function connect(url: string): Promise<pg.Client> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
	try {
		await client.connect();
		return client;
	} catch (error) {
		const { host, database } = client;
		throw new SettingsError(
			`The database ${database} at ${host} cannot be reached (${(error as Error).message}). Check DATABASE_URL, that the server runs, and that the user may connect.`
		);
	}
}

/** Starts the app; one that dies later is started again, unless it dies again and again. */
function serve(): Promise<void> {
	const child = spawn(process.execPath, APP, {
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		// Also where a test starts it: libraries look more closely, and warn, in any other mode.
		env: { ...FRUGAL, ...process.env, NODE_ENV: 'production' },
		detached: true
	});
	app = child;
	let listening = false;
	return new Promise((done, fail) => {
		child.once('message', () => {
			listening = true;
			done();
		});
		child.once('exit', (code, signal) => {
			if (stopping) return;
			if (!listening) fail(new Error(`The app stopped (${code ?? signal}).`));
			else void serveAgain(`${code ?? signal}`);
		});
	});
}

async function serveAgain(reason: string): Promise<void> {
	const now = Date.now();
	restarts.push(now);
	const lately = restarts.filter((at) => now - at < RESTARTS.withinMs).length;
	console.error(
		`The app stopped (${reason}).${lately > RESTARTS.most ? '' : ' Starting it again.'}`
	);
	if (lately > RESTARTS.most) return stop(1);
	await serve().catch((error) => {
		console.error((error as Error).message);
		return stop(1);
	});
}

async function sayWelcome(port: number, origin: string | undefined) {
	const base = origin ?? `http://localhost:${port}`;
	const { castForWelcome } = await import('./seed.ts');
	const lines = [
		'',
		`Kuultu is ready in ${seconds(began)}.`,
		'',
		`  Clients and residents  ${base}/`,
		`  In Swedish             ${base}/sv`,
		`  In Easy Finnish        ${base}/selko`,
		`  A feedback point       ${base}/p/ABC234`,
		`  Staff                  ${base}/kirjaudu`
	];
	if (process.env.KUULTU_EXAMPLE === '1') {
		lines.push('', '  Example people (one click on the sign-in page):');
		for (const person of await castForWelcome()) lines.push(`    ${person}`);
	}
	lines.push('', 'Ctrl-C stops everything.', '');
	console.log(lines.join('\n'));
}
