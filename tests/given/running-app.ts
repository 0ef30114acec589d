import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '#platform/db/embedded.server.ts';
import { ensureDatabase } from '#tools/database.ts';
import { KEYS_FOLDER } from './keys-folder.ts';

export type RunningApp = { base: string; databaseUrl: string; stop: () => Promise<void> };

export const freePort = (): Promise<number> =>
	new Promise((done, fail) => {
		const probe = createServer().once('error', fail);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => done(port));
		});
	});

/**
 * The whole product as `npm start` runs it, on a port and a database of its own.
 *
 * @param env settings for this run; the example county is there unless `KUULTU_EXAMPLE: '0'`
 */
export async function startApp(env: Record<string, string> = {}): Promise<RunningApp> {
	const folder = join(tmpdir(), `kuultu-run-${process.pid}-${Math.random().toString(36).slice(2)}`);
	const database = await startEmbedded(folder, true);
	const databaseUrl = await ensureDatabase(database.url, 'kuultu');
	const port = await freePort();
	const child = spawn(process.execPath, ['tools/start.ts'], {
		env: {
			...process.env,
			PORT: String(port),
			KUULTU_DATA: folder,
			KUULTU_KEYS: KEYS_FOLDER,
			DATABASE_URL: databaseUrl,
			KUULTU_EXAMPLE: '1',
			KUULTU_LOG: 'warn',
			...env
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	await ready(child);
	return {
		base: `http://localhost:${port}`,
		databaseUrl,
		stop: async () => {
			if (child.exitCode === null) {
				child.kill('SIGTERM');
				await new Promise((done) => child.once('exit', done));
			}
			await database.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function ready(child: ChildProcess): Promise<void> {
	let said = '';
	return new Promise((done, fail) => {
		const listen = (chunk: Buffer) => {
			said = (said + chunk.toString()).slice(-20_000);
			if (said.includes('Kuultu is ready')) done();
			// A product that dies under a test says why where the test is read.
			if (chunk.includes('The app stopped')) console.error(said.slice(-4000));
		};
		child.stdout?.on('data', listen);
		child.stderr?.on('data', listen);
		child.once('exit', (code) => fail(new Error(`The app ended (${code}):\n${said}`)));
	});
}
