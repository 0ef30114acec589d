import { m } from '#texts';
import type { Locale } from '../i18n/locale.ts';
import type { Effect } from './preview.server.ts';
import { suffixOf } from './units.schema.ts';

const texts = m as unknown as Record<string, ((values?: object) => string) | undefined>;

/** What is wrong and how to mend it, for a key that begins with `units_`. */
export const issueText = (key: string): string =>
	(key.startsWith('units_') ? texts[key]?.() : undefined) ?? m.units_issue_unknown();

export const issueOf = (issues: Record<string, string> | undefined, field: string) =>
	issues?.[field] ? issueText(issues[field]) : undefined;

/** Lines of an error summary; what concerns no field leads to the first one. */
export const errorLines = (issues: Record<string, string> | undefined, first: string) =>
	Object.entries(issues ?? {}).map(([field, key]) => ({
		href: `#${field === 'form' ? first : field}`,
		text: issueText(key)
	}));

export const kindName = (kind: string): string => texts[`units_kind_${kind}`]?.() ?? kind;
export const changeName = (change: string): string => texts[`units_change_${change}`]?.() ?? change;

const ofColumn: Record<string, string> = {
	openingHours: 'hours',
	searchWords: 'search',
	likeGroup: 'like_group',
	answerDays: 'answer_days',
	parentId: 'parent'
};

/** A field of a unit in words; one of many languages says which. */
export function fieldName(field: string): string {
	const [, base = field, suffix] = /^(name|description|hours|search)_(.+)$/.exec(field) ?? [];
	const own = texts[`units_field_${ofColumn[base] ?? base}`]?.() ?? base;
	const language = suffix && texts[`units_language_${suffix}`]?.();
	return language ? m.units_in_language({ field: own, language }) : own;
}

export const inLanguage = (field: string, locale: Locale): string =>
	fieldName(`${field}_${suffixOf(locale)}`);

/** A value as it is read: yes and no in words, kinds by their names, nothing said as nothing. */
export function valueText(field: string, value: string): string {
	if (field === 'sensitive') return value ? m.units_value_yes() : m.units_value_no();
	if (field === 'kind') return kindName(value);
	return value || m.units_value_none();
}

export const effectText = ({ effect, count, unit }: Effect): string =>
	texts[`units_effect_${effect}`]?.({ count, unit }) ?? effect;

const done = new Set([
	...['opened', 'saved', 'renamed', 'moved', 'merged', 'split', 'closed', 'reopened', 'undone'],
	'cancelled'
]);

/** What was just done, by the word in the address; anything else says nothing. */
export const doneText = (word: string | null): string | undefined =>
	word && done.has(word) ? texts[`units_done_${word}`]?.() : undefined;
