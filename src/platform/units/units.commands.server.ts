import { randomUUID } from 'node:crypto';
import { record } from '../audit/record.server.ts';
import { type Ctx, allow } from '../auth/context.ts';
import { dayOf } from '../clock/today.ts';
import { inTransaction } from '../db/database.server.ts';
import { Invalid } from '../errors/errors.ts';
import { tidyLocalized } from '../i18n/localized.ts';
import {
	asRow,
	chosenUnit,
	freeSlug,
	historyRow,
	keepOldSlug,
	lockTree,
	unitToChange,
	writeChange
} from './changing.server.ts';
import { fitsUnder } from './tree-rules.ts';
import type { UnitPatch } from './unit-changes.ts';
import { planEdit, planMove } from './units.plans.server.ts';
import { may } from './units.policy.ts';
import type { Form, UnitCells } from './units.schema.ts';

export type Target = { slug: string; seen: number };

/**
 * Opens a new service or unit in the tree.
 *
 * @returns its address
 */
export function openUnit(
	{ db, who, now }: Ctx,
	{ kind, parent, cells }: Form<'open'> & { cells: UnitCells }
): Promise<string> {
	return inTransaction(db, async (tx) => {
		allow(who, may.keepTree, undefined);
		await lockTree(tx);
		const above = await chosenUnit(tx, parent, 'parent');
		if (!fitsUnder(kind, above.kind)) throw new Invalid({ parent: 'units_issue_kind_under' });
		if (!cells.name.fi) throw new Invalid({ name_fi: 'units_issue_name' });
		const on = dayOf(now());
		const { name, description, openingHours, searchWords, ...settings } = cells;
		const unit = {
			id: randomUUID(),
			kind,
			parentId: above.id,
			slug: await freeSlug(tx, cells.name.fi),
			name: tidyLocalized(name),
			description: tidyLocalized(description),
			openingHours: tidyLocalized(openingHours),
			searchWords: Object.fromEntries(
				Object.entries(searchWords).filter(([, list]) => list.length)
			),
			...settings,
			openedOn: on
		} satisfies UnitPatch & { id: string };
		await tx.insertInto('platform.unit').values(asRow(unit)).execute();
		const { id, ...after } = unit;
		await tx
			.insertInto('platform.unitHistory')
			.values(historyRow(id, 'opened', { who, on }, {}, after))
			.execute();
		await record(tx, who, 'unit.opened', id, {}, id);
		return unit.slug;
	});
}

const settings = new Set(['likeGroup', 'sensitive', 'answerDays']);

/**
 * Changes what is written of a unit. A new Finnish name gives the unit a new address, and the old
 * one leads there for ever; that, and how a unit is compared and answers, is for administrators.
 *
 * @returns its address
 */
export function editUnit(
	{ db, who, now }: Ctx,
	{ slug, seen, cells }: Target & { cells: UnitCells }
): Promise<string> {
	return inTransaction(db, async (tx) => {
		allow(who, may.editTexts, undefined);
		const unit = await unitToChange(tx, slug, seen);
		const { patch, changes, renamed } = await planEdit(tx, unit, cells);
		if (renamed || Object.keys(patch).some((field) => settings.has(field))) {
			allow(who, may.keepTree, undefined);
		}
		const on = dayOf(now());
		if (patch.slug) await keepOldSlug(tx, unit, patch.slug, on);
		await writeChange(tx, { who, on }, unit, renamed ? 'renamed' : 'edited', patch);
		await record(
			tx,
			who,
			renamed ? 'unit.renamed' : 'unit.edited',
			unit.id,
			{ fields: changes.map(({ field }) => field) },
			unit.id
		);
		return patch.slug ?? unit.slug;
	});
}

/** Moves a unit, with everything below it, under another parent. */
export function moveUnit(
	{ db, who, now }: Ctx,
	{ slug, seen, parent }: Target & Form<'move'>
): Promise<void> {
	return inTransaction(db, async (tx) => {
		allow(who, may.keepTree, undefined);
		const unit = await unitToChange(tx, slug, seen);
		const { from, to, patch } = await planMove(tx, unit, { seen, parent });
		await writeChange(tx, { who, on: dayOf(now()) }, unit, 'moved', patch);
		await record(tx, who, 'unit.moved', unit.id, { from: from?.id ?? '', to: to.id }, unit.id);
	});
}
