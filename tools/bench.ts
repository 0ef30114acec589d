import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type RunningApp, freePort, startApp } from '../tests/given/running-app.ts';
import { answeringBench } from '../tests/bench/answering.bench.ts';
import { feedbackBench } from '../tests/bench/feedback.bench.ts';
import { figure } from '../tests/bench/load.ts';
import { reportBench } from '../tests/bench/report.bench.ts';
import { statisticsBench } from '../tests/bench/statistics.bench.ts';
import { surveysBench } from '../tests/bench/surveys.bench.ts';

/**
 * Measures speed against the physical limit of the same run, one JSON line per figure: ratios
 * count, since machines are noisy. `npm run bench` for all, `npm run bench feedback` for a part.
 */
const part = process.argv[2];
const wants = (name: string) => part === undefined || part === name;

const began = Date.now();
const app = await startApp();
try {
	if (wants('start')) figure('start with seeding', (Date.now() - began) / 1000, 's', 60);
	if (wants('start')) await startAgain(app);
	if (wants('weight')) await weight(app.base);
	if (wants('feedback')) {
		await feedbackBench(app);
		figure('memory of the app process after load', memoryOf(app.base), 'MB', 200);
	}
	if (wants('answering')) await answeringBench(app);
	if (wants('statistics')) await statisticsBench(app.databaseUrl);
	if (wants('report')) await reportBench(app.databaseUrl);
	if (wants('surveys')) await surveysBench(app.databaseUrl);
} finally {
	await app.stop();
}

/** Seconds from the command to the first page where all is installed, built and seeded. */
async function startAgain({ databaseUrl }: RunningApp) {
	const port = await freePort();
	const from = Date.now();
	const child = spawn(process.execPath, ['tools/start.ts'], {
		env: { ...process.env, DATABASE_URL: databaseUrl, KUULTU_EXAMPLE: '1', PORT: String(port) },
		stdio: 'ignore'
	});
	try {
		while (Date.now() - from < 60_000) {
			const page = await fetch(`http://localhost:${port}/`).catch(() => undefined);
			if (page?.ok)
				return figure('start again, to the first page', (Date.now() - from) / 1000, 's', 5);
			await new Promise((done) => setTimeout(done, 20));
		}
		throw new Error('it did not start again');
	} finally {
		child.kill('SIGTERM');
		if (child.exitCode === null) await new Promise((done) => child.once('exit', done));
	}
}

/** Bytes that a client's phone loads for the feedback page: the page and its style sheets. */
async function weight(base: string) {
	const html = await (await fetch(`${base}/p/ABC234`)).text();
	let bytes = gzipSync(html).length;
	for (const [, path] of html.matchAll(/<link[^>]+href="([^"]+\.css)"/g)) {
		bytes += gzipSync(
			await (await fetch(new URL(path as string, `${base}/p/ABC234`))).text()
		).length;
	}
	figure('feedback page, HTML and CSS gzipped', bytes / 1024, 'KB', 30);
	figure('feedback page, scripts', (html.match(/<script/g) ?? []).length, 'scripts', 1);
}

/** Memory in use of the process that listens, in megabytes. */
function memoryOf(base: string): number {
	for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
		try {
			const status = readFileSync(`/proc/${pid}/status`, 'utf8');
			const cmd = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
			if (!cmd.includes('build/kuultu.js')) continue;
			const environ = readFileSync(`/proc/${pid}/environ`, 'utf8');
			if (!environ.includes(`PORT=${new URL(base).port}`)) continue;
			return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
		} catch {
			// ended meanwhile
		}
	}
	throw new Error(`no process listens for ${base}`);
}
