import { m } from '#texts';

const words: Record<string, () => string> = {
	nothing_said: m.survey_error_nothing,
	not_on_scale: m.feedback_error_not_on_scale,
	number_wrong: m.survey_error_number,
	day_wrong: m.survey_error_day,
	line_too_long: m.survey_error_line_too_long,
	text_too_long: m.survey_error_text_too_long
};

/** What is wrong with an answer and how to mend it, in the reader's language. */
export const surveyIssue = (key: string): string => (words[key] ?? m.feedback_error_not_on_scale)();
