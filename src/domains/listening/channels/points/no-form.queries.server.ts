import type { Ctx } from '#platform/auth/context.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import {
	type Unit,
	findUnit,
	findUnitBySlug,
	successorsOf
} from '#platform/units/units.public.server.ts';
import { wherePage } from '../where.queries.server.ts';
import { typedCode } from './typed-code.ts';

type Words = { text: string; lang: string };
type Link = { slug: string; name: Words };

/** Why an address where feedback is given has no form, and where to go instead. */
export type NoForm =
	| { why: 'code'; typed: string }
	| { why: 'place' }
	/** The point was taken down or the place was closed; `next` are the places that go on. */
	| { why: 'closed'; what: 'point' | 'place'; name: Words; next: Link[] };

/** What is shown there: also all services, where nothing nearer can be offered. */
export type NoFormPage = NoForm & { services: Awaited<ReturnType<typeof wherePage>>['services'] };

async function shown(ctx: Ctx, noForm: NoForm): Promise<NoFormPage> {
	const isOffered = noForm.why === 'code' || (noForm.why === 'closed' && noForm.next.length > 0);
	return { ...noForm, services: isOffered ? [] : (await wherePage(ctx, '')).services };
}

/** What to say of a code that leads to no form. A poster on a wall outlives its place. */
export async function noFormOfCode(ctx: Ctx, typed: string): Promise<NoFormPage> {
	const code = typedCode(typed);
	const point =
		code &&
		(await ctx.db
			.selectFrom('listening.feedbackPoint')
			.select(['unitId', 'closedOn'])
			.where('code', '=', code)
			.executeTakeFirst());
	const unit = point && (await findUnit(ctx.db, point.unitId));
	const kept = typed.replaceAll('\u0000', '').slice(0, 20);
	const closed = unit ? await closedWords(ctx, unit, !!point.closedOn) : undefined;
	return shown(ctx, closed ?? { why: 'code', typed: kept });
}

/** The same of a unit's own feedback address. */
export async function noFormOfUnit(ctx: Ctx, slug: string): Promise<NoFormPage> {
	const unit = await findUnitBySlug(ctx.db, slug);
	return shown(ctx, (unit && (await closedWords(ctx, unit, false))) ?? { why: 'place' });
}

async function closedWords(
	{ db, locale }: Ctx,
	unit: Unit,
	pointClosed: boolean
): Promise<NoForm | undefined> {
	if (!unit.closedOn && !pointClosed) return undefined;
	const next = unit.closedOn ? await successorsOf(db, unit.id) : [unit];
	return {
		why: 'closed',
		what: unit.closedOn ? 'place' : 'point',
		name: inLocale(unit.name, locale),
		next: next.map(({ slug, name }) => ({ slug, name: inLocale(name, locale) }))
	};
}

/** Whether a code from a poster leads anywhere: to a form, or to words about what was closed. */
export async function isKnownCode({ db }: Ctx, code: string): Promise<boolean> {
	const point = await db
		.selectFrom('listening.feedbackPoint')
		.select('id')
		.where('code', '=', code)
		.executeTakeFirst();
	return point !== undefined;
}
