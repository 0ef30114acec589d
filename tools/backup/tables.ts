import { createHash } from 'node:crypto';
import pg from 'pg';
import { copyOut } from './copy.ts';

/** The schemas that are the product's own. The queue's is made anew at every start. */
export const SCHEMAS = ['platform', 'listening', 'together', 'changing', 'showing', 'own'];

export type Table = {
	/** `platform.unit`, as people write it. */
	name: string;
	columns: string[];
	/** The primary key as SQL to sort by, the same in every database whatever its collation. */
	order: string;
};

/** What a table holds: how many rows, and the SHA-256 of their text in the key's order. */
export type Sum = { rows: number; sha256: string };

export const quoted = (name: string) => name.split('.').map(pg.escapeIdentifier).join('.');
const listed = (columns: string[]) => columns.map(pg.escapeIdentifier).join(', ');

/** Values as text must read the same wherever they are written and read. */
export const PLAIN_TEXT = `
	set client_encoding = 'UTF8'; set timezone = 'UTC'; set datestyle = 'ISO, YMD';
	set intervalstyle = 'postgres'; set bytea_output = 'hex'; set extra_float_digits = 1;
	set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0`;

/** Every table of the product, with the columns that are kept: generated ones follow from others. */
export async function listTables(client: pg.Client): Promise<Table[]> {
	const { rows } = await client.query<Table>(
		`select n.nspname || '.' || c.relname as name,
			array(
				select a.attname::text from pg_attribute a
				where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
				order by a.attnum
			) as columns,
			(
				select string_agg(
					quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end,
					', ' order by key.place)
				from pg_index i
				cross join lateral unnest(i.indkey::int2[]) with ordinality as key (attnum, place)
				join pg_attribute a on a.attrelid = c.oid and a.attnum = key.attnum
				where i.indrelid = c.oid and i.indisprimary
			) as order
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = any ($1) and c.relkind in ('r', 'p') and not c.relispartition
		order by 1`,
		[SCHEMAS]
	);
	const keyless = rows.filter((table) => !table.order).map(({ name }) => name);
	if (keyless.length > 0) throw new Error(`no primary key to sort by: ${keyless.join(', ')}`);
	return rows;
}

/** Where the numbers of identity columns stand, for those that have been drawn from. */
export async function listSequences(client: pg.Client): Promise<Record<string, string>> {
	const { rows } = await client.query<{ name: string; last: string }>(
		`select schemaname || '.' || sequencename as name, last_value::text as last
		from pg_sequences where schemaname = any ($1) and last_value is not null order by 1`,
		[SCHEMAS]
	);
	return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

export const copyTarget = ({ name, columns }: Pick<Table, 'name' | 'columns'>): string =>
	`${quoted(name)} (${listed(columns)})`;

/** A table's rows as COPY's text, in the key's order. */
export const rowsOf = (client: pg.Client, table: Table): AsyncGenerator<Buffer> =>
	copyOut(
		client,
		`select ${listed(table.columns)} from ${quoted(table.name)} order by ${table.order}`
	);

/** Adds up rows as they pass. In COPY's text a line break inside a value is written `\n`. */
export function summing() {
	const hash = createHash('sha256');
	let rows = 0;
	return {
		add(chunk: Buffer) {
			hash.update(chunk);
			for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows++;
		},
		sum: (): Sum => ({ rows, sha256: hash.digest('hex') })
	};
}

/** What a table of this database holds now. */
export async function sumOf(client: pg.Client, table: Table): Promise<Sum> {
	const { add, sum } = summing();
	for await (const chunk of rowsOf(client, table)) add(chunk);
	return sum();
}

/** A connection for a backup: patient, and it survives being cut off with an error that is told. */
export async function connect(url: string): Promise<pg.Client> {
	const client = new pg.Client({
		connectionString: url,
		connectionTimeoutMillis: 5000,
		application_name: 'kuultu backup'
	});
	client.on('error', () => undefined);
	await client.connect();
	await client.query(PLAIN_TEXT);
	return client;
}
