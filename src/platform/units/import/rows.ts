import type { Kind } from '../tree-rules.ts';
import { type UnitCells, tidyText } from '../units.schema.ts';

/** The most rows that one file may have, so that no upload can stop the service. */
export const MOST_ROWS = 20_000;

/** Where in the file: a line of a CSV file, or the file and id of a catalogue's item. */
export type Place = { line: number } | { file: string };

/** One unit as a file tells it. What the file does not say stays as it is. */
export type UnitRow = {
	place: Place;
	/** The same unit has the same key in every file: kept as the unit's `source_id`. */
	key: string;
	kind?: Kind;
	/**
	 * Keys of units that it may stand under, best first; the first that exists is taken. Without
	 * any, a unit that is here stays where it is and a new one comes under the county.
	 */
	parents?: string[];
	/**
	 * From the national catalogue, which knows a county's services but not its own tree: it places
	 * only new units, and adds everyday words to those that a unit has.
	 */
	catalogue?: boolean;
	/** A catalogue's organisation; the one that has the county's name is the county itself. */
	organisation?: boolean;
	cells: UnitCells;
};

/** Something to mend in the file, or to know of it. `issue` is the key of a text. */
export type RowIssue = { place: Place; issue: string; field?: string; value?: string };

export type ReadFile = { rows: UnitRow[]; problems: RowIssue[]; notes: RowIssue[] };

/** The beginning of a value, as much as is needed to recognise it. */
export const shown = (value: string): string => {
	const tidy = tidyText(value);
	return tidy.length > 80 ? `${tidy.slice(0, 80).toWellFormed()}…` : tidy;
};
