import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { inTransaction } from '#platform/db/database.server.ts';
import { Conflict, found } from '#platform/errors/errors.ts';
import { enqueue } from '#platform/jobs/jobs.public.server.ts';
import { findUnit } from '#platform/units/units.public.server.ts';
import { beforeOf, changeMatter, putBack } from './changing-matters.server.ts';
import { may, mayTakeBack } from './matters.policy.ts';
import { findMatter } from './matters.queries.server.ts';
import { findMove, findTarget, isUntouched } from './moving.queries.server.ts';

/** Moves a matter to the unit that it concerns. The promised day stays: it was promised. */
export const moveMatter = (
	ctx: StaffCtx,
	{ id, version, unit }: { id: string; version: number; unit: string }
) =>
	changeMatter(ctx, {
		id,
		version,
		rule: may.close,
		action: 'moved',
		work: async (tx, matter) => {
			const target = await findTarget(tx, matter, unit);
			await enqueue(tx, 'matter.tell-moved', { id, to: target.id });
			return { unitId: target.id, assignedTo: null, state: 'new' };
		}
	});

/**
 * Takes back one's own move of a matter that went to the wrong unit, although it is that unit's
 * now: today, and only while nobody there has acted on it.
 *
 * @throws Forbidden for everybody but the mover, Conflict when it is too late
 */
export function takeBackMove(
	{ db, who, now }: StaffCtx,
	{ id, event }: { id: string; event: number }
) {
	return inTransaction(db, async (tx) => {
		const matter = found(await findMatter(tx, id));
		const move = found(await findMove(tx, id));
		const before = beforeOf(move.before);
		allow(who, mayTakeBack, { by: move.by, fromUnitId: before.unitId });
		const home = await findUnit(tx, before.unitId);
		const untouched = await isUntouched(tx, matter, move, dayOf(now()));
		if (Number(move.id) !== event || !untouched || home?.closedOn) throw new Conflict();
		await putBack(tx, matter, { id: move.id, before }, now());
		await record(tx, who, 'matter.undone', id, { action: 'moved' }, matter.unitId);
	});
}
