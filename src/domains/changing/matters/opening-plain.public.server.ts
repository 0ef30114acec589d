import { sql } from 'kysely';
import type { Day } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import { hashOfCode, senderKeyOf, trackingCodeOf } from './tracking-code.ts';

export type PlainOpening = {
	kind: 'accessibility' | 'suggestion';
	unitId: string;
	openedOn: Day;
	dueOn: Day;
	locale: string;
	/** The random id of the person's form: the same form opens one matter. */
	formId: string;
	text: string;
	email?: string;
	held?: boolean;
};

/**
 * Opens a matter that no questionnaire stands behind: what the person wrote is the first message of
 * its conversation, and an answer is always owed.
 *
 * The same form sent again, also fifty times at once, opens nothing more and gets the same receipt.
 * Matter, words and address are one statement and one commit.
 */
export async function openPlainMatter(
	db: Db,
	opening: PlainOpening
): Promise<{ code: string; dueOn: Day; already: boolean }> {
	const { kind, unitId, openedOn, dueOn, locale, formId, text, email, held = false } = opening;
	const code = trackingCodeOf(formId);
	const { rows } = await sql`
		with matter as (
			insert into changing.matter
				(kind, unit_id, opened_on, due_on, channel, locale, wants_answer, code_hash, held)
			values (
				${kind}, ${unitId}::uuid, ${openedOn}::date, ${dueOn}::date, 'web', ${locale}, true,
				${hashOfCode(code)}, ${held}
			)
			on conflict (code_hash) do nothing
			returning id
		),
		words as (
			insert into changing.matter_message (matter_id, no, kind, text, written_on, sender_key)
			select id, 1, 'reply', ${text}, ${openedOn}::date, ${senderKeyOf(formId)} from matter
		),
		contact as (
			insert into changing.matter_contact (matter_id, email, locale)
			select id, ${email ?? ''}, ${locale} from matter where ${!!email}
		)
		select id from matter`.execute(db);
	if (rows.length > 0) return { code, dueOn, already: false };
	const before = await db
		.selectFrom('changing.matter')
		.select('dueOn')
		.where('codeHash', '=', hashOfCode(code))
		.executeTakeFirst();
	return { code, dueOn: before?.dueOn ?? dueOn, already: true };
}
