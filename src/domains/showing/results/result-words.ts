import { m } from '#texts';
import {
	type Question,
	type QuestionKind,
	scaleOf
} from '#domains/listening/questionnaires/questionnaires.schema.ts';
import { number, percent } from '#platform/i18n/format.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import type { AgreeTone, Part } from '#ui/bars.ts';
import { type Measures, type Told, toldOf } from './measures.ts';
import type { QuestionResult } from './results-of.server.ts';
import { isScale } from './statistics/tally.ts';

type Words = Record<string, (() => string) | undefined>;
const all = m as unknown as Words;

type Answers = Pick<QuestionResult, 'question' | 'measures'>;

/** How somebody answered: `web` as "Verkko". */
export const channelWord = (channel: string): string => all[`channel_${channel}`]?.() ?? channel;

/** The words of one answer: of an option, of a step of a scale, or the number itself. */
export function answerWord(
	{ kind, options }: Pick<Question, 'kind' | 'options'>,
	value: string,
	locale: Locale
): string {
	if (kind === 'nps') return value;
	const own = wordsIn(options[Number(value) - 1], locale);
	if (own) return own;
	const step = kind === 'smiley3' ? Number(value) + 1 : value;
	return all[`results_${kind === 'agree5' ? 'agree' : 'smiley'}_${step}`]?.() ?? value;
}

/** Writes that figure: `81 %`, or `+43`. */
export const asTold = (kind: QuestionKind, locale: Locale) => (value: number) => {
	// Years and other numbers of four digits are written without a gap.
	if (kind === 'number') return number(value, locale, 1).replace(/^(\d)\s(\d{3})(?!\d|\s)/, '$1$2');
	if (kind !== 'nps') return percent(value, locale);
	return `${Math.round(value) > 0 ? '+' : ''}${number(Math.round(value), locale)}`;
};

/** From where to where that figure can go, for a picture. */
export const reachOf = (kind: QuestionKind): { min: number; max: number } =>
	kind === 'nps' ? { min: -100, max: 100 } : { min: 0, max: 1 };

/** What that figure is called at the head of a column. */
export const toldWord = (kind: QuestionKind): string =>
	kind === 'nps'
		? m.results_positive_nps()
		: kind === 'agree5'
			? m.results_positive_agree()
			: m.results_positive_smiley();

/** Why nothing is told of a question; undefined where something is. */
export function whyNothing(
	{ n, withheld, answered }: Measures,
	locale: Locale
): string | undefined {
	if (withheld === 'not-asked') return m.results_not_asked();
	if (withheld === 'protected')
		return n === null ? m.results_withheld() : m.results_withheld_n({ n: number(n, locale) });
	return n === 0 || answered === 0 ? m.results_nobody() : undefined;
}

/** The answers to a question in one sentence. */
export function sentenceOf({ question, measures }: Answers, locale: Locale): string {
	const nothing = whyNothing(measures, locale);
	if (nothing) return nothing;
	const { kind } = question;
	const write = asTold(kind, locale);
	const told = toldOf(kind, measures);
	if (kind === 'nps' && told) return npsSentence(measures, told, locale);
	if (told && isScale(kind)) {
		const given = { share: write(told.value), ...bounds(told, write) };
		return kind === 'agree5' ? m.results_sentence_agree(given) : m.results_sentence_smiley(given);
	}
	if (told) {
		const mean = write(told.value);
		return told.low === undefined
			? m.results_sentence_number_plain({ mean })
			: m.results_sentence_number({ mean, ...bounds(told, write) });
	}
	const most = measures.values.toSorted((a, b) => b.count - a.count)[0];
	if (!most) return m.results_nobody();
	const option = answerWord(question, most.value, locale);
	return m.results_sentence_most({ option, share: percent(most.share, locale) });
}

function npsSentence(measures: Measures, told: Told, locale: Locale): string {
	const write = asTold('nps', locale);
	const given = {
		score: write(told.value),
		promoters: percent(shareFrom(measures, 9, 10), locale),
		detractors: percent(shareFrom(measures, 0, 6), locale)
	};
	return told.low === undefined
		? m.results_sentence_nps_plain(given)
		: m.results_sentence_nps({ ...given, ...bounds(told, write) });
}

/** The ends of an interval, written: `45` and `66 %`; empty where none is known. */
export const bounds = ({ low, high }: Told, write: (value: number) => string) => ({
	low: low === undefined ? '' : write(low).replace(/\s*%$/, ''),
	high: high === undefined ? '' : write(high)
});

/** What is said of all first: "Vastaajia 214. 81 % …". */
export function headOf(n: number | null, head: Answers | undefined, locale: Locale): string {
	if (n === null) return m.results_head_withheld();
	if (n === 0) return m.results_head_none();
	const start = m.results_head_n({ n: number(n, locale) });
	const told = head && toldOf(head.question.kind, head.measures);
	if (!told) return start;
	const { kind, text } = head.question;
	const write = asTold(kind, locale)(told.value);
	const words = { share: write, text: wordsIn(text, locale) };
	const rest =
		kind === 'nps'
			? m.results_head_nps({ score: write })
			: kind === 'agree5'
				? m.results_head_agree(words)
				: m.results_head_smiley(words);
	return `${start} ${rest}`;
}

/** Whether the change from an earlier round is likely to be there, in one plain sentence. */
export function changeSentence(
	change: NonNullable<QuestionResult['change']>,
	label: string
): string {
	if (change.verdict === 'few') return m.results_change_few();
	if (change.verdict === 'chance' || change.direction === 'same')
		return m.results_change_chance({ label });
	return change.direction === 'up'
		? m.results_change_real_up({ label })
		: m.results_change_real_down({ label });
}

const shareFrom = ({ values }: Measures, from: number, to: number): number =>
	values
		.filter(({ value }) => Number(value) >= from && Number(value) <= to)
		.reduce((sum, one) => sum + one.share, 0);

/** Steps of a scale as parts of a bar; of recommending its three kinds of answers. */
export function partsOf({ question, measures }: Answers, locale: Locale): Part[] {
	const { kind } = question;
	if (kind === 'nps') return kindsOf({ question, measures }, locale);
	const steps = scaleOf(kind)?.max;
	return measures.values.map(({ value, share }) => ({
		label: answerWord(question, value, locale),
		value: share,
		tone: (steps === 3 ? 2 * Number(value) - 1 : Number(value)) as AgreeTone
	}));
}

/** What is against, between and for; where answers have no long scale, each of them. */
export function kindsOf({ question, measures }: Answers, locale: Locale): Part[] {
	const { kind } = question;
	const limits = kind === 'nps' ? [0, 7, 9, 10] : [1, 3, 4, 5];
	const words =
		kind === 'nps'
			? [m.results_nps_detractors, m.results_nps_passives, m.results_nps_promoters]
			: kind === 'agree5'
				? [m.results_agree_against, m.results_agree_between, m.results_agree_for]
				: kind === 'smiley5'
					? [m.results_smiley_2, m.results_smiley_3, m.results_smiley_4]
					: undefined;
	if (!words) return partsOf({ question, measures }, locale);
	return words.map((word, at) => {
		const [from, next] = [limits[at] as number, limits[at + 1] as number];
		const value = shareFrom(measures, from, at === 2 ? next : next - 1);
		return { label: word(), value, tone: (2 * at + 1) as AgreeTone };
	});
}

/** `2025`; where two rounds are in one year, `11/2025`. */
export function roundLabels(
	rounds: readonly { id: string; opensOn: string }[]
): Map<string, string> {
	const years = Map.groupBy(rounds, ({ opensOn }) => opensOn.slice(0, 4));
	return new Map(
		rounds.map(({ id, opensOn }) => {
			const [year, month] = opensOn.split('-') as [string, string];
			return [id, (years.get(year)?.length ?? 0) > 1 ? `${Number(month)}/${year}` : year];
		})
	);
}
