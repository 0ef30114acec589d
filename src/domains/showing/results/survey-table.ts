import type { Cell, Relation } from '../disclosure/disclosure.public.ts';
import type { Place } from '../statistics/places.public.ts';
import type { Counts } from './statistics/tally.ts';

/** How many answered a question, and what. */
export type Answered = { n: number; counts: Counts };

/** All respondents of a place together; beside it stand those of each channel, or of each answer. */
export const ALL = '';

/** What was answered in one place by each part of its respondents, `ALL` among them. */
export type ByPart = ReadonlyMap<string, Answered>;

/**
 * One place with what was answered there. `own` is a place without those below it: it has no page of
 * its own, yet whoever subtracts the units from their service sees it.
 */
export type Region = Omit<Place, 'isLeaf'> & { own: boolean; byPart: ByPart };

const nobody: Answered = { n: 0, counts: {} };

/** Sums answers of several groups of people. */
export function together(all: readonly Answered[]): Answered {
	const counts: Record<string, number> = {};
	for (const one of all)
		for (const [value, times] of Object.entries(one.counts))
			counts[value] = (counts[value] ?? 0) + times;
	return { n: all.reduce((sum, { n }) => sum + n, 0), counts };
}

/**
 * Sums up the tree what was answered in each unit, and over the parts of its respondents.
 *
 * @param given what was answered in each unit by itself, by part, without `ALL`
 */
export function regionsOf(places: readonly Place[], given: ReadonlyMap<string, ByPart>): Region[] {
	const parts = [...new Set([...given.values()].flatMap((byPart) => [...byPart.keys()]))].sort();
	const below = Map.groupBy(places, ({ parentId }) => parentId);
	const whole = (byPart: Map<string, Answered>): ByPart =>
		new Map([[ALL, together([...byPart.values()])], ...byPart]);
	const total = (unitId: string): Map<string, Answered> => {
		const children = (below.get(unitId) ?? []).map((child) => total(child.unitId));
		const own = given.get(unitId);
		return new Map(
			parts.map((part) => [
				part,
				together([own?.get(part) ?? nobody, ...children.map((child) => child.get(part) ?? nobody)])
			])
		);
	};
	return places.flatMap(({ isLeaf, ...place }) => {
		const own = given.get(place.unitId);
		const region: Region = { ...place, own: false, byPart: whole(total(place.unitId)) };
		if (isLeaf || !own) return [region];
		const mine = new Map(parts.map((part) => [part, own.get(part) ?? nobody]));
		return [region, { ...place, own: true, byPart: whole(mine) }];
	});
}

export type TableOptions = {
	/** What can be answered; the parts of each base. None where only respondents are counted. */
	values: readonly string[];
	/** Each respondent gave one of the values: they sum up. */
	sumsUp: boolean;
	sensitive: boolean;
	/** Only of all respondents, or of each part of them too. */
	withParts: boolean;
};

/** Fewest respondents: shown at all, and shown with what they answered (the law of small numbers). */
export const fewestOf = (sensitive: boolean): { shown: number; answers: number } =>
	sensitive ? { shown: 10, answers: 20 } : { shown: 5, answers: 5 };

export const cellOf = (
	{ unitId, own }: Pick<Region, 'unitId' | 'own'>,
	part: string = ALL,
	value = 'n'
): string => `${unitId}${own ? ' own' : ''} ${part} ${value}`;

/** Every figure that one question has over all places, with every sum that a reader can do. */
export function tableOf(
	regions: readonly Region[],
	{ values, sumsUp, sensitive, withParts }: TableOptions
): { cells: Cell[]; relations: Relation[] } {
	const cells: Cell[] = [];
	const relations: Relation[] = [];
	const partsOf = ({ byPart }: Region) => (withParts ? [...byPart.keys()] : [ALL]);
	const names = ['n', ...values];
	for (const region of regions) {
		const isSensitive = sensitive || region.sensitive;
		const { shown, answers } = fewestOf(isSensitive);
		for (const part of partsOf(region)) {
			const { n, counts } = region.byPart.get(part) ?? nobody;
			const base = cellOf(region, part);
			const common = { threshold: shown, sensitive: isSensitive };
			cells.push({ id: base, value: n, partsFrom: answers, ...common });
			for (const value of values) {
				cells.push({ id: cellOf(region, part, value), value: counts[value] ?? 0, base, ...common });
			}
			if (sumsUp && values.length > 0) {
				const parts = values.map((value) => cellOf(region, part, value));
				relations.push({ total: base, parts });
			}
		}
		if (withParts) {
			const groups = partsOf(region).filter((part) => part !== ALL);
			for (const name of groups.length > 0 ? names : []) {
				const parts = groups.map((part) => cellOf(region, part, name));
				relations.push({ total: cellOf(region, ALL, name), parts });
			}
		}
	}
	for (const { total, parts } of treeSums(regions)) {
		for (const part of partsOf(total))
			for (const name of names) {
				const members = parts.map((member) => cellOf(member, part, name));
				relations.push({ total: cellOf(total, part, name), parts: members });
			}
	}
	return { cells: cells.map(uncertainWithin(cells, relations)), relations };
}

/**
 * How uncertain a withheld figure must stay: by its threshold, or by all there are where a sum that it
 * belongs to is smaller.
 *
 * Where two of a service said "badly", each of its units has none, one or two of them, whatever is
 * withheld: a demand for more could only be met by withholding every service.
 */
function uncertainWithin(cells: readonly Cell[], relations: readonly Relation[]) {
	const values = new Map(cells.map(({ id, value }) => [id, value]));
	const bases = new Map(cells.map(({ id, base }) => [id, base]));
	const least = new Map<string, number>();
	for (const { total, parts } of relations) {
		// What people answered is no smaller for being a part of those who answered.
		if (bases.get(parts[0] as string) === total) continue;
		const room = values.get(total) as number;
		for (const part of parts) least.set(part, Math.min(room, least.get(part) ?? Infinity));
	}
	return (cell: Cell): Cell => ({
		...cell,
		uncertainty: Math.min(cell.threshold, least.get(cell.id) ?? Infinity)
	});
}

/** Each place that has places below it, with those and with what is its own. */
export function treeSums(regions: readonly Region[]): { total: Region; parts: Region[] }[] {
	const below = Map.groupBy(regions, ({ unitId, own, parentId }) => (own ? unitId : parentId));
	return regions.flatMap((total) => {
		const parts = total.own ? undefined : below.get(total.unitId);
		return parts ? [{ total, parts }] : [];
	});
}
