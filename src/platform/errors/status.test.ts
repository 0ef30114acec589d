import { describe, expect, it } from 'vitest';
import { Forbidden, Invalid, NotFound } from './errors.ts';
import { statusOf } from './status.ts';

const reading = (type: string, body: string): Promise<unknown> =>
	new Request('http://localhost/', { method: 'POST', headers: { 'content-type': type }, body })
		.formData()
		.catch((error: unknown) => error);

describe('the status of what went wrong', () => {
	it('says of what the house throws what it is', () => {
		expect(statusOf(new NotFound())).toBe(404);
		expect(statusOf(new Forbidden())).toBe(403);
		expect(statusOf(new Invalid({}))).toBe(422);
	});

	it('blames a body that is no form on who sent it, as this Node words it', async () => {
		expect(statusOf(await reading('text/plain', 'a=b'))).toBe(415);
		expect(statusOf(await reading('application/x-sveltekit-formdata', 'a'))).toBe(415);
		expect(statusOf(await reading('multipart/form-data; boundary=x', '--y'))).toBe(400);
	});

	it('blames a value that the database cannot hold on who sent it, and anything else on us', () => {
		expect(statusOf(Object.assign(new Error(), { code: '22021' }))).toBe(400);
		expect(statusOf(Object.assign(new Error(), { code: '53300' }))).toBe(503);
		expect(statusOf(new TypeError('x is not a function'))).toBe(500);
		expect(statusOf(undefined)).toBe(500);
	});
});
