import { z } from 'zod';

export const sentiments = ['negative', 'mixed', 'positive', 'none'] as const;
export type Sentiment = (typeof sentiments)[number];

const uuid = z.uuid();
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** Which answers are read, from an address; what is odd counts as not said. */
export const answerFilter = z.object({
	yksikko: optional(z.string().min(1).max(200)),
	kysymys: optional(z.string().min(1).max(200)),
	haku: optional(
		z
			.string()
			.transform((words) => words.replaceAll('\u0000', '').trim().slice(0, 200))
			.pipe(z.string().min(1))
	),
	teema: optional(uuid),
	savy: optional(z.enum(sentiments)),
	/** Only those that nobody has themed, or that are worrying. */
	vain: optional(z.enum(['teemoittamatta', 'huolestuttavat'])),
	alkaen: optional(uuid),
	ennen: optional(uuid)
});
export type AnswerFilter = z.infer<typeof answerFilter>;

/** How one answer was read, as a form says it; `version` 0 where nobody has read it before. */
export const readingForm = z.object({
	id: uuid,
	version: z.coerce.number().int().min(0),
	themes: z.array(uuid).max(50),
	sentiment: z.union([z.enum(sentiments), z.literal('')])
});
export type ReadingForm = z.infer<typeof readingForm>;

/** What a page of answers was told about each of them. */
export const readingsForm = z.array(readingForm).min(1).max(100);

export const alikeForm = z.object({ ids: z.array(uuid).min(1, 'choose_some').max(100) });

export const undoForm = z.object({ change: uuid });

export const versionForm = z.object({ version: z.coerce.number().int().min(0) });

const quoteText = z
	.string({ error: 'write_something' })
	.transform((text) => text.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim())
	.pipe(z.string().min(1, 'write_something').max(1000, 'too_long'));

export const quoteForm = z.object({
	text: quoteText,
	tellsNobody: z.literal('yes', { error: 'confirm_nobody' })
});
export const quoteStepForm = z.object({ id: uuid, version: z.coerce.number().int().min(1) });

/** Issues of a failed parse by field name, as text keys. */
export const issuesOf = (error: z.ZodError): Record<string, string> =>
	Object.fromEntries(error.issues.map((issue) => [String(issue.path[0] ?? 'form'), issue.message]));
