import {
	type QuestionKind,
	scaleOf
} from '#domains/listening/questionnaires/questionnaires.schema.ts';

/** How many answered what: the value, or the option's number, to respondents. `0` is the choice outside. */
export type Counts = Readonly<Record<string, number>>;

/** Answers on a scale from its worst value to its best, nobody left out who gave none of them. */
export type Tally = { values: readonly number[]; counts: readonly number[] };

/** Whether nought lies on the scale itself; on others it is the choice outside, such as "can't say". */
const beginsAtNought = (kind: QuestionKind): boolean => scaleOf(kind)?.min === 0;

/** Whether the answers have an order, so that they can be averaged and compared by years. */
export const isScale = (kind: QuestionKind): boolean => scaleOf(kind) !== undefined;

/** The answers that lie on the question's scale; the choice outside it belongs to no mean and no share. */
export function tallyOf(kind: QuestionKind, counts: Counts): Tally {
	const scale = scaleOf(kind);
	if (!scale) throw new Error(`no scale: ${kind}`);
	const values = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at);
	return { values, counts: values.map((value) => counts[value] ?? 0) };
}

/** How many chose the way out of the scale; nobody where nought is on the scale. */
export const outsideOf = (kind: QuestionKind, counts: Counts): number =>
	beginsAtNought(kind) ? 0 : (counts['0'] ?? 0);

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** The values that count as agreeing, or as satisfied: what the first sentence tells the share of. */
export const positiveFrom: Partial<Record<QuestionKind, number>> = {
	agree5: 4,
	smiley5: 4,
	smiley3: 3,
	nps: 9
};

/** Those who agree, of all who answered on the scale. */
export function agreeing(kind: QuestionKind, counts: Counts): { count: number; n: number } {
	const scale = scaleOf(kind);
	if (!scale) throw new Error(`no scale: ${kind}`);
	const from = positiveFrom[kind] ?? Infinity;
	const all = { count: 0, n: 0 };
	// Counted without lists in between: a page of units and years asks this for thousands of cells.
	for (let value = scale.min; value <= scale.max; value += 1) {
		const times = counts[value] ?? 0;
		all.n += times;
		if (value >= from) all.count += times;
	}
	return all;
}
