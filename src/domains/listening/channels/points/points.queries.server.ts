import { sql } from 'kysely';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import type { Day } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import { found } from '#platform/errors/errors.ts';
import { type LocalizedText, inLocale, wordsIn } from '#platform/i18n/localized.ts';
import { listUnits } from '#platform/units/units.public.server.ts';
import { keptUnits, may } from './points.policy.ts';
import type { PointFilter } from './points.schema.ts';

export const PAGE = 50;

const points = (db: Db) =>
	db
		.selectFrom('listening.feedbackPoint as p')
		.innerJoin('platform.unit as u', 'u.id', 'p.unitId')
		.select(['p.id', 'p.code', 'p.name', 'p.madeOn', 'p.closedOn', 'p.unitId'])
		.select(['u.name as unitName', 'u.slug as unitSlug', 'u.closedOn as unitClosedOn']);

export type Point = {
	id: string;
	code: string;
	name: LocalizedText;
	madeOn: Day;
	closedOn: Day | null;
	unitId: string;
	unitName: LocalizedText;
	unitSlug: string;
	unitClosedOn: Day | null;
};

export const findPoint = async (db: Db, id: string): Promise<Point | undefined> =>
	(await points(db).where('p.id', '=', id).executeTakeFirst()) as Point | undefined;

/** Points in the order of the list: by unit, then by place. */
const order = sql.raw(
	`(u.name ->> 'fi') collate "fi-x-icu", u.id, (p.name ->> 'fi') collate "fi-x-icu", p.id`
);
const orderBackwards = sql.raw(
	`(u.name ->> 'fi') collate "fi-x-icu" desc, u.id desc, (p.name ->> 'fi') collate "fi-x-icu" desc, p.id desc`
);

const has = (column: string, words: string) => sql<boolean>`
	position(platform.fold(${words}) in platform.fold(${sql.ref(column)}::text)) > 0`;

/**
 * A page of the points that this person keeps, found by key: counties have thousands of them.
 *
 * @returns the points with names in the reader's language, and the keys of the pages beside
 */
export async function listPoints({ db, who, locale }: StaffCtx, filter: PointFilter = {}) {
	allow(who, may.see, undefined);
	const units = keptUnits(who);
	const backwards = !!filter.before;
	const cursor = filter.before ?? filter.after;
	let query = points(db);
	if (units !== 'all') {
		query = query.where('p.unitId', '=', sql<string>`any (${units}::uuid[])`);
	}
	if (!filter.closed) query = query.where('p.closedOn', 'is', null);
	if (filter.unit) query = query.where('p.unitId', '=', filter.unit);
	if (filter.q) {
		const words = filter.q;
		query = query.where((eb) =>
			eb.or([has('p.code', words), has('p.name', words), has('u.name', words)])
		);
	}
	if (cursor) {
		const key = sql`(select ${order} from listening.feedback_point p
			join platform.unit u on u.id = p.unit_id where p.id = ${cursor})`;
		query = query.where(
			backwards ? sql<boolean>`(${order}) < ${key}` : sql<boolean>`(${order}) > ${key}`
		);
	}
	const rows = (await query
		.orderBy(sql`${backwards ? orderBackwards : order}`)
		.limit(PAGE + 1)
		.execute()) as Point[];
	const more = rows.length > PAGE;
	const page = rows.slice(0, PAGE);
	if (backwards) page.reverse();
	return {
		rows: page.map((point) => ({
			...point,
			name: inLocale(point.name, locale),
			unitName: inLocale(point.unitName, locale)
		})),
		next: backwards || more ? page.at(-1)?.id : undefined,
		previous: (backwards ? more : !!cursor) ? page[0]?.id : undefined
	};
}
export type PointList = Awaited<ReturnType<typeof listPoints>>;

/** One point, for those who keep it. */
export async function getPoint({ db, who, locale }: StaffCtx, id: string) {
	const point = found(await findPoint(db, id));
	allow(who, may.keep, point);
	return {
		...point,
		raw: point.name,
		name: inLocale(point.name, locale),
		unitName: inLocale(point.unitName, locale)
	};
}
export type PointPage = Awaited<ReturnType<typeof getPoint>>;

/** Open units that this person may give a point to; equal names are told apart by what is above. */
export async function listUnitChoices({ db, who, locale }: StaffCtx) {
	allow(who, may.see, undefined);
	const kept = keptUnits(who);
	const units = await listUnits(db);
	const names = new Map(units.map((unit) => [unit.id, wordsIn(unit.name, locale)]));
	return units
		.filter((unit) => unit.kind !== 'county' && (kept === 'all' || kept.includes(unit.id)))
		.map((unit) => {
			const above = units.find(({ id }) => id === unit.parentId);
			const service = above && above.kind !== 'county' ? ` – ${names.get(above.id)}` : '';
			return { value: unit.id, label: `${names.get(unit.id)}${service}` };
		});
}
