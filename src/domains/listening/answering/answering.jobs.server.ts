import { z } from 'zod';
import { type Db, inTransaction } from '#platform/db/database.server.ts';
import { defineJob, enqueue } from '#platform/jobs/jobs.public.server.ts';
import { openBoxes } from './ballot-box.server.ts';

/** Campaigns in whose box something lies that is not held back. */
async function withBallots(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('listening.ballot')
		.select('campaignId')
		.distinct()
		.where('held', '=', false)
		.execute();
	return rows.map(({ campaignId }) => campaignId);
}

/**
 * Opens the boxes: all of them every night, one at once when its campaign has ended. Opening again
 * moves what is left, which may be nothing.
 */
export const openBoxesJob = defineJob({
	name: 'survey.open-boxes',
	schema: z.object({ campaignId: z.uuid().optional() }),
	every: '40 1 * * *',
	limitSeconds: 1800,
	work: async ({ campaignId }, { db }) => {
		if (!campaignId) {
			for (const id of await withBallots(db)) await openBoxes(db, id);
			return;
		}
		await inTransaction(db, async (tx) => {
			await openBoxes(tx, campaignId);
			// Whoever ended it wants to read what was answered, not to wait for the morning.
			await enqueue(tx, 'results.count', { campaignId }, { singletonKey: campaignId });
		});
	}
});

export const answeringJobs = [openBoxesJob];
