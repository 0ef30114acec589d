import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sender, together } from './http.ts';
import { alive, ownProduct, until } from './own-product.ts';
import type { Product } from './own-product.ts';

let product: Product;
beforeAll(async () => {
	product = await ownProduct();
});
afterAll(() => product?.remove());

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** One machine that asks for more than can be answered: it may wait or be told no, nothing breaks. */
describe('more questions than answers', () => {
	it('8 MB to the workspace by somebody without a session, 40 times at once, neither', async () => {
		const app = product.appPid();
		const send = sender(product.base);
		const big = Buffer.alloc(7 * 1024 * 1024, 'a=b&');
		const statuses = await together(Array.from({ length: 40 }), 20, (_none, index) =>
			send('/tyo/lupaukset/uusi', { body: big, chunked: index % 2 === 0 }).then(
				({ status }) => status,
				() => 0
			)
		);
		expect(alive(app), product.log().slice(-600)).toBe(true);
		// Told to come later is an honest answer here; broken is not.
		expect(statuses.filter((status) => status >= 500 && status !== 503)).toEqual([]);
		expect((await send('/health')).status).toBe(200);
	});

	it('a public form without a length is cut off at the same size as one with it', async () => {
		const send = sender(product.base);
		const big = Buffer.alloc(1024 * 1024, 'a=b&');
		for (const chunked of [false, true]) {
			const status = await send('/koodi?/avaa', { body: big, chunked }).then(
				(answer) => answer.status,
				() => 413
			);
			expect(status, chunked ? 'chunked' : 'with a length').toBe(413);
		}
	});

	it('6,000 requests at once over 100 connections do not end the process', async () => {
		const { host, port } = new URL(product.base);
		const app = product.appPid();
		const ask = `GET /kerro?q=tuki HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\n\r\n`;
		const sockets = Array.from({ length: 100 }, () => {
			const socket = connect(Number(port), '127.0.0.1');
			socket.on('error', () => undefined);
			socket.pause();
			socket.write(ask.repeat(60));
			return socket;
		});
		await until(() => !alive(app), 12_000);
		for (const socket of sockets) socket.resetAndDestroy();
		await pause(500);
		expect(alive(app), product.log().slice(-600)).toBe(true);
		const well = await until(
			() =>
				sender(product.base)('/health', { patience: 3000 }).then(
					({ status }) => status === 200,
					() => false
				),
			40_000
		);
		expect(well).toBe(true);
	});
});
