import { type SelectQueryBuilder, sql } from 'kysely';
import { listThemes } from '#domains/changing/matters/themes.public.server.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import type { DB } from '#platform/db/tables.ts';
import { holdsWords } from '#platform/db/text-search.server.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import { type Locale, langTag } from '#platform/i18n/locale.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { may } from './open-answers.policy.ts';
import type { AnswerFilter, Sentiment } from './open-answers.schema.ts';
import { type Place, type Round, getRound, poolOf } from './place.server.ts';

export const PAGE = 20;

type Texts = SelectQueryBuilder<
	DB & { t: DB['listening.surveyText']; r: DB['showing.surveyTextReading'] },
	't' | 'r',
	object
>;

/** Answers of these units in a campaign, narrowed by everything but the page. */
function answersOf(db: Db, campaignId: string, unitIds: string[], filter: AnswerFilter): Texts {
	let query = db
		.selectFrom('listening.surveyText as t')
		.leftJoin('showing.surveyTextReading as r', 'r.textId', 't.id')
		.where('t.campaignId', '=', campaignId)
		.where('t.unitId', '=', sql<string>`any (${unitIds}::uuid[])`) as unknown as Texts;
	if (filter.kysymys) query = query.where('t.questionId', '=', filter.kysymys);
	if (filter.haku) query = query.where(holdsWords(sql`t.search`, filter.haku));
	if (filter.savy) query = query.where('r.sentiment', '=', filter.savy);
	if (filter.vain === 'huolestuttavat') query = query.where('r.worrying', '=', true);
	if (filter.vain === 'teemoittamatta') {
		query = query.where('r.sentiment', 'is', null).where(sql<boolean>`not exists (
				select from showing.survey_text_theme x where x.text_id = t.id)`);
	}
	if (filter.teema) {
		query = query.where(sql<boolean>`exists (
			select from showing.survey_text_theme x
			where x.text_id = t.id and x.theme_id = ${filter.teema})`);
	}
	return query;
}

/** An answer as a page needs it: never a time, never whose it is. */
const shown = (query: Texts) =>
	query
		.innerJoin('listening.surveyResponse as s', 's.id', 't.responseId')
		.select(['t.id', 't.questionId', 't.unitId', 't.text', 's.locale', 'r.sentiment'])
		.select(sql<boolean>`coalesce(r.worrying, false)`.as('worrying'))
		.select(sql<number>`coalesce(r.version, 0)`.as('version'))
		.select(
			sql<string[]>`array(
				select x.theme_id::text from showing.survey_text_theme x where x.text_id = t.id)`.as('themeIds')
		);

type Row = {
	id: string;
	questionId: string;
	unitId: string;
	text: string;
	locale: string;
	sentiment: string | null;
	worrying: boolean;
	version: number;
	themeIds: string[];
};

/** The answer for a page; its unit's name only where the unit is read by itself. */
export function forPage(given: Row, round: Round, reader: Locale) {
	const { unitId, ...row } = given;
	const pool = poolOf(round, unitId);
	const unit = pool?.unitIds.length === 1 ? round.units.find(({ id }) => id === unitId) : undefined;
	return {
		...row,
		sentiment: row.sentiment as Sentiment | null,
		lang: langTag(row.locale as Locale),
		unit: unit && inLocale(unit.name, reader)
	};
}
export type Answer = ReturnType<typeof forPage>;

/**
 * One page of answers in the order of their random ids, which tells nothing of when or whose they
 * are. Found by key, so that the last page of 50,000 is as quick as the first.
 */
export async function listAnswers({ db, locale }: StaffCtx, place: Place, filter: AnswerFilter) {
	const { campaign, shown: unitIds } = place;
	const backwards = !!filter.ennen;
	let query = shown(answersOf(db, campaign.id, unitIds, filter));
	if (filter.ennen) query = query.where('t.id', '<', filter.ennen);
	else if (filter.alkaen) query = query.where('t.id', '>', filter.alkaen);
	const [found, count] = await Promise.all([
		query
			.orderBy('t.id', backwards ? 'desc' : 'asc')
			.limit(PAGE + 1)
			.execute() as Promise<Row[]>,
		countAnswers(db, campaign.id, unitIds, filter)
	]);
	const more = found.length > PAGE;
	const rows = found.slice(0, PAGE);
	if (backwards) rows.reverse();
	return {
		rows: rows.map((row) => forPage(row, place, locale)),
		count,
		next: backwards || more ? rows.at(-1)?.id : undefined,
		previous: (backwards ? more : !!filter.alkaen) ? rows[0]?.id : undefined
	};
}

export async function countAnswers(
	db: Db,
	campaignId: string,
	unitIds: string[],
	filter: AnswerFilter = {}
): Promise<number> {
	const { n } = await answersOf(db, campaignId, unitIds, filter)
		.select(sql<number>`count(*)::int`.as('n'))
		.executeTakeFirstOrThrow();
	return n;
}

/** How many answers there are to each question, and how many of them nobody has themed. */
export async function countByQuestion(db: Db, campaignId: string, unitIds: string[]) {
	const { rows } = await sql<{ questionId: string; n: number; themed: number }>`
		select t.question_id as "questionId", count(*)::int as n,
			count(*) filter (where r.sentiment is not null or exists (
				select from showing.survey_text_theme x where x.text_id = t.id))::int as themed
		from listening.survey_text t left join showing.survey_text_reading r on r.text_id = t.id
		where t.campaign_id = ${campaignId} and t.unit_id = any (${unitIds}::uuid[])
		group by t.question_id`.execute(db);
	return new Map(rows.map((row) => [row.questionId, row]));
}

/**
 * One answer with the round that it belongs to.
 *
 * @throws NotFound also where it is not this person's to read, or nobody's
 */
export async function getAnswer(ctx: StaffCtx, campaignId: string, id: string) {
	const round = await getRound(ctx.db, campaignId);
	const row = found(
		(await shown(answersOf(ctx.db, campaignId, unitsRead(round), {}))
			.where('t.id', '=', id)
			.executeTakeFirst()) as Row | undefined
	);
	const homeId = homeOf(ctx, round, row.unitId);
	return { round, homeId, row: forPage(row, round, ctx.locale) };
}

const unitsRead = ({ pools }: Round): string[] => pools.flatMap(({ unitIds }) => unitIds);

/** The place in which a unit's answers are read, where this person may read them. */
export function homeOf({ who }: StaffCtx, round: Round, unitId: string): string {
	const pool = poolOf(round, unitId);
	if (!pool || !may.read(who, { unitId: pool.homeId })) throw new NotFound();
	return pool.homeId;
}

export type ThemeChoice = { value: string; label: string; lang: string; retired: boolean };

/** The county's themes to choose from, and those no longer in use that these answers still have. */
export async function themeChoices(
	{ db, locale }: Pick<StaffCtx, 'db' | 'locale'>,
	used: readonly string[] = []
): Promise<ThemeChoice[]> {
	const themes = await listThemes(db);
	const choice = (retired: boolean) => (theme: { id: string; name: unknown }) => {
		const { text, lang } = inLocale(theme.name, locale);
		return { value: theme.id, label: text, lang, retired };
	};
	const others = used.filter((id) => !themes.some((theme) => theme.id === id));
	const old = await db
		.selectFrom('changing.theme')
		.select(['id', 'name'])
		.where('id', '=', sql<string>`any (${others}::uuid[])`)
		.orderBy('position')
		.execute();
	return [...themes.map(choice(false)), ...old.map(choice(true))];
}
