import type { TestProject } from 'vitest/node';
import { startApp } from '../given/running-app.ts';

declare module 'vitest' {
	interface ProvidedContext {
		base: string;
		appDatabaseUrl: string;
	}
}

/** One running product with the example county for all journeys. */
export default async function setup(project: TestProject) {
	const app = await startApp();
	project.provide('base', app.base);
	project.provide('appDatabaseUrl', app.databaseUrl);
	return app.stop;
}
