import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { countAnswers, decideCampaign } from '#domains/showing/results/deciding.server.ts';
import { chanceOf, givenCampaign, givenSurvey } from '#domains/showing/results/results.given.ts';
import { type Db, openDatabase, openPool } from '#platform/db/database.server.ts';
import { migrate } from '#platform/db/migrate.server.ts';
import { prepareQueue } from '#platform/jobs/queue.server.ts';
import { ensureDatabase } from '#tools/database.ts';
import { type Figure, dropDatabase, figure, startProduct } from './load.ts';

const SERVICES = 30;
const UNITS = 10;
const YEARS = 5;
const QUESTIONS = 13;
const VISITS = 300;

/** What the limits of the issue are: a page within 50 ms, and no slower with ten times the answers. */
const PAGE_MS = 50;
const GROWTH = 1.5;

/** Answers in the large county; the small one has a tenth. `KUULTU_BENCH_RESPONSES` makes it quick. */
const RESPONSES = Number(process.env.KUULTU_BENCH_RESPONSES ?? 10_000_000);

/**
 * How long results take to be counted and to be shown, with 300 units, five years and 13 questions
 * on a scale: the page of a unit, and one question over all units and years.
 *
 * @param dbUrl any database of the server to measure on
 */
export async function surveysBench(dbUrl: string): Promise<Figure[]> {
	const small = await measure(dbUrl, RESPONSES / 10);
	const large = await measure(dbUrl, RESPONSES);
	const of = (n: number) => `${n.toLocaleString('en')} responses`;
	return [
		figure(`survey counting, ${of(RESPONSES)}`, large.count, 's', 10 * large.bare),
		figure(`survey deciding, ${of(RESPONSES)}`, large.decide, 's', 3600),
		figure(`survey results page p95, ${of(RESPONSES / 10)}`, small.page, 'ms', PAGE_MS),
		figure(`survey results page p95, ${of(RESPONSES)}`, large.page, 'ms', PAGE_MS),
		figure('survey results page p95, growth', large.page / small.page, 'times', GROWTH),
		figure(`survey comparison p95, ${of(RESPONSES / 10)}`, small.compare, 'ms', PAGE_MS),
		figure(`survey comparison p95, ${of(RESPONSES)}`, large.compare, 'ms', PAGE_MS),
		figure('survey comparison p95, growth', large.compare / small.compare, 'times', GROWTH),
		figure('survey figures as CSV', large.csv.perSecond, 'rows/s', large.csv.bare),
		figure('memory that the CSV took while its reader waited', large.csv.grew, 'MB', 8)
	];
}

async function measure(dbUrl: string, responses: number) {
	const name = `bench_surveys_${process.pid}`;
	const url = await ensureDatabase(dbUrl, name);
	const client = new pg.Client({ connectionString: url });
	const db = openDatabase(openPool(url, 2, 'kuultu bench'));
	try {
		await client.connect();
		await migrate(client);
		await prepareQueue(url);
		const campaigns = await fill(db, client, responses);
		const bare = await seconds(() =>
			client.query(`select campaign_id, unit_id, count(answers)
				from listening.survey_response group by 1, 2`)
		);
		const count = await seconds(async () => {
			for (const campaignId of campaigns) await countAnswers(db, { campaignId });
		});
		const decide = await seconds(async () => {
			for (const campaignId of campaigns) await decideCampaign(db, campaignId, new Date());
		});
		await client.query('analyze');
		await client.query('checkpoint');
		const last = campaigns.at(-1) as string;
		const { file, ...visits } = await visitAll(url, await aReader(client), last);
		const { rows, took } = await bareCopy(client, file.rows);
		const csv = { perSecond: rows / file.took, bare: rows / took, grew: file.grew };
		return { bare, count, decide, csv, ...visits };
	} finally {
		await client.end();
		await db.destroy();
		await dropDatabase(dbUrl, name);
	}
}

const questions = Array.from({ length: QUESTIONS }, (_, at) => ({
	id: `bench.q${at + 1}`,
	kind: 'agree5' as const,
	text: `Väittämä ${at + 1}: minua kuunneltiin ja sain apua, kun sitä tarvitsin`,
	none: at % 4 === 0,
	section: 1 + Math.floor(at / 4)
}));

/** A county of 300 units, and five yearly rounds of one survey; ids of the rounds, oldest first. */
async function fill(db: Db, client: pg.Client, responses: number): Promise<string[]> {
	await client.query(`
		insert into platform.unit (kind, slug, name, opened_on)
			values ('county', 'alue', '{"fi": "Alue"}', '2020-01-01');
		insert into platform.unit (parent_id, kind, slug, name, opened_on)
			select c.id, 'service', 'palvelu-' || s, jsonb_build_object('fi', 'Palvelu ' || s), '2020-01-01'
			from platform.unit c, generate_series(1, ${SERVICES}) s where c.kind = 'county';
		insert into platform.unit (parent_id, kind, slug, name, opened_on, like_group)
			select p.id, 'unit', p.slug || '-yksikko-' || u, jsonb_build_object('fi', 'Yksikkö ' || u),
				'2020-01-01', 'alike-' || u
			from platform.unit p, generate_series(1, ${UNITS}) u where p.kind = 'service';`);
	const { rows } = await client.query<{ id: string; kind: string }>(
		`select id, kind from platform.unit`
	);
	const county = rows.find(({ kind }) => kind === 'county')?.id as string;
	const units = rows.filter(({ kind }) => kind === 'unit').map(({ id }) => id);
	const survey = await givenSurvey(db, questions);
	const campaigns: string[] = [];
	for (let year = 0; year < YEARS; year += 1) {
		const campaignId = await givenCampaign(db, {
			...survey,
			unitId: county,
			asked: units,
			year: 2021 + year,
			previousId: campaigns.at(-1)
		});
		campaigns.push(campaignId);
		const into = client.query(
			copyFrom(`copy listening.survey_response
				(campaign_id, unit_id, version_id, channel, locale, answers) from stdin`)
		);
		const lines = linesOf(
			{ campaignId, versionId: survey.versionId, units, year },
			responses / YEARS
		);
		await pipeline(Readable.from(lines), into);
	}
	await client.query('vacuum analyze listening.survey_response');
	return campaigns;
}

type Round = { campaignId: string; versionId: string; units: string[]; year: number };

/** Lines for COPY, some hundreds at a time; answers drawn by chance, a little better each year. */
function* linesOf({ campaignId, versionId, units, year }: Round, count: number) {
	const chance = chanceOf(year + 1);
	const channels = ['web', 'web', 'card', 'kiosk'];
	let chunk: string[] = [];
	for (let i = 0; i < count; i += 1) {
		const kindly = 1.1 - year * 0.1 - (i % 7) * 0.03;
		const answers = questions
			.map(({ id }) => `"${id}":${1 + Math.floor(chance() ** kindly * 4.999)}`)
			.filter(() => chance() > 0.05);
		const channel = channels[Math.floor(chance() * channels.length)];
		const unit = units[Math.floor(chance() * units.length)];
		chunk.push(`${campaignId}\t${unit}\t${versionId}\t${channel}\tfi\t{${answers.join(',')}}\n`);
		if (chunk.length === 500 || i + 1 >= count) {
			yield chunk.join('');
			chunk = [];
		}
	}
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
	const from = performance.now();
	await work();
	return (performance.now() - from) / 1000;
}

/** Somebody of the example who reads figures everywhere; their id. */
async function aReader(client: pg.Client): Promise<string> {
	const email = `mittaaja-${randomBytes(4).toString('hex')}@esimerkkila.example`;
	const { rows } = await client.query<{ id: string }>(
		`insert into platform.person (name, email, email_verified) values ('Mittaaja', $1, true)
		returning id`,
		[email]
	);
	const id = rows[0]?.id as string;
	await client.query(
		`insert into platform.role_grant (person_id, role) values ($1, 'ombudsperson')`,
		[id]
	);
	return id;
}

/** 95th percentiles of the page of a unit and of the comparison, in milliseconds. */
async function visitAll(url: string, reader: string, campaignId: string) {
	const { base, pid, stop } = await startProduct(url, { isExample: true });
	try {
		const entry = await fetch(`${base}/kirjaudu?/esimerkki`, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin: base, 'content-type': 'application/x-www-form-urlencoded' },
			body: new URLSearchParams({ henkilo: reader })
		});
		const cookie = entry.headers
			.getSetCookie()
			.map((line) => line.split(';')[0])
			.join('; ');
		const slug = (i: number) => `palvelu-${1 + (i % SERVICES)}-yksikko-${1 + (i % UNITS)}`;
		const page = await visit(
			(i) => `${base}/tyo/tulokset/${campaignId}?yksikko=${slug(i)}`,
			cookie,
			'class="trend"'
		);
		const compare = await visit(
			(i) => `${base}/tyo/tulokset/vertailu?kysymys=bench.q${1 + (i % QUESTIONS)}`,
			cookie,
			'Palvelu 30 – Yksikkö 10'
		);
		const file = await fetchAll(`${base}/tyo/tulokset/luvut.csv`, cookie, pid);
		return { page, compare, file };
	} finally {
		await stop();
	}
}

/** Bytes that somebody reads of a large file before they stop for a while. */
const FIRST_BYTES = 1024 * 1024;

/**
 * The file of all figures as it comes, and what the app's memory grew by while its reader waited in
 * the middle of it: an app that gathered the file before it went out would hold all of it by then.
 */
async function fetchAll(address: string, cookie: string, pid: number) {
	const memory = () =>
		Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
	const get = async () => {
		const answer = await fetch(address, { headers: { cookie } });
		if (answer.status !== 200) throw new Error(`no file: ${answer.status}`);
		return answer.body as unknown as AsyncIterable<Uint8Array>;
	};
	// The first one warms the app up, as any that comes later finds it.
	for await (const _ of await get());
	const before = memory();
	let read = 0;
	let grew: number | undefined;
	for await (const chunk of await get()) {
		read += chunk.length;
		if (read < FIRST_BYTES || grew !== undefined) continue;
		await new Promise((done) => setTimeout(done, 2000));
		grew = memory() - before;
	}
	const chunks: Buffer[] = [];
	const from = performance.now();
	for await (const chunk of await get()) chunks.push(Buffer.from(chunk));
	const took = (performance.now() - from) / 1000;
	const rows = Buffer.concat(chunks);
	if (grew === undefined || rows.length < 8 * FIRST_BYTES)
		throw new Error(`too small a file to tell: ${rows.length} bytes`);
	return { rows: rows.toString(), took, grew };
}

/** Rows per second of a bare COPY of the very same rows, out of a table that holds nothing else. */
async function bareCopy(client: pg.Client, file: string) {
	const [head, ...lines] = file.trimEnd().split('\n');
	const columns = (head as string).split(';').map((_, at) => `c${at}`);
	await client.query(`create unlogged table bench_copy (${columns.map((c) => `${c} text`)})`);
	const into = client.query(
		copyFrom(`copy bench_copy from stdin with (format csv, delimiter ';')`)
	);
	await pipeline(Readable.from([lines.join('\n')]), into);
	await client.query('vacuum analyze bench_copy');
	let bytes = 0;
	const out = async () => {
		const rows = client.query(copyTo(`copy bench_copy to stdout with (format csv, delimiter ';')`));
		for await (const chunk of rows) bytes += (chunk as Buffer).length;
	};
	await out();
	const took = await seconds(out);
	if (bytes < file.length) throw new Error('not the same rows');
	return { rows: lines.length, took };
}

async function visit(
	addressOf: (i: number) => string,
	cookie: string,
	mark: string
): Promise<number> {
	const times: number[] = [];
	for (let i = -30; i < VISITS; i += 1) {
		const from = performance.now();
		const page = await fetch(addressOf(i + 30), { headers: { cookie }, redirect: 'manual' });
		const html = await page.text();
		if (page.status !== 200 || !html.includes(mark))
			throw new Error(`not the page: ${page.status} ${addressOf(i + 30)}`);
		if (i >= 0) times.push(performance.now() - from);
	}
	return times.sort((a, b) => a - b)[Math.floor(VISITS * 0.95)] as number;
}
