import { sql } from 'kysely';
import { record } from '#platform/audit/record.server.ts';
import { system } from '#platform/auth/actor.ts';
import { addDays } from '#platform/clock/days.ts';
import {
	type Quarter,
	periodBounds,
	quarterOf,
	quartersOf,
	yearOf
} from '#platform/clock/periods.ts';
import type { Day } from '#platform/clock/today.ts';
import { type Db, inTransaction } from '#platform/db/database.server.ts';
import { listUnits } from '#platform/units/units.public.server.ts';
import { log } from '#platform/log/log.server.ts';
import { askedIn, countNames, voicesIn } from './counts.ts';
import { countUnits, firstDay, medianDays } from './counting.server.ts';
import { type Place, belongings, placesIn } from './places.ts';
import { mayShowNps, npsOf } from './recommending.ts';
import { decide } from './deciding.ts';
import { type Row, rowsOfQuarter, rowsOfYear } from './release-table.ts';

/** So many days after its end a quarter is counted: cards on paper have been typed in by then. */
export const DAYS_TO_RELEASE = 7;

/** Fewest answers whose median is told; of fewer it would be one person's wait. */
const FEWEST_FOR_MEDIAN = 5;

/** The day on which a quarter's figures come out. */
export const releaseDay = (quarter: Quarter): Day =>
	addDays(periodBounds(quarter).to, DAYS_TO_RELEASE);

const released = async (db: Db): Promise<Set<string>> =>
	new Set((await db.selectFrom('showing.release').select('period').execute()).map((r) => r.period));

/**
 * Publishes a quarter's figures, and the year's with its last quarter.
 *
 * Counts every place, decides what can be shown so that no withheld figure can be worked out from
 * this and all earlier releases, and writes it in one transaction. What is out stays as it is:
 * publishing again changes nothing, and the database refuses to change it.
 *
 * @returns the periods that were published; none if the quarter was out already
 * @throws RangeError if the quarter has not been over for a week, or a later one is out
 */
export async function publishPeriod(db: Db, quarter: Quarter, today: Day): Promise<string[]> {
	if (today < releaseDay(quarter)) throw new RangeError(`${quarter} is published later`);
	const out = await released(db);
	if (out.has(quarter)) return [];
	const later = [...out].find((period) => period.length > 4 && period > quarter);
	if (later) throw new RangeError(`${quarter} cannot be published after ${later}`);

	const year = yearOf(periodBounds(quarter).from);
	const periods = quarter.endsWith('Q4') ? [quarter, year] : [quarter];
	const { rows: counted, places } = await countQuarter(db, quarter);
	const earlier = await earlierRows(db, year);
	const quarters = [...earlier, ...counted];
	const rows = periods.length > 1 ? [...quarters, ...rowsOfYear(year, quarters)] : quarters;
	const decided = await decide(rows, out);
	if (!decided.isSafe) log.error({ quarter }, 'no safe release was found; figures are withheld');
	const figures = await figuresOf(db, decided, earlier, places);

	return inTransaction(db, async (tx) => {
		await sql`select pg_advisory_xact_lock(7255008)`.execute(tx);
		// Another process may have published meanwhile: its release stands.
		if ((await released(tx)).size !== out.size) return [];
		await tx
			.insertInto('showing.release')
			.values(periods.map((period) => ({ period, publishedOn: today })))
			.execute();
		await insertAll(tx, 'showing.published_figure', figures);
		if (periods.length > 1) {
			await sql`delete from showing.release_count where left(period, 4) = ${year}`.execute(tx);
		} else {
			await insertAll(tx, 'showing.release_count', decided.rows.map(asCountRow));
		}
		for (const period of periods) await record(tx, system, 'figures.published', period);
		return periods;
	});
}

/**
 * Publishes all that is due, the oldest first.
 *
 * A quarter that was over before the first voice is passed over, and so is one before a release
 * that is out already (cards of long ago, typed in now): it could only be told by breaking a seal.
 *
 * @returns the periods that were published
 */
export async function publishAll(db: Db, today: Day): Promise<string[]> {
	const first = await firstDay(db);
	if (!first) return [];
	const out = [...(await released(db))].filter((period) => period.length > 4).sort();
	const from = out.at(-1);
	const done: string[] = [];
	for (let year = Number(yearOf(first)); year <= Number(yearOf(today)); year++) {
		for (const quarter of quartersOf(year)) {
			const isDue = quarter >= quarterOf(first) && today >= releaseDay(quarter);
			if (isDue && (!from || quarter > from)) {
				done.push(...(await publishPeriod(db, quarter, today)));
			}
		}
	}
	return done;
}

async function countQuarter(db: Db, quarter: Quarter) {
	const bounds = periodBounds(quarter);
	const [units, counts] = await Promise.all([
		listUnits(db, { closed: true }),
		countUnits(db, bounds)
	]);
	const places = placesIn(units, bounds, new Set(counts.keys()));
	return { rows: rowsOfQuarter(quarter, places, counts), places };
}

/** What the running year's earlier releases stand on. */
async function earlierRows(db: Db, year: string): Promise<Row[]> {
	const rows = await db
		.selectFrom('showing.releaseCount')
		.selectAll()
		.where('period', 'like', `${year}Q%`)
		.orderBy('period')
		.execute();
	return rows;
}

type Figure = Record<string, string | number | null>;

/** The rows that everyone may see: numbers where they are safe, else nothing. */
async function figuresOf(
	db: Db,
	{ rows, reasons }: Awaited<ReturnType<typeof decide>>,
	earlier: readonly Row[],
	places: readonly Place[]
): Promise<Figure[]> {
	const medians = new Map<string, Map<string, number>>();
	for (const period of new Set(rows.map((row) => row.period))) {
		medians.set(period, await medianDays(db, periodBounds(period), belongings(places)));
	}
	const leaves = new Set(places.filter(({ isLeaf }) => isLeaf).map(({ unitId }) => unitId));
	const all = [...earlier, ...rows];
	const showsNps = (row: Row): boolean => {
		if (!leaves.has(row.unitId) || !mayShowNps(row)) return false;
		if (row.period.length > 4) return true;
		const quarters = all.filter((q) => q.unitId === row.unitId && q.period.length > 4);
		return quarters.every((q) => !mayShowNps(q) || mayShowNps(q, [row]));
	};
	return rows
		.filter(({ own }) => !own)
		.map((row): Figure => {
			const n = voicesIn(row);
			const asked = askedIn(row);
			const answers = row.inTime + row.late;
			const median = medians.get(row.period)?.get(row.unitId);
			const part = (value: number) => (row.showsParts ? value : null);
			const answer = (value: number) => (row.showsAnswers ? value : null);
			return {
				period: row.period,
				unit_id: row.unitId,
				n: row.showsN ? n : null,
				positive: part(row.positive),
				neutral: part(row.neutral),
				negative: part(row.negative),
				share: n > 0 ? part(round(row.positive / n, 5)) : null,
				withheld: reasons.get(`${row.period} ${row.unitId}`) ?? null,
				nps: showsNps(row) ? npsOf(row) : null,
				asked: row.showsAsked ? asked : null,
				answers: answer(answers),
				in_time: answer(row.inTime),
				on_time_share: asked > 0 ? answer(round(row.inTime / asked, 5)) : null,
				median_days:
					median !== undefined && row.showsAnswers && answers >= FEWEST_FOR_MEDIAN
						? round(median, 1)
						: null
			};
		});
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const asCountRow = (row: Row): Record<string, string | number | boolean | null> => ({
	period: row.period,
	unit_id: row.unitId,
	own: row.own,
	parent_id: row.parentId,
	threshold: row.threshold,
	sensitive: row.sensitive,
	...Object.fromEntries(
		countNames.map((name) => [name === 'inTime' ? 'in_time' : name, row[name]])
	),
	shows_n: row.showsN,
	shows_parts: row.showsParts,
	shows_asked: row.showsAsked,
	shows_answers: row.showsAnswers
});

/** All rows in one statement: a county with thousands of units has more values than parameters. */
async function insertAll(tx: Db, table: string, rows: Record<string, unknown>[]): Promise<void> {
	await sql`insert into ${sql.table(table)}
		select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
		tx
	);
}
