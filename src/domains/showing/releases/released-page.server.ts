import { sql } from 'kysely';
import { listCommitments } from '#domains/changing/commitments/commitments.public.server.ts';
import type { Ctx } from '#platform/auth/context.ts';
import type { Db } from '#platform/db/database.server.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { type LocalizedText, inLocale } from '#platform/i18n/localized.ts';
import { withDescendants, withPredecessors } from '#platform/units/units.public.server.ts';
import { listQuotes } from '../open-answers/open-answers.public.server.ts';
import { findPlan } from '../reports/reports.public.server.ts';
import {
	type Campaign,
	type Response,
	findCampaign,
	headOf,
	lightly,
	tellResults
} from '../results/results.public.server.ts';
import { releasedFigures } from './ledger.queries.server.ts';
import {
	type Publication,
	findPublication,
	listReleasesOf,
	releasedBefore,
	tiedCommitments
} from './released.queries.server.ts';
import { releaseAddress } from './releases.schema.ts';

const MOST_PROMISES = 100;
/** As many places as a list to choose from holds; more are searched for. */
export const MOST_TO_CHOOSE = 60;
const PAGE = 30;

export type PlaceOfRelease = {
	id: string;
	slug: string;
	name: LocalizedText;
	above: LocalizedText | null;
};

/** Units of a release, wide ones first, then by name. */
export async function placesNamed(db: Db, unitIds: readonly string[]): Promise<PlaceOfRelease[]> {
	const { rows } = await sql<PlaceOfRelease>`
		select u.id, u.slug, u.name, case when p.kind = 'service' then p.name end as above
		from platform.unit u left join platform.unit p on p.id = u.parent_id
		where u.id = any (${unitIds as string[]}::uuid[])
		order by u.kind = 'county' desc, u.kind = 'service' desc, u.name ->> 'fi' collate "fi-x-icu", u.id`.execute(
		db
	);
	return rows;
}

const labelOf = ({ above, name }: PlaceOfRelease, locale: Locale): string =>
	[above, name].flatMap((words) => inLocale(words, locale).text || []).join(' – ');

/** The places of a release to choose from: all of them, or where there are many, those searched for. */
export function choiceOf(
	places: readonly PlaceOfRelease[],
	{ haku = '', sivu = 1 }: { haku?: string; sivu?: number },
	locale: Locale
) {
	const all = places.map((place) => ({ slug: place.slug, label: labelOf(place, locale) }));
	if (all.length <= MOST_TO_CHOOSE) return { all, isLong: false as const };
	const words = haku.toLocaleLowerCase('fi');
	const fitting = all.filter(({ label }) => label.toLocaleLowerCase('fi').includes(words));
	const pages = Math.max(1, Math.ceil(fitting.length / PAGE));
	const page = Math.min(sivu, pages);
	return {
		isLong: true as const,
		haku,
		count: fitting.length,
		page,
		pages,
		found: fitting.slice((page - 1) * PAGE, page * PAGE)
	};
}

/**
 * The results of a released campaign in one place, as everyone sees them: from the frozen copy only,
 * beside earlier rounds that are public too.
 *
 * @throws NotFound where nothing was released at this address, or the place has no part in it
 */
export async function releasedPage(ctx: Ctx, slug: string, address: Record<string, string>) {
	const { db, locale } = ctx;
	const publication = found(await findPublication(db, slug));
	const campaign = found(await findCampaign(db, publication.campaignId));
	const name = inLocale(campaign.name, locale);
	if (publication.withdrawnOn)
		return {
			slug,
			name,
			withdrawn: {
				on: publication.withdrawnOn,
				because: inLocale(publication.withdrawnBecause, locale)
			}
		};
	const asked = releaseAddress.parse(address);
	const { campaignId, no } = publication;
	const [places, releases] = await Promise.all([
		placesOfRelease(db, publication),
		listReleasesOf(db, campaignId)
	]);
	const place = asked.yksikko
		? found(places.find((one) => one.slug === asked.yksikko))
		: found(places.find(({ id }) => id === campaign.unitId) ?? places[0]);
	const unitIds = await withPredecessors(db, [place.id]);
	const earlier = await releasedBefore(db, campaign);
	const rounds = [...earlier, { ...campaign, no }];
	const figures = (
		await Promise.all(
			rounds.map(async (round) =>
				(await releasedFigures(db, { campaignId: round.id, no: round.no, unitIds })).map((one) => ({
					...one,
					campaignId: round.id
				}))
			)
		)
	).flat();
	const response = await responseOf(db, { campaignId, no, unitIds: [place.id] });
	const results = await tellResults(db, {
		campaign: { ...campaign, isOut: true },
		earlier: earlier.map(({ no: _, slug: __, ...one }) => one),
		unitId: place.id,
		figures,
		response
	});
	return {
		slug,
		name,
		withdrawn: undefined,
		releases: releases.map(({ because, ...one }) => ({
			...one,
			because: because === null ? undefined : inLocale(because, locale)
		})),
		place: { slug: place.slug, name: inLocale(place.name, locale) },
		places: choiceOf(places, asked, locale),
		learnt: inLocale(publication.learnt, locale),
		quotes: await listQuotes(db, { campaignId, unitIds: await withDescendants(db, [place.id]) }),
		before: earlier.map((one) => ({ slug: one.slug, name: inLocale(one.name, locale) })),
		...(await toldBy(db, campaign, results)),
		...(await promisesOf(ctx, campaignId, earlier.at(-1)?.id))
	};
}
export type ReleasedPage = Extract<
	Awaited<ReturnType<typeof releasedPage>>,
	{ withdrawn: undefined }
>;
export type WithdrawnPage = Exclude<Awaited<ReturnType<typeof releasedPage>>, ReleasedPage>;

/** Results as the page shows them, with what they are told by first and how they were collected. */
export async function toldBy(
	db: Db,
	campaign: Campaign,
	results: Awaited<ReturnType<typeof tellResults>>
) {
	const all = results.sections.flatMap((section) => section.results);
	const head = headOf(results, all);
	const plan = await findPlan(db, campaign.id);
	return {
		results: { ...results, sections: results.sections.map(lightly) },
		head: head && { question: head.question, measures: head.measures },
		plan: { ways: plan?.ways ?? [], useBack: plan?.useBack ?? '' }
	};
}

async function placesOfRelease(db: Db, { campaignId, no }: Publication): Promise<PlaceOfRelease[]> {
	const rows = await db
		.selectFrom('showing.surveyReleasePlace')
		.select('unitId')
		.where('campaignId', '=', campaignId)
		.where('no', '=', no)
		.execute();
	if (rows.length === 0) throw new NotFound();
	return placesNamed(
		db,
		rows.map(({ unitId }) => unitId)
	);
}

async function responseOf(
	db: Db,
	{ campaignId, no, unitIds }: { campaignId: string; no: number; unitIds: string[] }
): Promise<Response | undefined> {
	const row = await db
		.selectFrom('showing.surveyReleasePlace')
		.select(['drawn', 'undelivered', 'answered'])
		.where('campaignId', '=', campaignId)
		.where('no', '=', no)
		.where('unitId', 'in', unitIds)
		.executeTakeFirst();
	if (!row || row.drawn === null) return undefined;
	return { drawn: row.drawn, undelivered: row.undelivered ?? 0, answered: row.answered };
}

/** What was promised after this round and after the one before, as it stands today. */
async function promisesOf(ctx: Ctx, campaignId: string, previousId: string | undefined) {
	const tied = async (id: string) => {
		const ids = await tiedCommitments(ctx.db, id);
		return ids.length === 0 ? [] : (await listCommitments(ctx, { ids, limit: MOST_PROMISES })).rows;
	};
	const promises = await tied(campaignId);
	const now = new Set(promises.map(({ id }) => id));
	const previous = previousId ? await tied(previousId) : [];
	return { promises, previousPromises: previous.filter(({ id }) => !now.has(id)) };
}
