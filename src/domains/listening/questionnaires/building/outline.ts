import type { LocalizedText } from '#platform/i18n/localized.ts';
import type { ShowIf } from '../questionnaires.schema.ts';

export type OutlineItem = {
	questionId: string;
	wordingNo: number;
	/** Null: before the first section. */
	sectionNo: number | null;
	showIf: ShowIf | null;
};
export type OutlineSection = { no: number; title: LocalizedText; intro: LocalizedText };

/** The order of a draft: sections numbered from 1, items in the order of their sections. */
export type Outline = { sections: OutlineSection[]; items: OutlineItem[] };

const place = ({ sectionNo }: OutlineItem) => sectionNo ?? 0;

/** Numbers sections anew and puts items behind each other section by section, keeping their order. */
function tidy({ sections, items }: Outline): Outline {
	const numbers = new Map(sections.map(({ no }, index) => [no, index + 1]));
	return {
		sections: sections.map((section, index) => ({ ...section, no: index + 1 })),
		items: items
			.map((item) => ({
				...item,
				sectionNo: item.sectionNo === null ? null : (numbers.get(item.sectionNo) ?? null)
			}))
			.sort((a, b) => place(a) - place(b))
	};
}

const swapped = <T>(list: T[], a: number, b: number): T[] => {
	const next = [...list];
	const [one, other] = [list[a], list[b]];
	if (one === undefined || other === undefined) return next;
	next[a] = other;
	next[b] = one;
	return next;
};

/** Adds a question at the end of a section, or of what stands before the first. */
export const addItem = (outline: Outline, item: OutlineItem): Outline =>
	tidy({ ...outline, items: [...outline.items, item] });

export const removeItem = (outline: Outline, questionId: string): Outline => ({
	...outline,
	items: outline.items.filter((item) => item.questionId !== questionId)
});

export const changeItem = (
	outline: Outline,
	questionId: string,
	change: Partial<Pick<OutlineItem, 'wordingNo' | 'showIf'>>
): Outline => ({
	...outline,
	items: outline.items.map((item) =>
		item.questionId === questionId ? { ...item, ...change } : item
	)
});

/**
 * Moves a question one step up (−1) or down (1). At the edge of its section it goes over into the
 * next one, also an empty one, so that everything can be reached by steps.
 */
export function moveItem(outline: Outline, questionId: string, by: -1 | 1): Outline {
	const at = outline.items.findIndex((item) => item.questionId === questionId);
	const item = outline.items[at];
	if (!item) return outline;
	const neighbour = outline.items[at + by];
	if (neighbour && place(neighbour) === place(item)) {
		return { ...outline, items: swapped(outline.items, at, at + by) };
	}
	const to = place(item) + by;
	if (to < 0 || to > outline.sections.length) return outline;
	return putInSection(outline, questionId, to === 0 ? null : to, by === 1 ? 'first' : 'last');
}

/** Puts a question into a section, as its first or last. */
export function putInSection(
	outline: Outline,
	questionId: string,
	sectionNo: number | null,
	where: 'first' | 'last' = 'last'
): Outline {
	const item = outline.items.find((one) => one.questionId === questionId);
	if (!item) return outline;
	const rest = outline.items.filter((one) => one !== item);
	const moved = { ...item, sectionNo };
	return tidy({ ...outline, items: where === 'first' ? [moved, ...rest] : [...rest, moved] });
}

export const addSection = (
	outline: Outline,
	title: LocalizedText,
	intro: LocalizedText = {}
): Outline => ({
	...outline,
	sections: [...outline.sections, { no: outline.sections.length + 1, title, intro }]
});

export const changeSection = (
	outline: Outline,
	no: number,
	change: Partial<Omit<OutlineSection, 'no'>>
): Outline => ({
	...outline,
	sections: outline.sections.map((section) =>
		section.no === no ? { ...section, ...change } : section
	)
});

/** Removes a section; its questions stay and go to the end of the one before. */
export const removeSection = (outline: Outline, no: number): Outline =>
	tidy({
		sections: outline.sections.filter((section) => section.no !== no),
		items: outline.items.map((item) =>
			item.sectionNo === no ? { ...item, sectionNo: no > 1 ? no - 1 : null } : item
		)
	});

/** Moves a section with its questions one step up (−1) or down (1). */
export const moveSection = (outline: Outline, no: number, by: -1 | 1): Outline =>
	outline.sections[no - 1 + by]
		? tidy({ ...outline, sections: swapped(outline.sections, no - 1, no - 1 + by) })
		: outline;
