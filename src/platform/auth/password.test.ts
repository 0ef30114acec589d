import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordFault } from './password.ts';

const aino = { name: 'Aino Virtanen', email: 'aino.virtanen@esimerkkila.example' };

describe('a new password', () => {
	it.each([
		['lyhyt', 'auth_password_short'],
		['x'.repeat(129), 'auth_password_long'],
		['Salasana2026!', 'auth_password_common'],
		['S4l4s4n4!!!!', 'auth_password_common'],
		['Password1234', 'auth_password_common'],
		['salasanatervetuloa', 'auth_password_common'],
		['Lösenord2026!', 'auth_password_common'],
		['Kissakoira123!', 'auth_password_common'],
		['Tampere20262027', 'auth_password_common'],
		['aaaaaaaaaaaaaa', 'auth_password_repeats'],
		['abc1abc1abc1', 'auth_password_repeats'],
		['193847562910', 'auth_password_repeats'],
		['abcdefghijkl', 'auth_password_repeats'],
		['poiuytrewq987', 'auth_password_repeats'],
		['AinoVirtanen1', 'auth_password_own_name'],
		['virtanen-aino-2026', 'auth_password_own_name'],
		['V1rtanen123456', 'auth_password_own_name']
	])('%s is refused: %s', (password, fault) => {
		expect(passwordFault(password, aino)).toBe(fault);
	});

	it.each([
		'kolme punaista venettä rannalla',
		'trevlig ugglefamilj',
		'Vihreä-lumi-putoaa',
		'8f3k29d1x7q2',
		'93ab47c11209x',
		'kissa istuu katolla',
		'Aino ostaa torilta silakoita'
	])('%s will do', (password) => {
		expect(passwordFault(password, aino)).toBeUndefined();
	});

	it('measures signs, not bytes, and the same after normalising', () => {
		const password = 'vihreä lumi putoaa';
		expect(passwordFault(password.normalize('NFD'), aino)).toBe(passwordFault(password, aino));
		expect(passwordFault('😀😃😄😁😆', aino)).toBe('auth_password_short');
	});

	it('never refuses random ones and never takes a common word with digits', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 16, maxLength: 24 }), (bytes) => {
				const random = Buffer.from(bytes).toString('base64url');
				fc.pre(new Set(random).size > 8);
				expect(passwordFault(random, aino)).toBeUndefined();
			})
		);
		fc.assert(
			fc.property(
				fc.constantFrom('salasana', 'password', 'tervetuloa', 'hyvinvointialue', 'qwerty'),
				fc.integer({ min: 0, max: 99_999 }),
				fc.constantFrom('!', '!!', '.', '?', ''),
				(word, number, end) => {
					const password = `${word}${number}${end}`.padEnd(12, '1');
					expect(passwordFault(password, aino)).toBeDefined();
				}
			)
		);
	});
});
