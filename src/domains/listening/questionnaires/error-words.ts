import { m } from '#texts';

const words: Record<string, () => string> = {
	too_long: m.ask_error_too_long,
	finnish_needed: m.ask_error_finnish_needed,
	option_stays: m.ask_error_option_stays,
	two_options: m.ask_error_two_options,
	picture_needed: m.ask_error_picture_needed,
	topic_needed: m.ask_error_choose,
	kind_needed: m.ask_error_choose,
	choose: m.ask_error_choose,
	choose_values: m.ask_error_choose_values,
	id_wrong: m.ask_error_id_wrong,
	id_taken: m.ask_error_id_taken,
	same_needed: m.ask_error_same_needed,
	reason_needed: m.ask_error_reason_needed,
	source_needed: m.ask_error_source_needed,
	nothing_added: m.ask_error_nothing_added,
	no_such_unit: m.ask_error_no_such_unit,
	no_such_questionnaire: m.ask_error_no_such_questionnaire,
	measure_only: m.ask_error_measure_only,
	already_there: m.ask_error_already_there,
	archived: m.ask_error_archived,
	too_many: m.ask_error_too_many,
	has_problems: m.ask_error_has_problems,
	is_asked: m.ask_error_is_asked,
	conflict: m.ask_error_conflict,
	file_needed: m.exch_error_file_needed,
	file_too_big: m.exch_error_file_too_big,
	file_unknown: m.exch_error_file_unknown,
	file_broken: m.exch_error_file_broken,
	file_hostile: m.exch_error_file_hostile,
	file_empty: m.exch_error_file_empty,
	file_old_excel: m.exch_error_file_old_excel,
	file_newer: m.exch_error_file_newer
};

/** What is wrong in the reader's language; undefined when nothing is. */
export const errorWord = (key: string | undefined): string | undefined =>
	key === undefined ? undefined : (words[key] ?? m.ask_error_other)();

export type Issues = Record<string, string>;

/** The lines of the summary of errors; what belongs to no field leads to the top of the form. */
export const errorLines = (issues: Issues) =>
	Object.entries(issues).map(([field, key]) => ({
		href: `#${field}`,
		text: errorWord(key) ?? ''
	}));

/** A form that could not be taken: which it was, what was typed, and what is wrong. */
export type Typed = {
	did: string;
	values: Record<string, string>;
	chosen?: string[];
	issues: Issues;
} | null;
