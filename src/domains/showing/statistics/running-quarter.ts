import { FEWEST_FOR_SENSITIVE_SHARE, FEWEST_FOR_SHARE } from '../disclosure/disclosure.public.ts';
import { type Counts, noCounts, sumOf, voicesIn } from './counts.ts';

/** Voices of one unit on one day. */
export type DayCounts = { givenOn: string } & Pick<Counts, 'positive' | 'neutral' | 'negative'>;

/**
 * What may be seen of a quarter that still runs: whole batches of days, all but the newest.
 *
 * The staff of a unit know who came yesterday. So voices show in batches of at least ten people
 * (twenty in a sensitive unit), and each batch only when the next is full: two looks at the page
 * then differ by a batch or by nothing, and so do the last look and the published quarter.
 *
 * @param days in the order of time; days that are over, each complete
 * @returns the sum of the batches shown; no voices where there is none yet
 */
export function batchesOf(days: readonly DayCounts[], sensitive: boolean): Counts {
	const size = sensitive ? FEWEST_FOR_SENSITIVE_SHARE : FEWEST_FOR_SHARE;
	const batches: Counts[] = [];
	let open = noCounts;
	for (const { positive, neutral, negative } of days) {
		open = sumOf([open, { ...noCounts, positive, neutral, negative }]);
		if (voicesIn(open) < size) continue;
		batches.push(open);
		open = noCounts;
	}
	return sumOf([noCounts, ...batches.slice(0, -1)]);
}
