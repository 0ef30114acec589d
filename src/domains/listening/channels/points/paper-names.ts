import { type Locale, locales } from '#platform/i18n/locale.ts';

export const formats = ['A4', 'A5'] as const;

/** What can be printed of a point. */
export type Paper =
	| { kind: 'poster' | 'stand'; format: (typeof formats)[number]; locale: Locale }
	| { kind: 'card'; locale: Locale }
	| { kind: 'qr'; locale: Locale };

const words = { poster: 'juliste', stand: 'poytakyltti', card: 'palautekortit', qr: 'qr' } as const;

/** The name of a paper's file: `juliste-A4-sv.pdf`. Languages go by the names that people know. */
export function paperName(paper: Paper): string {
	const language = paper.locale === 'fi-simple' ? 'selko' : paper.locale;
	const format = 'format' in paper ? `-${paper.format}` : '';
	return `${words[paper.kind]}${format}-${language}.${paper.kind === 'qr' ? 'svg' : 'pdf'}`;
}

const all: Paper[] = locales.flatMap((locale): Paper[] => [
	...formats.flatMap((format): Paper[] => [
		{ kind: 'poster', format, locale },
		{ kind: 'stand', format, locale }
	]),
	{ kind: 'card', locale },
	{ kind: 'qr', locale }
]);
const byName = new Map(all.map((paper) => [paperName(paper), paper]));

/** The paper that a file's name asks for; undefined when there is none of that name. */
export const readPaperName = (file: string): Paper | undefined => byName.get(file);
