import { defineConfig } from 'vitest/config';

/** Every page in every language and for every role, in a real browser. */
export default defineConfig({
	root: new URL('../..', import.meta.url).pathname,
	test: {
		include: ['tests/pages/**/*.pages.ts'],
		globalSetup: ['tests/e2e/global-setup.ts'],
		pool: 'forks',
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});
