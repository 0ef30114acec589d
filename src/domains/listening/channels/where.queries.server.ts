import type { Ctx } from '#platform/auth/context.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { listUnits, searchUnits } from '#platform/units/units.public.server.ts';

/** What somebody chooses from when they want to tell about a service. */
export async function wherePage({ db, locale }: Ctx, typed: string) {
	const words = typed.replaceAll('\u0000', '').trim().slice(0, 200);
	const [units, found] = await Promise.all([
		listUnits(db),
		words ? searchUnits(db, words, locale, { limit: 30, offset: 0 }) : []
	]);
	const names = (unit: (typeof units)[number]) => ({
		slug: unit.slug,
		name: inLocale(unit.name, locale)
	});
	return {
		words,
		found: found
			.filter(({ unit }) => unit.kind === 'unit')
			.map(({ unit, service }) => ({
				slug: unit.slug,
				name: inLocale(unit.name, locale),
				service: service && inLocale(service.name, locale)
			})),
		services: units
			.filter((unit) => unit.kind === 'service')
			.map((service) => ({
				...names(service),
				units: units.filter((unit) => unit.parentId === service.id).map(names)
			}))
			.filter((service) => service.units.length > 0)
	};
}
