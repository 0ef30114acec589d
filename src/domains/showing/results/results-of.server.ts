import { findVersion } from '#domains/listening/questionnaires/questionnaires.public.server.ts';
import type { Question, Section } from '#domains/listening/questionnaires/questionnaires.schema.ts';
import type { Day } from '#platform/clock/today.ts';
import type { Db } from '#platform/db/database.server.ts';
import { found } from '#platform/errors/errors.ts';
import { type Unit, findUnit, withPredecessors } from '#platform/units/units.public.server.ts';
import { type Campaign, campaignsBefore, findCampaign } from './campaigns.queries.server.ts';
import { RESPONDENTS, isFigure } from './counting.server.ts';
import {
	type PlacedFigure,
	type Response,
	type Wording,
	figuresOfPlaces,
	listWordings,
	responseIn
} from './figures.queries.server.ts';
import { type Figure, type Measures, joined, measure } from './measures.ts';
import { type Change, judgeChanges } from './statistics/change.ts';
import { isScale, tallyOf } from './statistics/tally.ts';

/** Reckoned when it is asked for: most pages show no more than one figure of it. */
type Measured = { figure: Figure; readonly measures: Measures };

/**
 * The same question in an earlier campaign. `wording`: put into the `same` words, into others that are
 * `declared` to measure the same (`because` says why), or into `other` ones, and then not compared.
 */
export type Before = {
	campaignId: string;
	wording: 'same' | 'declared' | 'other';
	because: string | null;
} & Measured;

/** One question with all that may be told of its answers. */
export type QuestionResult = {
	question: Question;
	measures: Measures;
	/** Respondents by channel; a part that is withheld has measures that say so. */
	channels: ({ part: string } & Measured)[];
	/** Earlier campaigns in which it was asked here, oldest first. */
	before: Before[];
	/** Against the newest earlier campaign that may be compared. */
	change: (Change & { campaignId: string }) | null;
};

export type Results = NonNullable<Awaited<ReturnType<typeof resultsOf>>>;

type Asked = {
	campaignId: string;
	/** The same, where somebody has it at hand. */
	campaign?: Campaign;
	/** Of this unit with all below it. */
	unitId: string;
	/** The same, where somebody has it at hand. */
	unit?: Unit | undefined;
	/** As if it were this day: earlier campaigns only that had ended. */
	asOf?: Day;
};

/**
 * The whole result of a campaign in one place, safe to show to anybody: what is withheld is not read
 * at all. Both the page and the paper are drawn from it.
 *
 * It asks nobody who they are; whoever shows it decides to whom.
 *
 * @throws NotFound where there is no such campaign, or where this unit has no part in it
 */
export async function resultsOf(db: Db, { unitId, unit, asOf, ...asked }: Asked) {
	const campaign = asked.campaign ?? found(await findCampaign(db, asked.campaignId));
	const [earlier, unitIds, version] = await Promise.all([
		campaignsBefore(db, campaign, asOf),
		withPredecessors(db, [unitId]),
		findVersion(db, campaign.versionId)
	]);
	const campaignIds = [campaign.id, ...earlier.map(({ id }) => id)];
	const [figures, response] = await Promise.all([
		figuresOfPlaces(db, { campaignIds, unitIds, splits: ['channel'] }),
		responseIn(db, campaign.id, unitIds)
	]);
	return tellResults(db, { campaign, earlier, unitId, unit, version, figures, response });
}

type Told = {
	campaign: Campaign;
	/** Rounds before it that are told beside it, oldest first. */
	earlier: Campaign[];
	unitId: string;
	/** These where somebody has them at hand. */
	unit?: Unit | undefined;
	version?: Awaited<ReturnType<typeof findVersion>>;
	/** Of the unit and of those merged into it, in all these rounds. */
	figures: readonly PlacedFigure[];
	response: Response | undefined;
};

/**
 * Tells the result of a campaign in one place by figures that somebody has decided to show: those of
 * today, or those that were released and are kept.
 *
 * @throws NotFound where this unit has no part in it
 */
export async function tellResults(db: Db, told: Told) {
	const { campaign, earlier, unitId, figures, response } = told;
	const versionIds = [campaign, ...earlier].map(({ versionId }) => versionId);
	const [unit, version, wordings] = await Promise.all([
		told.unit ?? findUnit(db, unitId),
		told.version ?? findVersion(db, campaign.versionId),
		listWordings(db, versionIds)
	]);
	const { questions, sections, name, moodQuestionId } = found(version);
	const look = lookup(figures);
	const respondents = look(campaign.id, RESPONDENTS);
	if (campaign.isOut !== null) found(respondents);
	const words = { campaign, earlier, wordings };
	const results = campaign.isOut
		? questions.filter(isFigure).map((question) => resultOf(question, look, words))
		: [];
	judge(results);
	const n = respondents?.n ?? null;
	return {
		campaign,
		unit: found(unit),
		questionnaire: { name, moodQuestionId },
		respondents: {
			n,
			channels: partsOf(look, campaign.id, RESPONDENTS).map(({ part, figure }) => ({
				part,
				n: figure.n
			})),
			// How many answered is the number of respondents again, and as secret as that.
			response: n === null ? undefined : response
		},
		sections: bySection(sections, results),
		earlier: earlier
			.map((one) => ({ ...one, n: look(one.id, RESPONDENTS)?.n ?? null }))
			.filter(({ id }) => look(id, RESPONDENTS) !== undefined)
	};
}

type Look = ReturnType<typeof lookup>;

/** Figures by campaign, question and part; units that were merged count together. */
function lookup(figures: readonly PlacedFigure[]) {
	const keyOf = (campaignId: string, questionId: string, splitBy: string, part: string) =>
		`${campaignId} ${questionId} ${splitBy} ${part}`;
	const all = Map.groupBy(figures, (one) =>
		keyOf(one.campaignId, one.questionId, one.splitBy, one.part)
	);
	const parts = new Map<string, Set<string>>();
	for (const { campaignId, questionId, splitBy, part } of figures) {
		if (splitBy !== 'channel') continue;
		const key = `${campaignId} ${questionId}`;
		parts.set(key, (parts.get(key) ?? new Set()).add(part));
	}
	const look = (campaignId: string, questionId: string, splitBy = '', part = '') =>
		joined(all.get(keyOf(campaignId, questionId, splitBy, part)) ?? []);
	return Object.assign(look, {
		channels: (campaignId: string, questionId: string) =>
			[...(parts.get(`${campaignId} ${questionId}`) ?? [])].sort()
	});
}

const partsOf = (look: Look, campaignId: string, questionId: string) =>
	look.channels(campaignId, questionId).flatMap((part) => {
		const figure = look(campaignId, questionId, 'channel', part);
		return figure ? [{ part, figure }] : [];
	});

const measured = (question: Question, figure: Figure): Measured => ({
	figure,
	get measures() {
		return measure(question, figure);
	}
});

type Words = { campaign: Campaign; earlier: Campaign[]; wordings: Wording[] };

function resultOf(question: Question, look: Look, words: Words): QuestionResult {
	const { campaign, earlier, wordings } = words;
	const wordingIn = ({ versionId }: Campaign) =>
		wordings.find((one) => one.versionId === versionId && one.questionId === question.id);
	const now = wordingIn(campaign);
	const before = earlier.flatMap((one): Before[] => {
		const figure = look(one.id, question.id);
		const then = wordingIn(one);
		if (!figure || !then || !now) return [];
		const isSame = then.no === now.no;
		const wording: Before['wording'] = isSame
			? 'same'
			: then.sameAs === now.sameAs
				? 'declared'
				: 'other';
		const because = wording === 'declared' ? (now.because ?? then.because) : null;
		return [Object.assign(measured(question, figure), { campaignId: one.id, wording, because })];
	});
	return {
		question,
		measures: measure(question, look(campaign.id, question.id)),
		channels: partsOf(look, campaign.id, question.id).map(({ part, figure }) =>
			Object.assign(measured(question, figure), { part })
		),
		before,
		change: null
	};
}

/** Says of every scale whether it has changed, all questions of the page held together. */
function judge(results: QuestionResult[]): void {
	const pairs = results.flatMap((result) => {
		const { kind } = result.question;
		const last = result.before.findLast(
			({ wording, figure }) => wording !== 'other' && figure.n && figure.counts
		);
		const now = result.measures.counts;
		if (!isScale(kind) || !now || !last?.figure.counts) return [];
		const before = tallyOf(kind, last.figure.counts);
		return [{ result, campaignId: last.campaignId, before, now: tallyOf(kind, now) }];
	});
	for (const [at, change] of judgeChanges(pairs).entries()) {
		const { result, campaignId } = pairs[at] as (typeof pairs)[number];
		result.change = { ...change, campaignId };
	}
}

/** Questions under their sections, in the order in which they were asked. */
function bySection(sections: readonly Section[], results: readonly QuestionResult[]) {
	const numbers = [...new Set(results.map(({ question }) => question.sectionNo))];
	return numbers.map((no) => ({
		section: sections.find((section) => section.no === no) ?? null,
		results: results.filter(({ question }) => question.sectionNo === no)
	}));
}
