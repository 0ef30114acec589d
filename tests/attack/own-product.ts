import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, chmodSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KEYS_FOLDER } from '../given/keys-folder.ts';
import { freePort } from '../given/running-app.ts';
import { openSql } from './sql.ts';

export type Product = {
	base: string;
	folder: string;
	/** Everything that its processes have said. */
	log: () => string;
	databaseUrl: () => string;
	/** `npm start`'s own process. */
	supervisor: () => ChildProcess;
	/** Process ids of the app and of PostgreSQL's postmaster, as they are now. */
	appPid: () => number | undefined;
	postmasterPid: () => number | undefined;
	/** Starts it on the same folder; resolves when it says that it is ready. */
	start: () => Promise<number>;
	/** Ends every process of it, gently or at once. */
	end: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;
	remove: () => Promise<void>;
};

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

export const alive = (pid: number | undefined): boolean => {
	if (!pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};

export function killNow(pid: number | undefined): void {
	try {
		if (pid) process.kill(pid, 'SIGKILL');
	} catch {
		// it was quicker
	}
}

/** Waits until something holds; says after the time whether it came to hold. */
export async function until(what: () => boolean | Promise<boolean>, ms: number): Promise<boolean> {
	const end = Date.now() + ms;
	while (Date.now() < end) {
		if (await what()) return true;
		await pause(50);
	}
	return what();
}

type Process = { pid: number; parent: number; words: string };

const processes = (): Process[] =>
	execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
		.split('\n')
		.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
		.filter((match) => match !== null)
		.map(([, pid, parent, words]) => ({
			pid: Number(pid),
			parent: Number(parent),
			words: words ?? ''
		}));

/**
 * A product of one's own with the PostgreSQL that comes with it, as `npm start` starts it: for what
 * would disturb the others, such as killing it.
 */
export async function ownProduct(given: Record<string, string> = {}): Promise<Product> {
	const env = { ...given };
	const folder = mkdtempSync(join(tmpdir(), 'kuultu-own-'));
	chmodSync(folder, 0o755);
	const port = await freePort();
	let child: ChildProcess | undefined;
	let said = '';
	const cluster = join(folder, 'postgres');

	const postmasterLines = () => {
		const file = join(cluster, 'postmaster.pid');
		return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
	};
	const product: Product = {
		base: `http://localhost:${port}`,
		folder,
		log: () => said,
		databaseUrl: () => {
			const password = readFileSync(join(folder, 'database-password'), 'utf8').trim();
			const at = `127.0.0.1:${postmasterLines()[3]}`;
			return `postgres://kuultu:${encodeURIComponent(password)}@${at}/kuultu`;
		},
		supervisor: () => {
			if (!child) throw new Error('not started');
			return child;
		},
		appPid: () =>
			processes().find(
				({ parent, words }) => parent === child?.pid && words.includes('build/kuultu.js')
			)?.pid,
		postmasterPid: () => {
			const pid = Number(postmasterLines()[0]);
			return alive(pid) ? pid : undefined;
		},
		start: async () => {
			const began = Date.now();
			const from = said.length;
			const fresh = spawn(process.execPath, ['tools/start.ts'], {
				env: {
					...process.env,
					DATABASE_URL: '',
					ORIGIN: '',
					PORT: String(port),
					KUULTU_DATA: folder,
					KUULTU_KEYS: KEYS_FOLDER,
					KUULTU_EXAMPLE: '1',
					KUULTU_LOG: 'info',
					KUULTU_TRUSTED_PROXIES: '1',
					...env
				},
				stdio: ['ignore', 'pipe', 'pipe']
			});
			child = fresh;
			const listen = (part: Buffer) => (said += part.toString());
			fresh.stdout.on('data', listen);
			fresh.stderr.on('data', listen);
			const ready = await until(
				() => fresh.exitCode !== null || said.slice(from).includes('Kuultu is ready'),
				90_000
			);
			if (!ready || fresh.exitCode !== null)
				throw new Error(`it did not start:\n${said.slice(from)}`);
			return Date.now() - began;
		},
		end: async (signal = 'SIGTERM') => {
			const app = product.appPid();
			const supervisor = child?.pid;
			const postmaster = product.postmasterPid();
			if (signal === 'SIGKILL') [supervisor, app, postmaster].forEach(killNow);
			else if (alive(supervisor) && child?.exitCode === null) child.kill('SIGTERM');
			const gone = () => ![supervisor, app, postmaster].some(alive);
			if (await until(gone, 12_000)) return;
			[supervisor, app, postmaster].forEach(killNow);
			await until(gone, 5000);
		},
		remove: async () => {
			await product.end();
			rmSync(folder, { recursive: true, force: true });
		}
	};
	// Two years of voices are not needed here: a database that has people already gets none.
	env.KUULTU_EXAMPLE = '0';
	await product.start();
	await smallCounty(product.databaseUrl());
	await product.end();
	env.KUULTU_EXAMPLE = '1';
	await product.start();
	return product;
}

/** Two services with a unit and a feedback point each, and somebody who works there. */
async function smallCounty(databaseUrl: string): Promise<void> {
	const sql = openSql(databaseUrl);
	const name = (words: string) => JSON.stringify({ fi: words, sv: words });
	try {
		for (const [service, unit, code] of [
			['palvelu-a', 'yksikko-a', 'AAA234'],
			['palvelu-b', 'yksikko-b', 'BBB234']
		] as const) {
			await sql(
				`with service as (
					insert into platform.unit (kind, slug, name, parent_id)
					values ('service', $1, $2, (select id from platform.unit where parent_id is null))
					returning id
				),
				unit as (
					insert into platform.unit (kind, slug, name, parent_id)
					select 'unit', $3, $4, id from service returning id
				)
				insert into listening.feedback_point (unit_id, code, name) select id, $5, $4 from unit`,
				[service, name(service), unit, name(unit), code]
			);
		}
		await sql(
			`insert into platform.person (name, email) values ('Ensimmäinen', 'ensimmainen@esimerkkila.example')`
		);
	} finally {
		await sql.close();
	}
}
