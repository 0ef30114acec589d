import { sql } from 'kysely';
import { findVersion } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import type { Db } from '#platform/db/database.server.ts';
import { found } from '#platform/errors/errors.ts';
import type { Place } from '../statistics/places.public.ts';
import {
	type Campaign,
	figuresOfPlaces,
	isFigure,
	listCounted,
	placesOf,
	tableOptions
} from '../results/results.public.server.ts';
import {
	ALL,
	type Decision,
	type Region,
	cellOf,
	meansOf
} from '../results/release-tools.public.ts';
import { SAMPLED, type Shown, decideRelease } from './deciding.ts';
import { type ReleasedFigure, type ReleasedPlace, earlierRounds } from './ledger.queries.server.ts';
import { figureId } from './release-table.ts';
import {
	type Asked,
	type Counted,
	RESPONDENTS,
	type Round,
	SAMPLE,
	answeredBy,
	grown,
	regionsIn,
	sampledIn
} from './round.ts';

/** A release as it would be made now; nothing of it is written yet. */
export type DrawnUp = {
	no: number;
	places: ReleasedPlace[];
	figures: ReleasedFigure[];
	/** What it stands on, for the releases after it. */
	counted: readonly Counted[];
	/** Nothing has been added since the release before. */
	isSame: boolean;
};

/**
 * Draws up the release of a campaign: what was decided for those who work there, less what could be
 * worked out from it together with all that earlier releases showed.
 *
 * Only answers of all respondents and the number of each channel are released; no crosses of answers.
 * What is withheld in a later release is told as it was before, if it was.
 */
export async function drawUp(db: Db, campaign: Campaign): Promise<DrawnUp> {
	const { questions } = found(await findVersion(db, campaign.versionId));
	const [{ rounds: made, shown: earlier, newest }, places, now] = await Promise.all([
		earlierRounds(db, campaign.id),
		placesOf(db, campaign),
		countedNow(db, campaign.id)
	]);
	const no = made.length + 1;
	const last = made.at(-1);
	const counted = last ? grown(last.counted, now) : now;
	const rounds: Round[] = [...made, { places, counted }];
	const asked = questions
		// A mean is told once: of two, the difference would be what was answered in between.
		.filter((question) => isFigure(question) && (no === 1 || question.kind !== 'number'))
		.map((question): Asked => {
			const all = rounds.flatMap((round) => regionsIn(round, question.id));
			const { id, kind, sensitive } = question;
			return { id, kind, sensitive, values: tableOptions(question, all).values };
		});
	const withheld = await withheldNow(db, campaign.id, places);
	const shown = await decideRelease({ rounds, asked, earlier, withheld });
	const figures = figuresOf({ rounds, asked, shown, before: newest });
	return {
		no,
		places: await withSample(db, { campaign, rounds, shown }),
		figures,
		counted,
		isSame: last !== undefined && isSame(last.counted, counted)
	};
}

/** What was counted of the answers, with how many of those who had been asked by name answered. */
async function countedNow(db: Db, campaignId: string): Promise<Counted[]> {
	const counted = (await listCounted(db, campaignId)).map(({ part, ...one }) => ({
		...one,
		channel: part
	}));
	const { rows } = await sql<{ unitId: string; n: number | null }>`
		select unit_id as "unitId",
			case when bool_and(answered is not null) then sum(answered)::int end as n
		from listening.campaign_stratum where campaign_id = ${campaignId} group by unit_id`.execute(db);
	if (rows.some(({ n }) => n === null)) return counted;
	const sample = rows.map(({ unitId, n }) => ({
		unitId,
		channel: SAMPLE,
		questionId: RESPONDENTS,
		n: n as number,
		counts: {}
	}));
	return [...counted, ...sample];
}

/** What those who work there do not see, or see otherwise since it is being counted anew. */
async function withheldNow(db: Db, campaignId: string, places: readonly Place[]) {
	const figures = await figuresOfPlaces(db, {
		campaignIds: [campaignId],
		unitIds: places.map(({ unitId }) => unitId),
		splits: ['channel']
	});
	const decided = new Map(
		figures.map((one) => [`${one.questionId} ${one.unitId} ${one.part}`, one])
	);
	return (questionId: string, region: Region, part: string, value: string) => {
		// What a place answered beside the units below it is on no page; it is decided here.
		if (region.own) return false;
		const figure = decided.get(`${questionId} ${region.unitId} ${part}`);
		if (!figure || figure.n === null || figure.n !== answeredBy(region, part).n) return true;
		return value !== 'n' && figure.counts === null && figure.n !== 0;
	};
}

type ToTell = {
	rounds: readonly Round[];
	asked: readonly Asked[];
	shown: Shown;
	before: readonly ReleasedFigure[];
};

function figuresOf({ rounds, asked, shown, before }: ToTell): ReleasedFigure[] {
	const no = rounds.length;
	const newest = rounds[no - 1] as Round;
	const known = new Map(before.map((one) => [keyOf(one), one]));
	const none = { n: null, counts: null, mean: null, deviation: null };
	const rows: ReleasedFigure[] = [];
	const put = (row: ReleasedFigure) => {
		const old = known.get(keyOf(row));
		known.delete(keyOf(row));
		const tellsLess = old && ((old.n !== null && row.n === null) || (old.counts && !row.counts));
		rows.push(tellsLess ? old : row);
	};
	const people = regionsIn(newest, RESPONDENTS);
	for (const region of people.filter(({ own }) => !own))
		for (const [part, { n }] of region.byPart) {
			const isShown = shown.has(figureId(no, RESPONDENTS, region, part));
			const splitBy = part === ALL ? '' : 'channel';
			const at = { unitId: region.unitId, splitBy, questionId: RESPONDENTS, part };
			put({ ...at, ...none, n: isShown ? n : null });
		}
	for (const { id, kind, values, sensitive } of asked) {
		const regions = regionsIn(newest, id);
		const decision: Decision = new Map(
			regions.map((region) => {
				const n = shown.has(figureId(no, id, region));
				return [cellOf(region), { n, answers: n }] as const;
			})
		);
		const means = kind === 'number' ? meansOf(regions, { decision, sensitive }) : new Map();
		for (const region of regions.filter(({ own }) => !own)) {
			const { n, counts } = answeredBy(region);
			const tells = (value: string) => shown.has(figureId(no, id, region, ALL, value));
			const all = Object.fromEntries(values.map((value) => [value, counts[value] ?? 0]));
			const isShown = tells('n');
			put({
				unitId: region.unitId,
				splitBy: '',
				questionId: id,
				part: ALL,
				...none,
				n: isShown ? n : null,
				counts: isShown && values.length > 0 && values.every(tells) ? all : null,
				...(means.get(region) ?? {})
			});
		}
	}
	return [...rows, ...known.values()];
}

const keyOf = ({ unitId, questionId, part }: ReleasedFigure) => `${unitId} ${questionId} ${part}`;

/** The places of the release, each with how many were asked by name in it and below it. */
async function withSample(
	db: Db,
	{ campaign, rounds, shown }: { campaign: Campaign; rounds: readonly Round[]; shown: Shown }
): Promise<ReleasedPlace[]> {
	const newest = rounds.at(-1) as Round;
	const { rows } = await sql<{ unitId: string; drawn: number; undelivered: number }>`
		select unit_id as "unitId", sum(drawn)::int as drawn, sum(undelivered)::int as undelivered
		from listening.campaign_stratum where campaign_id = ${campaign.id} group by unit_id`.execute(db);
	const own = new Map(rows.map((row) => [row.unitId, row]));
	const below = Map.groupBy(newest.places, ({ parentId }) => parentId);
	const sum = (unitId: string, name: 'drawn' | 'undelivered'): number =>
		(own.get(unitId)?.[name] ?? 0) +
		(below.get(unitId) ?? []).reduce((all, place) => all + sum(place.unitId, name), 0);
	const sampled = new Map(
		sampledIn(newest).flatMap((region) => (region.own ? [] : [[region.unitId, region] as const]))
	);
	return newest.places.map(({ unitId, parentId, sensitive, isLeaf }) => {
		const drawn = sum(unitId, 'drawn');
		const region = sampled.get(unitId);
		const isShown =
			region !== undefined &&
			shown.has(figureId(rounds.length, SAMPLED, { unitId, own: false })) &&
			shown.has(figureId(rounds.length, RESPONDENTS, { unitId, own: false }));
		return {
			unitId,
			parentId,
			sensitive,
			isLeaf,
			drawn: drawn > 0 ? drawn : null,
			undelivered: drawn > 0 ? sum(unitId, 'undelivered') : null,
			answered: drawn > 0 && isShown ? answeredBy(region).n : null
		};
	});
}

function isSame(before: readonly Counted[], now: readonly Counted[]): boolean {
	const write = (all: readonly Counted[]) =>
		all
			.map(({ unitId, channel, questionId, n, counts }) =>
				JSON.stringify([unitId, channel, questionId, n, Object.entries(counts).sort()])
			)
			.sort()
			.join('\n');
	return write(before) === write(now);
}
