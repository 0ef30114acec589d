import { z } from 'zod';
import { inTransaction } from '#platform/db/database.server.ts';
import { defineJob, enqueue } from '#platform/jobs/jobs.public.server.ts';
import { listUncounted } from './campaigns.queries.server.ts';
import { countAnswers, decideCampaign } from './deciding.server.ts';

/** Counts a campaign's answers, of some units or of all, and leaves the deciding for after that. */
export const countResults = defineJob({
	name: 'results.count',
	schema: z.object({ campaignId: z.uuid(), unitIds: z.array(z.uuid()).optional() }),
	limitSeconds: 1800,
	work: ({ campaignId, unitIds }, { db }) =>
		inTransaction(db, async (tx) => {
			await countAnswers(tx, { campaignId, unitIds });
			await enqueue(tx, decideResults.name, { campaignId }, { singletonKey: campaignId });
		})
});

/** Decides what may be shown of a campaign; once for all the units that were counted meanwhile. */
export const decideResults = defineJob({
	name: 'results.decide',
	schema: z.object({ campaignId: z.uuid() }),
	limitSeconds: 3600,
	work: ({ campaignId }, { db, now }) => decideCampaign(db, campaignId, now())
});

/**
 * Every morning, after the boxes were opened: what has been answered so far, and results of
 * campaigns that have ended.
 */
export const countAllResults = defineJob({
	name: 'results.count-all',
	schema: z.object({}),
	every: '10 5 * * *',
	work: (_, { db }) =>
		inTransaction(db, async (tx) => {
			for (const campaignId of await listUncounted(tx))
				await enqueue(tx, countResults.name, { campaignId }, { singletonKey: campaignId });
		})
});

export const resultsJobs = [countResults, decideResults, countAllResults];
