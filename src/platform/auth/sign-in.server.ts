import { randomBytes } from 'node:crypto';
import { record } from '../audit/record.server.ts';
import { type Db, inTransaction } from '../db/database.server.ts';
import { NotFound } from '../errors/errors.ts';
import { personAs } from './actor-of-person.ts';
import { type SignInSettings, authOver } from './better-auth.server.ts';
import { deviceName } from './device.ts';
import { makePatience } from './patience.ts';
import { emailField, idField } from './people.schema.ts';
import { secretFor } from './secret.server.ts';
import { findSession, signOut } from './session.server.ts';
import { IDLE_MS, sessionCookieLine } from './session-cookie.ts';

/** What a try to sign in led to; `cookies` are `Set-Cookie` lines for the answer. */
export type Entry =
	| { to: 'in' | 'code' | 'setup'; cookies: string[] }
	| { to: 'refused' }
	| { to: 'wait'; seconds: number };

export type Knock = {
	db: Db;
	settings: SignInSettings;
	headers: Headers;
	/** The network address of whoever asks; only the memory of this process sees it. */
	address: string;
};

/** Failed tries of this process: of passwords, and of links that somebody asks to be sent. */
export const patience = makePatience();

/**
 * Signs in with e-mail and password, or takes the first of two steps.
 *
 * A wrong address and a wrong password are answered alike and take alike long: the library hashes
 * the password also where there is nobody to compare with.
 */
export async function signInWithPassword(
	{ db, settings, headers, address }: Knock,
	{ email: typed, password }: { email: string; password: string }
): Promise<Entry> {
	const account = typed.trim().toLowerCase().slice(0, 254);
	const seconds = patience.ask(account, address);
	if (seconds > 0) return { to: 'wait', seconds };
	const email = emailField.safeParse(typed);
	const auth = await authOver(db, settings);
	try {
		const { headers: answer, response } = await auth.api.signInEmail({
			// One that is not an address is nobody's, and hashed all the same.
			body: { email: email.data ?? 'nobody@nowhere.invalid', password },
			headers: plain(headers),
			returnHeaders: true
		});
		patience.forget(account, address);
		await signOut(headers, db, settings);
		const cookies = answer.getSetCookie();
		if ('twoFactorRedirect' in response) return { to: 'code', cookies };
		const session = await findSession(db, response.token, settings);
		if (!session) return { to: 'refused' };
		return { to: session.lacks === 'setup' ? 'setup' : 'in', cookies };
	} catch (error) {
		if (isRefusal(error)) return { to: 'refused' };
		throw error;
	}
}

export type CodeEntry =
	| { to: 'in'; cookies: string[] }
	| { to: 'refused' }
	/** Too many wrong codes for this person: nobody gets in for a quarter of an hour. */
	| { to: 'locked' }
	/** The password must be given again. */
	| { to: 'again' };

/** The second step: a code of the authenticator app, or one of the backup codes. */
export async function confirmCode(
	{ db, settings, headers }: Pick<Knock, 'db' | 'settings' | 'headers'>,
	typed: string
): Promise<CodeEntry> {
	const code = typed.toLowerCase().replace(/[\s-]/g, '');
	const auth = await authOver(db, settings);
	const call = { headers: plain(headers), returnHeaders: true as const };
	try {
		const { headers: answer } = /^\d{6}$/.test(code)
			? await auth.api.verifyTOTP({ body: { code }, ...call })
			: await auth.api.verifyBackupCode({
					body: { code: `${code.slice(0, 5)}-${code.slice(5, 20)}` },
					...call
				});
		return { to: 'in', cookies: answer.getSetCookie() };
	} catch (error) {
		if (!isRefusal(error)) throw error;
		switch (error.body?.code) {
			case 'INVALID_TWO_FACTOR_COOKIE':
			case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
			case 'TOTP_NOT_ENABLED':
			case 'person_ended':
				return { to: 'again' };
			case 'ACCOUNT_TEMPORARILY_LOCKED':
				return { to: 'locked' };
			default:
				return { to: 'refused' };
		}
	}
}

const EXAMPLE_ADDRESS = '@esimerkkila.example';

/** People of the example county whom a visitor may try, each with their roles. */
export async function listCast(db: Db, settings: Pick<SignInSettings, 'example'>) {
	if (!settings.example) return [];
	return db
		.selectFrom('platform.person as p')
		.innerJoin('platform.roleGrant as g', 'g.personId', 'p.id')
		.leftJoin('platform.unit as u', 'u.id', 'g.unitId')
		.select(['p.id', 'p.name', 'p.title', 'g.role', 'u.name as unitName'])
		.where('p.email', 'like', `%${EXAMPLE_ADDRESS}`)
		.where('p.endedAt', 'is', null)
		.orderBy('p.name')
		.orderBy('g.role')
		.limit(100)
		.execute();
}

/**
 * Signs in as one of the example county's people, with one click and no password.
 *
 * @throws NotFound outside example mode and for anyone but the cast, as if there were no such door
 */
export async function signInAsExample(
	{ db, settings, headers }: Pick<Knock, 'db' | 'settings' | 'headers'>,
	personId: string
): Promise<string[]> {
	if (!settings.example || !idField.safeParse(personId).success) throw new NotFound();
	const secret = await secretFor(db, settings, 'sign-in');
	await signOut(headers, db, settings);
	const token = randomBytes(24).toString('base64url');
	await inTransaction(db, async (tx) => {
		const person = await tx
			.selectFrom('platform.person')
			.select('id')
			.where('id', '=', personId)
			.where('email', 'like', `%${EXAMPLE_ADDRESS}`)
			.where('endedAt', 'is', null)
			.executeTakeFirst();
		if (!person) throw new NotFound();
		await tx
			.insertInto('platform.session')
			.values({
				token,
				personId,
				signedInWith: 'example',
				expiresAt: new Date(Date.now() + IDLE_MS),
				userAgent: deviceName(headers.get('user-agent'))
			})
			.execute();
		await record(tx, personAs(personId), 'person.signed-in', personId, { with: 'example' });
	});
	return [sessionCookieLine(token, settings, secret)];
}

type Refusal = Error & { statusCode: number; body?: { code?: string } };

/** The library's own "no", as opposed to something that broke. */
function isRefusal(error: unknown): error is Refusal {
	const { statusCode } = error as { statusCode?: unknown };
	return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500;
}

/** What the library may see of a request: its cookies and the browser's name. */
export function plain(headers: Headers): Headers {
	const kept = new Headers();
	for (const name of ['cookie', 'user-agent']) {
		const value = headers.get(name);
		if (value) kept.set(name, value);
	}
	return kept;
}
