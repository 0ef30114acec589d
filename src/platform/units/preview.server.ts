import { type Ctx, allow } from '../auth/context.ts';
import { dayOf } from '../clock/today.ts';
import { shortDay } from '../i18n/format.ts';
import { found } from '../errors/errors.ts';
import { type Locale } from '../i18n/locale.ts';
import { wordsIn } from '../i18n/localized.ts';
import { lastChange } from './changing.server.ts';
import { tiesOf } from './ties.server.ts';
import { type FieldChange, cellsOf, changesBy } from './unit-changes.ts';
import { planUndo } from './undo.server.ts';
import {
	planClose,
	planEdit,
	planMerge,
	planMove,
	planReopen,
	planSplit
} from './units.plans.server.ts';
import { may } from './units.policy.ts';
import {
	type UnitState,
	findState,
	findStateBySlug,
	withDescendants
} from './units.queries.server.ts';
import type { Form, UnitCells } from './units.schema.ts';

/** What follows from a change besides the fields: for people, posters, matters and figures. */
export type Effect = { effect: EffectName; count?: number; unit?: string };
export type EffectName =
	| 'below_moves'
	| 'new_readers'
	| 'address_leads'
	| 'points_follow'
	| 'points_stop'
	| 'matters_stay'
	| 'matters_follow'
	| 'people_stay'
	| 'figures_follow'
	| 'figures_start'
	| 'figures_stay'
	| 'figures_part'
	| 'children_move'
	| 'children_return'
	| 'unit_opens'
	| 'unit_ends'
	| 'no_contacts'
	| 'shown_again';

export type Preview = { changes: FieldChange[]; effects: Effect[]; seen: number };

type Target = { slug: string };

async function about(ctx: Ctx, slug: string) {
	allow(ctx.who, may.keepTree, undefined);
	const unit = found(await findStateBySlug(ctx.db, slug));
	return { unit, seen: await lastChange(ctx.db, unit.id), today: dayOf(ctx.now()) };
}

const some = (effect: EffectName, count: number): Effect[] =>
	count > 0 ? [{ effect, count }] : [];
const nameOf = (unit: UnitState | undefined, locale: Locale) => wordsIn(unit?.name, locale);
const closedChange = (
	before: string | null,
	after: string | null,
	locale: Locale
): FieldChange => ({
	field: 'closed_on',
	before: before ? shortDay(before, locale) : '',
	after: after ? shortDay(after, locale) : ''
});

/** What saving the form would change; a new address is shown since printed ones lead to it. */
export async function previewEdit(ctx: Ctx, { slug, cells }: Target & { cells: UnitCells }) {
	allow(ctx.who, may.editTexts, undefined);
	const unit = found(await findStateBySlug(ctx.db, slug));
	const { patch, changes, renamed } = await planEdit(ctx.db, unit, cells);
	const effects: Effect[] = patch.slug ? [{ effect: 'address_leads' }] : [];
	const all = patch.slug
		? [...changes, { field: 'slug', before: unit.slug, after: patch.slug }]
		: changes;
	return { renamed, preview: { changes: all, effects, seen: await lastChange(ctx.db, unit.id) } };
}

export async function previewMove(
	ctx: Ctx,
	{ slug, ...form }: Target & Form<'move'>
): Promise<Preview> {
	const { unit, seen } = await about(ctx, slug);
	const { from, to } = await planMove(ctx.db, unit, form);
	const below = (await withDescendants(ctx.db, [unit.id])).length - 1;
	return {
		seen,
		changes: [{ field: 'parent', before: nameOf(from, ctx.locale), after: nameOf(to, ctx.locale) }],
		effects: [
			...some('below_moves', below),
			{ effect: 'new_readers', unit: nameOf(to, ctx.locale) }
		]
	};
}

export async function previewMerge(
	ctx: Ctx,
	{ slug, ...form }: Target & Form<'merge'>
): Promise<Preview> {
	const { unit, seen, today } = await about(ctx, slug);
	const { into, children, on } = await planMerge(ctx.db, unit, form, today);
	const ties = await tiesOf(ctx.db, unit.id);
	const name = nameOf(into, ctx.locale);
	return {
		seen,
		changes: [closedChange(null, on, ctx.locale)],
		effects: [
			{ effect: 'figures_follow', unit: name },
			...some('children_move', children.length).map((effect) => ({ ...effect, unit: name })),
			...some('points_follow', ties.points).map((effect) => ({ ...effect, unit: name })),
			...some('matters_follow', ties.matters).map((effect) => ({ ...effect, unit: name })),
			...some('people_stay', ties.people)
		]
	};
}

export async function previewSplit(
	ctx: Ctx,
	{ slug, ...form }: Target & Form<'split'>
): Promise<Preview> {
	const { unit, seen, today } = await about(ctx, slug);
	const { parts, on } = await planSplit(ctx.db, unit, form, today);
	const ties = await tiesOf(ctx.db, unit.id);
	return {
		seen,
		changes: [closedChange(null, on, ctx.locale)],
		effects: [
			...parts.map((part): Effect => ({
				effect: 'unit_opens',
				unit: wordsIn(part.name, ctx.locale)
			})),
			{ effect: 'no_contacts' },
			{ effect: 'figures_start' },
			...some('points_stop', ties.points),
			...some('matters_stay', ties.matters),
			...some('people_stay', ties.people)
		]
	};
}

export async function previewClose(
	ctx: Ctx,
	{ slug, ...form }: Target & Form<'close'>
): Promise<Preview> {
	const { unit, seen, today } = await about(ctx, slug);
	const { patch } = await planClose(ctx.db, unit, form, today);
	const ties = await tiesOf(ctx.db, unit.id);
	return {
		seen,
		changes: [closedChange(null, patch.closedOn, ctx.locale)],
		effects: [
			...some('points_stop', ties.points),
			...some('matters_stay', ties.matters),
			...some('people_stay', ties.people),
			{ effect: 'figures_stay' }
		]
	};
}

export async function previewReopen(ctx: Ctx, { slug }: Target): Promise<Preview> {
	const { unit, seen } = await about(ctx, slug);
	await planReopen(ctx.db, unit);
	const succeeded = await ctx.db
		.selectFrom('platform.unitSuccession')
		.select('toUnitId')
		.where('fromUnitId', '=', unit.id)
		.where('kind', '=', 'merge')
		.executeTakeFirst();
	const successor = succeeded && (await findState(ctx.db, succeeded.toUnitId));
	return {
		seen,
		changes: [closedChange(unit.closedOn, null, ctx.locale)],
		effects: [
			{ effect: 'shown_again' },
			...(successor
				? [{ effect: 'figures_part' as const, unit: nameOf(successor, ctx.locale) }]
				: [])
		]
	};
}

export async function previewUndo(
	ctx: Ctx,
	{ slug, change }: Target & Form<'undo'>
): Promise<Preview> {
	const { unit, seen, today } = await about(ctx, slug);
	const plan = await planUndo(ctx.db, unit, change, today);
	const { patch } = plan;
	const { changes } = changesBy(unit, cellsOf({ ...unit, ...patch }));
	if (patch.slug) changes.push({ field: 'slug', before: unit.slug, after: patch.slug });
	if (patch.parentId !== undefined && patch.parentId !== unit.parentId) {
		const [from, to] = await Promise.all(
			[unit.parentId, patch.parentId].map((id) => (id ? findState(ctx.db, id) : undefined))
		);
		changes.push({
			field: 'parent',
			before: nameOf(from, ctx.locale),
			after: nameOf(to, ctx.locale)
		});
	}
	if (patch.closedOn !== undefined) {
		changes.push(closedChange(unit.closedOn, patch.closedOn, ctx.locale));
	}
	return {
		seen,
		changes,
		effects: [
			...some('children_return', plan.children.length),
			...plan.parts.map((part): Effect => ({
				effect: 'unit_ends',
				unit: nameOf(part, ctx.locale)
			})),
			...(patch.slug ? [{ effect: 'address_leads' as const }] : [])
		]
	};
}
