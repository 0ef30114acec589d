import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { findUnit } from '#platform/units/units.public.server.ts';
import { drawCode } from './point-code.ts';
import { may } from './points.policy.ts';
import { type Point, findPoint } from './points.queries.server.ts';
import type { NewPoint } from './points.schema.ts';

const DRAWS = 20;

/**
 * Opens a feedback point of a unit.
 *
 * @param draw for tests: where codes come from
 * @returns its id
 */
export function openPoint(
	{ db, who, now }: StaffCtx,
	{ unitId, name }: NewPoint,
	draw: () => string = drawCode
): Promise<string> {
	return inTransaction(db, async (tx) => {
		const unit = await findUnit(tx, unitId);
		if (!unit || unit.kind === 'county' || unit.closedOn)
			throw new Invalid({ unitId: 'no_such_unit' });
		allow(who, may.keep, { unitId: unit.id });
		const values = { unitId: unit.id, name: JSON.stringify(name), madeOn: dayOf(now()) };
		for (let tries = 0; tries < DRAWS; tries++) {
			const point = await tx
				.insertInto('listening.feedbackPoint')
				.values({ ...values, code: draw() })
				.onConflict((conflict) => conflict.column('code').doNothing())
				.returning('id')
				.executeTakeFirst();
			if (!point) continue;
			await record(tx, who, 'point.opened', point.id, {}, unit.id);
			return point.id;
		}
		throw new Error('no free code could be drawn');
	});
}

type Values = { name?: string; closedOn?: string | null };

/** Changes a point as every change of it must go: found and locked, allowed, changed, recorded. */
const changePoint = (
	{ db, who }: StaffCtx,
	id: string,
	action: 'renamed' | 'closed' | 'reopened',
	work: (point: Point, tx: Tx) => Promise<Values> | Values
): Promise<void> =>
	inTransaction(db, async (tx) => {
		await tx
			.selectFrom('listening.feedbackPoint')
			.select('id')
			.where('id', '=', id)
			.forUpdate()
			.execute();
		const point = found(await findPoint(tx, id));
		allow(who, may.keep, point);
		const values = await work(point, tx);
		await tx.updateTable('listening.feedbackPoint').set(values).where('id', '=', id).execute();
		await record(tx, who, `point.${action}`, id, { fields: Object.keys(values) }, point.unitId);
	});

/** Gives a point another name. Its code and what was said there stay. */
export const renamePoint = (ctx: StaffCtx, { id, name }: { id: string; name: LocalizedText }) =>
	changePoint(ctx, id, 'renamed', () => ({ name: JSON.stringify(name) }));

/** Closes a point: its code opens nothing any more, what was said there stays. */
export const closePoint = (ctx: StaffCtx, { id }: { id: string }) =>
	changePoint(ctx, id, 'closed', (point) => {
		if (point.closedOn) throw new Conflict();
		return { closedOn: dayOf(ctx.now()) };
	});

/** Opens a closed point again, so that papers that still hang somewhere work. */
export const reopenPoint = (ctx: StaffCtx, { id }: { id: string }) =>
	changePoint(ctx, id, 'reopened', (point) => {
		if (!point.closedOn) throw new Conflict();
		if (point.unitClosedOn) throw new Invalid({ form: 'unit_closed' });
		return { closedOn: null };
	});
