import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { buildIfChanged } from './build.ts';

/**
 * What there is no time for in every test run: the attacks at full length (20 rounds of killing under
 * load, a hundred thousand hostile inputs and guessed codes, two thousand changes read through another
 * process), one file after the other so that none disturbs the other's figures, and a summary at the
 * end. For whoever runs the product or publishes a version; takes an hour or more.
 *
 * `npm run nightly -- tests/attack/killing.attack.ts` runs one of them.
 */

type Result = {
	name: string;
	startTime: number;
	endTime: number;
	assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
};

const results = 'test-results/nightly.json';

function report(files: Result[]): boolean {
	let ok = files.length > 0;
	console.log('\nNightly');
	for (const { name, startTime, endTime, assertionResults } of files) {
		const failed = assertionResults.filter(({ status }) => status !== 'passed');
		const seconds = Math.round((endTime - startTime) / 1000);
		const says = failed.length === 0 ? 'ok    ' : 'FAILED';
		const file = basename(name).replace('.attack.ts', '');
		const count = `${assertionResults.length - failed.length} of ${assertionResults.length}`;
		console.log(
			`  ${says}  ${file.padEnd(18)} ${count.padStart(10)}  ${String(seconds).padStart(6)} s`
		);
		for (const { fullName, failureMessages } of failed) {
			console.log(`          ${fullName}`);
			console.log(`            ${failureMessages?.[0]?.split('\n')[0] ?? 'was not run'}`);
		}
		// A file that could not even begin has no tests to count.
		if (failed.length > 0 || assertionResults.length === 0) ok = false;
	}
	return ok;
}

try {
	buildIfChanged();
} catch (error) {
	console.error((error as Error).message);
	process.exit(1);
}
mkdirSync('test-results', { recursive: true });
rmSync(results, { force: true });
const began = Date.now();
const { status } = spawnSync(
	process.execPath,
	[
		...['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/attack/vitest.config.ts'],
		...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
		...process.argv.slice(2)
	],
	{ stdio: 'inherit', env: { ...process.env, KUULTU_NIGHTLY: '1' } }
);
const files = existsSync(results)
	? (JSON.parse(readFileSync(results, 'utf8')) as { testResults: Result[] }).testResults
	: [];
const ok = report(files) && status === 0;
const minutes = Math.round((Date.now() - began) / 60_000);
console.log(`  ${ok ? 'All attacks were withstood' : 'Something gave way'}, ${minutes} min\n`);
process.exit(ok ? 0 : 1);
