import { once } from 'node:events';
import { type ServerResponse, createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { crowd } from './crowd.ts';

let stop: () => Promise<void> = async () => undefined;
afterEach(() => stop());

/** A server that answers only when it is told to. */
async function slowServer(underWay: number, onConnection: number) {
	const gate = crowd(underWay, onConnection);
	const waiting: ServerResponse[] = [];
	const server = createServer((req, res) => {
		if (gate.takesIn(req, res)) waiting.push(res);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	stop = async () => {
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
	};
	const { port } = server.address() as AddressInfo;
	/** Sends so many requests on one connection without waiting; says what came back. */
	const ask = async (times: number) => {
		const socket = connect(port, '127.0.0.1');
		let said = '';
		let isCut = false;
		socket.on('data', (chunk) => (said += String(chunk)));
		socket.on('error', () => undefined);
		socket.on('close', () => (isCut = true));
		await once(socket, 'connect');
		socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(times));
		return { said: () => said, isCut: () => isCut, leave: () => socket.destroy() };
	};
	return { gate, waiting, ask };
}

const until = async (holds: () => boolean) => {
	for (const end = Date.now() + 5000; !holds() && Date.now() < end;)
		await new Promise((done) => setTimeout(done, 5));
	expect(holds()).toBe(true);
};

describe('a crowd', () => {
	it('is taken in up to its size, and the rest is asked to come again', async () => {
		const { gate, waiting, ask } = await slowServer(3, 16);
		const inside = [await ask(1), await ask(1), await ask(1)];
		await until(() => waiting.length === 3);
		const outside = await ask(1);
		await until(() => outside.isCut());
		expect(outside.said()).toMatch(/^HTTP\/1.1 503/);
		expect(outside.said()).toMatch(/retry-after: 5/i);
		for (const res of waiting) res.end('here');
		await until(() => inside.every(({ said }) => said().endsWith('here')));
		await until(() => gate.open === 0);
	});

	it('finds room again when somebody inside leaves without an answer', async () => {
		const { gate, waiting, ask } = await slowServer(1, 16);
		const first = await ask(1);
		await until(() => waiting.length === 1);
		first.leave();
		await until(() => gate.open === 0);
		await ask(1);
		await until(() => waiting.length === 2);
	});

	it('of one connection is cut, and its requests are forgotten', async () => {
		const { gate, ask } = await slowServer(100, 4);
		const many = await ask(5);
		await until(() => many.isCut());
		expect(many.said()).toBe('');
		await until(() => gate.open === 0);
		const few = await ask(4);
		await until(() => gate.open === 4);
		expect(few.isCut()).toBe(false);
	});
});
