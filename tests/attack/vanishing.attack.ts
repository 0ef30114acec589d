import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { encoded, sender } from './http.ts';
import { openSql } from './sql.ts';
import { aFormId, aPlace } from './things.ts';

/** Clients that go away in the middle: a phone in a lift, a wireless network in a waiting room. */
const base = inject('base');
const people = inject('people');
const send = sender(base);
const sql = openSql(inject('appDatabaseUrl'));
const { host, port } = new URL(base);
const open: Socket[] = [];
afterAll(async () => {
	for (const socket of open) socket.destroy();
	await sql.close();
});

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const dial = (): Promise<Socket> =>
	new Promise((done, fail) => {
		const socket = connect(Number(port), '127.0.0.1', () => {
			socket.off('error', fail);
			socket.on('error', () => undefined);
			done(socket);
		});
		socket.once('error', fail);
		open.push(socket);
	});

const feedbackOf = (text: string) =>
	encoded({ form: aFormId(), 'q.quick.expectations': '3', 'q.quick.wish': text, answer: 'yes' });

const head = (length: number | 'chunked', more: string[] = []) =>
	[
		`POST /kerro/${people.unit.slug}?/laheta HTTP/1.1`,
		`Host: ${host}`,
		`Origin: ${base}`,
		'Accept: text/html',
		`X-Forwarded-For: ${aPlace()}`,
		'Content-Type: application/x-www-form-urlencoded',
		length === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`,
		...more,
		'',
		''
	].join('\r\n');

type Activity = { state: string; age: number; query: string };

/** Transactions of the product that are open and not working, or hold on for longer than they may. */
async function leftOpen(): Promise<Activity[]> {
	return (await sql(`
		select state, extract(epoch from now() - xact_start)::float as age, left(query, 200) as query
		from pg_stat_activity
		where datname = current_database() and application_name = 'kuultu' and xact_start is not null
			and (state like 'idle in transaction%' or now() - xact_start > interval '2 seconds')`)) as unknown as Activity[];
}

/** Nothing is open once the moment has passed that an honest request needs. */
async function expectNothingOpen(): Promise<void> {
	let found: Activity[] = [];
	for (let tries = 0; tries < 15; tries++) {
		found = await leftOpen();
		if (found.length === 0) return;
		await pause(200);
	}
	expect(found).toEqual([]);
}

/** Fifty honest posts at once, each answered soon: no slot of the pool is taken by a ghost. */
async function expectBurst(name: string): Promise<void> {
	const began = Date.now();
	const answers = await Promise.all(
		Array.from({ length: 50 }, (_, index) =>
			send(`/kerro/${people.unit.slug}?/laheta`, {
				place: aPlace(),
				patience: 20_000,
				body: { form: aFormId(), 'q.quick.wish': `${name} ${index}`, answer: 'no' }
			})
		)
	);
	expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
	expect(Date.now() - began).toBeLessThan(20_000);
	expect((await send('/health')).status).toBe(200);
}

describe('clients that vanish', () => {
	it('100 half-sent posts leave nothing behind', async () => {
		const marker = `puolikas-${aFormId()}`;
		const body = feedbackOf(marker);
		const sockets = await Promise.all(
			Array.from({ length: 100 }, async (_, index) => {
				const socket = await dial();
				if (index % 2 === 0) socket.write(head(body.length) + body.slice(0, body.length - 5));
				else socket.write(`${head('chunked')}${body.length.toString(16)}\r\n${body.slice(0, 40)}`);
				return socket;
			})
		);
		await pause(500);
		// While they hang: nobody waits inside a transaction for the rest of a form.
		await expectNothingOpen();
		await expectBurst('odottaessa');
		for (const socket of sockets.slice(0, 50)) socket.resetAndDestroy();
		for (const socket of sockets.slice(50)) socket.end();
		await pause(300);
		await expectNothingOpen();
		await expectBurst('jälkeen');
		const [row] = (await sql(
			'select count(*)::int as n from listening.open_answer where text = $1',
			[marker]
		)) as unknown as { n: number }[];
		expect(row?.n).toBe(0);
	});

	it('who asks for a file and leaves before it comes does not end the app for the others', async () => {
		// A connection that was there before is cut where the app has to begin again.
		const stays = await dial();
		const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
		const asked = (): Promise<string> =>
			new Promise((done) => {
				if (stays.destroyed) done('cut');
				stays.once('data', (data) => done(data.toString().slice(0, 12)));
				stays.once('close', () => done('cut'));
				stays.write(get('/health'));
			});
		expect(await asked()).toBe('HTTP/1.1 200');
		for (let time = 0; time < 10; time++) {
			await Promise.all(
				Array.from({ length: 40 }, async () => {
					const socket = await dial().catch(() => undefined);
					if (!socket) return;
					socket.write(get('/favicon.svg'), () => socket.resetAndDestroy());
					await new Promise((done) => socket.once('close', done));
				})
			);
		}
		await pause(300);
		expect(await asked()).toBe('HTTP/1.1 200');
	});

	it('100 connections dropped in the middle of the answer leave nothing behind', async () => {
		const marker = `kadonnut-${aFormId()}`;
		await Promise.all(
			Array.from({ length: 100 }, async (_, index) => {
				const body = feedbackOf(marker);
				const socket = await dial();
				// Some before the first byte of the answer, some after it.
				if (index % 2 === 0) {
					socket.write(head(body.length) + body, () => socket.resetAndDestroy());
				} else {
					socket.once('data', () => socket.resetAndDestroy());
					socket.write(head(body.length) + body);
				}
				await new Promise((done) => socket.once('close', done));
			})
		);
		await pause(500);
		await expectNothingOpen();
		await expectBurst('katkon jälkeen');
		// Whole posts are either there with everything that belongs to them, or not at all.
		const [row] = (await sql(
			`select count(*)::int as words, count(m.id)::int as matters
			 from listening.open_answer a
			 left join changing.matter m on m.response_id = a.response_id
			 where a.text = $1`,
			[marker]
		)) as unknown as { words: number; matters: number }[];
		expect(row?.words).toBe(row?.matters);
		expect(row?.words).toBeGreaterThanOrEqual(50);
	});

	it('answers that nobody reads hold up nobody', async () => {
		const sockets = await Promise.all(
			Array.from({ length: 100 }, async () => {
				const socket = await dial();
				socket.pause();
				const page = `GET /kerro?q=tuki HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\n\r\n`;
				socket.write(page);
				return socket;
			})
		);
		await pause(500);
		await expectBurst('lukematta');
		for (const socket of sockets) socket.resetAndDestroy();
		await pause(300);
		await expectNothingOpen();
	});

	it('200 requests that never get past their first lines hold up nobody', async () => {
		const sockets = await Promise.all(
			Array.from({ length: 200 }, async (_, index) => {
				const socket = await dial();
				socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nX-A${index}: `);
				return socket;
			})
		);
		for (let drop = 0; drop < 5; drop++) {
			for (const socket of sockets) socket.write('a');
			await pause(200);
		}
		await expectBurst('hitaat');
		for (const socket of sockets) socket.resetAndDestroy();
	});

	it('bodies that lie about their length are refused and forgotten', async () => {
		const statuses: string[] = [];
		for (const lines of [
			head(10, ['Content-Length: 400']),
			head(10, ['Transfer-Encoding: chunked']),
			head('chunked') + 'zz\r\nx\r\n0\r\n\r\n',
			head('chunked') + 'fffffffffffffffff\r\nx',
			head(10).replace('Content-Length: 10', 'Content-Length: -1'),
			head(10).replace('Content-Length: 10', 'Content-Length: 1e9'),
			head(10).replace('Content-Length: 10', 'Content-Length: 999999999')
		]) {
			const socket = await dial();
			let said = '';
			socket.on('data', (part) => (said += part.toString('latin1')));
			socket.write(lines);
			await Promise.race([new Promise((done) => socket.once('close', done)), pause(3000)]);
			socket.destroy();
			statuses.push(said.split('\r\n')[0] ?? '');
			expect(said).not.toMatch(/ at [A-Z]\w*\.|node:internal|\/src\//);
		}
		for (const status of statuses) expect(status).toMatch(/^HTTP\/1\.1 4\d\d /);
		await expectBurst('valheelliset');
	});
});
