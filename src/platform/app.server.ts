import { type Db, openDatabase, openPool } from './db/database.server.ts';
import { type Settings, readSettings } from './settings/settings.server.ts';

export type App = { settings: Settings; db: Db; pool: ReturnType<typeof openPool> };

let app: App | undefined;

/** This process's settings and database, opened at the first use. */
export function theApp(): App {
	if (!app) {
		const settings = readSettings();
		if (!settings.DATABASE_URL) throw new Error('DATABASE_URL is not set');
		const pool = openPool(settings.DATABASE_URL, settings.DATABASE_POOL);
		app = { settings, pool, db: openDatabase(pool) };
	}
	return app;
}

/** Closes the database for a graceful stop. */
export async function closeApp(): Promise<void> {
	const closing = app;
	app = undefined;
	await closing?.db.destroy();
}
