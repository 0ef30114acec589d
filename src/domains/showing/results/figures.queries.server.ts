import { sql } from 'kysely';
import { type Db, allAtOnce, prepared } from '#platform/db/database.server.ts';
import type { Figure } from './measures.ts';

export type PlacedFigure = Figure & {
	campaignId: string;
	unitId: string;
	splitBy: string;
	questionId: string;
	part: string;
};

/** What may be shown of some places in some campaigns; of all respondents, and of these parts. */
export const figuresOfPlaces = async (
	db: Db,
	{
		campaignIds,
		unitIds,
		splits = []
	}: { campaignIds: string[]; unitIds: string[]; splits?: string[] }
): Promise<PlacedFigure[]> =>
	allAtOnce<PlacedFigure>(
		db,
		sql`select campaign_id as "campaignId", unit_id as "unitId", split_by as "splitBy",
				question_id as "questionId", part, n, counts, mean, deviation
			from showing.survey_figure
			where campaign_id = any (${campaignIds}::uuid[]) and unit_id = any (${unitIds}::uuid[])
				and split_by = any (${['', ...splits]}::text[])`
	);

export type FigureOfQuestion = Pick<PlacedFigure, 'campaignId' | 'unitId' | 'n' | 'counts'>;

/** One question over campaigns: in every place, or in those of a group. There are thousands, so no more of each than is told. */
export const figuresOfQuestion = async (
	db: Db,
	{
		questionId,
		campaignIds,
		likeGroup
	}: { questionId: string; campaignIds: string[]; likeGroup?: string }
): Promise<FigureOfQuestion[]> =>
	(
		await sql<FigureOfQuestion>`${prepared}
			select campaign_id as "campaignId", unit_id as "unitId", n, counts
			from showing.survey_figure
			where split_by = '' and question_id = ${questionId}
				and campaign_id = any (${campaignIds}::uuid[])
				and (${likeGroup ?? null}::text is null or unit_id in (
					select id from platform.unit where like_group = ${likeGroup ?? null}
				))
			`.execute(db.withoutPlugins())
	).rows;

export type Wording = {
	versionId: string;
	questionId: string;
	no: number;
	/** The oldest wording that this one is declared to measure the same as. */
	sameAs: number;
	because: string | null;
};

/** How each question was put into words in these versions. */
export async function listWordings(db: Db, versionIds: string[]): Promise<Wording[]> {
	return db
		.selectFrom('listening.questionnaireItem as i')
		.innerJoin('listening.questionWording as w', (join) =>
			join.onRef('w.questionId', '=', 'i.questionId').onRef('w.no', '=', 'i.wordingNo')
		)
		.select(['i.versionId', 'i.questionId', 'w.no', 'w.sameAs', 'w.sameBecause as because'])
		.where('i.versionId', '=', sql<string>`any (${versionIds}::uuid[])`)
		.modifyFront(prepared)
		.execute() as Promise<Wording[]>;
}

export type Response = { drawn: number; undelivered: number; answered: number | null };

/** How many were asked by name in these units and below them, and how many of those answered. */
export async function responseIn(
	db: Db,
	campaignId: string,
	unitIds: string[]
): Promise<Response | undefined> {
	const { rows } = await sql<Response>`${prepared}
		with recursive below as (
			select id from platform.unit where id = any (${unitIds}::uuid[])
			union
			select u.id from platform.unit u join below on u.parent_id = below.id
		)
		select sum(drawn)::int as drawn, sum(undelivered)::int as undelivered,
			case when bool_and(answered is not null) then sum(answered)::int end as answered
		from listening.campaign_stratum
		where campaign_id = ${campaignId} and unit_id in (select id from below)
		having count(*) > 0`.execute(db);
	return rows[0];
}
