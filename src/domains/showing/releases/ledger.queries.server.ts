import { sql } from 'kysely';
import type { Db } from '#platform/db/database.server.ts';
import { FEWEST } from '../disclosure/disclosure.public.ts';
import { ALL, type Region } from '../results/release-tools.public.ts';
import { SAMPLED } from './deciding.ts';
import { figureId } from './release-table.ts';
import { type Counted, type Round, answeredBy, regionsIn, sampledIn } from './round.ts';

/** One figure of a release as it is kept and shown. */
export type ReleasedFigure = {
	unitId: string;
	splitBy: string;
	questionId: string;
	part: string;
	n: number | null;
	counts: Record<string, number> | null;
	mean: number | null;
	deviation: number | null;
};

export type ReleasedPlace = {
	unitId: string;
	parentId: string | null;
	sensitive: boolean;
	isLeaf: boolean;
	drawn: number | null;
	undelivered: number | null;
	answered: number | null;
};

/** Figures of a release, of all its places or of some. */
export const releasedFigures = async (
	db: Db,
	{ campaignId, no, unitIds }: { campaignId: string; no: number; unitIds?: string[] }
): Promise<ReleasedFigure[]> =>
	(await db
		.selectFrom('showing.surveyReleaseFigure')
		.select(['unitId', 'splitBy', 'questionId', 'part', 'n', 'counts', 'mean', 'deviation'])
		.where('campaignId', '=', campaignId)
		.where('no', '=', no)
		.$if(unitIds !== undefined, (query) =>
			query.where('unitId', '=', sql<string>`any (${unitIds as string[]}::uuid[])`)
		)
		.execute()) as ReleasedFigure[];

export const releasedPlaces = (
	db: Db,
	{ campaignId, no }: { campaignId: string; no: number }
): Promise<ReleasedPlace[]> =>
	db
		.selectFrom('showing.surveyReleasePlace')
		.select(['unitId', 'parentId', 'sensitive', 'isLeaf', 'drawn', 'undelivered', 'answered'])
		.where('campaignId', '=', campaignId)
		.where('no', '=', no)
		.execute();

/** Every release of a campaign: what it stands on, and which figures it showed. */
export async function earlierRounds(db: Db, campaignId: string) {
	const numbers = await db
		.selectFrom('showing.surveyRelease')
		.select('no')
		.where('campaignId', '=', campaignId)
		.orderBy('no')
		.execute();
	const rounds: Round[] = [];
	const shown = new Set<string>();
	let newest: ReleasedFigure[] = [];
	for (const { no } of numbers) {
		const [places, counted, figures] = await Promise.all([
			releasedPlaces(db, { campaignId, no }),
			db
				.selectFrom('showing.surveyReleaseCount')
				.select(['unitId', 'channel', 'questionId', 'n', 'counts'])
				.where('campaignId', '=', campaignId)
				.where('no', '=', no)
				.execute() as Promise<Counted[]>,
			releasedFigures(db, { campaignId, no })
		]);
		const round: Round = {
			places: places.map(({ unitId, parentId, sensitive, isLeaf }) => ({
				unitId,
				parentId,
				sensitive,
				isLeaf,
				threshold: sensitive ? FEWEST.sensitive : FEWEST.ordinary
			})),
			counted
		};
		rounds.push(round);
		for (const id of shownIn(round, no, figures, places)) shown.add(id);
		newest = figures;
	}
	return { rounds, shown, newest };
}

/**
 * Which figures of a round its pages showed. A figure that a release took over from the one before
 * is not that round's own: it differs from what the round stands on.
 */
function shownIn(
	round: Round,
	no: number,
	figures: readonly ReleasedFigure[],
	places: readonly ReleasedPlace[]
): string[] {
	const byQuestion = Map.groupBy(figures, ({ questionId }) => questionId);
	const ids: string[] = [];
	const placesIn = (regions: readonly Region[]) =>
		new Map(regions.filter(({ own }) => !own).map((region) => [region.unitId, region]));
	for (const [questionId, rows] of byQuestion) {
		const regions = placesIn(regionsIn(round, questionId));
		for (const { unitId, part, n, counts } of rows) {
			const region = regions.get(unitId);
			const truth = region && answeredBy(region, part);
			if (!region || !truth || n === null || n !== truth.n) continue;
			ids.push(figureId(no, questionId, region, part));
			const values = Object.entries(counts ?? {});
			if (counts && values.every(([value, times]) => (truth.counts[value] ?? 0) === times))
				for (const [value] of values) ids.push(figureId(no, questionId, region, part, value));
		}
	}
	const sampled = placesIn(sampledIn(round));
	for (const { unitId, answered } of places) {
		const region = sampled.get(unitId);
		if (region && answered === answeredBy(region, ALL).n) ids.push(figureId(no, SAMPLED, region));
	}
	return ids;
}
