import type { TestProject } from 'vitest/node';
import { startApp } from '../given/running-app.ts';
import { listRoutes } from './routes.ts';
import type { Route } from './routes.ts';
import { preparePeople } from './people.ts';
import type { People } from './people.ts';

declare module 'vitest' {
	interface ProvidedContext {
		base: string;
		appDatabaseUrl: string;
		routes: Route[];
		people: People;
	}
}

/**
 * One running product with the example county for all attacks.
 *
 * It stands behind one trusted proxy, so that each attack can come from an address of its own: the
 * limits by place would otherwise make one attack's noise another's shelter.
 */
export default async function setup(project: TestProject) {
	const app = await startApp({ KUULTU_TRUSTED_PROXIES: '1' });
	try {
		project.provide('base', app.base);
		project.provide('appDatabaseUrl', app.databaseUrl);
		project.provide('routes', listRoutes());
		project.provide('people', await preparePeople(app.base, app.databaseUrl));
	} catch (error) {
		await app.stop();
		throw error;
	}
	return app.stop;
}
