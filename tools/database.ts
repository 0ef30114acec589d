import pg from 'pg';

/**
 * Makes sure that a database of this name is there, beside the one that `url` names.
 *
 * @returns the address of that database
 */
export async function ensureDatabase(url: string, name: string): Promise<string> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
		if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`);
	} finally {
		await client.end();
	}
	const address = new URL(url);
	address.pathname = `/${name}`;
	return address.href;
}
