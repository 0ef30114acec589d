import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { dayOf } from '../clock/today.ts';
import { type Form, filled, formsOf } from './fresh-id.ts';
import { FRESH_ID } from './fresh-place.ts';
import { publicVersion } from './public-version.server.ts';

/** A page as it goes out: for those who take gzip, and for the rest. */
type Page = { version: number; plain: Ready; gzip: Ready };
type Ready = Form & { headers: string[] };

const MAX_BYTES = 24 * 1024 * 1024;
const MAX_PAGE = 512 * 1024;
const DAY_FRESH_MS = 1000;

let day = { at: 0, text: '' };

/** The calendar day, asked of the calendar once a second. */
function today(): string {
	const now = Date.now();
	if (now - day.at >= DAY_FRESH_MS) day = { at: now, text: dayOf(new Date(now)) };
	return day.text;
}

const sizeOf = ({ plain, gzip }: Page): number => plain.bytes + gzip.bytes;

/** Headers are kept as Node writes them fastest: names and values in one row. */
function pageOf(version: number, given: OutgoingHttpHeaders, body: Buffer): Page {
	const ready = (form: Form, more: OutgoingHttpHeaders): Ready => ({
		...form,
		headers: Object.entries({
			...given,
			...more,
			vary: 'accept-encoding',
			'content-length': form.bytes
		}).flatMap(([name, value]) => [value].flat().flatMap((one) => [name, String(one)]))
	});
	const { plain, gzip } = formsOf(body);
	return { version, plain: ready(plain, {}), gzip: ready(gzip, { 'content-encoding': 'gzip' }) };
}

/**
 * Keeps rendered public pages, so that most visitors are served without rendering.
 *
 * Pages carry nothing of who asks (the app marks those with `x-page-cache`). Each is kept with the
 * version of public data that it was rendered from and shown only while that is still the version,
 * so that no committed change is outlived by an old page, also when another process made it. The
 * calendar day is part of the key: "by Monday" and "late" change at midnight without any change in
 * the data.
 */
export function pageCache(databaseUrl: string) {
	const version = publicVersion(databaseUrl);
	const pages = new Map<string, Page>();
	let bytes = 0;

	function keep(key: string, page: Page) {
		drop(key);
		pages.set(key, page);
		bytes += sizeOf(page);
		for (const oldest of pages.keys()) {
			if (bytes <= MAX_BYTES) break;
			drop(oldest);
		}
	}

	function drop(key: string) {
		const page = pages.get(key);
		if (!page) return;
		bytes -= sizeOf(page);
		pages.delete(key);
	}

	function send(page: Page, req: IncomingMessage, res: ServerResponse) {
		const { headers, pieces } =
			page[/\bgzip\b/.test(req.headers['accept-encoding'] ?? '') ? 'gzip' : 'plain'];
		res.writeHead(200, headers);
		if (req.method !== 'HEAD') {
			res.cork();
			for (const piece of pieces()) res.write(piece, 'latin1');
		}
		res.end();
	}

	/** Lets the app render into `res` and keeps a copy of what may be kept. */
	function capture(key: string, at: number, res: ServerResponse) {
		const parts: Buffer[] = [];
		let size = 0;
		const writeHead = res.writeHead.bind(res);
		const write = res.write.bind(res);
		const end = res.end.bind(res);
		let headers: OutgoingHttpHeaders | undefined;
		const collect = (chunk: unknown) => {
			if (!headers || chunk === undefined || chunk === null || typeof chunk === 'function') return;
			const part = Buffer.from(chunk as Buffer);
			size += part.length;
			if (size > MAX_PAGE) headers = undefined;
			else parts.push(part);
		};
		res.writeHead = ((status: number, ...rest: unknown[]) => {
			const given = { ...res.getHeaders(), ...(rest.at(-1) as OutgoingHttpHeaders | undefined) };
			if (status === 200 && given['x-page-cache'] && !given['set-cookie']) headers = given;
			// A browser that asks whether its page is still good must get one with an id of its own.
			res.removeHeader('etag');
			if (typeof rest.at(-1) === 'object') delete (rest.at(-1) as OutgoingHttpHeaders).etag;
			if (typeof rest.at(-1) === 'object')
				delete (rest.at(-1) as OutgoingHttpHeaders)['x-page-cache'];
			res.removeHeader('x-page-cache');
			return writeHead(status, ...(rest as []));
		}) as typeof res.writeHead;
		res.write = ((chunk: unknown, ...rest: unknown[]) => {
			collect(chunk);
			return write(filled(chunk) as Buffer, ...(rest as []));
		}) as typeof res.write;
		res.end = ((chunk?: unknown, ...rest: unknown[]) => {
			collect(chunk);
			const done = end(filled(chunk) as Buffer, ...(rest as []));
			if (headers) {
				const body = Buffer.concat(parts);
				for (const name of [
					'x-page-cache',
					'content-length',
					'transfer-encoding',
					'date',
					'etag'
				]) {
					delete headers[name];
				}
				keep(key, pageOf(at, headers, body));
			}
			return done;
		}) as typeof res.end;
	}

	function fromCache(req: IncomingMessage, res: ServerResponse, at: number, render: () => void) {
		const key = `${today()} ${req.headers['x-kuultu-host']} ${req.url}`;
		const page = pages.get(key);
		if (page?.version === at) {
			send(page, req, res);
			return;
		}
		if (page) drop(key);
		if (req.method === 'GET') capture(key, at, res);
		render();
	}

	return {
		/** Serves from the cache, or lets `render` answer. */
		serve(req: IncomingMessage, res: ServerResponse, render: () => void) {
			const url = req.url ?? '/';
			const page = req.method === 'GET' || req.method === 'HEAD';
			if (!page || /^\/(_app|enhance|health)\b/.test(url)) {
				render();
				return;
			}
			version.now().then(
				(at) => {
					req.headers['x-kuultu-version'] = String(at);
					// Addresses with a query are without number: rendered, not kept.
					if (url.includes('?')) render();
					else fromCache(req, res, at, render);
				},
				// Without the database nothing can be known to be true: the app says so itself.
				() => render()
			);
		},
		close: () => version.close()
	};
}
