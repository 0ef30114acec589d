import { scaleLinear } from 'd3-scale';

/** One row of a comparison; `null` is withheld. `low` and `high` are the bounds of uncertainty. */
export type DotRow = {
	label: string;
	value: number | null;
	low?: number;
	high?: number;
	current?: boolean;
};

/** Places the dots of a comparison in per cent of the width, on one scale that begins at zero, or lower. */
export function layDots(rows: DotRow[], max?: number, min = 0) {
	const top = max ?? Math.max(0, ...rows.flatMap(({ value, high }) => [value ?? 0, high ?? 0]));
	const x = scaleLinear([min, top > min ? top : min + 1], [0, 100]);
	return rows.map((row) => ({
		...row,
		x: row.value === null ? undefined : x(row.value),
		range:
			row.low === undefined || row.high === undefined
				? undefined
				: { from: x(row.low), to: x(row.high) }
	}));
}
