import type { Locale } from '#platform/i18n/locale.ts';
import type { Reporting } from './report.ts';

const ours: Record<string, Locale> = {
	fi: 'fi',
	suomi: 'fi',
	finnish: 'fi',
	sv: 'sv',
	svenska: 'sv',
	swedish: 'sv',
	en: 'en',
	english: 'en',
	'fi-simple': 'fi-simple',
	selkosuomi: 'fi-simple'
};

/** Our language for what a file calls it: `fi`, `en-GB`, `Suomi (fi)`. */
function localeOf(name: string): Locale | undefined {
	const tag = /\(([\w-]+)\)\s*$/.exec(name)?.[1] ?? name;
	const known = (word: string) => {
		const key = word.trim().toLowerCase();
		return Object.hasOwn(ours, key) ? ours[key] : undefined;
	};
	return known(tag) ?? known(tag.split('-')[0] ?? '') ?? known(name);
}

/**
 * Which language of ours each language of a file becomes.
 *
 * Everything needs Finnish to fall back to: a file without it lends its first language's words, and
 * whoever imports it translates them. Languages that the product does not know are left out.
 */
export function languagesOf(names: string[], report: Reporting): Map<string, Locale> {
	const found = new Map<string, Locale>();
	for (const name of names) {
		const locale = localeOf(name);
		if (locale && ![...found.values()].includes(locale)) found.set(name, locale);
	}
	if (![...found.values()].includes('fi')) {
		const first = names[0] ?? '';
		report.say('language_as_finnish', undefined, first);
		found.set(first, 'fi');
	}
	for (const name of names) if (!found.has(name)) report.say('language_lost', undefined, name);
	return found;
}
