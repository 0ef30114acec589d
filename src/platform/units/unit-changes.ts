import { tidyLocalized } from '../i18n/localized.ts';
import { type Locale, locales } from '../i18n/locale.ts';
import { type SearchWords, type UnitCells, suffixOf } from './units.schema.ts';
import type { UnitState } from './units.queries.server.ts';

/** One field of a unit before and after, in words: what a person sees before they say "yes". */
export type FieldChange = { field: string; before: string; after: string };

/** What a change writes: only the fields that it changes. */
export type UnitPatch = Partial<Omit<UnitState, 'id'>>;

const textFields = [
	['name', 'name'],
	['description', 'description'],
	['hours', 'openingHours']
] as const;
const plainFields = [
	['address', 'address'],
	['phone', 'phone'],
	['like_group', 'likeGroup'],
	['sensitive', 'sensitive'],
	['answer_days', 'answerDays']
] as const;

const listed = (words: SearchWords, locale: Locale) => words[locale] ?? [];
const tidyWords = (words: SearchWords): SearchWords =>
	Object.fromEntries(Object.entries(words).filter(([, list]) => list.length > 0));
const inWords = (value: unknown) =>
	value === true
		? '1'
		: value === false || value === null || value === undefined
			? ''
			: String(value);

/**
 * What would change if these cells were written over this unit.
 *
 * @param addWords keeps the everyday words that the unit has and adds to them: a catalogue must
 *   not take away the words that the county's own people found
 */
export function changesBy(
	unit: UnitState,
	cells: UnitCells,
	addWords = false
): { patch: UnitPatch; changes: FieldChange[] } {
	const changes: FieldChange[] = [];
	const patch: UnitPatch = {};
	for (const [field, key] of textFields) {
		const before = unit[key];
		const after = { ...before };
		for (const locale of locales) {
			const given = cells[key][locale];
			if (given === undefined || given === (before[locale] ?? '')) continue;
			changes.push({
				field: `${field}_${suffixOf(locale)}`,
				before: before[locale] ?? '',
				after: given
			});
			after[locale] = given;
			patch[key] = after;
		}
		if (patch[key]) patch[key] = tidyLocalized(after);
	}
	const words: SearchWords = { ...unit.searchWords };
	for (const locale of locales) {
		const given = cells.searchWords[locale];
		if (given === undefined) continue;
		const before = listed(words, locale);
		const known = new Set(before.map((word) => word.toLowerCase()));
		const after = addWords
			? [...before, ...given.filter((word) => !known.has(word.toLowerCase()))]
			: given;
		if (after.join('\n') === before.join('\n')) continue;
		changes.push({
			field: `search_${suffixOf(locale)}`,
			before: before.join('; '),
			after: after.join('; ')
		});
		words[locale] = after;
		patch.searchWords = words;
	}
	if (patch.searchWords) patch.searchWords = tidyWords(words);
	for (const [field, key] of plainFields) {
		const given = cells[key];
		if (given === undefined || given === unit[key]) continue;
		changes.push({ field, before: inWords(unit[key]), after: inWords(given) });
		Object.assign(patch, { [key]: given });
	}
	return { patch, changes };
}

/** Everything that is written of a unit, where what it lacks is said to be empty. */
export function cellsOf(unit: UnitState): UnitCells {
	const every = <T>(of: Partial<Record<Locale, T>>, none: T) =>
		Object.fromEntries(locales.map((locale) => [locale, of[locale] ?? none]));
	const { address, phone, likeGroup, sensitive, answerDays } = unit;
	return {
		...{ address, phone, likeGroup, sensitive, answerDays },
		name: every(unit.name, ''),
		description: every(unit.description, ''),
		openingHours: every(unit.openingHours, ''),
		searchWords: every<string[]>(unit.searchWords, [])
	};
}

/**
 * A unit as the fields of its form and the columns of the file, each as a person would type it.
 *
 * @param between stands between search words: `; ` in a file's cell, a new line in a form
 */
export function fieldsOf(unit: UnitState, between = '; '): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const locale of locales) {
		const suffix = suffixOf(locale);
		for (const [field, key] of textFields) fields[`${field}_${suffix}`] = unit[key][locale] ?? '';
		fields[`search_${suffix}`] = listed(unit.searchWords, locale).join(between);
	}
	for (const [field, key] of plainFields) fields[field] = inWords(unit[key]);
	return fields;
}
