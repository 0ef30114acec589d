import { sql } from 'kysely';
import type { Ctx } from '#platform/auth/context.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import { type Db, prepared } from '#platform/db/database.server.ts';
import { containing } from '#platform/db/text-search.server.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { type Campaign, campaignsBefore } from '../results/results.public.server.ts';
import { releaseAddress } from './releases.schema.ts';

export type Publication = {
	campaignId: string;
	slug: string;
	learnt: unknown;
	withdrawnOn: Day | null;
	withdrawnBecause: unknown;
	version: number;
	/** Of the newest release. */
	no: number;
	releasedOn: Day;
};

const publications = (db: Db) =>
	db
		.selectFrom('showing.surveyPublication as p')
		.innerJoinLateral(
			(eb) =>
				eb
					.selectFrom('showing.surveyRelease as r')
					.select(['r.no', 'r.releasedOn'])
					.whereRef('r.campaignId', '=', 'p.campaignId')
					.orderBy('r.no', 'desc')
					.limit(1)
					.as('newest'),
			(join) => join.onTrue()
		)
		.select(['p.campaignId', 'p.slug', 'p.learnt', 'p.withdrawnOn', 'p.withdrawnBecause'])
		.select(['p.version', 'newest.no', 'newest.releasedOn']);

export const findPublication = (db: Db, slug: string): Promise<Publication | undefined> =>
	publications(db).where('p.slug', '=', slug).executeTakeFirst();

export const findPublicationOf = (db: Db, campaignId: string): Promise<Publication | undefined> =>
	publications(db).where('p.campaignId', '=', campaignId).modifyFront(prepared).executeTakeFirst();

/** Earlier rounds of a campaign that are public now, oldest first. */
export async function releasedBefore(
	db: Db,
	campaign: Campaign
): Promise<(Campaign & { no: number; slug: string })[]> {
	const before = await campaignsBefore(db, campaign);
	if (before.length === 0) return [];
	const rows = await publications(db)
		.where(
			'p.campaignId',
			'in',
			before.map(({ id }) => id)
		)
		.where('p.withdrawnOn', 'is', null)
		.execute();
	const byId = new Map(rows.map((row) => [row.campaignId, row]));
	return before.flatMap((one) => {
		const row = byId.get(one.id);
		return row ? [{ ...one, no: row.no, slug: row.slug }] : [];
	});
}

/** Every release of a campaign, and what each later one corrected. */
export const listReleasesOf = (db: Db, campaignId: string) =>
	db
		.selectFrom('showing.surveyRelease')
		.select(['no', 'releasedOn', 'because'])
		.where('campaignId', '=', campaignId)
		.orderBy('no')
		.execute();

/** Promises that were said to have come of a campaign. */
export const tiedCommitments = async (db: Db, campaignId: string): Promise<string[]> =>
	(
		await db
			.selectFrom('showing.surveyCommitment')
			.select('commitmentId')
			.where('campaignId', '=', campaignId)
			.execute()
	).map(({ commitmentId }) => commitmentId);

const PAGE = 20;

type Row = {
	slug: string;
	name: unknown;
	place: unknown;
	opensOn: Day;
	closesOn: Day;
	n: number | null;
	total: number;
};

/** Results that are public, newest first; those whose name fits some words. */
export async function listReleases(ctx: Ctx, address: Record<string, string>) {
	const { db, locale } = ctx;
	const { haku = '', sivu = 1 } = releaseAddress.parse(address);
	const words = haku ? containing(haku) : null;
	const read = async (page: number) =>
		(
			await sql<Row>`
				select p.slug, c.name, u.name as place, c.opens_on as "opensOn", c.closes_on as "closesOn",
					f.n, count(*) over ()::int as total
				from showing.survey_publication p
				join listening.campaign c on c.id = p.campaign_id
				join platform.unit u on u.id = c.unit_id
				left join lateral (
					select f.n from showing.survey_release_figure f
					where f.campaign_id = p.campaign_id and f.unit_id = c.unit_id and f.split_by = ''
						and f.question_id = '' order by f.no desc limit 1
				) as f on true
				where p.withdrawn_on is null and (${words}::text is null or c.name::text ilike ${words})
				order by c.opens_on desc, p.slug
				limit ${PAGE} offset ${(page - 1) * PAGE}`.execute(db)
		).rows;
	let rows = await read(sivu);
	if (rows.length === 0 && sivu > 1) rows = await read(1);
	const count = rows[0]?.total ?? 0;
	const pages = Math.max(1, Math.ceil(count / PAGE));
	return {
		haku,
		count,
		page: sivu <= pages ? sivu : 1,
		pages,
		rows: rows.map(({ total: _, name, place, ...row }) => ({
			...row,
			name: inLocale(name, locale),
			place: inLocale(place, locale)
		}))
	};
}

/** Public releases in which a place has a part, newest first. */
export async function releasesOfPlace({ db, locale }: Ctx, unitId: string) {
	const { rows } = await sql<{ slug: string; name: unknown; opensOn: Day; n: number | null }>`
		select p.slug, c.name, c.opens_on as "opensOn", f.n
		from showing.survey_publication p
		join listening.campaign c on c.id = p.campaign_id
		join showing.survey_release_figure f on f.campaign_id = p.campaign_id and f.question_id = ''
			and f.split_by = '' and f.unit_id = ${unitId}
			and f.no = (select max(no) from showing.survey_release r where r.campaign_id = p.campaign_id)
		where p.withdrawn_on is null
		order by c.opens_on desc, p.slug limit 10`.execute(db);
	return rows.map(({ name, ...row }) => ({ ...row, name: inLocale(name, locale) }));
}

/** So many doors of one survey fit in a list; the rest are found at the place itself. */
const MOST_DOORS = 100;

/** Surveys that anybody may answer today by a public link, each with the places that it asks about. */
export async function openSurveys({ db, locale, now }: Ctx) {
	const today = dayOf(now());
	const { rows } = await sql<{
		id: string;
		name: unknown;
		closesOn: Day;
		link: string;
		unit: unknown;
	}>`
		select c.id, c.name, c.closes_on as "closesOn", cu.code as link, u.name as unit
		from listening.campaign c
		join listening.campaign_unit cu on cu.campaign_id = c.id
		join platform.unit u on u.id = cu.unit_id
		where c.state = 'open' and 'link' = any (c.ways)
			and c.opens_on <= ${today} and c.closes_on >= ${today}
		order by c.closes_on, c.id, u.name ->> 'fi' collate "fi-x-icu" limit 500`.execute(db);
	return [...Map.groupBy(rows, ({ id }) => id).values()].map((doors) => {
		const [{ id, name, closesOn }] = doors as [(typeof rows)[number]];
		return {
			id,
			name: inLocale(name, locale),
			closesOn,
			doors: doors
				.slice(0, MOST_DOORS)
				.map(({ link, unit }) => ({ link, name: inLocale(unit, locale) }))
		};
	});
}
