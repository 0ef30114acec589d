import type { QuestionKind } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { Counts } from './statistics/tally.ts';

/** The three kinds of answers to recommending, each under its lowest number: 0–6, 7–8, 9–10. */
export const FOLDED = ['0', '7', '9'] as const;

/**
 * Answers to recommending by their three kinds, where respondents are told apart: eleven numbers of a
 * few people each would leave nothing that may be shown, and the score needs no more.
 */
export function folded<T extends { counts: Counts }>(kind: QuestionKind, answered: T): T {
	if (kind !== 'nps') return answered;
	const counts: Record<string, number> = {};
	for (const [value, times] of Object.entries(answered.counts)) {
		const of = FOLDED.findLast((from) => Number(from) <= Number(value)) ?? '0';
		counts[of] = (counts[of] ?? 0) + times;
	}
	return { ...answered, counts };
}
