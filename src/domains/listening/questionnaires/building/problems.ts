import { type Question, type Questionnaire, isCounted, scaleOf } from '../questionnaires.schema.ts';
import { completeness } from '../missing-words.ts';

/** What keeps a draft from being published, and the question that it is about. */
export type Problem = {
	code:
		| 'no_questions'
		| 'finnish_missing'
		| 'section_empty'
		| 'show_if_gone'
		| 'show_if_later'
		| 'show_if_not_counted'
		| 'show_if_values'
		| 'mood_gone'
		| 'mood_not_scale';
	questionId?: string;
};

/**
 * The values that a closed question can be answered with, in their order; none of other kinds.
 *
 * The choice outside a scale is 0; where 0 is a step of the scale itself (0–10), it has no value.
 */
export function valuesOf({ kind, options, none }: Pick<Question, 'kind' | 'options' | 'none'>) {
	if (!isCounted(kind)) return [];
	const scale = scaleOf(kind) ?? { min: 1, max: options.length };
	const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at);
	return none && scale.min > 0 ? [...steps, 0] : steps;
}

function showIfProblem(
	{ showIf }: Question,
	at: number,
	questions: Question[]
): Problem['code'] | undefined {
	if (!showIf) return undefined;
	const asked = questions.findIndex(({ id }) => id === showIf.question);
	const on = questions[asked];
	if (!on) return 'show_if_gone';
	if (asked >= at) return 'show_if_later';
	if (!isCounted(on.kind)) return 'show_if_not_counted';
	const values = valuesOf(on);
	if (showIf.is.length === 0 || showIf.is.some((value) => !values.includes(value)))
		return 'show_if_values';
	return undefined;
}

/** Everything that must be mended before a questionnaire is published; missing Swedish is apart. */
export function problemsOf(
	questionnaire: Pick<
		Questionnaire,
		'name' | 'intro' | 'thanks' | 'sections' | 'questions' | 'moodQuestionId'
	>
): Problem[] {
	const { questions, sections, moodQuestionId } = questionnaire;
	const problems: Problem[] = [];
	if (questions.length === 0) problems.push({ code: 'no_questions' });
	if (completeness(questionnaire, 'fi').missing > 0) problems.push({ code: 'finnish_missing' });
	if (sections.some(({ no }) => !questions.some(({ sectionNo }) => sectionNo === no)))
		problems.push({ code: 'section_empty' });
	for (const [at, question] of questions.entries()) {
		const code = showIfProblem(question, at, questions);
		if (code) problems.push({ code, questionId: question.id });
	}
	if (moodQuestionId) {
		const mood = questions.find(({ id }) => id === moodQuestionId);
		if (!mood) problems.push({ code: 'mood_gone' });
		else if (!scaleOf(mood.kind)) problems.push({ code: 'mood_not_scale', questionId: mood.id });
	}
	return problems;
}
