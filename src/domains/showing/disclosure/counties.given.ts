import type { Cell, Ledger, Relation } from './table.ts';

/** A place with units below it, and how many answered in each quarter, satisfied or not. */
export type GivenPlace = { id: string; parent?: string; sensitive?: boolean };

const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
const names = ['n', 'positive', 'neutral', 'negative'] as const;

/** Counts of one unit in one quarter: satisfied, neither, dissatisfied. */
export type GivenAnswers = readonly [number, number, number];

/**
 * The figures of a small county: each unit's quarters, their year, and the sums up the tree.
 *
 * @param answersOf counts of a lowest unit in a quarter; `periods` says which quarters are out
 */
export function countyOf(
	places: readonly GivenPlace[],
	answersOf: (unit: string, quarter: string) => GivenAnswers,
	periods: readonly string[] = [...quarters, 'year']
): { cells: Cell[]; relations: Relation[] } {
	const childrenOf = (id: string) => places.filter(({ parent }) => parent === id);
	const countsOf = (id: string, period: string): number[] => {
		if (period === 'year') return sum(quarters.map((quarter) => countsOf(id, quarter)));
		const children = childrenOf(id);
		if (children.length > 0) return sum(children.map((child) => countsOf(child.id, period)));
		const answers = answersOf(id, period);
		return [answers[0] + answers[1] + answers[2], ...answers];
	};
	const cells: Cell[] = [];
	const relations: Relation[] = [];
	for (const { id, sensitive = false } of places)
		for (const period of periods) {
			const counts = countsOf(id, period);
			const at = (name: string, place = id, when = period) => `${place} ${when} ${name}`;
			names.forEach((name, k) =>
				cells.push({
					id: at(name),
					value: counts[k],
					threshold: sensitive ? 10 : 5,
					sensitive,
					...(k > 0 ? { base: at('n') } : {})
				})
			);
			relations.push({ total: at('n'), parts: names.slice(1).map((name) => at(name)) });
			for (const name of names) {
				const children = childrenOf(id);
				if (children.length > 0)
					relations.push({ total: at(name), parts: children.map((child) => at(name, child.id)) });
				if (period === 'year')
					relations.push({
						total: at(name),
						parts: quarters.map((quarter) => at(name, id, quarter))
					});
			}
		}
	return { cells, relations };
}

const sum = (all: readonly number[][]): number[] =>
	all.reduce((a, b) => a.map((value, k) => value + b[k]));

/** What a release leaves for the next ones. */
export const ledgerOf = (cells: readonly Cell[], published: ReadonlySet<string>): Ledger => ({
	published: new Map(
		cells.filter(({ id }) => published.has(id)).map(({ id, value }) => [id, value])
	),
	hidden: new Set(cells.filter(({ id }) => !published.has(id)).map(({ id }) => id))
});
