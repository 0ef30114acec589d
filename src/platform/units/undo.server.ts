import type { Day } from '../clock/today.ts';
import type { Db } from '../db/database.server.ts';
import { Conflict, Invalid } from '../errors/errors.ts';
import { type Change, type Succession, lastChange } from './changing.server.ts';
import type { UnitPatch } from './unit-changes.ts';
import { planClose, planMove, planReopen } from './units.plans.server.ts';
import { type UnitState, findState, listBelow } from './units.queries.server.ts';

export type HistoryRow = {
	id: number;
	change: Change;
	before: Record<string, unknown>;
	after: Record<string, unknown>;
	happenedOn: Day;
	changedAt: Date;
	changedBy: string | null;
};

const columns = new Set([
	'parentId',
	'kind',
	'slug',
	'name',
	'description',
	'searchWords',
	'likeGroup',
	'sensitive',
	'answerDays',
	'address',
	'phone',
	'openingHours',
	'closedOn',
	'sourceId'
]);

/** Whether a line of the history can be taken back at all, while it is the last one. */
export const canUndo = ({ change, before, after }: HistoryRow): boolean =>
	change !== 'opened' && !after.from && Object.keys(before).some((field) => columns.has(field));

export type UndoPlan = {
	row: HistoryRow;
	/** What the undoing is itself called in the history. */
	change: Change;
	patch: UnitPatch;
	/** Units that moved along in a merge and go back. */
	children: UnitState[];
	/** New units of a split, which end. */
	parts: UnitState[];
	/** What the unit had gone on as, before it was opened again. */
	successions: Succession[];
};

const undoneAs: Partial<Record<Change, Change>> = {
	imported: 'edited',
	closed: 'reopened',
	merged: 'reopened',
	split: 'reopened',
	reopened: 'closed'
};

export async function findHistoryRow(db: Db, unitId: string, id: number) {
	return (await db
		.selectFrom('platform.unitHistory')
		.select(['id', 'change', 'before', 'after', 'happenedOn', 'changedAt', 'changedBy'])
		.where('unitId', '=', unitId)
		.where('id', '=', id)
		.executeTakeFirst()) as HistoryRow | undefined;
}

/**
 * What taking back a unit's last change would do. Only the last one: an older one may be what a
 * newer one stands on.
 *
 * @throws Conflict when it is not the last one, or cannot be taken back
 * @throws Invalid when something stands in the way, such as a parent that is closed by now
 */
export async function planUndo(
	db: Db,
	unit: UnitState,
	change: number,
	today: Day
): Promise<UndoPlan> {
	const row = await findHistoryRow(db, unit.id, change);
	if (!row || !canUndo(row) || (await lastChange(db, unit.id)) !== row.id) throw new Conflict();
	const patch = Object.fromEntries(
		Object.entries(row.before).filter(([field]) => columns.has(field))
	) as UnitPatch;
	const plan: UndoPlan = {
		row,
		change: undoneAs[row.change] ?? row.change,
		patch,
		children: [],
		parts: [],
		successions: (row.before.successions as Succession[] | undefined) ?? []
	};
	if (row.change === 'moved') {
		await planMove(db, unit, { seen: row.id, parent: String(row.before.parentId) });
	}
	if (row.change === 'reopened') {
		await planClose(db, unit, { seen: row.id, on: String(row.before.closedOn) }, today);
	}
	if (plan.change === 'reopened') await planReopen(db, unit);
	if (row.change === 'merged') {
		const below = await listBelow(db, String(row.after.into));
		const moved = new Set(row.after.children as string[]);
		plan.children = below.filter((child) => moved.has(child.id));
	}
	if (row.change === 'split') {
		for (const id of row.after.parts as string[]) {
			const part = await findState(db, id);
			if (!part || part.closedOn) continue;
			if ((await listBelow(db, id)).length > 0)
				throw new Invalid({ form: 'units_issue_has_children' });
			plan.parts.push(part);
		}
	}
	return plan;
}
