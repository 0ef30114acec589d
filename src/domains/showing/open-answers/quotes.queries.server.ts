import { sql } from 'kysely';
import { type StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { type Locale, langTag } from '#platform/i18n/locale.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { may } from './open-answers.policy.ts';
import { belowOf, getPlace } from './place.server.ts';

/** A client's words that may be read by everybody; `locale` is the language of the words. */
export type Quote = {
	id: string;
	unitId: string;
	questionId: string;
	text: string;
	locale: Locale;
	lang: string;
};

/**
 * Approved quotes of a campaign, for the report and the public page, in the order of their random
 * ids. They are out to be read by everybody.
 *
 * @param unitIds places that they are told of; a place does not bring those below it. Without them,
 *   the quotes of all places.
 */
export async function listQuotes(
	db: Db,
	{ campaignId, unitIds }: { campaignId: string; unitIds?: readonly string[] }
): Promise<Quote[]> {
	let query = db
		.selectFrom('showing.surveyQuote')
		.select(['id', 'unitId', 'questionId', 'text', 'locale'])
		.where('campaignId', '=', campaignId)
		.where('state', '=', 'approved')
		.orderBy('id');
	if (unitIds) query = query.where('unitId', '=', sql<string>`any (${[...unitIds]}::uuid[])`);
	return (await query.execute()).map(({ locale, ...quote }) => ({
		...quote,
		locale: locale as Locale,
		lang: langTag(locale as Locale)
	}));
}

/** Quotes of a place as staff work on them: those that wait first, with what was done to each. */
export async function quotesPage(ctx: StaffCtx, id: string, slug?: string) {
	const { db, who, locale } = ctx;
	const place = await getPlace(ctx, id, slug);
	const quotes = await db
		.selectFrom('showing.surveyQuote')
		.select([
			'id',
			'textId',
			'unitId',
			'questionId',
			'text',
			'locale',
			'state',
			'version',
			'writtenBy'
		])
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
		places: place.places.map((unit) => ({
			slug: unit.slug,
			label: inLocale(unit.name, locale).text
		})),
		quotes: quotes.map(({ locale: language, unitId, questionId, writtenBy, ...quote }) => {
			const own = events.filter(({ quoteId }) => quoteId === quote.id);
			const can = {
				work: may.work(who, { unitId }),
				approve: may.approve(who, { unitId, writtenBy }),
				undo: may.undo(who, { unitId })
			};
			return {
				...quote,
				lang: langTag(language as Locale),
				unit: inLocale(unitOf(unitId)?.name, locale),
				question: inLocale(place.questions.find((one) => one.id === questionId)?.text, locale),
				events: own,
				can,
				undoable: can.undo && ['approved', 'withdrawn'].includes(own[0]?.action ?? '')
			};
		})
	};
}
export type QuotesPage = Awaited<ReturnType<typeof quotesPage>>;
