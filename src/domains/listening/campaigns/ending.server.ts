import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.server.ts';
import { enqueue } from '#platform/jobs/jobs.public.server.ts';
import { castKeyOfCode, codeOfInvitation } from './codes.ts';
import { destroyKey, findKey } from './keys.server.ts';

/** Addresses are kept for reminders and returned letters, and never for more days after the end. */
export const LIST_DAYS_AFTER = 14;

/**
 * Counts how many of each stratum have answered, for the report of the sample.
 *
 * The key says which codes were cast; nothing of that is written but the sums. Without the key, or
 * when there is no sample, nothing is changed.
 */
export async function countAnswered(tx: Tx, campaignId: string): Promise<void> {
	const key = findKey(campaignId);
	if (!key) return;
	const invitations = await tx
		.selectFrom('listening.invitation')
		.select(['id', 'unitId', 'stratum'])
		.where('campaignId', '=', campaignId)
		.execute();
	if (invitations.length === 0) return;
	const cast = await castOf(tx, campaignId);
	const answered = new Map<string, { unitId: string; stratum: string; n: number }>();
	for (const { id, unitId, stratum } of invitations) {
		const name = JSON.stringify([unitId, stratum]);
		const sum = answered.get(name) ?? { unitId, stratum, n: 0 };
		if (cast.has(hex(castKeyOfCode(key, codeOfInvitation(key, id))))) sum.n++;
		answered.set(name, sum);
	}
	for (const { unitId, stratum, n } of answered.values()) {
		await tx
			.updateTable('listening.campaignStratum')
			.set({ answered: n })
			.where('campaignId', '=', campaignId)
			.where('unitId', '=', unitId)
			.where('stratum', '=', stratum)
			.execute();
	}
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Whether paper is being entered: once the campaign has ended, its sheets could not be cast any more. */
export async function hasOpenPiles(tx: Tx, campaignId: string): Promise<boolean> {
	const pile = await tx
		.selectFrom('listening.paperBatch')
		.select('id')
		.where('campaignId', '=', campaignId)
		.where('closedOn', 'is', null)
		.limit(1)
		.executeTakeFirst();
	return pile !== undefined;
}

/** Every code and form that has been cast, as one set to look things up in. */
export async function castOf(tx: Tx, campaignId: string): Promise<Set<string>> {
	const rows = await tx
		.selectFrom('listening.castKey')
		.select('key')
		.where('campaignId', '=', campaignId)
		.execute();
	return new Set(rows.map(({ key }) => hex(key)));
}

/**
 * What happens when a campaign ends: the last count, and then what could tie a person to an answer
 * is destroyed, first of all the key. Half-given answers go too, since nobody can go on with them.
 *
 * The key is destroyed before the caller commits. Should that fail, the campaign stays open without
 * a key and takes no more codes, which is said on its page; the other way round a key could outlive
 * its campaign.
 */
export async function endCampaign(tx: Tx, campaignId: string): Promise<void> {
	await countAnswered(tx, campaignId);
	await tx.deleteFrom('listening.surveyDraft').where('campaignId', '=', campaignId).execute();
	await tx.deleteFrom('listening.sampleFrame').where('campaignId', '=', campaignId).execute();
	await sql`delete from listening.cast_key where campaign_id = ${campaignId}`.execute(tx);
	destroyKey(campaignId);
	// What lies in the box is taken out once the caller's change holds.
	await enqueue(tx, 'survey.open-boxes', { campaignId });
}
