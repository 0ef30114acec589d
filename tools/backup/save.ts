import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { ArchiveError, FRAME_BYTES, createArchive } from './archive.ts';
import {
	type Sum,
	type Table,
	connect,
	listSequences,
	listTables,
	rowsOf,
	summing
} from './tables.ts';

/** What stands first in an archive: of what and when it is, and the shape of its tables. */
export type Manifest = {
	madeAt: string;
	version: string;
	postgres: string;
	migrations: { name: string; hash: string }[];
	tables: Pick<Table, 'name' | 'columns'>[];
	sequences: Record<string, string>;
};

/** What stands last: what each table held. */
export type Sums = Record<string, Sum>;

export type Saved = { sums: Sums; bytes: number };

const json = (value: unknown) => Buffer.from(JSON.stringify(value));

/**
 * Writes everything that this installation knows into one file, for the day that it is needed.
 *
 * All tables are read in one transaction that sees one moment, so people may go on using the
 * service meanwhile, and an answer never stands there without its question. Left out: the queue
 * (letters on their way) and what is worked out from other columns.
 *
 * @param passphrase encrypts; without it the file opens to whoever has it
 * @throws ArchiveError when the file is there already, or the database holds no Kuultu
 */
export async function saveBackup(url: string, path: string, passphrase?: string): Promise<Saved> {
	const client = await connect(url);
	try {
		await client.query('begin transaction isolation level repeatable read, read only');
		const manifest = await manifestOf(client);
		const tables = await listTables(client);
		const archive = await createArchive(path, passphrase);
		try {
			await archive.add('facts', json({ ...manifest, tables: tables.map(withoutOrder) }));
			const sums: Sums = {};
			for (const table of tables) {
				await archive.add('facts', json({ table: table.name }));
				sums[table.name] = await saveTable(client, table, (rows) => archive.add('rows', rows));
			}
			return { sums, bytes: await archive.finish(json(sums)) };
		} catch (error) {
			await archive.abandon();
			throw error;
		}
	} finally {
		await client.end().catch(() => undefined);
	}
}

const withoutOrder = ({ name, columns }: Table) => ({ name, columns });

async function manifestOf(client: pg.Client): Promise<Omit<Manifest, 'tables'>> {
	const { rows: there } = await client.query<{ is: boolean }>(
		`select to_regclass('platform.migration') is not null as is`
	);
	if (!there[0]?.is) throw new ArchiveError('There is no Kuultu in this database to back up.');
	const { rows: migrations } = await client.query<{ name: string; hash: string }>(
		'select name, hash from platform.migration order by name collate "C"'
	);
	const { rows } = await client.query<{ version: string }>('show server_version');
	return {
		madeAt: new Date().toISOString(),
		version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
		postgres: rows[0]?.version ?? '',
		migrations,
		sequences: await listSequences(client)
	};
}

/** Passes a table's rows on in pieces of one frame's size, however long the rows are. */
async function saveTable(
	client: pg.Client,
	table: Table,
	keep: (rows: Buffer) => Promise<void>
): Promise<Sum> {
	const { add, sum } = summing();
	let waiting: Buffer = Buffer.alloc(0);
	for await (const chunk of rowsOf(client, table)) {
		add(chunk);
		waiting = Buffer.concat([waiting, chunk]);
		while (waiting.length >= FRAME_BYTES) {
			await keep(waiting.subarray(0, FRAME_BYTES));
			waiting = waiting.subarray(FRAME_BYTES);
		}
	}
	if (waiting.length > 0) await keep(waiting);
	return sum();
}
