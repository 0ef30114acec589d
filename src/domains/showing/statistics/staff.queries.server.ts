import { sql } from 'kysely';
import type { Day } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import type { Bounds } from './counting.server.ts';
import type { DayCounts } from './running-quarter.ts';

/** Voices by unit and day, in the order of time. */
export async function countDays(
	db: Db,
	unitIds: string[],
	{ from, to }: Bounds
): Promise<Map<string, DayCounts[]>> {
	const { rows } = await sql<DayCounts & { unitId: string }>`
		select unit_id as "unitId", given_on as "givenOn",
			count(*) filter (where mood = 1)::int as positive,
			count(*) filter (where mood = 0)::int as neutral,
			count(*) filter (where mood = -1)::int as negative
		from listening.response
		where given_on between ${from}::date and ${to}::date and unit_id = any (${unitIds}::uuid[])
			and mood is not null and not held and not withdrawn
		group by unit_id, given_on
		order by unit_id, given_on`.execute(db);
	return Map.groupBy(rows, ({ unitId }) => unitId);
}

export type Waiting = { unitId: string; waiting: number; late: number };

/** Matters that wait for an answer, and those of them whose day has passed, by unit. */
export async function countWaiting(db: Db, today: Day): Promise<Waiting[]> {
	const { rows } = await sql<Waiting>`
		select unit_id as "unitId", count(*)::int as waiting,
			count(*) filter (where due_on < ${today}::date)::int as late
		from changing.matter
		where wants_answer and state in ('new', 'open', 'asked') and not held
		group by unit_id`.execute(db);
	return rows;
}

export type ThemeCounts = {
	name: unknown;
	positive: number;
	neutral: number;
	negative: number;
};

/** What voices were about and how it was, by the county's own list of themes. */
export async function countThemes(
	db: Db,
	unitIds: string[],
	{ from, to }: Bounds
): Promise<ThemeCounts[]> {
	const { rows } = await sql<ThemeCounts>`
		select t.name,
			count(*) filter (where m.mood = 1)::int as positive,
			count(*) filter (where m.mood = 0)::int as neutral,
			count(*) filter (where m.mood = -1)::int as negative
		from changing.matter m
		join changing.matter_theme mt on mt.matter_id = m.id
		join changing.theme t on t.id = mt.theme_id
		where m.opened_on between ${from}::date and ${to}::date
			and m.unit_id = any (${unitIds}::uuid[])
			and m.mood is not null and not m.held and m.state <> 'withdrawn'
		group by t.id
		order by count(*) desc, t.position`.execute(db);
	return rows;
}
