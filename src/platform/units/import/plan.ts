import { createHash } from 'node:crypto';
import { type FieldChange, type UnitPatch, changesBy } from '../unit-changes.ts';
import type { UnitState } from '../units.queries.server.ts';
import { type Refuse, type Step, type Steps, placeAll } from './placing.ts';
import type { RowIssue, UnitRow } from './rows.ts';

/** A unit that the file adds; its parent may itself be one that it adds, and then comes earlier. */
export type Added = { row: UnitRow; id: string; parentId: string; under: string };
export type Changed = { row: UnitRow; unit: UnitState; patch: UnitPatch; changes: FieldChange[] };
export type ImportPlan = {
	added: Added[];
	changed: Changed[];
	unchanged: number;
	problems: RowIssue[];
	notes: RowIssue[];
	/** The same as long as taking the file in would do the same. */
	digest: string;
};

export type Known = {
	units: UnitState[];
	/** Unit ids by the addresses that units had before. */
	oldSlugs: Map<string, string>;
};

/**
 * What taking these rows in would do to the tree: pure, so that the preview and the import itself
 * cannot differ.
 *
 * A row with a problem is left out, and so is what would have come under it; the rest can be taken
 * in. A unit that was closed here stays closed and as it is.
 *
 * @param idOf gives each new unit its id
 */
export function planImport(rows: UnitRow[], known: Known, idOf: () => string): ImportPlan {
	const problems: RowIssue[] = [];
	const notes: RowIssue[] = [];
	const refuse: Refuse = (row, issue, field, value) =>
		void problems.push({ place: row.place, issue, field, value: value ?? row.key });
	const byId = new Map(known.units.map((unit) => [unit.id, unit]));
	const root = known.units.find((unit) => unit.parentId === null);
	const find = finder(known, byId);

	const steps: Steps = new Map();
	const keys = new Set<string>();
	const ids = new Set<string>();
	for (const row of rows) {
		const unit = find(row.key) ?? (isCounty(row, root) ? root : undefined);
		const id = unit?.id ?? idOf();
		// Two keys for one unit (its source's and its address) would write over each other.
		if (keys.has(row.key) || ids.has(id)) {
			refuse(row, 'units_issue_key_twice', 'key');
			continue;
		}
		keys.add(row.key);
		ids.add(id);
		if (unit?.closedOn) {
			notes.push({ place: row.place, issue: 'units_note_closed', value: row.key });
			continue;
		}
		const issue = kindIssue(row, unit);
		if (issue) refuse(row, issue, 'kind');
		else {
			const own = row.catalogue && unit ? ofCatalogue(row, unit) : row;
			steps.set(row.key, { row: own, id, unit, parentId: unit?.parentId ?? null });
		}
	}
	placeAll(steps, { byId, find, root, keys, refuse, notes });
	return summed(steps, byId, problems, notes);
}

function finder({ units, oldSlugs }: Known, byId: Map<string, UnitState>) {
	const bySource = new Map(units.flatMap((unit) => (unit.sourceId ? [[unit.sourceId, unit]] : [])));
	const bySlug = new Map(units.map((unit) => [unit.slug, unit]));
	return (key: string): UnitState | undefined =>
		bySource.get(key) ?? bySlug.get(key) ?? byId.get(oldSlugs.get(key) ?? '');
}

/** The catalogue's own record of the county, known by its name until its key has been kept. */
function isCounty({ organisation, cells }: UnitRow, root: UnitState | undefined): boolean {
	const name = cells.name.fi?.toLowerCase();
	return organisation === true && !root?.sourceId && name === root?.name.fi?.toLowerCase();
}

function kindIssue({ kind, catalogue }: UnitRow, unit: UnitState | undefined): string | undefined {
	if (!unit) {
		if (!kind) return 'units_issue_kind_needed';
		return kind === 'county' ? 'units_issue_second_county' : undefined;
	}
	const turned = kind && kind !== unit.kind && (kind === 'county' || unit.kind === 'county');
	return turned && !catalogue ? 'units_issue_county' : undefined;
}

/** What the catalogue may change of a unit that is here: not its kind, and of the county nothing. */
const ofCatalogue = (row: UnitRow, unit: UnitState): UnitRow => ({
	...row,
	kind: unit.kind,
	cells:
		unit.kind === 'county'
			? { name: {}, description: {}, openingHours: {}, searchWords: {} }
			: row.cells
});

function summed(
	steps: Steps,
	byId: Map<string, UnitState>,
	problems: RowIssue[],
	notes: RowIssue[]
): ImportPlan {
	const plan: ImportPlan = { added: [], changed: [], unchanged: 0, problems, notes, digest: '' };
	const stepById = new Map([...steps.values()].map((step) => [step.id, step]));
	const nameOf = (id: string | null) =>
		(id && (byId.get(id) ?? stepById.get(id)?.row.cells)?.name.fi) || '';
	const depthOf = ({ parentId }: Step) => {
		let depth = 0;
		for (let at = parentId && stepById.get(parentId); at && !at.unit; depth++) {
			at = at.parentId ? stepById.get(at.parentId) : undefined;
		}
		return depth;
	};
	const fresh: [number, Added][] = [];
	for (const step of steps.values()) {
		const { row, unit, id, parentId } = step;
		if (!unit) {
			fresh.push([depthOf(step), { row, id, parentId: parentId ?? '', under: nameOf(parentId) }]);
			continue;
		}
		const { patch, changes } = changesBy(unit, row.cells, row.catalogue);
		if (parentId !== unit.parentId) {
			patch.parentId = parentId;
			changes.push({ field: 'parent', before: nameOf(unit.parentId), after: nameOf(parentId) });
		}
		if (row.kind && row.kind !== unit.kind) {
			patch.kind = row.kind;
			changes.push({ field: 'kind', before: unit.kind, after: row.kind });
		}
		// The catalogue's key of the county is kept without asking: nobody sees it.
		if (row.organisation && !unit.sourceId) patch.sourceId = row.key;
		if (Object.keys(patch).length === 0) plan.unchanged++;
		else plan.changed.push({ row, unit, patch, changes });
	}
	plan.added = fresh.sort(([a], [b]) => a - b).map(([, added]) => added);
	plan.digest = digestOf(plan);
	return plan;
}

function digestOf({ added, changed, problems }: ImportPlan): string {
	const what = [
		added.map(({ row }) => [row.key, row.cells]),
		changed.map(({ unit, changes }) => [unit.id, changes]),
		problems
	];
	return createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 32);
}
