import { sql } from 'kysely';
import { publishAll } from '#domains/showing/statistics/publishing.server.ts';
import { dayOf } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import { cast, castLines } from './example/people.ts';
import { insertCommitments } from './seed-commitments.ts';
import { insertCounty } from './seed-county.ts';
import { insertInterviews } from './seed-interviews.ts';
import { insertSurveys } from './seed-surveys.ts';
import { insertVoices } from './seed-voices.ts';

export { castLines };

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
		await insertInterviews(tx, today);
		await insertCommitments(tx, await insertVoices(tx, today));
	});
	await sql`analyze`.execute(db);
	await insertSurveys(db, today);
	const periods = await publishAll(db, today);
	return `20,000 voices, ${cast.length} people, ${periods.length} periods published`;
}
