import { randomUUID } from 'node:crypto';
import { record } from '../audit/record.server.ts';
import { type Ctx, allow } from '../auth/context.ts';
import { dayOf } from '../clock/today.ts';
import { inTransaction } from '../db/database.server.ts';
import {
	asRow,
	freeSlug,
	historyRow,
	partFromSuccessors,
	unitToChange,
	writeChange
} from './changing.server.ts';
import type { Target } from './units.commands.server.ts';
import { planClose, planMerge, planReopen, planSplit } from './units.plans.server.ts';
import { may } from './units.policy.ts';
import type { Form } from './units.schema.ts';

/**
 * Merges a unit into another of the same kind: it ends, what is below it moves along, and its
 * figures become the other's past.
 */
export function mergeUnit(
	{ db, who, now }: Ctx,
	{ slug, seen, into, on }: Target & Form<'merge'>
): Promise<void> {
	return inTransaction(db, async (tx) => {
		allow(who, may.keepTree, undefined);
		const unit = await unitToChange(tx, slug, seen);
		const plan = await planMerge(tx, unit, { seen, into, on }, dayOf(now()));
		const by = { who, on };
		for (const child of plan.children) {
			await writeChange(tx, by, child, 'moved', { parentId: plan.into.id });
		}
		await writeChange(
			tx,
			by,
			unit,
			'merged',
			{ closedOn: on },
			{
				after: { into: plan.into.id, children: plan.children.map(({ id }) => id) }
			}
		);
		await writeChange(tx, by, plan.into, 'merged', {}, { after: { from: unit.id } });
		await tx
			.insertInto('platform.unitSuccession')
			.values({ fromUnitId: unit.id, toUnitId: plan.into.id, kind: 'merge', happenedOn: on })
			.onConflict((conflict) =>
				conflict.columns(['fromUnitId', 'toUnitId']).doUpdateSet({ kind: 'merge', happenedOn: on })
			)
			.execute();
		await record(tx, who, 'unit.merged', unit.id, { into: plan.into.id }, unit.id);
	});
}

/**
 * Splits a unit into new ones that take over its settings and everyday words; it ends itself.
 *
 * @returns the addresses of the new units
 */
export function splitUnit(
	{ db, who, now }: Ctx,
	{ slug, ...form }: Target & Form<'split'>
): Promise<string[]> {
	return inTransaction(db, async (tx) => {
		allow(who, may.keepTree, undefined);
		const unit = await unitToChange(tx, slug, form.seen);
		const { parts, on } = await planSplit(tx, unit, form, dayOf(now()));
		const by = { who, on };
		const made: { id: string; slug: string }[] = [];
		for (const part of parts) {
			const id = randomUUID();
			const own = await freeSlug(tx, part.name.fi);
			await tx
				.insertInto('platform.unit')
				.values(asRow({ id, slug: own, ...part }))
				.execute();
			await tx
				.insertInto('platform.unitHistory')
				.values(historyRow(id, 'opened', by, {}, { ...part, slug: own, from: unit.id }))
				.execute();
			await tx
				.insertInto('platform.unitSuccession')
				.values({ fromUnitId: unit.id, toUnitId: id, kind: 'split', happenedOn: on })
				.execute();
			made.push({ id, slug: own });
		}
		const ids = made.map(({ id }) => id);
		await writeChange(tx, by, unit, 'split', { closedOn: on }, { after: { parts: ids } });
		await record(tx, who, 'unit.split', unit.id, { parts: ids }, unit.id);
		return made.map((part) => part.slug);
	});
}

/**
 * Closes a unit that ends without a successor. Nothing of it is deleted: its open matters are
 * still answered and its figures stay.
 */
export function closeUnit(
	{ db, who, now }: Ctx,
	{ slug, seen, on }: Target & Form<'close'>
): Promise<void> {
	return inTransaction(db, async (tx) => {
		allow(who, may.keepTree, undefined);
		const unit = await unitToChange(tx, slug, seen);
		const { patch } = await planClose(tx, unit, { seen, on }, dayOf(now()));
		await writeChange(tx, { who, on }, unit, 'closed', patch);
		await record(tx, who, 'unit.closed', unit.id, {}, unit.id);
	});
}

/** Opens a closed unit again. If it had been merged or split, it no longer is: its figures part. */
export function reopenUnit({ db, who, now }: Ctx, { slug, seen }: Target): Promise<void> {
	return inTransaction(db, async (tx) => {
		allow(who, may.keepTree, undefined);
		const unit = await unitToChange(tx, slug, seen);
		const { patch } = await planReopen(tx, unit);
		const successions = await partFromSuccessors(tx, unit.id);
		await writeChange(tx, { who, on: dayOf(now()) }, unit, 'reopened', patch, {
			before: { successions }
		});
		await record(tx, who, 'unit.reopened', unit.id, {}, unit.id);
	});
}
