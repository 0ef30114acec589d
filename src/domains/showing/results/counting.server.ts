import { type RawBuilder, sql } from 'kysely';
import {
	type Question,
	isCounted
} from '#domains/listening/questionnaires/questionnaires.schema.ts';
import { type Db, inTransaction } from '#platform/db/database.server.ts';

/** Stands for a question where respondents themselves are counted. */
export const RESPONDENTS = '';

/** Questions whose answers are figures: of a scale, of options, or numbers. Days and texts are not. */
export const isFigure = ({ kind }: Pick<Question, 'kind'>): boolean =>
	isCounted(kind) || kind === 'number';

/**
 * Answers taken apart into questions and counted, in one pass whatever their number: they are grouped
 * by unit, part of the respondents, question and what was answered, so what is left is small.
 *
 * A question that was answered with several options counts once in `n` and once in each option.
 *
 * @param response rows of `unit_id`, `part` and `answers`
 */
const tallied = (response: RawBuilder<unknown>, questionIds: readonly string[]) => sql`
	given as materialized (
		select unit_id, part, answer.key as question_id, answer.value, count(*)::int as times
		from (${response}) as response cross join lateral jsonb_each_text(answers) as answer
		where answer.key = any (${questionIds as string[]}::text[]) and answer.value <> '[]'
		group by unit_id, part, answer.key, answer.value
	),
	choice as (
		select unit_id, part, question_id, option.value, sum(times)::int as times
		from given cross join lateral jsonb_array_elements_text(
			case when given.value like '[%' then given.value::jsonb
			else jsonb_build_array(given.value) end) as option (value)
		group by unit_id, part, question_id, option.value
	),
	tallied as (
		select unit_id, part, question_id, n, counts
		from (
			select unit_id, part, question_id, sum(times)::int as n
			from given group by unit_id, part, question_id
		) as answered
		join (
			select unit_id, part, question_id, jsonb_object_agg(value, times) as counts
			from choice group by unit_id, part, question_id
		) as chosen using (unit_id, part, question_id)
	)`;

/** Counting is work of a job: millions of answers take longer than any page may. */
const takeYourTime = (tx: Db) => sql`set local statement_timeout = '25min'`.execute(tx);

/**
 * Counts the answers of a campaign anew, of some of its units or of all.
 *
 * Whole units are replaced, so counting twice gives the same as counting once.
 *
 * @param tx a transaction: what is deleted first must come back with the rest
 */
export async function countCampaign(
	tx: Db,
	{ campaignId, unitIds }: { campaignId: string; unitIds?: string[] },
	questionIds: readonly string[]
): Promise<void> {
	const those = unitIds
		? sql`campaign_id = ${campaignId} and unit_id = any (${unitIds}::uuid[])`
		: sql`campaign_id = ${campaignId}`;
	await takeYourTime(tx);
	await sql`delete from showing.survey_count where ${those}`.execute(tx);
	const response = sql`
		select unit_id, channel as part, answers from listening.survey_response where ${those}`;
	await sql`
		with ${tallied(response, questionIds)}
		insert into showing.survey_count (campaign_id, unit_id, channel, question_id, counts, n)
		select ${campaignId}::uuid, unit_id, part, question_id, counts, n from tallied
		union all
		select campaign_id, unit_id, channel, ${RESPONDENTS}, '{}', count(*)::int
		from listening.survey_response where ${those}
		group by campaign_id, unit_id, channel`.execute(tx);
}

export type Counted = {
	unitId: string;
	/** A channel, or the answer to the question by which respondents are told apart. */
	part: string;
	questionId: string;
	counts: Record<string, number>;
	n: number;
};

/** What was counted of a campaign, of each unit by itself. */
export const listCounted = async (db: Db, campaignId: string): Promise<Counted[]> =>
	(await db
		.selectFrom('showing.surveyCount')
		.select(['unitId', 'channel as part', 'questionId', 'counts', 'n'])
		.where('campaignId', '=', campaignId)
		.execute()) as Counted[];

/** Did not answer the question by which respondents are told apart. */
export const UNSAID = '-';

/**
 * The same by what respondents answered to one question of one choice, such as their age group.
 *
 * Read straight from the answers, and kept nowhere: only what may be shown of it is.
 */
export async function countBy(
	db: Db,
	campaignId: string,
	by: string,
	questionIds: readonly string[]
): Promise<Counted[]> {
	const response = sql`
		select unit_id, coalesce(answers ->> ${by}, ${UNSAID}) as part, answers - ${by}::text as answers
		from listening.survey_response where campaign_id = ${campaignId}`;
	return inTransaction(db, async (tx) => {
		await takeYourTime(tx);
		const { rows } = await sql<Counted>`
			with ${tallied(response, questionIds)}
			select unit_id as "unitId", part, question_id as "questionId", n, counts from tallied`.execute(tx);
		return rows;
	});
}
