import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from './sql.ts';

export type Row = { table: string; words: string };

/** Every row of every table of the database as text, in whatever schema it stands. */
export async function dumpOf(sql: Sql): Promise<Row[]> {
	const tables = (await sql(`
		select n.nspname as schema, c.relname as name
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
		order by 1, 2`)) as unknown as { schema: string; name: string }[];
	const rows: Row[] = [];
	for (const { schema, name } of tables) {
		const table = `${schema}.${name}`;
		const found = (await sql(
			`select t::text as words from "${schema}"."${name}" t`
		)) as unknown as {
			words: string;
		}[];
		rows.push(...found.map(({ words }) => ({ table, words })));
	}
	return rows;
}

/** Columns that hold an instant, of every table. */
export async function instantsOf(sql: Sql): Promise<{ table: string; column: string }[]> {
	return (await sql(`
		select format('%I.%I', n.nspname, c.relname) as "table", quote_ident(a.attname) as "column"
		from pg_attribute a
		join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
		join pg_namespace n on n.oid = c.relnamespace
		where a.attnum > 0 and not a.attisdropped
			and a.atttypid in ('timestamptz'::regtype, 'timestamp'::regtype)
			and n.nspname not in ('pg_catalog', 'information_schema')`)) as unknown as {
		table: string;
		column: string;
	}[];
}

/** Files below a folder that hold one of the words, as bytes: with which word. */
export function filesWith(folder: string, words: string[]): string[] {
	const found: string[] = [];
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const path = join(folder, name);
		let content: Buffer;
		try {
			if (!statSync(path).isFile()) continue;
			content = readFileSync(path);
		} catch {
			continue; // gone in the meantime
		}
		for (const word of words) if (content.includes(word)) found.push(`${name}: ${word}`);
	}
	return found;
}
