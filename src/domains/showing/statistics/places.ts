import type { Day } from '#platform/clock/today.ts';
import { FEWEST } from '../disclosure/disclosure.public.ts';

/** A place as the tree says: county, service or unit. */
export type TreeUnit = {
	id: string;
	parentId: string | null;
	kind: 'county' | 'service' | 'unit';
	sensitive: boolean;
	openedOn: Day;
	closedOn: Day | null;
};

/** A place that has figures of its own, with what protects those who spoke there. */
export type Place = {
	unitId: string;
	parentId: string | null;
	threshold: number;
	sensitive: boolean;
	isLeaf: boolean;
};

/**
 * The places that there were in a period.
 *
 * A unit is sensitive if it or anything above it is: whoever is a client of a team of child
 * protection is a client of child protection. A service and the county are protected as their most
 * sensitive unit, since nobody can tell from a small sum which unit its people are clients of.
 *
 * @param heard units that have something to count, kept also if they had no open day in the period
 */
export function placesIn(
	units: readonly TreeUnit[],
	{ from, to }: { from: Day; to: Day },
	heard: ReadonlySet<string>
): Place[] {
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	const was = (unit: TreeUnit) => unit.openedOn <= to && (!unit.closedOn || unit.closedOn >= from);
	const chain = (unit: TreeUnit): TreeUnit[] => {
		const above = unit.parentId ? byId.get(unit.parentId) : undefined;
		return above ? [unit, ...chain(above)] : [unit];
	};
	const kept = new Set<string>();
	const sensitive = new Set<string>();
	for (const unit of units) {
		if (!was(unit) && !heard.has(unit.id)) continue;
		const above = chain(unit);
		for (const { id } of above) kept.add(id);
		if (above.some((each) => each.sensitive)) for (const { id } of above) sensitive.add(id);
	}
	const parents = new Set(units.flatMap(({ id, parentId }) => (kept.has(id) ? [parentId] : [])));
	return units
		.filter(({ id }) => kept.has(id))
		.map(({ id, parentId }) => ({
			unitId: id,
			parentId,
			threshold: sensitive.has(id) ? FEWEST.sensitive : FEWEST.ordinary,
			sensitive: sensitive.has(id),
			isLeaf: !parents.has(id)
		}));
}

/** Each place with every unit that belongs to it, itself first. */
export function belongings(places: readonly Place[]): { placeId: string; unitId: string }[] {
	const byId = new Map(places.map((place) => [place.unitId, place]));
	return places.flatMap(({ unitId }) => {
		const pairs = [];
		for (
			let at: Place | undefined = byId.get(unitId);
			at;
			at = at.parentId ? byId.get(at.parentId) : undefined
		) {
			pairs.push({ placeId: at.unitId, unitId });
		}
		return pairs;
	});
}
