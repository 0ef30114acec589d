import type { Random } from '../random.ts';
import type { Words } from './words-of-place.ts';

const choice = /\[([^[\]]*)\]/g;
const word = /<([^<>]+)>/g;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Says a sentence as it is written down: choices made, words of the place put in.
 *
 * A word that begins with a capital keeps it, and so does the sentence. Throws on a word that the
 * place lacks, since `<lastenvalvojalta>` in a client's mouth would be worse than no example.
 */
export function spoken(sentence: string, words: Words, random: Random): string {
	const chosen = sentence.replace(choice, (_, inside: string) => random.pick(inside.split('|')));
	const named = chosen.replace(word, (_, form: string) => {
		const small = form.charAt(0).toLowerCase() + form.slice(1);
		const found = words.get(small);
		if (found === undefined) throw new RangeError(`no word for <${form}>`);
		return small === form ? found : capital(found);
	});
	return capital(named.replace(/\s+/g, ' ').trim());
}
