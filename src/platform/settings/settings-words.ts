import { m } from '#texts';

const words: Record<string, () => string> = {
	too_long: m.settings_error_too_long,
	email_wrong: m.settings_error_email,
	phone_wrong: m.settings_error_phone,
	url_wrong: m.settings_error_url,
	name_needed: m.settings_error_name,
	way_needed: m.settings_error_way,
	day_wrong: m.settings_error_day,
	choose_one: m.settings_error_choose,
	days_1_to_60: m.settings_error_answer_days,
	days_out_of_bounds: m.settings_error_days,
	confirm: m.settings_error_confirm,
	conflict: m.settings_error_conflict,
	no_such_unit: m.settings_error_no_such_unit,
	no_such_questionnaire: m.settings_error_no_such_questionnaire,
	name_taken: m.settings_error_name_taken
};

/** What is wrong with a field in the reader's language; undefined when nothing is. */
export const settingsError = (key: string | undefined): string | undefined =>
	key && (words[key] ?? m.settings_error_choose)();
