import { m } from '#texts';
import { type Locale, langTag } from '#platform/i18n/locale.ts';
import type { QuestionnaireState } from './building/list.queries.server.ts';
import type { Audience, Purpose, QuestionKind } from './questionnaires.schema.ts';
import type { Topic } from './topics.ts';

type Words<T extends string> = Record<T, () => string>;

const kinds: Words<QuestionKind> = {
	smiley3: m.ask_kind_smiley3,
	smiley5: m.ask_kind_smiley5,
	agree5: m.ask_kind_agree5,
	nps: m.ask_kind_nps,
	choice: m.ask_kind_choice,
	many: m.ask_kind_many,
	number: m.ask_kind_number,
	date: m.ask_kind_date,
	'short-text': m.ask_kind_short_text,
	text: m.ask_kind_text,
	picture: m.ask_kind_picture
};
const hints: Words<QuestionKind> = {
	smiley3: m.ask_kind_smiley3_hint,
	smiley5: m.ask_kind_smiley5_hint,
	agree5: m.ask_kind_agree5_hint,
	nps: m.ask_kind_nps_hint,
	choice: m.ask_kind_choice_hint,
	many: m.ask_kind_many_hint,
	number: m.ask_kind_number_hint,
	date: m.ask_kind_date_hint,
	'short-text': m.ask_kind_short_text_hint,
	text: m.ask_kind_text_hint,
	picture: m.ask_kind_picture_hint
};
const topicsIn: Words<Topic> = {
	recommend: m.ask_topic_recommend,
	overall: m.ask_topic_overall,
	availability: m.ask_topic_availability,
	encounter: m.ask_topic_encounter,
	participation: m.ask_topic_participation,
	safety: m.ask_topic_safety,
	information: m.ask_topic_information,
	understandability: m.ask_topic_understandability,
	usefulness: m.ask_topic_usefulness,
	quality: m.ask_topic_quality,
	support: m.ask_topic_support,
	inclusion: m.ask_topic_inclusion,
	wishes: m.ask_topic_wishes,
	background: m.ask_topic_background,
	other: m.ask_topic_other
};
const purposesIn: Words<Purpose> = {
	quick: m.ask_purpose_quick,
	survey: m.ask_purpose_survey,
	interview: m.ask_purpose_interview
};
const audiencesIn: Words<Audience> = {
	adult: m.ask_audience_adult,
	child: m.ask_audience_child,
	relative: m.ask_audience_relative,
	group: m.ask_audience_group,
	any: m.ask_audience_any
};
const states: Words<QuestionnaireState> = {
	draft: m.ask_state_draft,
	used: m.ask_state_used,
	retired: m.ask_state_retired,
	archived: m.ask_state_archived
};
const languages: Words<Locale> = {
	fi: m.ask_in_fi,
	sv: m.ask_in_sv,
	en: m.ask_in_en,
	'fi-simple': m.ask_in_easy
};

export const kindWord = (kind: QuestionKind): string => kinds[kind]();
export const kindHint = (kind: QuestionKind): string => hints[kind]();
export const purposeWord = (purpose: Purpose): string => purposesIn[purpose]();
export const audienceWord = (audience: Audience): string => audiencesIn[audience]();
export const stateWord = (state: QuestionnaireState): string => states[state]();
export const languageWord = (locale: Locale): string => languages[locale]();

/** A topic in words; one that the product does not know is shown as it is. */
export const topicWord = (topic: string | null): string =>
	topic === null ? '–' : Object.hasOwn(topicsIn, topic) ? topicsIn[topic as Topic]() : topic;

export const stateTone = (state: QuestionnaireState) =>
	(({ used: 'good', draft: 'wait', retired: 'quiet', archived: 'quiet' }) as const)[state];

export { langTag };
