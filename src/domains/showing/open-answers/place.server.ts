import { sql } from 'kysely';
import { findVersion } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import { isOpen } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';
import { type Unit, findUnitBySlug, listUnits } from '#platform/units/units.public.server.ts';
import { may } from './open-answers.policy.ts';
import { type Pool, poolsOf } from './pools.ts';

export type Campaign = {
	id: string;
	name: LocalizedText;
	versionId: string;
	unitId: string;
	state: string;
	closesOn: string;
	/** Whether its results are out: nobody answers any more, and all answers are counted. */
	isOut: boolean;
};

/** One campaign with who is read together in it. */
export type Round = {
	campaign: Campaign;
	units: Unit[];
	pools: Pool[];
	asked: Set<string>;
	questions: OpenQuestion[];
};

/**
 * A campaign's pools: who is read together is decided anew from the numbers that results stand on.
 *
 * While people answer, nobody reads: of two looks at a running survey, the difference is what a few
 * wrote in between. A unit that has not been counted yet is in no pool.
 *
 * @throws NotFound
 */
export async function getRound(db: Db, campaignId: string): Promise<Round> {
	const campaign = found(
		(await db
			.selectFrom('listening.campaign as c')
			.leftJoin('showing.surveyOutcome as o', 'o.campaignId', 'c.id')
			.select(['c.id', 'c.name', 'c.versionId', 'c.unitId', 'c.state', 'c.closesOn'])
			.select(sql<boolean>`coalesce(o.is_out, false)`.as('isOut'))
			.where('c.id', '=', campaignId)
			.executeTakeFirst()) as Campaign | undefined
	);
	const [units, counted, asked, questions] = await Promise.all([
		listUnits(db, { closed: true }),
		db
			.selectFrom('showing.surveyCount')
			.select(['unitId', sql<number>`sum(n)::int`.as('n')])
			.where('campaignId', '=', campaignId)
			.where('questionId', '=', '')
			.groupBy('unitId')
			.execute(),
		db
			.selectFrom('listening.campaignUnit')
			.select('unitId')
			.where('campaignId', '=', campaignId)
			.execute(),
		openQuestions(db, campaign.versionId)
	]);
	const sensitive = questions.some((question) => question.sensitive);
	const pools = campaign.isOut ? poolsOf(units, counted, { sensitive }) : [];
	const there = [...counted, ...asked].map(({ unitId }) => unitId);
	return { campaign, units, pools, questions, asked: withAbove(units, there, campaign.unitId) };
}

/** These units and every place above them, up to this one. */
function withAbove(units: readonly Unit[], ids: readonly string[], top: string): Set<string> {
	const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]));
	const all = new Set<string>();
	for (const id of ids)
		for (let at: string | null | undefined = id; at && !all.has(at);) {
			all.add(at);
			at = at === top ? null : parentOf.get(at);
		}
	return all;
}

/** What is read in one place of a round. */
export type Place = Round & {
	unit: Unit;
	/** Places of the round that this person may read, wide ones first. */
	places: Unit[];
	/** Units whose answers are read here. */
	shown: string[];
	/** The place above in which the rest of this place's answers are read; null: nowhere. */
	elsewhere: { unit: Unit | null; mayRead: boolean } | undefined;
};

/**
 * One place of a round, as far as this person may read it; without a slug the widest.
 *
 * @throws NotFound also where there is such a place and it is not theirs to read
 */
export async function getPlace(ctx: StaffCtx, campaignId: string, slug?: string): Promise<Place> {
	const { db, who } = ctx;
	const round = await getRound(db, campaignId);
	const { units, pools, asked, campaign } = round;
	const places = units.filter(({ id }) => asked.has(id) && may.read(who, { unitId: id }));
	if (places.length === 0) throw new NotFound();
	const wanted = slug ? found(await findUnitBySlug(db, slug)).id : undefined;
	const unit = wanted
		? found(places.find(({ id }) => id === wanted))
		: (places.find(({ id }) => id === campaign.unitId) ?? (places[0] as Unit));
	const below = belowOf(units, unit.id);
	const here = pools.filter(({ homeId }) => below.has(homeId) && may.read(who, { unitId: homeId }));
	const shown = here.flatMap(({ unitIds }) => unitIds);
	return { ...round, unit, places, shown, elsewhere: elsewhereOf(ctx, round, below, shown) };
}

/** A place and every unit below it. */
export function belowOf(units: readonly Unit[], id: string): Set<string> {
	const children = Map.groupBy(units, ({ parentId }) => parentId);
	const all = new Set<string>();
	const add = (at: string) => {
		all.add(at);
		for (const child of children.get(at) ?? []) add(child.id);
	};
	add(id);
	return all;
}

function elsewhereOf(
	{ who }: StaffCtx,
	{ pools, units, campaign, asked }: Round,
	below: Set<string>,
	shown: readonly string[]
): Place['elsewhere'] {
	if (!campaign.isOut) return undefined;
	const other = pools.find(
		({ homeId, unitIds }) => !below.has(homeId) && unitIds.some((id) => below.has(id))
	);
	const unit = other && units.find(({ id }) => id === other.homeId);
	if (unit) return { unit, mayRead: may.read(who, { unitId: unit.id }) };
	const isAsked = [...below].some((id) => asked.has(id));
	return isAsked && shown.length === 0 ? { unit: null, mayRead: false } : undefined;
}

/** The pool that a unit's answers are read in; undefined where nobody reads them. */
export const poolOf = ({ pools }: Round, unitId: string): Pool | undefined =>
	pools.find(({ unitIds }) => unitIds.includes(unitId));

export type OpenQuestion = { id: string; text: LocalizedText; sensitive: boolean };

/** Questions of a round that are answered in words, in the order in which they were asked. */
async function openQuestions(db: Db, versionId: string): Promise<OpenQuestion[]> {
	const { questions } = found(await findVersion(db, versionId));
	return questions
		.filter(({ kind }) => isOpen(kind))
		.map(({ id, text, sensitive }) => ({ id, text, sensitive }));
}
