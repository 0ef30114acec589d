import { z } from 'zod';
import type { LocalizedText } from '#platform/i18n/localized.ts';

export const questionKinds = [
	'smiley3',
	'smiley5',
	'agree5',
	'nps',
	'choice',
	'many',
	'number',
	'date',
	'short-text',
	'text',
	'picture'
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A question as it stands in one published version of a questionnaire. */
export type Question = {
	id: string;
	kind: QuestionKind;
	text: LocalizedText;
	hint: LocalizedText;
	options: LocalizedText[];
};

export type Questionnaire = {
	versionId: string;
	key: string;
	no: number;
	moodQuestionId: string | null;
	questions: Question[];
};

/** Closed answers by question id; what was left empty is not there. */
export type Answers = Record<string, number | string | string[]>;

export const MAX_TEXT = 5000;

/** Values that a scale can take; its smallest is the worst. */
export const scaleOf = (kind: QuestionKind): { min: number; max: number } | undefined =>
	({
		smiley3: { min: 1, max: 3 },
		smiley5: { min: 1, max: 5 },
		agree5: { min: 1, max: 5 },
		nps: { min: 0, max: 10 }
	})[kind as string];

export const isOpen = (kind: QuestionKind): boolean => kind === 'text' || kind === 'short-text';

/** The form field that carries a question's answer. */
export const fieldOf = (questionId: string): string => `q.${questionId}`;

const openText = z
	.string()
	.transform((text) => text.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim())
	.pipe(z.string().max(MAX_TEXT, 'too_long'));

/**
 * What one question may be answered with, from a form: an empty field is no answer.
 *
 * @returns a schema of `undefined`, a number on the scale, or text of at most 5,000 characters
 */
export function answerTo(question: Pick<Question, 'kind' | 'options'>): AnswerSchema {
	let schema = schemas.get(question.kind);
	if (!schema) schemas.set(question.kind, (schema = schemaFor(question.kind)));
	return schema;
}

type AnswerSchema = ReturnType<typeof schemaFor>;
const schemas = new Map<QuestionKind, AnswerSchema>();

function schemaFor(kind: QuestionKind) {
	const scale = scaleOf(kind);
	if (scale) {
		return z
			.union([z.literal(''), z.string().regex(/^\d{1,2}$/, 'not_on_scale'), z.undefined()])
			.transform((value) => (value ? Number(value) : undefined))
			.pipe(
				z.number().int().min(scale.min, 'not_on_scale').max(scale.max, 'not_on_scale').optional()
			);
	}
	return openText.optional().transform((text) => text || undefined);
}

/**
 * The mood of a whole response: 1 satisfied, 0 between, −1 dissatisfied, null when not said.
 *
 * NPS counts as its owners count it: 9–10 promoters, 0–6 detractors.
 */
export function moodFrom(kind: QuestionKind | undefined, value: unknown): -1 | 0 | 1 | null {
	if (kind === undefined || typeof value !== 'number') return null;
	if (kind === 'nps') return value >= 9 ? 1 : value >= 7 ? 0 : -1;
	const scale = scaleOf(kind);
	if (!scale) return null;
	const middle = (scale.min + scale.max) / 2;
	return value > middle ? 1 : value < middle ? -1 : 0;
}
