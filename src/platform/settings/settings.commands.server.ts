import { z } from 'zod';
import { record } from '../audit/record.server.ts';
import { type StaffCtx, allow } from '../auth/context.ts';
import { dayOf } from '../clock/today.ts';
import { inTransaction } from '../db/database.server.ts';
import { Conflict, found } from '../errors/errors.ts';
import { lastChange, lockTree, writeChange } from '../units/changing.server.ts';
import { findCounty } from '../units/units.public.server.ts';
import { findState } from '../units/units.queries.server.ts';
import type { ContactsForm } from './contacts.schema.ts';
import { contactsAsFields } from './contacts.schema.ts';
import { findSetting, keepSetting } from './keep-setting.server.ts';
import { may } from './settings.policy.ts';

/** What the page of contacts shows. */
export async function contactsPage({ db, who }: StaffCtx) {
	allow(who, may.keep, undefined);
	const { value, seen } = await findSetting(db, 'contacts');
	return { fields: contactsAsFields(value), seen };
}

/** Decides whom people are sent to when this is not the right place. */
export const keepContacts = (
	{ db, who }: StaffCtx,
	{ contacts, seen }: ContactsForm
): Promise<void> =>
	inTransaction(db, async (tx) => {
		allow(who, may.keep, undefined);
		await keepSetting(tx, who, 'contacts', contacts, seen);
	});

/** Working days within which the county promises an answer where a unit has not said otherwise. */
export const answerDaysForm = z.object({
	days: z
		.string()
		.trim()
		.regex(/^\d{1,2}$/, 'days_1_to_60')
		.transform(Number)
		.pipe(z.number().min(1, 'days_1_to_60').max(60, 'days_1_to_60')),
	seen: z.coerce.number().int().catch(-1)
});

/** What the page of answer times shows: the county's own, and the units that have one of theirs. */
export async function answerDaysPage({ db, who }: StaffCtx) {
	allow(who, may.keep, undefined);
	const county = found(await findCounty(db));
	const own = await db
		.selectFrom('platform.unit')
		.select(['name', 'answerDays'])
		.where('parentId', 'is not', null)
		.where('answerDays', 'is not', null)
		.where('closedOn', 'is', null)
		.orderBy('answerDays')
		.orderBy('slug')
		.execute();
	return { days: county.answerDays, seen: await lastChange(db, county.id), own };
}

/**
 * Decides in how many working days an answer is promised where a unit has not said otherwise. It
 * holds for what comes in from now on: a day that has been promised stays.
 */
export const keepAnswerDays = (
	{ db, who, now }: StaffCtx,
	{ days, seen }: z.output<typeof answerDaysForm>
): Promise<void> =>
	inTransaction(db, async (tx) => {
		allow(who, may.keep, undefined);
		await lockTree(tx);
		const { id } = found(await findCounty(tx));
		const county = found(await findState(tx, id));
		if ((await lastChange(tx, id)) !== seen) throw new Conflict();
		if (county.answerDays === days) return;
		await writeChange(tx, { who, on: dayOf(now()) }, county, 'edited', { answerDays: days });
		await record(tx, who, 'unit.edited', id, { fields: ['answerDays'] }, id);
	});
