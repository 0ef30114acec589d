import { m } from '#texts';

const words: Record<string, () => string> = {
	name_needed: m.points_error_name_needed,
	too_long: m.points_error_too_long,
	choose_unit: m.points_error_choose_unit,
	no_such_unit: m.points_error_no_such_unit,
	unit_closed: m.points_error_unit_closed,
	conflict: m.points_error_conflict
};

/** What is wrong with a field in the reader's language; undefined when nothing is. */
export const errorWord = (key: string | undefined): string | undefined =>
	key && (words[key] ?? m.points_error_no_such_unit)();
