import { easy, english } from './replies/easy-and-english.ts';
import { answersFi, plainAnswersFi, talksFi, thanksFi } from './replies/fi.ts';
import { answersSv, plainAnswersSv, talksSv, thanksSv } from './replies/sv.ts';
import { randomFrom } from './random.ts';
import type { ExampleVoice } from './voices.ts';

/** A question by staff and what the client wrote to it. */
export type Talk = { question: string; reply: string };

type Spoken = Pick<ExampleVoice, 'locale' | 'themeKeys' | 'answers'>;

/** The same voice gets the same words at every seeding. */
const pickFor = <T>(index: number, what: string, from: readonly T[]): T =>
	randomFrom(index, what).pick(from);

/** Whether the person was pleased, by the closed answers alone. */
function pleased({ answers }: Spoken): boolean {
	if (answers.nps !== undefined) return answers.nps >= 9;
	return (answers.meeting ?? answers.expectations ?? 2) === 3 && answers.expectations !== 1;
}

/**
 * What staff of the example county answered to a voice, in the language it was given in.
 *
 * Where two themes were spoken of, the answer is to the later one: thanks come first, the trouble
 * after them.
 *
 * @param index of the voice, so that neighbours do not all get the same sentence
 */
export function answerFor(voice: Spoken, index: number): string {
	const { locale } = voice;
	const pick = (from: readonly string[]) => pickFor(index, 'answer', from);
	if (locale === 'fi-simple') return pick(pleased(voice) ? easy.thanks : easy.answers);
	if (locale === 'en') return pick(pleased(voice) ? english.thanks : english.answers);
	const swedish = locale === 'sv';
	if (pleased(voice)) return pick(swedish ? thanksSv : thanksFi);
	const theme = voice.themeKeys.at(-1);
	if (!theme) return pick(swedish ? plainAnswersSv : plainAnswersFi);
	return pick((swedish ? answersSv : answersFi)[theme]);
}

function talkFor({ locale }: Spoken, index: number): Talk {
	const talks: Record<Spoken['locale'], readonly Talk[]> = {
		fi: talksFi,
		sv: talksSv,
		'fi-simple': easy.talks,
		en: english.talks
	};
	return pickFor(index, 'talk', talks[locale]);
}

/** What staff asked back before they could answer. */
export const questionFor = (voice: Spoken, index: number): string => talkFor(voice, index).question;

/** What the person wrote to the question that the same voice was asked. */
export const replyFor = (voice: Spoken, index: number): string => talkFor(voice, index).reply;
