import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ctxOf, staff } from '../tests/given/given.ts';
import { acceptInvitation } from '#platform/auth/invitations.commands.server.ts';
import { type Db, openDatabase, openPool } from '#platform/db/database.server.ts';
import { cloneDatabase } from '../tests/given/database.ts';

vi.setConfig({ testTimeout: 60_000 });

let source: { url: string; drop: () => Promise<void> };
let db: Db;

beforeAll(async () => {
	source = await cloneDatabase(`first_${process.pid}`);
	db = openDatabase(openPool(source.url, 2));
});
afterAll(async () => {
	await db.destroy();
	await source.drop();
});

function run(args: string[], env: Record<string, string> = {}) {
	const child = spawn(process.execPath, ['tools/first-administrator.ts', ...args], {
		env: { PATH: process.env.PATH, DATABASE_URL: source.url, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
	return new Promise<{ said: string; code: number | null }>((done) =>
		child.once('close', (code) => done({ said, code }))
	);
}

const open = () =>
	db
		.selectFrom('platform.invitation')
		.select(['email', 'name', 'role', 'locale'])
		.where('acceptedAt', 'is', null)
		.where('cancelledAt', 'is', null)
		.execute();

describe('the first administrator', () => {
	it('is not invited by a command that is written wrongly', async () => {
		for (const args of [[], ['a@b.example'], ['eiosoite', 'Aila Aho'], ['a@b.example', 'x']]) {
			const { said, code } = await run(args);
			expect(said).toContain('Write: npm run administrator -- EMAIL "NAME"');
			expect(code).toBe(1);
		}
		expect(await open()).toEqual([]);
	});

	it('opens the link, chooses a password, and is the only one who comes so', async () => {
		// A worker is not an administrator.
		await staff(db, {});
		const args = ['Aila.Aho@alue.example', 'Aila Aho', '--language', 'sv'];
		const { said, code } = await run(args, { ORIGIN: 'https://kuultu.alue.example' });
		expect(code, said).toBe(0);
		expect(await open()).toEqual([
			{ email: 'aila.aho@alue.example', name: 'Aila Aho', role: 'administrator', locale: 'sv' }
		]);
		const token = /https:\/\/kuultu\.alue\.example\/sv\/kirjaudu\/kutsu\/(\S+)/.exec(said)?.[1];
		const ctx = { ...ctxOf(db), now: () => new Date() };
		const password = 'lumi sulaa ja virta vie';
		await acceptInvitation(ctx, { token: token as string, name: 'Aila Aho', password });

		const second = await run(['toinen@alue.example', 'Toinen Tulija']);
		expect(second.said).toContain('There is an administrator already');
		expect(second.code).toBe(1);
		expect(await open()).toEqual([]);
	});

	it('needs a database that has been prepared', async () => {
		const nowhere = { DATABASE_URL: 'postgres://kuultu:x@127.0.0.1:1/kuultu' };
		const { said } = await run(['a@b.example', 'Aila Aho'], nowhere);
		expect(said).toContain('cannot be reached');
		const address = new URL(source.url);
		address.pathname = '/postgres';
		const empty = await run(['a@b.example', 'Aila Aho'], { DATABASE_URL: address.href });
		expect(empty.said).toContain('Run "npm start"');
		expect(empty.code).toBe(1);
	});
});
