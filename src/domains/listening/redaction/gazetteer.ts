import { baseForms } from './name-forms.ts';
import { MEN } from './names/given-men.ts';
import { OTHER_GIVEN } from './names/given-others.ts';
import { SWEDISH_GIVEN } from './names/given-swedish.ts';
import { WOMEN } from './names/given-women.ts';
import { NOT_PEOPLE } from './names/not-people.ts';
import {
	NEVER_AT_START,
	SOMETIMES_WORDS,
	WORDS_IN_SMALL,
	WORD_NAMES
} from './names/ordinary-words.ts';
import { PLACES, SWEDISH_PLACES } from './names/places.ts';
import { FINNISH_SURNAMES } from './names/surnames-finnish.ts';
import { NEN_SURNAMES } from './names/surnames-nen.ts';
import { OTHER_SURNAMES } from './names/surnames-others.ts';
import { SWEDISH_SURNAMES } from './names/surnames-swedish.ts';

/** What is known of a word that may be a name. */
export type Known = {
	given: boolean;
	surname: boolean;
	/** Also an ordinary word wherever it stands: `Toivo`, `Ilma`, `Niemi`. */
	word: boolean;
	/** Also an ordinary word where a sentence begins: `Anna`, `Otto`. */
	sometimes: boolean;
	/** Also an ordinary word in small letters: `mari`, `pia`. */
	small: boolean;
	place: boolean;
	/** A service, a product, a feast, a polite word. */
	other: boolean;
};

const GIVEN = 1;
const SURNAME = 2;
const WORD = 4;
const SOMETIMES = 8;
const PLACE = 16;
const OTHER = 32;
const SMALL = 64;

const listed = (list: string): string[] => list.toLowerCase().trim().split(/\s+/);

let gathered: Map<string, number> | undefined;
let starters: Set<string> | undefined;

/** All names and places in one map, made when the first text is read. */
function gather(): Map<string, number> {
	const all = new Map<string, number>();
	const add = (list: string, mark: number): void => {
		for (const name of listed(list)) all.set(name, (all.get(name) ?? 0) | mark);
	};
	for (const list of [WOMEN, MEN, SWEDISH_GIVEN, OTHER_GIVEN]) add(list, GIVEN);
	for (const list of [NEN_SURNAMES, FINNISH_SURNAMES, SWEDISH_SURNAMES, OTHER_SURNAMES]) {
		add(list, SURNAME);
	}
	add(PLACES, PLACE);
	add(SWEDISH_PLACES, PLACE);
	add(NOT_PEOPLE, OTHER);
	const names = GIVEN | SURNAME;
	const mark = (list: string, more: number): void => {
		for (const name of listed(list)) {
			const before = all.get(name) ?? 0;
			if (before & names) all.set(name, before | more);
		}
	};
	mark(WORD_NAMES, WORD | SMALL);
	mark(SOMETIMES_WORDS, SOMETIMES | SMALL);
	mark(WORDS_IN_SMALL, SMALL);
	return all;
}

/**
 * What a word may be, whatever Finnish case it stands in; undefined where nothing is known.
 *
 * The word as it stands is asked first: `Marin` is a surname before it is a form of `Mari`. A place
 * does not end the search, since somebody may have a name whose form is the same.
 *
 * @param small the word is written in small letters, so that only usual cases are tried
 */
export function knownAs(lower: string, small = false): Known | undefined {
	gathered ??= gather();
	let mark = 0;
	for (const { text, bent } of baseForms(lower, small)) {
		const found = gathered.get(text) ?? 0;
		if (found === 0 || (bent && !(found & (SURNAME | PLACE)))) continue;
		mark |= found;
		if (mark & (GIVEN | SURNAME)) break;
	}
	if (mark === 0) return undefined;
	return {
		given: (mark & GIVEN) > 0,
		surname: (mark & SURNAME) > 0,
		word: (mark & WORD) > 0,
		sometimes: (mark & SOMETIMES) > 0,
		small: (mark & SMALL) > 0,
		place: (mark & PLACE) > 0,
		other: (mark & OTHER) > 0
	};
}

/** Is this word, just as it stands, in the lists of given names? */
export function isGivenName(lower: string): boolean {
	gathered ??= gather();
	return ((gathered.get(lower) ?? 0) & GIVEN) > 0;
}

/** Is this a municipality, a district, a country? */
export const isPlace = (word: string): boolean => knownAs(word.toLowerCase())?.place ?? false;

/** Is this a form that begins sentences as an ordinary word (`toivon`, `onneksi`)? */
export function isOrdinary(lower: string): boolean {
	starters ??= new Set(listed(NEVER_AT_START));
	return starters.has(lower);
}
