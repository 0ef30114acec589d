import { findVersion } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import {
	type Question,
	isCounted,
	scaleOf
} from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { Db } from '#platform/db/database.server.ts';
import { inTransaction } from '#platform/db/database.server.ts';
import { found } from '#platform/errors/errors.ts';
import { listUnits } from '#platform/units/units.public.server.ts';
import { type Place, placesIn } from '../statistics/places.public.ts';
import { type Campaign, findCampaign, listAsked } from './campaigns.queries.server.ts';
import {
	type Counted,
	RESPONDENTS,
	countBy,
	countCampaign,
	isFigure,
	listCounted
} from './counting.server.ts';
import { folded, foldedValues } from './folding.ts';
import { type FigureRow, figuresOf, keepFigures } from './keeping.server.ts';
import { type Decision, decideQuestion, shownIn } from './protecting.ts';
import { splitsOf } from './splits.ts';
import { ALL, type ByPart, type Region, regionsOf } from './survey-table.ts';

/** Counts a campaign's answers, of some units or of all. */
export async function countAnswers(
	db: Db,
	{ campaignId, unitIds }: { campaignId: string; unitIds?: string[] }
): Promise<void> {
	const campaign = found(await findCampaign(db, campaignId));
	const version = found(await findVersion(db, campaign.versionId));
	const ids = version.questions.filter(isFigure).map(({ id }) => id);
	await inTransaction(db, (tx) => countCampaign(tx, { campaignId, unitIds }, ids));
}

/**
 * Decides what may be shown of a campaign and writes it down for the pages.
 *
 * While people answer, only their number is out: of two looks at a running survey, the difference is
 * what a few people said in between.
 */
export async function decideCampaign(db: Db, campaignId: string, now: Date): Promise<void> {
	const campaign = found(await findCampaign(db, campaignId));
	const counted = await listCounted(db, campaignId);
	const places = await placesOf(db, campaign);
	const isOut = campaign.state === 'closed';
	const respondents = counted.filter(({ questionId }) => questionId === RESPONDENTS);
	const regions = regionsOf(places, byUnit(respondents));
	const numbers = { values: [], sumsUp: true, sensitive: false, withParts: false };
	const all = await decideQuestion(regions, numbers);
	const channels = await decideQuestion(regions, { ...numbers, withParts: true }, { before: all });
	const rows = [
		...figuresOf(regions, all, { questionId: RESPONDENTS }),
		...figuresOf(regions, channels, { questionId: RESPONDENTS, splitBy: 'channel' })
	];
	if (isOut) rows.push(...(await decideAnswers(db, campaign, places, counted, { all, channels })));
	await keepFigures(db, rows, {
		campaignId,
		isOut,
		countedAt: now,
		respondents: respondents.reduce((sum, { n }) => sum + n, 0)
	});
}

/** Questions one after another; each of all respondents first, then by channel and by background. */
async function decideAnswers(
	db: Db,
	{ id, versionId }: Campaign,
	places: Place[],
	counted: Counted[],
	respondents: { all: Decision; channels: Decision }
): Promise<FigureRow[]> {
	const { questions } = found(await findVersion(db, versionId));
	const asked = questions.filter(isFigure);
	const ids = asked.map((question) => question.id);
	const splits = await Promise.all(
		splitsOf(questions).map(async (by) => ({ by, counted: await countBy(db, id, by.id, ids) }))
	);
	const withheld = (region: Region, part: string) =>
		!shownIn(respondents.all, region).n ||
		(part !== ALL && !shownIn(respondents.channels, region, part).n);
	const rows: FigureRow[] = [];
	for (const question of asked) {
		const { kind } = question;
		const of = (all: Counted[]) => all.filter(({ questionId }) => questionId === question.id);
		const regions = regionsOf(places, byUnit(of(counted)));
		const options = { ...tableOptions(question, regions), withParts: false };
		const decision = await decideQuestion(regions, options, { withheld });
		rows.push(
			...figuresOf(regions, decision, {
				questionId: question.id,
				kind,
				sensitive: question.sensitive
			})
		);
		if (kind === 'number') continue;
		const split = async (
			splitBy: string,
			answers: Counted[],
			sensitive: boolean,
			rule?: typeof withheld
		) => {
			const given = regionsOf(places, byUnit(of(answers).map((one) => folded(kind, one))));
			const table = {
				...options,
				values: foldedValues(kind) ?? options.values,
				withParts: true,
				sensitive: options.sensitive || sensitive
			};
			const parts = await decideQuestion(given, table, { before: decision, withheld: rule });
			rows.push(...figuresOf(given, parts, { questionId: question.id, splitBy }));
		};
		await split('channel', counted, false, withheld);
		for (const { by, counted: answers } of splits)
			if (by.id !== question.id) await split(by.id, answers, by.sensitive);
	}
	return rows;
}

/** What can be answered to a question; numbers have no parts, their mean is shown instead. */
export function tableOptions({ kind, options, sensitive }: Question, regions: Region[]) {
	if (!isCounted(kind)) return { values: [], sumsUp: true, sensitive };
	const scale = scaleOf(kind);
	const range = scale ? { from: scale.min, to: scale.max } : { from: 1, to: options.length };
	const values = new Set<string>();
	for (let value = range.from; value <= range.to; value += 1) values.add(String(value));
	for (const { byPart } of regions)
		for (const value of Object.keys(byPart.get(ALL)?.counts ?? {})) values.add(value);
	return { values: [...values], sumsUp: kind !== 'many', sensitive };
}

/** Places that were asked or answered about, with those above them up to the campaign's own. */
export async function placesOf(db: Db, campaign: Campaign): Promise<Place[]> {
	const [units, asked] = await Promise.all([
		listUnits(db, { closed: true }),
		listAsked(db, campaign.id)
	]);
	// No day lies between these two: only those asked, and what is above them.
	const never = { from: '9999-12-31', to: '0001-01-01' };
	const places = placesIn(units, never, new Set([...asked, campaign.unitId]));
	const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]));
	const above = new Set<string>();
	for (let at = parentOf.get(campaign.unitId); at; at = parentOf.get(at)) above.add(at);
	return places.filter(({ unitId }) => !above.has(unitId));
}

/** Counts by unit and part; the same part twice, as of two channels, is summed later. */
function byUnit(counted: readonly Counted[]): Map<string, ByPart> {
	const units = new Map<string, Map<string, { n: number; counts: Record<string, number> }>>();
	for (const { unitId, part, n, counts } of counted) {
		const parts = units.get(unitId) ?? new Map();
		units.set(unitId, parts.set(part, { n, counts }));
	}
	return units;
}
