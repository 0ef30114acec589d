/** One word of a text, in its plain form, and how it is written. */
export type Word = {
	from: number;
	to: number;
	text: string;
	/** In small letters, without the English `'s`. */
	lower: string;
	/** `Maija`, `MAIJA`, `maija`; mixed ones such as `iPhone` count as small. */
	shape: 'capital' | 'caps' | 'small';
	/** Does a sentence, a line or a quotation begin here, so that a capital says nothing? */
	begins: boolean;
};

const WORD = /\p{L}+(?:['-]\p{L}+)*/gu;
const CAPITAL = /^\p{Lu}(?:\p{Ll}|['-]\p{L})*$/u;
const CAPS = /^\p{Lu}[\p{Lu}'-]+$/u;
const SMALL = /^\p{Ll}/u;
/** What may stand between two words of the same sentence. */
const WITHIN = /^[ \t,;(/'&+\d%€)\]@#-]*$/;
const APART_DASH = /\s-\s|\n/;
const LOOK_BACK = 16;

/** Words that end with a full stop without ending a sentence. */
const SHORTENED = new Set(
	(
		'esim ym yms mm ks vrt puh synt klo kl dr tri prof terv toim os nro nr bl t ex dvs mr mrs ms st ' +
		'lh sh th psyk sos erik el lääk apul fys til as kk v n s f p tel ev osastonhoit'
	).split(' ')
);

/** Cuts a plain text into words and says of each how it is written and where it stands. */
export function wordsIn(plain: string): Word[] {
	const words: Word[] = [];
	let before: Word | undefined;
	for (const { index, 0: text } of plain.matchAll(WORD)) {
		const word: Word = {
			from: index,
			to: index + text.length,
			text,
			lower: text.toLowerCase().replace(/'(?:s|m|ve|d|ll|re)?$/, ''),
			shape: shapeOf(text),
			begins: beginsAfter(plain, before, index)
		};
		words.push(word);
		before = word;
	}
	return words;
}

function shapeOf(text: string): Word['shape'] {
	if (SMALL.test(text)) return 'small';
	if (text.length > 1 && CAPS.test(text)) return 'caps';
	return CAPITAL.test(text) ? 'capital' : 'small';
}

function beginsAfter(plain: string, before: Word | undefined, at: number): boolean {
	if (!before) return true;
	const gap = plain.slice(Math.max(before.to, at - LOOK_BACK), at);
	if (APART_DASH.test(gap)) return true;
	if (WITHIN.test(gap)) return false;
	if (!/^\. ?$/.test(gap)) return true;
	const initial = before.text.length === 1 && before.shape !== 'small';
	return !initial && !SHORTENED.has(before.lower);
}
