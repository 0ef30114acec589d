import { createHmac, randomInt } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { sql } from 'kysely';
import { record } from '../audit/record.server.ts';
import type { Db } from '../db/database.server.ts';
import { log } from '../log/log.server.ts';
import type { Settings } from '../settings/settings.server.ts';
import { personAs } from './actor-of-person.ts';
import { deviceName } from './device.ts';
import { type OidcPlugin, oidcPlugin } from './oidc-provider.server.ts';
import { MAX_PASSWORD, MIN_PASSWORD } from './password.ts';
import { hashPassword, verifyPassword } from './password-hash.server.ts';
import { secretFor } from './secret.server.ts';
import type { SignedInWith } from './second-factor.ts';
import { ABSOLUTE_MS, IDLE_MS, cookiePrefix, isHttps } from './session-cookie.ts';

export type SignInSettings = Pick<
	Settings,
	| 'origins'
	| 'KUULTU_SECRET'
	| 'example'
	| 'OIDC_ISSUER'
	| 'OIDC_CLIENT_ID'
	| 'OIDC_CLIENT_SECRET'
	| 'OIDC_NAME'
>;

/** By which endpoint of the library a session came to be; none other opens one. */
const opening: Record<string, SignedInWith> = {
	'/sign-in/email': 'password',
	'/two-factor/verify-totp': 'totp',
	'/two-factor/verify-backup-code': 'backup-code',
	'/callback/:id': 'oidc'
};

// Without letters and digits that look alike: codes are copied from paper.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const piece = () => Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
const backupCodes = () => Array.from({ length: 10 }, () => `${piece()}-${piece()}`);

/** The part of the sign-in library that we use, over our tables. `oidc` only where it is needed. */
function build(db: Db, settings: SignInSettings, secret: string, oidc: OidcPlugin[]) {
	/** Each code opens one session: one read over a shoulder is of no use any more. */
	async function useCodeOnce(personId: string, code: unknown) {
		const fingerprint = createHmac('sha256', secret).update(`${personId}:${code}`).digest('base64');
		const { numUpdatedRows } = await db
			.updateTable('platform.secondFactor')
			.set({ lastCode: fingerprint, lastCodeAt: sql`now()` })
			.where('personId', '=', personId)
			.where((where) =>
				where.or([
					where('lastCode', 'is distinct from', fingerprint),
					where('lastCodeAt', '<', sql<Date>`now() - interval '3 minutes'`)
				])
			)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows === 0n) {
			throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'used before' });
		}
	}

	return betterAuth({
		appName: 'Kuultu',
		baseURL: settings.origins[0],
		basePath: '/kirjaudu',
		secret,
		trustedOrigins: settings.origins,
		telemetry: { enabled: false },
		rateLimit: { enabled: false },
		logger: {
			level: 'error',
			// Only the library's own words: what comes with them may name people.
			log: (level, message) => {
				if (level === 'error') log.warn({ from: 'sign-in' }, String(message).slice(0, 200));
			}
		},
		database: { db, type: 'postgres', schemaName: 'platform', transaction: !db.isTransaction },
		advanced: {
			cookiePrefix: cookiePrefix(settings),
			// The library's own prefix is `__Secure-`; ours is stricter and set above.
			useSecureCookies: false,
			defaultCookieAttributes: { secure: isHttps(settings), sameSite: 'lax', httpOnly: true },
			ipAddress: { disableIpTracking: true },
			// Once per process it compares our tables with what it writes; not in each transaction.
			database: { generateId: 'uuid', validateSchema: !db.isTransaction }
		},
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: MIN_PASSWORD,
			maxPasswordLength: MAX_PASSWORD,
			password: {
				hash: hashPassword,
				verify: ({ hash, password }) => verifyPassword(hash, password)
			}
		},
		user: {
			modelName: 'person',
			/** A person comes to be by invitation only; an identity is linked once for good. */
			validateUserInfo: async ({ user, source }) => {
				if (source.action === 'sign-in') return;
				if (source.action !== 'link-account' || !user.id) return { error: 'not_invited' };
				const linked = await db
					.selectFrom('platform.credential')
					.select('id')
					.where('personId', '=', user.id)
					.where('providerId', '=', 'oidc')
					.executeTakeFirst();
				// The address was given to somebody else: it is not the person whom we know.
				if (linked) return { error: 'other_identity' };
			}
		},
		session: {
			modelName: 'session',
			fields: { userId: 'personId' },
			additionalFields: { signedInWith: { type: 'string', required: true, input: false } },
			expiresIn: ABSOLUTE_MS / 1000,
			// Lengthened by our own reading of the session, never past the absolute end.
			disableSessionRefresh: true,
			cookieCache: { enabled: false }
		},
		account: {
			modelName: 'credential',
			fields: { userId: 'personId' },
			updateAccountOnSignIn: false,
			accountLinking: { enabled: true, trustedProviders: [], allowDifferentEmails: false }
		},
		verification: { modelName: 'verification', storeIdentifier: 'hashed' },
		onAPIError: { errorURL: `${settings.origins[0]}/kirjaudu` },
		databaseHooks: {
			user: { create: { before: async () => false } },
			account: {
				create: {
					before: async (account) => ({
						data: {
							...account,
							accessToken: null,
							refreshToken: null,
							idToken: null,
							scope: null,
							accessTokenExpiresAt: null,
							refreshTokenExpiresAt: null
						}
					})
				}
			},
			session: {
				create: {
					before: async (session, ctx) => {
						const signedInWith = opening[ctx?.path ?? ''];
						if (!signedInWith) throw new APIError('FORBIDDEN', { code: 'no_way_in' });
						const person = await db
							.selectFrom('platform.person')
							.select('endedAt')
							.where('id', '=', session.userId)
							.executeTakeFirst();
						if (!person || person.endedAt)
							throw new APIError('FORBIDDEN', { code: 'person_ended' });
						if (signedInWith === 'totp') await useCodeOnce(session.userId, ctx?.body?.code);
						return {
							data: {
								...session,
								signedInWith,
								ipAddress: null,
								userAgent: deviceName(ctx?.headers?.get('user-agent')),
								expiresAt: new Date(Date.now() + IDLE_MS)
							}
						};
					},
					after: async (session, ctx) => {
						const signedInWith = opening[ctx?.path ?? ''] as SignedInWith;
						if (signedInWith === 'password' && (await hasSecondFactor(db, session.userId))) return;
						await record(db, personAs(session.userId), 'person.signed-in', session.userId, {
							with: signedInWith
						});
					}
				}
			}
		},
		plugins: [
			twoFactor({
				issuer: 'Kuultu',
				schema: { twoFactor: { modelName: 'secondFactor', fields: { userId: 'personId' } } },
				backupCodeOptions: { customBackupCodesGenerate: backupCodes },
				accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 }
			}),
			...oidc
		]
	});
}

async function hasSecondFactor(db: Db, personId: string): Promise<boolean> {
	const person = await db
		.selectFrom('platform.person')
		.select('twoFactorEnabled')
		.where('id', '=', personId)
		.executeTakeFirst();
	return person?.twoFactorEnabled ?? false;
}

export type Auth = ReturnType<typeof build>;

const built = new WeakMap<Db, Map<string, Promise<Auth>>>();

/**
 * The sign-in library over this database, made once.
 *
 * With `oidc` it also knows the organisation's provider; apart, so that a provider that does not
 * answer keeps nobody from signing in with a password.
 */
export function authOver(db: Db, settings: SignInSettings, oidc = false): Promise<Auth> {
	const mine = built.get(db) ?? new Map<string, Promise<Auth>>();
	built.set(db, mine);
	const key = JSON.stringify([oidc, settings]);
	let auth = mine.get(key);
	if (!auth) {
		auth = secretFor(db, settings, 'sign-in').then((secret) =>
			build(db, settings, secret, oidc ? [oidcPlugin(db, settings)] : [])
		);
		mine.set(key, auth);
		auth.catch(() => mine.delete(key));
	}
	return auth;
}
