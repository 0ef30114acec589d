import { spawn } from 'node:child_process';
import { type Server, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../tests/given/running-app.ts';

let busy: Server | undefined;
afterEach(() => busy?.close());

/** Starts the product with these settings and waits until it gives up. */
const start = (env: Record<string, string>): Promise<{ code: number | null; said: string }> =>
	new Promise((done) => {
		const child = spawn(process.execPath, ['tools/start.ts'], {
			env: { ...process.env, DATABASE_URL: '', KUULTU_EXAMPLE: '0', ...env }
		});
		let said = '';
		child.stdout.on('data', (chunk) => (said += chunk));
		child.stderr.on('data', (chunk) => (said += chunk));
		child.once('exit', (code) => done({ code, said }));
	});

describe('starting', () => {
	it('says that the port is taken, and how to choose another', async () => {
		const port = await freePort();
		busy = createServer().listen(port, '127.0.0.1');
		const { code, said } = await start({ PORT: String(port) });
		expect(code).toBe(1);
		expect(said).toContain(`Port ${port} is taken`);
		expect(said).toContain('PORT=');
		expect(said).not.toMatch(/\n\s+at /);
	});

	it('names the settings that need mending', async () => {
		const { code, said } = await start({ PORT: 'x', ORIGIN: 'kuultu' });
		expect(code).toBe(1);
		expect(said).toMatch(/PORT: .*\n\s+ORIGIN: /);
	});

	it('says that the database cannot be reached, without its password', async () => {
		const { code, said } = await start({
			PORT: String(await freePort()),
			DATABASE_URL: `postgres://kuultu:salasana@127.0.0.1:${await freePort()}/kuultu`
		});
		expect(code).toBe(1);
		expect(said).toContain('cannot be reached');
		expect(said).toContain('DATABASE_URL');
		expect(said).not.toContain('salasana');
	}, 120_000);

	it('stops everything when asked', async () => {
		const port = await freePort();
		const folder = join(tmpdir(), `kuultu-start-${process.pid}`);
		const child = spawn(process.execPath, ['tools/start.ts'], {
			env: {
				...process.env,
				DATABASE_URL: '',
				KUULTU_EXAMPLE: '0',
				PORT: String(port),
				KUULTU_DATA: folder
			}
		});
		await new Promise<void>((done, fail) => {
			child.stdout.on('data', (chunk) => String(chunk).includes('Kuultu is ready') && done());
			child.once('exit', () => fail(new Error('ended too early')));
		});
		expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
		child.kill('SIGINT');
		expect(await new Promise((done) => child.once('exit', done))).toBe(0);
		await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
	}, 180_000);
});
