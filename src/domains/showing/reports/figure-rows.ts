import { m } from '#texts';
import type { Measures, QuestionResult } from '../results/results.public.server.ts';
import { answerWord, channelWord, toldWord, whyNothing } from '../results/result-words.public.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import type { Report } from './report.server.ts';

/**
 * One number of a report, and what it is of. A cell that says nothing is null: what is withheld has
 * no number anywhere, and its note says why.
 */
export type FigureRow = {
	section: string;
	questionId: string;
	wordingNo: number | null;
	text: string;
	kind: string;
	/** What was answered: the value on the scale or the option's number; empty in a row of its own. */
	value: string;
	words: string;
	/** How many gave this answer. */
	n: number | null;
	/** Of how many. */
	of: number | null;
	/** 0–1, with the ends of its interval. */
	share: number | null;
	shareLow: number | null;
	shareHigh: number | null;
	/** A mean, or an index from −100 to 100, with the ends of its interval. */
	figure: number | null;
	low: number | null;
	high: number | null;
	note: string;
};

const empty: FigureRow = {
	section: '',
	questionId: '',
	wordingNo: null,
	text: '',
	kind: '',
	value: '',
	words: '',
	n: null,
	of: null,
	share: null,
	shareLow: null,
	shareHigh: null,
	figure: null,
	low: null,
	high: null,
	note: ''
};

/** What a kind of question is called in the builder of questionnaires. */
export const kindWord = (kind: string): string =>
	(m as unknown as Record<string, (() => string) | undefined>)[
		`ask_kind_${kind.replaceAll('-', '_')}`
	]?.() ?? kind;

/** All numbers of a report, a row for each answer to each question. */
export function figureRows({ results, locale }: Report): FigureRow[] {
	const { respondents, sections } = results;
	const withheld = (n: number | null) => (n === null ? m.results_withheld() : '');
	return [
		{
			...empty,
			words: m.results_respondents(),
			n: respondents.n,
			note: withheld(respondents.n)
		},
		...respondents.channels.map(({ part, n }) => ({
			...empty,
			text: m.results_who_channels(),
			value: part,
			words: channelWord(part),
			n,
			note: withheld(n)
		})),
		...sections.flatMap(({ section, results: of }) =>
			of.flatMap((result) => {
				const about: FigureRow = {
					...empty,
					section: wordsIn(section?.title, locale),
					questionId: result.question.id,
					wordingNo: result.question.wordingNo,
					text: wordsIn(result.question.text, locale),
					kind: kindWord(result.question.kind)
				};
				return rowsOf(result, locale).map((row) => ({ ...about, ...row }));
			})
		)
	];
}

function rowsOf({ question, measures }: QuestionResult, locale: Report['locale']) {
	const nothing = whyNothing(measures, locale);
	if (nothing)
		return [{ of: measures.withheld === 'not-asked' ? null : measures.n, note: nothing }];
	const { answered, outside, values } = measures;
	const rows: Partial<FigureRow>[] = values.map(({ value, count, share, low, high }) => ({
		value,
		words: answerWord(question, value, locale),
		n: count,
		of: answered,
		share,
		shareLow: low,
		shareHigh: high
	}));
	if (question.none || outside > 0) {
		const words = wordsIn(question.none, locale) || m.results_outside_words();
		rows.push({ value: '0', words, n: outside, note: m.reports_outside_note() });
	}
	return [...rows, ...summaryOf(question.kind, measures)];
}

/** What sums a question up, in rows after its answers. */
function summaryOf(
	kind: string,
	{ positive, mean, nps, answered }: Measures
): Partial<FigureRow>[] {
	const figure = (words: string, told: Measures['mean']) => ({
		words,
		of: answered,
		figure: told?.value ?? null,
		...(told && 'low' in told ? { low: told.low, high: told.high } : {})
	});
	if (kind === 'nps') return nps ? [figure(m.results_positive_nps(), nps)] : [];
	const rows: Partial<FigureRow>[] = [];
	if (positive)
		rows.push({
			words: m.reports_summed({ words: toldWord(kind as 'agree5') }),
			n: positive.count,
			of: answered,
			share: positive.value,
			shareLow: positive.low,
			shareHigh: positive.high
		});
	if (mean) rows.push(figure(m.reports_mean(), mean));
	return rows;
}
