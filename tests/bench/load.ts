import { spawn } from 'node:child_process';
import autocannon from 'autocannon';

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
};

/** Requests answered per second by a bounded load on this machine; anything but 200 is an error. */
export async function perSecond({
	url,
	seconds = 4,
	connections = 16,
	method = 'GET',
	headers,
	body
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
	if (result.non2xx > 0 || result.errors > 0) {
		throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} broken`);
	}
	return result.requests.total / result.duration;
}

/** The middle of three rounds: a noisy machine spoils one, seldom two. */
export async function median(rounds: () => Promise<number>): Promise<number> {
	const values = [await rounds(), await rounds(), await rounds()];
	return values.sort((a, b) => a - b)[1] as number;
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
