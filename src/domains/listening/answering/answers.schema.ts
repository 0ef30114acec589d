import { z } from 'zod';
import {
	type Answers,
	MAX_TEXT,
	type Question,
	type Questionnaire,
	fieldOf,
	isOpen,
	scaleOf
} from '../questionnaires/questionnaires.schema.ts';

/** Everything that a survey's form carries, as strings; several choices are joined by commas. */
export type Fields = Record<string, string>;

/** Text keys of what is wrong, by form field; `form` for the whole. */
export type Issues = Record<string, string>;

export type Given = { answers: Answers; texts: Record<string, string> };

const MOST_DIGITS = 9;
const MAX_SHORT = 300;

const whole = z.string().regex(/^\d{1,2}$/, 'not_on_scale');

/** A day that the calendar has, between 1900 and 2100. */
const day = z
	.string()
	.regex(/^(19|20)\d\d-\d\d-\d\d$/, 'day_wrong')
	.refine((text) => {
		const at = new Date(`${text}T00:00:00Z`);
		return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
	}, 'day_wrong');

/** People write days as 2.9.2020; a browser's own field sends 2020-09-02. */
const isoDay = (text: string): string => {
	const [, date, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
	return date && month ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
};

const number = z
	.string()
	.transform((text) => text.replace(/[\s\u00a0]/g, '').replace(',', '.'))
	.pipe(z.string().regex(new RegExp(`^-?\\d{1,${MOST_DIGITS}}(\\.\\d{1,2})?$`), 'number_wrong'))
	.transform(Number);

const tidy = (text: string): string =>
	text.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim();

const between = (least: number, most: number) =>
	whole.transform(Number).pipe(z.number().min(least, 'not_on_scale').max(most, 'not_on_scale'));

type Part = Pick<Question, 'kind' | 'options' | 'none'>;
type Schema = z.ZodType<number | string | number[]>;

const schemas = new WeakMap<Part, Schema>();

/** What a question takes; made once for each, since making one takes longer than reading with it. */
function schemaOf(question: Part): Schema {
	let schema = schemas.get(question);
	if (!schema) schemas.set(question, (schema = makeSchema(question)));
	return schema;
}

function makeSchema({ kind, options, none }: Part): Schema {
	const scale = scaleOf(kind);
	// NPS has a zero of its own, so a choice outside of it is not offered.
	if (scale) return between(none && kind !== 'nps' ? 0 : scale.min, scale.max);
	const least = none ? 0 : 1;
	if (kind === 'choice' || kind === 'picture') return between(least, options.length);
	if (kind === 'many') {
		return z
			.string()
			.transform((text) => [...new Set(text.split(','))])
			.pipe(z.array(between(least, options.length)).max(99))
			.transform((numbers) => numbers.toSorted((a, b) => a - b));
	}
	if (kind === 'number') return number;
	if (kind === 'date') return z.string().transform(isoDay).pipe(day);
	return kind === 'short-text'
		? z.string().max(MAX_SHORT, 'line_too_long')
		: z.string().max(MAX_TEXT, 'text_too_long');
}

/**
 * Whether a question is asked of somebody who has answered so far like this.
 *
 * A question that itself was not asked cannot open another one.
 */
export function isAsked(
	questionnaire: Pick<Questionnaire, 'questions'>,
	question: Pick<Question, 'showIf'>,
	answers: Answers
): boolean {
	if (!question.showIf) return true;
	const { question: id, is } = question.showIf;
	const earlier = questionnaire.questions.find((other) => other.id === id);
	if (!earlier || !isAsked(questionnaire, earlier, answers)) return false;
	const given = answers[id];
	return Array.isArray(given)
		? given.some((one) => is.includes(one))
		: typeof given === 'number' && is.includes(given);
}

/**
 * Reads the fields of a survey's form, from its first question on.
 *
 * Nothing has to be answered. What was answered to a question that is not asked any more, since an
 * earlier answer was changed, is left out.
 *
 * @param only check these questions and keep quiet about the others; left out, all are checked
 */
export function readAnswers(
	questionnaire: Questionnaire,
	fields: Fields,
	only?: (question: Question) => boolean
): { given: Given; issues: Issues } {
	const given: Given = { answers: {}, texts: {} };
	const issues: Issues = {};
	for (const question of questionnaire.questions) {
		const field = fieldOf(question.id);
		const typed = tidy(fields[field] ?? '');
		if (!typed || !isAsked(questionnaire, question, given.answers)) continue;
		const read = schemaOf(question).safeParse(typed);
		if (!read.success) {
			if (!only || only(question)) issues[field] = read.error.issues[0]?.message ?? 'not_on_scale';
		} else if (isOpen(question.kind)) given.texts[question.id] = String(read.data);
		else given.answers[question.id] = read.data;
	}
	return { given, issues };
}

export const isNothing = ({ answers, texts }: Given): boolean =>
	Object.keys(answers).length + Object.keys(texts).length === 0;

/** How many of the questions that are asked have an answer, and how many are asked. */
export function progressOf(questionnaire: Questionnaire, { answers, texts }: Given) {
	const asked = questionnaire.questions.filter((one) => isAsked(questionnaire, one, answers));
	const answered = asked.filter(({ id }) => id in answers || id in texts).length;
	return { asked: asked.length, answered };
}

const STATE = ['form', 'code', 'mode', 'at', 'helped', 'personal', 'from'];

/** Only fields that the questionnaire has, so that a page never shows back what it did not ask. */
export function fieldsOf(questionnaire: Questionnaire, data: FormData | URLSearchParams): Fields {
	const fields: Fields = {};
	for (const name of STATE) {
		const value = data.get(name);
		if (typeof value === 'string' && value !== '') fields[name] = value.slice(0, 100);
	}
	for (const { id } of questionnaire.questions) {
		const name = fieldOf(id);
		const value = data
			.getAll(name)
			.filter((one) => typeof one === 'string' && one !== '')
			.join(',');
		if (value) fields[name] = value;
	}
	return fields;
}
