import loadHighs, { type Highs } from 'highs';

/**
 * HiGHS, a solver of linear programs in fractions and in whole numbers (MIT; Huangfu and Hall,
 * Mathematical Programming Computation 10, 2018), compiled to WebAssembly.
 */
export type Solver = Highs;

let loading: Promise<Solver> | undefined;

/** Loaded when first asked for: most processes never publish anything. */
export const loadSolver = (): Promise<Solver> => (loading ??= loadHighs());

/** Columns that must keep their sum, each with its sign, while they move. */
export type Balance = { columns: number[]; signs: number[] };

/** A figure that may move between `least` and `most`, at so much a step. */
export type Column = { least: number; most: number; price: number };

export type Solution = {
	/** What each column moves by, in whole numbers; undefined where none was found. */
	by: number[] | undefined;
	/** What the best solution would cost if people came in fractions: no whole one costs less. */
	bound: number;
};

/** Whole solutions are sought in a tree of programs; after so many the best one so far is taken. */
const MOST_PROGRAMS = 200;

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/**
 * The cheapest move that keeps every balance, in whole numbers.
 *
 * Works in floating point, which is safe because nobody believes its answer: every table built on
 * it is checked in whole numbers before it counts (`proofs.ts`). The same program gives the same
 * answer on every run; what limits it is a number of programs, not time.
 *
 * @param gap a whole solution dearer than the best by this share is good enough
 * @returns undefined if no move keeps the balances
 */
export function cheapestMove(
	solver: Solver,
	columns: readonly Column[],
	balances: readonly Balance[],
	gap = 0
): Solution | undefined {
	const { modelStatus, variableType } = solver.constants;
	const starts = [0];
	for (const { columns: members } of balances)
		starts.push((starts.at(-1) as number) + members.length);
	const zeros = balances.map(() => 0);
	const model = solver.createModel({
		numCols: columns.length,
		numRows: balances.length,
		colCost: columns.map(({ price }) => price),
		colLower: columns.map(({ least }) => least),
		colUpper: columns.map(({ most }) => most),
		rowLower: zeros,
		rowUpper: zeros,
		matrix: {
			format: 'csr',
			numRows: balances.length,
			numCols: columns.length,
			starts,
			indices: balances.flatMap((balance) => balance.columns),
			values: balances.flatMap(({ signs }) => signs)
		}
	});
	try {
		model.options.set({ output_flag: false, mip_max_nodes: MOST_PROGRAMS, mip_rel_gap: gap });
		model.run();
		if (model.getModelStatus() !== modelStatus.optimal) return undefined;
		const bound = model.getObjectiveValue();
		let by = Array.from(model.getSolution().colValue);
		if (!by.every(isWhole)) {
			columns.forEach((_, j) => model.changeColIntegrality(j, variableType.integer));
			model.run();
			by = Array.from(model.getSolution().colValue);
			if (by.length !== columns.length || !by.every(isWhole)) return { by: undefined, bound };
		}
		return { by: by.map(Math.round), bound };
	} finally {
		model.dispose();
	}
}
