import {
	countCommitments,
	listCommitments
} from '#domains/changing/commitments/commitments.public.server.ts';
import type { Ctx } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { findCounty } from '#platform/units/units.public.server.ts';
import { figuresOfPlace } from './figures.queries.server.ts';
import { nextRelease, shownFigures } from './unit-page.server.ts';
import { listAlike } from './alike.queries.server.ts';

/** Where following begins: what is shown where, and the whole county's own figures. */
export async function hubPage(ctx: Ctx) {
	const { db, locale } = ctx;
	const county = await findCounty(db);
	const [figures, promises, alike] = await Promise.all([
		county ? figuresOfPlace(db, county.id) : [],
		promisesInAll(ctx),
		listAlike(ctx)
	]);
	return {
		county: county && { slug: county.slug, name: inLocale(county.name, locale) },
		figures: shownFigures(figures),
		promises,
		compares: alike.length > 0,
		isFirstDue: figures.length > 0 ? undefined : nextRelease(dayOf(ctx.now()))
	};
}
export type HubPage = Awaited<ReturnType<typeof hubPage>>;

/** Promises of every kind: what has been kept, what is late and what is under way. */
async function promisesInAll(ctx: Ctx) {
	const [counts, kept, late, promised] = await Promise.all([
		countCommitments(ctx.db, dayOf(ctx.now())),
		listCommitments(ctx, { state: 'kept', limit: 2 }),
		listCommitments(ctx, { state: 'late', limit: 1 }),
		listCommitments(ctx, { state: 'promised', limit: 1 })
	]);
	return { counts, latest: [...kept.rows, ...late.rows, ...promised.rows] };
}
