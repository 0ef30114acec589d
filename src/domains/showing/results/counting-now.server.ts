import type { Db } from '#platform/db/database.server.ts';
import { countAnswers, decideCampaign } from './deciding.server.ts';

/** Counts and decides a campaign's results at once instead of in the next morning's jobs. */
export async function countResultsNow(db: Db, campaignId: string, now: Date): Promise<void> {
	await countAnswers(db, { campaignId });
	await decideCampaign(db, campaignId, now);
}
