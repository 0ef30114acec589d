import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Spot } from './finding.ts';
import { type Group, between, calendarGroups, runsIn } from './number-runs.ts';

/** How many candidates of one text are asked from the phone library; the rest go by shape. */
const MOST_ASKED = 300;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
const CALLED =
	/(?:puh|puhelin|puhelimella|puhelinnumero(?:ni|mme|nsa)?|gsm|tel|telefon|telefonnummer|mob|mobile|phone|soita|soittaa|soittakaa|ring|call)[.:]{0,2} {0,2}(?:nro|nr|numeroon|nummer|number)?[.:]{0,2} {0,2}\+?\(?$/i;
const AFTER_SUM = /^(?: ?(?:€|e\b|eur|euro|%|mg|ml|kg|km|cm|mm|mmol|snt|kr))/i;
const PUBLIC = new Set(['112', '116117', '116123', '116111', '118']);

/**
 * Finds telephone numbers, Finnish unless they begin with another country's code.
 *
 * Dates, times of day, sums and years are digits too: what has a calendar's shape is passed by,
 * and a number without its first zero counts only after a word such as `puh.`.
 */
export function phonesIn(plain: string): Spot[] {
	const found: Spot[] = [];
	const asked = { times: 0 };
	for (const run of runsIn(plain)) {
		for (let at = 0; at < run.length;) {
			const taken = phoneAt(plain, run, at, asked);
			if (typeof taken === 'number') {
				at += taken;
				continue;
			}
			found.push(taken.spot);
			at += taken.groups;
		}
	}
	return found;
}

type Phone = { spot: Spot; groups: number };

/** The phone that begins at a group, or how many groups to pass by. */
function phoneAt(
	plain: string,
	run: Group[],
	at: number,
	asked: { times: number }
): Phone | number {
	const first = run[at];
	if (!first) return 1;
	const plus = plusBefore(plain, first.from);
	const calendar = plus === undefined ? calendarGroups(plain, run, at) : 0;
	if (calendar > 0) return calendar;
	if (plus === undefined && !/^0|^358/.test(first.digits)) return afterWord(plain, run, at);
	for (const groups of likelyLengths(plain, run, at, plus !== undefined)) {
		const last = run[at + groups - 1];
		if (!last || AFTER_SUM.test(plain.slice(last.to, last.to + 5))) continue;
		const from = plus ?? openedAt(plain, first.from);
		if (!isPhone(digitsOf(run, at, groups), plus !== undefined, asked)) continue;
		return { spot: { kind: 'phone', from, to: last.to, certain: true }, groups };
	}
	return 1;
}

/** Where the plus of `+358` or `(+358` stands, if the number has one. */
function plusBefore(plain: string, from: number): number | undefined {
	const before = plain.slice(Math.max(0, from - 3), from);
	const plus = /\(?\+ ?\(?$/.exec(before);
	return plus ? from - plus[0].length : undefined;
}

const openedAt = (plain: string, from: number): number =>
	plain[from - 1] === '(' ? from - 1 : from;

const digitsOf = (run: Group[], at: number, groups: number): string =>
	run
		.slice(at, at + groups)
		.map((group) => group.digits)
		.join('');

/**
 * How many groups a number may have here, the likeliest first.
 *
 * A mobile number has ten digits, and what follows may be an age or a count of children:
 * `040 123 4567 2 lasta`.
 */
function likelyLengths(plain: string, run: Group[], at: number, plus: boolean): number[] {
	const lengths: { groups: number; digits: number }[] = [];
	let digits = 0;
	for (let groups = 1; at + groups <= run.length; groups += 1) {
		const group = run[at + groups - 1];
		digits += group?.digits.length ?? 0;
		if (digits > MOST_DIGITS + 2 || groups > 8) break;
		const joint = between(plain, run[at + groups - 2], group);
		if (groups > 1 && /[./]/.test(joint) && (run[at]?.digits.length ?? 0) < 3) {
			if ((group?.digits.length ?? 0) < 5) break;
		}
		if (digits >= FEWEST_DIGITS) lengths.push({ groups, digits });
	}
	const mobile = /^0(?:4\d|50)/.test(digitsOf(run, at, Math.min(2, run.length - at)));
	const wished = plus ? [12, 11, 13, 10, 9] : mobile ? [10, 9, 11] : [10, 9, 11, 8, 7];
	const rank = (digits: number): number => (wished.indexOf(digits) + 99) % 99;
	return lengths.sort((a, b) => rank(a.digits) - rank(b.digits)).map((one) => one.groups);
}

function isPhone(digits: string, plus: boolean, asked: { times: number }): boolean {
	const international = plus || digits.startsWith('358');
	const abroad = digits.startsWith('00');
	if (digits.length > MOST_DIGITS + (abroad ? 2 : 0)) return false;
	if ((abroad || international) && digits.length < 9) return false;
	if (!international && !abroad && (!/^0[1-9]/.test(digits) || digits.length > 12)) return false;
	asked.times += 1;
	if (asked.times > MOST_ASKED) return true;
	const written = international ? `+${digits.replace(/^3580/, '358')}` : digits;
	return parsePhoneNumberFromString(written, 'FI')?.isValid() ?? false;
}

/** `puh. 1234567`: a local number, known only by the word before it. */
function afterWord(plain: string, run: Group[], at: number): Phone | number {
	const first = run[at];
	if (!first || !CALLED.test(plain.slice(Math.max(0, first.from - 30), first.from))) return 1;
	let groups = 0;
	let digits = '';
	for (const group of run.slice(at, at + 5)) {
		if (digits.length + group.digits.length > 10) break;
		digits += group.digits;
		groups += 1;
	}
	const last = run[at + groups - 1];
	if (!last || digits.length < 6 || PUBLIC.has(digits)) return 1;
	return { spot: { kind: 'phone', from: first.from, to: last.to, certain: false }, groups };
}
