import { z } from 'zod';
import {
	type Answers,
	type Questionnaire,
	answerTo,
	fieldOf,
	isOpen,
	moodFrom
} from '../questionnaires/questionnaires.schema.ts';

export const respondents = ['client', 'relative', 'on-behalf'] as const;
export const helpers = ['nobody', 'relative', 'assistant', 'staff'] as const;

/** What somebody said, as it is stored: closed answers apart from words. */
export type Said = {
	answers: Answers;
	texts: Record<string, string>;
	respondent: (typeof respondents)[number] | null;
	helpedBy: (typeof helpers)[number] | null;
	wantsAnswer: boolean;
	email: string | undefined;
};

/** Text keys of what is wrong, by form field; `form` for the whole. */
export type Issues = Record<string, string>;

const oneOf = <T extends string>(values: readonly T[]) =>
	z
		.enum(values as [T, ...T[]])
		.nullable()
		.catch(null);

// Stricter than the standard on purpose: an address that only some servers understand would make
// a promise that we could not keep.
const email = z
	.string()
	.trim()
	.max(254, 'email_wrong')
	.regex(
		/^[^\s@"'<>()[\],;:\\]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
		'email_wrong'
	);

const respondent = oneOf(respondents);
const helpedBy = oneOf(helpers);

/**
 * Reads a feedback form against the questionnaire that it shows. Any part may be left empty, not all.
 *
 * @param fields every field of the form as a string; unknown ones are ignored
 * @returns what was said, or what is wrong by field
 */
export function readFeedback(
	questionnaire: Questionnaire,
	fields: Record<string, string>
): { said: Said } | { issues: Issues } {
	const issues: Issues = {};
	const answers: Answers = {};
	const texts: Record<string, string> = {};
	for (const question of questionnaire.questions) {
		const field = fieldOf(question.id);
		const read = answerTo(question).safeParse(fields[field]);
		if (!read.success) issues[field] = read.error.issues[0]?.message ?? 'not_on_scale';
		else if (read.data === undefined) continue;
		else if (isOpen(question.kind)) texts[question.id] = String(read.data);
		else answers[question.id] = read.data;
	}
	const wantsAnswer = fields.answer === 'yes';
	const address = wantsAnswer && fields.email?.trim() ? email.safeParse(fields.email) : undefined;
	if (address && !address.success) issues.email = 'email_wrong';
	if (Object.keys(issues).length > 0) return { issues };
	if (Object.keys(answers).length + Object.keys(texts).length === 0) {
		return { issues: { form: 'nothing_said' } };
	}
	return {
		said: {
			answers,
			texts,
			respondent: respondent.parse(fields.respondent ?? null),
			helpedBy: helpedBy.parse(fields.helped ?? null),
			wantsAnswer,
			email: address?.success ? address.data.toLowerCase() : undefined
		}
	};
}

/** The mood of what was said: by the questionnaire's own mood question, else by the first scale. */
export function moodOf(questionnaire: Questionnaire, answers: Answers): -1 | 0 | 1 | null {
	const first = questionnaire.questions.find((question) => question.id in answers);
	const chosen = questionnaire.questions.find(
		(question) => question.id === questionnaire.moodQuestionId && question.id in answers
	);
	const question = chosen ?? first;
	return question ? moodFrom(question.kind, answers[question.id]) : null;
}

/** A form's own random id: 128 bits, made by the server when the check page is shown. */
export const formId = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
