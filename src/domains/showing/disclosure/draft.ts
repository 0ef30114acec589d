import { holds, Proofs, type Twin } from './proofs.ts';
import { demandOf, withheldForItself, type Demand, type Reason } from './rules.ts';
import type { Solver } from './solver.ts';
import type { Ledger, Table } from './table.ts';

/** A release in the making: what is withheld so far and what is proven of it. */
export class Draft {
	readonly solver: Solver;
	readonly table: Table;
	readonly reasons: (Reason | undefined)[];
	/** Decided by an earlier release: neither to be shown nor to be withheld anew. */
	readonly frozen: boolean[];
	readonly demands: Demand[];
	readonly proofs: Proofs;
	/** Withheld cells that nobody has looked at yet. */
	waiting: number[];

	constructor(solver: Solver, table: Table, ledger: Ledger | undefined) {
		this.solver = solver;
		this.table = table;
		this.frozen = table.cells.map(() => false);
		this.reasons = table.cells.map((_, at) => withheldForItself(table, at));
		this.demands = table.cells.map((_, at) => demandOf(table, at));
		if (ledger) this.freeze(ledger);
		this.proofs = new Proofs(table);
		this.waiting = this.reasons.flatMap((reason, at) => (reason ? [at] : []));
	}

	/** Takes over what earlier releases decided, even where the rules would decide otherwise now. */
	private freeze(ledger: Ledger): void {
		for (const [id, value] of ledger.published) {
			const at = this.find(id);
			const now = this.table.cells[at].value;
			if (now !== value)
				throw new Error(`published as ${value}, now ${now}: ${id}; use the counts as frozen`);
			this.frozen[at] = true;
			this.reasons[at] = undefined;
		}
		for (const id of ledger.hidden) {
			const at = this.find(id);
			if (this.frozen[at]) throw new Error(`both published and withheld: ${id}`);
			this.frozen[at] = true;
			this.reasons[at] ??= 'complement';
		}
	}

	private find(id: string): number {
		const at = this.table.number.get(id);
		if (at === undefined) throw new Error(`released earlier but missing from the table: ${id}`);
		return at;
	}

	isHidden(cell: number): boolean {
		return this.reasons[cell] !== undefined;
	}

	/** Cells that are shown or withheld together with this one: the parts of a base, and with it. */
	together(cell: number): number[] {
		const base = this.table.baseOf[cell];
		const parts = this.table.partsOf[base];
		return cell === base ? [base, ...parts] : parts;
	}

	withhold(cell: number): void {
		if (this.isHidden(cell)) return;
		this.reasons[cell] = 'complement';
		this.waiting.push(cell);
	}

	prove(twin: Twin): void {
		if (twin.cells.length === 0) return;
		if (!holds(this.table, twin, (cell) => this.isHidden(cell)))
			throw new Error('a twin that does not hold: the solver is at fault');
		this.proofs.add(twin);
	}

	isProven(cell: number): boolean {
		const { up, down } = this.proofs;
		return meets(this.demands[cell], up[cell], down[cell]);
	}
}

export const meets = (demand: Demand, up: number, down: number): boolean =>
	up + down >= demand.width && down >= demand.down;

/** Protecting takes seconds, and pages are served by the same process meanwhile. */
export const letOthersIn = (): Promise<void> => new Promise((done) => setImmediate(done));
