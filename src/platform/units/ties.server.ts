import { sql } from 'kysely';
import type { Db } from '../db/database.server.ts';

export type Ties = { points: number; matters: number; people: number };

/**
 * How many open feedback points, matters that still wait for an answer, and people with a role
 * hang on a unit: what whoever closes or merges it must know beforehand.
 *
 * The one place where this room looks into tables of the domains. They point at the unit, so it
 * may count them, but it reads nothing that anybody said.
 */
export async function tiesOf(db: Db, unitId: string): Promise<Ties> {
	const { rows } = await sql<Ties>`
		select
			(select count(*)::int from listening.feedback_point
				where unit_id = ${unitId} and closed_on is null) as points,
			(select count(*)::int from changing.matter
				where unit_id = ${unitId} and state in ('new', 'open', 'asked')) as matters,
			(select count(distinct person_id)::int from platform.role_grant
				where unit_id = ${unitId}) as people`.execute(db);
	return rows[0] ?? { points: 0, matters: 0, people: 0 };
}
