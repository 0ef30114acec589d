import { sql } from 'kysely';
import type { Ctx } from '#platform/auth/context.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import { lately } from '#platform/db/lately.server.ts';
import { type LocalizedText, inLocale } from '#platform/i18n/localized.ts';
import { findVersion } from '../questionnaires/questionnaires.public.server.ts';
import type { Questionnaire } from '../questionnaires/questionnaires.schema.ts';
import { castKeyOfCode, invitationKeyOf } from './codes.ts';
import { findKey } from './keys.server.ts';

/** Where a campaign is answered about one unit. */
export type SurveyDoor = {
	/** The code of the unit's own link, which tells nothing of who answers. */
	link: string;
	campaign: {
		id: string;
		name: LocalizedText;
		opensOn: Day;
		closesOn: Day;
		asksInterest: boolean;
		useBack: string;
	};
	unit: { id: string; slug: string; name: LocalizedText; phone: string | null };
	questionnaire: Questionnaire;
};

/** A door that is there but does not open today, with the day that decides. */
export type ShutDoor = { when: 'before' | 'after'; day: Day; name: LocalizedText; slug: string };

const doorRows = (db: Db) =>
	db
		.selectFrom('listening.campaignUnit as cu')
		.innerJoin('listening.campaign as c', 'c.id', 'cu.campaignId')
		.innerJoin('platform.unit as u', 'u.id', 'cu.unitId')
		.select(['cu.code as link', 'c.id', 'c.name', 'c.versionId', 'c.opensOn', 'c.closesOn'])
		.select(['c.state', 'c.asksInterest', 'c.useBack', 'u.id as unitId', 'u.slug', 'u.phone'])
		.select('u.name as unitName')
		.where('c.state', 'in', ['open', 'closed']);
type DoorRow = NonNullable<Awaited<ReturnType<ReturnType<typeof doorRows>['executeTakeFirst']>>>;

async function doorOf(
	db: Db,
	row: DoorRow | undefined,
	today: Day
): Promise<SurveyDoor | ShutDoor | undefined> {
	if (!row) return undefined;
	const { opensOn, closesOn, slug } = row;
	const name = row.name as LocalizedText;
	if (row.state === 'closed' || today > closesOn)
		return { when: 'after', day: closesOn, name, slug };
	if (today < opensOn) return { when: 'before', day: opensOn, name, slug };
	const questionnaire = await findVersion(db, row.versionId);
	if (!questionnaire) return undefined;
	return {
		link: row.link,
		campaign: {
			id: row.id,
			name,
			opensOn,
			closesOn,
			asksInterest: row.asksInterest,
			useBack: row.useBack
		},
		unit: { id: row.unitId, slug, name: row.unitName as LocalizedText, phone: row.phone },
		questionnaire
	};
}

export const isShut = (door: SurveyDoor | ShutDoor): door is ShutDoor => 'when' in door;

/** The door of a unit's own link, typed in any case; it may be shut. */
export const findDoor = (ctx: Ctx, typed: string): Promise<SurveyDoor | ShutDoor | undefined> => {
	const { db } = ctx;
	const link = typed.toUpperCase();
	const today = dayOf(ctx.now());
	if (!/^[2-9A-Z]{8}$/.test(link)) return Promise.resolve(undefined);
	return lately(ctx, `survey ${link} ${today}`, async () =>
		doorOf(db, await doorRows(db).where('cu.code', '=', link).executeTakeFirst(), today)
	);
};

/** Surveys about this unit that anybody may answer today, by the day on which they close. */
export async function listOpenSurveys({ db, now, locale }: Ctx, unitId: string) {
	const today = dayOf(now());
	const rows = await doorRows(db)
		.where('u.id', '=', unitId)
		.where('c.state', '=', 'open')
		.where('c.opensOn', '<=', today)
		.where('c.closesOn', '>=', today)
		.where(sql<boolean>`'link' = any(c.ways)`)
		.orderBy('c.closesOn')
		.orderBy('c.id')
		.execute();
	return rows.map(({ link, name, closesOn }) => ({ link, name: inLocale(name, locale), closesOn }));
}

/** The door of one unit of a campaign. */
export const findDoorOfUnit = async (
	{ db, now }: Pick<Ctx, 'db' | 'now'>,
	campaignId: string,
	unitId: string
): Promise<SurveyDoor | ShutDoor | undefined> => {
	const rows = doorRows(db).where('c.id', '=', campaignId).where('u.id', '=', unitId);
	return doorOf(db, await rows.executeTakeFirst(), dayOf(now()));
};

/** What a code out of a letter or a message opens. */
export type Invited = {
	door: SurveyDoor | ShutDoor;
	campaignId: string;
	key: Buffer;
	/** It has been answered with: it counts once. */
	used: boolean;
};

/**
 * What an invitation's code opens. The code is compared under the key of every open campaign, since
 * no list of codes is stored anywhere.
 */
export async function findInvited(ctx: Ctx, code: string): Promise<Invited | undefined> {
	const { db } = ctx;
	const campaigns = await openCampaignKeys(db);
	if (campaigns.length === 0) return undefined;
	const invitation = await db
		.selectFrom('listening.invitation')
		.select(['campaignId', 'unitId'])
		.where(
			'codeKey',
			'in',
			campaigns.map(({ key }) => invitationKeyOf(key, code))
		)
		.executeTakeFirst();
	const campaign = campaigns.find(({ id }) => id === invitation?.campaignId);
	if (!invitation || !campaign) return undefined;
	const door = await findDoorOfUnit(ctx, campaign.id, invitation.unitId);
	if (!door) return undefined;
	const cast = await db
		.selectFrom('listening.castKey')
		.select('campaignId')
		.where('key', '=', castKeyOfCode(campaign.key, code))
		.executeTakeFirst();
	return { door, campaignId: campaign.id, key: campaign.key, used: cast !== undefined };
}

/** Campaigns that are answered now, with their keys; one whose key got lost takes no codes. */
export async function openCampaignKeys(db: Db): Promise<{ id: string; key: Buffer }[]> {
	const rows = await db
		.selectFrom('listening.campaign')
		.select('id')
		.where('state', '=', 'open')
		.execute();
	return rows.flatMap(({ id }) => {
		const key = findKey(id);
		return key ? [{ id, key }] : [];
	});
}
