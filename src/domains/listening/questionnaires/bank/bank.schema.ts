import { z } from 'zod';
import { questionKinds } from '../questionnaires.schema.ts';
import { topics } from '../topics.ts';
import { LONGEST } from '../wording-form.ts';
import { typedWords } from '../words.ts';

const QUESTION_ID = /^[a-z0-9]+(\.[a-z0-9-]+)*$/;
const LONGEST_ID = 80;

export const isQuestionId = (id: string): boolean =>
	id.length <= LONGEST_ID && QUESTION_ID.test(id);

/**
 * An id proposed for a question of a county's own, from what it is about and its Finnish words.
 *
 * It stays for ever, so whoever makes the question may edit it first.
 */
export function proposedId(topic: string, finnish: string): string {
	const slug = finnish
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 40)
		.replace(/^-+|-+$/g, '');
	return `own.${topic}.${slug || 'kysymys'}`;
}

export const bankFilter = z.object({
	q: z.string().trim().max(100).optional().catch(undefined),
	kind: z.enum(questionKinds).optional().catch(undefined),
	topic: z.enum(topics).optional().catch(undefined),
	state: z.enum(['unverified', 'archived']).optional().catch(undefined),
	page: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined)
});
export type BankFilter = z.infer<typeof bankFilter>;

/** What was typed into a field; a field that is not there is empty. */
const typed = () => z.unknown().optional().transform(typedWords);

export const aboutQuestion = z.object({
	topic: z.enum(topics, { error: 'topic_needed' }),
	source: typed().pipe(z.string().max(LONGEST.source, 'too_long')),
	sensitive: z
		.unknown()
		.optional()
		.transform((value) => value === '1')
});
export type AboutQuestion = z.infer<typeof aboutQuestion>;

export const newQuestion = aboutQuestion.extend({
	kind: z.enum(questionKinds, { error: 'kind_needed' }),
	id: typed().pipe(z.string().refine((id) => id === '' || isQuestionId(id), 'id_wrong'))
});

/** What a new wording is declared to measure the same as: a number, or nothing earlier. */
export const sameness = z
	.object({
		same: z.string({ error: 'same_needed' }).regex(/^(new|\d{1,4})$/, 'same_needed'),
		because: typed().pipe(z.string().max(LONGEST.reason, 'too_long'))
	})
	.refine(({ same, because }) => !/^\d+$/.test(same) || because.length > 0, {
		path: ['because'],
		error: 'reason_needed'
	})
	.transform(({ same, because }) => (same === 'new' ? undefined : { as: Number(same), because }));
export type Sameness = z.infer<typeof sameness>;

export const verification = z.object({
	no: z.coerce.number().int().min(1).max(10_000),
	source: typed().pipe(z.string().min(1, 'source_needed').max(LONGEST.source, 'too_long'))
});
