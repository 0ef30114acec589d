import { createHash } from 'node:crypto';

// No 0 O 1 I: a code is read aloud, heard, and copied by hand.
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 17;
const GROUP = 3;

/**
 * The check character of a code by Luhn's method over 32 characters: one wrong character is
 * always noticed, and nearly every pair in the wrong order.
 */
function checkOf(characters: string): string {
	let sum = 0;
	let factor = 2;
	for (let index = characters.length - 1; index >= 0; index--) {
		const product = factor * alphabet.indexOf(characters[index] as string);
		sum += Math.floor(product / alphabet.length) + (product % alphabet.length);
		factor = factor === 2 ? 1 : 2;
	}
	return alphabet[(alphabet.length - (sum % alphabet.length)) % alphabet.length] as string;
}

/**
 * The tracking code of the form that carries this random id: 85 bits and a check character.
 *
 * It follows from the form's id and nothing else, so that a form sent twice shows the same code,
 * although neither the id nor the code is stored, only a hash of each.
 *
 * @param formId at least 128 random bits, known only to the person's own page
 */
export function trackingCodeOf(formId: string): string {
	const digest = createHash('sha256').update(`kuultu tracking code\n${formId}`).digest();
	let bits = 0n;
	for (const byte of digest.subarray(0, 11)) bits = (bits << 8n) | BigInt(byte);
	let characters = '';
	for (let index = 0; index < LENGTH; index++) {
		characters += alphabet[Number((bits >> BigInt(5 * index)) & 31n)];
	}
	return characters + checkOf(characters);
}

/** What is stored of a code. The code has 85 random bits, so a plain hash cannot be searched. */
export const hashOfCode = (code: string): Buffer =>
	createHash('sha256').update(`kuultu code hash\n${code}`).digest();

/** What is stored of a form's id, so that the same form is known when it comes again. */
export const senderKeyOf = (formId: string): Buffer =>
	createHash('sha256').update(`kuultu sender key\n${formId}`).digest();

/** `K7P QRS …`: in groups of three, as it is printed and read aloud. */
export const spaced = (code: string): string =>
	code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join(' ') ?? code;

/**
 * A code as a person typed it, made plain.
 *
 * @returns the code, or undefined if it cannot be one: wrong length, a character that codes do not
 *   have, or a check character that does not agree
 */
export function readCode(typed: string): string | undefined {
	const code = typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s.\-–—_]/g, '');
	if (code.length !== LENGTH + 1) return undefined;
	if ([...code].some((character) => !alphabet.includes(character))) return undefined;
	return checkOf(code.slice(0, LENGTH)) === code[LENGTH] ? code : undefined;
}
