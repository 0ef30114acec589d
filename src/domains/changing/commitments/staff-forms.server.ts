import type { z } from 'zod';
import {
	commitmentForm,
	dropForm,
	editForm,
	gatherLocalized,
	joinForm,
	keepForm,
	lateForm,
	leaveForm,
	quoteForm,
	reopenForm
} from './commitments.schema.ts';

const localizedFields = [
	'title',
	'youSaid',
	'promise',
	'responsibleTitle',
	'note',
	'outcome',
	'droppedReason',
	'lateReason',
	'reopenReason'
];

/** A form's fields with the words of several languages gathered into one value each. */
export function gather(data: FormData, extra: Record<string, unknown> = {}) {
	const plain = Object.fromEntries(data);
	const fields: Record<string, unknown> = { ...plain, ...extra };
	for (const name of localizedFields) fields[name] = gatherLocalized(plain, name);
	fields.themeIds = data.getAll('themeIds').map(String);
	fields.matterIds = data.getAll('matterIds').map(String);
	return fields;
}

/** What was typed, by field name, so that a form that failed shows it again. */
export const typedIn = (data: FormData): Record<string, string> =>
	Object.fromEntries(
		[...data].map(([name, value]) => [name, typeof value === 'string' ? value : ''])
	);

const forms = {
	prepare: commitmentForm,
	edit: editForm,
	keep: keepForm,
	drop: dropForm,
	late: lateForm,
	reopen: reopenForm,
	quote: quoteForm,
	join: joinForm,
	leave: leaveForm
};

/** A form of the commitments' pages, or what is wrong by field as text keys. */
export function readCommitmentForm<K extends keyof typeof forms>(
	kind: K,
	fields: Record<string, unknown>
): { form: z.infer<(typeof forms)[K]> } | { issues: Record<string, string> } {
	const read = forms[kind].safeParse(fields);
	if (read.success) return { form: read.data as z.infer<(typeof forms)[K]> };
	const issues: Record<string, string> = {};
	for (const issue of read.error.issues) {
		const name = String(issue.path[0] ?? 'form');
		issues[localizedFields.includes(name) ? `${name}.fi` : name] ??= issue.message;
	}
	return { issues };
}
