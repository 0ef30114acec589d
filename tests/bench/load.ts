import { spawn } from 'node:child_process';
import autocannon from 'autocannon';
import pg from 'pg';
import { APP, FRUGAL } from '#tools/app-process.ts';
import { freePort } from '../given/running-app.ts';

export type Figure = {
	name: string;
	value: number;
	unit: string;
	limit: number;
	ratio: number;
};

const round = (value: number) => Number(value.toPrecision(4));

/** Prints one figure with the limit that was measured in the same run. */
export function figure(name: string, value: number, unit: string, limit: number): Figure {
	const line = {
		name,
		value: round(value),
		unit,
		limit: round(limit),
		ratio: round(value / limit)
	};
	console.log(JSON.stringify(line));
	return line;
}

type Load = {
	url: string;
	seconds?: number;
	connections?: number;
	method?: 'GET' | 'POST';
	headers?: Record<string, string>;
	/** A new body for each request. */
	body?: () => string;
	/** The status that every answer must have; any of 200 to 299 where it is not said. */
	status?: number;
};

/** Requests answered per second by a bounded load on this machine; any other answer is an error. */
export async function perSecond({
	url,
	seconds = 3,
	connections = 16,
	method = 'GET',
	headers,
	body,
	status
}: Load) {
	if (!/^http:\/\/(127\.0\.0\.1|localhost):/.test(url)) throw new Error('only this machine');
	const result = await autocannon({
		url,
		duration: seconds,
		connections,
		method,
		headers,
		requests: body ? [{ setupRequest: (request) => ({ ...request, body: body() }) }] : undefined
	});
	const wanted = status && (result.statusCodeStats?.[`${status}`]?.count ?? 0);
	const refused = wanted === undefined ? result.non2xx : result.requests.total - wanted;
	if (refused > 0 || result.errors > 0) {
		throw new Error(`${url}: ${refused} refused, ${result.errors} broken`);
	}
	return result.requests.total / result.duration;
}

const ROUNDS = 5;

/**
 * Measures several things in turns and takes the middle of each: what is compared is measured under
 * the same moods of the machine, and no round that it spoils counts. A first round only warms up.
 */
export async function inTurns(...things: (() => Promise<number>)[]): Promise<number[]> {
	const values = things.map((): number[] => []);
	for (let round = 0; round <= ROUNDS; round++) {
		for (const [index, measure] of things.entries()) {
			const value = await measure();
			if (round > 0) values[index]?.push(value);
		}
	}
	return values.map((list) => list.sort((a, b) => a - b)[(ROUNDS - 1) / 2] as number);
}

/**
 * The product on a database that was made to measure on, started as it always is.
 *
 * @param isExample whether its people may be signed in as
 */
export async function startProduct(databaseUrl: string, { isExample = false } = {}) {
	const port = await freePort();
	const child = spawn(process.execPath, APP, {
		env: {
			...FRUGAL,
			...process.env,
			NODE_ENV: 'production',
			DATABASE_URL: databaseUrl,
			PORT: String(port),
			KUULTU_EXAMPLE: isExample ? '1' : '0',
			KUULTU_JOBS: 'apart',
			KUULTU_LOG: 'warn'
		},
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
	await new Promise((done, fail) => {
		child.once('message', done);
		child.once('exit', (code) => fail(new Error(`the app ended (${code})`)));
	});
	return {
		base: `http://localhost:${port}`,
		pid: child.pid as number,
		stop: async () => {
			child.kill('SIGTERM');
			if (child.exitCode === null) await new Promise((done) => child.once('exit', done));
		}
	};
}

/** Another process of this machine, known to be ready when it says so. */
export function start(file: string, env: Record<string, string>) {
	const child = spawn(process.execPath, [file], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
	return new Promise<{ port: number; stop: () => void }>((done, fail) => {
		child.once('message', (port) => done({ port: Number(port), stop: () => child.kill() }));
		child.once('exit', (code) => fail(new Error(`${file} ended (${code})`)));
	});
}

/** Takes away a database that was made to measure on. */
export async function dropDatabase(dbUrl: string, name: string): Promise<void> {
	const client = new pg.Client({ connectionString: dbUrl });
	await client.connect();
	await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
	await client.end();
}
