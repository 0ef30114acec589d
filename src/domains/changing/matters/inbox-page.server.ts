import type { StaffCtx } from '#platform/auth/context.ts';
import { closedQuarters, quarterOf } from '#platform/clock/periods.ts';
import { dayOf } from '#platform/clock/today.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { listUnits } from '#platform/units/units.public.server.ts';
import { heldUnits, readableUnits } from './matters.policy.ts';
import { countInbox, listInbox } from './inbox.queries.server.ts';
import { inboxFilter } from './matters.schema.ts';
import { listThemes } from './matters.queries.server.ts';

/** The inbox as it is shown: a page of voices, the filters with their choices, and the counts. */
export async function inboxPage(ctx: StaffCtx, address: Record<string, string>) {
	const given = Object.fromEntries(Object.entries(address).filter(([, value]) => value !== ''));
	const filter = inboxFilter.parse(given);
	const today = dayOf(ctx.now());
	const [page, counts, units, themes] = await Promise.all([
		listInbox(ctx, filter),
		countInbox(ctx),
		listUnits(ctx.db, { closed: true }),
		listThemes(ctx.db)
	]);
	const readable = new Set(filter.view === 'held' ? heldUnits(ctx.who) : readableUnits(ctx.who));
	const names = new Map(units.map((unit) => [unit.id, wordsIn(unit.name, ctx.locale)]));
	return {
		filter,
		today,
		/** Whoever only reads has no work to be praised for. */
		works: ctx.who.workUnitIds.length > 0,
		counts,
		page: {
			...page,
			rows: page.rows.map((row) => ({
				...row,
				unit: names.get(row.unitId) ?? '',
				/** May be chosen for a promise: held ones are looked at first, readers promise nothing. */
				choosable: filter.view !== 'held' && ctx.who.workUnitIds.includes(row.unitId)
			}))
		},
		choices: {
			units: units
				.filter((unit) => readable.has(unit.id) && unit.kind !== 'county')
				.map((unit) => ({ value: unit.id, label: wordsIn(unit.name, ctx.locale) })),
			themes: themes.map((theme) => ({ value: theme.id, label: wordsIn(theme.name, ctx.locale) })),
			periods: [
				quarterOf(today),
				...closedQuarters(today, Number(today.slice(0, 4)) - 2).reverse()
			],
			movable: units
				.filter((unit) => unit.kind === 'unit' && !unit.closedOn)
				.map((unit) => ({ value: unit.id, label: wordsIn(unit.name, ctx.locale) }))
		}
	};
}
export type InboxPageData = Awaited<ReturnType<typeof inboxPage>>;
