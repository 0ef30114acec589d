import type { Sql } from './sql.ts';

/** A survey of one unit that has ended and been counted: nine answered, and no more is told. */
export async function aCampaign(sql: Sql, unitId: string, personId: string): Promise<string> {
	const [row] = (await sql(
		`insert into listening.campaign (name, version_id, unit_id, state, opens_on, closes_on,
			responsible_id, use_who, use_what, use_back, use_by)
		select '{"fi": "Kysely"}', v.id, $1, 'closed', '2025-11-01', '2025-11-30', $2, 'Me', 'Kaikki',
			'Taulu', '2026-01-31'
		from listening.questionnaire_version v limit 1
		returning id`,
		[unitId, personId]
	)) as unknown as { id: string }[];
	const id = row?.id ?? '';
	await sql(`insert into showing.survey_outcome values ($1, now(), true, 9)`, [id]);
	await sql(`insert into showing.survey_figure (campaign_id, unit_id, n) values ($1, $2, 9)`, [
		id,
		unitId
	]);
	return id;
}
