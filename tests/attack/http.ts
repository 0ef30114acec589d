import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export type Answer = {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
	cookies: string[];
};

/** A form's fields; a list stands for a field sent several times. */
export type Fields = Record<string, string | string[]>;

export type Request = {
	method?: string;
	headers?: Record<string, string | string[] | undefined>;
	/** Fields are sent as a form; words and bytes as they are. */
	body?: Fields | string | Buffer;
	/** A `Cookie` header. */
	cookie?: string;
	/** The address that the proxy saw, so that limits by place count apart. */
	place?: string;
	/** Where the form stood; by default the product itself, `null` leaves the header out. */
	origin?: string | null;
	/** Without a length, as a client that does not know it yet would. */
	chunked?: boolean;
	/** Give up after this many milliseconds. */
	patience?: number;
};

export type Send = (path: string, request?: Request) => Promise<Answer>;

/** A form as browsers write it. */
export function encoded(fields: Fields): string {
	const body = new URLSearchParams();
	for (const [name, value] of Object.entries(fields)) {
		for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
	}
	return body.toString();
}

const agent = new Agent({ keepAlive: true, maxSockets: 24 });

/**
 * Sends requests exactly as given: no path is tidied, no redirect followed, no header forbidden.
 *
 * @param base the product's address, such as `http://localhost:3000`
 */
export const sender =
	(base: string): Send =>
	(path, { method, headers = {}, body, cookie, place, origin, chunked, patience = 40_000 } = {}) =>
		new Promise((done, fail) => {
			const { host, port } = new URL(base);
			const payload =
				body === undefined || typeof body === 'string' || Buffer.isBuffer(body)
					? body
					: encoded(body);
			const verb = method ?? (payload === undefined ? 'GET' : 'POST');
			const safe = ['GET', 'HEAD', 'OPTIONS'].includes(verb);
			const given: Record<string, string | string[] | undefined> = {
				host,
				accept: 'text/html,*/*;q=0.8',
				'x-forwarded-for': place ?? '192.0.2.1',
				...(cookie ? { cookie } : {}),
				...(safe || origin === null ? {} : { origin: origin ?? base }),
				...(payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
				...(payload !== undefined && !chunked
					? { 'content-length': String(Buffer.byteLength(payload)) }
					: {}),
				...headers
			};
			const sent = Object.fromEntries(
				Object.entries(given).filter(([, value]) => value !== undefined)
			) as Record<string, string | string[]>;
			const req = request(
				{ host: '127.0.0.1', port, path, method: verb, headers: sent, agent, timeout: patience },
				(res) => {
					const parts: Buffer[] = [];
					res.on('data', (part: Buffer) => parts.push(part));
					res.on('error', fail);
					res.on('end', () =>
						done({
							status: res.statusCode ?? 0,
							headers: res.headers,
							body: Buffer.concat(parts).toString('utf8'),
							cookies: res.headers['set-cookie'] ?? []
						})
					);
				}
			);
			req.on('timeout', () => req.destroy(new Error(`no answer: ${verb} ${path}`)));
			req.on('error', fail);
			if (payload === undefined) req.end();
			else req.end(payload);
		});

/** What `Set-Cookie` lines leave behind, as the next request's `Cookie`. */
export const cookieOf = (lines: string[]): string =>
	lines
		.filter((line) => !/max-age=0/i.test(line))
		.map((line) => line.split(';')[0])
		.join('; ');

/** Runs at most `width` of the works at once; keeps their order. */
export async function together<T, R>(
	things: T[],
	width: number,
	work: (thing: T, index: number) => Promise<R>
): Promise<R[]> {
	const results: R[] = new Array(things.length);
	let next = 0;
	const runner = async () => {
		while (next < things.length) {
			const index = next++;
			results[index] = await work(things[index] as T, index);
		}
	};
	await Promise.all(Array.from({ length: Math.min(width, things.length) }, runner));
	return results;
}
