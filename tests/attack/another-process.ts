import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../given/running-app.ts';

export type AnotherProcess = {
	base: string;
	pid: number | undefined;
	log: () => string;
	stop: () => Promise<void>;
};

/** One more app process on a database that others use too, as behind one proxy. */
export async function anotherProcess(
	databaseUrl: string,
	env: Record<string, string> = {}
): Promise<AnotherProcess> {
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), 'kuultu-another-'));
	let said = '';
	const child: ChildProcess = spawn(process.execPath, ['build/kuultu.js'], {
		env: {
			...process.env,
			ORIGIN: '',
			PORT: String(port),
			DATABASE_URL: databaseUrl,
			KUULTU_DATA: folder,
			KUULTU_EXAMPLE: '1',
			KUULTU_LOG: 'info',
			KUULTU_TRUSTED_PROXIES: '1',
			...env
		},
		stdio: ['ignore', 'pipe', 'pipe', 'ipc']
	});
	const listen = (part: Buffer) => (said += part.toString());
	child.stdout?.on('data', listen);
	child.stderr?.on('data', listen);
	await new Promise<void>((done, fail) => {
		child.once('message', () => done());
		child.once('exit', (code) => fail(new Error(`another process ended (${code}):\n${said}`)));
	});
	return {
		base: `http://localhost:${port}`,
		pid: child.pid,
		log: () => said,
		stop: async () => {
			if (child.exitCode === null && child.signalCode === null) {
				child.kill('SIGTERM');
				await new Promise((done) => child.once('exit', done));
			}
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
