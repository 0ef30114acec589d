import { createHash } from 'node:crypto';
import { removeIdentityCodes } from '#domains/listening/redaction/redaction.public.ts';
import type { Ctx } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { type Interest, formId } from './interests.schema.ts';

const UUID_BYTES = 16;

/** A page that is sent twice is one row: its id follows from the page's own random id. */
function idOf(form: string): string {
	const bytes = createHash('sha256').update(`kuultu interest\n${form}`).digest();
	bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
	const hex = bytes.subarray(0, UUID_BYTES).toString('hex');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export type Left = {
	unitId: string;
	form: string;
	interest: Interest;
	/** The sentence that was agreed to, as it stood on the page. */
	consent: string;
	held: boolean;
};

/**
 * Leaves somebody's wish to develop services, at a unit.
 *
 * The survey that they came from is not passed to here, and of the day only the month is kept: with
 * an instant, or the day alone in a small unit, a row could be laid beside the answers that came at
 * the same time. Nothing is logged either, since the log has times.
 */
export async function leaveInterest({ db, now, locale }: Ctx, left: Left): Promise<void> {
	if (!formId.safeParse(left.form).success) throw new Invalid({ form: 'form_id' });
	const { interest } = left;
	await db
		.insertInto('together.interest')
		.values({
			id: idOf(left.form),
			unitId: left.unitId,
			...interest,
			name: removeIdentityCodes(interest.name, locale).text.slice(0, 100),
			words: removeIdentityCodes(interest.words, locale).text.slice(0, 1000),
			locale,
			consent: left.consent,
			held: left.held,
			leftIn: `${dayOf(now()).slice(0, 7)}-01`
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
}
