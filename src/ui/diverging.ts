import { type Part, layBar } from './bars.ts';

export type DivergingRow = { label: string; parts: Part[]; note?: string };

/**
 * Places bars so that their middles stand below each other: what is against reaches to the left, what
 * is for to the right, and half of what is between to either side.
 *
 * The picture reaches as far as the longest bar on each side, so that the bars are as wide as they can
 * be on a phone.
 *
 * @returns rows, and the place of the middle line, in per cent of the width
 */
export function layDiverging(rows: readonly DivergingRow[]) {
	const reach = rows.map(({ parts }) => {
		const of = (is: (tone: number) => boolean) =>
			parts.filter(({ tone }) => is(tone)).reduce((sum, { value }) => sum + value, 0);
		const middle = of((tone) => tone === 3) / 2;
		return { left: of((tone) => tone < 3) + middle, right: of((tone) => tone > 3) + middle };
	});
	const left = Math.max(0, ...reach.map((one) => one.left));
	const right = Math.max(0, ...reach.map((one) => one.right));
	const width = left + right > 0 ? left + right : 1;
	return {
		middle: (100 * left) / width,
		rows: rows.map((row, at) => ({
			...row,
			...layBar(row.parts, { start: -(reach[at]?.left ?? 0), domain: [-left, width - left] })
		}))
	};
}
