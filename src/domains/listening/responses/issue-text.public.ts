import { m } from '#texts';

const texts: Record<string, () => string> = {
	nothing_said: m.feedback_error_nothing_said,
	not_on_scale: m.feedback_error_not_on_scale,
	too_long: m.feedback_error_too_long,
	email_wrong: m.feedback_error_email_wrong
};

/** What is wrong and how to mend it, in the reader's language. */
export const issueText = (key: string): string => (texts[key] ?? m.feedback_error_not_on_scale)();
