import type { Db } from '../db/database.server.ts';
import { verifyPassword } from './password-hash.server.ts';

/** Keeps a person's password (already hashed); an earlier one is replaced. */
export async function keepPassword(tx: Db, personId: string, hash: string): Promise<void> {
	await tx
		.insertInto('platform.credential')
		.values({ personId, providerId: 'credential', accountId: personId, password: hash })
		.onConflict((conflict) =>
			conflict
				.columns(['personId', 'providerId'])
				.doUpdateSet({ password: hash, updatedAt: new Date() })
		)
		.execute();
}

/** The hash that is kept of a person's password; undefined for those who sign in otherwise. */
export async function findPassword(db: Db, personId: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('platform.credential')
		.select('password')
		.where('personId', '=', personId)
		.where('providerId', '=', 'credential')
		.executeTakeFirst();
	return row?.password ?? undefined;
}

/** Whether this is the person's password. */
export async function isPasswordOf(db: Db, personId: string, password: string): Promise<boolean> {
	const hash = await findPassword(db, personId);
	return hash !== undefined && (await verifyPassword(hash, password));
}
