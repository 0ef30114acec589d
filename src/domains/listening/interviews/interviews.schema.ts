import { z } from 'zod';
import { isDay } from '#platform/clock/days.ts';
import { tidyLocalized } from '#platform/i18n/localized.ts';

const uuid = z.uuid();
const version = z.coerce.number().int().min(1);
const plain = (max: number) =>
	z
		.string()
		.default('')
		.transform((text) => text.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim())
		.pipe(z.string().max(max, 'too_long'));
const needed = (max: number) => plain(max).pipe(z.string().min(1, 'write_something'));
const day = z.string().refine(isDay, 'day_wrong');
const localized = (max: number) =>
	z.record(z.string(), z.string().max(max, 'too_long')).transform(tidyLocalized);
const inFinnish = (max: number) =>
	localized(max).refine((text) => Boolean(text.fi), 'finnish_needed');

/** How many people, from a field that may be empty: nobody knows yet. */
const people = (max: number) =>
	z
		.string()
		.default('')
		.transform((text) => text.trim())
		.pipe(z.union([z.literal(''), z.string().regex(/^\d{1,3}$/, 'number_wrong')], 'number_wrong'))
		.transform((text) => (text === '' ? null : Number(text)))
		.pipe(z.number().max(max, 'number_too_large').nullable());

export const newForm = z.object({
	unitId: uuid,
	kind: z.enum(['group', 'individual'], 'choose_kind'),
	title: inFinnish(150)
});
export type NewInterview = z.output<typeof newForm>;

export const aimForm = z.object({
	version,
	title: inFinnish(150),
	aim: localized(2000),
	theme: plain(200)
});

const QUESTION = 500;
export const ownQuestionForm = z.object({ text: inFinnish(QUESTION), theme: plain(200) });
export const bankForm = z.object({
	questions: z.array(z.string().max(120)).min(1, 'choose_questions').max(100),
	theme: plain(200)
});

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time_wrong');
const interviewers = z
	.array(z.union([z.object({ personId: uuid }), z.object({ name: needed(100) })]))
	.max(6, 'many_interviewers');

/** Who asks, where and when; a day comes with both of its times or not at all. */
export const agreeForm = z
	.object({
		version,
		place: plain(300),
		day: z.union([z.literal(''), day], 'day_wrong').default(''),
		starts: z.union([z.literal(''), time], 'time_wrong').default(''),
		ends: z.union([z.literal(''), time], 'time_wrong').default(''),
		interviewers
	})
	.superRefine(({ day, starts, ends }, context) => {
		const issue = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message });
		if (!day && !starts && !ends) return;
		if (!day) issue('day', 'day_wrong');
		if (!starts) issue('starts', 'time_wrong');
		if (!ends) issue('ends', 'time_wrong');
		if (day && starts && ends && ends <= starts) issue('ends', 'ends_first');
	});
export type AgreeForm = z.output<typeof agreeForm>;

export const groupForm = z.object({
	version,
	asked: people(200),
	came: people(30),
	/** By seat; an empty name is no name. */
	names: z.record(z.string().regex(/^([1-9]|[12]\d|30)$/), plain(60)).default({})
});
export type GroupForm = z.output<typeof groupForm>;

export const lists = ['strength', 'weakness', 'opportunity', 'threat'] as const;
export type List = (typeof lists)[number];
const list = z.enum(lists, 'choose_list');

export const findingForm = z.object({ list, text: needed(1000) });
export const editFindingForm = z.object({ id: uuid, version, text: needed(1000) });
export const moveFindingForm = z.object({ id: uuid, version, to: list });
export const approveForm = z.object({
	version,
	on: day,
	count: people(200).pipe(z.number('number_wrong').min(1, 'number_wrong')),
	dissent: plain(2000)
});
export const whyForm = z.object({ version, why: needed(1000) });
export const versionForm = z.object({ version });

export const parties = ['clients', 'workers', 'managers'] as const;
export const discussionForm = z.object({
	heldOn: day,
	tookPart: z.array(z.enum(parties)).min(1, 'choose_parties').max(3),
	notes: plain(5000)
});
export const actionForm = z.object({ text: needed(1000), owner: needed(150), dueOn: day });

const inAddress = /(?:^|\/lupaukset\/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#].*)?$/;
/** The promise that grew from an action, by its address or its id. */
export const commitmentForm = z.object({
	id: uuid,
	commitment: z
		.string()
		.trim()
		.transform((text) => inAddress.exec(text)?.[1])
		.pipe(z.string('not_a_promise'))
});

export const partKinds = ['question', 'finding', 'discussion', 'action'] as const;
export type PartKind = (typeof partKinds)[number];
export const partForm = z.object({ part: z.enum(partKinds), id: uuid });
export const orderForm = z.object({ id: uuid, to: z.enum(['up', 'down']) });
export const stepForm = z.object({ version, step: z.coerce.number().int().min(1).max(7) });

/** What the staff narrow their list by, from an address; what is odd counts as not said. */
export const listFilter = z.object({
	state: z.enum(['open', 'closed', 'cancelled']).optional().catch(undefined),
	unit: z.string().max(100).optional().catch(undefined),
	search: z.string().trim().max(100).optional().catch(undefined),
	page: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined)
});
export type ListFilter = z.output<typeof listFilter>;

export const MAX_NOTE = 10_000;
const NUMBER = 1_000_000;
/** What the running page sends: its notes as they stand, and its own counts of turns. */
export const notesForm = z.object({
	writer: uuid,
	notes: z
		.array(
			z.object({
				question: uuid.nullable(),
				text: z
					.string()
					.max(MAX_NOTE, 'too_long')
					.transform((text) => text.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trimEnd()),
				base: z.number().int().min(0).max(NUMBER),
				seq: z.number().int().min(1).max(NUMBER)
			})
		)
		.max(120),
	turns: z
		.array(
			z.object({
				seat: z.number().int().min(1).max(30),
				count: z.number().int().min(-999).max(999),
				seq: z.number().int().min(1).max(NUMBER)
			})
		)
		.max(30)
});
export type Notes = z.output<typeof notesForm>;
