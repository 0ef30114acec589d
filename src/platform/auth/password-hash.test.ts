import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './password-hash.server.ts';

describe('keeping a password', () => {
	it('keeps it as Argon2id with a salt of its own', async () => {
		const [one, other] = await Promise.all([hashPassword('sama sana'), hashPassword('sama sana')]);
		expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(one).not.toBe(other);
		expect(await verifyPassword(one as string, 'sama sana')).toBe(true);
		expect(await verifyPassword(other as string, 'sama Sana')).toBe(false);
	});

	it('knows the same word typed with composed and decomposed letters', async () => {
		const hash = await hashPassword('yö ja työ'.normalize('NFC'));
		expect(await verifyPassword(hash, 'yö ja työ'.normalize('NFD'))).toBe(true);
	});

	it('agrees with the reference implementation of Argon2', async () => {
		// phc-winner-argon2, src/test.c: version 0x13, t=2, m=2^8, p=1.
		const theirs =
			'$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
		expect(await verifyPassword(theirs, 'password')).toBe(true);
		expect(await verifyPassword(theirs, 'passwore')).toBe(false);
	});

	it.each(['', 'plain', '$2b$10$abcdefghijklmnopqrstuv', '$argon2i$v=19$m=8,t=1,p=1$AAAA$AAAA'])(
		'takes nothing that was kept otherwise: %s',
		async (hash) => {
			expect(await verifyPassword(hash, 'plain')).toBe(false);
		}
	);

	it('works through a burst without losing anyone', async () => {
		const hash = await hashPassword('yksi');
		const answers = await Promise.all(
			Array.from({ length: 12 }, (_, at) => verifyPassword(hash, at % 2 ? 'yksi' : 'kaksi'))
		);
		expect(answers.filter(Boolean)).toHaveLength(6);
	});
});
