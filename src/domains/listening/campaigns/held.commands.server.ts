import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { found } from '#platform/errors/errors.ts';
import { lockCampaign } from './campaigns.commands.server.ts';
import { may } from './campaigns.policy.ts';

function withHeld(
	{ db, who }: StaffCtx,
	id: string,
	action: 'held-counted' | 'held-dropped',
	work: (tx: Tx) => Promise<unknown>
): Promise<void> {
	return inTransaction(db, async (tx) => {
		const campaign = found(await lockCampaign(tx, id));
		if (!may.see(who, campaign)) found(undefined);
		allow(who, may.plan, campaign);
		await work(tx);
		await record(tx, who, `campaign.${action}`, id, {}, campaign.unitId);
	});
}

/** Counts answers that were held back since many came from one place: a ward, a library, a class. */
export const countHeld = (ctx: StaffCtx, id: string) =>
	withHeld(ctx, id, 'held-counted', (tx) =>
		tx.updateTable('listening.ballot').set({ held: false }).where('campaignId', '=', id).execute()
	);

/** Leaves them out for good: somebody played with the form. */
export const dropHeld = (ctx: StaffCtx, id: string) =>
	withHeld(ctx, id, 'held-dropped', (tx) =>
		tx
			.deleteFrom('listening.ballot')
			.where('campaignId', '=', id)
			.where('held', '=', true)
			.execute()
	);
