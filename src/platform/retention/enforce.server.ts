import { record } from '../audit/record.server.ts';
import { system } from '../auth/actor.ts';
import { type Db, inTransaction } from '../db/database.server.ts';
import { type Retention, keptKinds, storedRetention } from './retention.schema.ts';
import { limitOf, rules } from './rules.server.ts';

const BATCH = 1000;

/** The times that are in force: the organisation's own, else the usual ones. */
export async function findRetention(db: Db): Promise<Retention> {
	const row = await db
		.selectFrom('platform.setting')
		.select('value')
		.where('key', '=', 'retention')
		.executeTakeFirst();
	return storedRetention.parse(row?.value ?? {}) as Retention;
}

/**
 * Forgets everything that has been kept long enough, batch by batch, and writes into the log how
 * much of what it was. It may be stopped and run again at any point.
 *
 * @returns how much of each kind was forgotten
 */
export async function enforceRetention(
	{ db, now }: { db: Db; now: () => Date },
	{ batch = BATCH } = {}
): Promise<Retention> {
	const retention = await findRetention(db);
	const forgotten = {} as Retention;
	for (const kind of keptKinds) {
		const limit = limitOf(retention[kind], now());
		forgotten[kind] = 0;
		for (;;) {
			const done = await inTransaction(db, async (tx) => {
				const count = await rules[kind].forget(tx, limit, batch);
				if (count > 0) {
					await record(tx, system, 'retention.enforced', kind, {
						deleted: count,
						days: retention[kind]
					});
				}
				return count;
			});
			forgotten[kind] += done;
			if (done === 0) break;
		}
	}
	return forgotten;
}
