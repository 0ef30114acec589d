import { record } from '../audit/record.server.ts';
import { type Ctx, allow } from '../auth/context.ts';
import { dayOf } from '../clock/today.ts';
import { inTransaction } from '../db/database.server.ts';
import { keepOldSlug, partFromSuccessors, unitToChange, writeChange } from './changing.server.ts';
import { planUndo } from './undo.server.ts';
import type { Target } from './units.commands.server.ts';
import { may } from './units.policy.ts';
import type { Form } from './units.schema.ts';

/**
 * Takes back the last change of a unit. The history keeps both: the change and its undoing.
 *
 * @returns the unit's address
 * @throws Conflict when it was not the last change, or cannot be taken back
 */
export function undoChange(
	{ db, who, now }: Ctx,
	{ slug, seen, change }: Target & Form<'undo'>
): Promise<string> {
	return inTransaction(db, async (tx) => {
		allow(who, may.keepTree, undefined);
		const unit = await unitToChange(tx, slug, seen);
		const on = dayOf(now());
		const by = { who, on };
		const plan = await planUndo(tx, unit, change, on);
		if (plan.patch.slug) await keepOldSlug(tx, unit, plan.patch.slug, on);
		const ended = plan.change === 'reopened' ? await partFromSuccessors(tx, unit.id) : [];
		await writeChange(tx, by, unit, plan.change, plan.patch, {
			before: ended.length > 0 ? { successions: ended } : {},
			after: { undoes: plan.row.id }
		});
		for (const child of plan.children) {
			await writeChange(tx, by, child, 'moved', { parentId: unit.id });
		}
		for (const part of plan.parts) {
			await writeChange(tx, by, part, 'closed', { closedOn: on });
		}
		for (const succession of plan.successions) {
			await tx
				.insertInto('platform.unitSuccession')
				.values({ ...succession, fromUnitId: unit.id })
				.onConflict((conflict) => conflict.doNothing())
				.execute();
		}
		await record(tx, who, 'unit.undone', unit.id, { change: plan.row.change }, unit.id);
		return plan.patch.slug ?? unit.slug;
	});
}
