import { m } from '#texts';
import { answerWord } from '../results/result-words.public.ts';
import { isOpen, scaleOf } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { readingIn } from '#platform/i18n/reading.server.ts';
import { kindWord } from './figure-rows.ts';
import type { Report } from './report.server.ts';
import type { AskedWording } from './reports.queries.server.ts';

/** A wording of a question, told so that somebody else can read the numbers. */
export type CodebookRow = {
	questionId: string;
	wordingNo: number;
	textFi: string;
	textSv: string;
	kind: string;
	valuesFi: string;
	valuesSv: string;
	noneFi: string;
	noneSv: string;
	/** Rounds that asked it so. */
	rounds: string;
	joins: string;
	sensitive: string;
	source: string;
};

/** What stands between two values of a scale; words of an option may hold any other sign. */
const BETWEEN = ' | ';

function valuesOf(wording: AskedWording, locale: Locale): string {
	const { kind, options } = wording;
	const scale = scaleOf(kind);
	const ends = (value: string) => {
		const words = wordsIn(options[value === '0' ? 0 : 1], locale);
		return words && `${value} = ${words}`;
	};
	if (kind === 'nps') return [ends('0'), ends('10')].filter(Boolean).join(BETWEEN) || '0–10';
	const count = scale?.max ?? options.length;
	// The words of a step are the scale's own or those of the language.
	return readingIn(locale, () =>
		Array.from({ length: count }, (_, at) => String(at + 1))
			.map((value) => `${value} = ${answerWord({ kind, options }, value, locale)}`)
			.join(BETWEEN)
	);
}

/** How a wording hangs together with the others of its question. */
function joinsOf({ no, sameAs, because }: AskedWording, others: AskedWording[]): string {
	const joined = others.filter((other) => other.no !== no && other.sameAs === sameAs);
	if (others.length < 2) return '';
	if (joined.length === 0) return m.reports_code_apart();
	const nos = joined.map((other) => other.no).toSorted((a, b) => a - b);
	return m.reports_code_joined({
		nos: nos.join(', '),
		because: because ?? joined.find((other) => other.because)?.because ?? ''
	});
}

/** The wordings of a round and of those before it, with what each round is called. */
type Coded = Pick<Report, 'wordings' | 'labels'> & {
	results: {
		earlier: { id: string; versionId: string }[];
		campaign: { id: string; versionId: string };
	};
};

/** What every question means and how its answers are coded, open questions among them. */
export function codebookRows({ wordings, results, labels }: Coded): CodebookRow[] {
	const rounds = [...results.earlier, results.campaign];
	const own = (words: AskedWording['text'] | null, locale: 'fi' | 'sv') => words?.[locale] ?? '';
	return wordings.map((one) => ({
		questionId: one.questionId,
		wordingNo: one.no,
		textFi: own(one.text, 'fi'),
		textSv: own(one.text, 'sv'),
		kind: isOpen(one.kind) ? m.reports_code_open({ kind: kindWord(one.kind) }) : kindWord(one.kind),
		valuesFi: valuesOf(one, 'fi'),
		valuesSv: valuesOf(one, 'sv'),
		noneFi: one.none ? `0 = ${own(one.none, 'fi')}` : '',
		noneSv: one.none ? `0 = ${own(one.none, 'sv')}` : '',
		rounds: rounds
			.filter(({ versionId }) => one.versionIds.includes(versionId))
			.map(({ id }) => labels.get(id))
			.join(', '),
		joins: joinsOf(
			one,
			wordings.filter(({ questionId }) => questionId === one.questionId)
		),
		sensitive: one.sensitive ? m.reports_yes() : '',
		source: one.source ?? ''
	}));
}

export const codebookHeads = (): Record<keyof CodebookRow, string> => ({
	questionId: m.reports_col_question(),
	wordingNo: m.reports_col_wording(),
	textFi: m.reports_col_text_fi(),
	textSv: m.reports_col_text_sv(),
	kind: m.reports_col_kind(),
	valuesFi: m.reports_col_values_fi(),
	valuesSv: m.reports_col_values_sv(),
	noneFi: m.reports_col_none_fi(),
	noneSv: m.reports_col_none_sv(),
	rounds: m.reports_col_rounds(),
	joins: m.reports_col_joins(),
	sensitive: m.reports_col_sensitive(),
	source: m.reports_col_source()
});
