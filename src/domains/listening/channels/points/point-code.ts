import { randomInt } from 'node:crypto';

// The same letters as the table allows, without vowels: a code on a wall must never spell a word.
const alphabet = '23456789BCDFGHJKMNPQRSTVWXZ';
const LENGTH = 6;

/** A random code for a feedback point: 387 million of them, so that nobody finds one by trying. */
export const drawCode = (): string =>
	Array.from({ length: LENGTH }, () => alphabet[randomInt(alphabet.length)]).join('');
