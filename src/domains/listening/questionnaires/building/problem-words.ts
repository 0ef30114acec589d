import { m } from '#texts';
import type { Problem } from './problems.ts';

const words: Record<Problem['code'], (of: { number: number }) => string> = {
	no_questions: m.ask_problem_no_questions,
	finnish_missing: m.ask_problem_finnish_missing,
	section_empty: m.ask_problem_section_empty,
	show_if_gone: m.ask_problem_show_if_gone,
	show_if_later: m.ask_problem_show_if_later,
	show_if_not_counted: m.ask_problem_show_if_not_counted,
	show_if_values: m.ask_problem_show_if_values,
	mood_gone: m.ask_problem_mood_gone,
	mood_not_scale: m.ask_problem_mood_not_scale
};

/** What is wrong with a draft, with the number of the question that it is about. */
export const problemWord = ({ code, questionId }: Problem, questions: { id: string }[]): string =>
	words[code]({ number: questions.findIndex(({ id }) => id === questionId) + 1 });
