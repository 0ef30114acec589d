import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, found } from '#platform/errors/errors.ts';
import { may } from './interests.policy.ts';
import type { InterestState } from './interests.schema.ts';

type Act = `state-${InterestState}` | 'noted' | 'forgotten';
type Target = { id: string; version: number };
type Interest = { id: string; unitId: string; version: number; state: string };

/** Changes one row as every change must go: locked, not there for strangers, of the version seen. */
function changeInterest(
	{ db, who }: StaffCtx,
	{ id, version }: Target,
	change: { rule: 'change' | 'forget'; action: Act },
	work: (tx: Tx, interest: Interest) => Promise<unknown>
): Promise<void> {
	return inTransaction(db, async (tx) => {
		const interest = found(
			await tx
				.selectFrom('together.interest')
				.select(['id', 'unitId', 'version', 'state'])
				.where('id', '=', id)
				.forUpdate()
				.executeTakeFirst()
		);
		// That somebody is here at all is secret.
		found(may.read(who, interest) || undefined);
		allow(who, may[change.rule], interest);
		if (interest.version !== version) throw new Conflict();
		await work(tx, interest);
		await record(tx, who, `interest.${change.action}`, id, {}, interest.unitId);
	});
}

const update = (tx: Tx, { id, version }: Interest, values: object) =>
	tx
		.updateTable('together.interest')
		.set({ ...values, version: version + 1 })
		.where('id', '=', id)
		.execute();

/** Says how far it has come with somebody: contacted, joined, no more, or new again. */
export const setInterestState = (ctx: StaffCtx, target: Target, state: InterestState) =>
	changeInterest(ctx, target, { rule: 'change', action: `state-${state}` }, (tx, interest) =>
		update(tx, interest, {
			state,
			changedOn: state === 'new' ? null : dayOf(ctx.now()),
			// Whoever changes the state has looked at it.
			held: false
		})
	);

/** Keeps a note for those who may read the row. */
export const noteInterest = (ctx: StaffCtx, target: Target, note: string) =>
	changeInterest(ctx, target, { rule: 'change', action: 'noted' }, (tx, interest) =>
		update(tx, interest, { note })
	);

/** Forgets somebody at once, because they asked or because it was never real. */
export const forgetInterest = (ctx: StaffCtx, target: Target) =>
	changeInterest(ctx, target, { rule: 'forget', action: 'forgotten' }, (tx, { id }) =>
		tx.deleteFrom('together.interest').where('id', '=', id).execute()
	);
