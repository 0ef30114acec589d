import type { Locale } from '#platform/i18n/locale.ts';
import { type Known, isGivenName, isOrdinary, knownAs } from './gazetteer.ts';
import { isFacility, isRole, namedBy } from './word-roles.ts';
import { isNenShaped, isSurnameShaped, mayBeginAsSurname } from './surname-shapes.ts';
import type { Word } from './words.ts';

/** How sure it is that a word is part of somebody's name, and which part. */
export type Judgement = {
	sure: boolean;
	given: boolean;
	surname: boolean;
	/** Taken for a given name only because it has a capital that nobody knows. */
	guessed?: boolean;
};

/** A word with its neighbours in the same sentence, and what is known of the text around it. */
export type Place = {
	word: Word;
	before: Word | undefined;
	earlier: Word | undefined;
	next: Word | undefined;
	/** The word after the next. */
	later: Word | undefined;
	/** Was the word before judged to be a given name, surely or perhaps? */
	afterGiven: 'sure' | 'maybe' | undefined;
	/** Is the whole text in capitals, so that they say nothing? */
	shouting: boolean;
	locale: Locale;
};

const FOREIGN = /[qwxzšžáéíóúñčđŋŧ]|^c|[^sch]c/u;
/** Offices and papers, which headings and signs write with a capital. */
const ORGANISATION =
	/(?:virasto|laito|kesku|ministeriö|hallitu|liitto|liito|yhdisty|säätiö|rekisteri|palvelu|toimisto|lautakun|tiedot|tietoja|kaavoitu|suojelu|paikkoj|kasvatu|skola|centralen|förbund|förening|stiftelse|regionen|nämnden|byrån|verket|tjänst)/u;
const INSIDE = /(?:ssa|ssä)$/u;
const LOCAL = /(?:ssa|ssä|sta|stä|seen|[aeiouyäö]h[aeiouyäö]n|([aeouyäö])\1n|iin)$/u;
const ADVERB = /(?:n|na|nä|lla|llä|lta|ltä|lle|ssa|ssä|sta|stä|ksi|sti|tta|ttä|ko|kö)$/u;
const LONGEST = 40;
const AND = new Set(['ja', 'sekä', 'och', 'and']);
const IN_A_PLACE = new Set(['i', 'vid', 'in', 'at', 'near', 'from']);

/** Judges one word of a text; undefined where it is hardly anybody's name. */
export function judge(place: Place): Judgement | undefined {
	const { word } = place;
	if (word.lower.length < 2 || word.lower.length > LONGEST) return undefined;
	if (word.lower.includes('-')) return judgeJoined(place);
	if (word.shape === 'capital') return judgeCapital(place);
	if (word.shape === 'caps' && !place.shouting) return judgeCaps(place);
	return judgeSmall(place);
}

function judgeCapital(place: Place): Judgement | undefined {
	const { word, next } = place;
	const known = knownAs(word.lower);
	if (known?.given || known?.surname) return judgeKnown(place, known);
	const named = !word.begins && namedBy(place.before, place.earlier);
	const surnameHere = place.afterGiven === 'sure' && !word.begins && !LOCAL.test(word.lower);
	if (known) return judgePlace(place, known);
	if (word.begins) return judgeBeginning(place);
	const surname = isSurnameShaped(word.lower);
	if (isBeforeFacility(next) || INSIDE.test(word.lower)) return undefined;
	if (ORGANISATION.test(word.lower) || isRole(word.lower)) return undefined;
	if (IN_A_PLACE.has(place.before?.lower ?? '') && !surname) return undefined;
	const sure = named || surnameHere || (surname && place.locale !== 'sv');
	return { sure, given: !surname, surname, guessed: !named };
}

/** A place's name is a surname beside a given name, after a title or before `kanssa` (with). */
function judgePlace(place: Place, known: Known): Judgement | undefined {
	const { word, before, earlier, next, afterGiven } = place;
	if (!known.place || word.begins || LOCAL.test(word.lower) || isBeforeFacility(next))
		return undefined;
	const withThem = next?.lower === 'kanssa' && word.lower.endsWith('n');
	if (!afterGiven && !withThem && !namedBy(before, earlier)) return undefined;
	return { sure: afterGiven === 'sure', given: false, surname: true };
}

function judgeKnown(place: Place, known: Known): Judgement | undefined {
	const { word, next, before } = place;
	const judged = { given: known.given, surname: known.surname };
	const elsewhere = known.place || known.other;
	const beforeSurname = isSurname(next);
	if (word.begins) {
		if (beforeSurname && known.given) return { ...judged, sure: !isOrdinary(word.lower) };
		if (isOrdinary(word.lower)) return undefined;
		if (elsewhere && (LOCAL.test(word.lower) || isBeforeFacility(next))) return undefined;
		return { ...judged, sure: !known.word && !known.sometimes && !elsewhere };
	}
	if (elsewhere && (LOCAL.test(word.lower) || isBeforeFacility(next))) return undefined;
	if (!known.given && isBeforeFacility(next)) return { ...judged, sure: false };
	if (elsewhere && IN_A_PLACE.has(before?.lower ?? '')) return undefined;
	const named = namedBy(before, place.earlier) || place.afterGiven === 'sure';
	return { ...judged, sure: named || (!known.word && !elsewhere) };
}

/** A word that nobody knows, where a sentence begins: only with a reason. */
function judgeBeginning(place: Place): Judgement | undefined {
	const { word, next, later, locale } = place;
	if (isOrdinary(word.lower) || isBeforeFacility(next) || ORGANISATION.test(word.lower)) {
		return undefined;
	}
	const finnish = locale === 'fi' || locale === 'fi-simple';
	if (finnish && !isFacility(word.lower) && mayBeginAsSurname(word.lower, next?.lower)) {
		return { sure: false, given: false, surname: true };
	}
	const foreign = finnish && FOREIGN.test(word.lower) && word.lower.length > 3;
	const beforeName = isSurname(next) || isBesideName(next, later);
	if (!foreign && (!beforeName || ADVERB.test(word.lower) || isRole(word.lower))) {
		return undefined;
	}
	return { sure: false, given: true, surname: false, guessed: true };
}

function judgeCaps({ word }: Place): Judgement | undefined {
	const known = knownAs(word.lower);
	if (!known || word.lower.length < 4 || !(known.given || known.surname)) return undefined;
	if (known.small || known.place || known.other) return undefined;
	return { sure: false, given: known.given, surname: known.surname };
}

/** Many write without capitals; only names that are no words are taken, and hardly ever as sure. */
function judgeSmall(place: Place): Judgement | undefined {
	const { word } = place;
	if (isOrdinary(word.lower)) return undefined;
	const named = namedBy(place.before, place.earlier);
	if (named && isGivenName(word.lower)) return { sure: false, given: true, surname: false };
	const known = knownAs(word.lower, true);
	if (word.lower.length < 4 || !known || known.place || known.other) return undefined;
	const judged = { sure: false, given: known.given, surname: known.surname };
	if (place.afterGiven && known.surname) return { ...judged, sure: !known.word };
	if (known.given) return !known.small || (named && !known.word) ? judged : undefined;
	return !known.small && isNenShaped(word.lower) ? judged : undefined;
}

const DIRECTIONS =
	/^(?:etelä|pohjois|itä|länsi|keski|kanta|päijät|varsinais|koillis|kaakkois|lounais|luoteis|ylä|meri|vanha|uusi|sisä|perä|suur|pikku|nord|syd|väst|öst)-/u;

/** `Anna-Liisa`, `Virtanen-Korhonen`, `Minna-hoitaja`; but not `Kela-korvaus` or `Etelä-Savo`. */
function judgeJoined(place: Place): Judgement | undefined {
	const { word, shouting } = place;
	const parts = word.text.split('-').slice(0, 4);
	const [first = '', last = ''] = [parts[0], parts.at(-1)];
	const one = knownAs(first.toLowerCase());
	const two = knownAs(last.toLowerCase());
	const whole = knownAs(word.lower);
	const sure = (known: Known | undefined): boolean =>
		known !== undefined && (known.given || known.surname) && !known.word && !known.other;
	const given = Boolean(one?.given ?? whole?.given);
	const capitals = parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part));
	if (word.shape !== 'capital' || shouting) {
		if (!(one?.given && two?.given && (sure(one) || sure(two)))) return undefined;
		return { sure: false, given: true, surname: false };
	}
	if (whole?.given) return { sure: true, given: true, surname: false };
	if (capitals) {
		if (DIRECTIONS.test(word.lower) && (whole?.place || !two?.surname || two.place))
			return undefined;
		if (one?.other || two?.other || whole?.place) return undefined;
		return { sure: sure(one) || sure(two), given, surname: !given };
	}
	if (isFarm(first, last, two)) return { sure: false, given: false, surname: true };
	const person = one?.given && !one.word && !one.sometimes && !one.place && !one.other;
	return person ? { sure: true, given: true, surname: false } : undefined;
}

/** `Haapa-aho`: two vowels alike meet, and the second part is a surname. */
const isFarm = (first: string, last: string, two: Known | undefined): boolean =>
	first.at(-1)?.toLowerCase() === last.at(0) && Boolean(two?.surname) && !two?.place;

/** Is this word, within the same sentence, a surname by lists or by its shape? */
function isSurname(word: Word | undefined): boolean {
	if (!word || word.begins || word.shape !== 'capital') return false;
	const known = knownAs(word.lower);
	return known ? known.surname && !known.place : isSurnameShaped(word.lower);
}

/** `Oihonna ja Liisa`: a word before `ja` and a name is perhaps a name too. */
function isBesideName(next: Word | undefined, later: Word | undefined): boolean {
	if (!next || !AND.has(next.lower) || !later || later.begins || later.shape !== 'capital')
		return false;
	const known = knownAs(later.lower);
	return Boolean(known?.given && !known.word && !known.place && !known.other);
}

const isBeforeFacility = (next: Word | undefined): boolean =>
	next !== undefined && next.shape === 'small' && isFacility(next.lower);
