import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { m } from '#texts';
import { shortDay } from '#platform/i18n/format.ts';
import { toneWord } from '../open-answers/answer-words.public.ts';
import { sentiments } from '../open-answers/open-answers.schema.ts';
import { type CodebookRow, codebookHeads, codebookRows } from './codebook.ts';
import { collected, plannedUse, protectedHow, sources } from './collection.ts';
import { figureRows } from './figure-rows.ts';
import type { Report } from './report.server.ts';
import { yearRows } from './year-rows.ts';

type Cell = CellObject | null;

/**
 * Words as words: a cell of text is never run as a formula, whatever it begins with. Signs that
 * XML cannot carry would make the whole file unreadable.
 */
const text = (value: string): Cell =>
	value === ''
		? null
		: {
				type: String,
				value: value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''),
				wrap: true,
				alignVertical: 'top'
			};

const numeric =
	(format: string) =>
	(value: number | null | undefined): Cell =>
		value === null || value === undefined
			? null
			: { type: Number, value, format, alignVertical: 'top' };
const count = numeric('#,##0');
const share = numeric('0%');
const figure = numeric('0.0');
const index = numeric('0');

const head = (value: string): Cell => ({
	type: String,
	value,
	fontWeight: 'bold',
	wrap: true,
	alignVertical: 'top',
	backgroundColor: '#e6efed'
});

type Column<Row> = [label: string, width: number, cell: (row: Row) => Cell];

function sheet<Row>(name: string, columns: Column<Row>[], rows: readonly Row[]) {
	const data: SheetData = [
		columns.map(([label]) => head(label)),
		...rows.map((row) => columns.map(([, , cell]) => cell(row)))
	];
	return {
		sheet: name,
		data,
		columns: columns.map(([, width]) => ({ width })),
		stickyRowsCount: 1,
		orientation: 'landscape' as const
	};
}

const figures = (report: Report) =>
	sheet(
		m.reports_sheet_figures(),
		[
			[m.reports_col_section(), 18, (row) => text(row.section)],
			[m.reports_col_question(), 18, (row) => text(row.questionId)],
			[m.reports_col_wording(), 11, (row) => count(row.wordingNo)],
			[m.reports_col_text(), 48, (row) => text(row.text)],
			[m.reports_col_kind(), 16, (row) => text(row.kind)],
			[m.reports_col_value(), 8, (row) => text(row.value)],
			[m.reports_col_words(), 26, (row) => text(row.words)],
			[m.reports_col_n(), 10, (row) => count(row.n)],
			[m.reports_col_of(), 16, (row) => count(row.of)],
			[m.reports_col_share(), 10, (row) => share(row.share)],
			[m.reports_col_share_low(), 16, (row) => share(row.shareLow)],
			[m.reports_col_share_high(), 16, (row) => share(row.shareHigh)],
			[m.reports_col_figure(), 16, (row) => figure(row.figure)],
			[m.reports_col_low(), 14, (row) => figure(row.low)],
			[m.reports_col_high(), 14, (row) => figure(row.high)],
			[m.reports_col_note(), 60, (row) => text(row.note)]
		],
		figureRows(report)
	);

const years = (report: Report) => {
	const by = { nps: index, number: figure } as Record<string, typeof share>;
	return sheet(
		m.reports_sheet_years(),
		[
			[m.reports_col_question(), 18, (row) => text(row.questionId)],
			[m.reports_col_text(), 48, (row) => text(row.text)],
			[m.reports_col_round(), 12, (row) => text(row.round)],
			[m.reports_col_compared(), 24, (row) => text(row.wording)],
			[m.results_respondents(), 11, (row) => count(row.n)],
			[m.reports_col_measure(), 18, (row) => text(row.measure)],
			[m.results_share(), 10, (row) => (by[row.kind] ? null : share(row.told?.value))],
			[m.reports_col_figure(), 16, (row) => by[row.kind]?.(row.told?.value) ?? null],
			[m.reports_col_low(), 14, (row) => (by[row.kind] ?? share)(row.told?.low)],
			[m.reports_col_high(), 14, (row) => (by[row.kind] ?? share)(row.told?.high)],
			[m.reports_col_note(), 60, (row) => text(row.note)]
		],
		yearRows(report)
	);
};

const codebook = (report: Report) => {
	const heads = codebookHeads();
	const keys = Object.keys(heads) as (keyof typeof heads)[];
	const columns = keys.map((key): Column<CodebookRow> => {
		const width = /^(text|values)/.test(key) ? 44 : 18;
		return [heads[key], width, ({ [key]: value }) => told(value)];
	});
	return sheet(m.reports_sheet_codebook(), columns, codebookRows(report));
};
const told = (value: string | number): Cell =>
	typeof value === 'number' ? count(value) : text(value);

/** Themes and tones of what people wrote, then the quotes; an empty cell is withheld. */
const openAnswers = (report: Report) => {
	const { themes, quotes } = report;
	type Row = Partial<(typeof themes)[number]> & Partial<(typeof quotes)[number]>;
	const note = ({ n, tones }: Row) =>
		n === null || tones === null ? m.open_answers_table_protected() : '';
	return sheet<Row>(
		m.reports_open_answers(),
		[
			[m.open_answers_table_theme(), 34, (row) => text(row.theme ?? '')],
			[m.open_answers_table_all(), 11, (row) => count(row.n)],
			...sentiments.map((tone): Column<Row> => [
				toneWord(tone),
				11,
				(row) => count(row.tones?.[tone])
			]),
			[m.open_answers_quote_text(), 60, (row) => text(row.text ?? '')],
			[m.reports_col_text(), 48, (row) => text(row.question ?? '')],
			[m.reports_col_note(), 60, (row) => text(note(row))]
		],
		[...themes, ...quotes]
	);
};

const how = (report: Report) => {
	const rows = [
		...(report.example ? [{ label: m.reports_example(), text: '' }] : []),
		...collected(report),
		...plannedUse(report),
		{ label: m.reports_how_made(), text: shortDay(report.today, report.locale) },
		{ label: m.reports_how_link(), text: report.address },
		...protectedHow().map((words, at) => ({
			label: at === 0 ? m.reports_paper_protected() : '',
			text: words
		})),
		...sources.map((words, at) => ({
			label: at === 0 ? m.reports_paper_sources() : '',
			text: words
		}))
	];
	return {
		sheet: m.reports_sheet_how(),
		data: rows.map((row) => [row.label ? head(row.label) : null, text(row.text)]),
		columns: [{ width: 34 }, { width: 100 }]
	};
};

/** The results as a workbook: figures, years side by side, what they mean and how they were got. */
export const workbook = (report: Report): Promise<Buffer> =>
	writeExcelFile([
		figures(report),
		years(report),
		...(report.themes.length + report.quotes.length > 0 ? [openAnswers(report)] : []),
		codebook(report),
		how(report)
	]).toBuffer();
