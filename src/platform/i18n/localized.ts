import { type Locale, isLocale, langTag } from './locale.ts';

/** Content written by people, in the languages that they wrote it in. */
export type LocalizedText = Partial<Record<Locale, string>>;

const order: Record<Locale, Locale[]> = {
	fi: ['fi', 'fi-simple', 'sv', 'en'],
	sv: ['sv', 'fi', 'en', 'fi-simple'],
	en: ['en', 'fi', 'sv', 'fi-simple'],
	'fi-simple': ['fi-simple', 'fi', 'sv', 'en']
};

/**
 * The reader's language if the text has it, else the nearest one.
 *
 * @returns the text and the `lang` that it must be shown with, so that a screen reader does not
 *   read Finnish with Swedish sounds
 */
export function inLocale(text: unknown, locale: Locale): { text: string; lang: string } {
	const words = (typeof text === 'object' && text !== null ? text : {}) as LocalizedText;
	for (const candidate of order[locale]) {
		const found = words[candidate];
		if (found) return { text: found, lang: langTag(candidate) };
	}
	return { text: '', lang: langTag(locale) };
}

/** Only the words, where the language of the part is marked elsewhere. */
export const wordsIn = (text: unknown, locale: Locale): string => inLocale(text, locale).text;

/** Keeps only languages that the product knows and words that are not empty. */
export const tidyLocalized = (text: Record<string, string | undefined>): LocalizedText =>
	Object.fromEntries(
		Object.entries(text)
			.map(([locale, words]) => [locale, words?.replaceAll('\u0000', '').trim()])
			.filter(([locale, words]) => isLocale(locale) && words)
	);
