import { afterAll, describe, expect, inject, it } from 'vitest';
import { encoded, sender, together } from './http.ts';
import type { Request } from './http.ts';
import { knockFor } from './matrix.requests.ts';
import { preparePeople } from './people.ts';
import { addressOf, doorAddress, methodOf } from './routes.ts';
import { openSql } from './sql.ts';
import { makerOf, traceOf } from './things.ts';

const base = inject('base');
// Units of its own, since traces are compared while others write.
const people = await preparePeople(base, inject('appDatabaseUrl'), 2);
const send = sender(base);
const sql = openSql(inject('appDatabaseUrl'));
const make = makerOf(send, sql, people);
afterAll(() => sql.close());

const { host, port } = new URL(base);
/** Where a page of somebody else could stand, and what could pass for here. */
const origins: [string, string | null][] = [
	['another site', 'https://evil.example'],
	['a sandboxed page', 'null'],
	['no origin at all', null],
	['empty', ''],
	['the same host by another port', `http://localhost:${Number(port) + 1}`],
	['the same host by another scheme', `https://${host}`],
	['ours as the beginning of another', `${base}.evil.example`],
	['ours as a user of another', `${base}@evil.example`],
	['ours and a path', `${base}/`],
	['ours in capitals', base.toUpperCase()],
	['ours and another', `${base}, https://evil.example`]
];
const multipart = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n';
const kinds: [string | undefined, string | undefined][] = [
	['application/x-www-form-urlencoded', undefined],
	['APPLICATION/X-WWW-FORM-URLENCODED; charset=UTF-8', undefined],
	['multipart/form-data; boundary=x', multipart],
	['text/plain', undefined],
	['Text/Plain', undefined],
	['application/json', '{"text":"x"}'],
	['application/x-sveltekit-formdata', undefined],
	[undefined, undefined]
];

const unsafe = inject('routes').flatMap(({ id, doors }) =>
	doors
		.filter((door) => !['GET', 'HEAD', 'OPTIONS'].includes(methodOf(door)))
		.map((door) => [id, door])
) as [string, string][];

// Of those who may knock at most doors.
const whoFor = (id: string) =>
	/^\/tyo\/(ihmiset|loki|asetukset|yksikot)/.test(id) ? people.by.administrator : people.by.lead;

describe('a form on another site', () => {
	it.each(unsafe)('does nothing at %s %s', async (id, door) => {
		const made = await knockFor(id, door, 'lead', { make, people, send });
		const path = doorAddress(addressOf(id, made.params ?? {}), door);
		const before = made.about ? await traceOf(sql, made.about) : '';
		const tries = origins.flatMap(([name, origin]) =>
			kinds.map(([type, body]) => ({ name, origin, type, body }))
		);
		const wrong: string[] = [];
		await together(tries, 8, async ({ name, origin, type, body }) => {
			const request: Request = {
				method: methodOf(door),
				origin,
				cookie: whoFor(id).cookie,
				headers: { 'content-type': type },
				body: body ?? encoded(made.body ?? {})
			};
			const { status } = await send(path, request);
			if (status !== 403) wrong.push(`${name}, ${type}: ${status}`);
		});
		expect(wrong).toEqual([]);
		if (made.about) expect(await traceOf(sql, made.about)).toBe(before);
	});

	it('does not come in by another address of the host, or by what a proxy would say', async () => {
		const { id, version } = await make.matter();
		const before = await traceOf(sql, id);
		const body = { version: String(version), text: 'Vieras vastaus' };
		const path = `/tyo/saapuneet/${id}?/vastaa`;
		const disguises: Record<string, string>[] = [
			{ host: 'evil.example' },
			{ 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
			{ 'x-kuultu-host': 'evil.example', 'x-kuultu-protocol': 'https' },
			{ 'x-http-method-override': 'GET' },
			{ referer: base }
		];
		for (const headers of disguises) {
			const { status } = await send(path, {
				cookie: people.by.lead.cookie,
				origin: 'https://evil.example',
				headers,
				body
			});
			expect(status, JSON.stringify(headers)).toBe(403);
		}
		expect(await traceOf(sql, id)).toBe(before);
	});

	it('is refused also as data, and a script of another site reads nothing', async () => {
		for (const accept of ['application/json', '*/*']) {
			const { status, headers } = await send('/kirjaudu?/esimerkki', {
				origin: 'https://evil.example',
				headers: { accept },
				body: { henkilo: people.by.administrator.id }
			});
			expect(status).toBe(403);
			expect(headers['set-cookie']).toBeUndefined();
		}
		const { headers } = await send('/tyo/tili', {
			cookie: people.by.lead.cookie,
			headers: { origin: 'https://evil.example' }
		});
		expect(headers['access-control-allow-origin']).toBeUndefined();
		expect(headers['access-control-allow-credentials']).toBeUndefined();
	});

	it('would have worked from here', async () => {
		const { id, version } = await make.matter();
		const { status } = await send(`/tyo/saapuneet/${id}?/vastaa`, {
			cookie: people.by.lead.cookie,
			body: { version: String(version), text: 'Oma vastaus' }
		});
		expect(status).toBe(303);
	});
});

describe('the cookie of a session', () => {
	it('does not go along with posts from elsewhere, and no script reads it', async () => {
		const { cookies } = await send('/kirjaudu?/esimerkki', {
			body: { henkilo: people.by.reader.id }
		});
		expect(cookies.length).toBe(1);
		expect(cookies[0]).toMatch(/; HttpOnly/i);
		expect(cookies[0]).toMatch(/; SameSite=(Lax|Strict)/i);
		expect(cookies[0]).toMatch(/; Path=\//i);
		expect(cookies[0]).not.toMatch(/; Domain=/i);
	});
});
