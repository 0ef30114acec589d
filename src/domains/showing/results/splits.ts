import type { Question } from '#domains/listening/questionnaires/questionnaires.schema.ts';

/** Respondents are told apart by so many questions at most, the first ones of the questionnaire. */
const MOST_SPLITS = 4;
/** And by questions of so many options at most: with more, there is nobody in most of them. */
const MOST_OPTIONS = 8;

/** Questions that tell respondents apart: one choice of a few that have no order of good and bad. */
export const splitsOf = (questions: readonly Question[]): Question[] =>
	questions
		.filter(
			({ kind, options }) =>
				(kind === 'choice' || kind === 'picture') && options.length <= MOST_OPTIONS
		)
		.slice(0, MOST_SPLITS);
