import { sql } from 'kysely';
import type { Period } from '#platform/clock/periods.ts';
import type { Db } from '#platform/db/database.server.ts';
import {
	type Predecessor,
	predecessorsOf,
	withPredecessors
} from '#platform/units/units.public.server.ts';
import { type Figure, together } from './figure.ts';

type Published = Figure & { unitId: string };

/** Published figures of these places only; how many voices there are makes no difference. */
async function published(db: Db, unitIds: string[]): Promise<Published[]> {
	const rows = await db
		.selectFrom('showing.publishedFigure')
		.select([
			'unitId',
			'period',
			'n',
			'positive',
			'neutral',
			'negative',
			'nps',
			'asked',
			'answers',
			'inTime',
			'medianDays'
		])
		.where('unitId', '=', sql<string>`any (${unitIds}::uuid[])`)
		.orderBy('period')
		.execute();
	return rows.map((row) => ({
		...row,
		period: row.period as Period,
		medianDays: row.medianDays === null ? null : Number(row.medianDays)
	}));
}

/**
 * Figures of places by id, oldest first, with those of the units that were merged into them.
 *
 * The past of a merged unit is the past of its successor, as far as each part of it was published.
 */
export async function figuresByPlace(db: Db, unitIds: string[]): Promise<Map<string, Figure[]>> {
	if (unitIds.length === 0) return new Map();
	const ids = await withPredecessors(db, unitIds);
	const byUnit = Map.groupBy(await published(db, ids), ({ unitId }) => unitId);
	const of = (unitId: string) => (byUnit.get(unitId) ?? []).map(plain);
	const merged = ids.length === unitIds.length ? new Map() : await mergedInto(db, unitIds);
	return new Map(
		unitIds.map((id) => {
			const before: string[] = merged.get(id) ?? [];
			return [id, before.length === 0 ? of(id) : joined([id, ...before].flatMap(of))];
		})
	);
}

/** Units that went on as these, by the id of what they went on as. */
async function mergedInto(db: Db, unitIds: string[]): Promise<Map<string, string[]>> {
	const rows = await db
		.selectFrom('platform.unitSuccession')
		.select('toUnitId')
		.distinct()
		.where('kind', '=', 'merge')
		.where('toUnitId', '=', sql<string>`any (${unitIds}::uuid[])`)
		.execute();
	return new Map(
		await Promise.all(
			rows.map(async ({ toUnitId }): Promise<[string, string[]]> => [
				toUnitId,
				(await predecessorsOf(db, toUnitId)).map(({ unitId }) => unitId)
			])
		)
	);
}

/** One figure for each period of several units. */
const joined = (figures: readonly Figure[]): Figure[] =>
	[...Map.groupBy(figures, ({ period }) => period)]
		.map(([period, parts]) => together(period, parts))
		.sort((a, b) => a.period.localeCompare(b.period));

const plain = ({ unitId: _, ...figure }: Published): Figure => figure;

/** Figures of one place, oldest first, and the units that were merged into it. */
export async function pastOfPlace(
	db: Db,
	unitId: string
): Promise<{ before: Predecessor[]; figures: Figure[] }> {
	const before = await predecessorsOf(db, unitId);
	const rows = await published(db, [unitId, ...before.map((one) => one.unitId)]);
	const figures = rows.map(plain);
	return { before, figures: before.length === 0 ? figures : joined(figures) };
}

/** Figures of one place, oldest first. */
export const figuresOfPlace = async (db: Db, unitId: string): Promise<Figure[]> =>
	(await pastOfPlace(db, unitId)).figures;

/** Periods that are out, oldest first. */
export const listReleased = async (db: Db): Promise<Period[]> =>
	(await db.selectFrom('showing.release').select('period').orderBy('period').execute()).map(
		({ period }) => period as Period
	);
