import type { Sql } from './sql.ts';

/**
 * Everything that the database knows of an id, as one text: rows that are it and rows that point at
 * it. Read from the catalogue, so that tables to come are looked at too.
 */
export async function traceOf(sql: Sql, id: string): Promise<string> {
	tracing ??= sql(`
		select c.table_schema as schema, c.table_name as "table", c.column_name as "column"
		from information_schema.columns c
		join information_schema.tables t using (table_schema, table_name)
		where c.data_type = 'uuid' and t.table_type = 'BASE TABLE'
			and c.table_schema in ('platform', 'listening', 'together', 'changing', 'showing', 'own')
			and (c.table_schema, c.table_name) not in (('platform', 'session'), ('platform', 'audit_entry'),
				-- Written by a job alone, whenever its turn comes.
				('showing', 'survey_figure'))
		order by 1, 2, 3`).then((columns) =>
		(columns as unknown as { schema: string; table: string; column: string }[])
			.map(
				({ schema, table, column }) =>
					`select '${table}.${column}' as place, string_agg(t::text, E'\\n' order by t::text) as rows
					 from ${schema}.${table} t where t.${column} = $1 having count(*) > 0`
			)
			.join(' union all ')
			.concat(' order by place, rows')
	);
	return JSON.stringify(await sql(await tracing, [id]), null, '\t');
}

let tracing: Promise<string> | undefined;
