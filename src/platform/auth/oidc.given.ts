import { createSign, generateKeyPairSync } from 'node:crypto';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

type Claims = Record<string, unknown>;
export type Account = { sub: string; email: string; email_verified?: boolean; name?: string };

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const strangers = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const KID = 'test';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An ID token with these claims, signed by the provider's key or by somebody else's. */
export function signed(
	claims: Claims,
	by: 'provider' | 'stranger' | 'nobody' = 'provider'
): string {
	const head = { alg: by === 'nobody' ? 'none' : 'RS256', typ: 'JWT', kid: KID };
	const body = `${part(head)}.${part(claims)}`;
	if (by === 'nobody') return `${body}.`;
	const key = by === 'provider' ? ours : strangers;
	return `${body}.${createSign('RSA-SHA256').update(body).sign(key).toString('base64url')}`;
}

const claimsOf = (token: string): Claims =>
	JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString());

/**
 * A real OpenID provider on this machine, with accounts of the test's own.
 *
 * `tamper` changes the ID token on its way to us, `discovery` the provider's own description.
 */
export async function startProvider(redirectUri: string) {
	const accounts = new Map<string, Account>();
	const server: Server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const hands: {
		tamper?: (claims: Claims) => string;
		discovery?: (document: Claims) => Claims;
		lastToken?: string;
	} = {};

	const provider = new Provider(issuer, {
		clients: [
			{
				client_id: 'kuultu',
				client_secret: 'a secret that only the two of us know',
				redirect_uris: [redirectUri]
			}
		],
		jwks: {
			keys: [{ ...ours.export({ format: 'jwk' }), kid: KID, use: 'sig', alg: 'RS256' }]
		} as never,
		claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
		conformIdTokenClaims: false,
		cookies: { keys: ['only for tests'] },
		pkce: { required: () => true },
		features: { devInteractions: { enabled: false } },
		findAccount: (_ctx, sub) => {
			const account = accounts.get(sub);
			return account && { accountId: sub, claims: async () => ({ ...account }) };
		},
		interactions: { url: (_ctx, interaction) => `/pick/${interaction.uid}` },
		loadExistingGrant: async (ctx) => {
			const grant = new ctx.oidc.provider.Grant({
				clientId: ctx.oidc.client?.clientId as string,
				accountId: ctx.oidc.session?.accountId as string
			});
			grant.addOIDCScope('openid email profile');
			await grant.save();
			return grant;
		}
	});
	provider.use(async (ctx, next) => {
		await next();
		const body = ctx.body as Claims | undefined;
		if (ctx.path === '/token' && typeof body?.id_token === 'string') {
			hands.lastToken = body.id_token;
			if (hands.tamper) body.id_token = hands.tamper(claimsOf(body.id_token));
		}
		if (ctx.path === '/.well-known/openid-configuration' && hands.discovery) {
			ctx.body = hands.discovery(body as Claims);
		}
	});
	const answer = provider.callback();
	let chosen = '';
	server.on('request', async (req, res) => {
		if (req.url?.startsWith('/pick/')) {
			await provider.interactionFinished(req, res, { login: { accountId: chosen } });
		} else {
			await answer(req, res);
		}
	});

	return {
		issuer,
		hands,
		accounts,
		/** What a browser does at the provider: signs in as this account and is sent back to us. */
		async signIn(location: string, sub: string): Promise<string> {
			chosen = sub;
			const cookies = new Map<string, string>();
			let url = location;
			for (let hop = 0; hop < 10 && url.startsWith(issuer); hop++) {
				const response = await fetch(url, {
					redirect: 'manual',
					headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
				});
				for (const line of response.headers.getSetCookie()) {
					const [pair = ''] = line.split(';');
					cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
				}
				const next = response.headers.get('location');
				if (!next)
					throw new Error(`the provider says ${response.status}: ${await response.text()}`);
				url = new URL(next, url).href;
			}
			return url;
		},
		stop: () =>
			new Promise<void>((done) => {
				server.closeAllConnections();
				server.close(() => done());
			})
	};
}
