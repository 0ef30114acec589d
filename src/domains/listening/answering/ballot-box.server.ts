import { sql } from 'kysely';
import { type Db, inTransaction } from '#platform/db/database.server.ts';

/** Fewest of one unit that are taken out at once while a campaign is open. */
export const LEAST_AT_ONCE = 5;

export type Opened = { campaignId: string; unitId: string; responses: number };

/**
 * Opens the boxes of a campaign: moves the answers of every unit that has enough of them, all at
 * once and in random order, to where they can be read.
 *
 * Answers of one night get new ids in one transaction, so that neither an id, nor the order of rows,
 * nor the transaction that wrote a row tells when it was given or by which code. Of fewer than five
 * nothing moves, or "this came the day after Maija's visit" would tell who said it; when the campaign
 * has ended, what there is moves. Running again moves what is left, which may be nothing.
 *
 * @returns for each unit that had answers in its box, how many moved
 */
export function openBoxes(db: Db, campaignId: string): Promise<Opened[]> {
	return inTransaction(db, async (tx) => {
		// Two processes at once would otherwise each see five, and one of them move fewer.
		await sql`select 1 from listening.campaign where id = ${campaignId} for update`.execute(tx);
		const { rows } = await sql<Opened>`
			with ripe as (
				select b.unit_id from listening.ballot b
				join listening.campaign c on c.id = b.campaign_id
				where b.campaign_id = ${campaignId} and not b.held
				group by b.unit_id, c.state
				having count(*) >= ${LEAST_AT_ONCE} or c.state = 'closed'
			),
			taken as (
				delete from listening.ballot b using ripe
				where b.campaign_id = ${campaignId} and b.unit_id = ripe.unit_id and not b.held
				returning b.*
			),
			shuffled as materialized (
				select gen_random_uuid() as fresh_id, taken.* from taken order by random()
			),
			responses as (
				insert into listening.survey_response (
					id, campaign_id, unit_id, version_id, channel, locale, helped_by, answers
				)
				select fresh_id, campaign_id, unit_id, version_id, channel, locale, helped_by, answers
				from shuffled
			),
			texts as (
				insert into listening.survey_text (response_id, campaign_id, unit_id, question_id, text)
				select fresh_id, campaign_id, unit_id, word.key, word.value
				from shuffled, jsonb_each_text(texts) as word
				order by random()
			)
			select campaign_id as "campaignId", unit_id as "unitId", count(*)::int as responses
			from shuffled group by campaign_id, unit_id`.execute(tx);
		return rows;
	});
}
