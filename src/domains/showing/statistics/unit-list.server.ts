import type { Ctx } from '#platform/auth/context.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { type Unit, listUnits, searchUnits } from '#platform/units/units.public.server.ts';
import { figuresByPlace } from './figures.queries.server.ts';
import { newestYear } from './unit-page.server.ts';

const MOST = 40;

/** One place in a list, in one line: its name, why it was found, its newest year. */
type Line = {
	slug: string;
	name: { text: string; lang: string };
	service?: { text: string; lang: string };
	why?: { by: string; words: string; lang: string };
	newest: ReturnType<typeof newestYear>;
};
type Branch = Line & { below: Branch[] };

/** Every place by the tree, or those that fit the words that somebody typed. */
export async function unitList(ctx: Ctx, typed: string) {
	const { db, locale } = ctx;
	const words = typed.trim().slice(0, 200);
	if (words) {
		const hits = await searchUnits(db, words, locale, { limit: MOST });
		const lines = await withFigures(
			ctx,
			hits.map(({ unit }) => unit)
		);
		return {
			words,
			found: hits.map(({ unit, service, why }): Line => ({
				...(lines.get(unit.id) as Line),
				service: service && inLocale(service.name, locale),
				why: why.by === 'word' ? why : undefined
			}))
		};
	}
	const units = await listUnits(db);
	const lines = await withFigures(ctx, units);
	const children = Map.groupBy(units, ({ parentId }) => parentId);
	const branches = (parentId: string): Branch[] =>
		(children.get(parentId) ?? []).map((unit) => ({
			...(lines.get(unit.id) as Line),
			below: branches(unit.id)
		}));
	const root = units.find((unit) => unit.parentId === null);
	return { words, tree: root ? branches(root.id) : [] };
}
export type UnitList = Awaited<ReturnType<typeof unitList>>;
export type { Branch, Line };

async function withFigures(
	{ db, locale }: Ctx,
	units: readonly Unit[]
): Promise<Map<string, Line>> {
	const figures = await figuresByPlace(
		db,
		units.map(({ id }) => id)
	);
	return new Map(
		units.map(({ id, slug, name }) => [
			id,
			{ slug, name: inLocale(name, locale), newest: newestYear(figures.get(id) ?? []) }
		])
	);
}
