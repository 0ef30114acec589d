import { createHash } from 'node:crypto';

/** One line of a client list that a sample is drawn of. */
export type Listed = { unitId: string; stratum: string; cells: string[] };

export type Stratum = { unitId: string; stratum: string; listed: number; drawn: number };

const nameOf = ({ unitId, stratum }: { unitId: string; stratum: string }) =>
	JSON.stringify([unitId, stratum]);

/** How many lines each stratum has, in the order of their names. */
export function strataOf(lines: readonly Listed[]): Omit<Stratum, 'drawn'>[] {
	const strata = new Map<string, Omit<Stratum, 'drawn'>>();
	for (const line of lines) {
		const name = nameOf(line);
		const before = strata.get(name);
		if (before) before.listed++;
		else strata.set(name, { unitId: line.unitId, stratum: line.stratum, listed: 1 });
	}
	return [...strata.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * Shares a sample out over strata in proportion to their size, by the method of largest remainders
 * (Hamilton's): no stratum is more than one away from its exact share.
 *
 * @returns how many of each stratum, in its order; together `total`, or everybody where there are fewer
 */
export function shareOut(sizes: readonly number[], total: number): number[] {
	const everybody = sizes.reduce((sum, size) => sum + size, 0);
	const wanted = Math.min(total, everybody);
	const exact = sizes.map((size) => (everybody === 0 ? 0 : (wanted * size) / everybody));
	const drawn = exact.map(Math.floor);
	const left = wanted - drawn.reduce((sum, n) => sum + n, 0);
	const byRemainder = exact
		.map((share, at) => ({ at, rest: share - Math.floor(share) }))
		.sort((a, b) => b.rest - a.rest || a.at - b.at);
	for (const { at } of byRemainder.slice(0, left)) drawn[at] = (drawn[at] as number) + 1;
	return drawn;
}

/**
 * Shares a sample out evenly over strata, so that also small ones can be told about; what one cannot
 * give, the others do.
 */
export function shareEvenly(sizes: readonly number[], total: number): number[] {
	const drawn = sizes.map(() => 0);
	const smallestFirst = sizes.map((_, at) => at).sort((a, b) => sizes[a]! - sizes[b]! || a - b);
	let left = Math.min(
		total,
		sizes.reduce((sum, size) => sum + size, 0)
	);
	smallestFirst.forEach((at, index) => {
		const share = Math.floor(left / (smallestFirst.length - index));
		drawn[at] = Math.min(sizes[at] as number, share);
		left -= drawn[at] as number;
	});
	return drawn;
}

/**
 * Draws a stratified random sample without replacement.
 *
 * Lines are put in the order of SHA-256 of the published seed and the line itself, and the first of
 * each stratum are taken: with the same seed anybody who has the same list draws the same people,
 * in whatever order the list is, and nobody can choose the seed so that somebody in particular is in.
 *
 * @param seed 32 hexadecimal digits, made after the list was brought
 * @param sizes how many of each stratum
 * @throws RangeError where a stratum has fewer lines than are wanted
 */
export function drawSample(
	lines: readonly Listed[],
	sizes: readonly Stratum[],
	seed: string
): Listed[] {
	const seen = new Map<string, number>();
	const ordered = lines
		.map((line) => {
			const words = JSON.stringify([line.unitId, line.stratum, line.cells]);
			// The same line twice is two people: the second has a number of its own.
			const copy = seen.get(words) ?? 0;
			seen.set(words, copy + 1);
			const order = createHash('sha256').update(`${seed}\n${copy}\n${words}`).digest('hex');
			return { line, order };
		})
		.sort((a, b) => (a.order < b.order ? -1 : 1));
	return sizes.flatMap((size) => {
		const mine = ordered.filter(({ line }) => nameOf(line) === nameOf(size));
		if (mine.length < size.drawn) throw new RangeError(`${size.stratum} has ${mine.length} lines`);
		return mine.slice(0, size.drawn).map(({ line }) => line);
	});
}
