import { longDay } from '#platform/i18n/format.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { inLocale, wordsIn } from '#platform/i18n/localized.ts';
import type { SurveyDoor } from '../campaigns/campaigns.public.server.ts';
import { type Questionnaire, minutesOf } from '../questionnaires/questionnaires.schema.ts';

/** A question in the reader's language, as a page shows it. */
export const questionIn = (question: Questionnaire['questions'][number], locale: Locale) => ({
	id: question.id,
	kind: question.kind,
	text: inLocale(question.text, locale),
	hint: wordsIn(question.hint, locale),
	options: question.options.map((option) => wordsIn(option, locale)),
	none: question.none && wordsIn(question.none, locale),
	pictures: question.pictures,
	sectionNo: question.sectionNo,
	isConditional: question.showIf !== null
});
export type SurveyQuestion = ReturnType<typeof questionIn>;

/** What the pages of one survey show, in the reader's language. */
export function surveyPage(door: SurveyDoor, locale: Locale) {
	const { campaign, unit, questionnaire } = door;
	return {
		link: door.link,
		name: inLocale(campaign.name, locale),
		closesOn: longDay(campaign.closesOn, locale),
		// Written by staff in Finnish, as plain text.
		useBack: campaign.useBack,
		asksInterest: campaign.asksInterest,
		unit: { slug: unit.slug, name: inLocale(unit.name, locale), phone: unit.phone },
		intro: inLocale(questionnaire.intro, locale),
		thanks: inLocale(questionnaire.thanks, locale),
		minutes: minutesOf(questionnaire),
		sections: questionnaire.sections.map((section) => ({
			no: section.no,
			title: inLocale(section.title, locale),
			intro: inLocale(section.intro, locale)
		})),
		questions: questionnaire.questions.map((question) => questionIn(question, locale))
	};
}
export type SurveyPage = ReturnType<typeof surveyPage>;
