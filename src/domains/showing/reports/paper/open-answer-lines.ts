import { m } from '#texts';
import { toneWord } from '../../open-answers/answer-words.public.ts';
import { sentiments } from '../../open-answers/open-answers.schema.ts';
import { number } from '#platform/i18n/format.ts';
import type { Report } from '../report.server.ts';
import type { Table } from './tables.ts';

/** What people wrote, as the paper tells it: themes in a table, and quotes; null where there is neither. */
export function openAnswerLines({ themes, quotes, locale }: Report) {
	if (themes.length === 0 && quotes.length === 0) return null;
	const told = (value: number | null | undefined) =>
		value === null || value === undefined ? m.open_answers_table_withheld() : number(value, locale);
	const table: Table = {
		title: m.open_answers_table_caption(),
		note: `${m.open_answers_table_lede()} ${m.open_answers_table_protected()}`,
		columns: [
			{ label: m.open_answers_table_theme(), as: 'wide' },
			{ label: m.open_answers_table_all(), as: 'number' },
			...sentiments.map((tone) => ({ label: toneWord(tone), as: 'number' as const }))
		],
		rows: themes.map(({ theme, n, tones }) => [
			theme,
			told(n),
			...sentiments.map((tone) => told(tones?.[tone]))
		])
	};
	return {
		title: m.reports_open_answers(),
		tables: themes.length > 0 ? [table] : [],
		quotesTitle: m.open_answers_quotes_title(),
		quotesNote: m.reports_quotes_note(),
		quotes: quotes.map(({ text, lang, question }) => ({ text, lang, question }))
	};
}
