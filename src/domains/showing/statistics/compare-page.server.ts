import { z } from 'zod';
import type { Ctx } from '#platform/auth/context.ts';
import { type Period, isPeriod } from '#platform/clock/periods.ts';
import { found } from '#platform/errors/errors.ts';
import { type Figure, type YearFigure, byYear, shareOf } from './figure.ts';
import { figuresByPlace } from './figures.queries.server.ts';
import { changeOf, wilson } from './likelihood.ts';
import { listAlike, titleOf } from './alike.queries.server.ts';

const MOST_YEARS = 4;

/** What an address may ask of a comparison; what is not understood is left out. */
const asked = z.object({
	ryhma: z.string().max(200).optional().catch(undefined),
	jakso: z.string().refine(isPeriod).optional().catch(undefined),
	jarjestys: z.enum(['nimi', 'osuus']).catch('nimi')
});

/** The figure of a period; a running year as far as it is out. */
const find = (figures: readonly Figure[], period: Period): Figure | YearFigure | undefined =>
	figures.find((figure) => figure.period === period) ??
	byYear(figures).find((year) => year.period === period);

/**
 * Like units side by side in one period, and each unit's years side by side.
 *
 * By name unless asked otherwise, and always with the interval in which the truth lies: a bare order
 * of shares would make chance look like merit.
 *
 * @throws NotFound where there is no such group
 */
export async function comparePage(ctx: Ctx, address: Record<string, string>) {
	const { ryhma, jakso, jarjestys } = asked.parse(address);
	const groups = await listAlike(ctx);
	const named = groups.map((group) => ({ ...group, title: titleOf(group) }));
	if (ryhma === undefined) return { groups: named, comparison: undefined };
	const group = found(named.find(({ key }) => key === ryhma));
	const figures = await figuresByPlace(
		ctx.db,
		group.units.map(({ id }) => id)
	);
	const all = [...figures.values()].flat();
	const years = [
		...new Map(byYearOfAll([...figures.values()]).map((year) => [year.period, year])).values()
	].slice(-MOST_YEARS);
	const quarters = [...new Set(all.map(({ period }) => period))].filter((one) => one.length > 4);
	const periods = [...years.map((year) => year.period as Period), ...quarters.sort()].reverse();
	const period = periods.includes(jakso as Period) ? (jakso as Period) : years.at(-1)?.period;

	const rows = group.units.map((unit) => {
		const own = figures.get(unit.id) ?? [];
		const now = period && find(own, period);
		const share = now ? shareOf(now) : null;
		return {
			...unit,
			n: now ? now.n : null,
			withheld: now !== undefined && now.n !== 0,
			share,
			interval:
				now && share !== null
					? wilson({ count: now.positive as number, n: now.n as number })
					: undefined,
			years: years.map((year) => {
				const figure = find(own, year.period);
				return { share: figure ? shareOf(figure) : null, n: figure ? figure.n : null };
			}),
			change: changeOfWholeYears(own)
		};
	});
	if (jarjestys === 'osuus') rows.sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
	const comparison = { group, period, periods, years, order: jarjestys, rows };
	return { groups: named, comparison };
}

/** Every year that any of the units has, with the longest stretch of it that is out. */
function byYearOfAll(figures: readonly (readonly Figure[])[]): YearFigure[] {
	return figures
		.flatMap((own) => byYear(own))
		.sort((a, b) => a.period.localeCompare(b.period) || a.to.localeCompare(b.to));
}

/** How the newest whole year compares with the one before it; undefined where either is withheld. */
function changeOfWholeYears(figures: readonly Figure[]) {
	const whole = byYear(figures).filter((year) => year.whole);
	const [before, now] = whole.slice(-2);
	if (!before || !now || shareOf(before) === null || shareOf(now) === null) return undefined;
	const asShare = (figure: Figure) => ({ count: figure.positive as number, n: figure.n as number });
	return changeOf(asShare(now), asShare(before));
}

export type Comparison = NonNullable<Awaited<ReturnType<typeof comparePage>>['comparison']>;
