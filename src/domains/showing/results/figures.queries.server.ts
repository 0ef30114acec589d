import { sql } from 'kysely';
import { type Db, PREPARED } from '#platform/db/database.server.ts';
import type { Figure } from './measures.ts';

export type PlacedFigure = Figure & {
	campaignId: string;
	unitId: string;
	splitBy: string;
	questionId: string;
	part: string;
};

const columns = [
	'campaignId',
	'unitId',
	'splitBy',
	'questionId',
	'part',
	'n',
	'counts',
	'mean',
	'deviation'
] as const;

/** What may be shown of some places in some campaigns; of all respondents, and of these parts. */
export const figuresOfPlaces = async (
	db: Db,
	{
		campaignIds,
		unitIds,
		splits = []
	}: { campaignIds: string[]; unitIds: string[]; splits?: string[] }
): Promise<PlacedFigure[]> =>
	(await db
		.selectFrom('showing.surveyFigure')
		.select(columns)
		.where('campaignId', '=', sql<string>`any (${campaignIds}::uuid[])`)
		.where('unitId', '=', sql<string>`any (${unitIds}::uuid[])`)
		.where('splitBy', 'in', ['', ...splits])
		.execute()) as PlacedFigure[];

export type FigureOfQuestion = Pick<PlacedFigure, 'campaignId' | 'unitId' | 'n' | 'counts'>;

/** One question over campaigns: in every place, or in some. There are thousands, so no more of each than is told. */
export const figuresOfQuestion = async (
	db: Db,
	{
		questionId,
		campaignIds,
		unitIds
	}: { questionId: string; campaignIds: string[]; unitIds?: string[] }
): Promise<FigureOfQuestion[]> =>
	(
		await sql<FigureOfQuestion>`${sql.raw(PREPARED)}
			select campaign_id as "campaignId", unit_id as "unitId", n, counts
			from showing.survey_figure
			where split_by = '' and question_id = ${questionId}
				and campaign_id = any (${campaignIds}::uuid[])
				and (${unitIds ?? null}::uuid[] is null or unit_id = any (${unitIds ?? null}::uuid[]))
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
		.execute() as Promise<Wording[]>;
}

export type Response = { drawn: number; undelivered: number; answered: number | null };

/** How many were asked by name in these units and below them, and how many of those answered. */
export async function responseIn(
	db: Db,
	campaignId: string,
	unitIds: string[]
): Promise<Response | undefined> {
	const { rows } = await sql<Response>`
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
