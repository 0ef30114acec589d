import { z } from 'zod';
import { tidyLocalized } from '#platform/i18n/localized.ts';

const uuid = z.uuid();
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const line = z
	.string()
	.optional()
	.transform((text) => (text ?? '').replaceAll('\u0000', '').replace(/\s+/g, ' ').trim())
	.pipe(z.string().max(80, 'too_long'));

const names = {
	'name.fi': line.pipe(z.string().min(1, 'name_needed')),
	'name.sv': line
};

const named = <T extends { 'name.fi': string; 'name.sv': string }>(form: T) => {
	const { 'name.fi': fi, 'name.sv': sv, ...rest } = form;
	return { ...rest, name: tidyLocalized({ fi, sv }) };
};

/** A new point: which unit it is about, and the place by the name that people there use. */
export const newPointForm = z.object({ ...names, unitId: z.uuid('choose_unit') }).transform(named);
export const nameForm = z.object(names).transform(named);
export type NewPoint = z.infer<typeof newPointForm>;

/** Filters of the list from an address; what is not understood is left out, never an error. */
export const pointFilter = z.object({
	q: optional(
		z
			.string()
			.transform((words) => words.replaceAll('\u0000', '').trim().slice(0, 100))
			.pipe(z.string().min(1))
	),
	unit: optional(uuid),
	closed: z.literal('1').optional().catch(undefined),
	after: optional(uuid),
	before: optional(uuid)
});
export type PointFilter = z.infer<typeof pointFilter>;
