/**
 * One figure that may move away from its true value: at most `up` upward and `down` downward.
 *
 * Each step has a price, away from `bend` in either direction (a negative price is a reward).
 */
export type Column = {
	up: number;
	down: number;
	bend: number;
	priceUp: number;
	priceDown: number;
};

/** Columns with `signs` that must keep their sum while they move. */
export type Balance = { columns: number[]; signs: number[] };

export type Moved = {
	state: 'best' | 'unbounded' | 'gave-up';
	by: Float64Array;
	/** Goes on from here with other prices; only until the next program is started. */
	goOn: (columns: readonly Column[]) => Moved;
};

const TINY = 1e-9;

/** After so many steps on the spot the choice is shaken, so that it does not go in circles. */
const PATIENCE_ON_THE_SPOT = 40;

/** A number from 0 to 1 that looks like chance and is the same every time. */
function shaken(a: number, b: number): number {
	let mixed = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
	return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}

/**
 * Cheapest way to move figures together so that every published sum stays as it is.
 *
 * A linear program with bounded variables and one bend in each price, solved by the primal
 * simplex method. Standing still (all moves 0) is always allowed, so no first phase is needed.
 * A dense tableau suits windows of some hundred columns, most of whose entries are 0 and skipped.
 *
 * Works in floating point. That is safe because nobody believes its answer: every table built on
 * it is checked in whole numbers before it counts (`proofs.ts`). If it gives up, the figure is
 * taken as unproven and more is withheld.
 */
export function cheapestMove(columns: readonly Column[], balances: readonly Balance[]): Moved {
	return new Simplex(columns, balances).run();
}

/** Tableaus up to 32 MB are kept for the next run; larger ones are rare and given back. */
const KEEP = 4_000_000;
let kept = new Float64Array(0);

/** Room for one tableau, all 0. One at a time is enough, since a run never waits for anything. */
function scratch(size: number): Float64Array {
	if (size > KEEP) return new Float64Array(size);
	if (kept.length < size) kept = new Float64Array(Math.min(KEEP, size * 1.5));
	return kept.fill(0, 0, size);
}

/** The working state of one run; -1 in the basis stands for a sum not yet taken by a column. */
class Simplex {
	columns: readonly Column[];
	readonly rows: Float64Array[];
	readonly by: Float64Array;
	readonly basis: Int32Array;
	readonly rowOf: Int32Array;
	/** Side of the bend on which a basic column stands: 1, -1, or 0 where the price has no bend. */
	readonly side: Int8Array;
	/** What one step of each column changes in the price of the basic columns. */
	readonly gradient: Float64Array;
	/** Rows with an entry in the entering column. */
	touched: number[] = [];
	still = 0;

	constructor(columns: readonly Column[], balances: readonly Balance[]) {
		this.columns = columns;
		const room = scratch(columns.length * balances.length);
		this.rows = balances.map((balance, r) => {
			const row = room.subarray(r * columns.length, (r + 1) * columns.length);
			balance.columns.forEach((column, k) => (row[column] = balance.signs[k]));
			return row;
		});
		this.by = new Float64Array(columns.length);
		this.basis = new Int32Array(balances.length).fill(-1);
		this.rowOf = new Int32Array(columns.length).fill(-1);
		this.side = new Int8Array(columns.length);
		this.gradient = new Float64Array(columns.length);
	}

	run(): Moved {
		const state = this.walk();
		return { state, by: this.by, goOn: (columns) => this.goOn(columns) };
	}

	goOn(columns: readonly Column[]): Moved {
		this.columns = columns;
		this.still = 0;
		for (const column of this.basis)
			if (column >= 0) this.side[column] = this.isBent(column) ? (this.above(column) < 0 ? -1 : 1) : 0;
		return this.run();
	}

	isBent(column: number): boolean {
		return this.columns[column].priceUp + this.columns[column].priceDown > TINY;
	}

	/** 1 above the bend, -1 below, 0 on it. */
	above(column: number): number {
		const past = this.by[column] - this.columns[column].bend;
		return past > TINY ? 1 : past < -TINY ? -1 : 0;
	}

	walk(): Moved['state'] {
		const patience = 2 * (this.columns.length + this.rows.length) + 500;
		for (let step = 0; step < patience; step += 1) {
			if (step % 64 === 0) this.refreshGradient();
			const entering = this.choose();
			if (entering === 0) return 'best';
			if (!this.move(Math.abs(entering) - 1, entering > 0 ? 1 : -1))
				return 'unbounded';
		}
		return 'gave-up';
	}

	refreshGradient(): void {
		this.gradient.fill(0);
		this.rows.forEach((row, r) => {
			const column = this.basis[r];
			if (column < 0) return;
			const { priceUp, priceDown } = this.columns[column];
			const slope = this.side[column] < 0 ? -priceDown : priceUp;
			if (slope !== 0) for (let j = 0; j < row.length; j += 1) this.gradient[j] += slope * row[j];
		});
	}

	/** Price slope of a column that leaves its present place in this direction. */
	slope(column: number, direction: 1 | -1): number {
		const { priceUp, priceDown } = this.columns[column];
		const past = this.above(column);
		return past > 0 || (past === 0 && direction > 0) ? priceUp : -priceDown;
	}

	/** The column whose move saves most, counted from 1 and negative if downward; 0 if none saves. */
	choose(): number {
		const shake = this.still > PATIENCE_ON_THE_SPOT;
		let best = 0;
		let saving = 0;
		for (let j = 0; j < this.columns.length; j += 1) {
			if (this.rowOf[j] >= 0) continue;
			const { up, down } = this.columns[j];
			const at = this.by[j];
			const rise = at < up - TINY ? this.slope(j, 1) - this.gradient[j] : 0;
			const fall = at > TINY - down ? this.gradient[j] - this.slope(j, -1) : 0;
			let change = rise < fall ? rise : fall;
			if (change > -1e-7) continue;
			if (shake) change *= shaken(j, this.still);
			if (best !== 0 && change >= saving) continue;
			best = rise <= fall ? j + 1 : -j - 1;
			saving = change;
		}
		return best;
	}

	/** Moves a column as far as it and the basic columns can go. @returns false if endless */
	move(column: number, direction: 1 | -1): boolean {
		const { up, down, bend } = this.columns[column];
		const from = this.by[column];
		const past = this.above(column);
		const slope = this.slope(column, direction);
		const towardsBend = this.isBent(column) && past * direction < 0;
		const end = towardsBend ? bend : direction > 0 ? up : -down;
		this.touched = [];
		for (let r = 0; r < this.rows.length; r += 1)
			if (Math.abs(this.rows[r][column]) > TINY) this.touched.push(r);
		const { far, leaving } = this.farthest(column, direction, Math.abs(end - from));
		if (far === Infinity) return false;
		this.still = far > TINY ? 0 : this.still + 1;
		if (far > 0) this.shift(column, direction * far);
		if (leaving < 0) this.by[column] = end;
		else {
			this.side[column] = this.isBent(column) ? past || direction : 0;
			this.swap(leaving, column, slope);
		}
		return true;
	}

	/** How far the basic columns let a column go, and which row stops it. */
	farthest(column: number, direction: 1 | -1, own: number): { far: number; leaving: number } {
		let far = own;
		let leaving = -1;
		for (const r of this.touched) {
			const room = this.room(r, -direction * this.rows[r][column]);
			const tie = room < far + TINY && (leaving < 0 || this.preferred(r, leaving, column));
			if (room >= far - TINY && !tie) continue;
			far = Math.min(far, room);
			leaving = r;
		}
		return { far, leaving };
	}

	preferred(row: number, other: number, column: number): boolean {
		const a = this.basis[row];
		const b = this.basis[other];
		if (a < 0 !== b < 0) return a < 0;
		if (this.still > PATIENCE_ON_THE_SPOT) return shaken(a, this.still) < shaken(b, this.still);
		return Math.abs(this.rows[row][column]) > Math.abs(this.rows[other][column]) + TINY;
	}

	/** How many steps the basic column of a row can take at this speed. */
	room(r: number, speed: number): number {
		const column = this.basis[r];
		if (column < 0) return 0;
		const { up, down, bend } = this.columns[column];
		const side = this.side[column];
		const end = speed > 0 ? (side < 0 ? bend : up) : side > 0 ? bend : -down;
		return Math.max(0, (end - this.by[column]) / speed);
	}

	shift(column: number, distance: number): void {
		this.by[column] += distance;
		for (const r of this.touched)
			if (this.basis[r] >= 0) this.by[this.basis[r]] -= this.rows[r][column] * distance;
	}

	/** Takes a column into the basis in place of the one that stopped it. */
	swap(r: number, column: number, slope: number): void {
		const old = this.basis[r];
		if (old >= 0) {
			this.rowOf[old] = -1;
			const { up, down, bend } = this.columns[old];
			for (const end of [bend, up, -down])
				if (Math.abs(this.by[old] - end) < 1e-7) this.by[old] = end;
		}
		this.basis[r] = column;
		this.rowOf[column] = r;
		const row = this.rows[r];
		const pivot = row[column];
		const filled: number[] = [];
		for (let j = 0; j < row.length; j += 1) {
			if (row[j] === 0) continue;
			row[j] /= pivot;
			if (Math.abs(row[j]) < 1e-11) row[j] = 0;
			else filled.push(j);
		}
		row[column] = 1;
		const change = slope - this.gradient[column];
		if (change !== 0) for (const j of filled) this.gradient[j] += change * row[j];
		for (const k of this.touched) if (k !== r) subtract(this.rows[k], row, filled, column);
	}
}

/** Takes the pivot row out of another row, so that `column` stands in the pivot row alone. */
function subtract(other: Float64Array, row: Float64Array, filled: number[], column: number): void {
	const times = other[column];
	for (const j of filled) {
		const next = other[j] - times * row[j];
		other[j] = Math.abs(next) < 1e-11 ? 0 : next;
	}
	other[column] = 0;
}
