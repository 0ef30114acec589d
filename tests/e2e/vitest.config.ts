import { defineConfig } from 'vitest/config';

/** Journeys in a real browser against the product as it is served. */
export default defineConfig({
	root: new URL('../..', import.meta.url).pathname,
	test: {
		include: ['tests/e2e/**/*.e2e.ts'],
		globalSetup: ['tests/e2e/global-setup.ts'],
		pool: 'forks',
		maxWorkers: 1,
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});
