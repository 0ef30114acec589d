import { openPlainMatter } from '#domains/changing/matters/opening-plain.public.server.ts';
import { removeIdentityCodes } from '#domains/listening/redaction/redaction.public.ts';
import { type Ctx, type StaffCtx, allow } from '#platform/auth/context.ts';
import { addDays } from '#platform/clock/days.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import { inTransaction } from '#platform/db/database.server.ts';
import { Invalid, found } from '#platform/errors/errors.ts';
import { keepSetting } from '#platform/settings/settings.public.server.ts';
import { findCounty } from '#platform/units/units.public.server.ts';
import { may } from './accessibility.policy.ts';
import { type Barrier, type StatementForm, formId } from './accessibility.schema.ts';

/** Calendar days within which accessibility feedback is answered (law 306/2019). */
export const ANSWER_DAYS = 14;

/**
 * Tells of a barrier: accessibility feedback, which the law gives fourteen days to be answered
 * (306/2019). It may be anonymous; the tracking code opens the conversation.
 *
 * It is a matter of the whole county, read by its coordinators. Identity codes are removed here and
 * not in the form, so that no door can forget it. It is not written into the audit log: the log
 * keeps instants, and of an anonymous voice only the day is kept.
 *
 * @param where the page's address or name, in a line of its own before the words
 * @throws Invalid when the form's id is not one that we gave
 */
export function tellOfBarrier(
	{ db, who, now, locale }: Ctx,
	{
		form,
		barrier,
		placeWord,
		held
	}: { form: string; barrier: Barrier; placeWord: string; held: boolean }
): Promise<{ code: string; dueOn: Day; already: boolean }> {
	return inTransaction(db, async (tx) => {
		allow(who, may.tell, undefined);
		if (!formId.safeParse(form).success) throw new Invalid({ form: 'form_id' });
		const county = found(await findCounty(tx));
		const words = barrier.where
			? `${placeWord}: ${barrier.where}\n\n${barrier.text}`
			: barrier.text;
		const openedOn = dayOf(now());
		return openPlainMatter(tx, {
			kind: 'accessibility',
			unitId: county.id,
			openedOn,
			dueOn: addDays(openedOn, ANSWER_DAYS),
			locale,
			formId: form,
			text: removeIdentityCodes(words, locale).text,
			email: barrier.email,
			held
		});
	});
}

/** Writes the organisation's part of the accessibility statement; its day of updating is today. */
export const keepStatement = (
	{ db, who, now }: StaffCtx,
	{ statement, seen }: StatementForm
): Promise<void> =>
	inTransaction(db, async (tx) => {
		allow(who, may.keepStatement, undefined);
		await keepSetting(tx, who, 'accessibility', { ...statement, updatedOn: dayOf(now()) }, seen);
	});
