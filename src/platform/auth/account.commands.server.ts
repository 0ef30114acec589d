import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/database.server.ts';
import { Invalid, found } from '../errors/errors.ts';
import type { Locale } from '../i18n/locale.ts';
import { type StaffCtx, allow } from './context.ts';
import { mailChange } from './mails.server.ts';
import { hashPassword } from './password-hash.server.ts';
import { passwordFault } from './password.ts';
import { isPasswordOf, keepPassword } from './passwords.server.ts';
import { may } from './people.policy.ts';

/** Change one's own password; one's other sessions end. */
export async function changePassword(
	{ db, who, now }: StaffCtx,
	{ current, password }: { current: string; password: string }
): Promise<void> {
	allow(who, may.manageOwn, { id: who.personId });
	if (!(await isPasswordOf(db, who.personId, current))) {
		throw new Invalid({ current: 'auth_error_current_password' });
	}
	const fault = passwordFault(password, who);
	if (fault) throw new Invalid({ password: fault });
	const kept = await hashPassword(password);
	await inTransaction(db, async (tx) => {
		await keepPassword(tx, who.personId, kept);
		await tx
			.deleteFrom('platform.session')
			.where('personId', '=', who.personId)
			.where('id', '<>', who.sessionId)
			.execute();
		await tx
			.updateTable('platform.passwordReset')
			.set({ usedAt: now() })
			.where('personId', '=', who.personId)
			.where('usedAt', 'is', null)
			.execute();
		await mailChange(tx, who.email, who.locale as Locale, 'password');
		await record(tx, who, 'person.password-changed', who.personId);
	});
}

/** End one of one's own sessions: a phone that was lost, a computer left signed in. */
export function endSession({ db, who }: StaffCtx, sessionId: string): Promise<void> {
	return inTransaction(db, async (tx) => {
		const session = found(
			await tx
				.selectFrom('platform.session')
				.select(['id', 'personId'])
				.where('id', '=', sessionId)
				// Of others' sessions it is not told that they exist.
				.where('personId', '=', who.personId)
				.executeTakeFirst()
		);
		allow(who, may.manageOwn, { id: session.personId });
		await tx.deleteFrom('platform.session').where('id', '=', session.id).execute();
		await record(tx, who, 'person.session-ended', who.personId);
	});
}

/** End all of one's own sessions but this one. */
export function endOtherSessions({ db, who }: StaffCtx): Promise<void> {
	return inTransaction(db, async (tx) => {
		allow(who, may.manageOwn, { id: who.personId });
		await tx
			.deleteFrom('platform.session')
			.where('personId', '=', who.personId)
			.where('id', '<>', who.sessionId)
			.execute();
		await record(tx, who, 'person.other-sessions-ended', who.personId);
	});
}

/** Choose the language of one's own workspace and mails. */
export function chooseLanguage({ db, who, now }: StaffCtx, locale: Locale): Promise<void> {
	return inTransaction(db, async (tx) => {
		allow(who, may.manageOwn, { id: who.personId });
		await tx
			.updateTable('platform.person')
			.set({ locale, updatedAt: now() })
			.where('id', '=', who.personId)
			.execute();
		await record(tx, who, 'person.language-chosen', who.personId);
	});
}
