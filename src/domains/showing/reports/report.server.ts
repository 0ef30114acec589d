import { listQuotes, listThemesTold } from '../open-answers/open-answers.public.server.ts';
import { readResults } from '../results/results-pages.public.server.ts';
import { roundLabels } from '../results/result-words.public.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import { findCounty, withDescendants } from '#platform/units/units.public.server.ts';
import { findPlan, listAskedWordings } from './reports.queries.server.ts';

/** This installation: where it stands, and whether its county is made up. */
export type House = { origin: string; example: boolean };

export type Report = Awaited<ReturnType<typeof reportOf>>;

/**
 * What every file of a campaign's results is made from: what the results page is made from, so that whoever
 * may not read the page gets no file and no number is in a file that is not on the page.
 *
 * @param slug of the unit; without one, the widest place that this person may read
 * @throws NotFound where the page is not found, and while people still answer
 */
export async function reportOf(ctx: StaffCtx, house: House, id: string, slug: string | undefined) {
	const { db, locale } = ctx;
	const { results, head, place } = await readResults(ctx, id, slug);
	const { campaign, earlier } = results;
	if (!campaign.isOut) throw new NotFound();
	const [plan, county, wordings, themes, quotes] = await Promise.all([
		findPlan(db, id),
		findCounty(db),
		listAskedWordings(
			db,
			campaign.versionId,
			earlier.map(({ versionId }) => versionId)
		),
		listThemesTold(ctx, { campaignId: id, unitId: place.id }),
		withDescendants(db, [place.id]).then((unitIds) => listQuotes(db, { campaignId: id, unitIds }))
	]);
	const query = new URLSearchParams({ yksikko: place.slug });
	return {
		locale,
		results,
		head,
		place: { slug: place.slug, name: inLocale(place.name, locale) },
		plan: found(plan),
		wordings,
		/** What people wrote of, as it may be told, and in words that everybody may read. */
		themes,
		quotes: quotes.map(({ questionId, ...quote }) => ({
			...quote,
			question: wordsIn(
				wordings.find(
					(one) => one.questionId === questionId && one.versionIds.includes(campaign.versionId)
				)?.text,
				locale
			)
		})),
		county: wordsIn(county?.name, locale),
		example: house.example,
		name: wordsIn(campaign.name, locale),
		/** Names of this round and of those before it, by id: `2025`. */
		labels: roundLabels([...earlier, campaign]),
		today: dayOf(ctx.now()),
		address: `${house.origin}${href(`/tyo/tulokset/${id}`, locale)}?${query}`
	};
}
