import { sql } from 'kysely';
import { type StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { type Locale, langTag } from '#platform/i18n/locale.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { withDescendants } from '#platform/units/units.public.server.ts';
import { may } from './open-answers.policy.ts';
import { belowOf, getPlace, openQuestions } from './place.server.ts';

export type Quote = { id: string; questionId: string; text: string; lang: string };

/**
 * Approved quotes of a place and all below it, for the report and the public page, in the order of
 * their random ids. They are out to be read by everybody.
 */
export async function quotesOf(db: Db, campaignId: string, unitId: string): Promise<Quote[]> {
	const units = await withDescendants(db, [unitId]);
	const rows = await db
		.selectFrom('showing.surveyQuote')
		.select(['id', 'questionId', 'text', 'locale'])
		.where('campaignId', '=', campaignId)
		.where('unitId', '=', sql<string>`any (${units}::uuid[])`)
		.where('state', '=', 'approved')
		.orderBy('id')
		.execute();
	return rows.map(({ locale, ...quote }) => ({ ...quote, lang: langTag(locale as Locale) }));
}

/** Quotes of a place as staff work on them: those that wait first, with what was done to each. */
export async function quotesPage(ctx: StaffCtx, id: string, slug?: string) {
	const { db, who, locale } = ctx;
	const place = await getPlace(ctx, id, slug);
	const questions = await openQuestions(db, place.campaign.versionId);
	const quotes = await db
		.selectFrom('showing.surveyQuote')
		.select(['id', 'textId', 'unitId', 'questionId', 'text', 'locale', 'state', 'version'])
		.where('campaignId', '=', id)
		.where('unitId', '=', sql<string>`any (${[...belowOf(place.units, place.unit.id)]}::uuid[])`)
		.orderBy(sql`array_position(array['draft', 'approved', 'withdrawn'], state)`)
		.orderBy('id')
		.execute();
	const events = await db
		.selectFrom('showing.surveyQuoteEvent as e')
		.leftJoin('platform.person as p', 'p.id', 'e.by')
		.select(['e.id', 'e.quoteId', 'e.action', 'e.at', 'p.name as by'])
		.where('e.quoteId', '=', sql<string>`any (${quotes.map((quote) => quote.id)}::uuid[])`)
		.orderBy('e.id', 'desc')
		.execute();
	const unitOf = (unitId: string) => place.units.find((unit) => unit.id === unitId);
	return {
		id,
		campaign: inLocale(place.campaign.name, locale),
		place: { slug: place.unit.slug, name: inLocale(place.unit.name, locale) },
		quotes: quotes.map(({ locale: language, unitId, questionId, ...quote }) => {
			const own = events.filter(({ quoteId }) => quoteId === quote.id);
			const can = { work: may.work(who, { unitId }), approve: may.approve(who, { unitId }) };
			return {
				...quote,
				lang: langTag(language as Locale),
				unit: inLocale(unitOf(unitId)?.name, locale),
				question: inLocale(questions.find((one) => one.id === questionId)?.text, locale),
				events: own,
				can,
				undoable: can.approve && ['approved', 'withdrawn'].includes(own[0]?.action ?? '')
			};
		})
	};
}
export type QuotesPage = Awaited<ReturnType<typeof quotesPage>>;
