import { sql } from 'kysely';
import type { Day } from '../clock/today.ts';
import { type Db, prepared } from '../db/database.server.ts';
import type { LocalizedText } from '../i18n/localized.ts';
import type { Unit } from './units.queries.server.ts';

export type Predecessor = { unitId: string; name: LocalizedText; until: Day };

/**
 * Units that were merged into this one, and into those before them: their figures are its past.
 *
 * A split is not followed: nobody knows which part of the old unit a voice was about.
 *
 * @returns the latest first; `until` is the day from which it counts as part of its successor
 */
export async function predecessorsOf(db: Db, unitId: string): Promise<Predecessor[]> {
	const { rows } = await sql<Predecessor>`
		with recursive before as (
			select from_unit_id as id, happened_on from platform.unit_succession
			where to_unit_id = ${unitId} and kind = 'merge'
			union
			select s.from_unit_id, s.happened_on
			from platform.unit_succession s join before on s.to_unit_id = before.id and s.kind = 'merge'
		)
		select u.id as "unitId", u.name, max(b.happened_on) as until
		from before b join platform.unit u on u.id = b.id
		where u.id <> ${unitId}
		group by u.id
		order by until desc, u.id`.execute(db);
	return rows;
}

/** These units and all that were merged into them: whoever answers here answers for them too. */
export async function withPredecessors(db: Db, ids: string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const { rows } = await sql<{ id: string }>`${prepared}
		with recursive all_of_them as (
			select unnest(${ids}::uuid[]) as id
			union
			select s.from_unit_id from platform.unit_succession s
			join all_of_them a on s.to_unit_id = a.id and s.kind = 'merge'
		)
		select id from all_of_them`.execute(db);
	return rows.map((row) => row.id);
}

/**
 * Open units that went on as this one: where a poster of a closed unit leads.
 *
 * @returns one after a merge, several after a split, none where the unit just ended
 */
export async function successorsOf(
	db: Db,
	unitId: string
): Promise<Pick<Unit, 'id' | 'slug' | 'name'>[]> {
	const { rows } = await sql<Pick<Unit, 'id' | 'slug' | 'name'>>`
		with recursive after as (
			select to_unit_id as id from platform.unit_succession where from_unit_id = ${unitId}
			union
			select s.to_unit_id from platform.unit_succession s
			join after on s.from_unit_id = after.id
			join platform.unit u on u.id = after.id and u.closed_on is not null
		)
		select u.id, u.slug, u.name from after join platform.unit u on u.id = after.id
		where u.closed_on is null and u.id <> ${unitId}
		order by u.name ->> 'fi' collate "fi-x-icu"`.execute(db);
	return rows;
}
