import { symmetricDecrypt } from 'better-auth/crypto';
import type { Db } from '../db/database.server.ts';
import { authOver } from './better-auth.server.ts';
import { rolesWithSecondFactor } from './second-factor.ts';
import type { FoundSession } from './session.server.ts';
import type { Knock } from './sign-in.server.ts';

type Visit = Pick<Knock, 'db' | 'settings'> & { session: FoundSession };

/** A session that waits for a code may not replace what it waits for. */
export const mayBegin = ({ lacks }: FoundSession): boolean =>
	lacks === 'setup' || lacks === 'nothing';

/** The secret that waits for its first code, for the app: as an address and in words to type. */
export async function findWaitingSecret({
	db,
	settings,
	session
}: Visit): Promise<{ address: string; words: string } | undefined> {
	const row = await db
		.selectFrom('platform.secondFactor')
		.select('secret')
		.where('personId', '=', session.personId)
		.where('verified', '=', false)
		.executeTakeFirst();
	if (!row || !mayBegin(session)) return undefined;
	const { secretConfig } = await (await authOver(db, settings)).$context;
	const secret = base32(
		Buffer.from(await symmetricDecrypt({ key: secretConfig, data: row.secret }))
	);
	const label = encodeURIComponent(`Kuultu:${session.email}`);
	return {
		address: `otpauth://totp/${label}?secret=${secret}&issuer=Kuultu&digits=6&period=30`,
		words: secret.replace(/(.{4})(?=.)/g, '$1 ')
	};
}

/** The letters that authenticator apps take a secret in (RFC 4648, section 6, without padding). */
function base32(bytes: Buffer): string {
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
	return (bits.match(/.{1,5}/g) ?? [])
		.map((group) => signs[parseInt(group.padEnd(5, '0'), 2)])
		.join('');
}

/** Roles that need a second factor in this county. */
export async function findRequiredRoles(db: Db, example: boolean) {
	const row = await db
		.selectFrom('platform.setting')
		.select('value')
		.where('key', '=', 'sign-in')
		.executeTakeFirst();
	return rolesWithSecondFactor(row?.value, example);
}
