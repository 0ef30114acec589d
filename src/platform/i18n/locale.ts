/** Languages of the product, by the ids of the texts' files. */
export const locales = ['fi', 'sv', 'en', 'fi-simple'] as const;
export type Locale = (typeof locales)[number];

const prefixes: Record<Locale, string> = { fi: '', sv: '/sv', en: '/en', 'fi-simple': '/selko' };

/** What goes into `lang`: Easy Finnish is Finnish to a screen reader. */
export const langTag = (locale: Locale): string => (locale === 'fi-simple' ? 'fi' : locale);

/** How dates and numbers are written. */
export const formatTag = (locale: Locale): string =>
	({ fi: 'fi-FI', 'fi-simple': 'fi-FI', sv: 'sv-FI', en: 'en-GB' })[locale];

/**
 * Splits a language prefix off an address.
 *
 * @returns the language and the rest, which always begins with a slash
 */
export function splitLocale(pathname: string): { locale: Locale; rest: string } {
	for (const locale of locales) {
		const prefix = prefixes[locale];
		if (prefix && (pathname === prefix || pathname.startsWith(`${prefix}/`))) {
			return { locale, rest: pathname.slice(prefix.length) || '/' };
		}
	}
	return { locale: 'fi', rest: pathname };
}

/** An address of the product in a language: `href('/kerro', 'sv')` is `/sv/kerro`. */
export const href = (path: string, locale: Locale): string =>
	path === '/' ? prefixes[locale] || '/' : `${prefixes[locale]}${path}`;

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);
