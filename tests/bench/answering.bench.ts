import { randomBytes, randomInt } from 'node:crypto';
import pg from 'pg';
import { type Figure, figure, inTurns, perSecond, start } from './load.ts';

type Target = { base: string; databaseUrl: string };

const LINK = 'MNPQRSTU';
const statements = [
	'opening-hours',
	'reachable',
	'soon',
	'treated',
	'heard',
	'advice',
	'understandable',
	'expertise',
	'helped',
	'time',
	'opinion'
];

/** Sixteen answers of the yearly survey, as the last page of it sends them. */
const body = () =>
	new URLSearchParams({
		form: randomBytes(16).toString('base64url'),
		mode: 'all',
		...Object.fromEntries(statements.map((id) => [`q.sos.${id}`, String(randomInt(1, 6))])),
		'q.sos.overall': String(randomInt(1, 6)),
		'q.sos.gender': '1',
		'q.sos.birth-year': '1975',
		'q.sos.how-long': '2',
		'q.sos.free-word': 'Työntekijä kuunteli rauhassa. Puhelimeen saisi vastata myös iltapäivällä.'
	}).toString();

/** An open campaign of the yearly survey about one unit. */
async function openCampaign(client: pg.Client) {
	const { rows } = await client.query(
		`with unit as (
			select id from platform.unit where kind = 'unit' and closed_on is null order by slug limit 1
		),
		made as (
			insert into listening.campaign (name, version_id, unit_id, state, opens_on, closes_on, ways,
				responsible_id, use_who, use_what, use_back, use_by)
			select '{"fi": "Mittaus"}', v.id, unit.id, 'open', current_date - 1, current_date + 20,
				'{link}', (select id from platform.person limit 1), 'a', 'b', 'c', current_date + 60
			from unit, listening.questionnaire_version v
			join listening.questionnaire q on q.id = v.questionnaire_id
			where q.key = 'sos-adult-survey' and v.published_on is not null
			returning id, unit_id, version_id
		),
		linked as (
			insert into listening.campaign_unit (campaign_id, unit_id, code)
			select id, unit_id, $1 from made
		)
		select id, unit_id, version_id from made`,
		[LINK]
	);
	return rows[0] as { id: string; unit_id: string; version_id: string };
}

/** Surveys of sixteen questions answered per second, against bare Node HTTP with the same insert. */
export async function answeringBench({ base, databaseUrl }: Target): Promise<Figure[]> {
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	const campaign = await openCampaign(client);
	await client.end();
	const bare = await start('tests/bench/bare-server.ts', {
		BARE_BYTES: '200',
		BARE_DATABASE: databaseUrl,
		BARE_CAMPAIGN: campaign.id,
		BARE_UNIT: campaign.unit_id,
		BARE_VERSION: campaign.version_id
	});
	const headers = {
		'content-type': 'application/x-www-form-urlencoded',
		accept: 'text/html',
		origin: base
	};
	const [answers, bareAnswers] = (await inTurns(
		() =>
			perSecond({
				url: `${base}/kysely/${LINK}?/laheta`,
				method: 'POST',
				headers,
				body,
				status: 303
			}),
		() => perSecond({ url: `http://127.0.0.1:${bare.port}/`, method: 'POST', headers, body })
	)) as [number, number];
	bare.stop();
	return [figure('surveys of 16 questions, 16 clients', answers, '1/s', bareAnswers)];
}
