import type { Db } from '../db/database.server.ts';
import type { Ctx } from './context.ts';
import { may } from './people.policy.ts';
import { tokenHash } from './secret.server.ts';

/** Whether an invitation can still be accepted. */
export const isInvitationOpen = (
	row: { acceptedAt: unknown; cancelledAt: unknown; expiresAt: Date },
	now: Date
): boolean => !row.acceptedAt && !row.cancelledAt && row.expiresAt.getTime() > now.getTime();

/** What an invitation's page shows; undefined when the link is wrong, used, taken back or too old. */
export async function findInvitation(
	{ db, who, now }: Pick<Ctx, 'db' | 'who' | 'now'>,
	token: string
): Promise<{ email: string; name: string; forOther: boolean } | undefined> {
	const row = await db
		.selectFrom('platform.invitation')
		.select(['email', 'name', 'acceptedAt', 'cancelledAt', 'expiresAt'])
		.where('tokenHash', '=', tokenHash('invitation', token))
		.executeTakeFirst();
	if (!row || !isInvitationOpen(row, now())) return undefined;
	const forOther = !may.accept(who, { email: row.email, open: true });
	return { email: row.email, name: row.name, forOther };
}

/** Whose password a link would change, and whether it still holds. */
export async function findReset(db: Db, token: string, now: Date) {
	const row = await db
		.selectFrom('platform.passwordReset as r')
		.innerJoin('platform.person as p', 'p.id', 'r.personId')
		.select(['r.personId', 'r.usedAt', 'r.expiresAt', 'p.name', 'p.email', 'p.locale', 'p.endedAt'])
		.where('r.tokenHash', '=', tokenHash('password-reset', token))
		.executeTakeFirst();
	return row && { ...row, open: !row.usedAt && !row.endedAt && row.expiresAt > now };
}

/** Whether a reset link still holds. */
export async function isResetOpen(db: Db, token: string, now: Date): Promise<boolean> {
	return (await findReset(db, token, now))?.open ?? false;
}
