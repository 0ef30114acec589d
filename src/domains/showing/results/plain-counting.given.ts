import { sql } from 'kysely';
import type { Db } from '#platform/db/database.server.ts';

/** What a figure of the product must equal. */
export type Plain = { n: number; counts: Record<string, number> };

/**
 * Counts the answers to one question as slowly and plainly as can be: every answer of the place and
 * of all below it, one by one, with nothing of the room's own code.
 *
 * @param split respondents of one channel, or with one answer to another question
 */
export async function plainly(
	db: Db,
	campaignId: string,
	unitId: string,
	questionId: string,
	split?: { by: string; part: string }
): Promise<Plain> {
	const { rows } = await sql<{ channel: string; answers: Record<string, unknown> }>`
		with recursive below as (
			select id from platform.unit where id = ${unitId}
			union all
			select u.id from platform.unit u join below on u.parent_id = below.id
		)
		select channel, answers from listening.survey_response
		where campaign_id = ${campaignId} and unit_id in (select id from below)`.execute(db);
	const plain: Plain = { n: 0, counts: {} };
	for (const { channel, answers } of rows) {
		if (split) {
			const part = split.by === 'channel' ? channel : String(answers[split.by] ?? '-');
			if (part !== split.part) continue;
		}
		if (questionId === '') {
			plain.n += 1;
			continue;
		}
		const answer = answers[questionId];
		if (answer === undefined || (Array.isArray(answer) && answer.length === 0)) continue;
		plain.n += 1;
		for (const value of Array.isArray(answer) ? answer : [answer]) {
			plain.counts[String(value)] = (plain.counts[String(value)] ?? 0) + 1;
		}
	}
	return plain;
}
