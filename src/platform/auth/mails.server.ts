import { m } from '#texts';
import type { Db } from '../db/database.server.ts';
import { wordsIn } from '../i18n/localized.ts';
import { type Locale, href } from '../i18n/locale.ts';
import { queueMail } from '../mail/mail.public.server.ts';
import { findCounty } from '../units/units.public.server.ts';

const countyName = async (tx: Db, locale: Locale): Promise<string> =>
	wordsIn((await findCounty(tx))?.name, locale) || 'Kuultu';

/** Sends the link of an invitation, with no name in it: the address may be mistyped. */
export async function mailInvitation(
	tx: Db,
	to: string,
	locale: Locale,
	origin: string,
	token: string
): Promise<string> {
	const link = origin + href(`/kirjaudu/kutsu/${token}`, locale);
	const county = await countyName(tx, locale);
	await queueMail(tx, {
		to,
		locale,
		subject: m.auth_mail_invitation_subject({ county }, { locale }),
		text: m.auth_mail_invitation_text({ county, link }, { locale })
	});
	return link;
}

/** Sends the link by which a person chooses a new password. */
export async function mailReset(
	tx: Db,
	to: string,
	locale: Locale,
	origin: string,
	token: string
): Promise<void> {
	const link = origin + href(`/kirjaudu/uusi-salasana/${token}`, locale);
	await queueMail(tx, {
		to,
		locale,
		subject: m.auth_mail_reset_subject({}, { locale }),
		text: m.auth_mail_reset_text({ link }, { locale })
	});
}

export type Change = 'password' | 'second-factor-on' | 'second-factor-off' | 'ended';

/**
 * Tells a person that the way into their account has changed, so that they notice when it was not
 * them.
 */
export async function mailChange(
	tx: Db,
	to: string,
	locale: Locale,
	change: Change
): Promise<void> {
	const what = {
		password: m.auth_mail_change_password,
		'second-factor-on': m.auth_mail_change_second_factor_on,
		'second-factor-off': m.auth_mail_change_second_factor_off,
		ended: m.auth_mail_change_ended
	}[change]({}, { locale });
	await queueMail(tx, {
		to,
		locale,
		subject: m.auth_mail_change_subject({}, { locale }),
		text: m.auth_mail_change_text({ what }, { locale })
	});
}
