import type { Day } from '../clock/today.ts';
import type { Db } from '../db/database.server.ts';
import { Invalid } from '../errors/errors.ts';
import { chosenUnit, freeSlug } from './changing.server.ts';
import { madeFrom } from './slug.ts';
import { fitsUnder } from './tree-rules.ts';
import { type FieldChange, type UnitPatch, changesBy } from './unit-changes.ts';
import { type UnitState, findState, listBelow, withDescendants } from './units.queries.server.ts';
import type { Form, UnitCells } from './units.schema.ts';

/*
 * What each change of the tree would do, worked out once and used twice: the preview shows it and
 * the command does it. So a preview cannot promise anything else than what happens.
 */

/** A change of what is written of a unit; a new Finnish name also gives it a new address. */
export async function planEdit(
	db: Db,
	unit: UnitState,
	cells: UnitCells
): Promise<{ patch: UnitPatch; changes: FieldChange[]; renamed: boolean }> {
	const { patch, changes } = changesBy(unit, cells);
	if (changes.length === 0) throw new Invalid({ form: 'units_issue_nothing_changed' });
	const name = patch.name?.fi;
	const renamed = name !== undefined && name !== unit.name.fi;
	if (renamed && unit.kind !== 'county' && !madeFrom(unit.slug, name)) {
		patch.slug = await freeSlug(db, name, unit.id);
	}
	return { patch, changes, renamed };
}

export async function planMove(db: Db, unit: UnitState, { parent: id }: Form<'move'>) {
	refuseCounty(unit);
	refuseClosed(unit);
	const to = await chosenUnit(db, id, 'parent');
	if (to.id === unit.parentId) throw new Invalid({ parent: 'units_issue_same_parent' });
	if ((await withDescendants(db, [unit.id])).includes(to.id)) {
		throw new Invalid({ parent: 'units_issue_circle' });
	}
	if (!fitsUnder(unit.kind, to.kind)) throw new Invalid({ parent: 'units_issue_kind_under' });
	const from = unit.parentId ? await findState(db, unit.parentId) : undefined;
	return { from, to, patch: { parentId: to.id } };
}

export async function planMerge(
	db: Db,
	unit: UnitState,
	{ into: id, on }: Form<'merge'>,
	today: Day
) {
	refuseCounty(unit);
	refuseClosed(unit);
	refuseDay(unit, on, today);
	const into = await chosenUnit(db, id, 'into');
	if (into.id === unit.id) throw new Invalid({ into: 'units_issue_itself' });
	if (into.kind !== unit.kind) throw new Invalid({ into: 'units_issue_other_kind' });
	if ((await withDescendants(db, [unit.id])).includes(into.id)) {
		throw new Invalid({ into: 'units_issue_circle' });
	}
	return { into, children: await listBelow(db, unit.id), on };
}

export async function planSplit(db: Db, unit: UnitState, { parts, on }: Form<'split'>, today: Day) {
	refuseCounty(unit);
	refuseClosed(unit);
	refuseDay(unit, on, today);
	if ((await listBelow(db, unit.id)).length > 0)
		throw new Invalid({ form: 'units_issue_has_children' });
	const { kind, parentId, description, searchWords, likeGroup, sensitive, answerDays } = unit;
	return {
		on,
		// Contact details are not copied: a new unit with the old one's telephone number is worse
		// than one without.
		parts: parts.map(({ fi, sv }) => ({
			...{ kind, parentId, description, searchWords, likeGroup, sensitive, answerDays },
			name: sv ? { fi, sv } : { fi },
			openedOn: on
		}))
	};
}

export async function planClose(db: Db, unit: UnitState, { on }: Form<'close'>, today: Day) {
	refuseCounty(unit);
	refuseClosed(unit);
	refuseDay(unit, on, today);
	const below = await listBelow(db, unit.id);
	if (below.length > 0) throw new Invalid({ form: 'units_issue_has_children' });
	return { patch: { closedOn: on } };
}

export async function planReopen(db: Db, unit: UnitState) {
	if (!unit.closedOn) throw new Invalid({ form: 'units_issue_is_open' });
	const parent = unit.parentId ? await findState(db, unit.parentId) : undefined;
	if (parent?.closedOn) throw new Invalid({ form: 'units_issue_parent_closed' });
	return { patch: { closedOn: null } };
}

function refuseCounty(unit: UnitState): void {
	if (unit.kind === 'county') throw new Invalid({ form: 'units_issue_county' });
}

function refuseClosed(unit: UnitState): void {
	if (unit.closedOn) throw new Invalid({ form: 'units_issue_is_closed' });
}

function refuseDay(unit: UnitState, on: Day, today: Day): void {
	if (on > today) throw new Invalid({ on: 'units_issue_future' });
	if (on < unit.openedOn) throw new Invalid({ on: 'units_issue_before_opened' });
}
