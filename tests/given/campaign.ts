import pg from 'pg';

export type CampaignHere = { id: string; link: string; unitId: string; slug: string };

/** A code of a unit's own link that is nobody else's. */
const aLink = (): string =>
	Array.from(
		{ length: 8 },
		() => '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'[Math.floor(Math.random() * 32)]
	).join('');

/**
 * An open campaign about one unit of a product that runs, with the national quick set as its
 * questionnaire. It is written straight into the database: how a campaign is planned and opened has
 * journeys of its own.
 */
export async function openCampaignAt(
	databaseUrl: string,
	slug: string,
	name = 'Asiakaskysely'
): Promise<CampaignHere> {
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	try {
		const { rows } = await client.query<CampaignHere>(
			`with unit as (select id from platform.unit where slug = $1),
			campaign as (
				insert into listening.campaign (
					name, version_id, unit_id, state, opens_on, closes_on, ways, responsible_id,
					use_who, use_what, use_back, use_by, asks_interest
				)
				select jsonb_build_object('fi', $2::text, 'sv', $2::text), v.id, unit.id, 'open', current_date - 7,
					current_date + 21, '{link,paper}', (select id from platform.person order by email limit 1),
					'Tiimi', 'Valitsemme kolme asiaa', 'Kerromme aulan taululla', current_date + 60, true
				from unit, listening.questionnaire_version v
				join listening.questionnaire q on q.id = v.questionnaire_id
				where q.key = 'national-quick' and v.published_on is not null
				limit 1
				returning id, unit_id
			)
			insert into listening.campaign_unit (campaign_id, unit_id, code)
			select campaign.id, campaign.unit_id, $3 from campaign
			returning campaign_id as id, code as link, unit_id as "unitId", $1::text as slug`,
			[slug, name, aLink()]
		);
		if (!rows[0]) throw new Error(`no unit ${slug}, or no questionnaire`);
		return rows[0];
	} finally {
		await client.end();
	}
}
