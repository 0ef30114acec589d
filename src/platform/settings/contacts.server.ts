import { z } from 'zod';
import type { Db } from '../db/database.server.ts';
import { type LocalizedText, wordsIn } from '../i18n/localized.ts';
import type { Locale } from '../i18n/locale.ts';

const text = z.partialRecord(z.enum(['fi', 'sv', 'en', 'fi-simple']), z.string());

/** Whom to turn to when this is not the right place. Kept in the setting `contacts`. */
export const contactsShape = z.object({
	ombudsperson: z.object({ name: text, phone: z.string(), email: z.string(), hours: text }),
	registry: z.object({ name: text, phone: z.string(), email: z.string(), address: z.string() }),
	objectionUrl: z.string().optional()
});
export type ContactsSetting = z.infer<typeof contactsShape>;

export type Contacts = {
	ombudsperson: { name: string; phone: string; email: string; hours: string };
	registry: { name: string; phone: string; email: string; address: string };
	objectionUrl: string | undefined;
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
	const { ombudsperson, registry, objectionUrl } = read.data;
	const words = (value: LocalizedText) => wordsIn(value, locale);
	return {
		ombudsperson: {
			...ombudsperson,
			name: words(ombudsperson.name),
			hours: words(ombudsperson.hours)
		},
		registry: { ...registry, name: words(registry.name) },
		objectionUrl
	};
}
