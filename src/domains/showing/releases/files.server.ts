import { stringify } from 'csv-stringify/sync';
import { m } from '#texts';
import { findVersion } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import type { Question } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { Ctx } from '#platform/auth/context.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { MEAN_DIGITS, meanRounded, wholePercent } from '../disclosure/rounding.public.ts';
import {
	codebookHeads,
	codebookRows,
	listAskedWordings
} from '../reports/reports.public.server.ts';
import { answerWord, channelWord, roundLabels } from '../results/result-words.public.ts';
import {
	type Campaign,
	findCampaign,
	isFigure,
	measure
} from '../results/results.public.server.ts';
import { type ReleasedFigure, releasedFigures } from './ledger.queries.server.ts';
import { placesNamed } from './released-page.server.ts';
import { type Publication, findPublication } from './released.queries.server.ts';

type Value = string | number | null;

/**
 * A file of a release: its figures in every place, or what its questions and values mean.
 *
 * The figures are those of the page and nothing else: what is withheld is an empty cell. Shares are
 * whole per cent of shown counts, means have one decimal (`../disclosure/rounding.public.ts`).
 *
 * @throws NotFound where nothing is public at this address, or there is no such file
 */
export async function releaseFile(
	ctx: Ctx,
	{ slug, file, origin }: { slug: string; file: string; origin: string }
) {
	const publication = found(await findPublication(ctx.db, slug));
	if (publication.withdrawnOn) throw new NotFound();
	const campaign = found(await findCampaign(ctx.db, publication.campaignId));
	const rows =
		file === 'luvut.csv'
			? await figureRows(ctx, campaign, publication, origin)
			: file === 'koodisto.csv'
				? await codeRows(ctx, campaign)
				: undefined;
	if (!rows) throw new NotFound();
	return { csv: written(rows, ctx.locale), name: `${file.split('.')[0]}-${slug}.csv` };
}

/** As Finnish spreadsheets expect it; words that they would run as a formula are made inert. */
const written = (rows: Value[][], locale: Ctx['locale']): string =>
	stringify(rows, {
		bom: true,
		delimiter: ';',
		escape_formulas: true,
		record_delimiter: 'windows',
		cast: {
			number: (value) => (locale === 'en' ? String(value) : String(value).replace('.', ','))
		}
	});

async function figureRows(
	{ db, locale }: Ctx,
	campaign: Campaign,
	{ campaignId, no, slug, releasedOn }: Publication,
	origin: string
): Promise<Value[][]> {
	const [version, figures] = await Promise.all([
		findVersion(db, campaign.versionId),
		releasedFigures(db, { campaignId, no })
	]);
	const questions = found(version).questions.filter(isFigure);
	const byPlace = Map.groupBy(figures, ({ unitId }) => unitId);
	const places = await placesNamed(db, [...byPlace.keys()]);
	const survey = wordsIn(campaign.name, locale);
	const source = origin + href(`/kyselyt/${slug}`, locale);
	const rows: Value[][] = [];
	for (const place of places) {
		const own = byPlace.get(place.id) ?? [];
		const start = [survey, campaign.opensOn, campaign.closesOn, wordsIn(place.name, locale)];
		const lines = [...respondentLines(own), ...questions.flatMap((one) => questionLines(one, own))];
		for (const line of lines) rows.push([...start, ...line, releasedOn, source]);
	}
	return [heads(), ...rows];

	function questionLines(question: Question, own: readonly ReleasedFigure[]): Value[][] {
		const figure = own.find(
			({ questionId, splitBy }) => questionId === question.id && splitBy === ''
		);
		const { n, counts, answered, outside, mean, withheld } = measure(question, figure);
		const start = [question.id, wordsIn(question.text, locale)];
		const note = withheld === 'protected' ? m.release_withheld() : '';
		if (!counts) return [[...start, '', '', n, null, null, meanRounded(mean?.value ?? null), note]];
		const lines = measure(question, figure).values.map(({ value, count }): Value[] => [
			...start,
			value,
			answerWord(question, value, locale),
			count,
			answered,
			wholePercent(count, answered),
			null,
			''
		]);
		if (question.none || outside > 0) {
			const words = wordsIn(question.none, locale) || m.results_outside_words();
			lines.push([...start, '0', words, outside, n, wholePercent(outside, n), null, '']);
		}
		if (mean && question.kind !== 'nps')
			lines.push([
				...start,
				'',
				m.release_col_mean(),
				null,
				answered,
				null,
				meanRounded(mean.value),
				''
			]);
		return lines;
	}
}

function respondentLines(own: readonly ReleasedFigure[]): Value[][] {
	const people = own.filter(({ questionId }) => questionId === '');
	return people
		.toSorted((a, b) => (a.part < b.part ? -1 : 1))
		.map(({ part, n }) => [
			'',
			part === '' ? m.results_respondents() : m.results_who_channels(),
			part,
			part === '' ? '' : channelWord(part),
			n,
			null,
			null,
			null,
			n === null ? m.release_withheld() : ''
		]);
}

const heads = (): string[] => [
	m.release_col_survey(),
	m.release_col_from(),
	m.release_col_to(),
	m.release_col_place(),
	m.release_col_question(),
	m.release_col_text(),
	m.release_col_value(),
	m.release_col_answer(),
	m.release_col_n(),
	m.release_col_of(),
	m.release_col_share(),
	m.release_col_figure({ digits: MEAN_DIGITS }),
	m.release_col_note(),
	m.release_col_released(),
	m.release_col_source()
];

async function codeRows({ db }: Ctx, campaign: Campaign): Promise<Value[][]> {
	const wordings = await listAskedWordings(db, campaign.versionId, []);
	const labels = roundLabels([campaign]);
	const heads = codebookHeads();
	const keys = Object.keys(heads) as (keyof typeof heads)[];
	const rows = codebookRows({ wordings, labels, results: { campaign, earlier: [] } });
	return [keys.map((key) => heads[key]), ...rows.map((row) => keys.map((key) => row[key]))];
}
