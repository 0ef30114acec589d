import type { Cell, Relation } from '../disclosure/disclosure.public.ts';
import { ALL, type Region, cellOf, fewestOf, tableOf } from '../results/release-tools.public.ts';
import { type Asked, RESPONDENTS, type Round, answeredBy, ownOf, regionsIn } from './round.ts';

/** A table for the disclosure control; figures in `never` are on no page, whatever is decided. */
export type ReleaseTable = { cells: Cell[]; relations: Relation[]; never: Set<string> };

/** The id of one figure over all releases of a campaign. */
export const figureId = (
	no: number,
	questionId: string,
	region: Pick<Region, 'unitId' | 'own'>,
	part: string = ALL,
	value = 'n'
): string => `${no} ${questionId} ${cellOf(region, part, value)}`;

type Column = {
	questionId: string;
	/** Of each round, oldest first. */
	regions: Region[][];
	values: string[];
	sumsUp: boolean;
	sensitive: boolean;
	withParts: boolean;
};

/** The respondents of all rounds by channel, as a column of the table. */
export const respondentsOf = (rounds: readonly Round[]): Column => ({
	questionId: RESPONDENTS,
	regions: rounds.map((round) => regionsIn(round, RESPONDENTS)),
	values: [],
	sumsUp: true,
	sensitive: false,
	withParts: true
});

export const columnOf = (rounds: readonly Round[], { id, kind, values, sensitive }: Asked) => ({
	questionId: id,
	regions: rounds.map((round) => regionsIn(round, id)),
	values,
	sumsUp: kind !== 'many',
	sensitive,
	withParts: false
});

/**
 * All figures of a question, or of the respondents, in all rounds of a campaign, with every sum that
 * a reader of all of them can do: up the tree, over the answers, over the channels, and from one
 * round to the next, where what was added between two rounds is a figure like any other.
 */
export function tableOfColumn(column: Column): ReleaseTable {
	const { questionId, regions, ...options } = column;
	const table: ReleaseTable = { cells: [], relations: [], never: new Set() };
	regions.forEach((places, at) => {
		const { cells, relations } = tableOf(places, options);
		const idOf = (id: string) => `${at + 1} ${questionId} ${id}`;
		const isPart = new Set(relations.flatMap(({ parts }) => parts));
		for (const cell of cells) {
			// Said here, since a sum that links two figures would make a part of a total.
			const weight = (1 + cell.value) * (isPart.has(cell.id) ? 1 : 100);
			const base = cell.base === undefined ? {} : { base: idOf(cell.base) };
			table.cells.push({ ...cell, id: idOf(cell.id), ...base, weight });
		}
		for (const { total, parts } of relations)
			table.relations.push({ total: idOf(total), parts: parts.map(idOf) });
	});
	for (let no = 2; no <= regions.length; no += 1) addGrowth(table, column, no);
	return table;
}

/** What was added to each unit since the round before: nobody may see it of a few. */
function addGrowth(table: ReleaseTable, column: Column, no: number): void {
	const { questionId, regions, values, sumsUp } = column;
	const [before, now] = [ownOf(regions[no - 2] as Region[]), ownOf(regions[no - 1] as Region[])];
	for (const [unitId, region] of now) {
		const old = before.get(unitId);
		const parts = column.withParts ? [...region.byPart.keys()] : [ALL];
		for (const part of parts) {
			const there = old?.byPart.has(part) ? old : undefined;
			if (!there) continue;
			const sensitive = column.sensitive || region.sensitive;
			const { shown, answers } = fewestOf(sensitive);
			const added = (value: string) =>
				`${no} added ${figureId(no, questionId, region, part, value)}`;
			const counted = (of: Region, value: string) => {
				const { n, counts } = answeredBy(of, part);
				return value === 'n' ? n : (counts[value] ?? 0);
			};
			for (const value of ['n', ...values]) {
				table.cells.push({
					id: added(value),
					value: counted(region, value) - counted(there, value),
					threshold: shown,
					sensitive,
					weight: 1e-3,
					...(value === 'n' ? { partsFrom: answers } : { base: added('n') })
				});
				table.relations.push({
					total: figureId(no, questionId, region, part, value),
					parts: [figureId(no - 1, questionId, there, part, value), added(value)]
				});
			}
			if (sumsUp && values.length > 0)
				table.relations.push({ total: added('n'), parts: values.map(added) });
		}
	}
}

/** A figure, one that is no larger, and all people there are where those are more than the figure. */
export type Limit = [whole: string, part: string, all?: string];

/**
 * Adds what every reader knows besides sums: nobody answers a question, or gives one of several
 * answers, who is not among those who could. The rest between the two is on no page.
 *
 * So a withheld figure is as uncertain as its threshold, or as all who could be in it: of six people
 * whose number is shown, everyone knows that at most six answered a question.
 */
export function addLimits(table: ReleaseTable, limits: readonly Limit[]) {
	const values = new Map(table.cells.map(({ id, value }) => [id, value]));
	const most = new Map<string, number>();
	for (const [whole, part, all = whole] of limits) {
		most.set(part, values.get(all) as number);
		const rest = `rest of ${whole} without ${part}`;
		const value = (values.get(whole) as number) - (values.get(part) as number);
		if (value < 0) throw new Error(`more than all of them: ${part}`);
		const free = { threshold: 1, sensitive: false, uncertainty: 0, weight: 1e-3 };
		table.cells.push({ id: rest, value, ...free });
		table.never.add(rest);
		table.relations.push({ total: whole, parts: [part, rest] });
	}
	const roomOf = ({ id, uncertainty, threshold }: Cell) =>
		Math.min(uncertainty ?? threshold, most.get(id) ?? Infinity);
	const rooms = new Map(table.cells.map((cell) => [cell.id, roomOf(cell)]));
	table.cells = table.cells.map((cell) => {
		const ofBase = cell.base === undefined ? Infinity : (rooms.get(cell.base) as number);
		return { ...cell, uncertainty: Math.min(rooms.get(cell.id) as number, ofBase) };
	});
}
