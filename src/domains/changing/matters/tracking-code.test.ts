import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCode, spaced, trackingCodeOf } from './tracking-code.ts';

const aCode = fc.string({ minLength: 22, maxLength: 22 }).map(trackingCodeOf);

describe('a tracking code', () => {
	it('is the same each time for the same form and different for another', () => {
		const codes = new Set<string>();
		for (let round = 0; round < 2000; round++) {
			const formId = randomBytes(16).toString('base64url');
			expect(trackingCodeOf(formId)).toBe(trackingCodeOf(formId));
			codes.add(trackingCodeOf(formId));
		}
		expect(codes.size).toBe(2000);
	});

	it('is read however it is spaced and in small letters', () => {
		fc.assert(
			fc.property(aCode, (code) => {
				expect(readCode(spaced(code))).toBe(code);
				expect(readCode(` ${spaced(code).toLowerCase().replaceAll(' ', '-')} `)).toBe(code);
			})
		);
	});

	it('has nothing that looks like something else', () => {
		fc.assert(
			fc.property(aCode, (code) => {
				expect(code).toMatch(/^[^01IO]{18}$/);
			})
		);
	});

	it('notices every single wrong character', () => {
		fc.assert(
			fc.property(
				aCode,
				fc.nat(17),
				fc.constantFrom(...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'),
				(code, place, other) => {
					fc.pre(code[place] !== other);
					expect(readCode(code.slice(0, place) + other + code.slice(place + 1))).toBeUndefined();
				}
			)
		);
	});

	it('refuses what cannot be a code', () => {
		for (const typed of ['', 'hei', '0'.repeat(18), '🙂'.repeat(18), 'A'.repeat(500)]) {
			expect(readCode(typed)).toBeUndefined();
		}
	});
});
