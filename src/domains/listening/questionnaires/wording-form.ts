import { pictureNames } from '#ui/pictures.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { QuestionKind } from './questionnaires.schema.ts';
import { usualOptions } from './ready-made/scales.ts';
import { fieldsOfWords, isEmptyText, wordIssues, wordsFrom } from './words.ts';

/** A question put into words, whole. */
export type Wording = {
	text: LocalizedText;
	hint: LocalizedText;
	options: LocalizedText[];
	none: LocalizedText | null;
	pictures: string[];
};

export const MOST_OPTIONS = 40;
export const LONGEST = { text: 500, hint: 500, option: 200, reason: 500, source: 500, name: 150 };

/** How many options a scale has: the words of each step, or of the two ends of 0–10. */
const stepsOf: Partial<Record<QuestionKind, number>> = {
	smiley3: 3,
	smiley5: 5,
	agree5: 5,
	nps: 2
};

export const hasFixedOptions = (kind: QuestionKind): boolean => kind in stepsOf;
export const hasFreeOptions = (kind: QuestionKind): boolean =>
	kind === 'choice' || kind === 'many' || kind === 'picture';

/** Kinds to which a choice outside the scale makes sense; 0 is a step of 0–10 itself. */
export const canHaveNone = (kind: QuestionKind): boolean =>
	kind !== 'nps' && (hasFixedOptions(kind) || hasFreeOptions(kind));

/** Whether a wording that did not come from our own form has the options that its kind has. */
export function fitsKind(
	kind: QuestionKind,
	{ options, none, pictures }: Pick<Wording, 'options' | 'none' | 'pictures'>
): boolean {
	const steps = stepsOf[kind];
	const enough = steps
		? options.length === steps
		: hasFreeOptions(kind)
			? options.length >= 2
			: options.length === 0;
	const pictured =
		kind === 'picture'
			? pictures.length === options.length && pictures.every((name) => pictureNames.includes(name))
			: pictures.length === 0;
	return enough && pictured && (none === null || canHaveNone(kind));
}

/** How many rows of options a form shows: those there are, and empty ones for more. */
export const rowsFor = (kind: QuestionKind, there: number): number =>
	stepsOf[kind] ?? (hasFreeOptions(kind) ? Math.min(MOST_OPTIONS, Math.max(there + 3, 5)) : 0);

type Read = { wording: Wording } | { issues: Record<string, string> };

/**
 * A wording from the fields of a form.
 *
 * An option's number is what answers are stored by: once published, `keeps` options must stay where
 * they are, and others may only follow them. Before that empty rows are closed up. A scale whose
 * steps are all left empty gets its usual words.
 */
export function readWording(
	fields: Record<string, unknown>,
	kind: QuestionKind,
	{ keeps = 0 }: { keeps?: number } = {}
): Read {
	const text = wordsFrom(fields, 'text');
	const hint = wordsFrom(fields, 'hint');
	const none = canHaveNone(kind) ? wordsFrom(fields, 'none') : {};
	const issues: Record<string, string> = {
		...wordIssues('text', text, { max: LONGEST.text, needed: true }),
		...wordIssues('hint', hint, { max: LONGEST.hint }),
		...wordIssues('none', none, { max: LONGEST.option })
	};
	const { options, pictures, problems } = readOptions(fields, kind, keeps);
	Object.assign(issues, problems);
	if (Object.keys(issues).length > 0) return { issues };
	return { wording: { text, hint, options, none: isEmptyText(none) ? null : none, pictures } };
}

function readOptions(fields: Record<string, unknown>, kind: QuestionKind, keeps: number) {
	const problems: Record<string, string> = {};
	const options: LocalizedText[] = [];
	const pictures: string[] = [];
	const steps = stepsOf[kind];
	if (!steps && !hasFreeOptions(kind)) return { options, pictures, problems };
	const rows = Array.from({ length: steps ?? MOST_OPTIONS }, (_, index) =>
		wordsFrom(fields, `option.${index + 1}`)
	);
	if (steps && rows.every(isEmptyText)) {
		return { options: usualOptions[kind] ?? [], pictures, problems };
	}
	for (const [index, words] of rows.entries()) {
		const name = `option.${index + 1}`;
		const stays = index < keeps || steps !== undefined;
		if (isEmptyText(words) && !stays) continue;
		Object.assign(problems, wordIssues(name, words, { max: LONGEST.option, needed: true }));
		if (isEmptyText(words) && index < keeps) problems[`${name}.fi`] = 'option_stays';
		options.push(words);
		if (kind === 'picture') {
			const picture = String(fields[`picture.${index + 1}`] ?? '');
			if (!pictureNames.includes(picture)) problems[`picture.${index + 1}`] = 'picture_needed';
			pictures.push(picture);
		}
	}
	if (!steps && options.length < 2) problems['option.2.fi'] ??= 'two_options';
	return { options, pictures, problems };
}

/** The fields of a form that shows this wording. */
export function fieldsOfWording({ text, hint, options, none, pictures }: Wording) {
	return Object.assign(
		{},
		fieldsOfWords('text', text),
		fieldsOfWords('hint', hint),
		fieldsOfWords('none', none ?? {}),
		...options.map((words, index) => fieldsOfWords(`option.${index + 1}`, words)),
		...pictures.map((name, index) => ({ [`picture.${index + 1}`]: name }))
	) as Record<string, string>;
}

/** A wording as it is stored. */
export const storedWording = ({ text, hint, options, none, pictures }: Wording) => ({
	text: JSON.stringify(text),
	hint: JSON.stringify(hint),
	options: JSON.stringify(options),
	none: none ? JSON.stringify(none) : null,
	pictures
});
