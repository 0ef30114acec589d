import { type SqlBool, sql } from 'kysely';
import type { Actor } from '#platform/auth/actor.ts';
import { hasRole } from '#platform/auth/actor.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import { containing } from '#platform/db/text-search.server.ts';
import { found } from '#platform/errors/errors.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import { minutesOf } from '../questionnaires/questionnaires.schema.ts';
import { findVersion } from '../questionnaires/questionnaires.public.server.ts';
import { may, mayPlanSomewhere } from './campaigns.policy.ts';
import { type ListFilter, type Way, missingFromPlan } from './campaigns.schema.ts';
import { codeOfInvitation, invitationKeyOf } from './codes.ts';
import { findKey } from './keys.server.ts';

export const PAGE = 30;

/** The rule `see` as SQL, with the campaign as `c`. */
export const seenBy = (who: Actor) =>
	who.kind !== 'staff'
		? sql<SqlBool>`false`
		: sql<SqlBool>`(
			c.unit_id = any (${hasRole(who, 'coordinator') ? who.workUnitIds : who.leadUnitIds}::uuid[])
			or exists (
				select from listening.campaign_unit seen
				where seen.campaign_id = c.id and seen.unit_id = any (${who.workUnitIds}::uuid[])
			)
		)`;

const campaigns = (db: Db) =>
	db
		.selectFrom('listening.campaign as c')
		.innerJoin('platform.unit as u', 'u.id', 'c.unitId')
		.innerJoin('listening.questionnaireVersion as v', 'v.id', 'c.versionId')
		.innerJoin('listening.questionnaire as q', 'q.id', 'v.questionnaireId')
		.select(['c.id', 'c.name', 'c.state', 'c.opensOn', 'c.closesOn', 'c.unitId'])
		.select(['u.name as unitName', 'q.name as questionnaireName'])
		.select((eb) =>
			eb
				.selectFrom('listening.campaignUnit as cu')
				.select(sql<number>`count(*)::int`.as('n'))
				.whereRef('cu.campaignId', '=', 'c.id')
				.as('units')
		);

/** Campaigns that this person may see, what is open first, then what comes, then what was. */
export async function listCampaigns(ctx: StaffCtx, filter: ListFilter = {}) {
	const { db, who, locale } = ctx;
	let query = campaigns(db).where(seenBy(who));
	if (filter.state) query = query.where('c.state', '=', filter.state);
	if (filter.search) {
		const words = containing(filter.search);
		query = query.where(
			sql<SqlBool>`(c.name::text ilike ${words} or q.name::text ilike ${words} or u.name::text ilike ${words})`
		);
	}
	const { count } = await query
		.clearSelect()
		.select(sql<number>`count(*)::int`.as('count'))
		.executeTakeFirstOrThrow();
	const pages = Math.max(1, Math.ceil(count / PAGE));
	const page = Math.min(filter.page ?? 1, pages);
	const rows = await query
		.orderBy(sql`case c.state when 'open' then 0 when 'planned' then 1 else 2 end`)
		.orderBy('c.opensOn', 'desc')
		.orderBy('c.id')
		.limit(PAGE)
		.offset((page - 1) * PAGE)
		.execute();
	return {
		rows: rows.map((row) => ({
			id: row.id,
			name: inLocale(row.name, locale),
			state: stateOn(row, dayOf(ctx.now())),
			opensOn: row.opensOn,
			closesOn: row.closesOn,
			units: row.units ?? 0,
			unit: wordsIn(row.unitName, locale),
			questionnaire: wordsIn(row.questionnaireName, locale)
		})),
		filter: { state: filter.state ?? '', search: filter.search ?? '' },
		count,
		page,
		pages,
		mayPlan: mayPlanSomewhere(who)
	};
}
export type CampaignList = Awaited<ReturnType<typeof listCampaigns>>;

/** The state as people speak of it: an opened campaign waits for its first day, and ends by itself. */
export const stateOn = (
	{ state, opensOn, closesOn }: { state: string; opensOn: Day; closesOn: Day },
	today: Day
): 'planned' | 'waiting' | 'open' | 'ending' | 'closed' | 'cancelled' => {
	if (state !== 'open') return state as 'planned' | 'closed' | 'cancelled';
	return today < opensOn ? 'waiting' : today > closesOn ? 'ending' : 'open';
};

/** Everything of one campaign that its page needs, for those who may see it. */
export async function getCampaign(ctx: StaffCtx, id: string) {
	const { db, who, locale } = ctx;
	const row = found(
		await db
			.selectFrom('listening.campaign as c')
			.leftJoin('platform.person as p', 'p.id', 'c.responsibleId')
			.selectAll('c')
			.select('p.name as responsible')
			.where('c.id', '=', id)
			.where(seenBy(who))
			.executeTakeFirst()
	);
	const questionnaire = found(await findVersion(db, row.versionId));
	const units = await db
		.selectFrom('listening.campaignUnit as cu')
		.innerJoin('platform.unit as u', 'u.id', 'cu.unitId')
		.select(['cu.unitId as id', 'cu.code as link', 'u.slug', 'u.name'])
		.where('cu.campaignId', '=', id)
		.orderBy(sql`u.name ->> 'fi' collate "fi-x-icu"`)
		.execute();
	const rules = { unitId: row.unitId, unitIds: units.map((unit) => unit.id), state: row.state };
	return {
		id,
		version: row.version,
		name: inLocale(row.name, locale),
		state: stateOn(row, dayOf(ctx.now())),
		opensOn: row.opensOn,
		closesOn: row.closesOn,
		ways: row.ways as Way[],
		responsible: row.responsible ?? '',
		contact: row.contact,
		returnTo: row.returnTo,
		use: { who: row.useWho, what: row.useWhat, back: row.useBack, by: row.useBy },
		missing: missingFromPlan(row),
		reminderDays: row.reminderDays,
		asksInterest: row.asksInterest,
		previousId: row.previousId,
		questionnaire: {
			id: questionnaire.questionnaireId,
			versionId: questionnaire.versionId,
			name: wordsIn(questionnaire.name, locale),
			no: questionnaire.no,
			questions: questionnaire.questions.length,
			minutes: minutesOf(questionnaire)
		},
		units: units.map((unit) => ({
			id: unit.id,
			link: unit.link,
			slug: unit.slug,
			name: inLocale(unit.name, locale),
			works: who.workUnitIds.includes(unit.id)
		})),
		sample: await sampleOf(db, id, locale),
		drawnOn: row.drawnOn,
		seed: row.seed,
		listUntil: row.listUntil,
		listDestroyedOn: row.listDestroyedOn,
		keyLost: row.state === 'open' && (await isKeyLost(db, id)),
		answers: await answersOf(db, id),
		can: {
			edit: may.edit(who, rules),
			open: may.open(who, rules),
			close: may.close(who, rules),
			invite: may.invite(who, rules),
			keepList: may.keepList(who, rules),
			repeat: may.repeat(who, rules)
		},
		raw: { ...row, unitIds: rules.unitIds }
	};
}
export type CampaignPage = Awaited<ReturnType<typeof getCampaign>>;

/** Whether codes that were given out open nothing any more: their key is gone, or is another one. */
async function isKeyLost(db: Db, id: string): Promise<boolean> {
	const invitation = await db
		.selectFrom('listening.invitation')
		.select(['id', 'codeKey'])
		.where('campaignId', '=', id)
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	if (!invitation) return false;
	const key = findKey(id);
	if (!key) return true;
	return !invitationKeyOf(key, codeOfInvitation(key, invitation.id)).equals(invitation.codeKey);
}

/** Fewest answers of which a number is said. */
const LEAST = 5;

/**
 * How many answers can be read by now. What lies in the box is not counted, or watching the number
 * would tell when somebody answered; nor is a number below five said.
 */
async function answersOf(db: Db, campaignId: string) {
	const { n } = await db
		.selectFrom('listening.surveyResponse')
		.select(sql<number>`count(*)::int`.as('n'))
		.where('campaignId', '=', campaignId)
		.executeTakeFirstOrThrow();
	const { held } = await db
		.selectFrom('listening.ballot')
		.select(sql<number>`count(*)::int`.as('held'))
		.where('campaignId', '=', campaignId)
		.where('held', '=', true)
		.executeTakeFirstOrThrow();
	return { n: n >= LEAST ? n : null, some: n > 0, held };
}

/** Sample, delivered and answered by stratum; what is said of few is left out. */
async function sampleOf(db: Db, campaignId: string, locale: Parameters<typeof wordsIn>[1]) {
	const rows = await db
		.selectFrom('listening.campaignStratum as s')
		.innerJoin('platform.unit as u', 'u.id', 's.unitId')
		.select([
			's.unitId',
			'u.name',
			's.stratum',
			's.listed',
			's.drawn',
			's.undelivered',
			's.answered'
		])
		.where('s.campaignId', '=', campaignId)
		.orderBy(sql`u.name ->> 'fi' collate "fi-x-icu"`)
		.orderBy('s.stratum')
		.execute();
	return rows.map(({ name, answered, ...row }) => {
		const delivered = row.drawn - row.undelivered;
		// Neither few who answered nor few who did not: both tell who.
		const isSaid = answered !== null && answered >= LEAST && delivered - answered >= LEAST;
		return {
			...row,
			unit: wordsIn(name, locale),
			delivered,
			answered: isSaid ? answered : null,
			share: isSaid && delivered > 0 ? answered / delivered : null
		};
	});
}
