import { stringify } from 'csv-stringify/sync';
import { m } from '#texts';
import { inWholePercent, meanRounded } from '../disclosure/rounding.public.ts';
import { codebookHeads, codebookRows } from './codebook.ts';
import { type FigureRow, figureRows } from './figure-rows.ts';
import type { Report } from './report.server.ts';

type Cell = string | number | null;

/**
 * UTF-8 with a byte order mark, semicolons and a decimal comma, since Finnish spreadsheets expect
 * them; text that they would run as a formula is made inert, as names and questions are typed by
 * people. A number below nought is no formula and stays a number.
 */
const written = (rows: Cell[][], locale: Report['locale']): string =>
	stringify(rows, {
		bom: true,
		delimiter: ';',
		escape_formulas: true,
		record_delimiter: 'windows',
		cast: {
			number: (value) => (locale === 'en' ? String(value) : String(value).replace('.', ','))
		}
	});

const columns = (report: Report): [string, (row: FigureRow) => Cell][] => {
	const { campaign } = report.results;
	return [
		[m.reports_col_survey(), () => report.name],
		[m.reports_col_from(), () => campaign.opensOn],
		[m.reports_col_to(), () => campaign.closesOn],
		[m.reports_col_place(), () => report.place.name.text],
		[m.reports_col_section(), ({ section }) => section],
		[m.reports_col_question(), ({ questionId }) => questionId],
		[m.reports_col_wording(), ({ wordingNo }) => wordingNo],
		[m.reports_col_text(), ({ text }) => text],
		[m.reports_col_kind(), ({ kind }) => kind],
		[m.reports_col_value(), ({ value }) => value],
		[m.reports_col_words(), ({ words }) => words],
		[m.reports_col_n(), ({ n }) => n],
		[m.reports_col_of(), ({ of }) => of],
		[m.reports_col_share(), ({ share }) => inWholePercent(share)],
		[m.reports_col_share_low(), ({ shareLow }) => inWholePercent(shareLow)],
		[m.reports_col_share_high(), ({ shareHigh }) => inWholePercent(shareHigh)],
		[m.reports_col_figure(), ({ figure }) => meanRounded(figure)],
		[m.reports_col_low(), ({ low }) => meanRounded(low)],
		[m.reports_col_high(), ({ high }) => meanRounded(high)],
		[m.reports_col_note(), ({ note }) => note],
		[m.reports_col_source(), () => m.reports_source({ address: report.address })]
	];
};

/** The figures of one place as a file: a row for each question and answer. */
export function figuresCsv(report: Report): string {
	const of = columns(report);
	const rows = figureRows(report).map((row) => of.map(([, cell]) => cell(row)));
	return written([of.map(([head]) => head), ...rows], report.locale);
}

/** What the questions and values of those figures mean. */
export function codebookCsv(report: Report): string {
	const heads = codebookHeads();
	const keys = Object.keys(heads) as (keyof typeof heads)[];
	const rows = codebookRows(report).map((row) => keys.map((key) => row[key]));
	return written([keys.map((key) => heads[key]), ...rows], report.locale);
}
