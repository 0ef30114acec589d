import { stringify } from 'csv-stringify/sync';
import { fieldsOf } from '../unit-changes.ts';
import type { UnitState } from '../units.queries.server.ts';
import { withoutFormula } from '#platform/csv/csv-cells.ts';
import { columns } from './csv-columns.ts';

/** What names a unit in a file: its key in the source that it came from, else its address. */
export const keyOf = (unit: Pick<UnitState, 'sourceId' | 'slug'>): string =>
	unit.sourceId ?? unit.slug;

/**
 * The tree as a CSV file that a spreadsheet opens without harm and that can be taken in again:
 * nothing would change.
 */
export function unitsCsv(units: UnitState[]): string {
	const keys = new Map(units.map((unit) => [unit.id, keyOf(unit)]));
	const rows = units.map((unit) => {
		const fields: Record<string, string> = {
			...fieldsOf(unit),
			key: keyOf(unit),
			parent: (unit.kind !== 'county' && unit.parentId && keys.get(unit.parentId)) || '',
			kind: unit.kind,
			sensitive: unit.sensitive ? '1' : '0'
		};
		return columns.map((column) => withoutFormula(fields[column] ?? ''));
	});
	return stringify([columns, ...rows], { bom: true, delimiter: ';', escape_formulas: true });
}
