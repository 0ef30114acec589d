import { baseForms } from './name-forms.ts';
import { FACILITIES, KIN, NAME_WORDS, NAMING, ROLE_ENDINGS } from './names/roles.ts';
import type { Word } from './words.ts';

const setOf = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

const roles = setOf(ROLE_ENDINGS);
const kin = setOf(KIN);
const naming = setOf(NAMING);
const nameWords = setOf(NAME_WORDS);
const facilities = setOf(FACILITIES);
const LONGEST_ROLE = Math.max(...[...roles].map((role) => role.length));
const LONGEST_FACILITY = Math.max(...[...facilities].map((one) => one.length));
const BEING = new Set(['on', 'oli', 'olen', 'lienee', 'är', 'var', 'is', 'was', 's']);

/** Does the word say what somebody is: a worker, a relative, a title (`hoitajalle`, `täti`)? */
export function isRole(lower: string): boolean {
	return baseForms(lower).some(({ text: form }) => {
		if (kin.has(form)) return true;
		for (let length = 4; length <= LONGEST_ROLE && length <= form.length; length += 1) {
			if (roles.has(form.slice(-length))) return true;
		}
		return false;
	});
}

/** Does what stands before a word say that the word is somebody's name? */
export function namedBy(before: Word | undefined, earlier: Word | undefined): boolean {
	if (!before) return false;
	if (naming.has(before.lower) || before.lower === 't') return true;
	if (BEING.has(before.lower) && earlier && nameWords.has(earlier.lower)) return true;
	return isRole(before.lower);
}

/** Does the word name a house, an office or an area (`terveysasemalla`, `sjukhus`)? */
export function isFacility(lower: string): boolean {
	for (let length = 3; length <= LONGEST_FACILITY && length <= lower.length; length += 1) {
		if (facilities.has(lower.slice(0, length))) return true;
	}
	return false;
}
