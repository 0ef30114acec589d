import { sql } from 'kysely';
import { type StaffCtx, allow } from '../auth/context.ts';
import { addDays } from '../clock/days.ts';
import { wordsIn } from '../i18n/localized.ts';
import { may } from './log.policy.ts';
import type { LogFilter } from './log.schema.ts';

export const PAGE = 50;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

// A day begins at midnight in Finland; the connection's own zone is Helsinki.
const midnight = (day: string) => sql<Date>`${day}::date::timestamptz`;

/**
 * A page of the audit log, newest first, found by key so that the oldest page is as quick as the
 * newest.
 */
export async function listEntries({ db, who, locale }: StaffCtx, filter: LogFilter = {}) {
	allow(who, may.read, undefined);
	const forwards = filter.after !== undefined;
	let query = db
		.selectFrom('platform.auditEntry as e')
		.leftJoin('platform.person as p', 'p.id', 'e.actorId')
		.leftJoin('platform.unit as u', 'u.id', 'e.unitId')
		.select(['e.id', 'e.at', 'e.action', 'e.objectId', 'e.detail', 'e.actorId'])
		.select(['p.name as person', 'u.name as unit']);
	if (filter.person) {
		const { person } = filter;
		query = uuid.test(person)
			? query.where('e.actorId', '=', person)
			: query.where('e.actorId', 'in', (eb) =>
					eb
						.selectFrom('platform.person as named')
						.select('named.id')
						.where(
							sql<boolean>`position(platform.fold(${person}) in platform.fold(named.name || ' ' || named.email)) > 0`
						)
				);
	}
	if (filter.action) {
		query = filter.action.endsWith('.')
			? query.where(sql<boolean>`starts_with(e.action, ${filter.action})`)
			: query.where('e.action', '=', filter.action);
	}
	if (filter.object) query = query.where('e.objectId', '=', filter.object);
	if (filter.from) query = query.where('e.at', '>=', midnight(filter.from));
	if (filter.to) query = query.where('e.at', '<', midnight(addDays(filter.to, 1)));
	if (filter.before) query = query.where('e.id', '<', filter.before);
	if (filter.after) query = query.where('e.id', '>', filter.after);
	const found = await query
		.orderBy('e.id', forwards ? 'asc' : 'desc')
		.limit(PAGE + 1)
		.execute();
	const more = found.length > PAGE;
	const rows = found.slice(0, PAGE);
	if (forwards) rows.reverse();
	return {
		rows: rows.map((row) => ({
			...row,
			id: Number(row.id),
			detail: row.detail as Record<string, unknown>,
			unit: row.unit === null ? undefined : wordsIn(row.unit, locale)
		})),
		older: (forwards || more) && rows.length > 0 ? Number(rows.at(-1)?.id) : undefined,
		newer: (forwards ? more : !!filter.before) && rows.length > 0 ? Number(rows[0]?.id) : undefined
	};
}
export type LogPage = Awaited<ReturnType<typeof listEntries>>;

/** Everything that has ever been done, for the filter's list of acts. */
export async function listActions({ db, who }: StaffCtx): Promise<string[]> {
	allow(who, may.read, undefined);
	// Leaps from one act to the next along the index, however many rows each has.
	const { rows } = await sql<{ action: string }>`
		with recursive found (action) as (
			(select action from platform.audit_entry order by action limit 1)
			union all
			select (select e.action from platform.audit_entry e where e.action > found.action order by e.action limit 1)
			from found where found.action is not null
		)
		select action from found where action is not null`.execute(db);
	return rows.map(({ action }) => action);
}
