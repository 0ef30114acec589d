import { z } from 'zod';
import type { LocalizedText } from '../i18n/localized.ts';
import { type Locale, locales } from '../i18n/locale.ts';

export type SearchWords = Partial<Record<Locale, string[]>>;

/**
 * What is said of a unit, by a form or by one row of an import. What is not there stays as it is;
 * an empty string, an empty list or `null` takes away what was there.
 */
export type UnitCells = {
	name: LocalizedText;
	description: LocalizedText;
	openingHours: LocalizedText;
	searchWords: SearchWords;
	address?: string | null;
	phone?: string | null;
	likeGroup?: string | null;
	sensitive?: boolean;
	answerDays?: number | null;
};

/** Fields by which only an administrator may change a unit. */
export const settingFields = ['like_group', 'sensitive', 'answer_days'] as const;

/** The longest that each field may be, in characters; also told to the browser. */
export const longest = {
	name: 200,
	description: 5000,
	hours: 1000,
	search: 5000,
	address: 300,
	phone: 60,
	like_group: 60
};
const WORDS = 100;
const WORD = 80;

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text as it is kept: no control characters, one kind of line break, letters composed. */
export const tidyText = (text: string): string =>
	text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '').normalize('NFC').trim();

const text = (max: number) =>
	z.string().transform(tidyText).pipe(z.string().max(max, 'units_issue_long'));
const line = (max: number) =>
	z
		.string()
		.transform((value) => tidyText(value).replace(/\s+/g, ' '))
		.pipe(z.string().max(max, 'units_issue_long'));
const orNull = (max: number) => line(max).transform((value) => value || null);

const yes = new Set(['1', 'x', 'kyllä', 'kylla', 'ja', 'yes', 'true', 'tosi']);
const no = new Set(['', '0', 'ei', 'nej', 'no', 'false', 'epätosi']);

/** How each field is read; the names are those of the form and of the columns of the file. */
export const cells = {
	name: line(longest.name),
	description: text(longest.description),
	hours: text(longest.hours),
	search: z
		.string()
		.transform((value) => [
			...new Set(
				value
					.split(/[;\n]/)
					.map((word) => tidyText(word).replace(/\s+/g, ' '))
					.filter(Boolean)
			)
		])
		.pipe(
			z.array(z.string().max(WORD, 'units_issue_long_word')).max(WORDS, 'units_issue_many_words')
		),
	address: orNull(longest.address),
	phone: orNull(longest.phone),
	like_group: orNull(longest.like_group),
	sensitive: z
		.string()
		.transform((value) => value.trim().toLowerCase())
		.refine((value) => yes.has(value) || no.has(value), 'units_issue_yes_or_no')
		.transform((value) => yes.has(value)),
	answer_days: z
		.string()
		.trim()
		.regex(/^\d{0,3}$/, 'units_issue_days')
		.transform((value) => (value === '' ? null : Number(value)))
		.pipe(z.number().min(1, 'units_issue_days').max(60, 'units_issue_days').nullable())
};

export const suffixOf = (locale: Locale): string => locale.replace('-', '_');
const perLocale = { name: 'name', description: 'description', hours: 'openingHours' } as const;
const single = {
	address: 'address',
	phone: 'phone',
	like_group: 'likeGroup',
	sensitive: 'sensitive',
	answer_days: 'answerDays'
} as const;

/** Every field that a form or a file can have, in the order in which people meet them. */
export const cellNames: string[] = [
	...['name', 'description', 'hours', 'search'].flatMap((field) =>
		locales.map((locale) => `${field}_${suffixOf(locale)}`)
	),
	...Object.keys(single)
];

/**
 * Reads what was typed or what a row of a file says.
 *
 * @returns the cells, and for each field that cannot be so the key of the text that tells how to
 *   mend it
 */
export function readCells(fields: Record<string, string | undefined>): {
	cells: UnitCells;
	issues: Record<string, string>;
} {
	const read: UnitCells = { name: {}, description: {}, openingHours: {}, searchWords: {} };
	const issues: Record<string, string> = {};
	const take = <T>(field: string, shape: z.ZodType<T>, keep: (value: T) => void) => {
		const given = fields[field];
		if (given === undefined) return;
		const parsed = shape.safeParse(given);
		if (parsed.success) keep(parsed.data);
		else issues[field] = parsed.error.issues[0]?.message ?? 'units_issue_long';
	};
	for (const locale of locales) {
		const suffix = suffixOf(locale);
		for (const [field, key] of Object.entries(perLocale)) {
			take(`${field}_${suffix}`, cells[field as keyof typeof perLocale], (value) => {
				read[key][locale] = value;
			});
		}
		take(`search_${suffix}`, cells.search, (value) => {
			read.searchWords[locale] = value;
		});
	}
	for (const [field, key] of Object.entries(single)) {
		take(field, cells[field as keyof typeof single] as z.ZodType, (value) => {
			Object.assign(read, { [key]: value });
		});
	}
	if (read.name.fi === '' && !issues.name_fi) issues.name_fi = 'units_issue_name';
	return { cells: read, issues };
}

/**
 * The same from the form of one unit. A box that is not ticked is not sent at all, so the form says
 * by `settings` that it had one.
 */
export function readUnitForm(fields: Record<string, string | undefined>) {
	const asked = fields.settings === '1';
	const given = { ...fields, sensitive: fields.sensitive ?? '0' };
	return readCells(
		asked
			? given
			: Object.fromEntries(
					Object.entries(given).filter(([name]) => !settingFields.includes(name as never))
				)
	);
}

/** How many new units the form of a split has room for. */
export const MOST_PARTS = 4;

/** The new units of a split as the form sends them: `part_1_fi`, `part_1_sv` and so on. */
export const partsIn = (fields: Record<string, string>): { fi: string; sv: string }[] =>
	Array.from({ length: MOST_PARTS }, (_, index) => ({
		fi: fields[`part_${index + 1}_fi`] ?? '',
		sv: fields[`part_${index + 1}_sv`] ?? ''
	}));

const day = z.iso.date('units_issue_day');
const seen = z.coerce.number().int().min(0).catch(0);
const chosen = z.uuid('units_issue_choose');
const changeId = z.coerce.number().int().positive();

/** What each change of the tree's shape asks, by the names of its form's fields. */
export const forms = {
	open: z.object({
		kind: z.enum(['service', 'unit'], 'units_issue_kind'),
		parent: chosen
	}),
	seen: z.object({ seen }),
	move: z.object({ seen, parent: chosen }),
	merge: z.object({ seen, into: chosen, on: day }),
	split: z.object({
		seen,
		on: day,
		parts: z
			.array(z.object({ fi: cells.name, sv: cells.name }))
			.transform((parts) => parts.filter((part) => part.fi || part.sv))
			.pipe(
				z
					.array(z.object({ fi: z.string().min(1, 'units_issue_name'), sv: z.string() }))
					.min(2, 'units_issue_two_parts')
			)
	}),
	close: z.object({ seen, on: day }),
	undo: z.object({ seen, change: changeId })
};
export type Form<K extends keyof typeof forms> = z.infer<(typeof forms)[K]>;
