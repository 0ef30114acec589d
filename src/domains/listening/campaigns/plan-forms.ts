import {
	type CampaignForm,
	type Target,
	campaignForm,
	gatherCampaign
} from './campaigns.schema.ts';
import type { CampaignPage } from './campaigns.queries.server.ts';

/** A plan as it stands in the fields of its form. */
export type TypedPlan = { values: Record<string, string>; unitIds: string[]; ways: string[] };

const NAMES = ['fi', 'sv', 'en', 'fi-simple'].map((locale) => `name.${locale}`);
const PLAIN = [
	...NAMES,
	'version',
	'versionId',
	'unitId',
	'opensOn',
	'closesOn',
	'responsibleId',
	'contact',
	'returnTo',
	'useWho',
	'useWhat',
	'useBack',
	'useBy',
	'reminderDays',
	'asksInterest'
];

/** What was typed, to be shown again when something in it needs mending. */
export const typedPlan = (data: FormData): TypedPlan => ({
	values: Object.fromEntries(PLAIN.map((name) => [name, String(data.get(name) ?? '')])),
	unitIds: data.getAll('unitIds').map(String),
	ways: data.getAll('ways').map(String)
});

/** What is planned already, for changing it. */
export function planOf({ raw }: Pick<CampaignPage, 'raw'>): TypedPlan {
	const name = raw.name as Record<string, string>;
	return {
		values: {
			...Object.fromEntries(
				Object.entries(name).map(([locale, words]) => [`name.${locale}`, words])
			),
			version: String(raw.version),
			versionId: raw.versionId,
			unitId: raw.unitId,
			opensOn: raw.opensOn,
			closesOn: raw.closesOn,
			responsibleId: raw.responsibleId,
			contact: raw.contact,
			returnTo: raw.returnTo,
			useWho: raw.useWho,
			useWhat: raw.useWhat,
			useBack: raw.useBack,
			useBy: raw.useBy ?? '',
			reminderDays: raw.reminderDays.join(', '),
			asksInterest: raw.asksInterest ? 'yes' : ''
		},
		unitIds: raw.unitIds,
		ways: raw.ways
	};
}

/** An empty plan, with the ways that most use. */
export const freshPlan = (): TypedPlan => ({
	values: { version: '1' },
	unitIds: [],
	ways: ['link', 'qr']
});

/** Reads the form of a plan: the plan, or what is wrong by field. */
export function readPlan(
	data: FormData
): { form: CampaignForm } | { issues: Record<string, string> } {
	const read = campaignForm.safeParse(gatherCampaign(data));
	if (read.success) return { form: read.data };
	const issues: Record<string, string> = {};
	for (const issue of read.error.issues) issues[String(issue.path[0] ?? 'form')] ??= issue.message;
	return { issues };
}

/** Which campaign a form changes, of which version; an unreadable version is one that never was. */
export const readTarget = (id: string, data: FormData): Target => ({
	id,
	version: Number.parseInt(String(data.get('version') ?? ''), 10) || 0
});
