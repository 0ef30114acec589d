import { type Expression, sql } from 'kysely';
import type { Day } from '../clock/today.ts';
import { type Db, prepared } from '../db/database.server.ts';
import type { LocalizedText } from '../i18n/localized.ts';
import { isSlug } from './slug.ts';
import type { SearchWords } from './units.schema.ts';

export type Unit = {
	id: string;
	parentId: string | null;
	kind: 'county' | 'service' | 'unit';
	slug: string;
	name: LocalizedText;
	description: LocalizedText;
	likeGroup: string | null;
	sensitive: boolean;
	answerDays: number | null;
	address: string | null;
	phone: string | null;
	openingHours: LocalizedText;
	openedOn: Day;
	closedOn: Day | null;
};

/** A unit with what only those who keep the tree need. */
export type UnitState = Unit & { searchWords: SearchWords; sourceId: string | null };

const columns = [
	'id',
	'parentId',
	'kind',
	'slug',
	'name',
	'description',
	'likeGroup',
	'sensitive',
	'answerDays',
	'address',
	'phone',
	'openingHours',
	'openedOn',
	'closedOn'
] as const;

const units = (db: Db) => db.selectFrom('platform.unit').select(columns);
export const unitStates = (db: Db) =>
	db.selectFrom('platform.unit').select([...columns, 'searchWords', 'sourceId']);

/** The root of the tree: the organisation itself. */
export const findCounty = async (db: Db): Promise<Unit | undefined> =>
	(await units(db).where('parentId', 'is', null).modifyFront(prepared).executeTakeFirst()) as
		Unit | undefined;

const idBySlug = (slug: string): Expression<string> => sql<string>`(
	select id from (
		select id, 0 as old from platform.unit where slug = ${slug}
		union all
		select unit_id, 1 from platform.unit_old_slug where slug = ${slug}
	) as known order by old limit 1)`;

/**
 * A unit by its address, also by one that it had before its name was changed: printed addresses
 * live long. A page compares `slug` with what was asked and redirects where they differ.
 */
export const findUnitBySlug = async (db: Db, slug: string): Promise<Unit | undefined> =>
	isSlug(slug)
		? ((await units(db)
				.where('id', '=', idBySlug(slug))
				.modifyFront(prepared)
				.executeTakeFirst()) as Unit | undefined)
		: undefined;

/** The same with everyday words, for those who keep the tree. */
export const findStateBySlug = async (db: Db, slug: string): Promise<UnitState | undefined> =>
	isSlug(slug)
		? ((await unitStates(db).where('id', '=', idBySlug(slug)).executeTakeFirst()) as
				UnitState | undefined)
		: undefined;

export const findState = async (db: Db, id: string): Promise<UnitState | undefined> =>
	(await unitStates(db).where('id', '=', id).executeTakeFirst()) as UnitState | undefined;

export const findUnit = async (db: Db, id: string): Promise<Unit | undefined> =>
	(await units(db).where('id', '=', id).modifyFront(prepared).executeTakeFirst()) as
		Unit | undefined;

export const findUnits = async (db: Db, ids: string[]): Promise<Map<string, Unit>> => {
	if (ids.length === 0) return new Map();
	const rows = (await units(db).where('id', 'in', ids).execute()) as Unit[];
	return new Map(rows.map((unit) => [unit.id, unit]));
};

/** Open units right below this one. */
export const listBelow = async (db: Db, id: string): Promise<UnitState[]> =>
	(await unitStates(db)
		.where('parentId', '=', id)
		.where('closedOn', 'is', null)
		.orderBy(sql`name ->> 'fi' collate "fi-x-icu"`)
		.execute()) as UnitState[];

/** The whole tree, parents before children, in the order of Finnish names. */
export async function listUnits(db: Db, { closed = false } = {}): Promise<Unit[]> {
	const all = (await units(db)
		.$if(!closed, (query) => query.where('closedOn', 'is', null))
		.orderBy(sql`case kind when 'county' then 0 when 'service' then 1 else 2 end`)
		.orderBy(sql`name ->> 'fi' collate "fi-x-icu"`)
		.execute()) as Unit[];
	return all;
}

/** Ids of these units and of everything below them. */
export async function withDescendants(db: Db, ids: string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const { rows } = await sql<{ id: string }>`
		with recursive below as (
			select id from platform.unit where id = any (${ids}::uuid[])
			union
			select u.id from platform.unit u join below on u.parent_id = below.id
		)
		select id from below`.execute(db);
	return rows.map((row) => row.id);
}

/** The nearest service above each of these units, by the unit's id. */
export async function servicesAbove(db: Db, ids: string[]): Promise<Map<string, Unit>> {
	const { rows } = await sql<{ unitId: string; serviceId: string }>`
		with recursive up as (
			select id as unit_id, parent_id as id, 1 as step from platform.unit
			where id = any (${ids}::uuid[])
			union all
			select up.unit_id, u.parent_id, up.step + 1
			from up join platform.unit u on u.id = up.id
		)
		select distinct on (up.unit_id) up.unit_id as "unitId", u.id as "serviceId"
		from up join platform.unit u on u.id = up.id and u.kind = 'service'
		order by up.unit_id, up.step`.execute(db);
	const services = await findUnits(db, [...new Set(rows.map((row) => row.serviceId))]);
	return new Map(
		rows.flatMap((row) => {
			const service = services.get(row.serviceId);
			return service ? [[row.unitId, service] as const] : [];
		})
	);
}

/** Working days within which this unit promises an answer: its own, else its parents', else ten. */
export async function answerDaysOf(db: Db, unitId: string): Promise<number> {
	const { rows } = await sql<{ days: number }>`
		with recursive up as (
			select id, parent_id, answer_days, 0 as step from platform.unit where id = ${unitId}
			union all
			select u.id, u.parent_id, u.answer_days, up.step + 1
			from platform.unit u join up on u.id = up.parent_id
		)
		select answer_days as days from up where answer_days is not null order by step limit 1`.execute(db);
	return rows[0]?.days ?? 10;
}
