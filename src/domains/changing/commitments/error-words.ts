import { m } from '#texts';

const words: Record<string, () => string> = {
	finnish_needed: m.commit_error_finnish_needed,
	day_wrong: m.commit_error_day_wrong,
	day_past: m.commit_error_day_past,
	too_long: m.commit_error_too_long,
	confirm_redaction: m.commit_error_confirm,
	confirm_public: m.redaction_public_error,
	conflict: m.commit_error_conflict,
	choose_promise: m.commit_error_choose_promise,
	choose_voices: m.commit_join_none,
	no_such_unit: m.commit_error_no_such_unit,
	write_something: m.commit_error_finnish_needed
};

/** What is wrong with a field in the reader's language; undefined when nothing is. */
export const errorWord = (key: string | undefined): string | undefined =>
	key && (words[key] ?? m.commit_error_no_such_unit)();

const labels: Record<string, () => string> = {
	unitId: m.commit_unit,
	title: m.commit_heading,
	youSaid: m.commit_you_said,
	promise: m.commit_promise,
	responsibleTitle: m.commit_responsible,
	dueOn: m.commit_due,
	note: m.commit_edit_note,
	outcome: m.commit_keep_what,
	droppedReason: m.commit_drop_why,
	lateReason: m.commit_late_why,
	reopenReason: m.commit_reopen_why,
	text: m.commit_quote_label
};

/**
 * The lines of the summary of errors, each with the name of its field: "write this in Finnish"
 * four times over would tell nothing.
 *
 * @param own the id of the thing on the page that the form is about, where the page has many
 */
export const errorLines = (issues: Record<string, string>, own?: string) =>
	Object.entries(issues).map(([field, key]) => {
		const label = labels[field.split('.')[0] as string]?.();
		const word = errorWord(key) ?? '';
		return {
			href: `#${own ? `${field}-${own}` : field}`,
			text: label ? `${label}: ${word}` : word
		};
	});
