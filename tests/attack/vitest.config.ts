import { defineConfig } from 'vitest/config';

/** Attacks on the product as it is served: nothing here may succeed. */
export default defineConfig({
	root: new URL('../..', import.meta.url).pathname,
	test: {
		include: ['tests/attack/**/*.attack.ts'],
		globalSetup: ['tests/attack/global-setup.ts'],
		pool: 'forks',
		maxWorkers: 2,
		testTimeout: 180_000,
		hookTimeout: 120_000
	}
});
