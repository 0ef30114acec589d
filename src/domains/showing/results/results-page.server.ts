import type { Question } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { NotFound, found } from '#platform/errors/errors.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { findUnitBySlug } from '#platform/units/units.public.server.ts';
import { may as openAnswers } from '../open-answers/open-answers.policy.ts';
import { findCampaign } from './campaigns.queries.server.ts';
import { figuresOfPlaces, figuresOfQuestion } from './figures.queries.server.ts';
import { type Brief, measure, tell } from './measures.ts';
import { type ResultPlace, listResultPlaces } from './places.queries.server.ts';
import { type QuestionResult, type Results, resultsOf } from './results-of.server.ts';
import { may, readableResults, readsSomewhere } from './results.policy.ts';
import { pageAddress } from './results.schema.ts';
import { splitsOf } from './splits.ts';
import { isScale } from './statistics/tally.ts';

/**
 * The results of one campaign in one place, whole, for a person who may read them.
 *
 * Without a place in the address it is the widest one that this person may read. A place that they may
 * not read is not told from one that has no part in the campaign.
 *
 * @throws Forbidden for who reads no results anywhere, NotFound for what this person may not read
 */
export async function readResults(ctx: StaffCtx, id: string, slug: string | undefined) {
	const { db, who } = ctx;
	allow(who, readsSomewhere, undefined);
	const [one, places, unit] = await Promise.all([
		findCampaign(db, id),
		listResultPlaces(db, [id], { readable: readableResults(who) }),
		slug ? findUnitBySlug(db, slug) : undefined
	]);
	const campaign = found(one);
	const place = chosenPlace(ctx, places, campaign.unitId, slug ? found(unit) : undefined);
	const results = await resultsOf(db, { campaignId: id, campaign, unitId: place.id, unit });
	const all = results.sections.flatMap((section) => section.results);
	return { results, all, head: headOf(results, all), place, places };
}

/** One campaign in one place as a page: the results, like units beside it and one cross-table. */
export async function resultsPage(ctx: StaffCtx, id: string, address: Record<string, string>) {
	const { locale } = ctx;
	const asked = pageAddress.parse(address);
	const { results, all, head, place, places } = await readResults(ctx, id, asked.yksikko);
	const questions = all.filter(({ question }) => question.kind !== 'number');
	const chosen = questions.find((one) => one.question.id === asked.kysymys) ?? head;
	const question = chosen?.question;
	const splits = splitsOf(all.map((one) => one.question));
	const split = splits.find((one) => one.id === asked.tausta && one.id !== question?.id);
	return {
		results: { ...results, sections: results.sections.map(lightly) },
		head: head && { question: head.question, measures: head.measures },
		place: { id: place.id, slug: place.slug, name: inLocale(place.name, locale) },
		/** What people wrote about the place is this person's to read. */
		readsAnswers: openAnswers.read(ctx.who, { unitId: place.id }),
		places: places.map(({ slug, name, above }) => ({
			slug,
			label: [above, name].flatMap((words) => inLocale(words, locale).text || []).join(' – ')
		})),
		questions: questions.map((one) => ({
			id: one.question.id,
			text: inLocale(one.question.text, locale).text
		})),
		splits: splits.map((one) => ({ id: one.id, text: inLocale(one.text, locale).text })),
		/** The question that is set beside others, with what was answered here. */
		asked: chosen && { question: chosen.question, measures: chosen.measures },
		question,
		alike: question && isScale(question.kind) ? await alikeTo(ctx, id, place, question) : [],
		cross: question && split ? await crossed(ctx, id, place, question, split) : undefined
	};
}
export type ResultsPage = Awaited<ReturnType<typeof resultsPage>>;

/** One question as the page shows it: of earlier rounds and of channels no more than a row needs. */
export type QuestionOfPage = ReturnType<typeof lightly>['results'][number];

export function lightly({ section, results }: Results['sections'][number]) {
	return {
		section: section && { no: section.no, title: section.title },
		results: results.map(({ before, channels, ...rest }) => ({
			...rest,
			before: before.map(({ campaignId, wording, because, figure }) => ({
				campaignId,
				wording,
				because,
				...tell(rest.question.kind, figure)
			})),
			channels: channels.map(({ part, figure }) => ({
				part,
				...tell(rest.question.kind, figure)
			}))
		}))
	};
}

function chosenPlace(
	{ who }: StaffCtx,
	places: ResultPlace[],
	campaignUnitId: string,
	unit: { id: string } | undefined
): ResultPlace {
	if (unit) {
		if (!may.read(who, { unitId: unit.id })) throw new NotFound();
		return found(places.find(({ id }) => id === unit.id));
	}
	return found(places.find(({ id }) => id === campaignUnitId) ?? places[0]);
}

/** The question of the first sentence: the one that sums up all, else the first on a scale. */
export function headOf(
	{ questionnaire }: Results,
	all: QuestionResult[]
): QuestionResult | undefined {
	const scales = all.filter(({ question }) => isScale(question.kind));
	return scales.find(({ question }) => question.id === questionnaire.moodQuestionId) ?? scales[0];
}

export type AlikeRow = {
	name: { text: string; lang: string };
	isThis: boolean;
	brief: Brief;
};

/** The same question in like units, by name: each with its interval, for a rank alone would mislead. */
async function alikeTo(
	{ db, locale }: StaffCtx,
	campaignId: string,
	{ id, likeGroup }: ResultPlace,
	question: Question
): Promise<AlikeRow[]> {
	if (!likeGroup) return [];
	const [group, figures] = await Promise.all([
		listResultPlaces(db, [campaignId], { likeGroup }),
		figuresOfQuestion(db, { questionId: question.id, campaignIds: [campaignId], likeGroup })
	]);
	if (group.length < 2) return [];
	return group.map((other) => ({
		name: inLocale(other.name, locale),
		isThis: other.id === id,
		brief: tell(
			question.kind,
			figures.find(({ unitId }) => unitId === other.id)
		)
	}));
}

/** One question by the answers to another; parts of a few are withheld as everywhere. */
async function crossed(
	{ db, locale }: StaffCtx,
	campaignId: string,
	place: ResultPlace,
	question: Question,
	split: Question
) {
	const figures = await figuresOfPlaces(db, {
		campaignIds: [campaignId],
		unitIds: [place.id],
		splits: [split.id]
	});
	const parts = figures.filter(
		({ splitBy, questionId }) => splitBy === split.id && questionId === question.id
	);
	return {
		split: { id: split.id, text: inLocale(split.text, locale).text },
		rows: parts
			.sort((a, b) => (Number(a.part) || Infinity) - (Number(b.part) || Infinity))
			.map((figure) => ({
				part: figure.part,
				// "Did not say" and the choice outside the options have words of their own.
				name:
					figure.part === '0'
						? inLocale(split.none, locale).text
						: inLocale(split.options[Number(figure.part) - 1], locale).text,
				measures: measure(question, figure)
			}))
	};
}
