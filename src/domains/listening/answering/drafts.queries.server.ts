import type { Ctx } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import {
	type ShutDoor,
	type SurveyDoor,
	draftKeyOf,
	findDoorOfUnit,
	openCampaignKeys,
	sealKeyOf
} from '../campaigns/campaigns.public.server.ts';
import type { Fields } from './answers.schema.ts';
import { unseal } from './sealing.ts';

/** Half-given answers, and the door at which they are gone on with. */
export type Draft = { door: SurveyDoor | ShutDoor; campaignId: string; fields: Fields };

/** What somebody with this code has kept to go on with; under the key of every open campaign. */
export async function findDraft(ctx: Ctx, code: string): Promise<Draft | undefined> {
	const campaigns = await openCampaignKeys(ctx.db);
	if (campaigns.length === 0) return undefined;
	const row = await ctx.db
		.selectFrom('listening.surveyDraft')
		.select(['campaignId', 'sealed'])
		.where(
			'key',
			'in',
			campaigns.map(({ key }) => draftKeyOf(key, code))
		)
		.where('keptUntil', '>=', dayOf(ctx.now()))
		.executeTakeFirst();
	const campaign = campaigns.find(({ id }) => id === row?.campaignId);
	if (!row || !campaign) return undefined;
	const text = unseal(sealKeyOf(campaign.key, code), row.sealed);
	if (text === undefined) return undefined;
	const { unitId, fields } = JSON.parse(text) as { unitId: string; fields: Fields };
	const door = await findDoorOfUnit(ctx, campaign.id, unitId);
	return door && { door, campaignId: campaign.id, fields };
}
