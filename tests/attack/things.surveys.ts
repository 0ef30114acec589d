import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOfInvitation } from '#domains/listening/campaigns/codes.ts';
import { KEYS_FOLDER } from '../given/keys-folder.ts';
import type { Send } from './http.ts';
import type { People } from './people.ts';
import type { Sql } from './sql.ts';

type Made = { status: number; body: string; headers: { location?: string } };
type Tools = {
	send: Send;
	sql: Sql;
	people: People;
	inDays: (days: number) => string;
	expectStatus: (what: string, answer: Made, status: number) => void;
};

/** Surveys for an attack, made the way that the people of the product make them. */
export function surveyThings({ send, sql, people, inDays, expectStatus }: Tools) {
	const { unit, by } = people;
	const surveyVersion = async (): Promise<string> => {
		const [row] = (await sql(
			`select v.id from listening.questionnaire_version v
			 join listening.questionnaire q on q.id = v.questionnaire_id
			 where q.key = 'national-quick' and v.published_on is not null`
		)) as unknown as { id: string }[];
		return row?.id ?? '';
	};
	const keyOf = (campaignId: string): Buffer =>
		readFileSync(join(KEYS_FOLDER, `${campaignId}.key`));

	const surveys = {
		formId: (): string => randomBytes(16).toString('base64url'),
		campaignFields: async (name: string) => ({
			'name.fi': name,
			versionId: await surveyVersion(),
			unitId: unit.id,
			unitIds: unit.id,
			opensOn: inDays(-1),
			closesOn: inDays(20),
			ways: ['link', 'letter', 'email', 'meeting'],
			reminderDays: '7',
			responsibleId: by.lead.id,
			useWho: 'Tiimi',
			useWhat: 'Valitsemme kolme asiaa.',
			useBack: 'Kerromme aulan taululla.',
			useBy: inDays(60)
		}),
		campaignVersion: async (id: string): Promise<number> => {
			const [row] = (await sql(`select version from listening.campaign where id = $1`, [
				id
			])) as unknown as { version: number }[];
			return row?.version ?? 0;
		},

		/** A survey about the unit, with its link and the code of one card. */
		async campaign(
			state: 'planned' | 'open',
			name = 'Asiakaskysely'
		): Promise<{ id: string; link: string; code: string }> {
			const answer = await send('/tyo/kyselyt/uusi', {
				cookie: by.lead.cookie,
				body: await surveys.campaignFields(name)
			});
			expectStatus('campaign', answer, 303);
			const id = (answer.headers.location as string).split('/').at(-1) as string;
			const act = async (path: string, body: Record<string, string>) => {
				const version = String(await surveys.campaignVersion(id));
				const done = await send(path, { cookie: by.lead.cookie, body: { version, ...body } });
				expectStatus(path, done, path.includes('kortit') ? 200 : 303);
			};
			if (state === 'open') await act(`/tyo/kyselyt/${id}?/avaa`, {});
			await act(`/tyo/kyselyt/${id}/kutsut?/kortit`, {
				unitId: unit.id,
				way: 'meeting',
				count: '1'
			});
			const [row] = (await sql(
				`select cu.code as link, i.id as invitation
				 from listening.campaign_unit cu join listening.invitation i on i.campaign_id = cu.campaign_id
				 where cu.campaign_id = $1`,
				[id]
			)) as unknown as { link: string; invitation: string }[];
			const code = row ? codeOfInvitation(keyOf(id), row.invitation) : '';
			return { id, link: row?.link ?? '', code };
		},

		/** Gives the one who is invited to a survey a name, as a list of clients does. */
		async addressee(id: string, name: string): Promise<void> {
			await sql(`update listening.invitation set name = $2 where campaign_id = $1`, [id, name]);
		},

		/** An answer that was held back, since many came from one place. */
		async heldAnswer(id: string): Promise<void> {
			await sql(
				`insert into listening.ballot (campaign_id, unit_id, version_id, channel, locale, answers, texts, held)
				 select c.id, c.unit_id, c.version_id, 'web', 'fi', '{"national.nps": 9}', '{}', true
				 from listening.campaign c where c.id = $1`,
				[id]
			);
		},

		/** A survey that has ended and whose results are out: in the unit alone, and nobody answered. */
		async resultsOut(): Promise<string> {
			const { id } = await surveys.campaign('open', 'Päättynyt kysely');
			await sql(`update listening.campaign set state = 'closed' where id = $1`, [id]);
			await sql(
				`insert into showing.survey_outcome (campaign_id, counted_at, is_out, respondents)
				 values ($1, now(), true, 0)`,
				[id]
			);
			await sql(`insert into showing.survey_figure (campaign_id, unit_id, n) values ($1, $2, 0)`, [
				id,
				unit.id
			]);
			return id;
		},

		/** A survey whose results may be made public: six people of one unit. */
		async releasable(): Promise<string> {
			const id = await this.resultsOut();
			await sql(
				`insert into showing.survey_count (campaign_id, unit_id, channel, question_id, counts, n)
				 values ($1, $2, 'web', '', '{}', 6)`,
				[id, unit.id]
			);
			await sql(`update showing.survey_figure set n = 6 where campaign_id = $1`, [id]);
			return id;
		},

		/** The same, public; with its address. */
		async released(): Promise<{ id: string; slug: string }> {
			const id = await this.releasable();
			const slug = `kysely-${id}`;
			await sql(
				`insert into showing.survey_publication (campaign_id, slug, learnt)
				 values ($1, $2, '{"fi": "Opimme paljon."}')`,
				[id, slug]
			);
			await sql(
				`insert into showing.survey_release (campaign_id, no, released_on, released_by)
				 select $1, 1, current_date, responsible_id from listening.campaign where id = $1`,
				[id]
			);
			await sql(
				`insert into showing.survey_release_place (campaign_id, no, unit_id, sensitive, is_leaf)
				 values ($1, 1, $2, false, true)`,
				[id, unit.id]
			);
			await sql(
				`insert into showing.survey_release_figure (campaign_id, no, unit_id, n) values ($1, 1, $2, 6)`,
				[id, unit.id]
			);
			return { id, slug };
		},

		/** A client list that nothing was drawn of. */
		async clientList(id: string): Promise<void> {
			await sql(
				`insert into listening.sample_frame (campaign_id, columns, rows)
				 values ($1, '["Nimi", "Osoite"]', '[["Esimerkki", "Katu 1"]]')`,
				[id]
			);
		}
	};
	return surveys;
}
