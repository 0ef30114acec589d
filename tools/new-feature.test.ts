import { execFileSync, spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NameError, namesOf } from './feature/names.ts';

describe('the name of a room', () => {
	it('says where it is and what one of its things is called', () => {
		expect(namesOf('together/peer-evaluations')).toEqual({
			domain: 'together',
			room: 'peer-evaluations',
			thing: 'peer-evaluation',
			variable: 'peerEvaluation',
			type: 'PeerEvaluation',
			many: 'PeerEvaluations',
			table: 'peer_evaluation',
			prefix: 'peer_evaluations_'
		});
		expect(namesOf('own/activities').thing).toBe('activity');
		expect(namesOf('own/my-plan').thing).toBe('my-plan');
		expect(namesOf('showing/annual-clock', 'clock-entry').table).toBe('clock_entry');
	});

	it.each([
		'meetings',
		'rooms/meetings',
		'own/a/b',
		'own/Meetings',
		'own/x_y',
		'own/utils',
		'own/'
	])('%s is refused', (place) => expect(() => namesOf(place)).toThrow(NameError));
});

describe('a new room', () => {
	const root = resolve(import.meta.dirname, '..');
	const copy = mkdtempSync(join(tmpdir(), 'kuultu-room-'));
	const room = 'together/peer-evaluations';

	const make = () =>
		spawnSync(process.execPath, ['tools/new-feature.ts', room], { cwd: copy, encoding: 'utf8' });

	beforeAll(() => {
		chmodSync(copy, 0o755);
		for (const part of ['src', 'tools', 'tests', 'docs', 'migrations', 'package.json']) {
			cpSync(join(root, part), join(copy, part), { recursive: true });
		}
		symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
		const { stdout, status } = make();
		expect(status, stdout).toBe(0);
		execFileSync(process.execPath, ['tools/dump-schema.ts'], { cwd: copy, stdio: 'pipe' });
	}, 120_000);
	afterAll(() => rmSync(copy, { recursive: true, force: true }));

	it('is not made twice', () => {
		const { stderr, status } = make();
		expect(stderr).toContain('is there already');
		expect(status).toBe(1);
	});

	it('keeps the laws of the house, and its own tests pass', () => {
		writeFileSync(
			join(copy, 'vitest.config.ts'),
			`export default { test: {
				include: ['src/domains/${room}/*.test.ts', 'tests/conventions.test.ts'],
				globalSetup: ['tests/given/global-setup.ts'], pool: 'forks'
			} };`
		);
		const out = join(copy, 'results.json');
		const args = [
			'node_modules/vitest/vitest.mjs',
			'run',
			'--reporter=json',
			`--outputFile=${out}`
		];
		spawnSync(process.execPath, args, { cwd: copy, env: { ...process.env, VITEST: '' } });
		type Result = { fullName: string; status: string; failureMessages: string[] };
		const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as {
			testResults: { name: string; assertionResults: Result[] }[];
		};
		const mine = testResults
			.flatMap(({ name, assertionResults }) =>
				assertionResults.map((result) => ({ ...result, name }))
			)
			.filter(
				({ name, fullName, failureMessages }) =>
					name.includes(room) || `${fullName} ${failureMessages}`.includes('peer')
			);
		expect(mine.filter(({ status }) => status !== 'passed')).toEqual([]);
		// Two files of its own; its README, its texts, its commands and its links in the laws.
		expect(mine.length).toBeGreaterThanOrEqual(11 + 4);
	}, 120_000);

	it('fits the types of its tables', () => {
		const home = `src/domains/${room}/peer-evaluations`;
		writeFileSync(
			join(copy, 'tsconfig.json'),
			JSON.stringify({
				compilerOptions: {
					...{ strict: true, noEmit: true, skipLibCheck: true, erasableSyntaxOnly: true },
					...{ allowImportingTsExtensions: true, verbatimModuleSyntax: true, types: ['node'] },
					...{ module: 'esnext', moduleResolution: 'bundler', target: 'esnext' }
				},
				files: [
					`${home}.public.server.ts`,
					`${home}.policy.test.ts`,
					`${home}.db.test.ts`,
					`${home}.wrong.ts`,
					'tests/given/global-setup.ts'
				]
			})
		);
		// A query that asks for a column which is not there shows that the check can fail.
		const wrong = readFileSync(join(copy, `${home}.queries.server.ts`), 'utf8');
		writeFileSync(join(copy, `${home}.wrong.ts`), wrong.replace("'openedOn'", "'openedAt'"));
		const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc'], {
			cwd: copy,
			encoding: 'utf8'
		});
		const faults = stdout.match(/^\S*peer-evaluations[^(]*/gm) ?? [];
		expect(new Set(faults), stdout).toEqual(new Set([`${home}.wrong.ts`]));
	}, 120_000);
});
