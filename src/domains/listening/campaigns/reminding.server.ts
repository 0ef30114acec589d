import { m } from '#texts';
import { theApp } from '#platform/app.server.ts';
import { type Tx } from '#platform/db/database.server.ts';
import { longDay } from '#platform/i18n/format.ts';
import { type Locale, href, isLocale } from '#platform/i18n/locale.ts';
import { queueMail } from '#platform/mail/mail.public.server.ts';
import { castKeyOfCode, codeOfInvitation, spacedCode } from './codes.ts';
import { castOf } from './ending.server.ts';
import { findKey } from './keys.server.ts';

/** Somebody who was asked, with the code that only their own letter holds. */
export type Addressee = {
	id: string;
	code: string;
	unitId: string;
	locale: Locale;
	way: string;
	name: string | null;
	address: string | null;
	email: string | null;
	phone: string | null;
	/** The invitation has gone out; of reminders nothing is written. */
	sent: boolean;
};

/**
 * Those who were asked and can still be written to: all, or for a reminder only those whose code has
 * not been answered with. Who that is, is worked out here and now, and written nowhere.
 *
 * @returns nothing where the campaign's key is gone
 */
export async function addresseesOf(
	tx: Tx,
	campaignId: string,
	which: 'all' | 'unanswered',
	ways: readonly string[]
): Promise<Addressee[]> {
	const key = findKey(campaignId);
	if (!key) return [];
	const rows = await tx
		.selectFrom('listening.invitation')
		.select(['id', 'unitId', 'locale', 'way', 'name', 'address', 'email', 'phone', 'sent'])
		.where('campaignId', '=', campaignId)
		.where('way', 'in', ways)
		.where('undelivered', '=', false)
		.orderBy('id')
		.execute();
	const cast = which === 'unanswered' ? await castOf(tx, campaignId) : new Set<string>();
	return rows
		.map((row) => ({
			...row,
			locale: isLocale(row.locale) ? row.locale : ('fi' as const),
			code: codeOfInvitation(key, row.id)
		}))
		.filter(({ code }) => !cast.has(castKeyOfCode(key, code).toString('hex')));
}

/**
 * Writes invitations or reminders by e-mail. A mail is a postcard and being a client is secret, so it
 * names neither the service nor the survey. The code stands after the `#` of the link, which a
 * browser sends to no server, and in words for whoever opens the address without scripting.
 *
 * @returns how many mails were queued
 */
export async function mailAddressees(
	tx: Tx,
	campaign: { id: string; closesOn: string },
	which: 'all' | 'unanswered'
): Promise<number> {
	const { settings } = theApp();
	const origin = settings.ORIGIN ?? settings.origins[0];
	const all = await addresseesOf(tx, campaign.id, which, ['email']);
	const addressees = all.filter(({ email, sent }) => email && (which === 'unanswered' || !sent));
	for (const { email, code, locale } of addressees) {
		const words = {
			address: `${origin}${href('/kysely', locale)}`,
			link: `${origin}${href('/kysely', locale)}#${code}`,
			code: spacedCode(code),
			day: longDay(campaign.closesOn, locale)
		};
		const subject = which === 'all' ? m.campaigns_mail_subject : m.campaigns_mail_reminder_subject;
		await queueMail(tx, {
			to: email as string,
			locale,
			subject: subject({}, { locale }),
			text: m.campaigns_mail_text(words, { locale })
		});
	}
	await tx
		.updateTable('listening.invitation')
		.set({ sent: true })
		.where('campaignId', '=', campaign.id)
		.where('way', '=', 'email')
		.execute();
	return addressees.length;
}
