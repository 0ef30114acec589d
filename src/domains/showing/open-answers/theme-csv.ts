import { stringify } from 'csv-stringify/sync';
import { m } from '#texts';
import { toneWord } from './answer-words.ts';
import { sentiments } from './open-answers.schema.ts';
import type { ThemePage } from './theme-table.server.ts';

/**
 * The table of themes as a file that a Finnish spreadsheet opens as it is; an empty cell is withheld.
 *
 * Names are typed by people: what a spreadsheet would run as a formula is made inert.
 */
export const themeCsv = ({ campaign, place, rows }: ThemePage): string =>
	stringify(
		[
			[
				m.open_answers_csv_campaign(),
				m.open_answers_csv_place(),
				m.open_answers_table_theme(),
				m.open_answers_table_all(),
				...sentiments.map(toneWord)
			],
			...rows.map(({ theme, n, tones }) => [
				campaign.text,
				place.name.text,
				theme,
				n,
				...sentiments.map((tone) => tones?.[tone] ?? null)
			])
		],
		{ bom: true, delimiter: ';', escape_formulas: true, record_delimiter: 'windows' }
	);
