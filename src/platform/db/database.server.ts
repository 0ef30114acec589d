import { createHash } from 'node:crypto';
import {
	CamelCasePlugin,
	Kysely,
	PostgresDialect,
	type RawBuilder,
	type Transaction,
	sql
} from 'kysely';
import pg from 'pg';
import type { DB } from './tables.ts';

// A day stays a day: node-postgres would turn it into midnight in the server's zone.
pg.types.setTypeParser(1082, (value) => value);
// Counts and sums stay far below 2^53.
pg.types.setTypeParser(20, Number);

export type Db = Kysely<DB>;
export type Tx = Transaction<DB>;

/** What every connection of the app promises the database: nothing hangs and nothing waits long. */
const manners = [
	'-c statement_timeout=15000',
	'-c idle_in_transaction_session_timeout=10000',
	'-c lock_timeout=5000',
	'-c timezone=Europe/Helsinki'
].join(' ');

/**
 * SQL that begins with this is planned once on each connection and only executed from then on. It is
 * for statements whose text is always the same: each is kept for as long as its connection.
 */
const PREPARED = '/* prepared */';

/** The same for a query that is built: `.modifyFront(prepared)`. */
export const prepared = sql.raw(PREPARED);

/**
 * Rows of a statement in its order, as one value of JSON and planned once: for hundreds of small rows,
 * which cost the driver more to take apart than the database to find.
 *
 * @param select names its columns as they are to be called here; days and binary data come as JSON has them
 */
export async function allAtOnce<Row>(db: Db, select: RawBuilder<unknown>): Promise<Row[]> {
	const { rows } = await sql<{ all: Row[] }>`${prepared}
		select coalesce(json_agg(one), '[]') as "all" from (${select}) one`.execute(db.withoutPlugins());
	return rows[0]?.all ?? [];
}

const MARKED = /^(?:select )?\/\* prepared \*\//;

const names = new Map<string, string>();

/** A name for a statement: the same for the same text, since a connection keeps each by its name. */
function nameOf(text: string): string {
	let name = names.get(text);
	if (!name) names.set(text, (name = createHash('sha256').update(text).digest('base64url')));
	return name;
}

/** Sends statements that are marked as `PREPARED` under a name; all others as they come. */
class Client extends pg.Client {
	// The driver's own signature has a dozen forms; only its plainest is of interest here.
	override query(...given: unknown[]): never {
		const [text, values] = given;
		const isMarked = typeof text === 'string' && MARKED.test(text) && given.length === 2;
		const query = super.query as (...args: unknown[]) => never;
		return isMarked
			? query.call(this, { name: nameOf(text), text, values })
			: query.apply(this, given);
	}
}

export const openPool = (url: string, size: number, name = 'kuultu'): pg.Pool => {
	const pool = new pg.Pool({
		Client,
		connectionString: url,
		max: size,
		options: manners,
		application_name: name,
		connectionTimeoutMillis: 5000,
		idleTimeoutMillis: 30_000
	});
	// A connection that dies while idle (a restarted database) must not take the process with it.
	pool.on('error', () => undefined);
	return pool;
};

/** The typed query builder over a pool; tables and columns are camelCase here, snake_case in SQL. */
export const openDatabase = (pool: pg.Pool): Db =>
	new Kysely<DB>({
		dialect: new PostgresDialect({ pool }),
		plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })]
	});

/** Runs `work` in one transaction; within a transaction already, joins it. */
export const inTransaction = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
	db.isTransaction ? work(db as Tx) : db.transaction().execute(work);
