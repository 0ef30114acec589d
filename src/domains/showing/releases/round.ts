import type { Question } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { Place } from '../statistics/places.public.ts';
import {
	ALL,
	type Answered,
	type ByPart,
	type Region,
	regionsOf
} from '../results/release-tools.public.ts';

/** How many answered a question in one unit by itself, by one channel, and what. */
export type Counted = {
	unitId: string;
	channel: string;
	questionId: string;
	n: number;
	counts: Record<string, number>;
};

/** One release of a campaign, made or to be made: the tree and the true counts that it stands on. */
export type Round = { places: readonly Place[]; counted: readonly Counted[] };

/** Respondents themselves. */
export const RESPONDENTS = '';
/** Of those, the ones who had been asked by name; kept like a channel beside the real ones. */
export const SAMPLE = 'sample';

/** A question of a release, with all that can be answered to it. */
export type Asked = {
	id: string;
	kind: Question['kind'];
	values: string[];
	sensitive: boolean;
};

/** What each place of a round answered to one question; respondents by channel too. */
export function regionsIn({ places, counted }: Round, questionId: string): Region[] {
	const rows = counted.filter(
		(one) => one.questionId === questionId && (one.channel === SAMPLE) === false
	);
	return regionsOf(places, byUnit(rows));
}

/** Of each place, how many of those who had been asked by name answered. */
export function sampledIn({ places, counted }: Round): Region[] {
	return regionsOf(places, byUnit(counted.filter(({ channel }) => channel === SAMPLE)));
}

function byUnit(rows: readonly Counted[]): Map<string, ByPart> {
	const units = new Map<string, Map<string, Answered>>();
	for (const { unitId, channel, n, counts } of rows)
		units.set(unitId, (units.get(unitId) ?? new Map()).set(channel, { n, counts }));
	return units;
}

/**
 * What a later release of the same campaign stands on: the counts of now, but those of the release
 * before for every unit where something was taken away or changed meanwhile.
 *
 * What somebody withdrew stays in what was released, since the difference would be what they said.
 */
export function grown(before: readonly Counted[], now: readonly Counted[]): Counted[] {
	const keyOf = ({ unitId, channel, questionId }: Counted) => `${unitId} ${channel} ${questionId}`;
	const later = new Map(now.map((one) => [keyOf(one), one]));
	const shrunk = new Set<string>();
	for (const one of before) {
		const next = later.get(keyOf(one));
		const isLess =
			(next?.n ?? 0) < one.n ||
			Object.entries(one.counts).some(([value, times]) => (next?.counts[value] ?? 0) < times);
		if (isLess) shrunk.add(one.unitId);
	}
	return [
		...before.filter(({ unitId }) => shrunk.has(unitId)),
		...now.filter(({ unitId }) => !shrunk.has(unitId))
	];
}

/** Where what a unit itself answered is told: on its own page, or beside the units below it. */
export const ownOf = (regions: readonly Region[]): Map<string, Region> => {
	const above = new Set(regions.filter(({ own }) => !own).map(({ parentId }) => parentId));
	return new Map(
		regions
			.filter(({ own, unitId }) => own || !above.has(unitId))
			.map((region) => [region.unitId, region])
	);
};

export const answeredBy = (region: Region, part: string = ALL): Answered =>
	region.byPart.get(part) ?? { n: 0, counts: {} };
