import { mergeConfig } from 'vitest/config';
import base from '../../vite.config.ts';

/** Tests against real data by others, which stand outside the repository. */
const config = mergeConfig(base, { test: { testTimeout: 300_000, hookTimeout: 300_000 } });
const test = (config as { test: { include: string[]; exclude: string[] } }).test;
test.include = ['tests/samples/**/*.samples.test.ts'];
test.exclude = ['node_modules/**'];

export default config;
