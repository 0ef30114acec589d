import { randomBytes } from 'node:crypto';
import { record } from '#platform/audit/record.server.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { addDays } from '#platform/clock/days.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import { CODE_ALPHABET } from '#platform/codes/spoken-code.ts';
import { type Db, type Tx, inTransaction } from '#platform/db/database.server.ts';
import { Conflict, Invalid, found } from '#platform/errors/errors.ts';
import { removeIdentityCodes } from '../redaction/redaction.public.ts';
import { findVersion } from '../questionnaires/questionnaires.public.server.ts';
import { may } from './campaigns.policy.ts';
import { type CampaignForm, type Target, missingFromPlan } from './campaigns.schema.ts';
import { LIST_DAYS_AFTER, endCampaign, hasOpenPiles } from './ending.server.ts';
import { ensureKey } from './keys.server.ts';

/** A campaign with the units it asks about, locked for a change. */
export async function lockCampaign(tx: Tx, id: string) {
	const campaign = await tx
		.selectFrom('listening.campaign')
		.selectAll()
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	return campaign && { ...campaign, unitIds: await unitIdsOf(tx, id) };
}
export type LockedCampaign = NonNullable<Awaited<ReturnType<typeof lockCampaign>>>;

export const unitIdsOf = async (db: Db, campaignId: string): Promise<string[]> => {
	const rows = await db
		.selectFrom('listening.campaignUnit')
		.select('unitId')
		.where('campaignId', '=', campaignId)
		.execute();
	return rows.map(({ unitId }) => unitId);
};

const newLink = (): string =>
	[...randomBytes(8)].map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('');

const plainWords = (text: string) => removeIdentityCodes(text, 'fi').text;

const valuesOf = (form: CampaignForm) => ({
	name: JSON.stringify(form.name),
	versionId: form.versionId,
	unitId: form.unitId,
	opensOn: form.opensOn,
	closesOn: form.closesOn,
	ways: form.ways,
	responsibleId: form.responsibleId,
	contact: plainWords(form.contact),
	returnTo: plainWords(form.returnTo),
	useWho: plainWords(form.useWho),
	useWhat: plainWords(form.useWhat),
	useBack: plainWords(form.useBack),
	useBy: form.useBy,
	reminderDays: form.reminderDays,
	asksInterest: form.asksInterest
});

/** Units that a campaign asks about: links of those that stay are kept, since they may be printed. */
async function setUnits(tx: Tx, campaignId: string, unitIds: string[]) {
	await tx
		.deleteFrom('listening.campaignUnit')
		.where('campaignId', '=', campaignId)
		.where('unitId', 'not in', unitIds)
		.execute();
	await tx
		.insertInto('listening.campaignUnit')
		.values(unitIds.map((unitId) => ({ campaignId, unitId, code: newLink() })))
		.onConflict((conflict) => conflict.columns(['campaignId', 'unitId']).doNothing())
		.execute();
}

/** What only the database can check: the questionnaire is published, the units are there and open. */
async function check(tx: Tx, form: CampaignForm) {
	const issues: Record<string, string> = {};
	const version = await tx
		.selectFrom('listening.questionnaireVersion as v')
		.select(['v.publishedOn', 'v.retiredOn'])
		.where('v.id', '=', form.versionId)
		.executeTakeFirst();
	if (!version?.publishedOn || version.retiredOn) issues.versionId = 'choose_questionnaire';
	const units = await tx
		.selectFrom('platform.unit')
		.select('id')
		.where('id', 'in', form.unitIds)
		.where('closedOn', 'is', null)
		.execute();
	if (units.length < new Set(form.unitIds).size) issues.unitIds = 'no_such_unit';
	const person = await tx
		.selectFrom('platform.person')
		.select('id')
		.where('id', '=', form.responsibleId)
		.where('endedAt', 'is', null)
		.executeTakeFirst();
	if (!person) issues.responsibleId = 'choose_person';
	if (Object.keys(issues).length > 0) throw new Invalid(issues);
}

/** Plans a campaign; nobody outside sees it before it opens. */
export function planCampaign(ctx: StaffCtx, form: CampaignForm): Promise<string> {
	const { db, who, now } = ctx;
	return inTransaction(db, async (tx) => {
		allow(who, may.plan, { ...form, state: 'planned' });
		await check(tx, form);
		const { id } = await tx
			.insertInto('listening.campaign')
			.values({ ...valuesOf(form), madeOn: dayOf(now()), madeBy: who.personId })
			.returning('id')
			.executeTakeFirstOrThrow();
		await setUnits(tx, id, form.unitIds);
		await record(tx, who, 'campaign.planned', id, {}, form.unitId);
		return id;
	});
}

type Change = Target & {
	rule: keyof typeof may;
	action: 'edited' | 'opened' | 'closed' | 'cancelled';
	work: (tx: Tx, campaign: LockedCampaign, today: Day) => Promise<object>;
};

/** Changes a campaign as every change of it must go: locked, allowed, of the version that was seen. */
export function changeCampaign({ db, who, now }: StaffCtx, change: Change): Promise<void> {
	return inTransaction(db, async (tx) => {
		const campaign = found(await lockCampaign(tx, change.id));
		// Whoever may not even see it learns nothing of it.
		if (!may.see(who, campaign)) found(undefined);
		if (campaign.version !== change.version) throw new Conflict();
		allow(who, may[change.rule], campaign);
		const values = await change.work(tx, campaign, dayOf(now()));
		await tx
			.updateTable('listening.campaign')
			.set({ ...values, version: campaign.version + 1 })
			.where('id', '=', campaign.id)
			.execute();
		await record(tx, who, `campaign.${change.action}`, campaign.id, {}, campaign.unitId);
	});
}

/** Changes the plan of a campaign that has not opened; a drawn sample holds its units in place. */
export const editCampaign = (ctx: StaffCtx, target: Target, form: CampaignForm) =>
	changeCampaign(ctx, {
		...target,
		rule: 'edit',
		action: 'edited',
		work: async (tx, campaign) => {
			allow(ctx.who, may.plan, { ...form, state: 'planned' });
			await check(tx, form);
			if (campaign.drawnOn) {
				const isSame = form.unitIds.toSorted().join() === campaign.unitIds.toSorted().join();
				if (!isSame) throw new Invalid({ unitIds: 'sample_drawn' });
			}
			await setUnits(tx, campaign.id, form.unitIds);
			return valuesOf(form);
		}
	});

/**
 * Opens a campaign: from its first day on it can be answered.
 *
 * Refused without a plan for how the results will be used: whoever asks must know what for (the
 * source's own rule, domain row 4-01), and tell it to those who answer. From here on the
 * questionnaire and the units are what the answers are about, and are not changed any more.
 */
export const openCampaign = (ctx: StaffCtx, target: Target) =>
	changeCampaign(ctx, {
		...target,
		rule: 'open',
		action: 'opened',
		work: async (tx, campaign, today) => {
			const issues = missingFromPlan(campaign);
			if (campaign.closesOn < today) issues.closesOn = 'day_past';
			if (campaign.ways.length === 0) issues.ways = 'choose_ways';
			if (!(await findVersion(tx, campaign.versionId))) issues.versionId = 'choose_questionnaire';
			if (Object.keys(issues).length > 0) throw new Invalid(issues);
			ensureKey(campaign.id);
			return { state: 'open' };
		}
	});

/** Ends a campaign before its last day: the boxes are opened and codes stop counting. */
export const closeCampaign = (ctx: StaffCtx, target: Target) =>
	changeCampaign(ctx, {
		...target,
		rule: 'close',
		action: 'closed',
		work: async (tx, campaign, today) => {
			if (await hasOpenPiles(tx, campaign.id)) throw new Invalid({ form: 'open_piles' });
			await endCampaign(tx, campaign.id);
			const closesOn = today < campaign.opensOn ? campaign.opensOn : today;
			const listUntil = campaign.listUntil && addDays(closesOn, LIST_DAYS_AFTER);
			return { state: 'closed', closesOn, listUntil };
		}
	});

/** Gives up a campaign that never opened; what was brought or drawn for it is destroyed. */
export const cancelCampaign = (ctx: StaffCtx, target: Target) =>
	changeCampaign(ctx, {
		...target,
		rule: 'edit',
		action: 'cancelled',
		work: async (tx, campaign, today) => {
			await endCampaign(tx, campaign.id);
			await tx.deleteFrom('listening.invitation').where('campaignId', '=', campaign.id).execute();
			return { state: 'cancelled', listDestroyedOn: campaign.drawnOn ? today : null };
		}
	});

/** The same day a year later; the last of February where there is no 29th. */
export function yearLater(day: Day): Day {
	const [year, month, date] = day.split('-') as [string, string, string];
	const next = `${Number(year) + 1}-${month}-${date}`;
	return month === '02' && date === '29' ? `${Number(year) + 1}-02-28` : next;
}

/**
 * Makes next year's campaign of this one: the same questionnaire, units, ways and month, so that the
 * years compare. The newest published version is taken; what the results are for is asked anew.
 *
 * @returns the new campaign, planned
 */
export function repeatCampaign(ctx: StaffCtx, id: string): Promise<string> {
	const { db, who, now } = ctx;
	return inTransaction(db, async (tx) => {
		const campaign = found(await lockCampaign(tx, id));
		if (!may.see(who, campaign)) found(undefined);
		allow(who, may.repeat, campaign);
		const newest = await tx
			.selectFrom('listening.questionnaireVersion as v')
			.innerJoin('listening.questionnaireVersion as mine', (join) =>
				join
					.onRef('mine.questionnaireId', '=', 'v.questionnaireId')
					.on('mine.id', '=', campaign.versionId)
			)
			.select('v.id')
			.where('v.publishedOn', 'is not', null)
			.where('v.retiredOn', 'is', null)
			.orderBy('v.no', 'desc')
			.limit(1)
			.executeTakeFirst();
		const units = await tx
			.selectFrom('platform.unit')
			.select('id')
			.where('id', 'in', campaign.unitIds)
			.where('closedOn', 'is', null)
			.execute();
		if (units.length === 0) throw new Invalid({ unitIds: 'no_such_unit' });
		let opensOn = yearLater(campaign.opensOn);
		let closesOn = yearLater(campaign.closesOn);
		while (closesOn < dayOf(now())) {
			opensOn = yearLater(opensOn);
			closesOn = yearLater(closesOn);
		}
		const next = await tx
			.insertInto('listening.campaign')
			.values({
				name: JSON.stringify(nextName(campaign.name, campaign.opensOn, opensOn)),
				versionId: newest?.id ?? campaign.versionId,
				previousId: campaign.id,
				unitId: campaign.unitId,
				opensOn,
				closesOn,
				ways: campaign.ways,
				responsibleId: campaign.responsibleId,
				contact: campaign.contact,
				returnTo: campaign.returnTo,
				reminderDays: campaign.reminderDays,
				asksInterest: campaign.asksInterest,
				madeOn: dayOf(now()),
				madeBy: who.personId
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await setUnits(
			tx,
			next.id,
			units.map((unit) => unit.id)
		);
		await record(tx, who, 'campaign.repeated', next.id, { from: campaign.id }, campaign.unitId);
		return next.id;
	});
}

/** "Kysely 2026" a year later is "Kysely 2027"; a name without a year stays as it is. */
function nextName(name: unknown, before: Day, after: Day) {
	const [year, next] = [before.slice(0, 4), after.slice(0, 4)];
	return Object.fromEntries(
		Object.entries(name as Record<string, string>).map(([locale, words]) => [
			locale,
			words.replaceAll(year, next)
		])
	);
}
