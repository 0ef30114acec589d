import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Figure, figure, inTurns, perSecond, start } from './load.ts';

type Target = { base: string; databaseUrl: string };

const body = () =>
	new URLSearchParams({
		form: randomBytes(16).toString('base64url'),
		'q.quick.expectations': '3',
		'q.quick.meeting': '3',
		'q.quick.wish':
			'Puhelimeen vastattiin nopeasti, kiitos siitä. Ensi kerralla voisi olla enemmän aikaa.',
		answer: 'yes'
	}).toString();

/** Feedback posts and pages per second, each against bare Node HTTP in the same run. */
export async function feedbackBench({ base, databaseUrl }: Target): Promise<Figure[]> {
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	const { rows } = await client.query(
		`select u.id as unit, u.slug, v.id as version from platform.unit u,
			listening.questionnaire_version v join listening.questionnaire q on q.id = v.questionnaire_id
		where q.key = 'quick-card' and u.kind = 'unit' and u.closed_on is null
			and not exists (select 1 from listening.unit_questionnaire c where c.unit_id = u.id)
		order by u.slug limit 1`
	);
	await client.end();
	const { unit, slug, version } = rows[0] as { unit: string; slug: string; version: string };
	const headers = {
		'content-type': 'application/x-www-form-urlencoded',
		accept: 'text/html',
		origin: base
	};
	const receipt = await fetch(`${base}/kerro/${slug}?/laheta`, {
		method: 'POST',
		headers,
		body: body()
	});
	const bytes = (await receipt.arrayBuffer()).byteLength;
	const bare = await start('tests/bench/bare-server.ts', {
		BARE_BYTES: String(bytes),
		BARE_DATABASE: databaseUrl,
		BARE_UNIT: unit,
		BARE_VERSION: version
	});
	const bareUrl = `http://127.0.0.1:${bare.port}/`;
	const post = (url: string) => perSecond({ url, method: 'POST', headers, body });
	const [posts, barePosts] = (await inTurns(
		() => post(`${base}/kerro/${slug}?/laheta`),
		() => post(bareUrl)
	)) as [number, number];
	bare.stop();

	const page = await fetch(`${base}/kerro/${slug}`, { headers: { 'accept-encoding': 'identity' } });
	const pageBytes = (await page.arrayBuffer()).byteLength;
	const barePage = await start('tests/bench/bare-server.ts', { BARE_BYTES: String(pageBytes) });
	const [cached, rendered, barePages] = (await inTurns(
		() => perSecond({ url: `${base}/kerro/${slug}` }),
		// A query is never kept, so each of these is rendered.
		() => perSecond({ url: `${base}/kerro/${slug}?x=1` }),
		() => perSecond({ url: `http://127.0.0.1:${barePage.port}/` })
	)) as [number, number, number];
	barePage.stop();
	return [
		figure('feedback posts, 16 clients', posts, '1/s', barePosts),
		figure('feedback page, unchanged', cached, '1/s', barePages),
		figure('feedback page, rendered', rendered, '1/s', barePages)
	];
}
