import type { Draft } from './draft.ts';
import { type Twin, holds } from './proofs.ts';
import type { Table } from './table.ts';

/**
 * The last resort for one withheld cell: withholds the totals above it, up to the county.
 *
 * If all of them may be larger by the same number, so may the cell. Dear, but certain, and no
 * program need be solved; only used where the search for something better found nothing. For a part
 * of the answers the number of respondents can mostly stay: some may have answered otherwise.
 *
 * @returns false if an earlier release shows one of those totals, or if it breaks another sum
 */
export function withholdUpwards(draft: Draft, cell: number, steps: number): boolean {
	const lowest = lowestBelow(draft.table, cell);
	return (
		climb(draft, otherAnswers(draft.table, lowest, steps)) ||
		climb(draft, morePeople(draft.table, lowest, steps))
	);
}

function climb(draft: Draft, twin: Twin | undefined): boolean {
	// Where figures hang together by more than sums up the tree, climbing alone may break a sum.
	if (!twin || !holds(draft.table, twin, () => true)) return false;
	const opens = twin.cells.filter((at) => !draft.isHidden(at)).flatMap((at) => draft.together(at));
	if (opens.some((at) => draft.frozen[at] && !draft.isHidden(at))) return false;
	for (const at of opens) draft.withhold(at);
	draft.prove(twin);
	return true;
}

/** Some who gave the most common other answer gave this one. */
function otherAnswers(table: Table, cell: number, steps: number): Twin | undefined {
	const others = table.partsOf[table.baseOf[cell]].filter((at) => at !== cell);
	const value = (at: number): number => table.cells[at].value;
	const other = others.toSorted((a, b) => value(b) - value(a) || a - b).at(0);
	if (table.baseOf[cell] === cell || other === undefined || value(other) < steps) return undefined;
	const isAnswer = (at: number): boolean => table.baseOf[at] !== at;
	const more = totalsAbove(table, cell, isAnswer);
	const fewer = totalsAbove(table, other, isAnswer);
	return {
		cells: [...more, ...fewer],
		by: [...more.map(() => steps), ...fewer.map(() => -steps)]
	};
}

function morePeople(table: Table, cell: number, steps: number): Twin {
	const cells = totalsAbove(table, cell, () => true);
	return { cells, by: cells.map(() => steps) };
}

/** A cell and all totals that it is part of, directly or through others. */
function totalsAbove(table: Table, cell: number, climbs: (total: number) => boolean): number[] {
	const found = [cell];
	const seen = new Set(found);
	for (const each of found)
		for (const at of table.rowsOf[each]) {
			const total = table.rows[at].cells.at(-1);
			if (total === undefined || seen.has(total) || !climbs(total)) continue;
			seen.add(total);
			found.push(total);
		}
	return found;
}

/** A cell below this one that is no total itself, by way of the cheapest parts. */
function lowestBelow(table: Table, cell: number): number {
	const below = table.rowsOf[cell]
		.map((at) => table.rows[at].cells)
		.find((cells) => cells.at(-1) === cell);
	if (!below) return cell;
	const weight = (at: number): number => table.weights[at];
	return lowestBelow(
		table,
		below.slice(0, -1).reduce((best, at) => (weight(at) < weight(best) ? at : best))
	);
}
