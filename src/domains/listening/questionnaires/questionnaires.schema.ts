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

/** What a questionnaire is for: a minute at once, a round of asking, or a talk led by staff. */
export const purposes = ['quick', 'survey', 'interview'] as const;
export type Purpose = (typeof purposes)[number];

/** Who answers it. */
export const audiences = ['adult', 'child', 'relative', 'group', 'any'] as const;
export type Audience = (typeof audiences)[number];

/** Asked only of those who answered an earlier question with one of these. */
export type ShowIf = { question: string; is: number[] };

/** A question as it stands in one version of a questionnaire. */
export type Question = {
	id: string;
	kind: QuestionKind;
	wordingNo: number;
	text: LocalizedText;
	hint: LocalizedText;
	options: LocalizedText[];
	/** Words of the choice outside the scale ("can't say"), answered as 0; null where there is none. */
	none: LocalizedText | null;
	/** Names of pictures, one for each option, where children choose by pictures. */
	pictures: string[];
	topic: string | null;
	sensitive: boolean;
	sectionNo: number | null;
	showIf: ShowIf | null;
};

export type Section = { no: number; title: LocalizedText; intro: LocalizedText };

/** A version of a questionnaire, whole. */
export type Questionnaire = {
	questionnaireId: string;
	versionId: string;
	key: string;
	name: LocalizedText;
	no: number;
	moodQuestionId: string | null;
	/** A measure that must stay as its makers made it. */
	locked: boolean;
	intro: LocalizedText;
	thanks: LocalizedText;
	sections: Section[];
	questions: Question[];
};

/**
 * Closed answers by question id; what was left empty is not there.
 *
 * A scale: its number, 0 for the choice outside it. One choice: the option's number from 1. Several:
 * their numbers, ascending. A number as it is; a day as `2026-11-22`.
 */
export type Answers = Record<string, number | string | number[]>;

export const MAX_TEXT = 5000;

/** Values that a scale can take; its smallest is the worst. */
export const scaleOf = (kind: QuestionKind): { min: number; max: number } | undefined =>
	({
		smiley3: { min: 1, max: 3 },
		smiley5: { min: 1, max: 5 },
		agree5: { min: 1, max: 5 },
		nps: { min: 0, max: 10 }
	})[kind as string];

/** Kinds that are answered by choosing one of a few: what they are counted by. */
export const isCounted = (kind: QuestionKind): boolean =>
	!isOpen(kind) && kind !== 'number' && kind !== 'date';

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
export function answerTo(question: Pick<Question, 'kind'>): AnswerSchema {
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

/** Seconds that one question of a kind takes: reading it once and choosing, or writing a few words. */
const secondsOf: Record<QuestionKind, number> = {
	smiley3: 7,
	smiley5: 7,
	agree5: 9,
	nps: 9,
	choice: 12,
	many: 18,
	number: 8,
	date: 12,
	'short-text': 20,
	text: 60,
	picture: 10
};

const SECONDS_TO_START = 20;

/**
 * How many whole minutes answering takes, told before anyone begins; never less than one.
 *
 * Reckoned, not measured: a sentence of ten words at 160 words a minute (the mean of Finnish in the
 * reading speed texts IReST; Finnish words are long) is four seconds, and a choice on a scale that
 * repeats takes three to five more, a list of options more. An open question is counted as if it
 * were answered in two sentences, though many leave it empty: a promise that is too long annoys
 * less than one that is too short. Questions that only some are asked count whole for the same
 * reason. Twenty seconds are for reading what the questionnaire is about.
 */
export function minutesOf({ questions }: { questions: Pick<Question, 'kind'>[] }): number {
	const seconds = questions.reduce((sum, { kind }) => sum + secondsOf[kind], SECONDS_TO_START);
	return Math.max(1, Math.ceil(seconds / 60));
}
