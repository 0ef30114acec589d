import { describe, expect, it } from 'vitest';
import { randomFrom } from '../random.ts';
import { themes } from '../themes.ts';
import type { Place } from '../voice-places.ts';
import { themeWeights } from '../voice-themes.ts';
import { inSpokenFinnish, withoutDots, withSlip } from '../voice-hand.ts';
import { relativeOfOlderFi } from './fi/by-relatives.ts';
import * as shortFi from './fi/short-and-closing.ts';
import { toldFi } from './fi/told-to-staff.ts';
import type { Mood } from './sayings.ts';
import { type Language, poolOf, wishesOf } from './sayings-of.ts';
import { spoken } from './spoken.ts';
import * as shortSv from './sv/short-and-closing.ts';
import { wordsFor } from './words-of-place.ts';

const places = Object.keys(themeWeights) as Place[];
const moods: Mood[] = ['good', 'mixed', 'bad'];

/** Every sentence that can be said in a language, as it was written. */
function sentencesOf(language: Language): Set<string> {
	const all = new Set<string>();
	for (const place of places) {
		for (const { key } of themes) {
			for (const mood of moods) {
				const { own, shared, more } = poolOf(place, key, mood, language);
				for (const sentence of [...own, ...shared, ...more]) all.add(sentence);
			}
			for (const sentence of wishesOf(place, key, language)) all.add(sentence);
		}
	}
	return all;
}

const flat = (some: object): string[] =>
	Object.values(some).flatMap((one) =>
		typeof one === 'string' ? [one] : typeof one === 'object' && one ? flat(one) : []
	);

describe('the sentences', () => {
	it('are many, each written by hand', () => {
		expect(sentencesOf('fi').size).toBeGreaterThanOrEqual(600);
		expect(sentencesOf('sv').size).toBeGreaterThanOrEqual(250);
		expect(sentencesOf('en').size).toBeGreaterThanOrEqual(30);
		expect(sentencesOf('fi-simple').size).toBeGreaterThanOrEqual(40);
	});

	it('can be said in every place with every choice closed and every word known', () => {
		for (const language of ['fi', 'sv', 'fi-simple', 'en'] as const) {
			const spokenIn = language === 'sv' ? 'sv' : 'fi';
			const extra =
				language === 'fi'
					? [...flat(shortFi), ...flat(toldFi), ...flat(relativeOfOlderFi)].filter((text) =>
							/[ .!]/.test(text)
						)
					: language === 'sv'
						? flat(shortSv)
						: [];
			for (const sentence of [...sentencesOf(language), ...extra]) {
				for (const place of places) {
					const random = randomFrom(1, `${place} ${sentence}`);
					const text = spoken(sentence, wordsFor(place, spokenIn, random), random);
					expect(text).not.toMatch(/[[\]<>{}|]|\s{2}|\s[.,!?]|,[.!?]/);
					expect(text, sentence).toMatch(/^\p{Lu}.*[.!?]$/u);
				}
			}
		}
	});

	it('refuse a word that the place lacks', () => {
		const random = randomFrom(1, 'x');
		expect(() => spoken('<tuntematon> tuli.', new Map(), random)).toThrow(/tuntematon/);
	});

	it('say a thing about every theme that a place is spoken of, in some mood', () => {
		for (const place of places) {
			for (const theme of Object.keys(themeWeights[place])) {
				const some = moods.some((mood) => {
					const { own, shared } = poolOf(place, theme as 'phone', mood, 'fi');
					return own.length + shared.length > 0;
				});
				expect(some, `${place} ${theme}`).toBe(true);
			}
		}
	});
});

describe('the hand', () => {
	it('writes as people speak, in whole words only', () => {
		expect(inSpokenFinnish('Minulle ei ole vastattu, mutta olen mukana.')).toBe(
			'Mulle ei oo vastattu, mut oon mukana.'
		);
		expect(inSpokenFinnish('Valtavasti että vainko.')).toBe('Valtavasti et vainko.');
	});

	it('slips once, in a long word', () => {
		const slipped = withSlip('Sain puhelimessa apua.', randomFrom(1, 'slip'));
		expect(slipped).toMatch(/^Sain \S+ apua\.$/);
		expect(slipped).not.toContain('puhelimessa');
		expect(withSlip('Ok.', randomFrom(1, 'slip'))).toBe('Ok.');
	});

	it('does without dots', () => {
		expect(withoutDots('Älä jää yöksi')).toBe('Ala jaa yoksi');
	});
});
