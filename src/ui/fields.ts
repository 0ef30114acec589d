/** One choice among several. */
export type Option = { value: string; label: string; hint?: string; lang?: string };

/**
 * Ids that tie a field to its hint and its error, so that a screen reader says all three.
 *
 * The id of the field itself is its name unless told otherwise; an error summary links to `#name`.
 */
export function wiring(id: string, hint: unknown, error: unknown) {
	const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
	return {
		hintId: `${id}-hint`,
		errorId: `${id}-error`,
		describedBy: ids.length ? ids.join(' ') : undefined,
		invalid: error ? ('true' as const) : undefined
	};
}

/** The first choice carries the group's own id, so that a link from the errors reaches it. */
export const choiceId = (id: string, index: number): string =>
	index === 0 ? id : `${id}-${index + 1}`;
