import pg from 'pg';

pg.types.setTypeParser(20, Number);
pg.types.setTypeParser(1082, (value) => value);

export type Sql = {
	(text: string, values?: unknown[]): Promise<Record<string, never>[]>;
	close: () => Promise<void>;
};

/** Looks into the product's database from outside, with connections of its own. */
export function openSql(url: string): Sql {
	const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'attack' });
	pool.on('error', () => undefined);
	const ask = async (text: string, values: unknown[] = []) =>
		(await pool.query(text, values)).rows as Record<string, never>[];
	return Object.assign(ask, { close: () => pool.end() });
}
