import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { readCode, trackingCodeOf } from '#domains/changing/matters/tracking-code.ts';
import { sender, together } from './http.ts';
import { scale } from './scale.ts';
import { openSql } from './sql.ts';
import { aPlace, makerOf } from './things.ts';

const GUESSES = scale.guessedCodes;

const people = inject('people');
const send = sender(inject('base'));
const sql = openSql(inject('appDatabaseUrl'));
const make = makerOf(send, sql, people);
afterAll(() => sql.close());

/** A code that could be somebody's: right length, right letters, right check character. */
const aGuess = (): string => trackingCodeOf(randomBytes(16).toString('base64url'));

/** As a page, or as a program would ask; the program's answer is not rendered, so it guesses faster. */
const open = (code: string, place: string, accept = 'text/html') =>
	send('/koodi?/avaa', { place, headers: { accept }, body: { code } });

describe(`${GUESSES} guessed tracking codes`, () => {
	it('open nothing, and are soon told to wait', async () => {
		const guesses = Array.from({ length: GUESSES }, aGuess);
		expect(new Set(guesses).size).toBe(GUESSES);
		for (const guess of guesses.slice(0, 100)) expect(readCode(guess)).toBe(guess);
		// From one place, from a few, and some from a new place each time.
		const few = Array.from({ length: 10 }, aPlace);
		const one = aPlace();
		const seen = new Map<number, number>();
		const firstWait: number[] = [];
		await together(guesses, 16, async (guess, index) => {
			const place =
				index % 4 === 0 ? aPlace() : index % 4 === 1 ? (few[index % 10] as string) : one;
			const { status, body } = await open(
				guess,
				place,
				index % 8 ? 'application/json' : 'text/html'
			);
			if (status === 429 && place === one) firstWait.push(index);
			seen.set(status, (seen.get(status) ?? 0) + 1);
			expect([422, 429], body.slice(0, 200)).toContain(status);
		});
		expect(seen.get(429)).toBeGreaterThan(GUESSES / 2);
		// Twenty wrong codes from one place, and not many more that were under way.
		expect(Math.min(...firstWait)).toBeLessThan(100);
		console.log(
			`${GUESSES} guesses: ${JSON.stringify([...seen])}, first 429 at ${Math.min(...firstWait)}`
		);
	});

	it('do not keep out who has the right code, at the same place', async () => {
		const { code } = await make.matter();
		const place = aPlace();
		await together(Array.from({ length: 60 }, aGuess), 8, (guess) => open(guess, place));
		expect((await open(aGuess(), place)).status).toBe(429);
		for (const typed of [code, code.toLowerCase(), code.replace(/(...)/g, '$1 ')]) {
			expect((await open(typed, place)).status).toBe(200);
		}
	});

	it('nearly right codes are wrong: each single character counts', async () => {
		const { code } = await make.matter();
		const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
		const near = [...code].flatMap((sign, index) =>
			[...signs]
				.filter((other) => other !== sign)
				.slice(0, 3)
				.map((other) => code.slice(0, index) + other + code.slice(index + 1))
		);
		const statuses = await together(near, 8, async (typed) => (await open(typed, aPlace())).status);
		expect(new Set(statuses)).toEqual(new Set([422]));
	});

	it('are in no address: a code in the query is not looked at', async () => {
		const { code } = await make.matter({ text: 'Osoitteessa ei lue koodia.' });
		for (const path of [`/koodi?code=${code}`, `/koodi/${code}`, `/koodi?/avaa&code=${code}`]) {
			const { body } = await send(path, { place: aPlace() });
			expect(body).not.toContain('Osoitteessa ei lue koodia.');
		}
	});
});
