import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddress, parseAddress } from './address.ts';
import { parseSender } from './letter.ts';

describe('an e-mail address', () => {
	it.each([
		['liisa.virtanen@example.fi', 'liisa.virtanen@example.fi'],
		["o'neil+palaute@Mail.Example.FI", "o'neil+palaute@mail.example.fi"],
		['Liisa@example.fi', 'Liisa@example.fi'],
		['a@hämeenlinna.fi', 'a@xn--hmeenlinna-q5a.fi'],
		['a@b.xn--p1ai', 'a@b.xn--p1ai']
	])('is read: %s', (text, address) => {
		expect(parseAddress(text)).toBe(address);
	});

	it.each([
		'',
		'liisa',
		'@example.fi',
		'liisa@',
		'liisa@example',
		'liisa@localhost',
		'liisa@[127.0.0.1]',
		'liisa@127.0.0.1',
		'liisa@example.fi.',
		'liisa@.fi',
		'liisa@-example.fi',
		'liisa@exa_mple.fi',
		'.liisa@example.fi',
		'liisa.@example.fi',
		'li..isa@example.fi',
		' liisa@example.fi',
		'liisa@example.fi ',
		'liisa@example.fi\n',
		'liisa@example.fi\r\nBcc: all@example.fi',
		'liisa@example.fi\0',
		'liisa\r\nBcc:x@example.fi',
		'liisa@example.fi,matti@example.fi',
		'liisa@example.fi;matti@example.fi',
		'liisa@example.fi matti@example.fi',
		'Liisa <liisa@example.fi>',
		'<liisa@example.fi>',
		'"liisa"@example.fi',
		'"x@internal.example.fi"@example.fi',
		'"liisa@evil.example x"@example.fi',
		'liisa(comment)@example.fi',
		'liisa@example.fi(comment)',
		'liisa@evil.example@example.fi',
		'liisa%evil.example@@example.fi',
		'liisa@exam%70le.fi',
		'liisa@example.fi:25',
		'liisa@user:pass@example.fi',
		'liisa@example.fi/path',
		'liisa@example.fi?subject=x',
		'группа@example.fi',
		'liisa@ex\u00adample\u200b.fi',
		`${'a'.repeat(65)}@example.fi`,
		`a@${'b'.repeat(64)}.fi`,
		`a@${'b.'.repeat(130)}fi`
	])('is refused: %j', (text) => {
		expect(parseAddress(text)).toBeUndefined();
	});

	it('holds one recipient and no control characters, whatever is typed', () => {
		const parts = fc.constantFrom(
			'a',
			'@',
			'.',
			'fi',
			'"',
			',',
			'\r\n',
			'\0',
			'<',
			'>',
			' ',
			'ä',
			':'
		);
		fc.assert(
			fc.property(
				fc.array(parts, { maxLength: 12 }).map((all) => all.join('')),
				(text) => {
					const address = parseAddress(text);
					if (address === undefined) return;
					expect(address).toMatch(/^[\x21-\x7e]+$/);
					expect(address.split('@')).toHaveLength(2);
					expect(address).not.toMatch(/[",;:<>()[\]\\\s]/);
				}
			),
			{ numRuns: 2000 }
		);
	});

	it('is read in no time, however it is built', () => {
		const began = performance.now();
		for (const text of ['a.'.repeat(127), `${'a'.repeat(250)}@`, `a@${'a-'.repeat(120)}`])
			isAddress(text);
		expect(performance.now() - began).toBeLessThan(50);
	});
});

describe('the sender', () => {
	it('has a name or none', () => {
		expect(parseSender('Kuultu <kuultu@localhost>')).toEqual({
			name: 'Kuultu',
			address: 'kuultu@localhost'
		});
		expect(parseSender('palaute@example.fi')).toEqual({ name: '', address: 'palaute@example.fi' });
		expect(parseSender('Esimerkkilän hyvinvointialue <palaute@example.fi>')?.name).toBe(
			'Esimerkkilän hyvinvointialue'
		);
	});

	it.each(['', 'Kuultu', 'A <a@example.fi>, B <b@example.fi>', 'A\r\nBcc: x <a@example.fi>', '<>'])(
		'is refused: %j',
		(text) => {
			expect(parseSender(text)).toBeUndefined();
		}
	);
});
