import type { LocalizedText } from '#platform/i18n/localized.ts';
import { type Locale, locales } from '#platform/i18n/locale.ts';

/** Languages in the order in which people fill them in. */
export const wordLocales: readonly Locale[] = locales;

/** What somebody typed, without what a database or a file cannot hold. */
export const typedWords = (value: unknown): string =>
	typeof value === 'string'
		? value
				.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
				.toWellFormed()
				.replaceAll('\r\n', '\n')
				.trim()
		: '';

/** The words of one thing in the languages of a form: `text.fi`, `text.sv` and so on. */
export function wordsFrom(fields: Record<string, unknown>, name: string): LocalizedText {
	const words: LocalizedText = {};
	for (const locale of wordLocales) {
		const typed = typedWords(fields[`${name}.${locale}`]);
		if (typed) words[locale] = typed;
	}
	return words;
}

/** The same as form fields, so that a form shows what is stored. */
export const fieldsOfWords = (name: string, words: LocalizedText): Record<string, string> =>
	Object.fromEntries(
		Object.entries(words).map(([locale, text]) => [`${name}.${locale}`, text as string])
	);

export const isEmptyText = (words: LocalizedText | null | undefined): boolean =>
	!words || Object.values(words).every((text) => !text);

/** Whether two texts say the same in the same languages. */
export const sameWords = (a: LocalizedText | null, b: LocalizedText | null): boolean =>
	wordLocales.every((locale) => (a?.[locale] ?? '') === (b?.[locale] ?? ''));

/**
 * What is wrong with words of a form, by field: too long in any language, or other languages
 * without the Finnish that everything falls back to.
 */
export function wordIssues(
	name: string,
	words: LocalizedText,
	{ max, needed = false }: { max: number; needed?: boolean }
): Record<string, string> {
	const issues: Record<string, string> = {};
	for (const [locale, text] of Object.entries(words)) {
		if ((text as string).length > max) issues[`${name}.${locale}`] = 'too_long';
	}
	if (!words.fi && (needed || !isEmptyText(words))) issues[`${name}.fi`] = 'finnish_needed';
	return issues;
}
