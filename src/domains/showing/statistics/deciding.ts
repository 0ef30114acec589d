import {
	type Cell,
	FEWEST_FOR_SHARE,
	type Ledger,
	type Relation,
	audit,
	protect
} from '../disclosure/disclosure.public.ts';
import { askedIn } from './counts.ts';
import { answers, cellsOf, idOf, voices } from './release-cells.ts';
import type { Row } from './release-table.ts';

type Shown = ReadonlySet<string>;

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
export async function decide(
	rows: readonly Row[],
	released: ReadonlySet<string>
): Promise<{ rows: Row[]; reasons: Map<string, string>; isSafe: boolean }> {
	const table = cellsOf(voices, rows, released);
	const { published, hidden, open } = await protect(table.cells, table.relations, {
		alreadyPublished: table.ledger
	});
	const heard: Shown = open.length === 0 ? published : new Set();
	const answered = await showAnswers(rows, released);
	const reasons = new Map<string, string>();
	const decided = rows
		.filter(({ period }) => !released.has(period))
		.map((row) => {
			const [n, parts] = [heard.has(idOf(row, 'n')), heard.has(idOf(row, 'positive'))];
			if (!row.own && !(n && parts)) {
				const reason = hidden.get(idOf(row, n ? 'positive' : 'n'));
				reasons.set(`${row.period} ${row.unitId}`, reason ?? 'complement');
			}
			return {
				...row,
				showsN: n,
				showsParts: parts,
				showsAsked: answered.has(idOf(row, 'asked')),
				showsAnswers: answered.has(idOf(row, 'in time'))
			};
		});
	return { rows: decided, reasons, isSafe: open.length === 0 && answered.isSafe };
}

/**
 * Which numbers of answers may be shown.
 *
 * How many people asked is protected as the number of voices is. Whether the answer came in time
 * says something of us and nothing of them, so in a place where that number is shown, its parts are
 * no secret (of ten or more: a share of fewer would be chance). They could still help to work out
 * how many asked in another place; that is looked at with all parts on the table, and where they do
 * help, they are withheld.
 */
async function showAnswers(
	rows: readonly Row[],
	released: ReadonlySet<string>
): Promise<{ has: (id: string) => boolean; isSafe: boolean }> {
	const table = cellsOf(answers, rows, released);
	const [base, ...parts] = answers.names;
	const bases = onlyBases(table);
	const { published, open } = await protect(bases.cells, bases.relations, {
		alreadyPublished: bases.ledger
	});
	const earlier = [...table.ledger.published.keys()];
	const withParts = rows
		.filter((row) => !released.has(row.period) && published.has(idOf(row, base)))
		.filter((row) => askedIn(row) === 0 || askedIn(row) >= FEWEST_FOR_SHARE)
		.flatMap((row) => parts.map((name) => idOf(row, name)));
	const tries: Shown[] = [
		new Set([...published, ...earlier, ...withParts]),
		new Set([...published, ...earlier])
	];
	for (const shown of open.length === 0 ? tries : []) {
		const found = await audit(table.cells, table.relations, shown);
		const isNarrow = found.some(({ id, isWide }) => bases.ids.has(id) && !isWide);
		if (!isNarrow) return { has: (id) => shown.has(id), isSafe: true };
	}
	return { has: () => false, isSafe: false };
}

/** The same table with the numbers of people only. */
function onlyBases(table: { cells: Cell[]; relations: Relation[]; ledger: Ledger }) {
	const cells = table.cells.filter((cell) => cell.base === undefined);
	const ids = new Set(cells.map(({ id }) => id));
	const { published, hidden } = table.ledger;
	return {
		ids,
		cells,
		relations: table.relations.filter(
			({ total, parts }) => ids.has(total) && parts.every((part) => ids.has(part))
		),
		ledger: {
			published: new Map([...published].filter(([id]) => ids.has(id))),
			hidden: new Set([...hidden].filter((id) => ids.has(id)))
		}
	};
}
