import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type AnotherProcess, anotherProcess } from './another-process.ts';
import { formsIn, plain } from './forms.ts';
import { sender } from './http.ts';
import { knockFor } from './matrix.requests.ts';
import { addressOf, doorAddress, methodOf } from './routes.ts';
import { openSql } from './sql.ts';
import { aFormId, aPlace, makerOf } from './things.ts';

/** What a browser is given to keep: a session's cookie, and nothing else, to nobody else. */
const routes = inject('routes');
const people = inject('people');
const send = sender(inject('base'));
const sql = openSql(inject('appDatabaseUrl'));
const make = makerOf(send, sql, people);
const tools = { make, people, send };
afterAll(() => sql.close());

describe('cookies', () => {
	it('are not given to who gives feedback, opens a conversation or asks anything by a form', async () => {
		const wrong: string[] = [];
		for (const { id, doors } of routes.filter(({ id }) => !/^\/(tyo|kirjaudu)/.test(id))) {
			for (const door of doors.filter((one) => one.startsWith('?/'))) {
				const { params, body } = await knockFor(id, door, 'anonymous', tools);
				const path = doorAddress(addressOf(id, params ?? {}), door);
				const answer = await send(path, {
					method: methodOf(door),
					body: body ?? {},
					place: aPlace()
				});
				if (answer.cookies.length > 0) wrong.push(`${id} ${door}: ${answer.cookies[0]}`);
				if (answer.headers['cache-control'] !== 'no-store') {
					wrong.push(`${id} ${door}: cache-control ${answer.headers['cache-control']}`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});

	it('of a session are shut away from scripts and other sites', async () => {
		const body = { henkilo: people.by.reader.id };
		const { cookies } = await send('/kirjaudu?/esimerkki', { body });
		expect(cookies).toHaveLength(1);
		expect(cookies[0]).toMatch(/^kuultu\.session_token=[^;]{40,}; /);
		expect(cookies[0]).toMatch(/; HttpOnly/i);
		expect(cookies[0]).toMatch(/; SameSite=(Lax|Strict)/i);
		expect(cookies[0]).toMatch(/; Path=\/(;|$)/i);
		expect(cookies[0]).not.toMatch(/; Domain=/i);
	});
});

describe('a tracking code', () => {
	it('stands in no address: not of a form, a link, a redirect or what it leads to', async () => {
		const { code } = await make.matter();
		const spaced = code.match(/.{3}/g)?.join(' ') ?? '';
		const answers = [
			await send('/koodi?/avaa', { place: aPlace(), body: { code } }),
			await send('/koodi?/vastaa', { body: { code, form: aFormId(), text: 'Lisään vielä.' } }),
			await send('/koodi?/peruisinko', { body: { code } }),
			await send('/koodi?/sulje', { body: { code } })
		];
		for (const answer of answers) {
			expect(answer.status).toBe(200);
			expect(answer.headers.location).toBeUndefined();
			const addresses = [...answer.body.matchAll(/\b(?:href|src|action|formaction)="([^"]*)"/g)];
			expect(addresses.length).toBeGreaterThan(5);
			for (const [, address = ''] of addresses) {
				const said = decodeURIComponent(plain(address)).replace(/[\s+-]/g, '');
				expect(said).not.toContain(code);
			}
			for (const { method, fields } of formsIn(answer.body, '/koodi')) {
				if (fields.some(({ value }) => [code, spaced].includes(value))) expect(method).toBe('post');
			}
		}
	});

	it('in an address opens nothing', async () => {
		const text = 'Vain minä ja yksikkö';
		const { code } = await make.matter({ text });
		for (const path of [`/koodi?code=${code}`, `/koodi?koodi=${code}`, `/koodi/${code}`]) {
			expect((await send(path)).body).not.toContain(text);
		}
	});
});

describe('over https', () => {
	let secure: AnotherProcess;
	const origin = 'https://kuultu.example';
	beforeAll(async () => {
		secure = await anotherProcess(inject('appDatabaseUrl'), {
			ORIGIN: origin,
			KUULTU_JOBS: 'apart'
		});
	});
	afterAll(() => secure?.stop());

	it('the cookie belongs to this very host and goes nowhere unencrypted', async () => {
		const { cookies, status } = await sender(secure.base)('/kirjaudu?/esimerkki', {
			origin,
			body: { henkilo: people.by.reader.id }
		});
		expect(status).toBe(303);
		expect(cookies).toHaveLength(1);
		expect(cookies[0]).toMatch(/^__Host-kuultu\.session_token=/);
		for (const part of [
			/; Secure/i,
			/; HttpOnly/i,
			/; Path=\/(;|$)/i,
			/; SameSite=(Lax|Strict)/i
		]) {
			expect(cookies[0]).toMatch(part);
		}
		expect(cookies[0]).not.toMatch(/; Domain=/i);
	});

	it('the browser is told to stay with it', async () => {
		for (const path of ['/', '/kirjaudu', '/ei-mikaan']) {
			const { headers } = await sender(secure.base)(path);
			expect(headers['strict-transport-security'], path).toMatch(/max-age=\d{8,}/);
		}
		expect((await send('/')).headers['strict-transport-security']).toBeUndefined();
	});

	it('what a client says of host and scheme changes no address that is shown', async () => {
		const { body } = await sender(secure.base)('/lupaukset/syote', {
			headers: {
				host: 'evil.example',
				'x-forwarded-host': 'evil.example',
				'x-kuultu-host': 'evil.example'
			}
		});
		expect(body).toContain(`${origin}/lupaukset`);
		expect(body).not.toContain('evil.example');
	});
});
