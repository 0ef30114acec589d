import simple from './texts/fi-simple.json' with { type: 'json' };
import fi from './texts/fi.json' with { type: 'json' };
import sv from './texts/sv.json' with { type: 'json' };

/** Languages in which people are asked to come. */
export const paperLocales = ['fi', 'sv', 'fi-simple'] as const;
export type PaperLocale = (typeof paperLocales)[number];
export type PaperWords = Record<keyof typeof fi, string>;

const words: Record<PaperLocale, PaperWords> = { fi, sv, 'fi-simple': { ...fi, ...simple } };

export const paperWords = (locale: PaperLocale): PaperWords => words[locale];

/** Puts values into the `{places}` of a sentence. */
export const filled = (text: string, values: Record<string, string>): string =>
	text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** What a paper is called in an address, and what it is. */
export function readPaperName(
	file: string
): { kind: 'invitation' | 'sheet'; locale: PaperLocale } | { kind: 'calendar' } | undefined {
	if (file === 'kutsu.ics') return { kind: 'calendar' };
	const [, kind, locale] = /^(kutsu|lomake)-(fi|sv|fi-simple)\.pdf$/.exec(file) ?? [];
	if (!kind) return undefined;
	return { kind: kind === 'kutsu' ? 'invitation' : 'sheet', locale: locale as PaperLocale };
}
