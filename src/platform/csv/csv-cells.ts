/** What spreadsheet programs take for the beginning of a formula, also after blanks. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;
const ESCAPED = /^'+(\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r])/;

/**
 * A cell that no spreadsheet program takes for a formula: an apostrophe stands before it.
 *
 * The well-known "CSV injection": a unit named `=cmd|…` would otherwise run on the computer of
 * whoever opens the export.
 */
export const withoutFormula = (value: string): string =>
	FORMULA.test(value) || ESCAPED.test(value) ? `'${value}` : value;

/** The value that `withoutFormula` was given, so that an exported file can be taken in again. */
export const asTyped = (cell: string): string => (ESCAPED.test(cell) ? cell.slice(1) : cell);
