import { sql } from 'kysely';
import type { StaffCtx } from '#platform/auth/context.ts';
import { containing } from '#platform/db/text-search.server.ts';
import { dayOf } from '#platform/clock/today.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { may, mayPrepareSomewhere } from './commitments.policy.ts';
import { forReader, shown } from './commitments.queries.server.ts';
import type { StaffFilter } from './commitments.schema.ts';

export const STAFF_PAGE = 30;

/**
 * Commitments of the units where this person works or reads, drafts on top, then what is due next.
 *
 * A draft is only for those who work on it, not for readers of the unit: the rule `read` as SQL.
 *
 * @returns one page of them, how many there are, and the units that have any
 */
export async function listForStaff(ctx: StaffCtx, filter: StaffFilter = {}) {
	const { db, who, locale } = ctx;
	const today = dayOf(ctx.now());
	const works = sql<string>`any (${who.workUnitIds}::uuid[])`;
	const mine = shown(db)
		.where('c.unitId', '=', sql<string>`any (${[...who.workUnitIds, ...who.readUnitIds]}::uuid[])`)
		.where((eb) => eb.or([eb('c.state', '<>', 'draft'), eb('c.unitId', '=', works)]));
	let query = mine;
	if (filter.unit) query = query.where('u.slug', '=', filter.unit);
	if (filter.search) {
		const words = containing(filter.search);
		query = query.where(
			sql<boolean>`(c.title::text ilike ${words} or c.promise::text ilike ${words})`
		);
	}
	if (filter.state === 'late')
		query = query.where('c.state', '=', 'promised').where('c.dueOn', '<', today);
	else if (filter.state) query = query.where('c.state', '=', filter.state);

	const [{ count }, units] = await Promise.all([
		query
			.clearSelect()
			.select(sql<number>`count(*)::int`.as('count'))
			.executeTakeFirstOrThrow(),
		mine.clearSelect().select(['u.slug', 'u.name']).distinct().execute()
	]);
	const pages = Math.max(1, Math.ceil(count / STAFF_PAGE));
	const page = Math.min(Math.max(filter.page ?? 1, 1), pages);
	const rows = await query
		.orderBy(sql`case c.state when 'draft' then 0 when 'promised' then 1 else 2 end`)
		.orderBy('c.dueOn')
		.orderBy('c.id')
		.limit(STAFF_PAGE)
		.offset((page - 1) * STAFF_PAGE)
		.execute();
	return {
		rows: rows.map((row) => ({
			...forReader(row, ctx, today),
			/** Somebody who only reads there is shown the page that everyone sees. */
			works: may.prepare(who, row)
		})),
		mayPrepare: mayPrepareSomewhere(who),
		filter: { state: filter.state ?? '', unit: filter.unit ?? '', search: filter.search ?? '' },
		count,
		page,
		pages,
		units: units
			.map(({ slug, name }) => ({ slug, name: inLocale(name, locale).text }))
			.sort((a, b) => a.name.localeCompare(b.name, locale === 'sv' ? 'sv' : 'fi'))
	};
}
export type StaffList = Awaited<ReturnType<typeof listForStaff>>;
