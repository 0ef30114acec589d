import { z } from 'zod';
import { isDay } from '../clock/days.ts';

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const words = (max: number) =>
	z
		.string()
		.transform((text) => text.replaceAll('\u0000', '').trim().slice(0, max))
		.pipe(z.string().min(1));
const day = z.string().refine(isDay);
const entryId = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/** Filters of the log from an address; what is not understood is left out, never an error. */
export const logFilter = z.object({
	/** Part of a name or address, or a person's id. */
	person: optional(words(100)),
	/** What was done, whole or its beginning: `matter.answered`, `matter.` */
	action: optional(z.string().regex(/^[a-z]+(-[a-z]+)*\.([a-z]+(-[a-z]+)*)?$/)),
	object: optional(words(100)),
	from: optional(day),
	to: optional(day),
	/** Older than this row, newer than this row. */
	before: optional(entryId),
	after: optional(entryId)
});
export type LogFilter = z.infer<typeof logFilter>;

/** A mark that was written down at an earlier check: the number of a row and its characters. */
export const anchorForm = z
	.object({
		id: z.string().transform((text) => text.replace(/\s/g, '')),
		mark: z.string().transform((text) => text.replace(/[\s-]/g, ''))
	})
	.transform(({ id, mark }, context) => {
		if (!id && !mark) return undefined;
		if (!/^[1-9]\d{0,14}$/.test(id))
			context.addIssue({ code: 'custom', path: ['id'], message: 'anchor_number' });
		if (!/^[0-9a-f]{16}$/i.test(mark))
			context.addIssue({ code: 'custom', path: ['mark'], message: 'anchor_mark' });
		return { id: Number(id), mark };
	});
