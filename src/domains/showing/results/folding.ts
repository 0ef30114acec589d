import {
	type QuestionKind,
	scaleOf
} from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { Counts } from './statistics/tally.ts';

/** Where each of the three kinds of answers begins: against, between, for. */
const starts: Partial<Record<QuestionKind, readonly [string, string, string]>> = {
	agree5: ['1', '3', '4'],
	smiley5: ['1', '3', '4'],
	nps: ['0', '7', '9']
};

/** Whether nought is an answer outside the scale, which stays as it is. */
const hasOutside = (kind: QuestionKind): boolean => scaleOf(kind)?.min !== 0;

/** What is left to answer when a scale is folded; nothing where this kind is never folded. */
export const foldedValues = (kind: QuestionKind): readonly string[] | undefined => {
	const three = starts[kind];
	return three && hasOutside(kind) ? ['0', ...three] : three;
};

/**
 * Answers on a long scale by their three kinds, each under its lowest number, where respondents are
 * told apart: five or eleven steps of a few people each would leave hardly anything that may be shown.
 *
 * Shares for and against, and the score of recommending, come out the same; a mean does not.
 */
export function folded<T extends { counts: Counts }>(kind: QuestionKind, answered: T): T {
	const three = starts[kind];
	if (!three) return answered;
	const counts: Record<string, number> = {};
	for (const [value, times] of Object.entries(answered.counts)) {
		const isOutside = value === '0' && hasOutside(kind);
		const of = isOutside ? '0' : (three.findLast((from) => +from <= +value) ?? three[0]);
		counts[of] = (counts[of] ?? 0) + times;
	}
	return { ...answered, counts };
}
