import { expect, it } from 'vitest';
import { goOnAt } from './form-reading.ts';

const ids = ['a', 'b', 'c', 'd'];
/** Readings of four answers, of which these were given a theme. */
const readings = (...themed: string[]) =>
	ids.map((id) => ({
		id,
		version: 0,
		themes: themed.includes(id) ? ['x'] : [],
		sentiment: '' as const
	}));

it('goes on where one was, unless the list no longer holds it', () => {
	expect(goOnAt(readings('b'), 'b', {})).toBe('b');
	expect(goOnAt(readings('b'), 'unknown', {})).toBeUndefined();
	const only = { vain: 'teemoittamatta' } as const;
	expect(goOnAt(readings('b'), 'b', only)).toBe('c');
	expect(goOnAt(readings('b', 'c'), 'b', only)).toBe('d');
	expect(goOnAt(readings('c', 'd'), 'd', only)).toBe('b');
	expect(goOnAt(readings(...ids), 'b', only)).toBeUndefined();
});
