import { sql } from 'kysely';
import { type QuestionKind } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import { record } from '#platform/audit/record.server.ts';
import { system } from '#platform/auth/actor.ts';
import { type Db, inTransaction } from '#platform/db/database.server.ts';
import { type Decision, shownIn } from './protecting.ts';
import { type Moments, meansOf } from './means.ts';
import { ALL, type Region } from './survey-table.ts';

/** One row of what may be shown, as the database keeps it. */
export type FigureRow = {
	unit_id: string;
	split_by: string;
	question_id: string;
	part: string;
	n: number | null;
	counts: Record<string, number> | null;
	mean: number | null;
	deviation: number | null;
};

type Of = { questionId: string; kind?: QuestionKind; sensitive?: boolean; splitBy?: string };

/** Of every place what was decided: true numbers where they are safe, else nothing. */
export function figuresOf(
	regions: readonly Region[],
	decision: Decision,
	{ questionId, kind, sensitive = false, splitBy = '' }: Of
): FigureRow[] {
	const rows: FigureRow[] = [];
	const means =
		kind === 'number' ? meansOf(regions, { decision, sensitive }) : new Map<Region, Moments>();
	for (const region of regions.filter(({ own }) => !own))
		for (const [part, answered] of region.byPart) {
			if ((part === ALL) !== (splitBy === '')) continue;
			const { n, answers } = shownIn(decision, region, part);
			const isCounts = answers && questionId !== '' && kind !== 'number';
			rows.push({
				unit_id: region.unitId,
				split_by: splitBy,
				question_id: questionId,
				part,
				n: n ? answered.n : null,
				counts: isCounts ? answered.counts : null,
				...(part === ALL ? (means.get(region) ?? none) : none)
			});
		}
	return rows;
}

const none = { mean: null, deviation: null };

type Outcome = { campaignId: string; countedAt: Date; isOut: boolean; respondents: number };

/** Replaces what may be shown of a campaign, all at once, so that no page sees half of it. */
export async function keepFigures(
	db: Db,
	rows: readonly FigureRow[],
	{ campaignId, countedAt, isOut, respondents }: Outcome
): Promise<void> {
	await inTransaction(db, async (tx) => {
		const before = await tx
			.deleteFrom('showing.surveyOutcome')
			.where('campaignId', '=', campaignId)
			.returning('isOut')
			.executeTakeFirst();
		await tx
			.insertInto('showing.surveyOutcome')
			.values({ campaignId, countedAt, isOut, respondents })
			.execute();
		await sql`
			insert into showing.survey_figure
				(campaign_id, unit_id, split_by, question_id, part, n, counts, mean, deviation)
			select ${campaignId}::uuid, unit_id, split_by, question_id, part, n, counts, mean, deviation
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
				unit_id uuid, split_by text, question_id text, part text, n int, counts jsonb,
				mean float8, deviation float8)`.execute(tx);
		if (isOut && !before?.isOut) await record(tx, system, 'results.out', campaignId);
	});
}
