import type { Spot } from './finding.ts';

const MONTH =
	'(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:ta|n|ssa)?|' +
	'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|' +
	'january|february|march|may|june|july|august|october';
const DATE = new RegExp(
	'(?<![\\d.,/-])(?:' +
		'\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?<a>(?:18|19|20)?\\d{2})|' +
		'(?<b>(?:18|19|20)\\d{2})-\\d{1,2}-\\d{1,2}|' +
		`\\d{1,2}(?:\\.|:e|st|nd|rd|th)? {1,2}(?:of )?(?:${MONTH}),? {1,2}(?<c>(?:18|19|20)\\d{2})|` +
		'(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?<d>(?:19|20)?\\d{2})|' +
		'(?<e>(?:19|20)\\d{2})' +
		')(?![\\d]|[.,/-]\\d)',
	'giu'
);
const BORN_BEFORE =
	/(?:synt(?:yn(?:yt|een|eet|eenä|yin)|yi|ymäaika\p{L}{0,6}|ymäpäivä\p{L}{0,6}|\.)|\bs\.|född[ae]?|föddes|\bf\.|födelse(?:datum|dag|tid)\p{L}{0,3}|born|date of birth|birthday|\bdob)(?: (?:on|oli|olen|den|är|is|on the|vuonna|år|in))?[:,]? {0,2}\(?$/iu;
const BORN_AFTER = /^\)?,? {0,2}(?:synt(?:yn|\.)|född|born)/iu;
const WINDOW = 34;
const OLD = 2013;

/**
 * Finds dates of birth: a date beside a word such as `syntynyt`, and dates so old that they can
 * hardly be those of a visit, which are only suggested.
 *
 * A date of birth with a place of care is often enough to tell who somebody is.
 */
export function birthDatesIn(plain: string): Spot[] {
	const found: Spot[] = [];
	for (const { index, 0: seen, groups } of plain.matchAll(DATE)) {
		const to = index + seen.length;
		const born =
			BORN_BEFORE.test(plain.slice(Math.max(0, index - WINDOW), index)) ||
			BORN_AFTER.test(plain.slice(to, to + WINDOW));
		const year = groups?.a ?? groups?.b ?? groups?.c ?? groups?.d ?? groups?.e ?? '';
		const bare = groups?.d !== undefined || groups?.e !== undefined;
		const old = !bare && year.length === 4 && Number(year) < OLD;
		if (!born && !old) continue;
		found.push({ kind: 'birth-date', from: index, to, certain: born && groups?.e === undefined });
	}
	return found;
}
