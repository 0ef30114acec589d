import {
	countCommitments,
	getCommitment,
	listCommitments
} from '#domains/changing/commitments/commitments.public.server.ts';
import type { Ctx } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { findCounty } from '#platform/units/units.public.server.ts';
import { byYear, figuresOfPlace, inTimeShareOf } from '../statistics/statistics.public.server.ts';

/** The newest kept promise, with a client's own words if one was quoted: the front page's proof. */
async function findProof(ctx: Ctx) {
	const { rows } = await listCommitments(ctx, { state: 'kept', limit: 10 });
	let first: Awaited<ReturnType<typeof getCommitment>> | undefined;
	for (const row of rows) {
		const page = await getCommitment(ctx, row.id);
		first ??= page;
		const quote = page.quotes[0];
		if (quote) return { page, quote };
	}
	return first && { page: first, quote: undefined };
}

/**
 * What the front page shows: the proof, the newest year's figures as far as they are published, and
 * all promises as they stand today.
 *
 * A figure is left out where one quarter of the year withholds it: a figure of two quarters under
 * the words of three would not be what it says.
 */
export async function frontPage(ctx: Ctx) {
	const { db, now } = ctx;
	const county = await findCounty(db);
	const [proof, promises, figures] = await Promise.all([
		findProof(ctx),
		countCommitments(db, dayOf(now())),
		county ? figuresOfPlace(db, county.id) : []
	]);
	const year = byYear(figures).at(-1);
	return {
		proof: proof && {
			id: proof.page.id,
			unit: proof.page.unit.name,
			said: proof.quote?.text ?? proof.page.youSaid.text,
			saidLang: proof.quote ? proof.quote.locale.slice(0, 2) : proof.page.youSaid.lang,
			did: proof.page.outcome,
			on: proof.page.endedOn ?? proof.page.dueOn
		},
		promises,
		year: year?.n
			? {
					year: year.period,
					from: year.from,
					to: year.to,
					voices: year.n,
					onTimeShare: inTimeShareOf(year)
				}
			: undefined
	};
}
