import { sql } from 'kysely';
import type { Db } from '#platform/db/database.server.ts';

/** Members of the staff who work in a unit or above it: who may be asked to interview there. */
export async function interviewerChoices(
	db: Db,
	unitId: string
): Promise<{ id: string; name: string }[]> {
	const { rows } = await sql<{ id: string; name: string }>`
		with recursive up as (
			select id, parent_id from platform.unit where id = ${unitId}
			union all
			select u.id, u.parent_id from platform.unit u join up on u.id = up.parent_id
		)
		select distinct p.id, p.name from up
		join platform.role_grant g on g.unit_id = up.id and g.role in ('worker', 'lead')
		join platform.person p on p.id = g.person_id and p.ended_at is null
		order by p.name, p.id limit 500`.execute(db);
	return rows;
}
