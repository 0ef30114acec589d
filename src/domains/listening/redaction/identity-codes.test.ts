import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dice } from './corpus/random.ts';
import { asTyped, identityCode } from './corpus/values.ts';
import { IDENTITY_CODE_MARK, removeIdentityCodes } from './redaction.public.ts';

// Individual numbers 900–999 are for passing use and belong to nobody.
const MARK = IDENTITY_CODE_MARK.fi;
const removed = (text: string): string => removeIdentityCodes(text, 'fi').text;

describe('removeIdentityCodes', () => {
	it('removes a code and keeps everything else as it was typed', () => {
		expect(removeIdentityCodes('Äitini  tunnus on 010190-900P, ﬁnaali…\tkiitos!', 'fi')).toEqual({
			text: `Äitini  tunnus on ${MARK}, ﬁnaali…\tkiitos!`,
			removed: 1
		});
	});

	it.each([...'+-YXWVUABCDEF'])('knows the century sign %s, also in small letters', (sign) => {
		expect(removed(`a 010190${sign}900P b`)).toBe(`a ${MARK} b`);
		expect(removed(`a 010190${sign}900p b`.toLowerCase())).toBe(`a ${MARK} b`);
	});

	it.each([
		['a check that fails', '010190-900K'],
		['a check character that no code has', '010190-900G'],
		['a day that no month has', '410190-900P'],
		['an en dash', '010190–900P'],
		['a minus sign', '010190−900P'],
		['an unbreakable dash', '010190‑900P'],
		['two dashes', '010190--900P'],
		['a soft hyphen', '010190\u00ad900P'],
		['no sign', '010190900P'],
		['a space for the sign', '010190 900P'],
		['a space before the sign', '010190 -900P'],
		['a space after the sign', '010190- 900P'],
		['spaces around the sign', '010190 - 900P'],
		['an unbreakable space', '010190\u00a0-\u00a0900P'],
		['a space before the check', '010190-900 P'],
		['a space between all', '0 1 0 1 9 0 - 9 0 0 P'],
		['a line break', '010190-\n900P'],
		['a dotted date', '01.01.90-900P'],
		['a dotted date without zeros', '1.1.90-900P'],
		['a dotted date with the whole year', '01.01.1990-900P'],
		['the whole year', '01011990-900P'],
		['a date with spaces', '01 01 90 - 900P'],
		['a slash for the sign', '010190/900P'],
		['full-width characters', '０１０１９０－９００Ｐ'],
		['zero-width characters', '01\u200b01\u200d90-\ufeff900P'],
		['digits of another script', '٠١٠١٩٠-٩٠٠P'],
		['mathematical digits', '𝟎𝟏𝟎𝟏𝟗𝟎-𝟗𝟎𝟎P'],
		['keycap digits', '0️⃣1️⃣0️⃣1️⃣9️⃣0️⃣-9️⃣0️⃣0️⃣P'],
		['letters for zeros', 'O10190-9O0P'],
		['a Cyrillic check', '010190-900Р'],
		['a forgotten check', '010190-900'],
		['a Swedish code', '19900101-9008'],
		['a Swedish code without the century', '900101-9008']
	])('removes a code with %s', (_, code) => {
		expect(removed(`tunnus ${code}, kiitos`)).toBe(`tunnus ${MARK}, kiitos`);
	});

	it('removes inflected codes and codes glued to words', () => {
		expect(removed('131052-908E:n asia')).toBe(`${MARK}:n asia`);
		expect(removed('131052-908E:llä')).toBe(`${MARK}:llä`);
		expect(removed('131052-908En asia')).toBe(`${MARK}n asia`);
		expect(removed('hetu131052-908E')).toBe(`hetu${MARK}`);
		expect(removed('(131052-908E)')).toBe(`(${MARK})`);
		expect(removed('"131052A908E"/131052+908E')).toBe(`"${MARK}"/${MARK}`);
	});

	it('removes a code whole after a number that looks like the beginning of one', () => {
		expect(removed('12 12 12 – 0 1 0 1 9 0 - 9 0 0 P,')).toBe(`12 12 12 – ${MARK},`);
		expect(removed('121212-0 1 0 1 9 0 - 9 0 0 P,')).toBe(`121212-${MARK},`);
	});

	it('counts several codes in one text', () => {
		expect(removeIdentityCodes('010190-900P 010190Y900P, 010104A901J.', 'sv')).toEqual({
			text: `${IDENTITY_CODE_MARK.sv} ${IDENTITY_CODE_MARK.sv}, ${IDENTITY_CODE_MARK.sv}.`,
			removed: 3
		});
	});

	it('has a mark in every language', () => {
		for (const locale of ['fi', 'sv', 'en', 'fi-simple'] as const) {
			expect(removeIdentityCodes('x 010190-900P', locale).text).toBe(
				`x ${IDENTITY_CODE_MARK[locale]}`
			);
			expect(IDENTITY_CODE_MARK[locale]).toMatch(/^\[.+\]$/);
		}
	});

	it.each([
		'Soita 040 123 4567.',
		'Soita 040-1234567 tai 050 123 45 67.',
		'Soita 0451234567 tai +358 40 123 4567.',
		'Olin siellä 05.12.2024 klo 10.15–11.30.',
		'Maksoin 25.12.24 150 e ja 13.10.2024 - 1500 euroa.',
		'Tili FI21 1234 5600 0007 85.',
		'Y-tunnus 1234567-8.',
		'Vuosina 1990–1999 ja 2010-2024.',
		'Verenpaine 140/90, annos 0,5 mg, hinta 1 250,00 €.',
		'Huone 305, jono 112, sivu 14–16.',
		'Aika 1.1.2024-31.12.2024.',
		'ICD-10, F32.1, PHQ-9.'
	])('leaves other digits alone: %s', (text) => {
		expect(removeIdentityCodes(text, 'fi')).toEqual({ text, removed: 0 });
	});

	it('removes every code, however it is typed, and nothing else', () => {
		const pieces = [
			'sana',
			'ﬁnaali',
			'A\u0308iti',
			'😀',
			'…',
			'e\u0301',
			'½',
			'“oli”',
			'12',
			'\t',
			'٣',
			'7.'
		];
		const around = fc
			.array(fc.constantFrom(...pieces), { maxLength: 6 })
			.map((some) => some.join(' '));
		fc.assert(
			fc.property(fc.nat(), around, around, (seed, before, after) => {
				const roll = dice(seed);
				const typed = asTyped(identityCode(roll), roll);
				const result = removeIdentityCodes(`${before} – ${typed}, ${after}`, 'fi');
				expect(result.text).toBe(`${before} – ${MARK}, ${after}`);
			}),
			{ numRuns: 3000 }
		);
	});

	it('finds nothing more in what it has cleaned', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[-0-9A-Z +.]{0,60}$/), (text) => {
				const once = removeIdentityCodes(text, 'fi');
				expect(removeIdentityCodes(once.text, 'fi').removed).toBe(0);
			}),
			{ numRuns: 3000 }
		);
	});

	it('returns any text without digits unchanged', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				fc.pre(!/[\p{N}]/u.test(text.normalize('NFKC')));
				expect(removeIdentityCodes(text, 'en')).toEqual({ text, removed: 0 });
			})
		);
	});
});
