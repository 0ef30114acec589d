import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { QuestionKind } from '../questionnaires.schema.ts';

type Choice = { code: string; words: LocalizedText };
export type ChoicesIn = {
	options: LocalizedText[];
	none: LocalizedText | null;
	/** What each code of an answer counts as here. */
	values: Map<string, number>;
};

/**
 * Our options for the choices of a file.
 *
 * @param told the kind that a questionnaire which went out of Kuultu says that it was: then the
 *   code 0 is the choice outside the scale, and the eleven steps of recommending have two ends
 */
export function choicesIn(choices: Choice[], told: QuestionKind | undefined): ChoicesIn {
	if (told === 'nps') {
		return {
			options: [choices[0], choices.at(-1)].map((end) => withoutNumber(end?.words ?? {})),
			none: null,
			values: new Map(choices.map(({ code }) => [code, Number(code)]))
		};
	}
	const none = told ? choices.find(({ code }) => code === '0') : undefined;
	const steps = choices.filter((choice) => choice !== none);
	return {
		options: steps.map(({ words }) => words),
		none: none?.words ?? null,
		values: new Map(choices.map((choice) => [choice.code, steps.indexOf(choice) + 1]))
	};
}

/** `0 – Not at all` without its number. */
const withoutNumber = (words: LocalizedText): LocalizedText =>
	Object.fromEntries(
		Object.entries(words).map(([locale, text]) => [
			locale,
			(text as string).replace(/^\d+\s*–\s*/, '')
		])
	);
