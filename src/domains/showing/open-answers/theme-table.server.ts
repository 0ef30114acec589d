import { sql } from 'kysely';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { decideQuestion, shownIn } from '../results/protecting.public.ts';
import { ALL, regionsOf } from '../results/protecting.public.ts';
import { placesIn } from '../statistics/places.public.ts';
import { countByQuestion, themeChoices } from './answers.queries.server.ts';
import { type Sentiment, sentiments } from './open-answers.schema.ts';
import { type Place, getPlace } from './place.server.ts';
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

/**
 * What may be shown of a place's themes, decided over all places of the campaign at once, so that
 * no place's figures can be solved from those of the places around it.
 */
export async function themeRows(db: Db, place: Place): Promise<ThemeRow[]> {
	const { campaign, units, unit } = place;
	const counted = await countThemes(db, campaign.id);
	const heard = new Set(counted.map(({ unitId }) => unitId));
	// No day lies between these two: only those that have themes, and what is above them.
	const never = { from: '9999-12-31', to: '0001-01-01' };
	const places = placesIn(units, never, heard);
	const rows: ThemeRow[] = [];
	for (const [themeId, all] of Map.groupBy(counted, (one) => one.themeId)) {
		const byUnit = new Map<string, { n: number; counts: Record<string, number> }>();
		for (const { unitId, tone, n } of all) {
			const one = byUnit.get(unitId) ?? { n: 0, counts: {} };
			byUnit.set(unitId, { n: one.n + n, counts: { ...one.counts, [tone]: n } });
		}
		const given = new Map([...byUnit].map(([id, one]) => [id, new Map([['all', one]])]));
		const regions = regionsOf(places, given);
		const region = regions.find(({ unitId, own }) => unitId === unit.id && !own);
		const answered = region?.byPart.get(ALL);
		if (!region || !answered || answered.n === 0) continue;
		const decision = await decideQuestion(regions, {
			values: sentiments,
			sumsUp: true,
			sensitive: false,
			withParts: false
		});
		const { n, answers } = shownIn(decision, region);
		const tones = Object.fromEntries(
			sentiments.map((tone) => [tone, answered.counts[tone] ?? 0])
		) as Record<Sentiment, number>;
		rows.push({ themeId, n: n ? answered.n : null, tones: answers ? tones : null });
	}
	return rows.sort((a, b) => (b.n ?? -1) - (a.n ?? -1));
}

/** The table of themes and tones of one place, for the page and for its file. */
export async function themePage(ctx: StaffCtx, id: string, slug?: string) {
	const { db, locale } = ctx;
	const place = await getPlace(ctx, id, slug);
	const [rows, counts] = await Promise.all([
		place.campaign.state === 'closed' ? themeRows(db, place) : [],
		countByQuestion(db, id, place.shown)
	]);
	await noteVisit(ctx, place);
	const themes = await themeChoices(
		ctx,
		rows.map(({ themeId }) => themeId)
	);
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
		rows: rows.map((row) => ({
			...row,
			theme: themes.find(({ value }) => value === row.themeId)?.label ?? ''
		}))
	};
}
export type ThemePage = Awaited<ReturnType<typeof themePage>>;
