import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Db } from '../db/database.server.ts';
import type { Settings } from '../settings/settings.server.ts';

const kept = new WeakMap<Db, Map<string, Promise<string>>>();

/**
 * The installation's secret for one purpose, the same in every process.
 *
 * From `KUULTU_SECRET` where it is set, apart for each purpose, so that what is signed for one thing
 * never passes for another; a copy of the database then opens no session. Otherwise made at first
 * use and kept in the database, so that one command is enough to begin.
 */
export function secretFor(
	db: Db,
	settings: Pick<Settings, 'KUULTU_SECRET'>,
	purpose: string
): Promise<string> {
	const given = settings.KUULTU_SECRET;
	if (given) {
		const key = hkdfSync('sha256', given, '', `kuultu ${purpose}`, 32);
		return Promise.resolve(Buffer.from(key).toString('base64url'));
	}
	const mine = kept.get(db) ?? new Map<string, Promise<string>>();
	kept.set(db, mine);
	let secret = mine.get(purpose);
	if (!secret) {
		secret = fromDatabase(db, purpose);
		mine.set(purpose, secret);
		// A database that was away must not be remembered as having no secret.
		secret.catch(() => mine.delete(purpose));
	}
	return secret;
}

async function fromDatabase(db: Db, key: string): Promise<string> {
	const find = () =>
		db.selectFrom('platform.secret').select('value').where('key', '=', key).executeTakeFirst();
	const found = await find();
	if (found) return found.value;
	await db
		.insertInto('platform.secret')
		.values({ key, value: randomBytes(32).toString('base64url') })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return ((await find()) as { value: string }).value;
}

/** A link's token: 256 random bits, readable in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * What is kept of a link's token: a fingerprint that says what the link is for, so that an
 * invitation never resets a password, nor the other way round.
 */
export const tokenHash = (purpose: 'invitation' | 'password-reset', token: string): Buffer =>
	createHash('sha256').update(`${purpose}:${token}`).digest();
