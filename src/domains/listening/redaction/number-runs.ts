/** A row of digits written without a break. */
export type Group = { from: number; to: number; digits: string };

const RUN = /\d+/g;
const JOINT = /^(?: ?[-./()] ?\(?|\) ?-?|-? \(| {1,2}|\.)$/;

/**
 * Cuts a text's digits into runs: groups that spaces, dashes and brackets join into one number,
 * as people write telephone numbers. Ends at anything else, also at a line's end.
 */
export function runsIn(plain: string): Group[][] {
	const runs: Group[][] = [];
	let run: Group[] = [];
	let past = 0;
	for (const { index, 0: digits } of plain.matchAll(RUN)) {
		const joint = index - past <= 4 ? plain.slice(past, index) : '/none/';
		if (run.length === 0 || !JOINT.test(joint)) {
			run = [];
			runs.push(run);
		}
		past = index + digits.length;
		run.push({ from: index, to: past, digits });
	}
	return runs;
}

/** What stands between two groups that follow each other. */
export const between = (plain: string, a: Group | undefined, b: Group | undefined): string =>
	a && b ? plain.slice(a.to, b.from) : '';

const two = (digits: string | undefined, most: number): boolean =>
	digits !== undefined && digits.length <= 2 && Number(digits) <= most;

const clock = (digits: string): boolean => /^([01]\d|2[0-4])[0-5]\d$/.test(digits);

/**
 * How many groups from here on are a date or a time of day rather than part of a number to call.
 *
 * `05.12.2024`, `5/12 2024`, `2024-12-05`, `08.00-16.00`, `0800-1600`, `05122024`.
 */
export function calendarGroups(plain: string, run: Group[], at: number): number {
	const [a, b, c, d] = run.slice(at, at + 4);
	if (!a) return 0;
	if (/^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/.test(a.digits)) return 1;
	if (!b) return 0;
	const first = between(plain, a, b);
	const second = between(plain, b, c);
	if (/^(19|20)\d\d$/.test(a.digits) && two(b.digits, 12) && c && two(c.digits, 31)) return 3;
	if (two(a.digits, 31) && two(b.digits, 12) && c && /^(19|20)\d\d$/.test(c.digits)) return 3;
	if (/[./-]/.test(first) && two(a.digits, 31) && two(b.digits, 12) && two(c?.digits, 99)) {
		if (first.trim() === second.trim()) return 3;
	}
	if (/^ ?[-] ?$/.test(first) && clock(a.digits) && clock(b.digits)) return 2;
	if (/^\.$/.test(first) && two(a.digits, 24) && two(b.digits, 59)) {
		const until = c && /^ ?- ?$/.test(second) && two(c.digits, 24);
		if (!until) return b.digits.length === 2 ? 2 : 0;
		return /^\.$/.test(between(plain, c, d)) && two(d?.digits, 59) ? 4 : 3;
	}
	return 0;
}
