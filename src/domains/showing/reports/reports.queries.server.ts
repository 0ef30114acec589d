import { sql } from 'kysely';
import type { QuestionKind } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { Day } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import type { LocalizedText } from '#platform/i18n/localized.ts';

/** How a campaign was asked and what its results are for: promised before anybody answered. */
export type Plan = {
	ways: string[];
	useWho: string;
	useWhat: string;
	useBack: string;
	useBy: Day | null;
};

export const findPlan = (db: Db, campaignId: string): Promise<Plan | undefined> =>
	db
		.selectFrom('listening.campaign')
		.select(['ways', 'useWho', 'useWhat', 'useBack', 'useBy'])
		.where('id', '=', campaignId)
		.executeTakeFirst();

/** A question as it was put into words, with the versions of the questionnaire that asked it so. */
export type AskedWording = {
	questionId: string;
	no: number;
	kind: QuestionKind;
	sensitive: boolean;
	source: string | null;
	text: LocalizedText;
	options: LocalizedText[];
	none: LocalizedText | null;
	/** The oldest wording that results join this one to. */
	sameAs: number;
	because: string | null;
	versionIds: string[];
};

/**
 * Every wording of the questions of a version, in the order in which it asks them; older wordings
 * only where one of the other versions asked them.
 */
export async function listAskedWordings(
	db: Db,
	versionId: string,
	others: string[]
): Promise<AskedWording[]> {
	const { rows } = await sql<AskedWording>`
		select q.id as "questionId", w.no, q.kind, q.sensitive, q.source, w.text, w.options, w.none,
			w.same_as as "sameAs", w.same_because as because,
			array_agg(i.version_id) as "versionIds"
		from listening.questionnaire_item asked
		join listening.question q on q.id = asked.question_id
		join listening.question_wording w on w.question_id = q.id
		join listening.questionnaire_item i on i.question_id = q.id and i.wording_no = w.no
			and i.version_id = any (${[versionId, ...others]}::uuid[])
		where asked.version_id = ${versionId}
		group by asked.position, q.id, w.question_id, w.no
		order by asked.position, w.no desc`.execute(db);
	return rows;
}

export type ReadCampaign = {
	id: string;
	versionId: string;
	name: LocalizedText;
	channels: string[];
};

/** Surveys that have figures of places which somebody reads; undefined stands for every place. */
export async function listReadCampaigns(db: Db, readable?: string[]): Promise<ReadCampaign[]> {
	const { rows } = await sql<ReadCampaign>`
		select c.id, c.version_id as "versionId", c.name, array(
			select distinct f.part from showing.survey_figure f
			where f.campaign_id = c.id and f.split_by = 'channel'
		) as channels
		from listening.campaign c where exists (
			select from showing.survey_figure f where f.campaign_id = c.id
				and (${readable ?? null}::uuid[] is null or f.unit_id = any (${readable ?? null}::uuid[]))
		)`.execute(db);
	return rows;
}

/** Places that have figures of any survey, of those that somebody reads: wide ones first, by name. */
export async function listReadPlaces(db: Db, readable?: string[]) {
	const { rows } = await sql<{ id: string; name: LocalizedText }>`
		select u.id, u.name from platform.unit u
		where (${readable ?? null}::uuid[] is null or u.id = any (${readable ?? null}::uuid[]))
			and exists (select from showing.survey_figure f where f.unit_id = u.id)
		order by u.kind = 'county' desc, u.kind = 'service' desc, u.name ->> 'fi' collate "fi-x-icu", u.id`.execute(
		db
	);
	return rows;
}
