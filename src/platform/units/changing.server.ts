import { sql } from 'kysely';
import type { Actor } from '../auth/actor.ts';
import type { Day } from '../clock/today.ts';
import type { Db, Tx } from '../db/database.server.ts';
import { Conflict, Invalid, found } from '../errors/errors.ts';
import { firstFree, slugOf } from './slug.ts';
import type { UnitPatch } from './unit-changes.ts';
import { type UnitState, findState, findStateBySlug } from './units.queries.server.ts';

export type Change =
	| 'opened'
	| 'renamed'
	| 'edited'
	| 'moved'
	| 'merged'
	| 'split'
	| 'closed'
	| 'reopened'
	| 'imported';

const jsonFields = new Set(['name', 'description', 'openingHours', 'searchWords']);

/** One change of the tree at a time: two moves that are each fine could together make a circle. */
export const lockTree = (tx: Tx) => sql`select pg_advisory_xact_lock(7255003)`.execute(tx);

/** The id of the last change of a unit, which also tells a form whether it is out of date. */
export async function lastChange(db: Db, unitId: string): Promise<number> {
	const row = await db
		.selectFrom('platform.unitHistory')
		.select((eb) => eb.fn.max('id').as('id'))
		.where('unitId', '=', unitId)
		.executeTakeFirst();
	return Number(row?.id ?? 0);
}

/**
 * The unit that a command is about, with the tree locked until the transaction ends.
 *
 * @param seen the last change that the person knew of when the page was made
 * @throws Conflict when somebody changed the unit after that
 */
export async function unitToChange(tx: Tx, slug: string, seen: number): Promise<UnitState> {
	await lockTree(tx);
	const unit = found(await findStateBySlug(tx, slug));
	if ((await lastChange(tx, unit.id)) !== seen) throw new Conflict();
	return unit;
}

/** The unit that was chosen from a list, or an error beside that list. */
export async function chosenUnit(db: Db, id: string, field: string): Promise<UnitState> {
	const unit = await findState(db, id);
	if (!unit) throw new Invalid({ [field]: 'units_issue_choose' });
	if (unit.closedOn) throw new Invalid({ [field]: 'units_issue_is_closed' });
	return unit;
}

const asColumns = (patch: UnitPatch): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(patch).map(([field, value]) => [
			field,
			jsonFields.has(field) ? JSON.stringify(value) : value
		])
	);

/** Ready to be inserted: a row of `platform.unit` from a patch. */
export const asRow = (unit: UnitPatch & { id: string }) => asColumns(unit as UnitPatch) as never;

/** What the changed fields were before. */
const beforeOf = (unit: UnitState, patch: UnitPatch): Record<string, unknown> =>
	Object.fromEntries(Object.keys(patch).map((field) => [field, unit[field as keyof UnitState]]));

type Note = { before?: Record<string, unknown>; after?: Record<string, unknown> };
type By = { who: Actor; on: Day };

export const historyRow = (
	unitId: string,
	change: Change,
	{ who, on }: By,
	before: Record<string, unknown>,
	after: Record<string, unknown>
) => ({
	unitId,
	change,
	before: JSON.stringify(before),
	after: JSON.stringify(after),
	happenedOn: on,
	changedBy: who.kind === 'staff' ? who.personId : null
});

/**
 * Writes a change and its line in the unit's history, which is also what undoing reads.
 *
 * @param note what else to remember: which unit it went on as, what moved along
 */
export async function writeChange(
	tx: Tx,
	by: By,
	unit: UnitState,
	change: Change,
	patch: UnitPatch,
	note: Note = {}
): Promise<void> {
	if (Object.keys(patch).length > 0) {
		await tx
			.updateTable('platform.unit')
			.set(asColumns(patch) as never)
			.where('id', '=', unit.id)
			.execute();
	}
	await tx
		.insertInto('platform.unitHistory')
		.values(
			historyRow(
				unit.id,
				change,
				by,
				{ ...beforeOf(unit, patch), ...note.before },
				{ ...patch, ...note.after }
			)
		)
		.execute();
}

/**
 * A free address for a unit of this name. An address that the unit itself had before may come
 * back; one that leads to another unit may not.
 */
export async function freeSlug(db: Db, name: string, unitId?: string): Promise<string> {
	const slug = slugOf(name);
	const { rows } = await sql<{ slug: string }>`
		select slug from platform.unit
		where (slug = ${slug} or starts_with(slug, ${`${slug}-`})) and id is distinct from ${unitId ?? null}
		union all
		select slug from platform.unit_old_slug
		where (slug = ${slug} or starts_with(slug, ${`${slug}-`})) and unit_id is distinct from ${unitId ?? null}`.execute(
		db
	);
	const taken = new Set(rows.map((row) => row.slug));
	return firstFree(slug, (candidate) => taken.has(candidate));
}

/** Lets the old address of a unit lead on to its new one. */
export async function keepOldSlug(tx: Tx, unit: UnitState, slug: string, on: Day): Promise<void> {
	await tx.deleteFrom('platform.unitOldSlug').where('slug', '=', slug).execute();
	await tx
		.insertInto('platform.unitOldSlug')
		.values({ slug: unit.slug, unitId: unit.id, untilOn: on })
		.onConflict((conflict) => conflict.column('slug').doUpdateSet({ unitId: unit.id, untilOn: on }))
		.execute();
}

export type Succession = { toUnitId: string; kind: string; happenedOn: Day };

/** Ends what a unit went on as; what it was is remembered with the change, for undoing. */
export async function partFromSuccessors(tx: Tx, unitId: string): Promise<Succession[]> {
	return tx
		.deleteFrom('platform.unitSuccession')
		.where('fromUnitId', '=', unitId)
		.returning(['toUnitId', 'kind', 'happenedOn'])
		.execute();
}
