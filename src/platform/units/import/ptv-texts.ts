import { z } from 'zod';
import type { Locale } from '../../i18n/locale.ts';

/** A text of the catalogue in one language; any part may be missing. */
export const said = z
	.array(
		z.object({
			language: z.string().nullish(),
			type: z.string().nullish(),
			value: z.string().nullish()
		})
	)
	.nullish()
	.transform((list) => list ?? [])
	.catch([]);
export type Said = z.infer<typeof said>;

export const ptvLocales = ['fi', 'sv', 'en'] as const satisfies Locale[];

/** The text of a language, by the first type of these that has one. */
export function inLanguage(texts: Said, locale: string, ...types: string[]): string {
	for (const type of types) {
		const found = texts.find(
			(text) => text.language === locale && (text.type ?? type) === type && text.value?.trim()
		);
		if (found?.value) return found.value;
	}
	return '';
}

// A person's own address (first.last@), and words after which a person's name comes.
const OWN_MAIL = /[\p{L}\d-]+\.[\p{L}\d-]+@[\p{L}\d.-]+/u;
const CONTACT =
	/yhteyshenkil|lisätietoja|vastuuhenkil|kontaktperson|ytterligare information|contact person|further information/iu;
const NAME = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?/u;

/** Whether a contact field names a person: two words in a row with capital letters. */
export const namesPerson = (text: string): boolean => NAME.test(text) || OWN_MAIL.test(text);

/**
 * A description without the sentences that give a person's own address or name a contact person.
 * The catalogue carries such, and a page that lives for years must not.
 */
export const withoutPersons = (text: string): string =>
	text
		.split('\n')
		.map((line) =>
			line
				.split(/(?<=[.!?])\s+/)
				.filter((sentence) => !OWN_MAIL.test(sentence))
				.filter((sentence) => !(CONTACT.test(sentence) && NAME.test(sentence)))
				.join(' ')
		)
		.join('\n')
		.trim();
