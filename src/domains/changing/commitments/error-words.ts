import { m } from '#texts';

const words: Record<string, () => string> = {
	finnish_needed: m.commit_error_finnish_needed,
	day_wrong: m.commit_error_day_wrong,
	day_past: m.commit_error_day_past,
	too_long: m.commit_error_too_long,
	confirm_redaction: m.commit_error_confirm,
	conflict: m.commit_error_conflict,
	no_such_unit: m.commit_error_no_such_unit,
	write_something: m.commit_error_finnish_needed
};

/** What is wrong with a field in the reader's language; undefined when nothing is. */
export const errorWord = (key: string | undefined): string | undefined =>
	key && (words[key] ?? m.commit_error_no_such_unit)();
