import { z } from 'zod';
import { tidyLocalized } from '#platform/i18n/localized.ts';

/** Words in several languages; Finnish must be there. */
const localized = (max: number) =>
	z
		.record(z.string(), z.string().max(max, 'too_long'))
		.transform(tidyLocalized)
		.refine((text) => Boolean(text.fi), 'finnish_needed');

const MOST_WORDS = 4000;
const MOST_PROMISES = 30;

const words = {
	learnt: localized(MOST_WORDS),
	commitmentIds: z.array(z.uuid()).max(MOST_PROMISES)
};

export const releaseForm = z.object({
	...words,
	/** Of how many releases the preview knew: what is released is what was looked at. */
	no: z.coerce.number().int().min(1),
	because: localized(500).optional(),
	sure: z.literal('yes', { error: 'confirm_final' })
});
export type ReleaseForm = z.infer<typeof releaseForm>;

const version = z.coerce.number().int().min(1);
export const mendForm = z.object({ ...words, version });
export type MendForm = z.infer<typeof mendForm>;
export const withdrawForm = z.object({ because: localized(500), version });
export type WithdrawForm = z.infer<typeof withdrawForm>;
export const showForm = z.object({ version });
export type ShowForm = z.infer<typeof showForm>;

const forms = { release: releaseForm, mend: mendForm, withdraw: withdrawForm, show: showForm };
const localizedFields = ['learnt', 'because'];

function gather(data: FormData, kind: keyof typeof forms): Record<string, unknown> {
	const plain = Object.fromEntries(data);
	const fields: Record<string, unknown> = { ...plain };
	for (const name of localizedFields) {
		const text: Record<string, string> = {};
		for (const locale of ['fi', 'sv', 'en', 'fi-simple']) {
			const value = plain[`${name}.${locale}`];
			if (typeof value === 'string' && value.trim())
				text[locale] = value.replaceAll('\u0000', '').replaceAll('\r\n', '\n');
		}
		fields[name] = text;
	}
	if (kind === 'release' && !data.has('because.fi')) delete fields.because;
	fields.commitmentIds = data.getAll('commitmentIds').map(String);
	return fields;
}

/** A form of the release's page, or what is wrong by field as text keys. */
export function readReleaseForm<K extends keyof typeof forms>(
	kind: K,
	data: FormData
): { form: z.infer<(typeof forms)[K]> } | { issues: Record<string, string> } {
	const read = forms[kind].safeParse(gather(data, kind));
	if (read.success) return { form: read.data as z.infer<(typeof forms)[K]> };
	const issues: Record<string, string> = {};
	for (const issue of read.error.issues) {
		const name = String(issue.path[0] ?? 'form');
		issues[localizedFields.includes(name) ? `${name}.fi` : name] ??= issue.message;
	}
	return { issues };
}

/** What was typed, so that a form that failed shows it again. */
export const typedRelease = (data: FormData) => ({
	values: Object.fromEntries(
		[...data].map(([name, value]) => [name, typeof value === 'string' ? value : ''])
	),
	commitmentIds: data.getAll('commitmentIds').map(String)
});

/** Which place of a release is looked at; what is odd counts as not said. */
export const releaseAddress = z.object({
	yksikko: z.string().max(200).optional().catch(undefined),
	haku: z.string().trim().max(100).optional().catch(undefined),
	sivu: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined)
});
