import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { dayOf } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import { publishAll } from '#domains/showing/statistics/statistics.public.server.ts';
import { castLines, cast } from './example/people.ts';
import { insertCommitments } from './seed-commitments.ts';
import { insertCounty } from './seed-county.ts';
import { insertVoices } from './seed-voices.ts';

export { castLines };

/** The same id at every seeding: a version 4 UUID drawn from a name instead of from chance. */
export function exampleId(name: string): string {
	const hex = createHash('sha256').update(`kuultu example\n${name}`).digest('hex');
	const variant = ((parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`4${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	].join('-');
}

/**
 * Fills an empty database with the example county. One that holds people already is left alone.
 *
 * @returns what was done, for the start screen
 */
export async function fillExample(db: Db): Promise<string> {
	const there = await db.selectFrom('platform.person').select('id').limit(1).executeTakeFirst();
	if (there) return 'in place';
	const today = dayOf(new Date());
	await db.transaction().execute(async (tx) => {
		await insertCounty(tx, today);
		const voices = await insertVoices(tx, today);
		await insertCommitments(tx, voices, today);
	});
	await sql`analyze`.execute(db);
	const periods = await publishAll(db, today);
	return `20,000 voices, ${cast.length} people, ${periods} periods published`;
}
