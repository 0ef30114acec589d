import { type Ctx, allow } from '../auth/context.ts';
import { dayOf } from '../clock/today.ts';
import { NotFound, found } from '../errors/errors.ts';
import { shortDay } from '../i18n/format.ts';
import { inLocale, wordsIn } from '../i18n/localized.ts';
import { predecessorsOf, successorsOf } from './succession.queries.server.ts';
import { lastChange } from './changing.server.ts';
import { tiesOf } from './ties.server.ts';
import { pathTo } from './tree.page.server.ts';
import { fitsUnder } from './tree-rules.ts';
import { fieldsOf } from './unit-changes.ts';
import { type HistoryRow, canUndo, findHistoryRow } from './undo.server.ts';
import { may } from './units.policy.ts';
import { type Unit, findStateBySlug, listUnits, withDescendants } from './units.queries.server.ts';
import { wordsToFind } from './units.search.server.ts';

const HISTORY = 100;
const CHOICES = 400;

/** One unit as those who keep the tree see it: what is written of it, where it is, what happened. */
export async function unitPage(ctx: Ctx, slug: string) {
	const { db, who, locale } = ctx;
	allow(who, may.see, undefined);
	const unit = found(await findStateBySlug(db, slug));
	const [all, seen, ties, before, after, history] = await Promise.all([
		listUnits(db, { closed: true }),
		lastChange(db, unit.id),
		tiesOf(db, unit.id),
		predecessorsOf(db, unit.id),
		unit.closedOn ? successorsOf(db, unit.id) : [],
		listHistory(ctx, unit.id)
	]);
	const { text, lang } = inLocale(unit.name, locale);
	return {
		...{ slug: unit.slug, kind: unit.kind, sensitive: unit.sensitive, seen, ties },
		name: text,
		lang,
		openedOn: shortDay(unit.openedOn, locale),
		closedOn: unit.closedOn && shortDay(unit.closedOn, locale),
		fields: fieldsOf(unit, '\n'),
		path: pathTo(unit, all, locale),
		below: all
			.filter(({ parentId, closedOn }) => parentId === unit.id && !closedOn)
			.map((child) => ({ slug: child.slug, ...inLocale(child.name, locale) })),
		before: before.map(({ name, until }) => ({
			...inLocale(name, locale),
			until: shortDay(until, locale)
		})),
		after: after.map((successor) => ({
			slug: successor.slug,
			...inLocale(successor.name, locale)
		})),
		history: history.map((row, index) => ({
			...{ id: row.id, change: row.change, by: row.by, at: row.changedAt },
			fields: fieldNames(row),
			undoes: row.after.undoes !== undefined,
			mayUndo: index === 0 && may.keepTree(who) && canUndo(row)
		})),
		may: { editTexts: may.editTexts(who), keepTree: may.keepTree(who) }
	};
}
export type UnitPageData = Awaited<ReturnType<typeof unitPage>>;

async function listHistory({ db }: Ctx, unitId: string) {
	return (await db
		.selectFrom('platform.unitHistory as h')
		.leftJoin('platform.person as p', 'p.id', 'h.changedBy')
		.select([
			'h.id',
			'h.change',
			'h.before',
			'h.after',
			'h.happenedOn',
			'h.changedAt',
			'h.changedBy'
		])
		.select('p.name as by')
		.where('h.unitId', '=', unitId)
		.orderBy('h.id', 'desc')
		.limit(HISTORY)
		.execute()) as (HistoryRow & { by: string | null })[];
}

const named = new Set([
	...['name', 'description', 'searchWords', 'openingHours', 'address', 'phone', 'likeGroup'],
	...['sensitive', 'answerDays', 'parentId', 'kind']
]);
const fieldNames = ({ change, after }: HistoryRow): string[] =>
	change === 'edited' || change === 'renamed' || change === 'imported'
		? Object.keys(after).filter((field) => named.has(field))
		: [];

/**
 * Units to choose from, each with the service that it is under. A long list is cut, and a search
 * narrows it.
 */
export async function unitChoices(
	{ db, who, locale }: Ctx,
	{
		fits,
		without,
		words = ''
	}: { fits: (unit: Unit) => boolean; without: string[]; words?: string }
) {
	allow(who, may.see, undefined);
	const all = await listUnits(db);
	const names = new Map(all.map(({ id, name }) => [id, wordsIn(name, locale)]));
	const wanted = wordsToFind(words);
	const fitting = all.filter((unit) => fits(unit) && !without.includes(unit.id));
	const matching = fitting.filter(({ id }) =>
		wanted.every((word) => names.get(id)?.toLowerCase().includes(word))
	);
	return {
		words,
		narrow: fitting.length > CHOICES,
		options: matching.slice(0, CHOICES).map((unit) => {
			const { text, lang } = inLocale(unit.name, locale);
			const above = unit.kind === 'unit' && unit.parentId ? names.get(unit.parentId) : undefined;
			return { value: unit.id, lang, label: above ? `${above}: ${text}` : text };
		})
	};
}
export type Choices = Awaited<ReturnType<typeof unitChoices>>;

/** Where something new could be opened: under the county or a service. */
export function newUnitPage(ctx: Ctx, words: string): Promise<Choices> {
	allow(ctx.who, may.keepTree, undefined);
	return unitChoices(ctx, { fits: (unit) => unit.kind !== 'unit', without: [], words });
}

/** Whose page it is, on the page of one change of its place or its life. */
export async function changePage(ctx: Ctx, slug: string) {
	allow(ctx.who, may.keepTree, undefined);
	const unit = found(await findStateBySlug(ctx.db, slug));
	const { text, lang } = inLocale(unit.name, ctx.locale);
	return {
		unit: { slug: unit.slug, name: text, lang, seen: await lastChange(ctx.db, unit.id) },
		today: dayOf(ctx.now())
	};
}

/** The same with where the unit could move, or what it could be merged into. */
export async function placesOf(ctx: Ctx, slug: string, purpose: 'move' | 'merge', words: string) {
	const page = await changePage(ctx, slug);
	const unit = found(await findStateBySlug(ctx.db, slug));
	const fits = (other: Unit) =>
		purpose === 'move'
			? fitsUnder(unit.kind, other.kind) && other.id !== unit.parentId
			: other.kind === unit.kind && unit.kind !== 'county';
	const without = await withDescendants(ctx.db, [unit.id]);
	return { ...page, choices: await unitChoices(ctx, { fits, without, words }) };
}

/** The last change of a unit, to be taken back. */
export async function undoPage(ctx: Ctx, slug: string) {
	const page = await changePage(ctx, slug);
	const unit = found(await findStateBySlug(ctx.db, slug));
	const last = await findHistoryRow(ctx.db, unit.id, page.unit.seen);
	if (!last || !canUndo(last)) throw new NotFound();
	return { ...page, last: { id: last.id, change: last.change, at: last.changedAt } };
}
