import type { Ctx } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { findCounty } from '#platform/units/units.public.server.ts';
import { figuresOfPlace } from './figures.queries.server.ts';
import { nextRelease, promisesOf, shownFigures } from './unit-page.server.ts';
import { listAlike } from './alike.queries.server.ts';

/** Where following begins: what is shown where, and the whole county's own figures. */
export async function hubPage(ctx: Ctx) {
	const { db, locale } = ctx;
	const county = await findCounty(db);
	const [figures, promises, alike] = await Promise.all([
		county ? figuresOfPlace(db, county.id) : [],
		promisesOf(ctx, await countyIds(ctx)),
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

const countyIds = async ({ db }: Ctx): Promise<string[]> =>
	(await db.selectFrom('platform.unit').select('id').execute()).map(({ id }) => id);
