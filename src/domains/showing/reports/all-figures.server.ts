import type { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { m } from '#texts';
import { findVersion } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { type Question, scaleOf } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import { withoutFormula } from '#platform/csv/csv-cells.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { type Locale, href } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { answerWord, channelWord } from '../results/result-words.public.ts';
import { readableResults, readsSomewhere } from '../results/results.policy.ts';
import { kindWord } from './figure-rows.ts';
import { type ReadCampaign, listReadCampaigns, listReadPlaces } from './reports.queries.server.ts';

/** Writes rows of a query as CSV: `copyOut` over the pool of the app. */
export type Copy = (copied: { query: string; given: unknown; first: string }) => Promise<Readable>;

/**
 * Every figure of every survey that this person may read, in every place, as one file: a row for each
 * answer to each question, of all respondents and by channel. Made for tools of statistics, which want
 * all of it in one table; what is withheld on the pages is not in it either.
 *
 * @param origin where this installation stands, so that the file says where it is from
 * @throws Forbidden for who reads no results
 */
export async function allFigures(
	{ db, who, locale }: StaffCtx,
	{ origin, copy }: { origin: string; copy: Copy }
): Promise<Readable> {
	allow(who, readsSomewhere, undefined);
	const readable = readableResults(who);
	const [campaigns, places] = await Promise.all([
		listReadCampaigns(db, readable),
		listReadPlaces(db, readable)
	]);
	const versions = new Map<string, Question[]>();
	for (const { versionId } of campaigns)
		if (!versions.has(versionId))
			versions.set(versionId, (await findVersion(db, versionId))?.questions ?? []);
	const given = {
		campaigns: campaigns.map(({ id, versionId, name }) => ({
			id,
			version: versionId,
			survey: withoutFormula(wordsIn(name, locale)),
			source: `${origin}${href(`/tyo/tulokset/${id}`, locale)}`
		})),
		places: places.map(({ id, name }) => ({ id, place: withoutFormula(wordsIn(name, locale)) })),
		questions: [...versions].flatMap(([version, questions]) => [
			respondents(version),
			...questions.map((question) => told(version, question, locale))
		]),
		channels: Object.fromEntries(channelsOf(campaigns).map((part) => [part, channelWord(part)])),
		decimal: locale === 'en' ? '.' : ',',
		withheld: m.results_withheld()
	};
	return copy({ query: QUERY, given, first: stringify([heads()], { bom: true, delimiter: ';' }) });
}

const heads = () => [
	m.reports_col_survey(),
	m.reports_col_from(),
	m.reports_col_to(),
	m.reports_col_place(),
	m.reports_col_question(),
	m.reports_col_wording(),
	m.reports_col_text(),
	m.reports_col_kind(),
	m.reports_col_channel(),
	m.reports_col_value(),
	m.reports_col_words(),
	m.reports_col_n(),
	m.reports_col_of(),
	m.reports_col_share(),
	m.reports_col_figure(),
	m.reports_col_note(),
	m.reports_col_source()
];

const channelsOf = (campaigns: readonly ReadCampaign[]): string[] => [
	...new Set(campaigns.flatMap(({ channels }) => channels))
];

type Told = {
	version: string;
	question: string;
	wording: number | null;
	text: string;
	kind: string;
	/** Every answer that can be given, and its words; one empty answer where there is one figure. */
	answers: string[];
	words: string[];
	/** The answer that lies outside the scale, if any. */
	outside: string | null;
};

/** How many answered at all: a row without a question. */
const respondents = (version: string): Told => ({
	version,
	question: '',
	wording: null,
	text: '',
	kind: '',
	answers: [''],
	words: [m.results_respondents()],
	outside: null
});

/** A question in words, its answers in their order. */
function told(version: string, question: Question, locale: Locale): Told {
	const { id, wordingNo, kind, text, options, none } = question;
	const scale = scaleOf(kind);
	const from = scale?.min ?? 1;
	const to = scale?.max ?? options.length;
	const about = {
		version,
		question: id,
		wording: wordingNo,
		text: withoutFormula(wordsIn(text, locale)),
		kind: kindWord(kind)
	};
	if (kind === 'number')
		return { ...about, answers: [''], words: [m.reports_mean()], outside: null };
	const onScale = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => String(from + at));
	const words = onScale.map((value) => withoutFormula(answerWord(question, value, locale)));
	// Where nought is on the scale, there is no way out of it.
	if (from === 0) return { ...about, answers: onScale, words, outside: null };
	const wayOut = withoutFormula(wordsIn(none, locale) || m.results_outside_words());
	return { ...about, answers: [...onScale, '0'], words: [...words, wayOut], outside: '0' };
}

/** One row for each answer; the shares are of those who answered on the scale, as on the pages. */
const QUERY = `
	with g as materialized (select current_setting('kuultu.given')::jsonb as g),
	c as materialized (
		select c.* from g, jsonb_to_recordset(g -> 'campaigns')
			as c (id uuid, version uuid, survey text, source text)
	),
	p as materialized (
		select p.*, row_number() over () as at
		from g, jsonb_to_recordset(g -> 'places') as p (id uuid, place text)
	),
	q as materialized (
		select q.*, row_number() over () as at from g, jsonb_to_recordset(g -> 'questions')
			as q (version uuid, question text, wording int, text text, kind text,
				answers text[], words text[], outside text)
	),
	f as materialized (
		select c.survey, k.opens_on, k.closes_on, p.place, f.question_id, q.wording, q.text, q.kind,
			g -> 'channels' ->> f.part as channel, q.answers, q.words, q.outside, f.n, f.counts, f.mean,
			case when f.counts is null then f.n else f.n - coalesce((f.counts ->> q.outside)::int, 0) end
				as answered,
			f.counts is not null or f.mean is not null or f.question_id = '' as is_told,
			c.source, g ->> 'decimal' as decimal, g ->> 'withheld' as withheld
		from showing.survey_figure f
		join c on c.id = f.campaign_id
		join listening.campaign k on k.id = c.id
		join p on p.id = f.unit_id
		join q on q.version = c.version and q.question = f.question_id
		cross join g
		where f.split_by in ('', 'channel')
		order by k.opens_on, c.id, p.at, q.at, f.part
	)
	select f.survey, f.opens_on, f.closes_on, f.place, f.question_id, f.wording, f.text, f.kind,
		f.channel, case when f.is_told then a.value end, case when f.is_told then a.words end,
		case when f.question_id = '' then f.n
			when f.counts is not null then coalesce((f.counts ->> a.value)::int, 0) end,
		case when f.question_id <> '' then f.answered end,
		case when f.counts is not null and f.answered > 0 and a.value is distinct from f.outside
			then round(100.0 * coalesce((f.counts ->> a.value)::int, 0) / f.answered) end,
		replace(round(f.mean::numeric, 1)::text, '.', f.decimal),
		case when f.n is null or (f.n > 0 and not f.is_told) then f.withheld end,
		f.source
	from f, unnest(f.answers, f.words) with ordinality as a (value, words, at)
	where f.is_told or a.at = 1`;
