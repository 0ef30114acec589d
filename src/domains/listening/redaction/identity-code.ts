/**
 * The parts of something that looks like a personal identity code (henkilötunnus).
 *
 * The code is `DDMMYY` + century sign + individual number + check character; what people type
 * has spaces, dots, a whole year, a wrong sign or none.
 */
export type CodeShape = {
	from: number;
	to: number;
	day: number;
	month: number;
	/** All digits of the date, six or eight. */
	date: string;
	/** Where inside the date something stood between the digits: `''`, `'24'`, `'12345'`. */
	gaps: string;
	/** Was the date written with dots, slashes or dashes? */
	pointed: boolean;
	sign: 'dash' | 'letter' | 'odd' | 'none';
	/** Was there a space around the sign? */
	loose: boolean;
	number: string;
	/** Empty where the last character was left out. */
	check: string;
	/** Was there a space before the check character? */
	checkApart: boolean;
};

const CHECKS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Does the check character hold? The nine digits modulo 31 choose it; the sign takes no part
 * (Digital and Population Data Services Agency, reform of the code 2023).
 */
export function checkHolds(shape: CodeShape): boolean {
	const short = shape.date.length === 8 ? shape.date.slice(0, 4) + shape.date.slice(6) : shape.date;
	return CHECKS[Number(short + shape.number) % 31] === shape.check.toUpperCase();
}

/** May the check character stand in a code at all? G, I, O, Q and Z never do. */
export const isCheck = (seen: string): boolean => CHECKS.includes(seen.toUpperCase());

/** Is there such a day in some year? */
export const isDay = (shape: CodeShape): boolean =>
	shape.day >= 1 && shape.day <= 31 && shape.month >= 1 && shape.month <= 12;

const isDigits = (seen: string): boolean => /^\d$/.test(seen);

/**
 * Decides whether a shape is a code and must go, or something else that people write with digits.
 *
 * In doubt it goes: a removed case number is a nuisance, a published identity code is a crime
 * against the one who trusted us (Data Protection Act 1050/2018 section 29 limits its handling).
 * What is spared are sums after a date, times, phone numbers and account numbers.
 */
export function isCode(shape: CodeShape, before: string, after: string): boolean {
	if (/\d/.test(before) && !(shape.gaps === '' && shape.sign !== 'none' && checkHolds(shape))) {
		return false;
	}
	if (/\d/.test(after) || !isOneDate(shape)) return false;
	if (shape.check === '') return isUnfinished(shape, after);
	const phone = shape.sign === 'none' && isDigits(shape.check) && !isGrouped(shape);
	if (isDay(shape) && checkHolds(shape) && !phone)
		return !isMoney(shape) && apart(shape, before, after);
	if (shape.sign === 'none') return apart(shape, before, after) && isSignlessCode(shape);
	return isDigits(shape.check) ? isSignedNumber(shape) : isSignedWithLetter(shape);
}

/** Six digits, or eight with a year of this or the last centuries: `12 060143` is no date. */
const isOneDate = (shape: CodeShape): boolean =>
	shape.date.length === 6 ||
	/^\d{4}(?:18|19|20)\d\d$|^(?:18|19|20)\d{6}$/.test(shape.date) ||
	shape.gaps === '';

/** As people group a date: not at all, by two, or each digit by itself. */
const isGrouped = (shape: CodeShape): boolean => ['', '24', '12345'].includes(shape.gaps);

/**
 * How plainly this is a code: 2 with a sign and an unbroken date, 1 with a sign, 0 without. A plain
 * one that begins inside a doubtful one is the right reading: `12 010190-900P`.
 */
export const plainness = (shape: CodeShape): number =>
	shape.sign === 'none' ? 0 : shape.gaps === '' ? 2 : 1;

/** `250124 150 e`: a date and a sum, also where the sum's unit happens to be the right check. */
const isMoney = (shape: CodeShape): boolean =>
	shape.checkApart && shape.sign === 'none' && /[a-z]/.test(shape.check) && shape.pointed;

/** Without a sign, letters beside the digits mean that this is part of a longer mark. */
const apart = (shape: CodeShape, before: string, after: string): boolean =>
	shape.sign !== 'none' ||
	(!/\p{L}/u.test(before) && (!/\p{L}/u.test(after) || /[A-Z]/.test(shape.check)));

/** `131052-308`: the check character was forgotten, yet the rest is nearly everything. */
const isUnfinished = (shape: CodeShape, after: string): boolean =>
	shape.date.length === 6 &&
	shape.gaps === '' &&
	isDay(shape) &&
	(shape.sign === 'dash' || shape.sign === 'letter') &&
	!/[\p{L}\d]/u.test(after);

function isSignedWithLetter(shape: CodeShape): boolean {
	const unit = shape.checkApart && /[a-z]/.test(shape.check);
	if (shape.sign === 'odd') return isDay(shape) && !shape.checkApart;
	if (unit && (shape.pointed || shape.date.length === 8)) return false;
	return isDay(shape) || shape.gaps === '';
}

function isSignedNumber(shape: CodeShape): boolean {
	if (shape.sign === 'odd') return shape.gaps === '' && isDay(shape) && !shape.loose;
	if (shape.date.length === 8) return shape.gaps === '' && (isDay(shape) || isSwedish(shape));
	if (shape.gaps === '') return true;
	if (shape.pointed) return isDay(shape) && !shape.loose;
	return isDay(shape) && shape.gaps !== '3';
}

/** `19521013-3081`: the Swedish code has the year first; people here have those too. */
const isSwedish = (shape: CodeShape): boolean =>
	/^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(shape.date);

function isSignlessCode(shape: CodeShape): boolean {
	if (!isDay(shape) || !isGrouped(shape) || !isCheck(shape.check)) return false;
	if (isDigits(shape.check)) {
		const phone = /^0[45]/.test(shape.date) || (/^0/.test(shape.date) && shape.gaps === '');
		return shape.date.length === 6 && !shape.pointed && !phone;
	}
	if (shape.checkApart && shape.gaps !== '12345') return /[A-Z]/.test(shape.check);
	return !(shape.pointed && shape.check === 'e');
}
