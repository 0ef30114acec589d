import type { z } from 'zod';
import { Invalid } from '#platform/errors/errors.ts';
import { readForm } from '#platform/settings/form-fields.ts';
import {
	type Sameness,
	isQuestionId,
	newQuestion,
	proposedId,
	sameness
} from './bank/bank.schema.ts';
import { readShowIf, readWords } from './building/building.schema.ts';
import { type QuestionKind, questionKinds } from './questionnaires.schema.ts';
import { LONGEST, MOST_OPTIONS, type Wording, readWording } from './wording-form.ts';
import { typedWords, wordIssues, wordsFrom } from './words.ts';

type Fields = Record<string, unknown>;

/** What a form says; what is wrong is thrown as issues by field, so that the page can show them. */
export function parsed<T extends z.ZodType>(schema: T, fields: Fields): z.output<T> {
	const read = readForm(schema, fields);
	if ('issues' in read) throw new Invalid(read.issues);
	return read.form;
}

function taken<T>(read: T | { issues: Record<string, string> }): T {
	if (read && typeof read === 'object' && 'issues' in read)
		throw new Invalid((read as { issues: Record<string, string> }).issues);
	return read as T;
}

export const parsedWording = (fields: Fields, kind: QuestionKind, keeps = 0): Wording =>
	taken(readWording(fields, kind, { keeps })).wording;

export const parsedWords = (...given: Parameters<typeof readWords>) =>
	taken(readWords(...given)).words;

/** The words of one thing, such as a section's title. */
export function parsedText(fields: Fields, name: string, max: number, needed = false) {
	const words = wordsFrom(fields, name);
	const issues = wordIssues(name, words, { max, needed });
	if (Object.keys(issues).length > 0) throw new Invalid(issues);
	return words;
}

/**
 * A new question from its form, every wrong field at once. Without an id one is proposed in the
 * typed values, and asked to be confirmed: it is final.
 */
export function parsedQuestion(fields: Record<string, string>) {
	const about = readForm(newQuestion, fields);
	const kind = 'form' in about ? about.form.kind : (fields.kind as QuestionKind);
	const words = readWording(fields, kind);
	const issues = {
		...('issues' in about ? about.issues : {}),
		...('issues' in words ? words.issues : {})
	};
	if ('issues' in about || 'issues' in words) throw new Invalid(issues);
	const { form } = about;
	if (form.id === '') {
		fields.id = proposedId(form.topic, words.wording.text.fi ?? '');
		throw new Invalid({ id: 'check_id' });
	}
	return { ...form, wording: words.wording };
}

/** What is declared of each question in new words: fields `same.<id>` and `because.<id>`. */
export function parsedDeclarations(fields: Record<string, string>) {
	const same: Record<string, { given: Sameness }> = {};
	const issues: Record<string, string> = {};
	for (const [name, value] of Object.entries(fields)) {
		const id = /^same\.(.+)$/.exec(name)?.[1];
		if (!id || !isQuestionId(id)) continue;
		const read = readForm(sameness, { same: value, because: fields[`because.${id}`] ?? '' });
		if ('form' in read) same[id] = { given: read.form };
		else for (const [field, key] of Object.entries(read.issues)) issues[`${field}.${id}`] = key;
	}
	const noSwedishBecause = typedWords(fields.noSwedishBecause);
	if (noSwedishBecause.length > LONGEST.reason) issues.noSwedishBecause = 'too_long';
	if (Object.keys(issues).length > 0) throw new Invalid(issues);
	return { same, noSwedishBecause };
}

export const parsedShowIf = readShowIf;

/** A section's number from an address or a form; 0 is before the first. */
export const sectionIn = (value: unknown): number => {
	const no = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : 0;
	return no <= 200 ? no : 0;
};

export const kindIn = (value: unknown): QuestionKind | undefined =>
	questionKinds.find((kind) => kind === value);

/** Languages that are added to a wording: other texts of it need not be in the form. */
export function parsedTranslations(fields: Fields): Omit<Wording, 'pictures'> {
	const issues: Record<string, string> = {};
	const read = (name: string, max: number) => {
		const words = wordsFrom(fields, name);
		for (const [locale, text] of Object.entries(words))
			if ((text as string).length > max) issues[`${name}.${locale}`] = 'too_long';
		return words;
	};
	const added = {
		text: read('text', LONGEST.text),
		hint: read('hint', LONGEST.hint),
		options: Array.from({ length: MOST_OPTIONS }, (_, at) =>
			read(`option.${at + 1}`, LONGEST.option)
		),
		none: read('none', LONGEST.option)
	};
	if (Object.keys(issues).length > 0) throw new Invalid(issues);
	return added;
}
