import { sql } from 'kysely';
import { dayOf } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import { cast } from './example/people.ts';
import { insertCounty } from './seed-county.ts';

/** As the start screen lists the example people. */
export const castLines = (): string[] =>
	cast.map(({ name, title }) => `${name}, ${title.fi.toLowerCase()}`);

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
	});
	await sql`analyze`.execute(db);
	return `${cast.length} people`;
}
