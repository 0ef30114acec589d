import type { Locale } from '#platform/i18n/locale.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { Questionnaire } from './questionnaires.schema.ts';
import type { Wording } from './wording-form.ts';

type Worded = Pick<Wording, 'text' | 'hint' | 'options' | 'none'>;

/** The texts of a wording that somebody reads; a hint that is not there in Finnish is not missing. */
const textsOfWording = ({ text, hint, options, none }: Worded): LocalizedText[] => [
	text,
	...(hint.fi ? [hint] : []),
	...options,
	...(none ? [none] : [])
];

const lacking = (texts: LocalizedText[], locale: Locale): number =>
	texts.filter((words) => !words[locale]).length;

/** How many texts of a wording have no words in a language. */
export const missingIn = (wording: Worded, locale: Locale): number =>
	lacking(textsOfWording(wording), locale);

type Whole = Pick<Questionnaire, 'name' | 'intro' | 'thanks' | 'sections' | 'questions'>;

/** Every text that a respondent reads, in order. */
function textsOf({ name, intro, thanks, sections, questions }: Whole): LocalizedText[] {
	const told = [intro, thanks].filter((words) => Object.keys(words).length > 0);
	return [
		name,
		...told,
		...sections.flatMap((section) => [
			section.title,
			...(Object.keys(section.intro).length > 0 ? [section.intro] : [])
		]),
		...questions.flatMap(textsOfWording)
	];
}

/** How complete a questionnaire is in a language: `missing` of `all` texts have no words. */
export function completeness(whole: Whole, locale: Locale): { missing: number; all: number } {
	const texts = textsOf(whole);
	return { missing: lacking(texts, locale), all: texts.length };
}
