import { type StaffCtx, allow } from '../auth/context.ts';
import { inTransaction } from '../db/database.server.ts';
import { may } from './log.policy.ts';
import { record } from './record.server.ts';
import { type Anchor, type ChainCheck, verifyChain } from './verify.server.ts';

/** Checks the whole log for an administrator. That it was checked, and what was found, is recorded. */
export function checkLog({ db, who }: StaffCtx, anchor?: Anchor): Promise<ChainCheck> {
	return inTransaction(db, async (tx) => {
		allow(who, may.read, undefined);
		const check = await verifyChain(tx, anchor);
		await record(tx, who, 'log.checked', 'audit', { intact: check.intact, count: check.count });
		return check;
	});
}
