const LONGEST = 40;
const VOWEL = /[aeiouyäöå]/;

/** A form in which a dictionary may hold a word. */
export type Form = {
	text: string;
	/** Reached by turning `e` into `i` (`Nieme-` to `Niemi`): so bend nouns, not given names. */
	bent: boolean;
};

/** Endings of Finnish cases after a name, and the Swedish genitive. */
const CASES = new Set(
	(
		'n t a ä s ta tä na nä lle lla llä lta ltä ssa ssä sta stä ksi seen tta ttä ' +
		'han hen hin hon hun hyn hän hön'
	).split(' ')
);
/** Endings that are usual also where people write in small letters; others are too often words. */
const USUAL_CASES = new Set('n lle lla llä lta ltä sta stä'.split(' '));
/** Endings of a family: `Virtaset`, `Virtasten`, `Virtasilla`. */
const FAMILY = new Set('et ten ia iä ille illa illä ilta iltä ista istä issa issä'.split(' '));
const CLITICS = [
	'kin',
	'kaan',
	'kään',
	'han',
	'hän',
	'ko',
	'kö',
	'pa',
	'pä',
	'ni',
	'mme',
	'nsa',
	'nsä'
];

/**
 * The forms in which a dictionary may hold a name that stands in a sentence, the word itself
 * first: `Virtasen` gives `virtanen`, `Pekan` gives `pekka`, `Mäen` gives `mäki`.
 *
 * Many of the forms are not words at all; only those that the gazetteer knows count. The number
 * of forms is bounded, so that a long word costs no more than a short one.
 */
export function baseForms(lower: string, small = false): Form[] {
	const forms: Form[] = [{ text: lower, bent: false }];
	if (lower.length > LONGEST) return forms;
	cut(lower, forms, small ? USUAL_CASES : CASES);
	if (small) return forms;
	for (const clitic of CLITICS) {
		if (!lower.endsWith(clitic) || lower.length < clitic.length + 3) continue;
		const rest = lower.slice(0, -clitic.length);
		forms.push({ text: rest, bent: false });
		cut(rest, forms, CASES);
	}
	return forms;
}

function cut(word: string, forms: Form[], cases: Set<string>): void {
	for (let length = 1; length <= 4 && length <= word.length - 2; length += 1) {
		const ending = word.slice(-length);
		const stem = word.slice(0, -length);
		if (FAMILY.has(ending) && stem.endsWith('s')) straight(`${stem.slice(0, -1)}nen`, forms);
		if (cases.has(ending)) stems(stem, ending, forms);
	}
}

const straight = (text: string, forms: Form[]): number => forms.push({ text, bent: false });
const bend = (text: string, forms: Form[]): number =>
	forms.push({ text: `${text.slice(0, -1)}i`, bent: true });

function stems(stem: string, ending: string, forms: Form[]): void {
	straight(stem, forms);
	const last = stem.at(-1) ?? '';
	const beforeLast = stem.at(-2) ?? '';
	if (stem.endsWith('se')) straight(`${stem.slice(0, -2)}nen`, forms);
	if (stem.endsWith('kse')) straight(`${stem.slice(0, -3)}s`, forms);
	if (last === 'i' && !VOWEL.test(beforeLast)) straight(stem.slice(0, -1), forms);
	if (!VOWEL.test(last)) {
		if (ending !== 'ta' && ending !== 'tä') return;
		if (last === 's') straight(`${stem.slice(0, -1)}nen`, forms);
		else bend(`${stem}e`, forms);
		return;
	}
	if (last === beforeLast) {
		const short = stem.slice(0, -1);
		if (ending === 'n') stems(short, 'illative', forms);
		else straight(short, forms);
		if (last === 'a' || last === 'ä') {
			straight(`${short}s`, forms);
			straight(`${weaker(short)}s`, forms);
		}
	}
	if (last === 'e') bend(stem, forms);
	for (const strong of stronger(stem)) {
		straight(strong, forms);
		if (last === 'e') bend(strong, forms);
	}
}

const DOUBLED = new Set(['k', 'p', 't']);
const PAIRS: Record<string, string> = { nn: 'nt', ll: 'lt', rr: 'rt', mm: 'mp', ng: 'nk' };
const UNPAIRS: Record<string, string> = { nk: 'ng', nt: 'nn', lt: 'll', rt: 'rr', mp: 'mm' };

/** Undoes the weakening of consonants before a case ending: `peka` → `pekka`, `lahde` → `lahte`. */
function stronger(stem: string): string[] {
	const last = stem.at(-1) ?? '';
	const one = stem.at(-2) ?? '';
	const two = stem.at(-3) ?? '';
	const head = stem.slice(0, -2);
	const found: string[] = [];
	if (DOUBLED.has(one) && one !== two) found.push(head + one + one + last);
	if (one === 'd') found.push(`${head}t${last}`);
	if (one === 'v') found.push(`${head}p${last}`);
	if (one === 'v' && two === last && (last === 'u' || last === 'y')) found.push(`${head}k${last}`);
	if (one === 'j' && last === 'e') found.push(`${head}ke`);
	const pair = PAIRS[two + one];
	if (pair) found.push(stem.slice(0, -3) + pair + last);
	if (last !== 'i' && (VOWEL.test(one) || one === 'r' || one === 'l')) {
		found.push(`${stem.slice(0, -1)}k${last}`);
	}
	return found;
}

/** The weak form before an end that closes the syllable: `kanka` → `kanga`, for `Kangas`. */
function weaker(stem: string): string {
	const pair = UNPAIRS[stem.slice(-3, -1)];
	return pair ? stem.slice(0, -3) + pair + stem.slice(-1) : stem;
}
