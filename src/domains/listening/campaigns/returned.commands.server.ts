import { type SqlBool, sql } from 'kysely';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Tx } from '#platform/db/database.server.ts';
import { containing } from '#platform/db/text-search.server.ts';
import { Invalid } from '#platform/errors/errors.ts';
import { invitationKeyOf } from './codes.ts';
import { findKey } from './keys.server.ts';
import { withList } from './sample.commands.server.ts';

/** Fewest letters of a name or an address to search with: the list is not for reading through. */
const LEAST_SEARCH = 3;

/** Most who are shown; whoever finds more writes more of the name. */
const MOST_FOUND = 20;

/** Notes that a letter came back, by the code that is printed in it: while the campaign is open. */
export const markUndelivered = (ctx: StaffCtx, id: string, code: string) =>
	withList(ctx, id, 'undelivered', async (tx) => {
		const key = findKey(id);
		if (!key) throw new Invalid({ code: 'key_lost' });
		if (!(await mark(tx, id, sql`code_key = ${invitationKeyOf(key, code)}`)))
			throw new Invalid({ code: 'code_unknown' });
	});

/**
 * The same by the addressee, also after the end, for as long as there are names and addresses; and
 * back again, where the wrong one was pressed.
 */
export const markReturned = (
	ctx: StaffCtx,
	id: string,
	{ invitation, returned }: { invitation: string; returned: boolean }
) =>
	withList(
		ctx,
		id,
		'undelivered',
		async (tx) => {
			if (!(await mark(tx, id, sql`id::text = ${invitation} and ${HAS_ADDRESSEE}`, returned)))
				throw new Invalid({ search: 'nobody_found' });
		},
		'keepList'
	);

const HAS_ADDRESSEE = sql`coalesce(name, address, email, phone) is not null`;

/**
 * Those whose invitation may have come back, by a part of a name or an address.
 *
 * @throws Invalid `search` where it is too short, or nobody is found
 */
export const findAddressees = (ctx: StaffCtx, id: string, search: string) =>
	withList(
		ctx,
		id,
		'addressee-sought',
		async (tx) => {
			const sought = search.trim();
			if (sought.length < LEAST_SEARCH) throw new Invalid({ search: 'search_short' });
			const words = containing(sought);
			const rows = await tx
				.selectFrom('listening.invitation')
				.select(['id', 'name', 'address', 'email', 'phone', 'way', 'undelivered'])
				.where('campaignId', '=', id)
				.where(sql<SqlBool>`concat_ws(' ', name, address, email, phone) ilike ${words}`)
				.orderBy('name')
				.orderBy('id')
				.limit(MOST_FOUND + 1)
				.execute();
			if (rows.length === 0) throw new Invalid({ search: 'nobody_found' });
			return {
				search: sought,
				isMore: rows.length > MOST_FOUND,
				people: rows
					.slice(0, MOST_FOUND)
					.map(({ id: invitation, name, way, undelivered, ...to }) => ({
						id: invitation,
						name: name ?? '',
						returned: undelivered,
						to: { letter: to.address, email: to.email, sms: to.phone }[way] ?? ''
					}))
			};
		},
		'keepList'
	);
export type Addressees = Awaited<ReturnType<typeof findAddressees>>;

async function mark(
	tx: Tx,
	campaignId: string,
	which: ReturnType<typeof sql>,
	undelivered = true
): Promise<boolean> {
	const invitation = await tx
		.updateTable('listening.invitation')
		.set({ undelivered })
		.where('campaignId', '=', campaignId)
		.where(sql<SqlBool>`${which}`)
		.where('undelivered', '=', !undelivered)
		.returning(['unitId', 'stratum'])
		.executeTakeFirst();
	if (!invitation) return false;
	await tx
		.updateTable('listening.campaignStratum')
		.set((eb) => ({ undelivered: eb('undelivered', '+', undelivered ? 1 : -1) }))
		.where('campaignId', '=', campaignId)
		.where('unitId', '=', invitation.unitId)
		.where('stratum', '=', invitation.stratum)
		.execute();
	return true;
}
