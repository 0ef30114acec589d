import { type Language, poolOf, wishesOf } from './phrases/sayings-of.ts';
import type { Mood } from './phrases/sayings.ts';
import * as framesFi from './phrases/fi/short-and-closing.ts';
import { toldFi } from './phrases/fi/told-to-staff.ts';
import { relativeOfOlderFi } from './phrases/fi/by-relatives.ts';
import { spoken } from './phrases/spoken.ts';
import * as framesSv from './phrases/sv/short-and-closing.ts';
import { type Words, wordsFor } from './phrases/words-of-place.ts';
import type { Random } from './random.ts';
import type { ThemeKey } from './themes.ts';
import { inHaste, inSpokenFinnish, withoutDots, withSlip } from './voice-hand.ts';
import type { Felt } from './voice-moods.ts';
import { type Place, sharedThemes } from './voice-places.ts';
import type { Channel } from './voice-units.ts';
import { effectsOn } from './what-changed.ts';

/** Who speaks of what, where and how: all that decides the words. */
export type Speaking = {
	unitKey: string;
	place: Place;
	day: string;
	language: Language;
	channel: Channel;
	relative: boolean;
	felt: Felt;
	/** What else is felt in the unit, to draw a second theme from. */
	others: readonly (readonly [Felt, number])[];
};

export type Said = { text: string; themeKeys: ThemeKey[] };

/** Where longer texts begin with a word about oneself; a resident of a house does not "seek help". */
const withOpening: ReadonlySet<Place> = new Set<Place>([
	'station',
	'money',
	'family-support',
	'family-law',
	'child-protection',
	'disability',
	'mind',
	'substance',
	'advice',
	'senior-advice'
]);
const older: ReadonlySet<Place> = new Set<Place>(['home-care', 'housing', 'senior-advice']);

/** What a pleased person may still wish for; "a little warmth" would not be said in thanks. */
const askedInGoodMood: ReadonlySet<ThemeKey> = new Set<ThemeKey>([
	'waiting',
	'phone',
	'information',
	'written-summary',
	'premises',
	'digital',
	'food-everyday'
]);

type Parts = { sentences: string[]; themes: ThemeKey[] };

/** What can be said at all of this theme, in this mood and language; undefined when nothing can. */
function said(
	speaking: Speaking,
	{ theme, mood }: Felt,
	random: Random,
	long: boolean
): Parts | undefined {
	const { place, language, unitKey, day } = speaking;
	if (mood === 'good' && (language === 'fi' || language === 'sv')) {
		const since = effectsOn(unitKey, day).find((effect) => effect.theme === theme);
		const news = since?.[language] ?? [];
		if (news.length > 0 && random.chance(0.35)) {
			return { sentences: [random.pick(news)], themes: [theme] };
		}
	}
	const { own, shared, more } = poolOf(place, theme, mood, language);
	if (own.length + shared.length === 0) return undefined;
	// What fits this place alone is said oftener than what is said everywhere.
	const ours = random.next() * (own.length * 1.5 + shared.length) < own.length * 1.5;
	const first = random.pick(ours ? own : shared);
	const follows = !ours && more.length > 0 && !/[.!?] \p{Lu}/u.test(first.replace(/[[\]|]/g, ' '));
	const sentences =
		follows && random.chance(long ? 0.8 : 0.38) ? [first, random.pick(more)] : [first];
	return { sentences, themes: [theme] };
}

function wished(speaking: Speaking, theme: ThemeKey, random: Random): Parts | undefined {
	const wishes = wishesOf(speaking.place, theme, speaking.language);
	return wishes.length > 0 ? { sentences: [random.pick(wishes)], themes: [theme] } : undefined;
}

/** A theme of the same mood about which there are words in the person's language. */
function elsewhere(
	speaking: Speaking,
	mood: Mood,
	not: ThemeKey | null,
	random: Random
): Felt | undefined {
	const able = speaking.others.filter(([felt, weight]) => {
		if (weight <= 0 || felt.mood !== mood || felt.theme === not) return false;
		const { own, shared } = poolOf(speaking.place, felt.theme, mood, speaking.language);
		return own.length + shared.length > 0;
	});
	return able.length > 0 ? random.weigh(able) : undefined;
}

const both = (one: Parts, two: Parts | undefined): Parts =>
	two
		? {
				sentences: [...one.sentences, ...two.sentences],
				themes: [...new Set([...one.themes, ...two.themes])]
			}
		: one;

/** Mother or father: two sentences of one daughter must not swap them. */
const parentIn = (text: string): string | null =>
	/(?<!\p{L})äi[td]i/iu.test(text) ? 'mother' : /(?<!\p{L})isä/iu.test(text) ? 'father' : null;

/** What a relative of an older person says, sometimes of two things. */
function ofAnOlderPerson(kind: Mood | 'wish', random: Random): Parts {
	const [theme, first] = random.pick(relativeOfOlderFi[kind]);
	const opening = random.chance(0.22) ? [random.pick(framesFi.openingsByRelative)] : [];
	const able = relativeOfOlderFi[
		kind === 'good' ? 'good' : random.chance(0.5) ? 'wish' : kind
	].filter(
		([of, text]) =>
			of !== theme && (!parentIn(text) || !parentIn(first) || parentIn(text) === parentIn(first))
	);
	const one: Parts = { sentences: [...opening, first], themes: [theme] };
	if (able.length === 0 || !random.chance(0.33)) return one;
	const [second, more] = random.pick(able);
	return both(one, { sentences: [more], themes: [second] });
}

/** Themes of which staff may note the same anywhere; the rest speak of offices. */
const toldAnywhere: ReadonlySet<ThemeKey> = new Set<ThemeKey>([
	'encounter',
	'own-say',
	'close-ones',
	'food-everyday',
	'safety'
]);

/** A relative's own words, a note by staff, or undefined when the ordinary way will do. */
function inOtherVoice(speaking: Speaking, random: Random): Parts | undefined {
	const { language, channel, felt, place, relative } = speaking;
	if (language !== 'fi') return undefined;
	const kind = random.chance(felt.mood === 'good' ? 0.05 : 0.3) ? 'wish' : felt.mood;
	if (relative && older.has(place) && random.chance(0.75)) return ofAnOlderPerson(kind, random);
	if ((channel === 'oral' || channel === 'phone') && random.chance(0.45)) {
		const fits = sharedThemes[place].includes(felt.theme) || toldAnywhere.has(felt.theme);
		const able = fits ? toldFi[kind].filter(([theme]) => theme === felt.theme) : [];
		if (able.length === 0) return undefined;
		const [theme, sentence] = random.pick(able);
		const wishes = toldFi.wish.filter(([of]) => of === theme);
		const adds =
			kind !== 'wish' && wishes.length > 0 && random.chance(kind === 'good' ? 0.12 : 0.4);
		const wish = adds ? [random.pick(wishes)[1]] : [];
		return { sentences: [sentence, ...wish], themes: [theme] };
	}
	return undefined;
}

/** What is said around the matter itself: how it begins, goes over to the next and ends. */
const frames = { fi: framesFi, sv: framesSv };

/** One thing after another, with a word between them where the language has one. */
function then(
	one: Parts,
	two: Parts | undefined,
	between: readonly string[],
	random: Random
): Parts {
	if (!two) return one;
	const link = between.length > 0 && random.chance(0.45) ? [random.pick(between)] : [];
	return both({ ...one, sentences: [...one.sentences, ...link] }, two);
}

/** Praise for one thing and a complaint or a wish about another, as mixed feelings often sound. */
function praiseAndTrouble(speaking: Speaking, first: Felt, random: Random): Parts | undefined {
	const good = elsewhere(speaking, 'good', first.theme, random);
	const bad = elsewhere(speaking, 'bad', good?.theme ?? first.theme, random);
	const praise = good && said(speaking, good, random, false);
	if (!praise || !bad) return undefined;
	const wishes = random.chance(0.5);
	const rest = wishes ? wished(speaking, bad.theme, random) : said(speaking, bad, random, false);
	if (!rest) return undefined;
	const { language } = speaking;
	const yet = language === 'fi' || language === 'sv' ? frames[language].yet : undefined;
	return then(praise, rest, yet?.[wishes ? 'wished' : 'said'] ?? [], random);
}

function compose(speaking: Speaking, random: Random): Parts | undefined {
	const { language, channel, place } = speaking;
	const { mood } = speaking.felt;
	const frame = language === 'fi' || language === 'sv' ? frames[language] : undefined;
	const other = inOtherVoice(speaking, random);
	if (other) return other;
	const brief = channel === 'kiosk' ? 0.4 : channel === 'card' ? 0.13 : 0.06;
	if (frame && random.chance(brief)) {
		return { sentences: [random.pick(frame.short[mood])], themes: [] };
	}
	let felt: Felt | undefined = speaking.felt;
	let start = said(speaking, felt, random, false);
	if (!start) {
		felt = elsewhere(speaking, mood, null, random);
		start = felt && said(speaking, felt, random, false);
	}
	if (!felt || !start) return undefined;
	const asks = mood !== 'good' ? 0.17 : askedInGoodMood.has(felt.theme) ? 0.1 : 0;
	if (random.chance(asks)) {
		const wish = wished(speaking, felt.theme, random);
		if (wish) return wish;
	}
	if (channel === 'kiosk') return start;
	if (mood === 'mixed' && random.chance(0.5)) {
		const two = praiseAndTrouble(speaking, felt, random);
		if (two) return two;
	}
	const long = random.chance(0.15);
	let all = long ? (said(speaking, felt, random, true) ?? start) : start;
	if (mood !== 'good' && random.chance(long ? 0.6 : 0.3)) {
		all = then(all, wished(speaking, felt.theme, random), [], random);
	}
	if (random.chance(long ? 0.75 : 0.17)) {
		const second = elsewhere(speaking, mood, felt.theme, random);
		const more = second && said(speaking, second, random, false);
		all = then(all, more, frame?.besides[mood] ?? [], random);
	}
	if (!frame) return all;
	const opens = withOpening.has(place) && random.chance(long ? 0.55 : 0.05);
	const closes = random.chance(long ? 0.5 : 0.16);
	return {
		...all,
		sentences: [
			...(opens ? [random.pick(frame.openings)] : []),
			...all.sentences,
			...(closes ? [random.pick(frame.closings[mood])] : [])
		]
	};
}

/** How the hand that wrote it shows: haste, spoken words, a slip. Staff and Easy Finnish write clean. */
function byHand(text: string, { channel, language, place }: Speaking, random: Random): string {
	if (channel === 'oral' || channel === 'phone' || language === 'fi-simple') return text;
	let out = text;
	if (language === 'fi' && random.chance(place === 'youth' ? 0.5 : 0.07))
		out = inSpokenFinnish(out);
	if (channel !== 'card' && text.length < 140 && random.chance(0.1)) out = inHaste(out);
	if (language !== 'en' && random.chance(0.055)) out = withSlip(out, random);
	if (channel !== 'card' && language !== 'en' && random.chance(0.007)) out = withoutDots(out);
	return out;
}

/** What one person says in their own words, and the themes that staff would give it. */
export function textOf(speaking: Speaking, random: Random): Said | undefined {
	const parts = compose(speaking, random);
	if (!parts) return undefined;
	const words: Words = wordsFor(speaking.place, speaking.language === 'sv' ? 'sv' : 'fi', random);
	const sentences = parts.sentences.map((sentence) => spoken(sentence, words, random));
	return {
		text: byHand(sentences.join(' '), speaking, random),
		themeKeys: parts.themes.slice(0, 3)
	};
}
