import { sql } from 'kysely';
import { record } from '../audit/record.server.ts';
import type { Staff } from '../auth/actor.ts';
import type { Db, Tx } from '../db/database.server.ts';
import { Conflict } from '../errors/errors.ts';

/** A setting as it is now; `seen` tells a form which state of it the form was made from. */
export async function findSetting(db: Db, key: string): Promise<{ value: unknown; seen: string }> {
	const row = await db
		.selectFrom('platform.setting')
		.select(['value', 'changedAt'])
		.where('key', '=', key)
		.executeTakeFirst();
	return { value: row?.value, seen: row ? row.changedAt.toISOString() : '' };
}

/**
 * Writes a setting of the organisation for a command that has asked whether it may.
 *
 * The log tells which setting and which of its parts changed, never what they say.
 *
 * @param seen the state that the person's form was made from
 * @throws Conflict when somebody changed the setting after that
 */
export async function keepSetting(
	tx: Tx,
	who: Staff,
	key: string,
	value: Record<string, unknown>,
	seen: string
): Promise<void> {
	// One change of a setting at a time, also of one that is not there yet.
	await sql`select pg_advisory_xact_lock(7255004, hashtext(${key}))`.execute(tx);
	const before = await findSetting(tx, key);
	if (before.seen !== seen) throw new Conflict();
	const stored = { value: JSON.stringify(value), changedAt: sql<Date>`clock_timestamp()` };
	await tx
		.insertInto('platform.setting')
		.values({ key, ...stored })
		.onConflict((conflict) => conflict.column('key').doUpdateSet(stored))
		.execute();
	const was = (before.value ?? {}) as Record<string, unknown>;
	const fields = [...new Set([...Object.keys(was), ...Object.keys(value)])].filter(
		(field) => inOrder(was[field]) !== inOrder(value[field])
	);
	await record(tx, who, 'setting.changed', key, { fields });
}

/** The same words for the same value: jsonb gives the keys back in an order of its own. */
function inOrder(value: unknown): string {
	return JSON.stringify(value, (_key, part: unknown) =>
		part && typeof part === 'object' && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
}
