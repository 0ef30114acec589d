import { m } from '#texts';
import type { QuestionResult } from '../../results/results.public.server.ts';
import { partsOf } from '../../results/result-words.public.ts';
import { number, percent } from '#platform/i18n/format.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { layDiverging } from '#ui/diverging.ts';

/** Rows of one picture: as many as a page holds. */
const ROWS = 12;

/**
 * The pictures of a section: the same bars as on the page, laid by the same function, so that paper
 * and page cannot tell two stories. Answers put into the same words share a picture and its legend.
 *
 * @returns places in per cent of the width
 */
export function picturesOf(results: readonly QuestionResult[], locale: Locale) {
	const drawn = results.filter(({ measures }) => measures.positive);
	const alike = Map.groupBy(
		drawn,
		(result) =>
			`${result.question.kind} ${partsOf(result, locale)
				.map(({ label }) => label)
				.join('|')}`
	);
	return [...alike.values()].map((rows) => {
		const [first] = rows as [QuestionResult];
		const laid = layDiverging(
			rows.map((row) => ({
				label: wordsIn(row.question.text, locale),
				parts: partsOf(row, locale),
				note: m.results_of_n({ n: number(row.measures.n ?? 0, locale) })
			}))
		);
		const drawnRows = laid.rows.map(({ label, note, parts, below }) => ({
			label,
			note: note ?? '',
			parts: parts.map(({ number: words, tone, x, width }) => ({
				x,
				width,
				tone,
				words: words ?? ''
			})),
			below
		}));
		return {
			title:
				first.question.kind === 'agree5' ? m.results_all_scales() : m.results_all_scales_smiley(),
			legend: partsOf(first, locale).map(({ label, tone }) => ({ label, tone })),
			middle: laid.middle,
			/** Cut where a page ends, each piece with its own words. */
			pieces: Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at) => ({
				rows: drawnRows.slice(at * ROWS, (at + 1) * ROWS),
				summary: summaryOf(rows.slice(at * ROWS, (at + 1) * ROWS), locale)
			}))
		};
	});
}

const summaryOf = (rows: QuestionResult[], locale: Locale): string =>
	rows
		.map(({ question, measures }) =>
			m.results_scale_summary({
				text: wordsIn(question.text, locale),
				share: percent(measures.positive?.value ?? 0, locale)
			})
		)
		.join(' ');
