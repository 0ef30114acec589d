import { randomUUID } from 'node:crypto';
import type { Ctx, StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { castAnswers } from '../answering/answering.public.server.ts';
import { openCampaign, planCampaign } from './campaigns.commands.server.ts';
import type { CampaignForm } from './campaigns.schema.ts';
import { codeOfInvitation, invitationKeyOf, castKeyOfCode } from './codes.ts';
import { findDoorOfUnit, isShut } from './doors.queries.server.ts';
import { ensureKey } from './keys.server.ts';

/** The published version of a ready-made questionnaire. */
export const versionOf = async (db: Db, key: string): Promise<string> =>
	(
		await db
			.selectFrom('listening.questionnaireVersion as v')
			.innerJoin('listening.questionnaire as q', 'q.id', 'v.questionnaireId')
			.select('v.id')
			.where('q.key', '=', key)
			.where('v.publishedOn', 'is not', null)
			.executeTakeFirstOrThrow()
	).id;

/** A plan that may open, about these units, in the month of the tests' day. */
export const aPlan = async (
	ctx: StaffCtx,
	unitIds: string[],
	more: Partial<CampaignForm> = {}
): Promise<CampaignForm> => ({
	name: { fi: 'Asiakaskysely 2026', sv: 'Klientenkät 2026' },
	versionId: await versionOf(ctx.db, 'national-quick'),
	unitId: unitIds[0] as string,
	unitIds,
	opensOn: '2026-09-01',
	closesOn: '2026-09-30',
	ways: ['link', 'letter'],
	responsibleId: ctx.who.personId,
	contact: '',
	returnTo: '',
	useWho: 'Aseman tiimi käy tulokset läpi.',
	useWhat: 'Valitsemme kolme asiaa, jotka muutamme.',
	useBack: 'Kerromme tuloksista aulan taululla.',
	useBy: '2026-11-30',
	reminderDays: [7, 14],
	asksInterest: true,
	...more
});

/** A campaign that can be answered. */
export async function anOpenCampaign(ctx: StaffCtx, unitIds: string[], more = {}): Promise<string> {
	const id = await planCampaign(ctx, await aPlan(ctx, unitIds, more));
	await openCampaign(ctx, { id, version: 1 });
	return id;
}

/** Invites so many people of one unit; returns their codes in the order of the invitations. */
export async function invitations(db: Db, campaignId: string, unitId: string, count: number) {
	const key = ensureKey(campaignId);
	const invited = Array.from({ length: count }, () => {
		const id = randomUUID();
		return { id, code: codeOfInvitation(key, id) };
	});
	await db
		.insertInto('listening.invitation')
		.values(
			invited.map(({ id, code }) => ({
				id,
				campaignId,
				unitId,
				stratum: 'kaikki',
				codeKey: invitationKeyOf(key, code),
				way: 'letter'
			}))
		)
		.execute();
	await db
		.insertInto('listening.campaignStratum')
		.values({ campaignId, unitId, stratum: 'kaikki', listed: count, drawn: count })
		.execute();
	return invited;
}

/** The door of a campaign that must be open. */
export async function openDoor(ctx: Ctx, campaignId: string, unitId: string) {
	const door = await findDoorOfUnit(ctx, campaignId, unitId);
	if (!door || isShut(door)) throw new Error('the campaign is not open');
	return door;
}

/** Answers by a code as the pages do. */
export async function answerByCode(
	ctx: Ctx,
	campaignId: string,
	unitId: string,
	code: string,
	answers: Record<string, number>,
	texts: Record<string, string> = {}
): Promise<boolean> {
	return castAnswers(ctx, {
		door: await openDoor(ctx, campaignId, unitId),
		key: castKeyOfCode(ensureKey(campaignId), code),
		channel: 'web',
		given: { answers, texts },
		helpedBy: null
	});
}
