import { z } from 'zod';
import { readableUnits } from '#domains/changing/matters/matters.policy.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { addDays } from '#platform/clock/days.ts';
import { type Period, isPeriod, periodBounds, quarterOf } from '#platform/clock/periods.ts';
import { type Day, dayOf } from '#platform/clock/today.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { type Unit, listUnits } from '#platform/units/units.public.server.ts';
import {
	FEWEST,
	FEWEST_FOR_SENSITIVE_SHARE,
	FEWEST_FOR_SHARE
} from '../disclosure/disclosure.public.ts';
import { noCounts, sumOf, voicesIn } from './counts.ts';
import { inTimeShareOf, shareOf } from './figure.ts';
import { figuresByPlace, listReleased } from './figures.queries.server.ts';
import { type Place, belongings, placesIn } from './places.ts';
import { releaseDay } from './publishing.server.ts';
import { batchesOf } from './running-quarter.ts';
import { countDays, countThemes, countWaiting } from './staff.queries.server.ts';
import { may, seesCounty } from './statistics.policy.ts';

const asked = z.object({ jakso: z.string().refine(isPeriod).optional().catch(undefined) });

/**
 * Figures for staff: what is published of their units, the running quarter as far as it may be
 * seen, what waits, and what voices were about.
 *
 * The same thresholds hold for staff as for everyone: four workers and five clients know each other.
 */
export async function staffFigures(ctx: StaffCtx, address: Record<string, string>) {
	const { db, who } = ctx;
	allow(who, may.readFigures, undefined);
	const today = dayOf(ctx.now());
	const [tree, released] = await Promise.all([listUnits(db), listReleased(db)]);
	const county = seesCounty(who);
	const own = new Set(readableUnits(who));
	const units = tree.filter(({ id }) => county || own.has(id));
	const given = asked.parse(address).jakso;
	const quarters = released.filter((period) => period.length > 4);
	const period = released.find((one) => one === given) ?? quarters.at(-1);
	const places = placesIn(tree, { from: today, to: today }, new Set());
	const [published, running, waiting, themes] = await Promise.all([
		publishedOf(ctx, units, period),
		runningOf(ctx, places, units, today),
		waitingOf(ctx, tree, county, today),
		period ? themesOf(ctx, places, units, period) : []
	]);
	return {
		isCounty: county,
		period,
		periods: released.toReversed(),
		published,
		running,
		waiting,
		themes,
		quarter: quarterOf(today),
		publishedOn: releaseDay(quarterOf(today))
	};
}
export type StaffFigures = Awaited<ReturnType<typeof staffFigures>>;

async function publishedOf({ db, locale }: StaffCtx, units: Unit[], period: Period | undefined) {
	const figures = await figuresByPlace(
		db,
		units.map(({ id }) => id)
	);
	return units.map(({ id, slug, kind, name }) => {
		const figure = (figures.get(id) ?? []).find((one) => one.period === period);
		return {
			slug,
			kind,
			name: inLocale(name, locale),
			n: figure?.n ?? null,
			share: figure ? shareOf(figure) : null,
			asked: figure?.asked ?? null,
			inTime: figure ? inTimeShareOf(figure) : null,
			medianDays: figure?.medianDays ?? null
		};
	});
}

/** Sums of whole batches, so that no place is smaller than a batch and no difference is either. */
async function runningOf({ db, locale }: StaffCtx, places: Place[], units: Unit[], today: Day) {
	const { from } = periodBounds(quarterOf(today));
	const yesterday = addDays(today, -1);
	const below = Map.groupBy(belongings(places), ({ placeId }) => placeId);
	const wanted = new Set(units.map(({ id }) => id));
	const within = [...wanted].flatMap((id) => (below.get(id) ?? []).map(({ unitId }) => unitId));
	const days = await countDays(db, [...new Set(within)], { from, to: yesterday });
	const batches = new Map(
		places.map(({ unitId, sensitive }) => [unitId, batchesOf(days.get(unitId) ?? [], sensitive)])
	);
	return units.map(({ id, kind, name }) => {
		const counts = sumOf(
			(below.get(id) ?? []).map(({ unitId }) => batches.get(unitId) ?? noCounts)
		);
		const n = voicesIn(counts);
		return { kind, name: inLocale(name, locale), n, share: n > 0 ? counts.positive / n : null };
	});
}

/** What waits: each unit for those who read its voices, else one protected sum for the county. */
async function waitingOf({ db, who, locale }: StaffCtx, tree: Unit[], county: boolean, today: Day) {
	const rows = await countWaiting(db, today);
	const readable = new Set(readableUnits(who));
	const names = new Map(tree.map(({ id, name }) => [id, inLocale(name, locale)]));
	if (readable.size > 0) {
		const own = rows.filter(({ unitId }) => readable.has(unitId) && names.has(unitId));
		return {
			units: own
				.map((row) => ({ ...row, name: names.get(row.unitId) ?? { text: '', lang: 'fi' } }))
				.sort((a, b) => b.late - a.late || b.waiting - a.waiting),
			all: undefined
		};
	}
	if (!county) return { units: [], all: undefined };
	const waiting = rows.reduce((sum, row) => sum + row.waiting, 0);
	const late = rows.reduce((sum, row) => sum + row.late, 0);
	const parts = waiting === 0 || waiting >= FEWEST_FOR_SHARE;
	return {
		units: [],
		all: {
			waiting: waiting === 0 || waiting >= FEWEST.ordinary ? waiting : null,
			late: parts && isShown(late) && isShown(waiting - late) ? late : null
		}
	};
}

const isShown = (count: number): boolean => count === 0 || count >= FEWEST.ordinary;

/** Themes by how it was; a theme with few voices says only that, and its shares need more. */
async function themesOf({ db, locale }: StaffCtx, places: Place[], units: Unit[], period: Period) {
	const wanted = new Set(units.map(({ id }) => id));
	const sensitive = places.some((place) => place.sensitive && wanted.has(place.unitId));
	const rows = await countThemes(
		db,
		units.map(({ id }) => id),
		periodBounds(period)
	);
	return rows.map((row) => {
		const n = row.positive + row.neutral + row.negative;
		const fewest = sensitive ? FEWEST.sensitive : FEWEST.ordinary;
		const forShares = sensitive ? FEWEST_FOR_SENSITIVE_SHARE : FEWEST_FOR_SHARE;
		const part = (count: number) => (n >= forShares ? count / n : null);
		return {
			name: inLocale(row.name, locale),
			n: n >= fewest ? n : null,
			positive: part(row.positive),
			neutral: part(row.neutral),
			negative: part(row.negative)
		};
	});
}
