import { z } from 'zod';
import type { Db } from '#platform/db/database.server.ts';
import { defineJob } from '#platform/jobs/jobs.public.server.ts';
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
		for (const id of campaignId ? [campaignId] : await withBallots(db)) await openBoxes(db, id);
	}
});

export const answeringJobs = [openBoxesJob];
