import { type StaffCtx, allow } from '#platform/auth/context.ts';
import { found } from '#platform/errors/errors.ts';
import { type Locale, locales } from '#platform/i18n/locale.ts';
import { inLocale } from '#platform/i18n/localized.ts';
import { keptOptions, wordingsOf } from '../bank/wordings.server.ts';
import { completeness } from '../missing-words.ts';
import { may, mayInBank } from '../questionnaires.policy.ts';
import { findVersion } from '../questionnaires.queries.server.ts';
import { type Audience, type Purpose, isCounted, minutesOf } from '../questionnaires.schema.ts';
import { findDraftRow } from './draft.server.ts';
import { ownWordings } from './own-wordings.server.ts';
import { problemsOf, valuesOf } from './problems.ts';
import { newWordingsOf } from './new-wordings.server.ts';
import { opennessOf, textFields } from './texts.ts';
import { valueWord } from './version.words.ts';

export const languages: readonly Locale[] = locales;

/** A version with everything that its pages show, and what this person may do with it. */
export async function getVersion({ db, who, locale }: StaffCtx, versionId: string) {
	const row = found(await findDraftRow(db, versionId));
	allow(who, may.look, row);
	const whole = found(await findVersion(db, versionId));
	const own = await ownWordings(db, versionId);
	const isDraft = row.publishedOn === null;
	const builds = may.build(who, row);
	return {
		...whole,
		edits: row.edits,
		purpose: row.purpose as Purpose,
		audience: row.audience as Audience,
		unitId: row.unitId,
		source: row.source,
		terms: inLocale(row.terms, locale),
		title: inLocale(row.name, locale),
		publishedOn: row.publishedOn,
		retiredOn: row.retiredOn,
		noSwedishBecause: row.noSwedishBecause,
		minutes: minutesOf(whole),
		own: [...own],
		languages: languages.map((language) => ({ language, ...completeness(whole, language) })),
		problems: isDraft ? problemsOf(whole) : [],
		can: {
			edit: builds && isDraft,
			translate: builds,
			addNew: mayInBank.add(who),
			keepBank: mayInBank.keep(who)
		}
	};
}
export type VersionPage = Awaited<ReturnType<typeof getVersion>>;

/** One question of a draft, with its other wordings and the earlier ones that it can depend on. */
export async function getDraftQuestion(ctx: StaffCtx, versionId: string, questionId: string) {
	const version = await getVersion(ctx, versionId);
	const at = version.questions.findIndex(({ id }) => id === questionId);
	const question = found(version.questions[at]);
	allow(ctx.who, () => version.can.edit, undefined);
	const wordings = await wordingsOf(ctx.db, [questionId]);
	const { locale } = ctx;
	return {
		version,
		question,
		number: at + 1,
		isOwn: version.own.includes(questionId),
		keeps: keptOptions(wordings.filter(({ no }) => no !== question.wordingNo)),
		wordings: wordings.map(({ no, text, verified }) => ({
			no,
			verified,
			text: inLocale(text, locale)
		})),
		earlier: version.questions
			.slice(0, at)
			.map((one, index) => ({ ...one, number: index + 1 }))
			.filter(({ kind }) => isCounted(kind))
			.map((one) => ({
				id: one.id,
				text: `${one.number}. ${inLocale(one.text, locale).text}`,
				values: valuesOf(one).map((value) => ({
					value: String(value),
					label: valueWord(one, value, locale)
				}))
			}))
	};
}
export type DraftQuestion = Awaited<ReturnType<typeof getDraftQuestion>>;

/** The texts of a version side by side, each with what may be done to it here. */
export async function getTexts(ctx: StaffCtx, versionId: string) {
	const version = await getVersion(ctx, versionId);
	allow(ctx.who, () => version.can.translate, undefined);
	const situation = {
		published: version.publishedOn !== null,
		own: new Set(version.own),
		keepsBank: version.can.keepBank
	};
	return {
		version,
		fields: textFields(version).map((field) => ({
			...field,
			openness: opennessOf(field, situation)
		}))
	};
}
export type TextsPage = Awaited<ReturnType<typeof getTexts>>;

/** What whoever publishes is asked, told and warned of. */
export async function getPublishing(ctx: StaffCtx, versionId: string) {
	const version = await getVersion(ctx, versionId);
	allow(ctx.who, () => version.can.edit, undefined);
	const { locale, db } = ctx;
	const changed = await newWordingsOf(db, versionId);
	return {
		version,
		lacksSwedish: version.languages.some(
			({ language, missing }) => language === 'sv' && missing > 0
		),
		unverified: (
			await wordingsOf(
				db,
				version.questions.map(({ id }) => id)
			)
		)
			.filter(
				({ questionId, no, verified }) =>
					!verified &&
					version.questions.some(({ id, wordingNo }) => id === questionId && wordingNo === no)
			)
			.map(({ text }) => inLocale(text, locale)),
		changed: changed.map(({ now, earlier }) => ({
			questionId: now.questionId,
			text: inLocale(now.text, locale),
			same: now.sameAs === now.no ? '' : String(now.sameAs),
			because: now.sameBecause ?? '',
			earlier: earlier.map(({ no, text }) => ({ no, text: inLocale(text, locale) }))
		}))
	};
}
export type PublishingPage = Awaited<ReturnType<typeof getPublishing>>;
