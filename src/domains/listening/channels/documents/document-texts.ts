import en from './texts/en.json' with { type: 'json' };
import simple from './texts/fi-simple.json' with { type: 'json' };
import fi from './texts/fi.json' with { type: 'json' };
import sv from './texts/sv.json' with { type: 'json' };

export type DocumentLocale = 'fi' | 'sv' | 'fi-simple' | 'en';
/** Every sentence of the printed documents, some with `{places}` to be filled. */
export type DocumentTexts = Record<keyof typeof fi, string>;

const texts: Record<DocumentLocale, DocumentTexts> = { fi, sv, en, 'fi-simple': simple };

/** The sentences of posters, table stands and cards, in the language of the one who reads them. */
export function documentTexts(locale: DocumentLocale): DocumentTexts {
	return texts[locale];
}

/** The language as a document's own mark: Easy Finnish is Finnish to a screen reader. */
export function documentLang(locale: DocumentLocale): string {
	return locale === 'fi-simple' ? 'fi' : locale;
}

/** Puts values into the `{places}` of every sentence; a place without a value stays visible. */
export function fillTexts(given: DocumentTexts, values: Record<string, string>): DocumentTexts {
	return Object.fromEntries(
		Object.entries(given).map(([key, text]) => [
			key,
			text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
		])
	) as DocumentTexts;
}
