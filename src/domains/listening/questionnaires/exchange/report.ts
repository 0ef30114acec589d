import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { Portable } from './portable.ts';

/** What could not be carried as it was. `what` is a name out of the file, shown as it stands. */
export type ReportLine = {
	code:
		| 'dropped'
		| 'other_lost'
		| 'comment_lost'
		| 'condition_lost'
		| 'validation_lost'
		| 'filter_lost'
		| 'repeat_lost'
		| 'words_cut'
		| 'language_lost'
		| 'language_as_finnish'
		| 'markup_removed'
		| 'mandatory_lost'
		| 'options_cut'
		| 'split'
		| 'note_as_intro'
		| 'settings_lost'
		| 'measure_item'
		| 'known'
		| 'new_wording';
	/** The question or part of the file that it is about; none: the whole. */
	where?: string;
	what?: string;
};

export type Carried = { portable: Portable; report: ReportLine[] };

/** Collects what was lost while a file is read; the same thing is told once. */
export function reporting() {
	const lines: ReportLine[] = [];
	const seen = new Set<string>();
	return {
		lines,
		say(code: ReportLine['code'], where?: string, what?: string): void {
			const line = {
				code,
				...(where ? { where } : {}),
				...(what ? { what: what.slice(0, 200) } : {})
			};
			const key = JSON.stringify(line);
			if (!seen.has(key)) lines.push(line);
			seen.add(key);
		}
	};
}
export type Reporting = ReturnType<typeof reporting>;

const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	auml: 'ä',
	ouml: 'ö',
	aring: 'å',
	Auml: 'Ä',
	Ouml: 'Ö',
	Aring: 'Å'
};

/**
 * Words without their markup: other products keep HTML in every text, ours keep none. As in HTML, a
 * tag has no space after its `<`: in "7 < a" nothing is markup.
 *
 * @returns the words, and whether something was lost that is more than a line break
 */
export function plainWords(text: string): { words: string; lost: boolean } {
	const lost = /<(img|a|video|audio|iframe|table|script|style|object)\b/i.test(text);
	const words = text
		.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
		.replace(/<(br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
		.replace(/<\/?[a-z!][^>]*>/gi, ' ')
		.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|\w{2,8});/gi, (whole, name: string) => {
			if (name[0] !== '#') return ENTITIES[name] ?? whole;
			const code =
				name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
			return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
				? String.fromCodePoint(code)
				: ' ';
		})
		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
		.toWellFormed()
		.replace(/[ \t\u00A0]+/g, ' ')
		.replace(/ *\n */g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	return { words, lost };
}

/** Words of a file in our languages, each tidied and cut to what fits. */
export function carriedWords(
	given: Record<string, string>,
	{ max, where, report }: { max: number; where: string; report: Reporting }
): LocalizedText {
	const carried: LocalizedText = {};
	for (const [locale, text] of Object.entries(given)) {
		const { words, lost } = plainWords(text);
		if (lost) report.say('markup_removed', where);
		if (words.length > max) report.say('words_cut', where);
		if (words) carried[locale as keyof LocalizedText] = words.slice(0, max).toWellFormed().trim();
	}
	return carried;
}
