import type pg from 'pg';

const SCHEMAS = ['platform', 'listening', 'together', 'changing', 'showing', 'own'];

type Row = Record<string, string>;

/**
 * The database as reviewable text, read from PostgreSQL's own catalogue: tables with columns and
 * constraints, indexes, triggers and functions, in a stable order.
 */
export async function describeSchema(client: pg.Client): Promise<string> {
	const ask = async (sql: string) => (await client.query<Row>(sql, [SCHEMAS])).rows;
	const columns = await ask(`
		select n.nspname || '.' || c.relname as table, a.attname as name,
			format_type(a.atttypid, a.atttypmod) as type, a.attnotnull::text as required,
			case when a.attidentity <> '' then 'generated always as identity'
				when a.attgenerated = 's' then 'generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
				when d.adbin is not null then 'default ' || pg_get_expr(d.adbin, d.adrelid) else '' end as extra
		from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
		left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
		where n.nspname = any ($1) and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
		order by 1, a.attnum`);
	const constraints = await ask(`
		select conrelid::regclass::text as table, pg_get_constraintdef(k.oid) as text
		from pg_constraint k join pg_namespace n on n.oid = k.connamespace
		where n.nspname = any ($1) and conrelid <> 0 and k.contype <> 'n'
		order by 1, k.contype desc, 2`);
	const after = await ask(`
		select pg_get_indexdef(i.indexrelid) as text from pg_index i
		join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = any ($1) and not exists (select 1 from pg_constraint k where k.conindid = c.oid)
		union all
		select pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
		join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1) and not t.tgisinternal
		order by 1`);
	const functions = await ask(`
		select pg_get_functiondef(p.oid) as text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		where n.nspname = any ($1) order by n.nspname, p.proname`);

	const tables = [...new Set(columns.map((column) => column.table as string))];
	const body = tables.map((table) => {
		const lines = columns
			.filter((column) => column.table === table)
			.map((column) =>
				[column.name, column.type, column.required === 'true' ? 'not null' : '', column.extra]
					.filter(Boolean)
					.join(' ')
			)
			.concat(constraints.filter((row) => row.table === table).map((row) => row.text as string));
		return `create table ${table} (\n${lines.map((line) => `\t${line}`).join(',\n')}\n);`;
	});
	return [
		'-- Written by `npm run schema` from the migrations. Read it, do not edit it.',
		...body,
		after.map((row) => `${row.text};`).join('\n'),
		...functions.map((row) => `${(row.text as string).trim()};`)
	]
		.join('\n\n')
		.concat('\n');
}
