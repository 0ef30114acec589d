import type { StaffCtx } from '#platform/auth/context.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { countByQuestion, listAnswers, themeChoices } from './answers.queries.server.ts';
import { may } from './open-answers.policy.ts';
import { type AnswerFilter, answerFilter } from './open-answers.schema.ts';
import { getPlace } from './place.server.ts';
import { noteVisit } from './theming.commands.server.ts';

/** An address's filter; empty fields of a form count as not said. */
export const filterFrom = (address: Record<string, string>): AnswerFilter =>
	answerFilter.parse(Object.fromEntries(Object.entries(address).filter(([, value]) => value)));

/** What people wrote in a campaign about one place: a page of it, and what narrows it. */
export async function answersPage(ctx: StaffCtx, id: string, address: Record<string, string>) {
	const { db, locale, who } = ctx;
	const filter = filterFrom(address);
	const place = await getPlace(ctx, id, filter.yksikko);
	const { campaign, unit, questions } = place;
	const [list, counts] = await Promise.all([
		listAnswers(ctx, place, filter),
		countByQuestion(db, id, place.shown)
	]);
	if (list.count > 0) await noteVisit(ctx, place);
	const used = list.rows.flatMap(({ themeIds }) => themeIds);
	return {
		id,
		campaign: inLocale(campaign.name, locale),
		isOut: campaign.isOut,
		filter,
		list,
		works: may.work(who, { unitId: unit.id }),
		place: { id: unit.id, slug: unit.slug, name: inLocale(unit.name, locale) },
		places: place.places.map(({ slug, name }) => ({ slug, label: inLocale(name, locale).text })),
		/** Small units are here, without their names. */
		hasNameless: place.pools.some(
			({ unitIds }) => unitIds.length > 1 && unitIds.some((one) => place.shown.includes(one))
		),
		elsewhere: place.elsewhere && {
			slug: place.elsewhere.mayRead ? place.elsewhere.unit?.slug : undefined,
			name: place.elsewhere.unit ? inLocale(place.elsewhere.unit.name, locale) : undefined
		},
		questions: questions.map((question) => ({
			id: question.id,
			...inLocale(question.text, locale),
			n: counts.get(question.id)?.n ?? 0,
			themed: counts.get(question.id)?.themed ?? 0
		})),
		themes: await themeChoices(ctx, [
			...new Set([...used, ...(filter.teema ? [filter.teema] : [])])
		])
	};
}
export type AnswersPage = Awaited<ReturnType<typeof answersPage>>;
