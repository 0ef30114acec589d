import { randomUUID } from 'node:crypto';
import type { UnitHere } from './people.ts';
import type { Sql } from './sql.ts';

/** As many as the law of small numbers asks of a sensitive unit, and some. */
const RESPONDENTS = 12;

/** Answers in words to a survey that has ended, written straight into the database. */
export function openAnswerThings(sql: Sql, unit: UnitHere) {
	const things = {
		/** A survey of one unit whose results are out, and some who wrote something. */
		async wroteInSurvey(
			words = 'Puhelimeen vastataan hitaasti.',
			{ id: unitId }: UnitHere = unit
		): Promise<{ id: string; answers: string[] }> {
			const id = randomUUID();
			await sql(
				`insert into listening.campaign (
					id, name, version_id, unit_id, state, opens_on, closes_on, responsible_id,
					use_who, use_what, use_back, use_by
				)
				select $1, '{"fi": "Päättynyt kysely"}', v.id, $2, 'closed', current_date - 40,
					current_date - 10, (select id from platform.person order by id limit 1), 'x', 'x', 'x',
					current_date + 60
				from listening.questionnaire_version v
				join listening.questionnaire q on q.id = v.questionnaire_id
				where q.key = 'national-quick' and v.published_on is not null limit 1`,
				[id, unitId]
			);
			const rows = (await sql(
				`with response as (
					insert into listening.survey_response
						(campaign_id, unit_id, version_id, channel, locale, answers)
					select c.id, c.unit_id, c.version_id, 'web', 'fi', '{}'
					from listening.campaign c cross join generate_series(1, $2::int) where c.id = $1
					returning id, campaign_id, unit_id
				)
				insert into listening.survey_text (response_id, campaign_id, unit_id, question_id, text)
				select id, campaign_id, unit_id, 'national.open', $3 from response returning id`,
				[id, RESPONDENTS, words]
			)) as unknown as { id: string }[];
			await sql(
				`insert into showing.survey_count (campaign_id, unit_id, channel, question_id, counts, n)
				 values ($1, $2, 'web', '', '{}', $3)`,
				[id, unitId, RESPONDENTS]
			);
			await sql(
				`insert into showing.survey_outcome (campaign_id, counted_at, is_out, respondents)
				 values ($1, now(), true, $2)`,
				[id, RESPONDENTS]
			);
			await sql(
				`insert into showing.survey_figure (campaign_id, unit_id, n, counts)
				 values ($1, $2, $3, '{}')`,
				[id, unitId, RESPONDENTS]
			);
			return { id, answers: rows.map((row) => row.id) };
		},

		aTheme: async (): Promise<string> => {
			const [row] = (await sql(
				`select id from changing.theme where retired_on is null order by position limit 1`
			)) as unknown as { id: string }[];
			if (row) return row.id;
			const [made] = (await sql(
				`insert into changing.theme (key, name, position)
				 values ('hyokkays-' || gen_random_uuid(), '{"fi": "Teema"}', 99) returning id`
			)) as unknown as { id: string }[];
			return made?.id as string;
		},

		/** One answer of such a survey that somebody has read; by which change, to undo it. */
		async readAnswer(
			worrying = false
		): Promise<{ id: string; answer: string; others: string[]; change: string }> {
			const { id, answers } = await things.wroteInSurvey();
			const [answer = '', ...others] = answers;
			const change = randomUUID();
			await sql(
				`insert into showing.survey_text_reading (text_id, sentiment, worrying, change_id, before)
				 values ($1, 'negative', $2, $3, '{"sentiment": null, "themeIds": []}')`,
				[answer, worrying, change]
			);
			await sql(`insert into showing.survey_text_theme (text_id, theme_id) values ($1, $2)`, [
				answer,
				await things.aTheme()
			]);
			return { id, answer, others, change };
		},

		/** A quote of such an answer. */
		async surveyQuote(
			state: 'draft' | 'approved'
		): Promise<{ id: string; answer: string; quote: string }> {
			const { id, answers } = await things.wroteInSurvey();
			const quote = randomUUID();
			await sql(
				`insert into showing.survey_quote (id, text_id, campaign_id, unit_id, question_id, text, locale, state)
				 values ($1, $2, $3, $4, 'national.open', 'Puhelimeen vastataan hitaasti.', 'fi', $5)`,
				[quote, answers[0], id, unit.id, state]
			);
			await sql(
				`insert into showing.survey_quote_event (quote_id, action, before) values ($1, $2, $3)`,
				state === 'draft' ? [quote, 'drafted', null] : [quote, 'approved', 'draft']
			);
			return { id, answer: answers[0] ?? '', quote };
		}
	};
	return things;
}
