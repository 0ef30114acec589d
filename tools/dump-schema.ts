import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '#platform/db/embedded.server.ts';
import { migrate } from '#platform/db/migrate.server.ts';
import { describeSchema } from './describe-schema.ts';

const TABLES = 'src/platform/db/tables.ts';

/**
 * Writes what the migrations amount to: `docs/schema.sql` for people who review, and the table
 * types that the query builder checks against.
 */
const folder = join(tmpdir(), `kuultu-schema-${process.pid}`);
const database = await startEmbedded(folder, true).catch((error) => {
	rmSync(folder, { recursive: true, force: true });
	throw error;
});
try {
	const client = new pg.Client({ connectionString: database.url });
	await client.connect();
	await migrate(client);
	writeFileSync('docs/schema.sql', await describeSchema(client));
	await client.end();
	const run = spawnSync(
		process.execPath,
		[
			'node_modules/kysely-codegen/dist/cli/bin.js',
			...['--dialect', 'postgres', '--url', database.url, '--camel-case'],
			...['--date-parser', 'string', '--default-schema', 'public'],
			...['--include-pattern', '(platform|listening|together|changing|showing|own).*'],
			...['--out-file', TABLES]
		],
		{ stdio: 'inherit' }
	);
	// The connection reads int8 as a number (see database.server.ts), so its type is one.
	const tables = readFileSync(TABLES, 'utf8');
	writeFileSync(
		TABLES,
		tables.replace(
			/export type Int8 = .*/,
			'export type Int8 = ColumnType<number, number, number>;'
		)
	);
	process.exitCode = run.status ?? 1;
} finally {
	await database.stop();
	rmSync(folder, { recursive: true, force: true });
}
