import { m } from '#texts';

const words: Record<string, () => string> = {
	choose_unit: m.paper_error_unit,
	pile_name: m.paper_error_name,
	pile_counted: m.paper_error_counted,
	pile_aside: m.paper_error_aside,
	pile_has_sheets: m.paper_error_has_sheets,
	pile_not_even: m.paper_error_not_even,
	nothing_typed: m.paper_error_nothing,
	not_asked: m.paper_error_not_asked,
	not_on_scale: m.paper_error_not_on_scale,
	number_wrong: m.survey_error_number,
	day_wrong: m.survey_error_day,
	too_long: m.survey_error_too_long,
	line_too_long: m.survey_error_line_too_long,
	text_too_long: m.survey_error_text_too_long,
	sent_before: m.paper_error_sent_before,
	form_id: m.paper_error_page,
	choose_entry: m.paper_error_choose,
	second_done: m.paper_error_second_done,
	conflict: m.paper_error_conflict
};

/** What is wrong and how to mend it, in the words of whoever enters; undefined when nothing is. */
export const paperIssue = (key: string | undefined): string | undefined =>
	key && (words[key] ?? m.paper_error_not_on_scale)();
