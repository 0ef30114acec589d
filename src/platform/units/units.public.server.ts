import { sql } from 'kysely';
import type { Day } from '../clock/today.ts';
import type { Db } from '../db/database.server.ts';
import type { LocalizedText } from '../i18n/localized.ts';

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

/** The root of the tree: the organisation itself. */
export const findCounty = async (db: Db): Promise<Unit | undefined> =>
	(await units(db).where('parentId', 'is', null).executeTakeFirst()) as Unit | undefined;

export const findUnitBySlug = async (db: Db, slug: string): Promise<Unit | undefined> =>
	(await units(db).where('slug', '=', slug).executeTakeFirst()) as Unit | undefined;

export const findUnit = async (db: Db, id: string): Promise<Unit | undefined> =>
	(await units(db).where('id', '=', id).executeTakeFirst()) as Unit | undefined;

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

/** Working days within which this unit promises an answer: its own, else its parents', else ten. */
export async function answerDaysOf(db: Db, unitId: string): Promise<number> {
	const { rows } = await sql<{ days: number }>`
		with recursive up as (
			select id, parent_id, answer_days, 0 as step from platform.unit where id = ${unitId}
			union all
			select u.id, u.parent_id, u.answer_days, up.step + 1
			from platform.unit u join up on u.id = up.parent_id
		)
		select answer_days as days from up where answer_days is not null order by step limit 1`.execute(
		db
	);
	return rows[0]?.days ?? 10;
}
