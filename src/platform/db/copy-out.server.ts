import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

/** Longest time that somebody may take to fetch a file; then the connection is wanted back. */
const PATIENCE = '5min';

/** As many files at once as leave connections for the pages. */
const MOST_AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * The rows of a query as CSV with semicolons, written by PostgreSQL itself and passed on as they
 * come, so that neither the number of rows nor a slow reader fills the memory.
 *
 * `COPY` takes no parameters. What the query needs is given beside it as JSON, and read there as
 * `current_setting('kuultu.given')::jsonb`: nothing is ever written into the query itself.
 *
 * @param query a fixed text
 * @param first what stands before the rows
 * @throws (the stream) when the database ends it, as after five minutes
 */
export async function copyOut(
	pool: pg.Pool,
	{ query, given, first }: { query: string; given: unknown; first: string }
): Promise<Readable> {
	if (running >= MOST_AT_ONCE) await new Promise<void>((go) => waiting.push(go));
	else running += 1;
	let client: pg.PoolClient | undefined;
	const end = (isWell: boolean) => {
		client?.release(!isWell);
		client = undefined;
		const next = waiting.shift();
		if (next) next();
		else running -= 1;
	};
	try {
		client = await pool.connect();
		await client.query('begin read only');
		await client.query(
			`select set_config('statement_timeout', $1, true), set_config('kuultu.given', $2, true)`,
			[PATIENCE, JSON.stringify(given)]
		);
		const rows = client.query(copyTo(`copy (${query}) to stdout with (format csv, delimiter ';')`));
		const out = new PassThrough();
		out.write(first);
		void pipeline(rows, out).then(
			() =>
				client?.query('rollback').then(
					() => end(true),
					() => end(false)
				),
			() => end(false)
		);
		return out;
	} catch (error) {
		end(false);
		throw error;
	}
}
