import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { invitePerson } from './invitations.commands.server.ts';
import { type Account, signed, startProvider } from './oidc.given.ts';
import { beginOidc, finishOidc } from './oidc.server.ts';
import { endPerson } from './people.commands.server.ts';
import { ORIGIN, browser, withSignIn } from './sign-in.given.ts';

const house = withSignIn();
let provider: Awaited<ReturnType<typeof startProvider>>;
beforeAll(async () => {
	provider = await startProvider(`${ORIGIN}/kirjaudu/callback/oidc`);
});
afterAll(() => provider.stop());
afterEach(() => {
	provider.hands.tamper = undefined;
	provider.hands.discovery = undefined;
});

const withOidc = (issuer = provider.issuer) =>
	browser(house, {
		OIDC_ISSUER: issuer,
		OIDC_CLIENT_ID: 'kuultu',
		OIDC_CLIENT_SECRET: 'a secret that only the two of us know'
	});
type Browser = ReturnType<typeof withOidc>;

let no = 0;
function account(own: Partial<Account> = {}): Account {
	const sub = `sub-${++no}`;
	const made = { sub, email: `oidc.${no}@tyo.example`, email_verified: true, name: 'Oona', ...own };
	provider.accounts.set(sub, made);
	return made;
}

async function invite(email: string) {
	const boss = await house.person([{ role: 'administrator' }]);
	const grant = { role: 'worker' as const, unitId: house.units.unit };
	await invitePerson(house.as(boss), { email, name: 'Oona Oma', locale: 'fi', ...grant }, ORIGIN);
	return boss;
}

async function begin(one: Browser, returnTo?: string): Promise<string> {
	const started = await beginOidc(one.visit(), returnTo);
	if (!started) throw new Error('no provider');
	one.take(started.cookies);
	return started.location;
}

async function finish(one: Browser, url: string): Promise<string> {
	const visit = one.visit();
	const answer = await finishOidc(visit, new Request(url, { headers: visit.headers }));
	one.take(answer.headers.getSetCookie());
	return answer.headers.get('location') ?? String(answer.status);
}

async function comesIn(one: Browser, { sub }: Account, returnTo?: string): Promise<string> {
	return finish(one, await provider.signIn(await begin(one, returnTo), sub));
}

const REFUSED = '/kirjaudu?error=oidc';

describe('the organisation’s own sign-in', () => {
	it('lets in who was invited with the verified address, and knows them by their subject after', async () => {
		const oona = account();
		await invite(oona.email);
		const one = withOidc();
		expect(await comesIn(one, oona)).toBe('/tyo');
		expect(await one.who()).toMatchObject({
			email: oona.email,
			name: 'Oona Oma',
			roles: ['worker']
		});

		// The address changes at the organisation; the person stays the same.
		const before = oona.email;
		provider.accounts.set(oona.sub, { ...oona, email: 'naimisissa@tyo.example' });
		const other = withOidc();
		expect(await comesIn(other, oona, '/sv/tyo/tili?sivu=2')).toBe('/sv/tyo/tili?sivu=2');
		expect(await other.who()).toMatchObject({ email: before });
	});

	it('is a second way in for a person with a password, who keeps both', async () => {
		const aino = await house.person([{ role: 'worker', unitId: house.units.unit }]);
		const one = withOidc();
		expect(await comesIn(one, account({ email: aino.email }))).toBe('/tyo');
		expect(await one.who()).toMatchObject({ personId: aino.personId });
		expect((await withOidc().signIn(aino.email)).to).toBe('in');
	});

	it('keeps issuer and subject, and no token of the provider', async () => {
		const oona = account();
		await invite(oona.email);
		await comesIn(withOidc(), oona);
		const row = await house.db
			.selectFrom('platform.credential as c')
			.innerJoin('platform.person as p', 'p.id', 'c.personId')
			.selectAll('c')
			.where('p.email', '=', oona.email)
			.executeTakeFirstOrThrow();
		expect(row.accountId).toBe(`${provider.issuer} ${oona.sub}`);
		expect([row.accessToken, row.refreshToken, row.idToken, row.scope, row.password]).toEqual(
			Array(5).fill(null)
		);
	});

	it('sends with state, nonce and PKCE to the provider, and to our own address back', async () => {
		const url = new URL(await begin(withOidc(), 'https://evil.example/'));
		expect(url.origin).toBe(provider.issuer);
		expect(url.searchParams.get('redirect_uri')).toBe(`${ORIGIN}/kirjaudu/callback/oidc`);
		expect(url.searchParams.get('code_challenge_method')).toBe('S256');
		for (const name of ['state', 'nonce', 'code_challenge']) {
			expect(url.searchParams.get(name)?.length).toBeGreaterThan(20);
		}
	});

	it('is reached by a link of the sign-in page, which leaves the site', async () => {
		Object.assign(process.env, {
			DATABASE_URL: house.url,
			ORIGIN,
			OIDC_ISSUER: provider.issuer,
			OIDC_CLIENT_ID: 'kuultu',
			OIDC_CLIENT_SECRET: 'a secret that only the two of us know'
		});
		const { GET } = await import('../../routes/kirjaudu/oidc/+server.ts');
		const cookies: string[] = [];
		const answer = await GET({
			url: new URL(`${ORIGIN}/kirjaudu/oidc`),
			request: new Request(`${ORIGIN}/kirjaudu/oidc`),
			locals: { ctx: house.as({ kind: 'anonymous' }) },
			getClientAddress: () => '192.0.2.1',
			cookies: { set: (name: string) => cookies.push(name) }
		} as never);
		expect(answer.status).toBe(303);
		expect(answer.headers.get('location')).toMatch(`${provider.issuer}/auth?`);
		expect(cookies).toEqual(['__Host-kuultu.state']);
	});

	it.each(['https://evil.example/', '//evil.example/tyo', '/kirjaudu?/ulos'])(
		'returns to the workspace when asked to return to %s',
		async (returnTo) => {
			const oona = account();
			await invite(oona.email);
			expect(await comesIn(withOidc(), oona, returnTo)).toBe('/tyo');
		}
	);

	it('takes the address from the user info when the ID token has none', async () => {
		const oona = account();
		await invite(oona.email);
		provider.hands.tamper = ({ email: _e, email_verified: _v, ...claims }) => signed(claims);
		expect(await comesIn(withOidc(), oona)).toBe('/tyo');
	});
});

describe('who is not let in', () => {
	it('a stranger, whose address nobody invited', async () => {
		const oona = account();
		const one = withOidc();
		expect(await comesIn(one, oona)).toBe(REFUSED);
		expect(await one.who()).toEqual({ kind: 'anonymous' });
		const made = await house.db
			.selectFrom('platform.person')
			.select('id')
			.where('email', '=', oona.email)
			.execute();
		expect(made).toEqual([]);
	});

	it.each([false, undefined])('an address whose verification is %s', async (email_verified) => {
		const oona = account({ email_verified });
		await invite(oona.email);
		expect(await comesIn(withOidc(), oona)).toBe(REFUSED);
		// Nor a person who is there already.
		const aino = await house.person([{ role: 'worker', unitId: house.units.unit }]);
		const one = withOidc();
		expect(await comesIn(one, account({ email: aino.email, email_verified }))).toBe(REFUSED);
		expect(await one.who()).toEqual({ kind: 'anonymous' });
	});

	it('a second subject with the address of a person who has one (an address given anew)', async () => {
		const oona = account();
		await invite(oona.email);
		expect(await comesIn(withOidc(), oona)).toBe('/tyo');
		const one = withOidc();
		expect(await comesIn(one, account({ email: oona.email }))).toBe(REFUSED);
		expect(await one.who()).toEqual({ kind: 'anonymous' });
	});

	it('a person who has ended, neither by the open session nor anew', async () => {
		const oona = account();
		const boss = await invite(oona.email);
		const one = withOidc();
		await comesIn(one, oona);
		const { personId } = (await one.who()) as { personId: string };
		await endPerson(house.as(boss), personId);
		expect(await one.who()).toEqual({ kind: 'anonymous' });
		expect(await comesIn(withOidc(), oona)).toBe(REFUSED);
	});

	it('the same subject of another issuer', async () => {
		const other = await startProvider(`${ORIGIN}/kirjaudu/callback/oidc`);
		try {
			const oona = account();
			await invite(oona.email);
			await comesIn(withOidc(), oona);
			other.accounts.set(oona.sub, { ...oona, email: 'joku.muu@tyo.example' });
			const one = withOidc(other.issuer);
			const back = await other.signIn(await begin(one), oona.sub);
			expect(await finish(one, back)).toBe(REFUSED);
			expect(await one.who()).toEqual({ kind: 'anonymous' });
		} finally {
			await other.stop();
		}
	});
});

describe('an answer that is not the one we asked for', () => {
	const now = () => Math.floor(Date.now() / 1000);

	it.each([
		['another issuer', (claims) => signed({ ...claims, iss: 'https://evil.example' })],
		['another audience', (claims) => signed({ ...claims, aud: 'somebody-else' })],
		['another nonce', (claims) => signed({ ...claims, nonce: 'x'.repeat(32) })],
		['no nonce', ({ nonce: _n, ...claims }) => signed(claims)],
		['an old token', (claims) => signed({ ...claims, iat: now() - 7200, exp: now() - 3600 })],
		['no signature', (claims) => signed(claims, 'nobody')],
		['a stranger’s signature', (claims) => signed(claims, 'stranger')],
		['no subject', ({ sub: _s, ...claims }) => signed(claims)],
		['no token at all', () => 'x.y.z']
	] as [string, (claims: Record<string, unknown>) => string][])(
		'with %s is refused',
		async (_what, tamper) => {
			const oona = account();
			await invite(oona.email);
			provider.hands.tamper = tamper;
			const one = withOidc();
			expect(await comesIn(one, oona)).toBe(REFUSED);
			expect(await one.who()).toEqual({ kind: 'anonymous' });
			// The invitation is still open for the right one.
			provider.hands.tamper = undefined;
			expect(await comesIn(one, oona)).toBe('/tyo');
		}
	);

	it('to another browser is refused (a planted code)', async () => {
		const oona = account();
		await invite(oona.email);
		const [one, victim] = [withOidc(), withOidc()];
		const back = await provider.signIn(await begin(one), oona.sub);
		await begin(victim);
		expect(await finish(victim, back)).toBe(REFUSED);
		expect(await victim.who()).toEqual({ kind: 'anonymous' });
	});

	it.each([
		['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(32))],
		['no state', (url: URL) => url.searchParams.delete('state')],
		['another code', (url: URL) => url.searchParams.set('code', 'x'.repeat(43))],
		['another iss', (url: URL) => url.searchParams.set('iss', 'https://evil.example')],
		['an error', (url: URL) => url.searchParams.set('error', '<script>alert(1)</script>')]
	])('with %s in the address is refused', async (_what, change) => {
		const oona = account();
		await invite(oona.email);
		const one = withOidc();
		const back = new URL(await provider.signIn(await begin(one), oona.sub));
		change(back);
		expect(await finish(one, back.href)).toBe(REFUSED);
		expect(await one.who()).toEqual({ kind: 'anonymous' });
	});

	it('a second time is refused', async () => {
		const oona = account();
		await invite(oona.email);
		const one = withOidc();
		const back = await provider.signIn(await begin(one), oona.sub);
		const cookies = new Map(one.cookies);
		expect(await finish(one, back)).toBe('/tyo');
		const other = withOidc();
		for (const [name, value] of cookies) other.cookies.set(name, value);
		expect(await finish(other, back)).toBe(REFUSED);
	});

	it('by a provider that calls itself something else is not even asked for', async () => {
		provider.hands.discovery = (document) => ({ ...document, issuer: 'https://evil.example' });
		// A fresh process: what it learnt of the provider before does not count.
		expect(await beginOidc(withOidc(`${provider.issuer}/`).visit(), null)).toBeUndefined();
	});

	it('by a provider that cannot be reached leaves the password’s way open', async () => {
		const one = withOidc('http://127.0.0.1:9');
		expect(await beginOidc(one.visit(), null)).toBeUndefined();
		const aino = await house.person([{ role: 'worker', unitId: house.units.unit }]);
		expect((await one.signIn(aino.email)).to).toBe('in');
	});
});
