import { commonPasswords } from './common-passwords.ts';

export const MIN_PASSWORD = 12;
export const MAX_PASSWORD = 128;

/** What is wrong with a new password, as a key of the room's texts. */
export type PasswordFault =
	| 'auth_password_short'
	| 'auth_password_long'
	| 'auth_password_common'
	| 'auth_password_own_name'
	| 'auth_password_repeats';

const likeLetters: Record<string, string> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's',
	'!': 'i'
};
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');
const unmasked = (text: string) =>
	letters(
		text
			.toLowerCase()
			.replace(/[^\p{L}\d@$]+$/u, '')
			.replace(/[013457@$!]/g, (sign) => likeLetters[sign] as string)
	);

const byLength = [...commonPasswords].sort((one, other) => other.length - one.length);

/** What is left of a password when every common word in it is taken away. */
const withoutCommon = (text: string): string =>
	byLength.reduce((rest, word) => rest.replaceAll(word, ''), text);

/** Names and parts of the address of at least three letters, as someone who knows them would try. */
const ownWords = (person: { name: string; email: string }): string[] =>
	[...person.name.split(/[\s-]+/), ...(person.email.split('@')[0] ?? '').split(/[._+-]+/)]
		.map(letters)
		.filter((word) => word.length >= 3);

/**
 * Why a person should choose another password, or nothing when it will do.
 *
 * Length does the work; no rules about capitals and signs, which only make people write passwords
 * down (NIST SP 800-63B 5.1.1.2). Refused is what a guesser tries first: common words in any
 * spelling with a year behind, the person's own name, one piece over and over.
 */
export function passwordFault(
	password: string,
	person: { name: string; email: string }
): PasswordFault | undefined {
	const text = password.normalize('NFKC');
	const signs = [...text];
	if (signs.length < MIN_PASSWORD) return 'auth_password_short';
	if (text.length > MAX_PASSWORD) return 'auth_password_long';
	if (new Set(signs).size < 5 || /^(.{1,5})\1+.{0,4}$/u.test(text)) return 'auth_password_repeats';
	if (/^\d+$/.test(text) || isRun(text)) return 'auth_password_repeats';
	for (const spelling of [letters(text), unmasked(text)]) {
		const left = ownWords(person).reduce((rest, word) => rest.replaceAll(word, ''), spelling);
		if (left.length < spelling.length && withoutCommon(left).length < 6) {
			return 'auth_password_own_name';
		}
		const own = withoutCommon(spelling).length;
		if (own < 4 && spelling.length - own >= 4) return 'auth_password_common';
	}
	return undefined;
}

const rows = ['abcdefghijklmnopqrstuvwxyzåäö', '01234567890', 'qwertyuiopåasdfghjklöäzxcvbnm'];

/** Whether the whole is a walk along the alphabet, the digits or the keyboard. */
function isRun(text: string): boolean {
	const low = text.toLowerCase();
	let steps = 0;
	for (let at = 1; at < low.length; at++) {
		const pair = low.slice(at - 1, at + 1);
		const back = `${pair[1]}${pair[0]}`;
		if (rows.some((row) => row.includes(pair) || row.includes(back))) steps++;
	}
	return steps >= low.length - 3;
}
