import {
	countCommitments,
	getCommitment,
	listCommitments
} from '#domains/changing/commitments/commitments.public.server.ts';
import type { Ctx } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { findCounty } from '#platform/units/units.public.server.ts';

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

/** What the front page shows: the proof, and the year's figures as far as they are published. */
export async function frontPage(ctx: Ctx) {
	const { db, now } = ctx;
	const today = dayOf(now());
	const county = await findCounty(db);
	const [proof, promises, figures] = await Promise.all([
		findProof(ctx),
		countCommitments(db, today),
		county
			? db
					.selectFrom('showing.publishedFigure')
					.select(['period', 'n', 'onTimeShare'])
					.where('unitId', '=', county.id)
					.where('period', 'like', `${today.slice(0, 4)}Q%`)
					.orderBy('period')
					.execute()
			: []
	]);
	const shown = figures.filter((row) => row.n !== null);
	const newest = shown.findLast((row) => row.onTimeShare !== null);
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
		voices: shown.reduce((sum, row) => sum + (row.n ?? 0), 0),
		onTimeShare: newest?.onTimeShare ? Number(newest.onTimeShare) : undefined
	};
}
