import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { publishAll } from '#domains/showing/statistics/publishing.server.ts';
import { addReadyMade } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import type { Db } from '#platform/db/database.server.ts';
import { openDatabase, openPool } from '#platform/db/database.server.ts';
import { migrate } from '#platform/db/migrate.server.ts';
import { prepareQueue } from '#platform/jobs/queue.server.ts';
import { ensureDatabase } from '#tools/database.ts';
import { type Figure, dropDatabase, figure, startProduct } from './load.ts';

const TODAY = '2026-11-22';
const SERVICES = 8;
const UNITS = 5;
const VISITS = 300;

/** What the limits of the issue are: the page within 30 ms, and no slower with ten times the voices. */
const PAGE_MS = 30;
const GROWTH = 1.5;

/**
 * How long the page of a place takes with 100,000 and with 1,000,000 voices, and how long it takes
 * to publish their eight quarters, each in a database of its own that is dropped afterwards.
 *
 * @param dbUrl any database of the server to measure on
 */
export async function statisticsBench(dbUrl: string): Promise<Figure[]> {
	const small = await measure(dbUrl, 100_000);
	const large = await measure(dbUrl, 1_000_000);
	return [
		figure('statistics page p95, 100,000 voices', small.page, 'ms', PAGE_MS),
		figure('statistics page p95, 1,000,000 voices', large.page, 'ms', PAGE_MS),
		figure('statistics page p95, growth from 100,000', large.page / small.page, 'times', GROWTH),
		figure('publishing eight quarters, 1,000,000 voices', large.publish, 's', large.bare)
	];
}

async function measure(dbUrl: string, voices: number) {
	const name = `bench_statistics_${process.pid}`;
	const url = await ensureDatabase(dbUrl, name);
	const db = openDatabase(openPool(url, 2, 'kuultu bench'));
	try {
		await fill(url, db, voices);
		const bare = await seconds(() => countBarely(db));
		const publish = await seconds(async () => {
			const periods = await publishAll(db, TODAY);
			if (periods.length < 8) throw new Error(`only ${periods.join(', ')} came out`);
		});
		return { publish, bare, page: await visit(url) };
	} finally {
		await db.destroy();
		await dropDatabase(dbUrl, name);
	}
}

/** A county of eight services with five units each, and two years of voices. */
async function fill(url: string, db: Db, voices: number): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await migrate(client);
		await prepareQueue(url);
		await addReadyMade(db, TODAY);
		await fillWith(client, voices);
	} finally {
		await client.end();
	}
}

async function fillWith(client: pg.Client, voices: number): Promise<void> {
	await client.query(`
		insert into platform.unit (kind, slug, name, opened_on)
			values ('county', 'alue', '{"fi": "Alue"}', '2020-01-01');
		insert into platform.unit (parent_id, kind, slug, name, opened_on)
			select c.id, 'service', 'palvelu-' || s, jsonb_build_object('fi', 'Palvelu ' || s), '2020-01-01'
			from platform.unit c, generate_series(1, ${SERVICES}) s where c.kind = 'county';
		insert into platform.unit (parent_id, kind, slug, name, opened_on, like_group)
			select p.id, 'unit', p.slug || '-yksikko-' || u, jsonb_build_object('fi', 'Yksikkö ' || u),
				'2020-01-01', 'alike'
			from platform.unit p, generate_series(1, ${UNITS}) u where p.kind = 'service';`);
	await client.query(
		`insert into listening.response
			(sender_key, unit_id, version_id, channel, given_on, locale, answers, mood)
		select sha256(i::text::bytea), u.ids[1 + i % array_length(u.ids, 1)], v.id, 'web',
			date '2024-10-01' + i * 730 / $1, 'fi',
			jsonb_build_object('quick.meeting', 2 + sign(sin(i))),
			case when hash < 70 then 1 when hash < 90 then 0 else -1 end
		from generate_series(0, $1 - 1) i,
			lateral (select abs(hashtext(i::text)) % 100 as hash) h,
			(select array_agg(id) as ids from platform.unit where kind = 'unit') u,
			(select id from listening.questionnaire_version limit 1) v`,
		[voices]
	);
	await client.query(`insert into changing.matter
			(response_id, unit_id, state, wants_answer, code_hash, opened_on, due_on, answered_on, channel,
			locale, mood)
		select id, unit_id, 'answered', true, sha256(id::text::bytea), given_on, given_on + 10,
			given_on + 3 + abs(hashtext(id::text)) % 9, 'web', 'fi', mood
		from listening.response where abs(hashtext(id::text)) % 20 = 0`);
	await client.query('analyze');
}

/** The least that counting needs: one look at every voice. */
const countBarely = (db: Kysely<never> | Db) =>
	sql`select unit_id, mood, count(*) from listening.response group by 1, 2`.execute(db as Db);

async function seconds(work: () => Promise<unknown>): Promise<number> {
	const from = performance.now();
	await work();
	return (performance.now() - from) / 1000;
}

/** 95th percentile of rendering pages of places one after another, in milliseconds. */
async function visit(url: string): Promise<number> {
	const { base, stop } = await startProduct(url);
	try {
		const slugs = Array.from({ length: SERVICES * UNITS }, (_, i) =>
			i % 10 === 9
				? `palvelu-${1 + (i % SERVICES)}`
				: `palvelu-${1 + (i % SERVICES)}-yksikko-${1 + (i % UNITS)}`
		);
		const times: number[] = [];
		for (let i = -50; i < VISITS; i++) {
			const from = performance.now();
			// A query is never kept, so each of these is rendered.
			const page = await fetch(`${base}/yksikot/${slugs[(i + 50) % slugs.length]}?x=1`);
			const html = await page.text();
			if (page.status !== 200 || !html.includes('class="chart"'))
				throw new Error(`not the page: ${page.status}`);
			if (i >= 0) times.push(performance.now() - from);
		}
		return times.sort((a, b) => a - b)[Math.floor(VISITS * 0.95)] as number;
	} finally {
		await stop();
	}
}
