import type { StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { found } from '#platform/errors/errors.ts';
import { type LocalizedText, inLocale } from '#platform/i18n/localized.ts';
import { type SurveyDoor, findDoorOfUnit } from '../campaigns/campaigns.public.server.ts';
import { findVersion } from '../questionnaires/questionnaires.public.server.ts';
import { mayAskAloud } from './paper.policy.ts';

const doors = (db: Db) =>
	db
		.selectFrom('listening.campaign as c')
		.innerJoin('listening.campaignUnit as cu', 'cu.campaignId', 'c.id')
		.innerJoin('platform.unit as u', 'u.id', 'cu.unitId')
		.select(['c.id', 'c.name', 'c.state', 'c.opensOn', 'c.closesOn', 'c.asksInterest', 'c.useBack'])
		.select(['c.versionId', 'cu.code as link', 'u.id as unitId', 'u.slug', 'u.phone'])
		.select('u.name as unitName');

/**
 * The door of a unit through which paper comes in. It does not ask what day it is: sheets that were
 * left in the box on the last day are entered some days after it, until the campaign is ended.
 */
export async function getPaperDoor(db: Db, campaignId: string, unitId: string) {
	const row = found(
		await doors(db).where('c.id', '=', campaignId).where('u.id', '=', unitId).executeTakeFirst()
	);
	const questionnaire = found(await findVersion(db, row.versionId));
	const { id, opensOn, closesOn, asksInterest, useBack } = row;
	const door: SurveyDoor = {
		link: row.link,
		campaign: {
			id,
			name: row.name as LocalizedText,
			opensOn,
			closesOn,
			asksInterest,
			useBack
		},
		unit: {
			id: row.unitId,
			slug: row.slug,
			name: row.unitName as LocalizedText,
			phone: row.phone
		},
		questionnaire
	};
	return { ...door, state: row.state };
}

/**
 * A campaign for those who handle its paper: with the units of it where this person works, and not
 * there for anybody else.
 */
export async function getPaperCampaign({ db, who, locale }: StaffCtx, campaignId: string) {
	const rows = (await doors(db).where('c.id', '=', campaignId).orderBy('u.slug').execute()).filter(
		({ unitId }) => mayAskAloud(who, unitId)
	);
	const row = found(rows[0]);
	return {
		id: row.id,
		name: inLocale(row.name, locale),
		state: row.state,
		opensOn: row.opensOn,
		closesOn: row.closesOn,
		units: rows.map(({ unitId, slug, unitName, link }) => ({
			id: unitId,
			slug,
			link,
			name: inLocale(unitName, locale).text
		}))
	};
}
export type PaperCampaign = Awaited<ReturnType<typeof getPaperCampaign>>;

/**
 * The door through which a worker asks aloud at a unit, named as in addresses. It is the survey's
 * own door: it opens and shuts with the campaign's days, since the answers are given now.
 */
export async function oralDoor(ctx: StaffCtx, campaignId: string, slug: string) {
	const campaign = await getPaperCampaign(ctx, campaignId);
	const unit = found(campaign.units.find((one) => one.slug === slug));
	return { campaign, unit, door: found(await findDoorOfUnit(ctx, campaignId, unit.id)) };
}
