import { sql } from 'kysely';
import { record } from '../audit/record.server.ts';
import { type Db, inTransaction } from '../db/database.server.ts';
import { type Actor, type Role, type Staff, anonymous } from './actor.ts';
import { personAs } from './actor-of-person.ts';
import type { SignInSettings } from './better-auth.server.ts';
import { type Grant, accessBy } from './grants.server.ts';
import { type SignedInWith, lacking, rolesWithSecondFactor } from './second-factor.ts';
import { secretFor } from './secret.server.ts';
import { ABSOLUTE_MS, IDLE_MS, sessionCookieLine, sessionTokenIn } from './session-cookie.ts';

// A page's reading is written down at most this often.
const TOUCH_MS = 10 * 60_000;

export type FoundSession = {
	sessionId: string;
	personId: string;
	name: string;
	email: string;
	locale: string;
	grants: Grant[];
	lacks: ReturnType<typeof lacking>;
};

/** The session of a token with its person, if neither has come to an end; lengthened while in use. */
export async function findSession(
	db: Db,
	token: string,
	settings: SignInSettings,
	now = new Date()
): Promise<FoundSession | undefined> {
	const row = await db
		.selectFrom('platform.session as s')
		.innerJoin('platform.person as p', 'p.id', 's.personId')
		.select([
			's.id as sessionId',
			's.signedInWith',
			's.createdAt',
			's.updatedAt',
			'p.id as personId',
			'p.name',
			'p.email',
			'p.locale',
			'p.twoFactorEnabled'
		])
		.select([
			sql<Grant[]>`(
				select coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'unitId', g.unit_id)), '[]')
				from platform.role_grant g where g.person_id = p.id)`.as('grants'),
			sql<unknown>`(select value from platform.setting where key = 'sign-in')`.as('setting')
		])
		.where('s.token', '=', token)
		.where('s.expiresAt', '>', now)
		.where('s.createdAt', '>', new Date(now.getTime() - ABSOLUTE_MS))
		.where('p.endedAt', 'is', null)
		.executeTakeFirst();
	if (!row) return undefined;
	if (now.getTime() - row.updatedAt.getTime() > TOUCH_MS) {
		const end = Math.min(now.getTime() + IDLE_MS, row.createdAt.getTime() + ABSOLUTE_MS);
		await db
			.updateTable('platform.session')
			.set({ updatedAt: now, expiresAt: new Date(end) })
			.where('id', '=', row.sessionId)
			.execute();
	}
	const { sessionId, personId, name, email, locale, grants } = row;
	return {
		sessionId,
		personId,
		name,
		email,
		locale,
		grants,
		lacks: lacking({
			signedInWith: row.signedInWith as SignedInWith,
			hasSecondFactor: row.twoFactorEnabled ?? false,
			roles: grants.map(({ role }) => role),
			required: rolesWithSecondFactor(row.setting, settings.example),
			example: settings.example
		})
	};
}

const tokenOf = async (headers: Headers, db: Db, settings: SignInSettings) =>
	sessionTokenIn(headers, settings, await secretFor(db, settings, 'sign-in'));

/** The session of a request, whole or still lacking something. */
export async function sessionOf(
	headers: Headers,
	db: Db,
	settings: SignInSettings,
	now = new Date()
): Promise<FoundSession | undefined> {
	const token = await tokenOf(headers, db, settings);
	return token ? findSession(db, token, settings, now) : undefined;
}

/**
 * Who sent a request, with everything that their roles open at this moment.
 *
 * Read anew for each request: a role taken away, a person ended or a session revoked counts at the
 * next click. A session that lacks its second factor is nobody's: no page behind the sign-in may
 * take the password alone for enough (GHSA-xg6x-h9c9-2m83).
 */
export async function readActor(
	headers: Headers,
	db: Db,
	settings: SignInSettings,
	now = new Date()
): Promise<Actor> {
	const session = await sessionOf(headers, db, settings, now);
	if (!session || session.lacks !== 'nothing') return anonymous;
	const { sessionId, personId, name, email, locale, grants } = session;
	return {
		kind: 'staff',
		sessionId,
		personId,
		name,
		email,
		locale,
		roles: [...new Set(grants.map(({ role }) => role))] as Role[],
		...(await accessBy(db, grants))
	} satisfies Staff;
}

/** Ends the request's session, if it has one, and empties its cookie. */
export async function signOut(
	headers: Headers,
	db: Db,
	settings: SignInSettings
): Promise<string[]> {
	const secret = await secretFor(db, settings, 'sign-in');
	const token = sessionTokenIn(headers, settings, secret);
	if (token) {
		await inTransaction(db, async (tx) => {
			const ended = await tx
				.deleteFrom('platform.session')
				.where('token', '=', token)
				.returning('personId')
				.executeTakeFirst();
			if (ended) await record(tx, personAs(ended.personId), 'person.signed-out', ended.personId);
		});
	}
	return [sessionCookieLine(undefined, settings, secret)];
}

/** Deletes what has run out: sessions, steps of sign-ins, old links. For a daily job. */
export async function forgetExpired(db: Db, now: Date): Promise<void> {
	await db.deleteFrom('platform.session').where('expiresAt', '<', now).execute();
	await db.deleteFrom('platform.verification').where('expiresAt', '<', now).execute();
	const month = new Date(now.getTime() - 30 * 24 * 3_600_000);
	await db.deleteFrom('platform.passwordReset').where('expiresAt', '<', month).execute();
	// Of an invitation that came to nothing, the address has no reason to stay.
	await db
		.deleteFrom('platform.invitation')
		.where('expiresAt', '<', month)
		.where('acceptedAt', 'is', null)
		.execute();
}
