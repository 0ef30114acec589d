import { expect, it } from 'vitest';
import { titleOfAlike } from './alike.public.ts';

it('like units are called by their services, by their key where those would be no name', () => {
	expect(titleOfAlike('stations', ['Aikuiset', 'Nuoret'])).toBe('Aikuiset, Nuoret');
	expect(titleOfAlike('stations', [])).toBe('stations');
	expect(titleOfAlike('stations', ['a', 'b', 'c', 'd'])).toBe('stations');
});
