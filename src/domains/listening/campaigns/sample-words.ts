import { m } from '#texts';

const words: Record<string, () => string> = {
	list_missing: m.campaigns_error_list_missing,
	list_not_csv: m.campaigns_error_list_not_csv,
	list_empty: m.campaigns_error_list_empty,
	list_too_wide: m.campaigns_error_list_too_wide,
	list_too_long: m.campaigns_error_list_too_long,
	list_cell_long: m.campaigns_error_list_cell_long,
	list_identity_codes: m.campaigns_error_list_identity_codes,
	list_unit_unknown: m.campaigns_error_list_unit_unknown,
	list_no_way: m.campaigns_error_list_no_way,
	draw_somebody: m.campaigns_error_draw_somebody,
	draw_too_many: m.campaigns_error_draw_too_many,
	number_wrong: m.campaigns_error_number_wrong,
	key_lost: m.campaigns_key_lost,
	code_unknown: m.campaigns_error_code_unknown,
	search_short: m.campaigns_error_search_short,
	nobody_found: m.campaigns_error_nobody_found,
	open_first: m.campaigns_error_open_first,
	no_such_unit: m.campaigns_error_no_such_unit,
	conflict: m.campaigns_error_conflict
};

/** What is wrong with a list, a draw or a code; with its line in the file, where that is known. */
export function sampleIssue(key: string, line?: number): string {
	const text = (words[key] ?? m.campaigns_error_conflict)();
	return line === undefined ? text : `${m.campaigns_line({ n: line })} ${text}`;
}
