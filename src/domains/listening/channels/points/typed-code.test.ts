import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCode } from './point-code.ts';
import { typedCode } from './typed-code.ts';

describe('a code typed from a poster', () => {
	it.each(['ABC234', 'abc234', 'ABC 234', ' abc-234 ', 'A-B-C-2-3-4', 'abc–234', 'ABC\u00a0234'])(
		'is understood: %s',
		(typed) => expect(typedCode(typed)).toBe('ABC234')
	);

	it.each(['', 'ABC23', 'ABC2345', 'ABC10O', 'ÄBC234', 'ABC_234', '../234'])(
		'is none: %s',
		(typed) => expect(typedCode(typed)).toBeUndefined()
	);

	it('is found however it is broken into parts', () => {
		const gap = fc.constantFrom('', ' ', '-', ' - ', '\u2011');
		fc.assert(
			fc.property(fc.array(gap, { minLength: 6, maxLength: 6 }), fc.boolean(), (gaps, lower) => {
				const code = drawCode();
				const typed = [...code].map((sign, i) => gaps[i] + sign).join('');
				expect(typedCode(lower ? typed.toLowerCase() : typed)).toBe(code);
			})
		);
	});
});
