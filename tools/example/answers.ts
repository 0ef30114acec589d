import { answersFi, plainAnswersFi, questionsFi, repliesFi, thanksFi } from './replies/fi.ts';
import { answersSv, plainAnswersSv, questionsSv, repliesSv, thanksSv } from './replies/sv.ts';
import { easy, english } from './replies/easy-and-english.ts';
import { randomFrom } from './random.ts';
import type { ExampleVoice } from './voices.ts';

type Spoken = Pick<ExampleVoice, 'locale' | 'themeKeys' | 'answers'>;

/** The same voice gets the same words at every seeding. */
const pickFor = (index: number, what: string, from: readonly string[]): string =>
	randomFrom(index, what).pick(from);

/** Whether the person was pleased, by the closed answers alone. */
function pleased({ answers }: Spoken): boolean {
	if (answers.nps !== undefined) return answers.nps >= 9;
	return (answers.meeting ?? answers.expectations ?? 2) === 3 && answers.expectations !== 1;
}

/**
 * What staff of the example county answered to a voice, in the language it was given in.
 *
 * @param index of the voice, so that neighbours do not all get the same sentence
 */
export function answerFor(voice: Spoken, index: number): string {
	const { locale } = voice;
	const theme = voice.themeKeys.at(-1);
	const pick = (from: readonly string[]) => pickFor(index, 'answer', from);
	if (locale === 'fi-simple') return pick(pleased(voice) ? easy.thanks : easy.answers);
	if (locale === 'en') return pick(pleased(voice) ? english.thanks : english.answers);
	const swedish = locale === 'sv';
	if (pleased(voice)) return pick(swedish ? thanksSv : thanksFi);
	if (!theme) return pick(swedish ? plainAnswersSv : plainAnswersFi);
	return pick((swedish ? answersSv : answersFi)[theme]);
}

/** What staff asked back before they could answer. */
export const questionFor = ({ locale }: Spoken, index: number): string =>
	pickFor(index, 'talk', inLanguage(locale, questionsFi, questionsSv, 'questions'));

/** What the person wrote back; with the same index it fits the question. */
export const replyFor = ({ locale }: Spoken, index: number): string =>
	pickFor(index, 'talk', inLanguage(locale, repliesFi, repliesSv, 'replies'));

function inLanguage(
	locale: Spoken['locale'],
	fi: readonly string[],
	sv: readonly string[],
	kind: 'questions' | 'replies'
): readonly string[] {
	if (locale === 'sv') return sv;
	if (locale === 'fi-simple') return easy[kind];
	if (locale === 'en') return english[kind];
	return fi;
}
