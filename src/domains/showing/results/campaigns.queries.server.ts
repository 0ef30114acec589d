import { sql } from 'kysely';
import type { Day } from '#platform/clock/today.ts';
import { type Db, prepared } from '#platform/db/database.server.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';

export type Campaign = {
	id: string;
	name: LocalizedText;
	versionId: string;
	questionnaireId: string;
	/** Whose round it is, with all below it. */
	unitId: string;
	state: 'planned' | 'open' | 'closed' | 'cancelled';
	opensOn: Day;
	closesOn: Day;
	/** Undefined before it has been counted. */
	isOut: boolean | null;
};

export const campaigns = (db: Db) =>
	db
		.selectFrom('listening.campaign as c')
		.innerJoin('listening.questionnaireVersion as v', 'v.id', 'c.versionId')
		.leftJoin('showing.surveyOutcome as o', 'o.campaignId', 'c.id')
		.select(['c.id', 'c.name', 'c.versionId', 'v.questionnaireId', 'c.unitId', 'c.state'])
		.select(['c.opensOn', 'c.closesOn', 'o.isOut']);

export const findCampaign = async (db: Db, id: string): Promise<Campaign | undefined> =>
	(await campaigns(db).where('c.id', '=', id).modifyFront(prepared).executeTakeFirst()) as
		Campaign | undefined;

/** Rounds before this one that it may be compared with: more would not fit on a page. */
const MOST_BEFORE = 9;

/**
 * Campaigns whose results are out and that came before this one: those that it was repeated from,
 * and others with the same questionnaire, oldest first.
 *
 * @param asOf leaves out those that ended later than this day
 */
export async function campaignsBefore(db: Db, campaign: Campaign, asOf?: Day): Promise<Campaign[]> {
	const rows = await campaigns(db)
		.where('o.isOut', '=', true)
		.where('c.id', '<>', campaign.id)
		.where('c.opensOn', '<', campaign.opensOn)
		.$if(asOf !== undefined, (query) => query.where('c.closesOn', '<=', asOf as Day))
		.where((eb) =>
			eb.or([
				eb('v.questionnaireId', '=', campaign.questionnaireId),
				sql<boolean>`c.id in (
					with recursive chain as (
						select previous_id from listening.campaign where id = ${campaign.id}
						union
						select p.previous_id from listening.campaign p join chain on p.id = chain.previous_id
					)
					select previous_id from chain)`
			])
		)
		.orderBy('c.opensOn', 'desc')
		.orderBy('c.id')
		.limit(MOST_BEFORE)
		.modifyFront(prepared)
		.execute();
	return (rows as Campaign[]).toReversed();
}

/** Units that were asked in a campaign, or answered about. */
export async function listAsked(db: Db, campaignId: string): Promise<Set<string>> {
	const { rows } = await sql<{ unitId: string }>`
		select unit_id as "unitId" from listening.campaign_unit where campaign_id = ${campaignId}
		union
		select unit_id from showing.survey_count where campaign_id = ${campaignId}`.execute(db);
	return new Set(rows.map(({ unitId }) => unitId));
}

/** Campaigns that are being answered, and those that ended and whose results are not out yet. */
export async function listUncounted(db: Db): Promise<string[]> {
	const rows = await campaigns(db)
		.where('c.state', 'in', ['open', 'closed'])
		.where((eb) => eb.or([eb('o.isOut', 'is', null), eb('o.isOut', '=', false)]))
		.execute();
	return rows.map(({ id }) => id);
}
