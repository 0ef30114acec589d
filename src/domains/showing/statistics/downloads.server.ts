import type { Ctx } from '#platform/auth/context.ts';
import { found } from '#platform/errors/errors.ts';
import { href } from '#platform/i18n/locale.ts';
import { wordsIn } from '#platform/i18n/localized.ts';
import { findUnitBySlug } from '#platform/units/units.public.server.ts';
import { listAlike } from './alike.queries.server.ts';
import { figuresByPlace, figuresOfPlace } from './figures.queries.server.ts';
import { figuresCsv } from './figures-csv.ts';

/**
 * All published figures of a place as a file.
 *
 * @param origin where this installation stands, so that the file says where it is from
 * @throws NotFound where there has never been such a place
 */
export async function placeCsv(ctx: Ctx, slug: string, origin: string) {
	const { db, locale } = ctx;
	const unit = found(await findUnitBySlug(db, slug));
	const address = `/yksikot/${unit.slug}`;
	if (unit.slug !== slug) return { moved: `${address}/luvut.csv` };
	const figures = await figuresOfPlace(db, unit.id);
	const name = wordsIn(unit.name, locale);
	return {
		csv: figuresCsv([{ name, address: origin + href(address, locale), figures }], locale),
		file: `${unit.slug}.csv`
	};
}

/**
 * All published figures of like units as a file, in the order of their names.
 *
 * @throws NotFound where there is no such group
 */
export async function compareCsv(ctx: Ctx, key: string, origin: string) {
	const { db, locale } = ctx;
	const group = found((await listAlike(ctx)).find((one) => one.key === key));
	const figures = await figuresByPlace(
		db,
		group.units.map(({ id }) => id)
	);
	const address = `${href('/vertaa', locale)}?${new URLSearchParams({ ryhma: key })}`;
	return figuresCsv(
		group.units.map(({ id, name }) => ({
			name: name.text,
			address: origin + address,
			figures: figures.get(id) ?? []
		})),
		locale
	);
}
