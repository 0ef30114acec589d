import type { Actor } from '../auth/actor.ts';
import type { Db } from '../db/database.server.ts';

/**
 * Writes into the append-only log who did what to which id, inside the caller's transaction.
 *
 * @param detail names of fields and ids only, never what a person wrote
 */
export async function record(
	tx: Db,
	who: Actor,
	action: string,
	objectId: string,
	detail: Record<string, string | number | boolean | string[]> = {},
	unitId?: string
): Promise<void> {
	await tx
		.insertInto('platform.auditEntry')
		.values({
			actorId: who.kind === 'staff' ? who.personId : null,
			action,
			objectId,
			unitId: unitId ?? null,
			detail: JSON.stringify(detail),
			// Both are set by the chain's trigger.
			previousHash: Buffer.alloc(0),
			hash: Buffer.alloc(0)
		})
		.execute();
}
