import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '#platform/db/embedded.server.ts';
import { migrate } from '#platform/db/migrate.server.ts';
import { prepareQueue } from '#platform/jobs/queue.server.ts';
import { ensureDatabase } from '#tools/database.ts';

declare module 'vitest' {
	interface ProvidedContext {
		databaseUrl: string;
	}
}

/** One real PostgreSQL for the whole run, with a migrated template that each worker clones. */
export default async function setup(project: TestProject) {
	const folder = join(tmpdir(), `kuultu-test-${process.pid}`);
	const database = await startEmbedded(folder, true);
	const template = await ensureDatabase(database.url, 'template_kuultu');
	const client = new pg.Client({ connectionString: template });
	await client.connect();
	await migrate(client);
	await client.end();
	await prepareQueue(template);
	project.provide('databaseUrl', database.url);
	return async () => {
		await database.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
