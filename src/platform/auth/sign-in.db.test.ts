import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { authOver } from './better-auth.server.ts';
import { ORIGIN, PASSWORD, browser, settings, withSignIn } from './sign-in.given.ts';
import { signOut } from './session.server.ts';
import { signInAsExample, listCast } from './sign-in.server.ts';

const house = withSignIn();

describe('signing in with a password', () => {
	it('lets in who knows it, under a cookie of this host only', async () => {
		const aino = await house.person([{ role: 'worker', unitId: house.units.unit }]);
		const one = browser(house);
		const entry = await one.signIn(aino.email.toUpperCase());
		expect(entry.to).toBe('in');
		const line =
			'cookies' in entry ? entry.cookies.find((cookie) => /session_token/.test(cookie)) : '';
		expect(line).toMatch(/^__Host-kuultu\.session_token=/);
		expect(line).toMatch(/Secure/);
		expect(line).toMatch(/HttpOnly/);
		expect(line).toMatch(/SameSite=Lax/);
		expect(line).toMatch(/Path=\//);
		expect(line).not.toMatch(/Domain/i);
		expect(await one.who()).toMatchObject({
			kind: 'staff',
			personId: aino.personId,
			roles: ['worker'],
			workUnitIds: [house.units.unit]
		});
		expect(await house.audited(aino.personId)).toEqual(['person.signed-in']);
	});

	it('answers a wrong password and a wrong address alike', async () => {
		const aino = await house.person();
		for (const [email, password] of [
			[aino.email, 'väärä salasana on tämä'],
			['eiketaan@tyo.example', PASSWORD],
			['not an address', PASSWORD],
			['', ''],
			[aino.email, ''],
			[aino.email, 'x'.repeat(5000)]
		] as const) {
			const one = browser(house);
			expect(await one.signIn(email, password)).toEqual({ to: 'refused' });
			expect(await one.who()).toEqual({ kind: 'anonymous' });
		}
	});

	it('takes about as long for nobody as for somebody', async () => {
		const aino = await house.person();
		const took = async (email: string) => {
			const began = performance.now();
			await browser(house).signIn(email, 'väärä salasana on tämä');
			return performance.now() - began;
		};
		// By turns, and the quickest of each: what else the machine does slows both alike.
		const [knownTimes, unknownTimes]: number[][] = [[], []];
		for (let round = 0; round < 12; round++) {
			knownTimes.push(await took(aino.email));
			unknownTimes.push(await took('eiketaan2@tyo.example'));
		}
		const [known, unknown] = [Math.min(...knownTimes), Math.min(...unknownTimes)];
		expect(unknown / known).toBeGreaterThan(0.5);
		expect(unknown / known).toBeLessThan(2);
	});

	it('makes a guesser wait, whether or not there is such a person', async () => {
		const aino = await house.person();
		for (const email of [aino.email, 'eiketaan3@tyo.example']) {
			const one = browser(house);
			const tries = [];
			for (let round = 0; round < 6; round++) {
				tries.push((await one.signIn(email, 'väärä salasana on tämä')).to);
			}
			expect(tries).toEqual(['refused', 'refused', 'refused', 'refused', 'wait', 'wait']);
		}
	});

	it('knows the device coarsely and keeps no address', async () => {
		const aino = await house.person();
		await browser(house).signIn(aino.email);
		const row = await house.db
			.selectFrom('platform.session')
			.selectAll()
			.where('personId', '=', aino.personId)
			.executeTakeFirstOrThrow();
		expect(row.userAgent).toBe('Firefox, Windows');
		expect(row.ipAddress).toBeNull();
		expect(row.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(12 * 3_600_000);
	});

	it('gives a new token at every sign-in and kills the one before', async () => {
		const aino = await house.person();
		const one = browser(house);
		await one.signIn(aino.email);
		const before = new Map(one.cookies);
		await one.signIn(aino.email);
		expect(one.cookies.get('__Host-kuultu.session_token')).not.toBe(
			before.get('__Host-kuultu.session_token')
		);
		const old = browser(house);
		for (const [name, value] of before) old.cookies.set(name, value);
		expect(await old.who()).toEqual({ kind: 'anonymous' });
		expect((await one.who()).kind).toBe('staff');
	});

	it('does not take a token that was planted before signing in', async () => {
		const aino = await house.person();
		const one = browser(house);
		one.cookies.set('__Host-kuultu.session_token', 'planted.c2lnbmF0dXJl');
		await one.signIn(aino.email);
		expect(one.cookies.get('__Host-kuultu.session_token')).not.toContain('planted');
	});

	it('refuses a cookie whose token or signature was changed', async () => {
		const aino = await house.person();
		const one = browser(house);
		await one.signIn(aino.email);
		const name = '__Host-kuultu.session_token';
		const good = one.cookies.get(name) as string;
		const token = decodeURIComponent(good).split('.')[0];
		for (const bad of [
			`${good.slice(0, -6)}AAAAAA`,
			`x${good.slice(1)}`,
			`${token}`,
			`${token}.`,
			`.${good}`,
			'%E0%A4%A',
			''
		]) {
			one.cookies.set(name, bad);
			expect(await one.who()).toEqual({ kind: 'anonymous' });
		}
		one.cookies.set(name, good);
		expect((await one.who()).kind).toBe('staff');
	});

	it('refuses the same cookie under another secret', async () => {
		const aino = await house.person();
		const one = browser(house);
		await one.signIn(aino.email);
		const other = browser(house, { KUULTU_SECRET: 'another secret of at least 32 characters' });
		for (const [name, value] of one.cookies) other.cookies.set(name, value);
		expect(await other.who()).toEqual({ kind: 'anonymous' });
	});
});

describe('a session', () => {
	it('ends after twelve idle hours, lasts while used, and never past seven days', async () => {
		const aino = await house.person();
		const one = browser(house);
		await one.signIn(aino.email);
		const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
		expect((await one.who(hours(11))).kind).toBe('staff');
		expect((await one.who(hours(22))).kind).toBe('staff');
		expect((await one.who(hours(35))).kind).toBe('anonymous');

		const other = browser(house);
		await other.signIn(aino.email);
		for (let at = 10; at < 24 * 7; at += 10)
			expect((await other.who(hours(at))).kind).toBe('staff');
		expect((await other.who(hours(24 * 7 + 0.1))).kind).toBe('anonymous');
	});

	it('cannot be made to last longer than seven days in the database either', async () => {
		const aino = await house.person();
		await browser(house).signIn(aino.email);
		await expect(
			sql`update platform.session set expires_at = created_at + interval '8 days'
				where person_id = ${aino.personId}`.execute(house.db)
		).rejects.toThrow(/check constraint/);
	});

	it('ends when the person ends, at once', async () => {
		const aino = await house.person();
		const one = browser(house);
		await one.signIn(aino.email);
		await house.db
			.updateTable('platform.person')
			.set({ endedAt: new Date() })
			.where('id', '=', aino.personId)
			.execute();
		expect(await one.who()).toEqual({ kind: 'anonymous' });
		expect(await browser(house).signIn(aino.email)).toEqual({ to: 'refused' });
	});

	it('ends by signing out, for that browser', async () => {
		const aino = await house.person();
		const [one, other] = [browser(house), browser(house)];
		await one.signIn(aino.email);
		await other.signIn(aino.email);
		const kept = new Map(one.cookies);
		one.take(await signOut(one.headers(), house.db, settings));
		expect(one.cookies.has('__Host-kuultu.session_token')).toBe(false);
		for (const [name, value] of kept) one.cookies.set(name, value);
		expect(await one.who()).toEqual({ kind: 'anonymous' });
		expect((await other.who()).kind).toBe('staff');
	});
});

describe('doors that are closed', () => {
	it('nobody signs up', async () => {
		const auth = await authOver(house.db, settings);
		await expect(
			auth.api.signUpEmail({
				body: { email: 'uusi@tyo.example', password: PASSWORD, name: 'Uusi' }
			})
		).rejects.toThrow();
		const rows = await house.db
			.selectFrom('platform.person')
			.select('id')
			.where('email', '=', 'uusi@tyo.example')
			.execute();
		expect(rows).toEqual([]);
	});

	it.each([
		['POST', '/kirjaudu/sign-up/email'],
		['POST', '/kirjaudu/sign-in/email'],
		['POST', '/kirjaudu/two-factor/enable'],
		['GET', '/kirjaudu/get-session'],
		['POST', '/kirjaudu/update-user'],
		['POST', '/kirjaudu/callback/oidc'],
		['GET', '/kirjaudu/callback/other']
	])('the library does not answer %s %s', async (method, path) => {
		const { finishOidc } = await import('./oidc.server.ts');
		const own = { ...settings, OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'a' };
		const answer = await finishOidc(
			{ db: house.db, settings: { ...own, OIDC_CLIENT_SECRET: 'b' }, headers: new Headers() },
			new Request(ORIGIN + path, { method })
		);
		expect(answer.status).toBe(404);
	});

	it('one-click sign-in is there in example mode only, for its cast only', async () => {
		const cast = await house.person([{ role: 'administrator' }], {
			password: false,
			email: 'ritva@esimerkkila.example'
		});
		const real = await house.person([{ role: 'worker', unitId: house.units.unit }]);
		const one = browser(house);
		await expect(signInAsExample(one.visit(), cast.personId)).rejects.toThrow('not found');
		expect(await listCast(house.db, settings)).toEqual([]);

		const example = browser(house, { example: true });
		for (const wrong of [
			real.personId,
			'',
			'x',
			"' or true --",
			'00000000-0000-4000-8000-00000000'
		]) {
			await expect(signInAsExample(example.visit(), wrong)).rejects.toThrow('not found');
		}
		example.take(await signInAsExample(example.visit(), cast.personId));
		expect(await example.who()).toMatchObject({
			personId: cast.personId,
			roles: ['administrator']
		});
		expect((await listCast(house.db, { example: true })).map(({ id }) => id)).toEqual([
			cast.personId
		]);

		// The same database started as a real service afterwards.
		for (const [name, value] of example.cookies) one.cookies.set(name, value);
		expect(await one.who()).toEqual({ kind: 'anonymous' });
	});
});
