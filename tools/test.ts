import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { SAMPLES } from '../tests/samples/folder.ts';
import { buildIfChanged } from './build.ts';

/**
 * Runs the tests: all of them, or one part (`check`, `unit`, `e2e`, `attack`, `pages`, `samples`), and
 * closes with a line that counts.
 */
const part = process.argv[2];
const rest = process.argv.slice(3);
const node = process.execPath;
const results = 'test-results';
let passed = 0;
let failed = 0;

function run(what: string, args: string[], env: Record<string, string> = {}): boolean {
	const began = Date.now();
	console.log(`\n── ${what}`);
	const { status } = spawnSync(node, args, { stdio: 'inherit', env: { ...process.env, ...env } });
	console.log(
		`── ${what}: ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - began) / 1000)} s`
	);
	return status === 0;
}

function count(ok: boolean) {
	if (ok) passed++;
	else failed++;
}

function vitest(what: string, args: string[]) {
	mkdirSync(results, { recursive: true });
	const file = `${results}/${what}.json`;
	rmSync(file, { force: true });
	const ok = run(what, [
		'node_modules/vitest/vitest.mjs',
		'run',
		...args,
		...rest,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	if (!existsSync(file)) return count(false);
	const report = JSON.parse(readFileSync(file, 'utf8'));
	passed += report.numPassedTests;
	failed += report.numFailedTests;
	// A file that could not even be loaded has no tests to count.
	if (!ok && report.numFailedTests === 0) failed++;
}

/** The browser of the journeys: the system's Chromium, installed when that is allowed here. */
function needBrowser() {
	const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';
	if (existsSync(browser)) return;
	const root = process.getuid?.() === 0;
	if (root && existsSync('/usr/bin/apt-get')) {
		console.log('Installing Chromium for the browser tests …');
		const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
		spawnSync('apt-get', ['update', '-qq'], quiet);
		spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], quiet);
		if (existsSync(browser)) return;
	}
	console.error(
		'The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium) or say where it is: CHROMIUM=/path/to/chromium npm test'
	);
	console.log(`\n${passed} passed, ${failed + 1} failed`);
	process.exit(1);
}

const wants = (name: string) => part === undefined || part === name;

if (wants('e2e') || wants('attack') || wants('pages')) needBrowser();
try {
	if (part !== 'samples') buildIfChanged();
} catch (error) {
	console.error((error as Error).message);
	console.log('\n0 passed, 1 failed');
	process.exit(1);
}
if (wants('check')) {
	count(
		run('types', ['node_modules/svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.json'])
	);
}
if (wants('unit')) vitest('unit', []);
if (wants('e2e')) vitest('e2e', ['--config', 'tests/e2e/vitest.config.ts']);
if (wants('attack') && existsSync('tests/attack/vitest.config.ts')) {
	vitest('attack', ['--config', 'tests/attack/vitest.config.ts']);
}
if (wants('pages')) vitest('pages', ['--config', 'tests/pages/vitest.config.ts']);
if (part === 'samples') {
	if (existsSync(SAMPLES)) vitest('samples', ['--config', 'tests/samples/vitest.config.ts']);
	else
		console.log(`${SAMPLES} is not here (KUULTU_SAMPLES): nothing was tested against real data.`);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
