import { z } from 'zod';
import { addDays, isDay } from '#platform/clock/days.ts';
import { tidyLocalized } from '#platform/i18n/localized.ts';

export const ways = [
	'link',
	'qr',
	'letter',
	'email',
	'sms',
	'meeting',
	'decision',
	'tablet',
	'paper',
	'oral'
] as const;
export type Way = (typeof ways)[number];

/** Ways that reach somebody of a sample. */
export const sampledWays = ['letter', 'email', 'sms'] as const;

/** Ways that give a code that counts once: to those of a sample, or handed out. */
export const codedWays = [...sampledWays, 'meeting', 'decision'] as const;
export type CodedWay = (typeof codedWays)[number];

export const states = ['planned', 'open', 'closed', 'cancelled'] as const;

const uuid = z.uuid();
const day = z.string().refine(isDay, 'day_wrong');
const plain = (max: number) =>
	z
		.string()
		.transform((text) => text.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim())
		.pipe(z.string().max(max, 'too_long'));

const LONGEST_DAYS = 366;

/** `7, 14` as people write it: days after opening on which a reminder goes out. */
const reminderDays = z
	.string()
	.transform((text) =>
		text
			.split(/[\s,;]+/)
			.filter(Boolean)
			.map(Number)
	)
	.pipe(
		z
			.array(
				z
					.number('reminders_wrong')
					.int('reminders_wrong')
					.min(1, 'reminders_wrong')
					.max(120, 'reminders_wrong')
			)
			.max(3, 'reminders_wrong')
	)
	.transform((days) => [...new Set(days)].toSorted((a, b) => a - b));

// These checks are run also where a day could not be read; that has been said of the day itself.
const areDays = ({ opensOn, closesOn }: { opensOn: string; closesOn: string }) =>
	isDay(opensOn) && isDay(closesOn);

/** What is planned of a campaign; what the results are for may still be open. */
export const campaignForm = z
	.object({
		name: z
			.record(z.string(), z.string().max(150, 'too_long'))
			.transform(tidyLocalized)
			.refine((text) => Boolean(text.fi), 'finnish_needed'),
		versionId: z.uuid('choose_questionnaire'),
		unitId: z.uuid('choose_unit'),
		unitIds: z.array(uuid).min(1, 'choose_units').max(2000, 'too_many_units'),
		opensOn: day,
		closesOn: day,
		ways: z.array(z.enum(ways)).min(1, 'choose_ways'),
		responsibleId: z.uuid('choose_person'),
		contact: plain(200),
		returnTo: plain(300),
		useWho: plain(500),
		useWhat: plain(1000),
		useBack: plain(1000),
		useBy: z.union([z.literal(''), day]).transform((text) => text || null),
		reminderDays,
		asksInterest: z.boolean()
	})
	.refine((form) => !areDays(form) || form.closesOn >= form.opensOn, {
		path: ['closesOn'],
		error: 'ends_before'
	})
	.refine((form) => !areDays(form) || form.closesOn <= addDays(form.opensOn, LONGEST_DAYS), {
		path: ['closesOn'],
		error: 'too_long_time'
	});
export type CampaignForm = z.infer<typeof campaignForm>;

/** Gathers a campaign's form into what the schema reads. */
export function gatherCampaign(data: FormData): Record<string, unknown> {
	const text = (name: string) => String(data.get(name) ?? '');
	const name = Object.fromEntries(
		['fi', 'sv', 'en', 'fi-simple'].map((locale) => [locale, text(`name.${locale}`)])
	);
	return {
		name,
		versionId: text('versionId'),
		unitId: text('unitId'),
		unitIds: data.getAll('unitIds').map(String),
		opensOn: text('opensOn'),
		closesOn: text('closesOn'),
		ways: data.getAll('ways').map(String),
		responsibleId: text('responsibleId'),
		contact: text('contact'),
		returnTo: text('returnTo'),
		useWho: text('useWho'),
		useWhat: text('useWhat'),
		useBack: text('useBack'),
		useBy: text('useBy'),
		reminderDays: text('reminderDays'),
		asksInterest: data.get('asksInterest') === 'yes'
	};
}

/** What must be said before a campaign can open: nobody is asked for nothing. */
export function missingFromPlan(plan: {
	useWho: string;
	useWhat: string;
	useBack: string;
	useBy: string | null;
}): Record<string, string> {
	return Object.fromEntries(
		(['useWho', 'useWhat', 'useBack', 'useBy'] as const)
			.filter((field) => !plan[field])
			.map((field) => [field, 'needed_to_open'])
	);
}

export const target = z.object({ id: uuid, version: z.coerce.number().int().min(1) });
export type Target = z.infer<typeof target>;

export const listFilter = z.object({
	state: z.enum(states).optional().catch(undefined),
	search: z.string().trim().max(100).optional().catch(undefined),
	page: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined)
});
export type ListFilter = z.infer<typeof listFilter>;
