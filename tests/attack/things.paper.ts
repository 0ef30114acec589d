import { randomBytes, randomUUID } from 'node:crypto';
import type { UnitHere } from './people.ts';
import type { Sql } from './sql.ts';

const aCode = (): string =>
	[...randomBytes(8)].map((byte) => '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'[byte % 32]).join('');

/** Things of paper and of those who want to develop services, written straight into the database. */
export function paperThings(sql: Sql) {
	const things = {
		/** An open campaign about one unit, with its link; or one whose last day has passed. */
		async paperCampaign(
			unit: UnitHere,
			{ over = false } = {}
		): Promise<{ id: string; link: string }> {
			const [id, link] = [randomUUID(), aCode()];
			await sql(
				`insert into listening.campaign (
					id, name, version_id, unit_id, state, opens_on, closes_on, responsible_id,
					use_who, use_what, use_back, use_by, asks_interest
				)
				select $1, '{"fi": "Kysely"}', v.id, $2, 'open', current_date - 9, current_date + $3::int,
					(select id from platform.person order by id limit 1), 'x', 'x', 'x', current_date + 60, true
				from listening.questionnaire_version v
				join listening.questionnaire q on q.id = v.questionnaire_id
				where q.key = 'national-quick' and v.published_on is not null limit 1`,
				[id, unit.id, over ? -1 : 20]
			);
			await sql(
				`insert into listening.campaign_unit (campaign_id, unit_id, code) values ($1, $2, $3)`,
				[id, unit.id, link]
			);
			return { id, link };
		},

		/** A pile with one sheet of two, or of one where it may be closed. */
		async pile(
			unit: UnitHere,
			{ twice = false, sheet = true, even = false }
		): Promise<{ id: string; pino: string }> {
			const { id } = await things.paperCampaign(unit);
			const pino = randomUUID();
			await sql(
				`insert into listening.paper_batch (id, campaign_id, unit_id, name, counted, twice, last_no)
				 values ($1, $2, $3, 'Pino', $4, $5, $6)`,
				[pino, id, unit.id, even ? 1 : 2, twice, sheet ? 1 : 0]
			);
			if (sheet) {
				await sql(
					`insert into listening.paper_sheet (batch_id, no, answers, texts, settled, form)
					 values ($1, 1, '{"national.nps": 9}', '{"national.open": "Kiitos"}', $2, $3)`,
					[pino, !twice, randomBytes(16).toString('base64url')]
				);
			}
			return { id, pino };
		},

		/** Gives the sheet of a pile a second entry that does not agree with the first. */
		async differing(pino: string): Promise<void> {
			await sql(
				`update listening.paper_sheet
				 set second = '{"answers": {"national.nps": 3}, "texts": {"national.open": "Kiitos"}}'
				 where batch_id = $1`,
				[pino]
			);
		},

		/** Somebody who wants to develop services. */
		async interest(unit: UnitHere): Promise<string> {
			const id = randomUUID();
			await sql(
				`insert into together.interest (id, unit_id, name, phone, reach, locale, consent, left_in)
				 values ($1, $2, 'Maija', '+358401234567', 'call', 'fi', 'Saa tallentaa',
					date_trunc('month', current_date))`,
				[id, unit.id]
			);
			return id;
		}
	};
	return things;
}
