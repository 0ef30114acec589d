import type { Staff } from '#platform/auth/actor.ts';
import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Invalid, NotFound, found } from '#platform/errors/errors.ts';
import { mayReadMatter } from '../matters/reading.public.server.ts';
import { withoutCodes } from '../matters/staff-words.public.ts';
import { may } from './commitments.policy.ts';

/**
 * Ties a commitment to the voices that it grew from.
 *
 * @throws NotFound for a voice that this person may not read: its existence is not told either
 */
export async function attachMatters(
	tx: Tx,
	who: Staff,
	commitmentId: string,
	matterIds: string[]
): Promise<void> {
	for (const matterId of new Set(matterIds)) {
		if (!(await mayReadMatter(tx, who, matterId))) throw new NotFound();
		await tx
			.insertInto('changing.commitmentMatter')
			.values({ commitmentId, matterId })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
}

/**
 * Ties more voices to a commitment that is already there, while it is prepared or being kept.
 *
 * @throws Conflict when the promise has been kept or dropped: it did not grow from what came after
 */
export function addVoices(
	{ db, who }: StaffCtx,
	{ id, matterIds }: { id: string; matterIds: string[] }
): Promise<void> {
	return inTransaction(db, async (tx) => {
		const commitment = found(await commitmentOf(tx, id));
		allow(who, may.prepare, commitment);
		if (commitment.state !== 'draft' && commitment.state !== 'promised') throw new Conflict();
		await attachMatters(tx, who, id, matterIds);
		for (const matter of matterIds) {
			await record(tx, who, 'commitment.voice-added', id, { matter }, commitment.unitId);
		}
	});
}

/** Takes a voice away from a commitment that it does not belong to, and its quotes with it. */
export function removeVoice(
	{ db, who }: StaffCtx,
	{ id, matterId }: { id: string; matterId: string }
): Promise<void> {
	return inTransaction(db, async (tx) => {
		const commitment = found(await commitmentOf(tx, id));
		allow(who, may.prepare, commitment);
		for (const table of ['quote', 'commitmentMatter'] as const) {
			await tx
				.deleteFrom(`changing.${table}`)
				.where('commitmentId', '=', id)
				.where('matterId', '=', matterId)
				.execute();
		}
		await record(tx, who, 'commitment.voice-removed', id, { matter: matterId }, commitment.unitId);
	});
}

const commitmentOf = (tx: Tx, id: string) =>
	tx
		.selectFrom('changing.commitment')
		.select(['id', 'unitId', 'state'])
		.where('id', '=', id)
		.executeTakeFirst();

type Quote = { id: string; matterId: string; text: string };

/**
 * Puts a client's words beside a promise, as staff have rewritten them. The form asks to confirm
 * that nobody can be recognised; identity codes are removed here in any case.
 */
export function approveQuote({ db, who, now }: StaffCtx, quote: Quote): Promise<void> {
	return inTransaction(db, async (tx) => {
		const commitment = found(await commitmentOf(tx, quote.id));
		allow(who, may.quote, commitment);
		const tied = await tx
			.selectFrom('changing.commitmentMatter as cm')
			.innerJoin('changing.matter as m', 'm.id', 'cm.matterId')
			.select(['m.id', 'm.locale', 'm.state'])
			.where('cm.commitmentId', '=', quote.id)
			.where('m.id', '=', quote.matterId)
			.executeTakeFirst();
		if (!tied || tied.state === 'withdrawn') throw new Invalid({ matterId: 'not_tied' });
		await tx
			.insertInto('changing.quote')
			.values({
				commitmentId: quote.id,
				matterId: quote.matterId,
				text: withoutCodes(quote.text, tied.locale, { max: 600, field: 'text' }),
				locale: tied.locale,
				approvedOn: dayOf(now()),
				approvedBy: who.personId
			})
			.execute();
		await record(
			tx,
			who,
			'commitment.quoted',
			quote.id,
			{ matter: quote.matterId },
			commitment.unitId
		);
	});
}

/** Takes a quote out of public. */
export function removeQuote(
	{ db, who }: StaffCtx,
	{ id, quoteId }: { id: string; quoteId: string }
): Promise<void> {
	return inTransaction(db, async (tx) => {
		const commitment = found(await commitmentOf(tx, id));
		allow(who, may.quote, commitment);
		await tx
			.deleteFrom('changing.quote')
			.where('id', '=', quoteId)
			.where('commitmentId', '=', id)
			.execute();
		await record(tx, who, 'commitment.quote-removed', id, { quote: quoteId }, commitment.unitId);
	});
}
