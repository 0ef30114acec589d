import { listThemes } from '../matters/themes.public.server.ts';
import type { Ctx } from '#platform/auth/context.ts';
import { dayOf } from '#platform/clock/today.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { listUnits } from '#platform/units/units.public.server.ts';
import { countCommitments, listCommitments } from './commitments.queries.server.ts';
import { publicFilter } from './commitments.schema.ts';

/** The public list with its filters' choices; what an address asks wrongly is left out. */
export async function promiseListPage(ctx: Ctx, address: Record<string, string>) {
	const given = Object.fromEntries(Object.entries(address).filter(([, value]) => value !== ''));
	const filter = publicFilter.parse(given);
	const [page, counts, units, themes] = await Promise.all([
		listCommitments(ctx, filter),
		countCommitments(ctx.db, dayOf(ctx.now())),
		listUnits(ctx.db),
		listThemes(ctx.db)
	]);
	return {
		...page,
		filter,
		counts,
		units: units
			.filter((unit) => unit.kind !== 'county')
			.map((unit) => ({ value: unit.slug, label: wordsIn(unit.name, ctx.locale) })),
		themes: themes.map((theme) => ({ value: theme.key, label: wordsIn(theme.name, ctx.locale) }))
	};
}
export type PromiseListPage = Awaited<ReturnType<typeof promiseListPage>>;
