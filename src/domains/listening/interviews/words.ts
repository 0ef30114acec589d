import { m } from '#texts';
import type { Tone } from '#ui/icons.ts';
import type { Advice, StepName } from './steps.ts';
import type { List } from './interviews.schema.ts';

export const stepTitle: Record<StepName, () => string> = {
	tavoite: m.interviews_step_1,
	sopiminen: m.interviews_step_2,
	ryhma: m.interviews_step_3,
	haastattelu: m.interviews_step_4,
	yhteenveto: m.interviews_step_5,
	keskustelu: m.interviews_step_6,
	kaytantoon: m.interviews_step_7
};
export const stepMeaning: Record<StepName, () => string> = {
	tavoite: m.interviews_step_1_means,
	sopiminen: m.interviews_step_2_means,
	ryhma: m.interviews_step_3_means,
	haastattelu: m.interviews_step_4_means,
	yhteenveto: m.interviews_step_5_means,
	keskustelu: m.interviews_step_6_means,
	kaytantoon: m.interviews_step_7_means
};

const states: Record<string, [() => string, Tone]> = {
	open: [m.interviews_state_open, 'wait'],
	closed: [m.interviews_state_closed, 'good'],
	cancelled: [m.interviews_state_cancelled, 'quiet']
};
export const stateWord = (state: string): string => states[state]?.[0]() ?? state;
export const stateTone = (state: string): Tone => states[state]?.[1] ?? 'quiet';

export const kindWord = (kind: string): string =>
	kind === 'individual' ? m.interviews_kind_individual() : m.interviews_kind_group();

export const listWord: Record<List, () => string> = {
	strength: m.interviews_list_strength,
	weakness: m.interviews_list_weakness,
	opportunity: m.interviews_list_opportunity,
	threat: m.interviews_list_threat
};
export const listHint: Record<List, () => string> = {
	strength: m.interviews_list_strength_hint,
	weakness: m.interviews_list_weakness_hint,
	opportunity: m.interviews_list_opportunity_hint,
	threat: m.interviews_list_threat_hint
};

export const partyWord: Record<string, () => string> = {
	clients: m.interviews_party_clients,
	workers: m.interviews_party_workers,
	managers: m.interviews_party_managers
};

export const adviceWord: Record<Advice, () => string> = {
	group_small: m.interviews_advice_small,
	group_large: m.interviews_advice_large,
	no_interviewers: m.interviews_advice_nobody,
	many_interviewers: m.interviews_advice_many
};

const events: Record<string, () => string> = {
	approved: m.interviews_event_approved,
	'summary-reopened': m.interviews_event_reopened,
	cancelled: m.interviews_event_cancelled,
	closed: m.interviews_event_closed,
	'taken-back': m.interviews_event_taken_back
};
export const eventWord = (did: string): string => events[did]?.() ?? did;

const errors: Record<string, () => string> = {
	finnish_needed: m.interviews_error_finnish,
	write_something: m.interviews_error_write,
	too_long: m.interviews_error_long,
	number_wrong: m.interviews_error_number,
	number_too_large: m.interviews_error_number_large,
	day_wrong: m.interviews_error_day,
	day_to_come: m.interviews_error_day_to_come,
	time_wrong: m.interviews_error_time,
	ends_first: m.interviews_error_ends_first,
	choose_kind: m.interviews_error_kind,
	choose_questions: m.interviews_error_questions,
	choose_parties: m.interviews_error_parties,
	choose_list: m.interviews_error_list,
	many_questions: m.interviews_error_many,
	many_findings: m.interviews_error_many,
	many_interviewers: m.interviews_error_many_interviewers,
	no_such_unit: m.interviews_error_unit,
	no_such_person: m.interviews_error_person,
	not_a_promise: m.interviews_error_promise,
	more_than_came: m.interviews_error_more_than_came,
	nothing_to_approve: m.interviews_error_nothing,
	conflict: m.interviews_error_conflict,
	notes_met: m.interviews_error_met
};
/** What is wrong with a field in the reader's language; undefined when nothing is. */
export const errorWord = (key: string | undefined): string | undefined =>
	key === undefined ? undefined : (errors[key] ?? m.interviews_error_other)();

const labels: Record<string, () => string> = {
	unitId: m.interviews_unit,
	kind: m.interviews_kind,
	title: m.interviews_title_field,
	aim: m.interviews_aim,
	theme: m.interviews_theme,
	text: m.interviews_text,
	place: m.interviews_place,
	day: m.interviews_day,
	starts: m.interviews_starts,
	ends: m.interviews_ends,
	interviewers: m.interviews_interviewers,
	asked: m.interviews_asked,
	came: m.interviews_came,
	on: m.interviews_approved_on,
	count: m.interviews_approved_count,
	dissent: m.interviews_dissent,
	why: m.interviews_why,
	heldOn: m.interviews_held_on,
	tookPart: m.interviews_took_part,
	notes: m.interviews_notes,
	owner: m.interviews_owner,
	dueOn: m.interviews_due,
	commitment: m.interviews_promise_address
};

/** The lines of the summary of errors, each with the name of its field. */
export const errorLines = (issues: Record<string, string>, own = '') =>
	Object.entries(issues).map(([field, key]) => {
		const label = labels[field.split('.')[0] as string]?.();
		const word = errorWord(key) ?? '';
		return { href: `#${field}${own}`, text: label ? `${label}: ${word}` : word };
	});
