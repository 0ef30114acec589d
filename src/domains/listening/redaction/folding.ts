/**
 * A text in the plain form that patterns can read, with the way back to what was typed.
 *
 * `starts[i]` and `ends[i]` say which part of the original the plain character `i` stands for.
 */
export type Folded = { plain: string; starts: Int32Array | number[]; ends: Int32Array | number[] };

const ALREADY_PLAIN = /^[\t\n\r\x20-\x7E\u00C0-\u017F\u2026\u20AC]*$/;
const MARK = /\p{M}/u;
const UNSEEN = /[\p{Cf}\p{M}]|(?![\t\n\r])\p{Cc}/u;
const BLANK = /[\p{Zs}\u2028\u2029\u0085\u2800\u3164\u115F\u1160\uFFA0]/u;
const DASH = /[\p{Pd}\u2212\u2043\u02D7]/u;
const QUOTE = /[\u2018\u2019\u02BC\u00B4\u2032]/u;
const DIGIT = /\p{Nd}/u;
const MOST_MARKS = 4;

/**
 * Folds full-width digits, odd dashes, unseen characters and the like into plain ones, so that
 * a code cannot hide in the writing; the original is never changed, only read through this.
 *
 * People paste from forms and phones that use such characters without knowing it.
 */
export function fold(text: string): Folded {
	if (ALREADY_PLAIN.test(text)) return unfolded(text);
	const starts: number[] = [];
	const ends: number[] = [];
	let plain = '';
	let at = 0;
	while (at < text.length) {
		const from = at;
		let seen = String.fromCodePoint(text.codePointAt(at) ?? 0);
		at += seen.length;
		for (let marks = 0; at < text.length; marks += 1) {
			const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
			if (next < '\u0300' || !MARK.test(next)) break;
			if (marks < MOST_MARKS) seen += next;
			at += next.length;
		}
		for (const unit of plainOf(seen)) {
			for (let i = 0; i < unit.length; i += 1) {
				starts.push(from);
				ends.push(at);
			}
			plain += unit;
		}
	}
	return { plain, starts, ends };
}

function unfolded(text: string): Folded {
	const starts = Int32Array.from({ length: text.length }, (_, i) => i);
	const ends = Int32Array.from({ length: text.length }, (_, i) => i + 1);
	return { plain: text, starts, ends };
}

function plainOf(cluster: string): string {
	if (cluster.length === 1 && ALREADY_PLAIN.test(cluster)) return cluster;
	let out = '';
	for (const seen of cluster.normalize('NFKC')) {
		if (BLANK.test(seen)) out += ' ';
		else if (DASH.test(seen)) out += '-';
		else if (UNSEEN.test(seen)) continue;
		else if (QUOTE.test(seen)) out += "'";
		else if (DIGIT.test(seen)) out += digitOf(seen);
		else out += seen;
	}
	return out;
}

/** Every script's digits stand in a row of ten, so the distance to the row's beginning is the value. */
function digitOf(seen: string): string {
	let point = seen.codePointAt(0) ?? 0;
	if (point < 128) return seen;
	let value = 0;
	while (value < 9 && DIGIT.test(String.fromCodePoint(point - 1))) {
		point -= 1;
		value += 1;
	}
	return String(value);
}

/** The part of the original text that a stretch of the plain form stands for. */
export function original(folded: Folded, from: number, to: number): { start: number; end: number } {
	return { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0 };
}
