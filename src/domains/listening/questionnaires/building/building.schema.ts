import { z } from 'zod';
import { isQuestionId } from '../bank/bank.schema.ts';
import { audiences, purposes } from '../questionnaires.schema.ts';
import { LONGEST } from '../wording-form.ts';
import { typedWords, wordIssues, wordsFrom } from '../words.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';

export const LONGEST_PART = {
	name: LONGEST.name,
	intro: 2000,
	thanks: 2000,
	title: 200,
	terms: 2000
};

export const listFilter = z.object({
	q: z.string().trim().max(100).optional().catch(undefined),
	purpose: z.enum(purposes).optional().catch(undefined),
	audience: z.enum(audiences).optional().catch(undefined),
	state: z.enum(['draft', 'used', 'retired', 'archived']).optional().catch(undefined),
	page: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined)
});
export type ListFilter = z.infer<typeof listFilter>;

const uuid = z.uuid();

/** Whose, for what and for whom; the words of the name come beside. */
export const aboutQuestionnaire = z.object({
	purpose: z.enum(purposes, { error: 'choose' }),
	audience: z.enum(audiences, { error: 'choose' }),
	unitId: z
		.union([z.literal('').transform(() => null), uuid], { error: 'no_such_unit' })
		.optional()
		.transform((id) => id ?? null)
});
export type AboutQuestionnaire = z.infer<typeof aboutQuestionnaire>;

export type Words = { name: LocalizedText; intro: LocalizedText; thanks: LocalizedText };

/** Name, greeting and thanks from a form. */
export function readWords(
	fields: Record<string, unknown>,
	names: (keyof Words)[] = ['name', 'intro', 'thanks']
): { words: Words } | { issues: Record<string, string> } {
	const words: Words = { name: {}, intro: {}, thanks: {} };
	const issues: Record<string, string> = {};
	for (const name of names) {
		words[name] = wordsFrom(fields, name);
		const rule = { max: LONGEST_PART[name], needed: name === 'name' };
		Object.assign(issues, wordIssues(name, words[name], rule));
	}
	return Object.keys(issues).length > 0 ? { issues } : { words };
}

export const edits = z.coerce.number().int().min(1).max(2_000_000_000);
const questionId = z.string().refine(isQuestionId, 'choose');
const by = z.enum(['-1', '1']).transform((value) => Number(value) as -1 | 1);
const sectionNo = z.coerce.number().int().min(1).max(200);

export const moveForm = z.object({ edits, question: questionId, by });
export const itemForm = z.object({ edits, question: questionId });
export const placeForm = z.object({
	edits,
	question: questionId,
	section: z.coerce.number().int().min(0).max(200)
});
export const sectionForm = z.object({ edits, section: sectionNo });
export const moveSectionForm = z.object({ edits, section: sectionNo, by });
export const editsForm = z.object({ edits });
export const wordingChoice = z.object({ edits, no: z.coerce.number().int().min(1).max(10_000) });
export const addForm = z.object({
	edits,
	question: questionId,
	section: z.coerce.number().int().min(0).max(200).catch(0)
});

/** `{question, is}` from a form: no question means that everyone is asked. */
export function readShowIf(fields: Record<string, unknown>, values: string[]) {
	const question = typedWords(fields.showIf);
	if (!question) return null;
	return {
		question,
		is: [...new Set(values.filter((value) => /^\d{1,3}$/.test(value)).map(Number))].sort(
			(a, b) => a - b
		)
	};
}
