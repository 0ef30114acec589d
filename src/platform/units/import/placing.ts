import { fitsUnder } from '../tree-rules.ts';
import type { UnitState } from '../units.queries.server.ts';
import type { RowIssue, UnitRow } from './rows.ts';

/** A row with the unit that it is about, or the id that a new one gets. */
export type Step = { row: UnitRow; id: string; unit?: UnitState; parentId: string | null };
export type Steps = Map<string, Step>;
export type Refuse = (row: UnitRow, issue: string, field?: string, value?: string) => void;

/** A tree this deep is a mistake, or an attack on whoever walks it. */
const DEEPEST = 12;
const MOST_ROUNDS = 40;

type Tree = {
	byId: Map<string, UnitState>;
	find: (key: string) => UnitState | undefined;
	root: UnitState | undefined;
	/** Keys of all rows, also of those that were refused. */
	keys: Set<string>;
	refuse: Refuse;
	notes: RowIssue[];
};

/** Gives every row its parent; a row that cannot stand anywhere is refused, with what is under it. */
export function placeAll(steps: Steps, tree: Tree): void {
	for (const step of [...steps.values()]) choose(step, steps, tree);
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const faults = faultsOf(steps, tree);
		if (faults.length === 0) return;
		for (const [step, issue] of faults) drop(step, issue, steps, tree);
	}
	for (const step of [...steps.values()]) {
		if (step.unit?.parentId !== step.parentId) drop(step, 'units_issue_circle', steps, tree);
	}
}

function drop({ row }: Step, issue: string, steps: Steps, { refuse }: Tree): void {
	refuse(row, issue, 'parent', row.parents?.[0]);
	steps.delete(row.key);
}

function choose(step: Step, steps: Steps, tree: Tree): void {
	const { row, unit } = step;
	// A unit that is here stays where it is unless the file names another place.
	if (unit && (unit.kind === 'county' || row.catalogue || !row.parents?.length)) return;
	const known = (row.parents ?? [])
		.map((key) => steps.get(key)?.id ?? tree.find(key)?.id)
		.filter((id) => id !== undefined && id !== step.id);
	const open = known.filter((id) => !tree.byId.get(id as string)?.closedOn);
	step.parentId = (row.catalogue ? open[0] : known[0]) ?? null;
	if (step.parentId) return;
	step.parentId = tree.root?.id ?? null;
	if (!row.parents?.length) return;
	if (row.catalogue) {
		tree.notes.push({ place: row.place, issue: 'units_note_no_parent', value: row.key });
	} else {
		const [wanted = ''] = row.parents;
		const issue =
			wanted === row.key
				? 'units_issue_circle'
				: tree.keys.has(wanted)
					? 'units_issue_parent_refused'
					: 'units_issue_no_parent';
		drop(step, issue, steps, tree);
	}
}

/** Rows that could not be where they are, if all the others were taken in. */
function faultsOf(steps: Steps, { byId }: Tree): [Step, string][] {
	const now = new Map([...steps.values()].map((step) => [step.id, step]));
	const kindOf = (id: string) => now.get(id)?.row.kind ?? byId.get(id)?.kind;
	const parentOf = (id: string) => {
		const step = now.get(id);
		return (step ? step.parentId : byId.get(id)?.parentId) ?? null;
	};
	const aboveServices = new Set<string | null>();
	for (const id of new Set([...now.keys(), ...byId.keys()])) {
		if (kindOf(id) === 'service') aboveServices.add(parentOf(id));
	}
	const faultOf = ({ id, parentId, unit }: Step): string | undefined => {
		const kind = kindOf(id);
		if (kind === 'county' || !kind) return undefined;
		const above = parentId ? kindOf(parentId) : undefined;
		if (!parentId || !above) return 'units_issue_parent_refused';
		if (parentId !== unit?.parentId && byId.get(parentId)?.closedOn)
			return 'units_issue_parent_closed';
		if (!fitsUnder(kind, above)) return 'units_issue_kind_under';
		if (kind === 'unit' && aboveServices.has(id)) return 'units_issue_kind_below';
		// Who stays where they were is not to blame; a circle that is not their own is another's.
		if (parentId === unit?.parentId) return undefined;
		const passed = new Set<string>();
		for (let at: string | null = parentId; at && !passed.has(at); at = parentOf(at)) {
			if (at === id) return 'units_issue_circle';
			if (passed.add(at).size > DEEPEST) return 'units_issue_deep';
		}
		return undefined;
	};
	return [...now.values()].flatMap((step) => {
		const fault = faultOf(step);
		return fault ? [[step, fault] as [Step, string]] : [];
	});
}
