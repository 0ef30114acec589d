import { z } from 'zod';
import { type Locale, locales } from '#platform/i18n/locale.ts';

const MOST_SHEETS = 10_000;

const name = z
	.string()
	.transform((text) => text.replaceAll('\u0000', '').trim())
	.pipe(z.string().min(1, 'pile_name').max(100, 'too_long'));
const count = (least: number, issue: string) =>
	z
		.string()
		.trim()
		.regex(/^\d{1,5}$/, issue)
		.transform(Number)
		.pipe(z.number().min(least, issue).max(MOST_SHEETS, issue));

export const newPile = z.object({
	unitId: z.uuid('choose_unit'),
	name,
	counted: count(1, 'pile_counted'),
	twice: z
		.literal('yes')
		.optional()
		.catch(undefined)
		.transform((value) => value === 'yes')
});
export type NewPile = z.output<typeof newPile>;

export const pileEdit = z.object({
	version: z.coerce.number().int().min(1),
	name,
	counted: count(1, 'pile_counted'),
	setAside: count(0, 'pile_aside')
});
export type PileEdit = z.output<typeof pileEdit>;

export const helpers = ['nobody', 'relative', 'assistant', 'staff'] as const;
export type Helper = (typeof helpers)[number];

/** What a sheet carries besides its answers. */
export const sheetHead = z.object({
	locale: z.enum(locales).catch('fi'),
	helpedBy: z.enum(helpers).nullable().catch(null)
});
export type SheetHead = { locale: Locale; helpedBy: Helper | null };

export const formId = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** The language of a form to print, where to leave it, and whose it is, from an address. */
export const printed = z.object({
	unit: z.string().max(120).catch(''),
	locale: z.enum(locales).catch('fi'),
	returnTo: z
		.string()
		.transform((text) => text.replaceAll('\u0000', '').trim().slice(0, 300))
		.optional()
		.catch(undefined)
});
