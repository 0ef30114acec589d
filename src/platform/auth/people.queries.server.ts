import { sql } from 'kysely';
import type { Db } from '../db/database.server.ts';
import { containing } from '../db/text-search.server.ts';
import type { LocalizedText } from '../i18n/localized.ts';
import type { Role } from './actor.ts';

export const PEOPLE_ON_PAGE = 25;

export type HeldRole = {
	id: string;
	role: Role;
	unitId: string | null;
	unitName: LocalizedText | null;
};

export type Person = {
	id: string;
	name: string;
	email: string;
	endedAt: Date | null;
	twoFactorEnabled: boolean | null;
	grants: HeldRole[];
};

const people = (db: Db) =>
	db
		.selectFrom('platform.person as p')
		.select(['p.id', 'p.name', 'p.email', 'p.endedAt', 'p.twoFactorEnabled'])
		.select(
			sql<HeldRole[]>`(
				select coalesce(jsonb_agg(jsonb_build_object(
					'id', g.id, 'role', g.role, 'unitId', g.unit_id, 'unitName', u.name
				) order by g.granted_at, g.id), '[]')
				from platform.role_grant g left join platform.unit u on u.id = g.unit_id
				where g.person_id = p.id)`.as('grants')
		);

export type PeopleFilter = { search: string; state: 'here' | 'ended' };

/** A search matches the beginning or middle of name and address; signs of patterns mean themselves. */

const restrict = ({ search, state }: PeopleFilter) => sql<boolean>`
	(p.ended_at is null) = ${state === 'here'}
	and (${search} = '' or p.name ilike ${containing(search)} or p.email ilike ${containing(search)})`;

/** People of the organisation, a page of them, in the order of their names. */
export async function listPeople(db: Db, filter: PeopleFilter, page: number): Promise<Person[]> {
	return people(db)
		.where(restrict(filter))
		.orderBy(sql`p.name collate "fi-x-icu"`)
		.orderBy('p.id')
		.limit(PEOPLE_ON_PAGE)
		.offset((page - 1) * PEOPLE_ON_PAGE)
		.execute();
}

export async function countPeople(db: Db, filter: PeopleFilter): Promise<number> {
	const row = await db
		.selectFrom('platform.person as p')
		.select((where) => where.fn.countAll<number>().as('count'))
		.where(restrict(filter))
		.executeTakeFirstOrThrow();
	return Number(row.count);
}

export const findPerson = (db: Db, id: string): Promise<Person | undefined> =>
	people(db).where('p.id', '=', id).executeTakeFirst();

export type PendingInvitation = {
	id: string;
	email: string;
	name: string;
	role: Role;
	unitName: LocalizedText | null;
	invitedAt: Date;
	expiresAt: Date;
};

/** Invitations that nobody has accepted or taken back; those that have expired can be sent again. */
export async function listInvitations(db: Db): Promise<PendingInvitation[]> {
	const rows = await db
		.selectFrom('platform.invitation as i')
		.leftJoin('platform.unit as u', 'u.id', 'i.unitId')
		.select(['i.id', 'i.email', 'i.name', 'i.role', 'u.name as unitName'])
		.select(['i.invitedAt', 'i.expiresAt'])
		.where('i.acceptedAt', 'is', null)
		.where('i.cancelledAt', 'is', null)
		.orderBy('i.invitedAt', 'desc')
		.limit(200)
		.execute();
	return rows as PendingInvitation[];
}

export type OwnSession = { id: string; device: string; openedAt: Date; usedAt: Date };

/** Where a person is signed in, the latest used first. */
export async function listSessions(db: Db, personId: string, now: Date): Promise<OwnSession[]> {
	const rows = await db
		.selectFrom('platform.session')
		.select(['id', 'userAgent', 'createdAt', 'updatedAt'])
		.where('personId', '=', personId)
		.where('expiresAt', '>', now)
		.orderBy('updatedAt', 'desc')
		.execute();
	return rows.map(({ id, userAgent, createdAt, updatedAt }) => ({
		id,
		device: userAgent ?? '',
		openedAt: createdAt,
		usedAt: updatedAt
	}));
}

export type Colleague = { id: string; name: string; role: 'worker' | 'lead' };

/**
 * People who work at a unit, or above it, or lead it: those to whom its matters can be assigned and
 * who are told of them.
 */
export async function listColleagues(db: Db, unitId: string): Promise<Colleague[]> {
	const { rows } = await sql<Colleague>`
		with recursive up as (
			select id, parent_id from platform.unit where id = ${unitId}
			union
			select u.id, u.parent_id from platform.unit u join up on u.id = up.parent_id
		)
		select p.id, p.name, min(g.role) as role
		from platform.role_grant g
		join up on up.id = g.unit_id
		join platform.person p on p.id = g.person_id
		where g.role in ('worker', 'lead') and p.ended_at is null
		group by p.id, p.name
		order by p.name collate "fi-x-icu", p.id`.execute(db);
	return rows;
}

/** Whether a person has a password of ours, and an identity of the organisation's provider. */
export async function findWaysIn(db: Db, personId: string) {
	const rows = await db
		.selectFrom('platform.credential')
		.select('providerId')
		.where('personId', '=', personId)
		.execute();
	const has = (provider: string) => rows.some(({ providerId }) => providerId === provider);
	return { password: has('credential'), oidc: has('oidc') };
}
