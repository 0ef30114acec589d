import type { Random } from './random.ts';

/** Spoken forms as people write them; always the whole text, never a word here and there. */
const spokenWords: readonly (readonly [string, string])[] = [
	['en ole', 'en oo'],
	['ei ole', 'ei oo'],
	['minä', 'mä'],
	['minun', 'mun'],
	['minulle', 'mulle'],
	['minulla', 'mulla'],
	['minulta', 'multa'],
	['minua', 'mua'],
	['minut', 'mut'],
	['olen', 'oon'],
	['olisi', 'ois'],
	['voisi', 'vois'],
	['pitäisi', 'pitäis'],
	['ovat', 'on'],
	['olivat', 'oli'],
	['mutta', 'mut'],
	['että', 'et'],
	['vain', 'vaan'],
	['tämä', 'tää'],
	['kyllä', 'kyl']
];

/** `\b` does not know ä and ö as letters, so the neighbours are looked at here. */
const letters = 'A-Za-zÅÄÖåäö';
const wholeWords = spokenWords.map(
	([written, said]) =>
		[new RegExp(`(?<![${letters}])${written}(?![${letters}])`, 'gi'), said] as const
);

export function inSpokenFinnish(text: string): string {
	let out = text;
	for (const [pattern, word] of wholeWords) {
		out = out.replace(pattern, (found) =>
			found[0] === found[0]?.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word
		);
	}
	return out;
}

/** Written with one thumb on a bus: small letters, no full stop at the end. */
export const inHaste = (text: string): string =>
	(text.charAt(0).toLowerCase() + text.slice(1))
		.replace(/([.!?]) ([A-ZÅÄÖ])/g, (_, mark, letter) => `${mark} ${letter.toLowerCase()}`)
		.replace(/\.$/, '');

/** One slip of the finger, in a long word: two letters swapped, one lost or one too many. */
export function withSlip(text: string, random: Random): string {
	const words = text.split(' ');
	const long = words.flatMap((word, index) => (/^[a-zåäö]{6,}$/.test(word) ? [index] : []));
	if (long.length === 0) return text;
	const at = random.pick(long);
	const word = words[at] as string;
	const place = 1 + random.below(word.length - 3);
	const before = word.slice(0, place);
	const [one, two] = [word.charAt(place), word.charAt(place + 1)];
	const after = word.slice(place + 2);
	const kind = random.below(3);
	words[at] =
		kind === 0
			? before + two + one + after
			: kind === 1
				? before + two + after
				: before + one + one + two + after;
	return words.join(' ');
}

/** A keyboard without the Finnish letters. */
export const withoutDots = (text: string): string =>
	text
		.replace(/[äåÄÅ]/g, (letter) => (letter === 'ä' || letter === 'å' ? 'a' : 'A'))
		.replace(/[öÖ]/g, (letter) => (letter === 'ö' ? 'o' : 'O'));
