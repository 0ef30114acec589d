import type { Locale } from '#platform/i18n/locale.ts';
import type { Spot, Taken } from './finding.ts';
import { type Judgement, judge } from './name-judging.ts';
import { isRole } from './word-roles.ts';
import type { Word } from './words.ts';

/** `Anna Maria Helena von Essen-Virtanen`: longer rows of names are names of several people. */
const MOST_PARTS = 6;
const FEWEST_WORDS = 4;
const MOST_CAPITALS = 0.6;

type Part = Judgement & { word: Word };

/**
 * Finds people's names: by lists of names in every Finnish case and the Swedish genitive, by the
 * shape of a surname, by a capital inside a sentence, and by words such as `hoitaja` before them.
 *
 * Names that are words as well (`Toivo`, `Ilma`, `Niemi`) and capitals that nobody knows are only
 * suggested. Wards are small: a first name alone tells who the nurse was.
 */
export function namesIn(plain: string, words: Word[], taken: Taken, locale: Locale): Spot[] {
	const shouting = isShouting(words);
	const found: Spot[] = [];
	let run: Part[] = [];
	const close = (): void => {
		const spot = run.length > 0 ? spotOf(plain, run) : undefined;
		if (spot && (found.at(-1)?.to ?? 0) > spot.from) found.pop();
		if (spot) found.push(spot);
		run = [];
	};
	words.forEach((word, i) => {
		const before = isBeside(plain, words[i - 1], word) ? words[i - 1] : undefined;
		const last = run.at(-1);
		const joined =
			last !== undefined && run.length < MOST_PARTS && isJoined(plain, last.word, word);
		if (taken.touches(word.from, word.to)) return close();
		if (joined && isInitial(plain, word)) {
			run.push({ word, sure: false, given: false, surname: false });
			return;
		}
		const judged = judge({
			word,
			before,
			earlier: before?.begins ? undefined : words[i - 2],
			next: words[i + 1],
			later: words[i + 2],
			afterGiven: joined ? givenIn(run) : undefined,
			shouting,
			locale
		});
		if (!joined || !judged) close();
		if (judged) run.push({ ...judged, word });
		else if (isLoneInitial(plain, word, before)) found.push(maybe(word.from, word.to));
	});
	close();
	return found;
}

const givenIn = (run: Part[]): 'sure' | 'maybe' | undefined => {
	const given = run.filter((part) => part.given);
	if (given.length === 0) return undefined;
	return given.some((part) => !part.guessed) ? 'sure' : 'maybe';
};

const maybe = (from: number, to: number): Spot => ({ kind: 'name', from, to, certain: false });

/** Is there nothing but a space, a colon or a shortening's full stop between two words? */
const isBeside = (plain: string, one: Word | undefined, two: Word): boolean =>
	one !== undefined &&
	two.from - one.to <= 3 &&
	/^(?: {1,2}|[.:] ?|: {2})$/.test(plain.slice(one.to, two.from)) &&
	!(two.begins && plain[one.to] === '.');

/** Do two words stand beside each other like the parts of one name? */
const isJoined = (plain: string, one: Word, two: Word): boolean =>
	two.from - one.to <= 3 && /^(?: |\. ?| {2})$/.test(plain.slice(one.to, two.from)) && !two.begins;

/** `V.` in `Pekka V. Virtanen`. */
const isInitial = (plain: string, word: Word): boolean =>
	word.text.length === 1 &&
	/\p{Lu}/u.test(word.text) &&
	(plain[word.to] === '.' || /^(?:$|[\s,!?])/.test(plain.slice(word.to, word.to + 1)));

/** `lääkäri K.`: one letter is little, but a ward knows. */
const isLoneInitial = (plain: string, word: Word, before: Word | undefined): boolean =>
	word.text.length === 1 &&
	/\p{Lu}/u.test(word.text) &&
	plain[word.to] === '.' &&
	before !== undefined &&
	isRole(before.lower);

function spotOf(plain: string, run: Part[]): Spot {
	const [first] = run;
	const last = run.at(-1);
	const both = givenIn(run) === 'sure' && run.some((part) => part.surname && !part.given);
	const pair = both && run.length > 1;
	const from = initialsBefore(plain, first?.word.from ?? 0);
	return {
		kind: 'name',
		from,
		to: last?.word.to ?? 0,
		certain: pair || from < (first?.word.from ?? 0) || run.some((part) => part.sure)
	};
}

/** Takes `P.` or `J.P.` before a surname along. */
function initialsBefore(plain: string, from: number): number {
	const before = plain.slice(Math.max(0, from - 8), from);
	const initials = /(?<![\p{L}\d])(?:\p{Lu}\. ?){1,3}$/u.exec(before);
	return initials ? from - initials[0].length : from;
}

function isShouting(words: Word[]): boolean {
	if (words.length < FEWEST_WORDS) return false;
	const loud = words.filter((word) => word.shape === 'caps').length;
	return loud / words.length > MOST_CAPITALS;
}
