import { type Cell, type Ledger, type Relation, protect } from '../disclosure/disclosure.public.ts';
import { type Counts, askedIn, noCounts, sumOf, voicesIn } from './counts.ts';
import type { Place } from './places.ts';

/** What has been decided about a place in a period: which of its figures everyone may see. */
export type Shows = {
	showsN: boolean;
	showsParts: boolean;
	showsAsked: boolean;
	showsAnswers: boolean;
};

/**
 * One place in one period with its true counts. `own` is the place without the units below it: it
 * has no page of its own, yet whoever subtracts the units from their service sees it.
 */
export type Row = Counts &
	Shows & {
		period: string;
		unitId: string;
		own: boolean;
		parentId: string | null;
		threshold: number;
		sensitive: boolean;
	};

const undecided: Shows = {
	showsN: false,
	showsParts: false,
	showsAsked: false,
	showsAnswers: false
};

/** Sums the counts of units up the tree, for every place that there was in a quarter. */
export function rowsOfQuarter(
	period: string,
	places: readonly Place[],
	counts: ReadonlyMap<string, Counts>
): Row[] {
	const below = new Map<string | null, Place[]>();
	for (const place of places) {
		const siblings = below.get(place.parentId);
		if (siblings) siblings.push(place);
		else below.set(place.parentId, [place]);
	}
	const total = (place: Place): Counts =>
		sumOf([
			counts.get(place.unitId) ?? noCounts,
			...(below.get(place.unitId) ?? []).map((child) => total(child))
		]);
	return places.flatMap((place) => {
		const { unitId, parentId, threshold, sensitive } = place;
		const common = { period, unitId, parentId, threshold, sensitive, ...undecided };
		const own = counts.get(unitId);
		const rows: Row[] = [{ ...common, own: false, ...total(place) }];
		if (own && !place.isLeaf) rows.push({ ...common, own: true, ...own });
		return rows;
	});
}

/** The year as the sum of its quarters as they were counted, whatever has been taken back since. */
export function rowsOfYear(year: string, quarters: readonly Row[]): Row[] {
	const byPlace = new Map<string, Row[]>();
	for (const row of quarters) {
		if (row.own) continue;
		byPlace.set(row.unitId, [...(byPlace.get(row.unitId) ?? []), row]);
	}
	return [...byPlace.values()].map((rows) => ({
		...(rows.at(-1) as Row),
		...undecided,
		...sumOf(rows),
		period: year,
		threshold: Math.max(...rows.map(({ threshold }) => threshold)),
		sensitive: rows.some(({ sensitive }) => sensitive)
	}));
}

type Measure = {
	/** Name of the base and of its parts. */
	names: readonly [string, ...string[]];
	values: (row: Row) => number[];
	shown: (row: Row) => [base: boolean, parts: boolean];
};

const voices: Measure = {
	names: ['n', 'positive', 'neutral', 'negative'],
	values: (row) => [voicesIn(row), row.positive, row.neutral, row.negative],
	shown: (row) => [row.showsN, row.showsParts]
};
const answers: Measure = {
	names: ['asked', 'in time', 'late', 'unanswered'],
	values: (row) => [askedIn(row), row.inTime, row.late, row.unanswered],
	shown: (row) => [row.showsAsked, row.showsAnswers]
};

const idOf = (row: Pick<Row, 'period' | 'unitId' | 'own'>, name: string): string =>
	`${row.period} ${row.unitId} ${row.own ? 'own ' : ''}${name}`;

/** Cells and sums of one measure over all rows of a year, and what was decided earlier. */
export function cellsOf(
	measure: Measure,
	rows: readonly Row[],
	released: ReadonlySet<string>
): { cells: Cell[]; relations: Relation[]; ledger: Ledger } {
	const cells: Cell[] = [];
	const relations: Relation[] = [];
	const ledger = { published: new Map<string, number>(), hidden: new Set<string>() };
	const [base, ...parts] = measure.names;
	for (const row of rows) {
		const values = measure.values(row);
		const [baseShown, partsShown] = measure.shown(row);
		measure.names.forEach((name, at) => {
			const id = idOf(row, name);
			const { threshold, sensitive } = row;
			const value = values[at] as number;
			cells.push({ id, value, threshold, sensitive, ...(at > 0 ? { base: idOf(row, base) } : {}) });
			if (!released.has(row.period)) return;
			if (at === 0 ? baseShown : partsShown) ledger.published.set(id, value);
			else ledger.hidden.add(id);
		});
		relations.push({ total: idOf(row, base), parts: parts.map((name) => idOf(row, name)) });
	}
	for (const { total, parts: members } of sumsOf(rows)) {
		for (const name of measure.names) {
			relations.push({
				total: idOf(total, name),
				parts: members.map((member) => idOf(member, name))
			});
		}
	}
	return { cells, relations, ledger };
}

/** Every sum that a reader can do over places and over periods. */
function sumsOf(rows: readonly Row[]): { total: Row; parts: Row[] }[] {
	const isYear = (row: Row) => row.period.length === 4;
	const below = new Map<string, Row[]>();
	const within = new Map<string, Row[]>();
	const put = (map: Map<string, Row[]>, key: string, row: Row) => {
		const there = map.get(key);
		if (there) there.push(row);
		else map.set(key, [row]);
	};
	for (const row of rows) {
		if (isYear(row)) continue;
		const over = row.own ? row.unitId : row.parentId;
		if (over) put(below, `${row.period} ${over}`, row);
		if (!row.own) put(within, `${row.period.slice(0, 4)} ${row.unitId}`, row);
	}
	return rows
		.filter(({ own }) => !own)
		.flatMap((total) => {
			const parts = (isYear(total) ? within : below).get(`${total.period} ${total.unitId}`);
			return parts ? [{ total, parts }] : [];
		});
}

/**
 * Decides what everyone may see of the new periods, beside all that was shown of the same year.
 *
 * Sums never reach from one year to another, so a year's releases are all that an attacker can set
 * against each other. Should no safe release be found, the new periods are withheld as a whole: an
 * error may cost figures, never a secret.
 *
 * @param rows all rows of the year, earlier releases with their decisions
 * @param released periods that are out already
 * @returns rows of the new periods with their decisions, and why figures are withheld
 */
export function decide(
	rows: readonly Row[],
	released: ReadonlySet<string>
): { rows: Row[]; reasons: Map<string, string>; isSafe: boolean } {
	const fresh = rows.filter(({ period }) => !released.has(period));
	const results = [voices, answers].map((measure) => {
		const { cells, relations, ledger } = cellsOf(measure, rows, released);
		return protect(cells, relations, { alreadyPublished: ledger });
	});
	const isSafe = results.every(({ open }) => open.length === 0);
	const [forVoices, forAnswers] = results as [(typeof results)[0], (typeof results)[0]];
	const reasons = new Map<string, string>();
	const decided = fresh.map((row) => {
		const shows = (result: typeof forVoices, name: string) =>
			isSafe && result.published.has(idOf(row, name));
		const n = shows(forVoices, 'n');
		const isWhole = n && shows(forVoices, 'positive');
		if (!isWhole && !row.own) {
			const reason = forVoices.hidden.get(idOf(row, n ? 'positive' : 'n'));
			reasons.set(`${row.period} ${row.unitId}`, reason ?? 'complement');
		}
		return {
			...row,
			showsN: n,
			showsParts: shows(forVoices, 'positive'),
			showsAsked: shows(forAnswers, 'asked'),
			showsAnswers: shows(forAnswers, 'in time')
		};
	});
	return { rows: decided, reasons, isSafe };
}

export const measures = { voices, answers };
