import { m } from '#texts';
import type { Way } from './campaigns.schema.ts';

type State = 'planned' | 'waiting' | 'open' | 'ending' | 'closed' | 'cancelled';

const states: Record<State, () => string> = {
	planned: m.campaigns_state_planned,
	waiting: m.campaigns_state_waiting,
	open: m.campaigns_state_open,
	ending: m.campaigns_state_ending,
	closed: m.campaigns_state_closed,
	cancelled: m.campaigns_state_cancelled
};
export const stateWord = (state: State): string => states[state]();
export const stateTone = (state: State): 'good' | 'wait' | 'quiet' =>
	state === 'open' ? 'good' : state === 'closed' || state === 'cancelled' ? 'quiet' : 'wait';

const ways: Record<Way, () => string> = {
	link: m.campaigns_way_link,
	qr: m.campaigns_way_qr,
	letter: m.campaigns_way_letter,
	email: m.campaigns_way_email,
	sms: m.campaigns_way_sms,
	meeting: m.campaigns_way_meeting,
	decision: m.campaigns_way_decision,
	tablet: m.campaigns_way_tablet,
	paper: m.campaigns_way_paper,
	oral: m.campaigns_way_oral
};
export const wayWord = (way: Way): string => ways[way]();

const errors: Record<string, () => string> = {
	finnish_needed: m.campaigns_error_finnish_needed,
	too_long: m.campaigns_error_too_long,
	choose_questionnaire: m.campaigns_error_choose_questionnaire,
	choose_unit: m.campaigns_error_choose_unit,
	choose_units: m.campaigns_error_choose_units,
	too_many_units: m.campaigns_error_too_many_units,
	no_such_unit: m.campaigns_error_no_such_unit,
	choose_ways: m.campaigns_error_choose_ways,
	choose_person: m.campaigns_error_choose_person,
	day_wrong: m.campaigns_error_day_wrong,
	ends_before: m.campaigns_error_ends_before,
	too_long_time: m.campaigns_error_too_long_time,
	reminders_wrong: m.campaigns_error_reminders_wrong,
	needed_to_open: m.campaigns_error_needed_to_open,
	day_past: m.campaigns_error_day_past,
	sample_drawn: m.campaigns_error_sample_drawn,
	conflict: m.campaigns_error_conflict,
	open_piles: m.campaigns_error_open_piles
};
/** What is wrong with a field in the reader's language; undefined when nothing is. */
export const errorWord = (key: string | undefined): string | undefined =>
	key && (errors[key] ?? m.campaigns_error_choose_unit)();

const fieldOf = (field: string): string => (field === 'name' ? 'name.fi' : field);

export const errorLines = (issues: Record<string, string>) =>
	Object.entries(issues).map(([field, key]) => ({
		href: `#${field === 'form' ? 'main' : fieldOf(field)}`,
		text: errorWord(key) ?? ''
	}));
