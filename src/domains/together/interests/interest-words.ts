import { m } from '#texts';
import type { InterestState, Reach, Topic } from './interests.schema.ts';

const topicWords: Record<Topic, () => string> = {
	panel: m.interests_topic_panel,
	group: m.interests_topic_group,
	expert: m.interests_topic_expert,
	'theme-days': m.interests_topic_theme_days,
	commenting: m.interests_topic_commenting,
	other: m.interests_topic_other
};
export const topicWord = (topic: Topic): string => topicWords[topic]();

const reachWords: Record<Reach, () => string> = {
	email: m.interests_reach_email,
	call: m.interests_reach_call,
	sms: m.interests_reach_sms
};
export const reachWord = (reach: Reach): string => reachWords[reach]();

const stateWords: Record<InterestState, () => string> = {
	new: m.interests_state_new,
	contacted: m.interests_state_contacted,
	joined: m.interests_state_joined,
	ended: m.interests_state_ended
};
export const stateWord = (state: InterestState): string => stateWords[state]();

export const stateTone = (state: InterestState): 'wait' | 'good' | 'quiet' =>
	(({ new: 'wait', contacted: 'quiet', joined: 'good', ended: 'quiet' }) as const)[state];

const issueWords: Record<string, () => string> = {
	name_needed: m.interests_error_name,
	reach_needed: m.interests_error_reach,
	email_needed: m.interests_error_email_needed,
	email_wrong: m.interests_error_email,
	phone_needed: m.interests_error_phone_needed,
	phone_wrong: m.interests_error_phone,
	consent_needed: m.interests_error_consent,
	form_id: m.interests_error_page,
	too_long: m.interests_error_long
};

/** What is wrong and how to mend it; undefined when nothing is. */
export const interestIssue = (key: string | undefined): string | undefined =>
	key && (issueWords[key] ?? m.interests_error_name)();
