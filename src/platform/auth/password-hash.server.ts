import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

// OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, two passes, one lane; about 40 ms here.
const MEMORY = 19_456;
const PASSES = 2;
const LANES = 1;
const LENGTH = 32;

type Cost = { memory: number; passes: number; parallelism: number };

const AT_ONCE = 2;
const waiting: (() => void)[] = [];
let running = 0;

/** A burst of sign-ins waits in line, so that it takes neither the memory nor all threads. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
	if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
	else running++;
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else running--;
	}
}

const derive = (password: string, nonce: Buffer, tagLength: number, cost: Cost): Promise<Buffer> =>
	inTurn(
		() =>
			new Promise((done, fail) =>
				argon2(
					'argon2id',
					// The same word typed on another keyboard or system may come as other bytes.
					{ message: password.normalize('NFKC'), nonce, tagLength, ...cost },
					(error, tag) => (error ? fail(error) : done(tag))
				)
			)
	);

/** A password as it is kept: Argon2id in the usual `$argon2id$v=19$…` form. */
export async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(16);
	const cost = { memory: MEMORY, passes: PASSES, parallelism: LANES };
	const tag = await derive(password, salt, LENGTH, cost);
	const plain = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
	return `$argon2id$v=19$m=${MEMORY},t=${PASSES},p=${LANES}$${plain(salt)}$${plain(tag)}`;
}

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Whether this password is the one that was kept; the cost is read from what was kept. */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
	const parts = form.exec(hash);
	if (!parts) return false;
	const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number];
	const salt = Buffer.from(parts[4] as string, 'base64');
	const kept = Buffer.from(parts[5] as string, 'base64');
	const tag = await derive(password, salt, kept.length, { memory, passes, parallelism });
	return timingSafeEqual(tag, kept);
}
