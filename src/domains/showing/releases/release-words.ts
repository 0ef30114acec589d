import { m } from '#texts';

const words: Record<string, () => string> = {
	finnish_needed: m.release_error_finnish,
	too_long: m.release_error_long,
	confirm_final: m.release_error_sure,
	confirm_public: m.redaction_public_error,
	conflict: m.release_error_conflict,
	nothing_new: m.release_nothing_new,
	nothing_safe: m.release_error_nothing_safe,
	no_such_promise: m.release_error_promise
};

/** What is wrong with a field in the reader's language; undefined when nothing is. */
export const errorWord = (key: string | undefined): string | undefined =>
	key && (words[key] ?? m.release_error_conflict)();

const labels: Record<string, () => string> = {
	learnt: m.release_learnt_fi,
	because: m.release_because_fi,
	commitmentIds: m.release_tie,
	sure: m.release_sure_title
};

/** What a field is called where its words are shown once more. */
export const fieldWord = (field: string): string => labels[field]?.() ?? field;

/**
 * Lines of the summary of errors.
 *
 * @param own what the ids of this form's fields end with, where the page has two
 */
export const errorLines = (issues: Record<string, string>, own = '') =>
	Object.entries(issues).map(([field, key]) => {
		const label = labels[field.split('.')[0] as string]?.();
		const word = errorWord(key) ?? '';
		return { href: `#${field}${own}`, text: label ? `${label}: ${word}` : word };
	});
