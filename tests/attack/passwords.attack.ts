import { randomBytes } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { sender, together } from './http.ts';
import { aPlace } from './things.ts';

const people = inject('people');
const send = sender(inject('base'));

const guess = (email: string, place: string) =>
	send('/kirjaudu?/sisaan', {
		place,
		headers: { accept: 'application/json' },
		body: { email, password: randomBytes(12).toString('base64url') }
	});

describe('guessed passwords', () => {
	const place = aPlace();

	it('of many people are told to wait, from where they come', async () => {
		const emails = Array.from({ length: 120 }, (_, index) => `arvaus${index}@arvaus.example`);
		const statuses = await together(emails, 8, async (email) => (await guess(email, place)).status);
		expect(statuses).toContain(429);
		expect(new Set(statuses)).toEqual(new Set([422, 429]));
	});

	it('make nobody wait who is elsewhere, also behind the same proxy', async () => {
		const { email, cookie } = people.by.setup;
		expect((await guess(email, place)).status).toBe(429);
		const elsewhere = aPlace();
		expect((await guess(email, elsewhere)).status).toBe(422);
		const own = await send('/kirjaudu/kaksivaiheinen?/aloita', {
			place: elsewhere,
			cookie,
			body: { password: people.password }
		});
		expect(own.status).toBe(303);
	});

	it('of one person are told to wait, and are not let in by a new place each time', async () => {
		const email = 'yksi@arvaus.example';
		const statuses: number[] = [];
		for (let time = 0; time < 40; time++) statuses.push((await guess(email, aPlace())).status);
		expect(statuses.slice(0, 20)).toEqual(Array(20).fill(422));
		expect(statuses.slice(-5)).toEqual(Array(5).fill(429));
	});
});
