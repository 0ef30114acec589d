import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/database.server.ts';
import { Forbidden, Invalid } from '../errors/errors.ts';
import type { Locale } from '../i18n/locale.ts';
import { personAs } from './actor-of-person.ts';
import { authOver } from './better-auth.server.ts';
import { type StaffCtx, allow } from './context.ts';
import { mailChange } from './mails.server.ts';
import { isPasswordOf } from './passwords.server.ts';
import { may } from './people.policy.ts';
import { findRequiredRoles, mayBegin } from './second-factor.queries.server.ts';
import type { FoundSession } from './session.server.ts';
import { type Knock, plain } from './sign-in.server.ts';

type Visit = Pick<Knock, 'db' | 'settings' | 'headers'> & { session: FoundSession };

/**
 * Begin to use a second factor: makes a secret, kept aside until a first code has proved that the
 * app has it. Open also to those who may not come in before they have one.
 */
export async function beginSecondFactor(
	{ db, settings, headers, session }: Visit,
	password: string
): Promise<void> {
	const who = personAs(session.personId);
	allow(who, may.manageOwn, { id: session.personId });
	if (!mayBegin(session)) throw new Forbidden();
	if (!(await isPasswordOf(db, session.personId, password))) {
		throw new Invalid({ password: 'auth_error_current_password' });
	}
	await inTransaction(db, async (tx) => {
		const auth = await authOver(tx, settings);
		await auth.api.enableTwoFactor({
			body: { password, method: 'totp' },
			headers: plain(headers)
		});
		await record(tx, who, 'person.second-factor-begun', session.personId);
	});
}

/**
 * Take the second factor into use with a first code; the session becomes whole under a new token.
 *
 * @returns backup codes, shown this once
 * @throws Invalid when the code is not right
 */
export async function takeSecondFactor(
	{ db, settings, headers, session }: Visit,
	typed: string
): Promise<{ codes: string[]; cookies: string[] }> {
	const who = personAs(session.personId);
	allow(who, may.manageOwn, { id: session.personId });
	const code = typed.replace(/\s/g, '');
	if (!mayBegin(session)) throw new Forbidden();
	if (!/^\d{6}$/.test(code)) throw new Invalid({ code: 'auth_error_code' });
	return inTransaction(db, async (tx) => {
		const auth = await authOver(tx, settings);
		const { headers: answer } = await auth.api
			.verifyTOTP({ body: { code }, headers: plain(headers), returnHeaders: true })
			.catch((error: { statusCode?: number }) => {
				if (error.statusCode === undefined || error.statusCode >= 500) throw error;
				throw new Invalid({ code: 'auth_error_code' });
			});
		const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: session.personId } });
		await mailChange(tx, session.email, session.locale as Locale, 'second-factor-on');
		await record(tx, who, 'person.second-factor-on', session.personId);
		return { codes: backupCodes, cookies: answer.getSetCookie() };
	});
}

/** New backup codes in place of the old ones. */
export async function renewBackupCodes(
	{ db, who }: StaffCtx,
	{ settings, headers }: Pick<Knock, 'settings' | 'headers'>,
	password: string
): Promise<string[]> {
	allow(who, may.manageOwn, { id: who.personId });
	if (!(await isPasswordOf(db, who.personId, password))) {
		throw new Invalid({ password: 'auth_error_current_password' });
	}
	return inTransaction(db, async (tx) => {
		const auth = await authOver(tx, settings);
		const { backupCodes } = await auth.api.generateBackupCodes({
			body: { password },
			headers: plain(headers)
		});
		await record(tx, who, 'person.backup-codes-renewed', who.personId);
		return backupCodes;
	});
}

/** Stop using the second factor, where no role of the person needs it. */
export async function stopSecondFactor(
	{ db, who, now }: StaffCtx,
	{ settings }: Pick<Knock, 'settings'>,
	password: string
): Promise<void> {
	allow(who, may.manageOwn, { id: who.personId });
	const required = await findRequiredRoles(db, settings.example);
	if (who.roles.some((role) => required.includes(role))) {
		throw new Invalid({ password: 'auth_error_second_factor_needed' });
	}
	if (!(await isPasswordOf(db, who.personId, password))) {
		throw new Invalid({ password: 'auth_error_current_password' });
	}
	await inTransaction(db, async (tx) => {
		await tx.deleteFrom('platform.secondFactor').where('personId', '=', who.personId).execute();
		await tx
			.updateTable('platform.person')
			.set({ twoFactorEnabled: false, updatedAt: now() })
			.where('id', '=', who.personId)
			.execute();
		await mailChange(tx, who.email, who.locale as Locale, 'second-factor-off');
		await record(tx, who, 'person.second-factor-off', who.personId);
	});
}
