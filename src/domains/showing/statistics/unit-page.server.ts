import { sql } from 'kysely';
import {
	countCommitments,
	listCommitments
} from '#domains/changing/commitments/commitments.public.server.ts';
import { listOpenSurveys } from '#domains/listening/campaigns/campaigns.public.server.ts';
import type { Ctx } from '#platform/auth/context.ts';
import { quarterOf } from '#platform/clock/periods.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import { lately } from '#platform/db/lately.server.ts';
import { found } from '#platform/errors/errors.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import {
	type Unit,
	answerDaysOf,
	findUnitBySlug,
	successorsOf,
	withDescendants
} from '#platform/units/units.public.server.ts';
import { releasesOfPlace } from '../releases/releases.public.server.ts';
import {
	type Figure,
	byYear,
	headlineOf,
	inTimeShareOf,
	newestWith,
	quartersIn,
	seenOf,
	shareOf
} from './figure.ts';
import { figuresByPlace, listReleased, pastOfPlace } from './figures.queries.server.ts';
import { releaseDay } from './publishing.server.ts';
import { withheldIn } from './withheld.ts';

const LATEST = 4;

/** What a reader sees of figures first and next: a sentence, years, quarters. */
export function shownFigures(figures: readonly Figure[]) {
	const headline = headlineOf(figures);
	const years = byYear(figures);
	const quarters = quartersIn(figures);
	return {
		headline,
		/** What is explained in place of a headline; where any count is shown, only the share is missing. */
		withheld: headline ? undefined : withheldIn([...years, ...quarters].map(seenOf)).at(-1),
		years,
		quarters,
		answered: newestWith(figures, inTimeShareOf)
	};
}
export type ShownFigures = ReturnType<typeof shownFigures>;

/** When the running quarter's figures come out, where nothing has been published yet. */
export const nextRelease = (today: Day): Day => releaseDay(quarterOf(today));

/** Promises of these places as everyone sees them: how many in each state, and the latest. */
export async function promisesOf(ctx: Ctx, unitIds: string[]) {
	const [counts, latest] = await Promise.all([
		countCommitments(ctx.db, dayOf(ctx.now()), unitIds),
		listCommitments(ctx, { unitIds, limit: LATEST })
	]);
	return { counts, latest: latest.rows };
}

/** Services and units right below a place, in the order of their names, with their newest share. */
async function placesBelow(db: Db, locale: Locale, unitId: string) {
	const rows = await db
		.selectFrom('platform.unit')
		.select(['id', 'slug', 'name'])
		.where('parentId', '=', unitId)
		.where('closedOn', 'is', null)
		.orderBy(sql`coalesce(name ->> ${locale}, name ->> 'fi') collate "fi-x-icu"`)
		.execute();
	const figures = await figuresByPlace(
		db,
		rows.map(({ id }) => id)
	);
	return rows.map(({ id, slug, name }) => ({
		slug,
		name: inLocale(name, locale),
		newest: newestYear(figures.get(id) ?? [])
	}));
}
export type PlaceBelow = Awaited<ReturnType<typeof placesBelow>>[number];

/** The newest year of a place in one line; nothing where no year is out. */
export function newestYear(figures: readonly Figure[]) {
	const year = byYear(figures).at(-1);
	return year && { n: year.n, share: shareOf(year), to: year.to, period: year.period };
}

/** The way from the whole county to a place: services above it, the county left out. */
async function trailOf(db: Db, { parentId }: Unit, locale: Locale) {
	const { rows } = await sql<{ slug: string; name: unknown }>`
		with recursive up as (
			select id, parent_id, slug, name, 1 as step from platform.unit where id = ${parentId}
			union all
			select u.id, u.parent_id, u.slug, u.name, up.step + 1
			from platform.unit u join up on u.id = up.parent_id
		)
		select slug, name from up where parent_id is not null order by step desc`.execute(db);
	return rows.map(({ slug, name }) => ({ slug, name: inLocale(name, locale) }));
}

/** Whether there is anything to set this unit beside. */
async function hasAlike(db: Db, unit: Unit): Promise<boolean> {
	if (!unit.likeGroup) return false;
	const other = await db
		.selectFrom('platform.unit')
		.select('id')
		.where('likeGroup', '=', unit.likeGroup)
		.where('closedOn', 'is', null)
		.where('id', '<>', unit.id)
		.limit(1)
		.executeTakeFirst();
	return other !== undefined;
}

/**
 * A place in public: how to be heard there, what changed, and its figures.
 *
 * @returns the address that it has now, where an old one was asked for
 * @throws NotFound where there has never been such a place
 */
export async function unitPage(ctx: Ctx, slug: string) {
	const { db, locale } = ctx;
	const unit = found(await findUnitBySlug(db, slug));
	if (unit.slug !== slug) return { moved: `/yksikot/${unit.slug}` };
	const text = (words: unknown) => inLocale(words, locale);
	const [past, trail, answerDays, successors, below, promises, alike, released, asking, surveys] =
		await Promise.all([
			pastOfPlace(db, unit.id),
			trailOf(db, unit, locale),
			answerDaysOf(db, unit.id),
			unit.closedOn ? successorsOf(db, unit.id) : [],
			placesBelow(db, locale, unit.id),
			withDescendants(db, [unit.id]).then((ids) => promisesOf(ctx, ids)),
			hasAlike(db, unit),
			lately(ctx, 'released periods', () => listReleased(db)),
			listOpenSurveys(ctx, unit.id),
			releasesOfPlace(ctx, unit.id)
		]);
	return {
		unit: {
			slug: unit.slug,
			kind: unit.kind,
			name: text(unit.name),
			description: text(unit.description),
			hours: text(unit.openingHours),
			address: unit.address,
			phone: unit.phone,
			closedOn: unit.closedOn,
			likeGroup: alike ? unit.likeGroup : null
		},
		trail,
		answerDays,
		asking,
		successors: successors.map((one) => ({ slug: one.slug, name: text(one.name) })),
		before: past.before.map(({ name }) => text(name)),
		below,
		figures: shownFigures(past.figures),
		promises,
		surveys,
		isFirstDue: released.length > 0 ? undefined : nextRelease(dayOf(ctx.now()))
	};
}
export type UnitPage = Exclude<Awaited<ReturnType<typeof unitPage>>, { moved: string }>;
