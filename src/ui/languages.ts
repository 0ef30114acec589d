import { m } from '#texts';
import { type Locale, href, langTag } from '#platform/i18n/locale.ts';

const names: Record<Locale, () => string> = {
	fi: m.ui_to_fi,
	sv: m.ui_to_sv,
	en: m.ui_to_en,
	'fi-simple': m.ui_to_fi_simple
};

const shown: Locale[] = ['fi', 'sv', 'fi-simple', 'en'];

/** The same page in the other languages, each named in itself. */
export const otherLanguages = (path: string, now: Locale) =>
	shown
		.filter((locale) => locale !== now)
		.map((locale) => ({
			href: href(path, locale),
			lang: langTag(locale),
			label: names[locale]()
		}));

/** A form of the page that must come along to another language, and the action that shows it there. */
export type Carried = { form: string; action: string };
