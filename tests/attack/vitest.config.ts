import { defineConfig } from 'vitest/config';
import { nightly } from './scale.ts';

/** Attacks on the product as it is served: nothing here may succeed. */
export default defineConfig({
	root: new URL('../..', import.meta.url).pathname,
	test: {
		include: ['tests/attack/**/*.attack.ts'],
		globalSetup: ['tests/attack/global-setup.ts'],
		pool: 'forks',
		// By night there is time, and none of them disturbs another's.
		maxWorkers: nightly ? 1 : 2,
		testTimeout: nightly ? 3_600_000 : 180_000,
		hookTimeout: nightly ? 600_000 : 120_000
	}
});
