import { describe, expect, it } from 'vitest';
import { findPersonalData, removeIdentityCodes } from './redaction.public.ts';

/** Shapes that make careless patterns try again and again. */
const HOSTILE: Record<string, string> = {
	digits: '1',
	'digits and spaces': '1 ',
	'zeros and spaces': '0 ',
	'dates that never end': '01.01.',
	'halves of a code': '131052-',
	'dates by two': '13 10 52 ',
	'full-width digits': '１',
	'unseen characters': '1\u200b',
	'many marks': 'a\u0301\u0302',
	'one long word': 'a',
	'one long capital word': 'A',
	'capitals one by one': 'Aa ',
	'a chain of parts': 'Aa-',
	names: 'Pekka ',
	initials: 'A. ',
	'surname shapes': 'Aasen ',
	'at signs': 'a@',
	domains: 'a.a',
	'spoken addresses': 'a ät a piste ',
	'web addresses': 'http://',
	accounts: 'FI21 ',
	'foreign accounts': 'AB12',
	streets: 'Akatu 1 ',
	roads: 'Tie ',
	births: 'synt. ',
	plates: 'ABC-1',
	brackets: '(',
	pluses: '+358',
	'mixed accounts and codes': 'FI2112345600000785 131052908 ',
	spaces: ' ',
	'ordinary text': 'Kiitos hoitaja Pekalle, soitan 040 123 4567 huomenna Helsingistä. '
};

const grown = (piece: string, length: number): string =>
	piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const LENGTHS = [10_000, 20_000, 40_000];
const FEWEST_ROUNDS = 6;
const MOST_ROUNDS = 60;
/** Shorter times are the clock's noise rather than ours, in milliseconds. */
const NOISE = 0.5;

type Times = [number, number, number];
const steady = ([ten, twenty, forty]: Times): boolean =>
	twenty / ten < 4 && forty / twenty < 4 && forty / ten < 8;

/**
 * The least time for each length. Disturbance only ever adds time, so rounds go on until the times
 * are steady; work that grows by the square never is (its last ratio stays near 16).
 */
function leastTimes(piece: string, work: (text: string) => unknown): Times {
	const texts = LENGTHS.map((length) => grown(piece, length));
	const least: Times = [Infinity, Infinity, Infinity];
	for (const text of texts) work(text);
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		texts.forEach((text, i) => {
			const begun = performance.now();
			work(text);
			least[i] = Math.max(NOISE, Math.min(least[i] ?? Infinity, performance.now() - begun));
		});
		if (round + 1 >= FEWEST_ROUNDS && steady(least)) break;
	}
	return least;
}

const works: [string, (text: string) => unknown][] = [
	['findPersonalData', (text) => findPersonalData(text, 'fi')],
	['removeIdentityCodes', (text) => removeIdentityCodes(text, 'fi')]
];

describe.each(works)('%s grows with the length of the text and no faster', (name, work) => {
	it.each(Object.entries(HOSTILE))('%s', { timeout: 30_000 }, (shape, piece) => {
		const [ten, twenty, forty] = leastTimes(piece, work);
		if (twenty > 25) console.info(`${name}, ${shape}: ${twenty.toFixed(1)} ms for 20,000`);
		expect(twenty / ten).toBeLessThan(4);
		expect(forty / twenty).toBeLessThan(4);
		// Growth by the length is 4 here, growth by the square is 16.
		expect(forty / ten).toBeLessThan(8);
	});
});

describe('the measure itself', () => {
	it('notices work that grows by the square', { timeout: 30_000 }, () => {
		const times = leastTimes('a', (text) => {
			let sum = 0;
			for (let i = 0; i < text.length; i += 50) {
				for (let j = 0; j < text.length; j += 1) sum += text.charCodeAt(j);
			}
			return sum;
		});
		expect(steady(times)).toBe(false);
	});
});
