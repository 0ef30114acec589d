import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase } from '../../../tests/given/database.ts';
import { pageCache } from './page-cache.server.ts';

/** Two processes' worth of caches on one database, with a page that shows one stored number. */
let pool: pg.Pool;
let drop: () => Promise<void>;
const servers: { server: Server; cache: ReturnType<typeof pageCache>; base: string }[] = [];
let rendered = 0;

beforeAll(async () => {
	const clone = await cloneDatabase(`page_cache_${process.pid}`);
	drop = clone.drop;
	pool = new pg.Pool({ connectionString: clone.url, max: 8 });
	await pool.query(`insert into platform.setting (key, value) values ('number', '0')`);
	for (let count = 0; count < 2; count++) {
		const cache = pageCache(clone.url);
		const server = createServer((req, res) =>
			cache.serve(req, res, () => {
				rendered++;
				void pool
					.query(`select value from platform.setting where key = 'number'`)
					.then(({ rows }) => {
						const kept = req.url === '/own' ? {} : { 'x-page-cache': '1' };
						res.writeHead(200, { 'content-type': 'text/html', ...kept }).end(`<p>${rows[0].value}`);
					});
			})
		);
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		servers.push({
			server,
			cache,
			base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`
		});
	}
});
afterAll(async () => {
	for (const { server, cache } of servers) {
		server.closeAllConnections();
		server.close();
		await cache.close();
	}
	await pool.end();
	await drop();
});

const read = async (which: number, path = '/'): Promise<number> =>
	Number((await (await fetch(servers[which]?.base + path)).text()).replace('<p>', ''));
const write = (value: number) =>
	pool.query(`update platform.setting set value = to_jsonb($1::int) where key = 'number'`, [value]);

describe('the cache of public pages', () => {
	it('renders once and then serves what it has', async () => {
		await read(0);
		const before = rendered;
		for (let again = 0; again < 20; again++) expect(await read(0)).toBe(0);
		expect(rendered).toBe(before);
	});

	it('is not outlived by a committed change, also in another process and under load', async () => {
		let busy = true;
		const load = [0, 1, 0, 1].map(async (which) => {
			while (busy) await read(which);
		});
		for (let value = 1; value <= 150; value++) {
			await write(value);
			const shown = await Promise.all([read(0), read(1), read(0), read(1)]);
			expect(Math.min(...shown), `after ${value} was committed`).toBe(value);
		}
		busy = false;
		await Promise.all(load);
	}, 60_000);

	it('keeps nothing that is not marked as the same for everyone, nor what has a query', async () => {
		const before = rendered;
		await read(0, '/own');
		await read(0, '/own');
		await read(0, '/?a=1');
		await read(0, '/?a=1');
		expect(rendered).toBe(before + 4);
	});

	it('does not show its own mark to the world, and answers in gzip when asked', async () => {
		const response = await fetch(`${servers[0]?.base}/`, {
			headers: { 'accept-encoding': 'gzip' }
		});
		expect(response.headers.get('x-page-cache')).toBeNull();
		expect(response.headers.get('content-encoding')).toBe('gzip');
		expect(await response.text()).toMatch(/^<p>\d+$/);
	});

	it('leaves the app to answer when the database does not', async () => {
		const lost = pageCache('postgres://nobody@127.0.0.1:1/none');
		const server = createServer((req, res) =>
			lost.serve(req, res, () => res.writeHead(503).end('no'))
		);
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		expect(response.status).toBe(503);
		server.close();
		await lost.close();
	});
});
