import { z } from 'zod';
import { tidyLocalized } from '#platform/i18n/localized.ts';

const uuid = z.uuid();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'day_wrong');

/** Words in several languages from form fields `name.fi`, `name.sv` …; Finnish must be there. */
const localized = (max: number) =>
	z
		.record(z.string(), z.string().max(max, 'too_long'))
		.transform(tidyLocalized)
		.refine((text) => Boolean(text.fi), 'finnish_needed');

/** Gathers `title.fi`, `title.sv` … of a form into one value. */
export function gatherLocalized(fields: Record<string, unknown>, name: string) {
	const text: Record<string, string> = {};
	for (const locale of ['fi', 'sv', 'en', 'fi-simple']) {
		const value = fields[`${name}.${locale}`];
		if (typeof value === 'string' && value.trim()) {
			text[locale] = value.replaceAll('\u0000', '').replaceAll('\r\n', '\n');
		}
	}
	return text;
}

export const commitmentForm = z.object({
	unitId: uuid,
	title: localized(150),
	youSaid: localized(1000),
	promise: localized(2000),
	responsibleTitle: localized(150),
	dueOn: day,
	themeIds: z.array(uuid).max(10),
	matterIds: z.array(uuid).max(500)
});
export type CommitmentForm = z.infer<typeof commitmentForm>;

const MOST_VOICES = 100;

/** The voices that an address or a form names; what is no id of a voice is left out. */
export const voiceIds = (given: unknown[]): string[] =>
	[...new Set(given)]
		.filter((id): id is string => uuid.safeParse(id).success)
		.slice(0, MOST_VOICES);

const story = { id: uuid, version: z.coerce.number().int().min(1) };

export const editForm = commitmentForm
	.omit({ unitId: true, matterIds: true, dueOn: true })
	.extend({ ...story, note: localized(500) });
export const keepForm = z.object({ ...story, outcome: localized(2000) });
export const dropForm = z.object({ ...story, droppedReason: localized(2000) });
export const lateForm = z.object({ ...story, dueOn: day, lateReason: localized(1000) });
export const reopenForm = z.object({ ...story, reopenReason: localized(1000) });
export const joinForm = z.object({
	id: z.uuid('choose_promise'),
	matterIds: z.array(uuid).min(1, 'choose_voices').max(MOST_VOICES)
});
export const leaveForm = z.object({ id: uuid, matterId: uuid });
export const quoteForm = z.object({
	id: uuid,
	matterId: uuid,
	text: z
		.string()
		.transform((text) => text.replaceAll('\u0000', '').trim())
		.pipe(z.string().min(1, 'write_something').max(600, 'too_long')),
	redacted: z.literal('yes', { error: 'confirm_redaction' })
});

export const publicFilter = z.object({
	unit: z.string().max(120).optional().catch(undefined),
	theme: z.string().max(60).optional().catch(undefined),
	state: z.enum(['promised', 'kept', 'late', 'dropped']).optional().catch(undefined),
	after: z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
		.optional()
		.catch(undefined),
	before: z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
		.optional()
		.catch(undefined)
});
export type PublicFilter = z.infer<typeof publicFilter>;

/** What the staff narrow their own list by, from an address; what is odd counts as not said. */
export const staffFilter = z.object({
	state: z.enum(['draft', 'promised', 'late', 'kept', 'dropped']).optional().catch(undefined),
	unit: z.string().max(100).optional().catch(undefined),
	search: z.string().trim().max(100).optional().catch(undefined),
	page: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined)
});
export type StaffFilter = z.infer<typeof staffFilter>;
