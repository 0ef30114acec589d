import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import {
	ALL,
	type ByPart,
	type Decision,
	type Region,
	decideQuestion,
	regionsOf,
	shownIn
} from '../results/protecting.public.ts';
import { type Place, placesIn } from '../statistics/places.public.ts';
import { countByQuestion, themeChoices } from './answers.queries.server.ts';
import { type Sentiment, sentiments } from './open-answers.schema.ts';
import { type Round, getPlace, getRound } from './place.server.ts';
import { noteVisit } from './theming.commands.server.ts';

type Counted = { unitId: string; themeId: string; tone: Sentiment; n: number };

/**
 * Respondents by unit, theme and tone.
 *
 * Somebody who wrote of a theme in answers to two questions is one respondent; where the tones
 * differ, theirs is mixed. What has a theme and no tone yet counts as not said.
 */
const countThemes = async (db: Db, campaignId: string): Promise<Counted[]> =>
	(
		await sql<Counted>`
			with wrote as (
				select t.unit_id, t.response_id, x.theme_id,
					array_agg(distinct r.sentiment) filter (where r.sentiment <> 'none') as tones
				from listening.survey_text t
				join showing.survey_text_reading r on r.text_id = t.id
				join showing.survey_text_theme x on x.text_id = t.id
				where t.campaign_id = ${campaignId}
				group by t.unit_id, t.response_id, x.theme_id
			)
			select unit_id as "unitId", theme_id as "themeId", count(*)::int as n,
				case when tones is null then 'none' when cardinality(tones) = 1 then tones[1]
					else 'mixed' end as tone
			from wrote group by unit_id, theme_id, 4`.execute(db)
	).rows;

export type ThemeRow = {
	themeId: string;
	/** Null: withheld. */
	n: number | null;
	tones: Record<Sentiment, number> | null;
};

/** Places of which results tell how many answered; of the others no number of themes is told. */
async function toldPlaces(db: Db, campaignId: string): Promise<Set<string>> {
	const rows = await db
		.selectFrom('showing.surveyFigure')
		.select('unitId')
		.where('campaignId', '=', campaignId)
		.where('questionId', '=', '')
		.where('splitBy', '=', '')
		.where('n', 'is not', null)
		.execute();
	return new Set(rows.map(({ unitId }) => unitId));
}

/**
 * What may be shown of a place's themes, those first of which most wrote.
 *
 * It is decided over all places of the campaign at once, so that no place's figures can be solved
 * from those of the places around it.
 */
export async function themeRows(db: Db, round: Round, unitId: string): Promise<ThemeRow[]> {
	const { campaign, units, asked, questions } = round;
	if (!campaign.isOut) return [];
	const [counted, told] = await Promise.all([
		countThemes(db, campaign.id),
		toldPlaces(db, campaign.id)
	]);
	const heard = new Set(counted.map((one) => one.unitId));
	// No day lies between these two: only those that have themes, and what is above them.
	const never = { from: '9999-12-31', to: '0001-01-01' };
	const places = placesIn(units, never, heard).filter((place) => asked.has(place.unitId));
	const sensitive = questions.some((question) => question.sensitive);
	const rows: ThemeRow[] = [];
	for (const [themeId, all] of Map.groupBy(counted, (one) => one.themeId)) {
		const regions = regionsOf(places, byUnit(all));
		const region = regions.find((one) => one.unitId === unitId && !one.own);
		const answered = region?.byPart.get(ALL);
		if (!region || !answered || answered.n === 0) continue;
		const decision = await decideOnce({ places, counted: all, told, sensitive }, regions);
		const { n, answers } = shownIn(decision, region);
		const tones = Object.fromEntries(
			sentiments.map((tone) => [tone, answered.counts[tone] ?? 0])
		) as Record<Sentiment, number>;
		rows.push({ themeId, n: n ? answered.n : null, tones: answers ? tones : null });
	}
	return rows.sort((a, b) => (b.n ?? -1) - (a.n ?? -1) || (a.themeId < b.themeId ? -1 : 1));
}

type Basis = {
	places: readonly Place[];
	counted: readonly Counted[];
	told: ReadonlySet<string>;
	sensitive: boolean;
};

const decisions = new LRUCache<string, Promise<Decision>>({ max: 200 });

/**
 * Decides of one theme, or says what was decided of just the same before: in a large county it takes
 * a tenth of a second for each theme, and whoever looks at one place soon looks at the next.
 *
 * @param basis all that the decision follows from
 */
function decideOnce(basis: Basis, regions: readonly Region[]): Promise<Decision> {
	const { told, sensitive } = basis;
	const lines = basis.counted.map(({ unitId, tone, n }) => `${unitId} ${tone} ${n}`).sort();
	const key = createHash('sha256')
		.update(JSON.stringify([basis.places, lines, [...told].sort(), sensitive]))
		.digest('base64');
	const before = decisions.get(key);
	if (before) return before;
	const decision = decideQuestion(
		regions,
		{ values: sentiments, sumsUp: true, sensitive, withParts: false },
		{ withheld: (region) => !region.own && !told.has(region.unitId) }
	);
	decisions.set(key, decision);
	decision.catch(() => decisions.delete(key));
	return decision;
}

/** The counts of one theme by unit; nobody is told apart by anything but the tone. */
function byUnit(counted: readonly Counted[]): Map<string, ByPart> {
	const units = new Map<string, { n: number; counts: Record<string, number> }>();
	for (const { unitId, tone, n } of counted) {
		const one = units.get(unitId) ?? { n: 0, counts: {} };
		units.set(unitId, { n: one.n + n, counts: { ...one.counts, [tone]: n } });
	}
	return new Map([...units].map(([id, one]) => [id, new Map([['all', one]])]));
}

export type ToldTheme = ThemeRow & { theme: string; lang: string };

const named = async (ctx: Reading, rows: ThemeRow[]): Promise<ToldTheme[]> => {
	const themes = await themeChoices(
		ctx,
		rows.map(({ themeId }) => themeId)
	);
	return rows.map((row) => {
		const theme = themes.find(({ value }) => value === row.themeId);
		return { ...row, theme: theme?.label ?? '', lang: theme?.lang ?? 'fi' };
	});
};
type Reading = Pick<StaffCtx, 'db' | 'locale'>;

/**
 * Themes and tones of what people wrote about one place of a campaign, as they may be told: for the
 * report and other pages that tell results. It asks nobody who they are; whoever shows it decides
 * to whom.
 */
export async function listThemesTold(
	ctx: Reading,
	{ campaignId, unitId }: { campaignId: string; unitId: string }
): Promise<ToldTheme[]> {
	const round = await getRound(ctx.db, campaignId);
	return named(ctx, await themeRows(ctx.db, round, unitId));
}

/** The table of themes and tones of one place, for the page and for its file. */
export async function themePage(ctx: StaffCtx, id: string, slug?: string) {
	const { db, locale } = ctx;
	const place = await getPlace(ctx, id, slug);
	const [rows, counts] = await Promise.all([
		themeRows(db, place, place.unit.id).then((all) => named(ctx, all)),
		countByQuestion(db, id, place.shown)
	]);
	await noteVisit(ctx, place);
	const sum = (of: 'n' | 'themed') => [...counts.values()].reduce((all, one) => all + one[of], 0);
	return {
		id,
		campaign: inLocale(place.campaign.name, locale),
		place: { slug: place.unit.slug, name: inLocale(place.unit.name, locale) },
		places: place.places.map((unit) => ({
			slug: unit.slug,
			label: inLocale(unit.name, locale).text
		})),
		answers: sum('n'),
		themed: sum('themed'),
		isOut: place.campaign.isOut,
		rows
	};
}
export type ThemePage = Awaited<ReturnType<typeof themePage>>;
