import { z } from 'zod';
import { channels } from '#platform/voice-channels.ts';

/** Views of the inbox; each is also an address that can be kept as a bookmark. */
export const views = ['new', 'waiting', 'late', 'worrying', 'mine', 'all', 'done', 'held'] as const;
export type View = (typeof views)[number];

const uuid = z.uuid();
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** Filters of the inbox from an address; what is not understood is left out, never an error. */
export const inboxFilter = z.object({
	view: z.enum(views).catch('new'),
	unit: optional(uuid),
	period: optional(z.string().regex(/^\d{4}(Q[1-4])?$/)),
	channel: optional(z.enum(channels)),
	mood: optional(z.enum(['good', 'between', 'bad'])),
	theme: optional(uuid),
	/** Others of this year and unit that speak of a theme of this matter. */
	alike: optional(uuid),
	locale: optional(z.enum(['fi', 'sv', 'en', 'fi-simple'])),
	q: optional(
		z
			.string()
			.transform((words) => words.replaceAll('\u0000', '').trim().slice(0, 200))
			.pipe(z.string().min(1))
	),
	after: optional(z.string().regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)),
	before: optional(z.string().regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/))
});
export type InboxFilter = z.infer<typeof inboxFilter>;

const words = (max: number) =>
	z
		.string({ error: 'write_something' })
		.transform((text) => text.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim())
		.pipe(z.string().min(1, 'write_something').max(max, 'too_long'));

/** A form of ours says which state of the matter it was made from. */
const version = z.coerce.number().int().min(1);

export const answerForm = z.object({ id: uuid, version, text: words(10_000) });
export const noteForm = z.object({ id: uuid, text: words(5000) });
export const handleForm = z.object({ id: uuid, version });
export const assignForm = z.object({ id: uuid, version, person: z.union([z.literal(''), uuid]) });
export const themesForm = z.object({ id: uuid, version, themes: z.array(uuid).max(20) });
export const moveForm = z.object({ id: uuid, version, unit: z.uuid('choose_unit') });
const stepForm = z.object({ id: uuid, event: z.coerce.number().int().min(1) });

export const replyForm = z.object({
	code: z.string(),
	form: z.string().regex(/^[A-Za-z0-9_-]{22}$/, 'form_id'),
	text: words(5000)
});

/** Issues of a failed parse by field name, as text keys. */
export const issuesOf = (error: z.ZodError): Record<string, string> =>
	Object.fromEntries(error.issues.map((issue) => [String(issue.path[0] ?? 'form'), issue.message]));

/** A reply as the sender's form gave it, or what is wrong with it as a text key. */
export function replyFrom(fields: {
	code: string;
	form: string;
	text: string;
}): { form: string; text: string } | { issue: string } {
	const read = replyForm.safeParse(fields);
	return read.success ? read.data : { issue: read.error.issues[0]?.message ?? 'write_something' };
}

const forms: Record<string, z.ZodType> = {
	answered: answerForm,
	asked: answerForm,
	themed: themesForm,
	assigned: assignForm,
	moving: moveForm,
	moved: moveForm,
	'taken-back': stepForm,
	noted: z
		.object({ id: uuid, note: words(5000) })
		.transform(({ id, note }) => ({ id, text: note })),
	undone: stepForm
};

/** The id of a matter from an address, where anything may stand. */
export const readMatterId = (given: string | null): string | undefined =>
	uuid.safeParse(given).data;

/** A form of the matter's page, by what it does; or what is wrong with it by field. */
export function readMatterForm(
	does: string,
	fields: Record<string, unknown>
): { fields: unknown } | { issues: Record<string, string> } {
	const read = (forms[does] ?? handleForm).safeParse(fields);
	return read.success ? { fields: read.data } : { issues: issuesOf(read.error) };
}
