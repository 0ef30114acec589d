import { sql } from 'kysely';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { containing } from '#platform/db/text-search.server.ts';
import type { Day } from '#platform/clock/today.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { readableResults, readsSomewhere } from './results.policy.ts';
import { type ListFilter, listFilter } from './results.schema.ts';

const PAGE = 20;

type Row = {
	id: string;
	name: unknown;
	state: 'open' | 'closed';
	opensOn: Day;
	closesOn: Day;
	isOut: boolean | null;
	place: unknown;
	slug: string | null;
	n: number | null;
	counted: boolean;
	total: number;
};

/**
 * Campaigns that are being answered or have ended, of which this person may read something: newest
 * first, each with how many have answered in the widest place that they may read.
 */
export async function resultsList(ctx: StaffCtx, address: Record<string, string>) {
	const { db, who, locale } = ctx;
	allow(who, readsSomewhere, undefined);
	const filter: ListFilter = listFilter.parse(address);
	const readable = readableResults(who) ?? null;
	const mine = (column: string) =>
		sql`(${readable}::uuid[] is null or ${sql.ref(column)} = any (${readable}::uuid[]))`;
	const words = filter.haku ? containing(filter.haku) : null;
	const page = filter.sivu ?? 1;
	const read = async (at: number) =>
		(
			await sql<Row>`
				select c.id, c.name, c.state, c.opens_on as "opensOn", c.closes_on as "closesOn",
					o.is_out as "isOut", u.name as place, u.slug, place.n, place.unit_id is not null as counted,
					count(*) over ()::int as total
				from listening.campaign c
				left join showing.survey_outcome o on o.campaign_id = c.id
				left join lateral (
					select f.unit_id, f.n from showing.survey_figure f join platform.unit p on p.id = f.unit_id
					where f.campaign_id = c.id and f.split_by = '' and f.question_id = '' and ${mine('f.unit_id')}
					order by f.unit_id = c.unit_id desc, p.kind = 'county' desc, p.kind = 'service' desc,
						p.name ->> 'fi' collate "fi-x-icu", p.id
					limit 1
				) as place on true
				left join platform.unit u on u.id = place.unit_id
				where c.state in ('open', 'closed')
					and (place.unit_id is not null or exists (
						select from listening.campaign_unit cu where cu.campaign_id = c.id and ${mine('cu.unit_id')}
					))
					and (${filter.tila ?? null}::text is null or c.state = ${filter.tila ?? null})
					and (${words}::text is null or c.name::text ilike ${words})
				order by c.opens_on desc, c.id
				limit ${PAGE} offset ${(at - 1) * PAGE}`.execute(db)
		).rows;
	let rows = await read(page);
	// An address may outlive the page that it led to.
	if (rows.length === 0 && page > 1) rows = await read(1);
	const count = rows[0]?.total ?? 0;
	return {
		rows: rows.map(({ total: _, name, place, ...row }) => ({
			...row,
			name: inLocale(name, locale),
			place: inLocale(place, locale)
		})),
		isCounty: readable === null,
		filter: { haku: filter.haku ?? '', tila: filter.tila ?? '' },
		count,
		page: rows.length > 0 && page <= Math.ceil(count / PAGE) ? page : 1,
		pages: Math.max(1, Math.ceil(count / PAGE))
	};
}
export type ResultsList = Awaited<ReturnType<typeof resultsList>>;
