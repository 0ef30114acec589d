import type { Random } from './random.ts';

/** Spoken forms as people write them; always the whole text, never a word here and there. */
const spokenWords: readonly (readonly [RegExp, string])[] = [
	[/\ben ole\b/gi, 'en oo'],
	[/\bei ole\b/gi, 'ei oo'],
	[/\bminä\b/gi, 'mä'],
	[/\bminun\b/gi, 'mun'],
	[/\bminulle\b/gi, 'mulle'],
	[/\bminulla\b/gi, 'mulla'],
	[/\bminulta\b/gi, 'multa'],
	[/\bminua\b/gi, 'mua'],
	[/\bminut\b/gi, 'mut'],
	[/\bolen\b/gi, 'oon'],
	[/\bolisi\b/gi, 'ois'],
	[/\bvoisi\b/gi, 'vois'],
	[/\bpitäisi\b/gi, 'pitäis'],
	[/\bovat\b/gi, 'on'],
	[/\bolivat\b/gi, 'oli'],
	[/\bmutta\b/gi, 'mut'],
	[/\bettä\b/gi, 'et'],
	[/\bvain\b/gi, 'vaan'],
	[/\btämä\b/gi, 'tää'],
	[/\bkyllä\b/gi, 'kyl']
];

/** `\b` does not know ä and ö as letters, so the neighbours are looked at here. */
const letters = 'A-Za-zÅÄÖåäö';
const wholeWords = spokenWords.map(([pattern, word]) => {
	const inside = pattern.source.replaceAll('\\b', '');
	return [new RegExp(`(?<![${letters}])${inside}(?![${letters}])`, 'gi'), word] as const;
});

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
	(text.charAt(0).toLowerCase() + text.slice(1)).replace(/([.!?]) ([A-ZÅÄÖ])/g, (_, mark, letter) =>
		`${mark} ${letter.toLowerCase()}`
	).replace(/\.$/, '');

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
		kind === 0 ? before + two + one + after : kind === 1 ? before + two + after : before + one + one + two + after;
	return words.join(' ');
}

/** A keyboard without the Finnish letters. */
export const withoutDots = (text: string): string =>
	text.replace(/[äåÄÅ]/g, (letter) => (letter === 'ä' || letter === 'å' ? 'a' : 'A')).replace(/[öÖ]/g, (letter) => (letter === 'ö' ? 'o' : 'O'));
