import { listCommitments } from '#domains/changing/commitments/commitments.public.server.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import { type Day } from '#platform/clock/today.ts';
import type { Report } from './report.server.ts';

/** Promises that fit on the paper; the rest are on the web. */
const MOST = 30;
/** As many as are looked through: more than this a unit does not promise in a few years. */
const LOOKED_AT = 2000;

export type Promises = Awaited<ReturnType<typeof promisesSince>>;

/** The day on which the year before begins: that of the round before, else a year earlier. */
function beginning({ results }: Report): Day {
	const { campaign, earlier } = results;
	const before = earlier.at(-1);
	if (before) return before.opensOn;
	const [year, rest] = [campaign.opensOn.slice(0, 4), campaign.opensOn.slice(4)];
	return `${Number(year) - 1}${rest === '-02-29' ? '-02-28' : rest}` as Day;
}

/**
 * What the place, with all below it, promised in public between the round before and the end of this
 * one, newest first: kept, late and dropped alike, as they stand today.
 */
export async function promisesSince(ctx: StaffCtx, report: Report) {
	const [from, to] = [beginning(report), report.results.campaign.closesOn];
	const { rows } = await listCommitments(ctx, { unit: report.place.slug, limit: LOOKED_AT });
	const ours = rows.filter(
		({ promisedOn }) => promisedOn && promisedOn >= from && promisedOn <= to
	);
	const count = (state: (typeof ours)[number]['state']) =>
		ours.filter((one) => one.state === state).length;
	return {
		from,
		to,
		all: ours.length,
		counts: {
			kept: count('kept'),
			promised: count('promised'),
			late: count('late'),
			dropped: count('dropped')
		},
		shown: ours.slice(0, MOST)
	};
}
