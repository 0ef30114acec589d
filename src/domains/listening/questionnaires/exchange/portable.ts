import { z } from 'zod';
import { Invalid } from '#platform/errors/errors.ts';
import { locales } from '#platform/i18n/locale.ts';
import { isQuestionId } from '../bank/bank.schema.ts';
import { LONGEST_PART } from '../building/building.schema.ts';
import {
	type Questionnaire,
	audiences,
	purposes,
	questionKinds
} from '../questionnaires.schema.ts';
import { LONGEST, MOST_OPTIONS, fitsKind } from '../wording-form.ts';

export const FORMAT = 'kuultu-questionnaire';
const NEWEST = 1;
export const MOST_QUESTIONS = 300;

const words = (max: number) =>
	z.partialRecord(z.enum(locales), z.string().min(1).max(max)).default({});
const finnish = (max: number) => words(max).refine((text) => Boolean(text.fi), 'finnish_needed');

const portableQuestion = z.object({
	/** The bank's id; empty where the file came from somewhere else. */
	id: z.string().refine((id) => id === '' || isQuestionId(id)),
	/** What other questions call it within the file. */
	ref: z.string().min(1).max(100),
	kind: z.enum(questionKinds),
	topic: z
		.string()
		.regex(/^[a-z-]{1,40}$/)
		.nullable()
		.default(null),
	source: z
		.string()
		.max(4 * LONGEST.source)
		.default(''),
	sensitive: z.boolean().default(false),
	text: finnish(LONGEST.text),
	hint: words(LONGEST.hint),
	options: z.array(finnish(LONGEST.option)).max(MOST_OPTIONS).default([]),
	none: finnish(LONGEST.option).nullable().default(null),
	pictures: z.array(z.string().max(40)).max(MOST_OPTIONS).default([]),
	/** The number of its section from 1; null before the first. */
	section: z.number().int().min(1).max(100).nullable().default(null),
	showIf: z
		.object({ ref: z.string().max(100), is: z.array(z.number().int()).max(MOST_OPTIONS) })
		.nullable()
		.default(null)
});
export type PortableQuestion = z.infer<typeof portableQuestion>;

const portable = z.object({
	format: z.literal(FORMAT),
	version: z.number().int().min(1),
	name: finnish(LONGEST_PART.name),
	purpose: z.enum(purposes),
	audience: z.enum(audiences),
	source: z
		.string()
		.max(4 * LONGEST.source)
		.default(''),
	terms: words(LONGEST_PART.terms),
	intro: words(LONGEST_PART.intro),
	thanks: words(LONGEST_PART.thanks),
	/** The `ref` of the question that tells the mood. */
	mood: z.string().max(100).nullable().default(null),
	sections: z
		.array(z.object({ title: finnish(LONGEST_PART.title), intro: words(LONGEST_PART.intro) }))
		.max(100)
		.default([]),
	questions: z.array(portableQuestion).max(MOST_QUESTIONS)
});

/**
 * A questionnaire as it goes from one county to another: whole, in all its languages, with the ids
 * of its questions, so that what two counties ask stays comparable.
 */
export type Portable = z.infer<typeof portable>;

export const empty = (name: string): Portable => ({
	format: FORMAT,
	version: NEWEST,
	name: { fi: name },
	purpose: 'survey',
	audience: 'any',
	source: '',
	terms: {},
	intro: {},
	thanks: {},
	mood: null,
	sections: [],
	questions: []
});

export const writePortable = (whole: Portable): string => `${JSON.stringify(whole, null, '\t')}\n`;

/** Refuses a file: the key says why. */
export const refused = (key: string): Invalid => new Invalid({ file: key });

/**
 * A questionnaire from Kuultu's own format.
 *
 * @throws Invalid where it is no such file, is damaged, or was written by a newer product
 */
export function readPortable(text: string): Portable {
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw refused('file_broken');
	}
	const head = json as { format?: unknown; version?: unknown } | null;
	if (typeof head !== 'object' || head?.format !== FORMAT) throw refused('file_unknown');
	if (typeof head.version === 'number' && head.version > NEWEST) throw refused('file_newer');
	const read = portable.safeParse(json);
	if (!read.success || !read.data.questions.every(isWhole)) throw refused('file_broken');
	if (read.data.questions.length === 0) throw refused('file_empty');
	return read.data;
}

/** A question with the options that its kind has. */
export const isWhole = (question: PortableQuestion): boolean => fitsKind(question.kind, question);

type Whole = Questionnaire & Pick<Portable, 'purpose' | 'audience'>;
type Kept = {
	source: string | null;
	terms: Portable['terms'];
	sources: Map<string, string | null>;
};

/** A version as it is carried. */
export const portableOf = (whole: Whole, { source, terms, sources }: Kept): Portable => ({
	...empty(''),
	name: whole.name,
	purpose: whole.purpose,
	audience: whole.audience,
	source: source ?? '',
	terms,
	intro: whole.intro,
	thanks: whole.thanks,
	mood: whole.moodQuestionId,
	sections: whole.sections.map(({ title, intro }) => ({ title, intro })),
	questions: whole.questions.map((question) => ({
		id: question.id,
		ref: question.id,
		kind: question.kind,
		topic: question.topic,
		source: sources.get(question.id) ?? '',
		sensitive: question.sensitive,
		text: question.text,
		hint: question.hint,
		options: question.options,
		none: question.none,
		pictures: question.pictures,
		section: question.sectionNo,
		showIf: question.showIf && { ref: question.showIf.question, is: question.showIf.is }
	}))
});
