import { z } from 'zod';
import { record } from '#platform/audit/record.server.ts';
import { system } from '#platform/auth/actor.ts';
import { addDays } from '#platform/clock/days.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import { type Db, inTransaction } from '#platform/db/database.server.ts';
import { defineJob } from '#platform/jobs/jobs.public.server.ts';
import { lockCampaign } from './campaigns.commands.server.ts';
import { countAnswered, endCampaign, hasOpenPiles } from './ending.server.ts';
import { mailAddressees } from './reminding.server.ts';
import { forgetAddresses } from './sample.commands.server.ts';

/** Lists that were brought and never drawn of are destroyed after so many days. */
const LIST_DAYS = 7;

/**
 * What a night brings: campaigns whose last day has passed end, answers are counted by stratum,
 * addresses are destroyed on their day. Each step bears repetition.
 */
export const campaignNight = defineJob({
	name: 'campaign.night',
	schema: z.object({}),
	every: '20 1 * * *',
	work: async (_data, { db, now }) => {
		const today = dayOf(now());
		await endOverdue(db, today);
		const open = await db
			.selectFrom('listening.campaign')
			.select('id')
			.where('state', '=', 'open')
			.execute();
		for (const { id } of open) await inTransaction(db, (tx) => countAnswered(tx, id));
		await destroyDue(db, today);
		await db.deleteFrom('listening.surveyDraft').where('keptUntil', '<', today).execute();
	}
});

/** Days after the last one on which paper that was on its way can still be entered. */
const PAPER_DAYS = 7;

async function endOverdue(db: Db, today: Day): Promise<void> {
	const overdue = await db
		.selectFrom('listening.campaign')
		.select(['id', 'closesOn', 'ways'])
		.where('state', '=', 'open')
		.where('closesOn', '<', today)
		.execute();
	for (const { id, closesOn, ways } of overdue) {
		if (ways.includes('paper') && addDays(closesOn, PAPER_DAYS) >= today) continue;
		await inTransaction(db, async (tx) => {
			const campaign = await lockCampaign(tx, id);
			// What lies on a desk half-entered keeps it open; its page says so.
			if (campaign?.state !== 'open' || (await hasOpenPiles(tx, id))) return;
			await endCampaign(tx, id);
			await tx
				.updateTable('listening.campaign')
				.set({ state: 'closed', version: campaign.version + 1 })
				.where('id', '=', id)
				.execute();
			await record(tx, system, 'campaign.closed', id, {}, campaign.unitId);
		});
	}
}

async function destroyDue(db: Db, today: Day): Promise<void> {
	const due = await db
		.selectFrom('listening.campaign')
		.select(['id', 'unitId'])
		.where('listUntil', '<=', today)
		.where('listDestroyedOn', 'is', null)
		.execute();
	for (const { id, unitId } of due) {
		await inTransaction(db, async (tx) => {
			await forgetAddresses(tx, id, today);
			await record(tx, system, 'campaign.list-destroyed', id, {}, unitId);
		});
	}
	await db
		.deleteFrom('listening.sampleFrame')
		.where('broughtOn', '<', addDays(today, -LIST_DAYS))
		.execute();
}

/**
 * Sends the day's reminders by e-mail, to those only whose code has not been answered with. Which
 * day it is, is worked out from the plan, and the log says that it was done, so that a job that runs
 * twice reminds once.
 */
export const campaignReminders = defineJob({
	name: 'campaign.remind',
	schema: z.object({}),
	every: '0 9 * * *',
	work: async (_data, { db, now }) => {
		const today = dayOf(now());
		const open = await db
			.selectFrom('listening.campaign')
			.selectAll()
			.where('state', '=', 'open')
			.where('closesOn', '>=', today)
			.where('listDestroyedOn', 'is', null)
			.execute();
		for (const campaign of open) {
			const isDue = campaign.reminderDays.some((n) => addDays(campaign.opensOn, n) === today);
			if (isDue) await inTransaction(db, (tx) => remindOnce(tx, campaign, today));
		}
	}
});

async function remindOnce(
	tx: Parameters<Parameters<typeof inTransaction>[1]>[0],
	campaign: { id: string; closesOn: Day; unitId: string },
	today: Day
): Promise<void> {
	await lockCampaign(tx, campaign.id);
	const before = await tx
		.selectFrom('platform.auditEntry')
		.select('detail')
		.where('action', '=', 'campaign.reminded')
		.where('objectId', '=', campaign.id)
		.execute();
	if (before.some(({ detail }) => (detail as { day?: string }).day === today)) return;
	const count = await mailAddressees(tx, campaign, 'unanswered');
	await record(
		tx,
		system,
		'campaign.reminded',
		campaign.id,
		{ day: today, count },
		campaign.unitId
	);
}

export const campaignJobs = [campaignNight, campaignReminders];
