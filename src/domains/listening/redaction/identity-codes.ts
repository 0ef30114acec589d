import type { Locale } from '#platform/i18n/locale.ts';
import { type Folded, fold, original } from './folding.ts';
import { type CodeShape, checkHolds, isCode, isDay, plainness } from './identity-code.ts';
import { ibansIn } from './ibans.ts';
import { IDENTITY_CODE_MARK } from './marks.ts';

/** Letters that are typed or read by a scanner in the place of a digit. */
const LIKE_A_DIGIT: Record<string, string> = { O: '0', o: '0', О: '0', l: '1', I: '1', '|': '1' };
/** Cyrillic and Greek capitals that look like Latin ones. */
const LIKE_A_LETTER: Record<string, string> = {
	...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', Р: 'P', Т: 'T', Х: 'X', У: 'Y' },
	...{ Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Κ: 'K', Μ: 'M', Ν: 'N', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X' }
};
const MOST_LIKE_DIGITS = 3;
const POINTED = /(\d{1,2}) ?[./,_-] ?(\d{1,2}) ?[./,_-] ?((?:18|19|20)?\d{2})/y;
const SPACES = /\s/;

/**
 * Takes personal identity codes out of what somebody wrote, before anything is stored.
 *
 * Always, also when the check fails: people mistype, and even official examples have failed.
 * Everything else stays exactly as it was typed.
 *
 * @returns the text with a mark in each code's place, and how many were removed
 */
export function removeIdentityCodes(
	text: string,
	locale: Locale = 'fi'
): { text: string; removed: number } {
	const folded = fold(text);
	const codes = codesIn(folded);
	let out = '';
	let at = 0;
	for (const { from, to } of codes) {
		const { start, end } = original(folded, from, to);
		out += text.slice(at, start) + IDENTITY_CODE_MARK[locale];
		at = end;
	}
	return { text: out + text.slice(at), removed: codes.length };
}

function codesIn({ plain }: Folded): { from: number; to: number }[] {
	const found: { from: number; to: number }[] = [];
	const ibans = ibansIn(plain);
	let passed = 0;
	const inIban = (shape: CodeShape): boolean => {
		while ((ibans[passed]?.to ?? Infinity) <= shape.from) passed += 1;
		return (ibans[passed]?.from ?? Infinity) < shape.to;
	};
	const codeAt = (at: number): CodeShape | undefined =>
		maybeBegins(plain, at)
			? shapesAt(plain, at).find(
					(one) =>
						isCode(one, plain[at - 1] ?? '', plain[one.to] ?? '') &&
						!(one.sign === 'none' && (inIban(one) || isInRow(plain, one)))
				)
			: undefined;
	for (let at = 0; at < plain.length; at += 1) {
		let shape = codeAt(at);
		if (!shape) continue;
		// A number that only looks like a code may reach into a code that begins later.
		for (let later = at + 1; later < shape.to && likeness(shape) <= SURE; later += 1) {
			const inner = codeAt(later);
			if (inner && inner.to > shape.to && likeness(inner) > likeness(shape)) shape = inner;
		}
		found.push({ from: shape.from, to: shape.to });
		at = shape.to - 1;
	}
	return found;
}

const SURE = 2;

/** How much it looks like a code: one whose check holds is one, however it is spaced. */
const likeness = (shape: CodeShape): number =>
	isDay(shape) && checkHolds(shape) ? SURE + plainness(shape) : plainness(shape);

const isDigit = (seen: string | undefined): seen is string =>
	seen !== undefined && seen >= '0' && seen <= '9';

/** A digit, or what looks like one; in the middle of a long row only where a sign may follow. */
function maybeBegins(plain: string, at: number): boolean {
	const seen = plain[at];
	if (isDigit(seen)) return !isDigit(plain[at - 1]) || !isDigit(plain[at + 6]);
	if (seen === undefined || LIKE_A_DIGIT[seen] === undefined) return false;
	return isDigit(plain[at + 1]) && !/\p{L}/u.test(plain[at - 1] ?? '');
}

/** Ten bare digits among other digits (`12 1310523081 44`) are a number of something else. */
function isInRow(plain: string, shape: CodeShape): boolean {
	if (!isDigit(shape.check) || (isDay(shape) && checkHolds(shape))) return false;
	const near = (one: number, two: number): boolean =>
		SPACES.test(plain[one] ?? '') && isDigit(plain[two]);
	return near(shape.from - 1, shape.from - 2) || near(shape.to, shape.to + 1);
}

/** Every way to read a code that begins here, at most three, the likeliest first. */
function shapesAt(plain: string, at: number): CodeShape[] {
	const shapes: CodeShape[] = [];
	for (const length of [6, 8]) {
		const date = readDate(plain, at, length);
		if (date) shapes.push(...restOf(plain, at, date));
	}
	POINTED.lastIndex = at;
	const pointed = POINTED.exec(plain);
	if (pointed) {
		const [all, day = '', month = '', year = ''] = pointed;
		const date = day.padStart(2, '0') + month.padStart(2, '0') + year;
		const next = at + all.length;
		shapes.push(...restOf(plain, at, { date, gaps: '24', pointed: true, next }));
	}
	return shapes;
}

type DateRead = { date: string; gaps: string; pointed: boolean; next: number };

function readDate(plain: string, at: number, length: number): DateRead | undefined {
	let date = '';
	let gaps = '';
	let like = 0;
	let next = at;
	while (date.length < length) {
		const seen = plain[next] ?? '';
		const digit = isDigit(seen) ? seen : LIKE_A_DIGIT[seen];
		if (digit === undefined || (digit !== seen && (like += 1) > MOST_LIKE_DIGITS)) return undefined;
		date += digit;
		next += 1;
		if (date.length === length) break;
		const after = skipSpaces(plain, next, 3);
		if (after > next) gaps += date.length;
		next = after;
	}
	return { date, gaps, pointed: false, next };
}

function skipSpaces(plain: string, at: number, most: number): number {
	let next = at;
	while (next < at + most && SPACES.test(plain[next] ?? '')) next += 1;
	return next;
}

function restOf(plain: string, from: number, read: DateRead): CodeShape[] {
	const { date, gaps, pointed, next } = read;
	const day = Number(date.slice(0, 2));
	const head = { from, date, gaps, pointed, day, month: Number(date.slice(2, 4)) };
	const sign = readSign(plain, next);
	const number = sign && readNumber(plain, sign.next);
	if (!number) return [];
	const { check, to, checkApart } = readCheck(plain, number.next);
	const { sign: kind, loose } = sign;
	return [{ ...head, sign: kind, loose, number: number.digits, check, to, checkApart }];
}

type SignRead = { sign: CodeShape['sign']; next: number; loose: boolean };

function readSign(plain: string, at: number): SignRead | undefined {
	const signAt = skipSpaces(plain, at, 3);
	const seen = plain[signAt] ?? '';
	const loose = signAt > at;
	if (isDigit(seen)) return { sign: 'none', next: signAt, loose };
	let past = signAt + 1;
	if (/[-+]/.test(seen)) {
		past = skipSpaces(plain, past, 2);
		if (/[-+]/.test(plain[past] ?? '')) past += 1;
	}
	const next = skipSpaces(plain, past, 3);
	const apart = loose || next > signAt + 1;
	if (/[-+]/.test(seen)) return { sign: 'dash', next, loose: apart };
	if (/[~_*=:/.,;'"]/.test(seen)) return { sign: 'odd', next, loose: apart };
	if (!/[A-Za-z]/.test(LIKE_A_LETTER[seen] ?? seen)) return undefined;
	return { sign: apart && /[a-z]/.test(seen) ? 'odd' : 'letter', next, loose: apart };
}

function readNumber(plain: string, at: number): { digits: string; next: number } | undefined {
	let digits = '';
	let next = at;
	while (digits.length < 3) {
		const seen = plain[next] ?? '';
		const digit = isDigit(seen) ? seen : LIKE_A_DIGIT[seen];
		if (digit === undefined) return undefined;
		digits += digit;
		next = digits.length < 3 ? skipSpaces(plain, next + 1, 2) : next + 1;
	}
	return { digits, next };
}

type CheckRead = { check: string; to: number; checkApart: boolean };

function readCheck(plain: string, at: number): CheckRead {
	const place = skipSpaces(plain, at, 2);
	const seen = LIKE_A_LETTER[plain[place] ?? ''] ?? plain[place] ?? '';
	const checkApart = place > at;
	const inWord = checkApart && /[\p{L}\d]/u.test(plain[place + 1] ?? '');
	if (!/^[A-Za-z\d]$/.test(seen) || inWord) return { check: '', to: at, checkApart: false };
	return { check: seen, to: place + 1, checkApart };
}
