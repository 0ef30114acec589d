import { type Ledger, protect } from '../disclosure/disclosure.public.ts';
import { ALL, type Region } from '../results/release-tools.public.ts';
import {
	type Limit,
	type ReleaseTable,
	addLimits,
	columnOf,
	figureId,
	respondentsOf,
	tableOfColumn
} from './release-table.ts';
import { type Asked, RESPONDENTS, type Round, answeredBy, sampledIn } from './round.ts';

/** Stands for a question in the ids of how many of those asked by name answered. */
export const SAMPLED = '%sampled';

/** Which figures are in public, by `figureId`. */
export type Shown = ReadonlySet<string>;

export type ToDecide = {
	/** Releases of the campaign, the one to be made last. */
	rounds: readonly Round[];
	asked: readonly Asked[];
	/** What the earlier rounds showed. */
	earlier: Shown;
	/** Of the newest round: what nobody sees, not even those who work there. */
	withheld: (questionId: string, region: Region, part: string, value: string) => boolean;
};

/**
 * Decides what a release shows, beside all that earlier releases of the campaign showed.
 *
 * First how many answered; then question after question, each together with the numbers of
 * respondents, since nobody answers a question who did not answer at all. A place whose number of
 * respondents is withheld shows nothing of any question. Where no safe way is found, the question is
 * shown of wider places only, and at last of none: an error may cost figures, never a secret.
 *
 * @returns the figures that are shown; empty where not even the respondents can be told
 */
export async function decideRelease({
	rounds,
	asked,
	earlier,
	withheld
}: ToDecide): Promise<Shown> {
	const no = rounds.length;
	const respondents = respondentsOf(rounds);
	const people = tableOfColumn(respondents);
	addSample(people, rounds);
	const known = withOwn(people, earlier);
	const newest = respondents.regions[no - 1] as Region[];
	const hidden = new Set<string>();
	for (const region of newest)
		for (const part of region.byPart.keys())
			if (withheld(RESPONDENTS, region, part, 'n'))
				hidden.add(figureId(no, RESPONDENTS, region, part));
	const first = await decided(people, ledgerOf(people, { no, known, hidden }));
	if (!first) return known;
	const shown = new Set(first);
	for (const question of asked) {
		const column = columnOf(rounds, question);
		const table = tableOfColumn(column);
		const names = ['n', ...column.values];
		const before = withOwn(table, earlier);
		const regions = column.regions[no - 1] as Region[];
		const depths = depthsOf(regions);
		joinRespondents(table, rounds, question);
		let found: Set<string> | undefined;
		for (let deepest = Math.max(...depths); !found && deepest >= 0; deepest -= 1) {
			const isHidden = new Set<string>();
			for (const [at, region] of regions.entries())
				for (const value of names)
					if (
						(depths[at] as number) > deepest ||
						!first.has(figureId(no, RESPONDENTS, region)) ||
						withheld(question.id, region, ALL, value)
					)
						isHidden.add(figureId(no, question.id, region, ALL, value));
			const settled = ledgerOf(table, { no, known: before, hidden: isHidden });
			settle(table, settled, first);
			found = await decided(table, settled);
		}
		for (const id of found ?? before)
			if (id.startsWith(`${no} ${question.id} `) || before.has(id)) shown.add(id);
	}
	return shown;
}

type Settled = { published: Map<string, number>; hidden: Set<string> };

/** What is shown of a table; nothing where a withheld figure could not be made safe. */
async function decided(table: ReleaseTable, settled: Settled): Promise<Set<string> | undefined> {
	for (const id of table.never) if (!settled.published.has(id)) settled.hidden.add(id);
	const alreadyPublished: Ledger = settled;
	const { published, open } = await protect(table.cells, table.relations, { alreadyPublished });

	return open.length > 0 ? undefined : published;
}

/** What is settled before the newest round: everything of the older ones, and what it may not show. */
function ledgerOf(
	{ cells }: ReleaseTable,
	{ no, known, hidden }: { no: number; known: Shown; hidden: ReadonlySet<string> }
): Settled {
	const settled: Settled = { published: new Map(), hidden: new Set() };
	for (const { id, value } of cells) {
		if (known.has(id)) settled.published.set(id, value);
		else if (hidden.has(id)) settled.hidden.add(id);
		else if (Number.parseInt(id, 10) < no) settled.hidden.add(id);
	}
	return settled;
}

/**
 * What readers know of earlier rounds though it is on no page: a sum of which all the rest is shown.
 * What a service answered itself, say, where the service and all its units are shown.
 */
function withOwn({ cells, relations }: ReleaseTable, earlier: Shown): Set<string> {
	const known = new Set(cells.filter(({ id }) => earlier.has(id)).map(({ id }) => id));
	for (let size = -1; size !== known.size;) {
		size = known.size;
		for (const { total, parts } of relations) {
			const open = [total, ...parts].filter((id) => !known.has(id));
			if (open.length === 1) known.add(open[0] as string);
		}
	}
	return known;
}

/** How many answered of those who had been asked by name, who are some of the respondents. */
function addSample(table: ReleaseTable, rounds: readonly Round[]): void {
	const regions = rounds.map(sampledIn);
	const column = {
		questionId: SAMPLED,
		regions,
		values: [],
		sumsUp: true,
		sensitive: false,
		withParts: false
	};
	const values = new Map(table.cells.map(({ id, value }) => [id, value]));
	const limits = regions.flatMap((places, at) =>
		places.map((region): Limit => [
			figureId(at + 1, RESPONDENTS, region),
			figureId(at + 1, SAMPLED, region)
		])
	);
	const sample = tableOfColumn(column);
	const sampled = new Map(sample.cells.map(({ id, value }) => [id, value]));
	// Codes are counted apart from answers: while some of those are in the box, nothing is told.
	const isWhole = limits.every(
		([whole, part]) => (values.get(whole) ?? -1) >= (sampled.get(part) ?? 0)
	);
	if (!isWhole || regions.flat().every((region) => answeredBy(region).n === 0)) return;
	table.cells.push(...sample.cells);
	table.relations.push(...sample.relations);
	addLimits(table, limits);
}

/** Puts the respondents into a question's table, with what everybody knows of both. */
function joinRespondents(
	table: ReleaseTable,
	rounds: readonly Round[],
	{ id, kind, values }: Asked
): void {
	const column = { ...respondentsOf(rounds), withParts: false };
	const people = tableOfColumn(column);
	table.cells.push(...people.cells);
	table.relations.push(...people.relations);
	const limits = column.regions.flatMap((places, at) =>
		places.flatMap((region): Limit[] => {
			const all = figureId(at + 1, RESPONDENTS, region);
			const n = figureId(at + 1, id, region);
			const options = kind === 'many' ? values : [];
			return [
				[all, n],
				...options.map((value): Limit => [n, figureId(at + 1, id, region, ALL, value), all])
			];
		})
	);
	addLimits(table, limits);
}

/** Respondents stand in a question's table as they were decided. */
function settle({ cells }: ReleaseTable, settled: Settled, first: Shown): void {
	for (const { id, value } of cells) {
		if (!/^\d+ (added \d+ )? /.test(id)) continue;
		settled.hidden.delete(id);
		if (first.has(id)) settled.published.set(id, value);
		else settled.hidden.add(id);
	}
}

/** How far below the widest place each one is; what a place answered itself counts as below it. */
function depthsOf(regions: readonly Region[]): number[] {
	const parents = new Map(regions.filter(({ own }) => !own).map((one) => [one.unitId, one]));
	const depth = ({ unitId, parentId, own }: Region): number => {
		if (own) return 1 + depth(parents.get(unitId) as Region);
		const above = parentId === null ? undefined : parents.get(parentId);
		return above ? 1 + depth(above) : 0;
	};
	return regions.map(depth);
}
