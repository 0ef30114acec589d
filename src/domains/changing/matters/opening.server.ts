import { sql } from 'kysely';
import type { Day } from '#platform/clock/today.ts';
import { hashOfCode } from './tracking-code.ts';

export type Opening = {
	unitId: string;
	openedOn: Day;
	channel: string;
	locale: string;
	mood: number | null;
	held: boolean;
	/** The tracking code of somebody who wants an answer, and the day that it is promised by. */
	asks?: { code: string; dueOn: Day; email?: string };
};

/**
 * Opens a matter for a response that is being stored in the same statement.
 *
 * Given as parts of one SQL statement, because giving feedback must be one trip to the database
 * and one durable commit: the response, its words and its matter are there together or not at all.
 *
 * @param response name of the part that inserted the response and returns its `id`; empty when the
 *   same form had come before, and then nothing is opened
 */
export function matterOpenedFor(response: string, opening: Opening) {
	const asks = opening.asks;
	const source = sql.ref(response);
	return sql`
		matter as (
			insert into changing.matter (
				response_id, unit_id, opened_on, channel, locale, mood, held, wants_answer, code_hash, due_on
			)
			select id, ${opening.unitId}::uuid, ${opening.openedOn}::date, ${opening.channel}, ${opening.locale},
				${opening.mood}::smallint, ${opening.held}, ${!!asks},
				${asks ? hashOfCode(asks.code) : null}::bytea, ${asks?.dueOn ?? null}::date
			from ${source}
			returning id
		),
		contact as (
			insert into changing.matter_contact (matter_id, email, locale)
			select id, ${asks?.email ?? ''}, ${opening.locale} from matter where ${!!asks?.email}
		)`;
}
