import { m } from '#texts';

const words: Record<string, () => string> = {
	fi: m.interests_language_fi,
	sv: m.interests_language_sv,
	en: m.interests_language_en,
	'fi-simple': m.interests_language_easy
};

/** The language in which somebody left their details, for whoever calls them. */
export const languageWord = (locale: string): string =>
	(words[locale] ?? m.interests_language_fi)();
