import { stringify } from 'csv-stringify/sync';
import { m } from '#texts';
import { periodBounds } from '#platform/clock/periods.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { type Figure, byYear, inTimeShareOf, shareOf } from './figure.ts';
import { withheldOf, withheldWords, withholdsAnswers } from './withheld.ts';

export type PlaceFigures = { name: string; address: string; figures: readonly Figure[] };

const comma = (value: number, locale: Locale): string => {
	const text = (100 * value).toFixed(1);
	return locale === 'en' ? text : text.replace('.', ',');
};

/** The heads of the columns, in the order in which the values stand. */
export const csvHeads = (): string[] => [
	m.figures_csv_place(),
	m.figures_csv_period(),
	m.figures_csv_from(),
	m.figures_csv_to(),
	m.figures_csv_voices(),
	m.figures_csv_positive(),
	m.figures_csv_neutral(),
	m.figures_csv_negative(),
	m.figures_csv_share(),
	m.figures_csv_nps(),
	m.figures_csv_asked(),
	m.figures_csv_answers(),
	m.figures_csv_in_time(),
	m.figures_csv_in_time_share(),
	m.figures_csv_median(),
	m.figures_csv_note(),
	m.figures_csv_source()
];

/**
 * Published figures as a file that spreadsheets of the reader's language open as they are.
 *
 * UTF-8 with a byte order mark and semicolons, since a Finnish Excel expects them; text that a
 * spreadsheet would run as a formula is made inert, as names are typed by people. A withheld figure
 * is an empty cell and the note says why.
 */
export function figuresCsv(places: readonly PlaceFigures[], locale: Locale): string {
	const rows = places.flatMap(({ name, address, figures }) => {
		// The year in which voices began to be heard begins with them.
		const begins = new Map(byYear(figures).map((year) => [year.period, year.from]));
		return figures.map((figure) => {
			const share = shareOf(figure);
			const inTime = inTimeShareOf(figure);
			const bounds = periodBounds(figure.period);
			const withheld = withheldOf({ n: figure.n, share });
			// Where no number is shown, one sentence says it of all of them.
			const notes = [
				withheld && withheldWords(withheld),
				withheld !== 'numbers' && withholdsAnswers(figure) && m.figures_answers_withheld()
			];
			return [
				name,
				figure.period,
				begins.get(figure.period) ?? bounds.from,
				bounds.to,
				figure.n,
				figure.positive,
				figure.neutral,
				figure.negative,
				share === null ? null : comma(share, locale),
				figure.nps,
				figure.asked,
				figure.answers,
				figure.inTime,
				inTime === null ? null : comma(inTime, locale),
				figure.medianDays === null
					? null
					: locale === 'en'
						? String(figure.medianDays)
						: String(figure.medianDays).replace('.', ','),
				notes.filter(Boolean).join(' '),
				m.figures_csv_source_text({ address })
			];
		});
	});
	return stringify([csvHeads(), ...rows], {
		bom: true,
		delimiter: ';',
		escape_formulas: true,
		record_delimiter: 'windows'
	});
}
