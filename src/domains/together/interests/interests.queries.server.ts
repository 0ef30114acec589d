import { sql } from 'kysely';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { containing } from '#platform/db/text-search.server.ts';
import { found } from '#platform/errors/errors.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { may, mayReadSomewhere, readableUnits } from './interests.policy.ts';
import type { InterestFilter, InterestState, Reach, Topic } from './interests.schema.ts';

export const INTERESTS_PAGE = 30;

const interests = (db: Db) =>
	db
		.selectFrom('together.interest as i')
		.innerJoin('platform.unit as u', 'u.id', 'i.unitId')
		.select(['i.id', 'i.unitId', 'i.name', 'i.email', 'i.phone', 'i.reach', 'i.topics'])
		.select(['i.words', 'i.locale', 'i.consent', 'i.leftIn', 'i.held', 'i.state', 'i.changedOn'])
		.select(['i.note', 'i.version', 'u.slug', 'u.name as unitName']);
type Row = Awaited<ReturnType<ReturnType<typeof interests>['execute']>>[number];

const shown = (row: Row, { locale }: Pick<StaffCtx, 'locale'>) => ({
	...row,
	unitName: inLocale(row.unitName, locale).text,
	reach: row.reach as Reach,
	topics: row.topics as Topic[],
	state: row.state as InterestState
});
export type ShownInterest = ReturnType<typeof shown>;

/** Those who want to develop services at the units that this person answers for, new ones first. */
export async function listInterests(ctx: StaffCtx, filter: InterestFilter = {}) {
	const { db, who, locale } = ctx;
	allow(who, mayReadSomewhere, undefined);
	const mine = interests(db).where(
		'i.unitId',
		'=',
		sql<string>`any (${readableUnits(who)}::uuid[])`
	);
	let query = mine;
	if (filter.unit) query = query.where('u.slug', '=', filter.unit);
	if (filter.state) query = query.where('i.state', '=', filter.state);
	if (filter.topic) query = query.where(sql<boolean>`${filter.topic} = any (i.topics)`);
	if (filter.search) {
		const words = containing(filter.search);
		// A phone number is searched for as people write it: 040 123 is +35840123.
		const digits = filter.search.replace(/\D/g, '').replace(/^0/, '');
		query = query.where((eb) =>
			eb.or([
				sql<boolean>`concat_ws(' ', i.name, i.email, i.words, i.note) ilike ${words}`,
				sql<boolean>`${digits} <> '' and i.phone like ${`%${digits}%`}`
			])
		);
	}
	const [{ count }, units] = await Promise.all([
		query
			.clearSelect()
			.select(sql<number>`count(*)::int`.as('count'))
			.executeTakeFirstOrThrow(),
		mine.clearSelect().select(['u.slug', 'u.name']).distinct().execute()
	]);
	const pages = Math.max(1, Math.ceil(count / INTERESTS_PAGE));
	const page = Math.min(filter.page ?? 1, pages);
	const rows = await query
		.orderBy(
			sql`case i.state when 'new' then 0 when 'contacted' then 1 when 'joined' then 2 else 3 end`
		)
		.orderBy('i.leftIn', 'desc')
		.orderBy('i.name')
		.orderBy('i.id')
		.limit(INTERESTS_PAGE)
		.offset((page - 1) * INTERESTS_PAGE)
		.execute();
	return {
		rows: rows.map((row) => shown(row, ctx)),
		units: units
			.map(({ slug, name }) => ({ slug, name: inLocale(name, locale).text }))
			.sort((a, b) => a.name.localeCompare(b.name, locale === 'sv' ? 'sv' : 'fi')),
		filter: {
			search: filter.search ?? '',
			unit: filter.unit ?? '',
			topic: filter.topic ?? '',
			state: filter.state ?? ''
		},
		count,
		page,
		pages
	};
}
export type InterestList = Awaited<ReturnType<typeof listInterests>>;

/** One of them; not there for those who may not know of them. */
export async function getInterest(ctx: StaffCtx, id: string): Promise<ShownInterest> {
	const row = found(await interests(ctx.db).where('i.id', '=', id).executeTakeFirst());
	found(may.read(ctx.who, row) || undefined);
	return shown(row, ctx);
}
