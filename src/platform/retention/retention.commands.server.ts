import { type StaffCtx, allow } from '../auth/context.ts';
import { inTransaction } from '../db/database.server.ts';
import { Invalid } from '../errors/errors.ts';
import { findSetting, keepSetting } from '../settings/keep-setting.server.ts';
import { may } from '../settings/settings.policy.ts';
import { findRetention } from './enforce.server.ts';
import { type Retention, type RetentionForm, keptKinds } from './retention.schema.ts';
import { countDue } from './rules.server.ts';

/** What the settings page shows: the times in force, and how much waits for the next night. */
export async function retentionPage({ db, who, now }: StaffCtx) {
	allow(who, may.keep, undefined);
	const { seen } = await findSetting(db, 'retention');
	const retention = await findRetention(db);
	return { retention, seen, due: await countDue(db, retention, now()) };
}

/** How much more would be forgotten the next night by these times than by those in force. */
export async function wouldForget({ db, who, now }: StaffCtx, wanted: Retention) {
	allow(who, may.keep, undefined);
	return countDue(db, wanted, now());
}

/**
 * Decides how long things are kept. A shorter time forgets the very next night what cannot be had
 * back, so it is asked for twice.
 *
 * @throws Invalid `confirm` when a time grows shorter and that has not been confirmed
 */
export function keepRetention(
	{ db, who }: StaffCtx,
	{ seen, confirmed, ...wanted }: RetentionForm
): Promise<void> {
	return inTransaction(db, async (tx) => {
		allow(who, may.keep, undefined);
		const before = await findRetention(tx);
		const shorter = keptKinds.some((kind) => wanted[kind] < before[kind]);
		if (shorter && !confirmed) throw new Invalid({ confirmed: 'confirm' });
		await keepSetting(tx, who, 'retention', wanted, seen);
	});
}
