import { expect, it } from 'vitest';
import { typedIn } from './form-fields.ts';

it('gives back everything that was typed, however long, and nothing of a file', () => {
	const data = new FormData();
	const long = 'sana '.repeat(9000);
	data.set('text', long);
	data.set('__proto__', 'x');
	data.set('file', new File(['sisältö'], 'a.csv'));
	const typed = typedIn(data);
	expect(typed.text).toBe(long);
	expect(typed.file).toBe('');
	expect(Object.hasOwn(typed, '__proto__')).toBe(true);
	expect(({} as Record<string, unknown>).x).toBeUndefined();
});
