import { type Staff } from '#platform/auth/actor.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { record } from '#platform/audit/record.server.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, found } from '#platform/errors/errors.ts';
import type { MatterForRules } from './matters.policy.ts';
import { findMatter } from './matters.queries.server.ts';

export type Matter = NonNullable<Awaited<ReturnType<typeof findMatter>>>;

/** What undoing puts back. */
const remembered = [
	'state',
	'assignedTo',
	'worrying',
	'unitId',
	'dueOn',
	'answeredOn',
	'closedOn'
] as const;

type Change = {
	id: string;
	/** The state that the person saw; a matter that somebody else has changed since is a conflict. */
	version?: number;
	rule: (who: Staff, matter: MatterForRules) => boolean;
	/** What was done, as it stands in the history of the matter and, with words, in the log. */
	action:
		| 'read'
		| 'answered'
		| 'asked'
		| 'assigned'
		| 'unassigned'
		| 'themed'
		| 'raised'
		| 'calmed'
		| 'moved'
		| 'closed'
		| 'released';
	work: (tx: Tx, matter: Matter, today: string) => Promise<Values | void>;
};
type Remembered = Pick<Matter, (typeof remembered)[number]>;
/** What a change makes of the matter. */
export type Values = Partial<Remembered>;

/**
 * Changes a matter as every change of it must go: found and locked, allowed, not changed by
 * somebody else meanwhile, then changed, remembered for undoing and recorded, in one transaction.
 *
 * @throws NotFound, Forbidden, or Conflict when the matter is no longer what the person saw
 */
export function changeMatter({ db, who, now }: StaffCtx, change: Change): Promise<Matter> {
	return inTransaction(db, async (tx) => {
		const matter = found(await findMatter(tx, change.id));
		allow(who, change.rule as never, matter as MatterForRules);
		if (change.version !== undefined && change.version !== matter.version) throw new Conflict();
		const values = (await change.work(tx, matter, dayOf(now()))) ?? {};
		await tx
			.updateTable('changing.matter')
			.set({ ...values, version: matter.version + 1 })
			.where('id', '=', matter.id)
			.execute();
		await remember(tx, who.personId, matter, change.action, now().toISOString());
		await record(tx, who, `matter.${change.action}`, matter.id, {}, matter.unitId);
		return { ...matter, ...values } as Matter;
	});
}

export async function remember(
	tx: Tx,
	by: string | null,
	matter: Matter,
	action: string,
	at?: string
): Promise<void> {
	const before = Object.fromEntries(remembered.map((field) => [field, matter[field]]));
	await tx
		.insertInto('changing.matterEvent')
		.values({ matterId: matter.id, action, before: JSON.stringify(before), by, at })
		.execute();
}

/** Makes the matter what it was before an event, which stays on record as undone. */
export async function putBack(
	tx: Tx,
	matter: Matter,
	event: { id: number; before: Remembered },
	now: Date
): Promise<void> {
	await tx
		.updateTable('changing.matter')
		.set({ ...event.before, version: matter.version + 1 })
		.where('id', '=', matter.id)
		.execute();
	await tx
		.updateTable('changing.matterEvent')
		.set({ undoneAt: now })
		.where('id', '=', event.id)
		.execute();
}

export const beforeOf = (value: unknown): Remembered => value as Remembered;
