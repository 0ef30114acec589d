import { m } from '#texts';
import type { Before, Measures, QuestionResult } from '../results/results.public.server.ts';
import {
	type Told,
	changeSentence,
	toldOf,
	toldWord,
	whyNothing
} from '../results/result-words.public.ts';
import type { QuestionKind } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import { scaleOf } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import type { Report } from './report.server.ts';

/** One question in one round, as it stands beside the others. */
export type YearRow = {
	questionId: string;
	text: string;
	round: string;
	/** Whether it was put into the same words as now. */
	wording: string;
	n: number | null;
	/** What the number is: the share agreeing, an index, a mean. */
	measure: string;
	kind: QuestionKind;
	told: Told | null;
	/** What is withheld and why; of the newest round whether it has changed. */
	note: string;
};

const wordingWord = ({ wording, because }: Before): string =>
	({
		same: m.reports_wording_same(),
		declared: m.reports_wording_declared({ because: because ?? '' }),
		other: m.reports_wording_other()
	})[wording];

/** Questions that were asked before, each round in a row of its own, oldest first. */
export function yearRows({ results, labels, locale }: Report): YearRow[] {
	const label = (id: string) => labels.get(id) ?? '';
	const all = results.sections.flatMap((section) => section.results);
	return all
		.filter(({ question, before }) => before.length > 0 && hasOneFigure(question.kind))
		.flatMap((result) => {
			const { question, measures, change } = result;
			const row = (round: string, wording: string, of: Measures | null, note: string): YearRow => ({
				questionId: question.id,
				text: wordsIn(question.text, locale),
				round,
				wording,
				n: of?.n ?? null,
				measure: question.kind === 'number' ? m.reports_mean() : toldWord(question.kind),
				kind: question.kind,
				told: of && toldOf(question.kind, of),
				note
			});
			return [
				...result.before.map((one) => {
					// Answers to other words are not compared: their numbers would be, by whoever sees them.
					const of = one.wording === 'other' ? null : one.measures;
					const why = of ? (whyNothing(of, locale) ?? '') : '';
					return row(label(one.campaignId), wordingWord(one), of, why);
				}),
				row(
					label(results.campaign.id),
					'',
					measures,
					whyNothing(measures, locale) ??
						(change ? changeSentence(change, label(change.campaignId)) : '')
				)
			];
		});
}

const hasOneFigure = (kind: QuestionResult['question']['kind']): boolean =>
	kind === 'number' || scaleOf(kind) !== undefined;
