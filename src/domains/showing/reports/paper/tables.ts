import { m } from '#texts';
import { MEAN_DIGITS } from '../../disclosure/rounding.public.ts';
import type { QuestionResult } from '../../results/results.public.server.ts';
import {
	answerWord,
	asTold,
	bounds,
	changeSentence,
	partsOf,
	sentenceOf,
	toldOf,
	toldWord,
	whyNothing
} from '../../results/result-words.public.ts';
import {
	type QuestionKind,
	scaleOf
} from '#domains/listening/questionnaires/questionnaires.schema.ts';
import { number, percent } from '#platform/i18n/format.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';

/** A table of the paper: the first column is words, the others numbers unless said otherwise. */
export type Table = {
	title: string;
	note: string;
	/** `words` and `wide` stand to the left, `number` to the right. */
	columns: { label: string; as: 'words' | 'number' | 'wide' }[];
	rows: string[][];
};

type Read = { locale: Locale; label: (campaignId: string) => string };

const textOf = ({ question }: QuestionResult, locale: Locale) => wordsIn(question.text, locale);

/** `81 %` and below it `(72 %–88 %)`: a number with its interval, where one is known. */
function withInterval(
	told: { value: number; low?: number; high?: number } | null,
	write: (value: number) => string
): string {
	if (!told) return '–';
	if (told.low === undefined) return write(told.value);
	return `${write(told.value)}\n(${m.results_range(bounds(told, write))})`;
}

/** What it was before, and in a plain sentence whether that is a change. */
function changeOf(result: QuestionResult, { locale, label }: Read): string {
	const { question, before, change } = result;
	const others = before.filter(({ wording }) => wording === 'other');
	const last = before.findLast(({ wording }) => wording !== 'other');
	const told = last && toldOf(question.kind, last.measures);
	const words: string[] = [];
	if (last)
		words.push(
			m.reports_paper_before({
				label: label(last.campaignId),
				value: told ? asTold(question.kind, locale)(told.value) : m.results_withheld_short()
			})
		);
	if (change) words.push(changeSentence(change, label(change.campaignId)));
	if (last?.wording === 'declared')
		words.push(
			m.results_wording_declared({ label: label(last.campaignId), because: last.because ?? '' })
		);
	if (others.length > 0)
		words.push(
			m.results_wording_other({
				labels: others.map(({ campaignId }) => label(campaignId)).join(', ')
			})
		);
	return words.join(' ') || m.reports_paper_no_before();
}

const titles: Partial<Record<QuestionKind, () => string>> = {
	agree5: m.reports_paper_table,
	nps: m.reports_paper_table_nps
};

/** All questions of one kind of scale in one table. */
function scaleTable(kind: QuestionKind, results: QuestionResult[], read: Read): Table {
	const { locale } = read;
	const scale = scaleOf(kind) as { min: number; max: number };
	const isNps = kind === 'nps';
	const groups = isNps && results[0] ? partsOf(results[0], locale).map(({ label }) => label) : [];
	const means = isNps ? [] : [m.reports_paper_mean_of(scale)];
	const toNumber = (label: string) => ({ label, as: 'number' as const });
	return {
		title: (titles[kind] ?? m.reports_paper_table_smiley)(),
		note: m.reports_paper_intervals(),
		columns: [
			{ label: m.results_question(), as: 'words' },
			...[m.results_respondents(), toldWord(kind), ...means, ...groups].map(toNumber),
			{ label: m.reports_paper_change(), as: 'wide' }
		],
		rows: results.map((result) => {
			const { measures } = result;
			const mean = withInterval(measures.mean, (value) => number(value, locale, MEAN_DIGITS));
			return [
				textOf(result, locale),
				number(measures.n ?? 0, locale),
				withInterval(toldOf(kind, measures), asTold(kind, locale)),
				...(isNps ? partsOf(result, locale).map(({ value }) => percent(value, locale)) : [mean]),
				changeOf(result, read)
			];
		})
	};
}

/** A question that is answered by choosing, an answer on each row. */
function choiceTable(result: QuestionResult, locale: Locale): Table {
	const { question, measures } = result;
	const share = (value: number) => percent(value, locale);
	return {
		title: textOf(result, locale),
		note: [
			sentenceOf(result, locale),
			m.results_head_n({ n: number(measures.n ?? 0, locale) }),
			question.kind === 'many' && m.reports_paper_many(),
			measures.outside > 0 &&
				m.results_outside({
					n: number(measures.outside, locale),
					words: wordsIn(question.none, locale) || m.results_outside_words()
				})
		]
			.filter(Boolean)
			.join(' '),
		columns: [
			{ label: m.results_answer(), as: 'wide' },
			{ label: m.results_respondents(), as: 'number' },
			{ label: m.results_share(), as: 'number' },
			{ label: m.results_interval(), as: 'number' }
		],
		rows: measures.values.map((one) => [
			answerWord(question, one.value, locale),
			number(one.count, locale),
			share(one.share),
			m.results_range({ low: share(one.low), high: share(one.high) })
		])
	};
}

/** Everything that a section tells in numbers, and what it does not tell and why. */
export function tablesOf(results: readonly QuestionResult[], read: Read) {
	const { locale } = read;
	const told = results.filter(({ measures }) => whyNothing(measures, locale) === undefined);
	const scales = Map.groupBy(
		told.filter(({ question }) => scaleOf(question.kind)),
		({ question }) => question.kind
	);
	const others = told.filter(({ question }) => !scaleOf(question.kind));
	return {
		tables: [
			...[...scales].map(([kind, of]) => scaleTable(kind, of, read)),
			...others
				.filter(({ question }) => question.kind !== 'number')
				.map((result) => choiceTable(result, locale))
		],
		numbers: others
			.filter(({ question }) => question.kind === 'number')
			.map((result) => ({
				label: textOf(result, locale),
				text: `${sentenceOf(result, locale)} ${m.results_head_n({ n: number(result.measures.n ?? 0, locale) })}`
			})),
		withheld: results.flatMap((result) => {
			const why = whyNothing(result.measures, locale);
			return why === undefined ? [] : [{ label: textOf(result, locale), text: why }];
		})
	};
}
