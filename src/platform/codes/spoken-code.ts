// No 0 O 1 I: a code is read aloud, heard, and copied by hand.
export const CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const BITS = 5;

/**
 * The check character of a code by Luhn's method over 32 characters: one wrong character is
 * always noticed, and nearly every pair in the wrong order.
 */
function checkOf(characters: string): string {
	let sum = 0;
	let factor = 2;
	for (let index = characters.length - 1; index >= 0; index--) {
		const product = factor * CODE_ALPHABET.indexOf(characters[index] as string);
		sum += Math.floor(product / CODE_ALPHABET.length) + (product % CODE_ALPHABET.length);
		factor = factor === 2 ? 1 : 2;
	}
	const rest = sum % CODE_ALPHABET.length;
	return CODE_ALPHABET[(CODE_ALPHABET.length - rest) % CODE_ALPHABET.length] as string;
}

/**
 * A code that people copy by hand, from random or derived bytes, with a check character at its end.
 *
 * @param bytes at least as many bits as the characters before the check character hold, five each
 * @param length characters in all
 */
export function spokenCode(bytes: Uint8Array, length: number): string {
	const needed = Math.ceil(((length - 1) * BITS) / 8);
	if (bytes.length < needed) throw new RangeError(`a code of ${length} needs ${needed} bytes`);
	let bits = 0n;
	for (const byte of bytes.subarray(0, needed)) bits = (bits << 8n) | BigInt(byte);
	let characters = '';
	for (let index = 0; index < length - 1; index++) {
		characters += CODE_ALPHABET[Number((bits >> BigInt(BITS * index)) & 31n)];
	}
	return characters + checkOf(characters);
}

/** A code in groups as it is printed and read aloud: `K7P QRS …`. */
export const inGroups = (code: string, size: number): string =>
	code.match(new RegExp(`.{1,${size}}`, 'g'))?.join(' ') ?? code;

/**
 * A code as a person typed it, made plain.
 *
 * @returns the code, or undefined if it cannot be one: wrong length, a character that codes do not
 *   have, or a check character that does not agree
 */
export function readSpokenCode(typed: string, length: number): string | undefined {
	const code = typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s.\-–—_]/g, '');
	if (code.length !== length) return undefined;
	if ([...code].some((character) => !CODE_ALPHABET.includes(character))) return undefined;
	return checkOf(code.slice(0, -1)) === code.at(-1) ? code : undefined;
}
