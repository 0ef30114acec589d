import { asDecided, examine } from '#domains/listening/redaction/redaction.public.ts';
import type { StaffCtx } from '#platform/auth/context.ts';
import { isLocale } from '#platform/i18n/locale.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { listAlike } from './alike.queries.server.ts';
import { getAnswer, themeChoices } from './answers.queries.server.ts';
import { may } from './open-answers.policy.ts';
import { noteVisit } from './theming.commands.server.ts';

/**
 * One answer with others that speak of the same, and the draft of a quote: its words with marks in
 * the places that may tell who somebody is, for the writer to go on from.
 *
 * @throws NotFound also where it is not this person's to read
 */
export async function answerPage(ctx: StaffCtx, campaignId: string, id: string) {
	const { who, locale } = ctx;
	const { round, homeId, row } = await getAnswer(ctx, campaignId, id);
	const { campaign, units, questions } = round;
	const unit = units.find((one) => one.id === homeId);
	const works = may.work(who, { unitId: homeId });
	await noteVisit(ctx, { campaign, unit: { id: homeId } });
	const theirs = works ? may.work : may.read;
	const here = round.pools.filter((pool) => theirs(who, { unitId: pool.homeId }));
	const alike = await listAlike(
		ctx,
		round,
		id,
		here.flatMap(({ unitIds }) => unitIds)
	);
	const question = questions.find((one) => one.id === row.questionId);
	const language = isLocale(row.locale) ? row.locale : 'fi';
	return {
		id: campaignId,
		campaign: inLocale(campaign.name, locale),
		place: { slug: unit?.slug ?? '', name: inLocale(unit?.name, locale) },
		answer: row,
		question: inLocale(question?.text, locale),
		segments: examine(row.text, language).segments,
		draft: asDecided(row.text, language, 'remove').slice(0, 1000),
		works,
		alike,
		themes: await themeChoices(ctx, [
			...new Set([row, ...alike].flatMap(({ themeIds }) => themeIds))
		])
	};
}
export type AnswerPage = Awaited<ReturnType<typeof answerPage>>;
