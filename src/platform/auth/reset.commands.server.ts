import { record } from '../audit/record.server.ts';
import { type Db, inTransaction } from '../db/database.server.ts';
import { Invalid, found } from '../errors/errors.ts';
import type { Locale } from '../i18n/locale.ts';
import { personAs } from './actor-of-person.ts';
import { type Ctx, allow } from './context.ts';
import { findReset } from './links.queries.server.ts';
import { mailChange, mailReset } from './mails.server.ts';
import { hashPassword } from './password-hash.server.ts';
import { passwordFault } from './password.ts';
import { keepPassword } from './passwords.server.ts';
import { may } from './people.policy.ts';
import { newToken, tokenHash } from './secret.server.ts';

const VALID_MS = 60 * 60_000;
const BETWEEN_MS = 5 * 60_000;

/**
 * Send a link for a new password to an address, if somebody who works here has it.
 *
 * Who asks learns nothing: the page's answer is the same, and so is the time it takes. An address
 * that is only invited gets nothing, so that an invitation that has expired or been taken back
 * cannot be used after all (CVE-2023-48220); nor does one who signs in with the organisation's
 * own account only.
 */
export function askForReset({ db, who, now }: Ctx, email: string, origin: string): Promise<void> {
	return inTransaction(db, async (tx) => {
		const person = await tx
			.selectFrom('platform.person as p')
			.innerJoin('platform.credential as c', 'c.personId', 'p.id')
			.select(['p.id', 'p.email', 'p.locale'])
			.where('p.email', '=', email)
			.where('p.endedAt', 'is', null)
			.where('c.providerId', '=', 'credential')
			.forUpdate('p')
			.executeTakeFirst();
		if (!person) return;
		const lately = await tx
			.selectFrom('platform.passwordReset')
			.select('id')
			.where('personId', '=', person.id)
			.where('askedAt', '>', new Date(now().getTime() - BETWEEN_MS))
			.executeTakeFirst();
		if (lately) return;
		allow(who, may.resetPassword, { open: true });
		await closeResets(tx, person.id, now());
		const token = newToken();
		await tx
			.insertInto('platform.passwordReset')
			.values({
				personId: person.id,
				tokenHash: tokenHash('password-reset', token),
				askedAt: now(),
				expiresAt: new Date(now().getTime() + VALID_MS)
			})
			.execute();
		await mailReset(tx, person.email, person.locale as Locale, origin, token);
		await record(tx, who, 'person.reset-asked', person.id);
	});
}

/**
 * Choose a new password by a reset link: once, within the hour. Every session of the person ends.
 *
 * A second factor stays: whoever reads the mailbox does not thereby get past it.
 */
export async function resetPassword(
	{ db, who, now }: Ctx,
	{ token, password }: { token: string; password: string }
): Promise<void> {
	const seen = found(await findReset(db, token, now()));
	allow(who, may.resetPassword, seen);
	const fault = passwordFault(password, seen);
	if (fault) throw new Invalid({ password: fault });
	const kept = await hashPassword(password);
	await inTransaction(db, async (tx) => {
		const used = await tx
			.updateTable('platform.passwordReset')
			.set({ usedAt: now() })
			.where('tokenHash', '=', tokenHash('password-reset', token))
			.where('usedAt', 'is', null)
			.returning('personId')
			.executeTakeFirst();
		allow(who, may.resetPassword, { open: used !== undefined });
		await keepPassword(tx, seen.personId, kept);
		await tx.deleteFrom('platform.session').where('personId', '=', seen.personId).execute();
		await closeResets(tx, seen.personId, now());
		await mailChange(tx, seen.email, seen.locale as Locale, 'password');
		await record(tx, personAs(seen.personId), 'person.password-reset', seen.personId);
	});
}

/** Only the newest link works, and none after it has been used. */
const closeResets = (tx: Db, personId: string, now: Date) =>
	tx
		.updateTable('platform.passwordReset')
		.set({ usedAt: now })
		.where('personId', '=', personId)
		.where('usedAt', 'is', null)
		.execute();
