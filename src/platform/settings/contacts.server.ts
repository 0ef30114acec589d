import type { Db } from '../db/database.server.ts';
import { wordsIn } from '../i18n/localized.ts';
import type { Locale } from '../i18n/locale.ts';
import { contactsShape } from './contacts.schema.ts';

export { type ContactsSetting, contactsShape } from './contacts.schema.ts';

type Reach = { name: string; phone: string; email: string };
export type Contacts = {
	ombudsperson: Reach & { hours: string };
	registry: Reach & { address: string };
	/** Where an objection (muistutus) is made; undefined until it has been set. */
	objectionUrl: string | undefined;
	/** The authority that supervises the services: where a complaint (kantelu) is made. */
	complaint: { name: string; url: string } | undefined;
	/** Whom to ask about one's own data. */
	dataProtection: Reach | undefined;
};

/** The organisation's contacts in the reader's language; undefined until they have been set. */
export async function findContacts(db: Db, locale: Locale): Promise<Contacts | undefined> {
	const row = await db
		.selectFrom('platform.setting')
		.select('value')
		.where('key', '=', 'contacts')
		.executeTakeFirst();
	const read = contactsShape.safeParse(row?.value);
	if (!read.success) return undefined;
	const { ombudsperson, registry, objectionUrl, complaint, dataProtection } = read.data;
	const named = <T extends { name: unknown }>(contact: T) => ({
		...contact,
		name: wordsIn(contact.name, locale)
	});
	return {
		ombudsperson: { ...named(ombudsperson), hours: wordsIn(ombudsperson.hours, locale) },
		registry: named(registry),
		objectionUrl,
		complaint: complaint && named(complaint),
		dataProtection: dataProtection && named(dataProtection)
	};
}
