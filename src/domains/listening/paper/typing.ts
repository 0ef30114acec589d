import {
	type Fields,
	type Given,
	type Issues,
	isAsked,
	isNothing,
	readAnswers
} from '../answering/answers.schema.ts';
import {
	type Question,
	type Questionnaire,
	fieldOf,
	isOpen
} from '../questionnaires/questionnaires.schema.ts';

const MOST_BY_DIGITS = 9;

/** Several choices: `135`, or `1,3,12` where there are more than nine of them. */
function numbersOf(typed: string, options: number): string {
	const parts = typed.split(/[,;.\s]+/).filter(Boolean);
	const isRun = parts.length === 1 && options <= MOST_BY_DIGITS && /^\d+$/.test(typed);
	return (isRun ? [...typed] : parts).join(',');
}

/**
 * What was typed for a question, as the survey's own form would carry it.
 *
 * A scale is one figure, 0 the choice outside it; several choices are figures one after another;
 * a day may be typed without dots (`02092026`). What cannot be read is left as it was typed, for
 * the reading of the answers to refuse.
 */
export function asField({ kind, options }: Pick<Question, 'kind' | 'options'>, typed: string) {
	const text = typed.trim();
	if (kind === 'many') return numbersOf(text, options.length);
	if (kind === 'date') return text.replace(/^(\d\d)(\d\d)(\d{4})$/, '$1.$2.$3');
	return isOpen(kind) ? typed : text;
}

/** An answer as it would be typed. */
function typedFrom({ kind, options }: Question, value: unknown): string {
	if (Array.isArray(value)) return value.join(options.length > MOST_BY_DIGITS ? ',' : '');
	if (kind === 'date') {
		const [year, month, day] = String(value).split('-').map(Number);
		return `${day}.${month}.${year}`;
	}
	return String(value).replace('.', kind === 'number' ? ',' : '.');
}

/** A sheet's answers as they would be typed, by form field. */
export function typedOf({ questions }: Questionnaire, { answers, texts }: Given): Fields {
	const typed: Fields = {};
	for (const question of questions) {
		const value = answers[question.id] ?? texts[question.id];
		if (value !== undefined) typed[fieldOf(question.id)] = typedFrom(question, value);
	}
	return typed;
}

/** What the fields of a sheet held, and nothing that the questionnaire does not ask. */
export function typedIn({ questions }: Questionnaire, data: FormData): Fields {
	const typed: Fields = {};
	for (const { id } of questions) {
		const value = data.get(fieldOf(id));
		if (typeof value === 'string' && value.trim()) typed[fieldOf(id)] = value;
	}
	return typed;
}

/**
 * Reads a sheet as it was typed.
 *
 * An answer to a question that is only asked after another answer is pointed at rather than dropped
 * in silence: either the earlier figure was typed wrong, or the person answered what was not asked,
 * and only somebody with the paper in hand can tell.
 *
 * @param partly the sheet is still being typed: nothing at all is not a mistake yet
 */
export function readSheet(
	questionnaire: Questionnaire,
	typed: Fields,
	partly = false
): { given: Given; issues: Issues } {
	const { questions } = questionnaire;
	const fields: Fields = {};
	for (const question of questions) {
		const text = typed[fieldOf(question.id)];
		if (text) fields[fieldOf(question.id)] = asField(question, text);
	}
	const { given, issues } = readAnswers(questionnaire, fields);
	for (const question of questions) {
		const field = fieldOf(question.id);
		const opener = question.showIf && fieldOf(question.showIf.question);
		if (!fields[field] || (opener && opener in issues)) continue;
		if (!isAsked(questionnaire, question, given.answers)) issues[field] = 'not_asked';
	}
	const isWhole = !partly && Object.keys(issues).length === 0;
	if (isWhole && isNothing(given)) issues.form = 'nothing_typed';
	return { given, issues };
}

/**
 * Where Enter leads on a sheet: to a field, or to saving after the last one.
 *
 * A browser sends the whole form on Enter and does not tell from which field. So the page says
 * which field it put the focus on: what was typed since then says how far the person is, and where
 * nothing was, the question was passed over.
 *
 * @param order form fields from the first to the last
 * @param at place of the field that had the focus when the page was shown
 */
export function enterLeads(order: string[], typed: Fields, at: number): number | 'save' {
	const last = order.findLastIndex((field) => typed[field]);
	const next = Math.max(last, at) + 1;
	return next >= order.length ? 'save' : next;
}

const plain = (value: unknown): string =>
	typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : JSON.stringify(value ?? null);

/** Questions that two entries of one sheet answer differently; spaces in texts do not count. */
export function differences(questionnaire: Questionnaire, one: Given, other: Given): string[] {
	const value = ({ answers, texts }: Given, id: string) => plain(answers[id] ?? texts[id]);
	return questionnaire.questions
		.map(({ id }) => id)
		.filter((id) => value(one, id) !== value(other, id));
}
