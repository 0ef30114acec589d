import { type Counts, noCounts, sumOf } from './counts.ts';
import type { Place } from './places.ts';

/** What has been decided about a place in a period: which of its figures everyone may see. */
export type Shows = {
	showsN: boolean;
	showsParts: boolean;
	showsAsked: boolean;
	showsAnswers: boolean;
};

/**
 * One place in one period with its true counts. `own` is the place without the units below it: it
 * has no page of its own, yet whoever subtracts the units from their service sees it.
 */
export type Row = Counts &
	Shows & {
		period: string;
		unitId: string;
		own: boolean;
		parentId: string | null;
		threshold: number;
		sensitive: boolean;
	};

const undecided: Shows = {
	showsN: false,
	showsParts: false,
	showsAsked: false,
	showsAnswers: false
};

/** Sums the counts of units up the tree, for every place that there was in a quarter. */
export function rowsOfQuarter(
	period: string,
	places: readonly Place[],
	counts: ReadonlyMap<string, Counts>
): Row[] {
	const below = new Map<string | null, Place[]>();
	for (const place of places) {
		const siblings = below.get(place.parentId);
		if (siblings) siblings.push(place);
		else below.set(place.parentId, [place]);
	}
	const total = (place: Place): Counts =>
		sumOf([
			counts.get(place.unitId) ?? noCounts,
			...(below.get(place.unitId) ?? []).map((child) => total(child))
		]);
	return places.flatMap((place) => {
		const { unitId, parentId, threshold, sensitive } = place;
		const common = { period, unitId, parentId, threshold, sensitive, ...undecided };
		const own = counts.get(unitId);
		const rows: Row[] = [{ ...common, own: false, ...total(place) }];
		if (own && !place.isLeaf) rows.push({ ...common, own: true, ...own });
		return rows;
	});
}

/** The year as the sum of its quarters as they were counted, whatever has been taken back since. */
export function rowsOfYear(year: string, quarters: readonly Row[]): Row[] {
	const byPlace = new Map<string, Row[]>();
	for (const row of quarters) {
		if (row.own) continue;
		byPlace.set(row.unitId, [...(byPlace.get(row.unitId) ?? []), row]);
	}
	return [...byPlace.values()].map((rows) => ({
		...(rows.at(-1) as Row),
		...undecided,
		...sumOf(rows),
		period: year,
		threshold: Math.max(...rows.map(({ threshold }) => threshold)),
		sensitive: rows.some(({ sensitive }) => sensitive)
	}));
}
