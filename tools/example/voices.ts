import { daysBetween } from '#platform/clock/days.ts';
import { unitsWithClients } from './county.ts';
import type { Language } from './phrases/sayings-of.ts';
import { type Random, randomFrom } from './random.ts';
import type { ThemeKey } from './themes.ts';
import { dayWeights, drawDays } from './voice-days.ts';
import { type Marks, nationalMarks, smileys } from './voice-marks.ts';
import { feltOn } from './voice-moods.ts';
import { textOf } from './voice-text.ts';
import { type Channel, officeChannels, type VoiceProfile, voiceProfiles } from './voice-units.ts';

/** One invented person's feedback, as it would have come in. */
export type ExampleVoice = {
	unitKey: string;
	givenOn: string;
	channel: Channel;
	locale: Language;
	respondent: 'client' | 'relative' | 'on-behalf' | null;
	helpedBy: 'nobody' | 'relative' | 'assistant' | 'staff' | null;
	answers: Marks;
	text: string | null;
	/** What staff gave it; empty where nobody has yet, or the words are too few to tell. */
	themeKeys: ThemeKey[];
	wantsAnswer: boolean;
};

export type VoicesWanted = { seed: number; from: string; to: string; count: number };

/** How many write something, by the way they speak; at a kiosk most only press a face. */
const writes: Record<Channel, number> = {
	web: 0.45,
	card: 0.39,
	kiosk: 0.06,
	oral: 0.9,
	phone: 0.92
};
/** Words that only a relative says; the tick and the text must not disagree. */
const speaksAsRelative =
	/läheisenä|omaisena|omainenkin|[Oo]maishoitajan vapa|Som anhörig|som närstående|Mamma är|Min mor|Min man har/;

const wants = { good: 0.03, mixed: 0.12, bad: 0.27 };

/** Voices of each unit in proportion to its volume, adding up exactly (largest remainders). */
function share(count: number): Map<string, number> {
	const profiles = Object.entries(voiceProfiles);
	const sum = profiles.reduce((total, [, { volume }]) => total + volume, 0);
	const parts = profiles.map(([key, { volume }]) => ({ key, exact: (count * volume) / sum }));
	const given = new Map(parts.map(({ key, exact }) => [key, Math.floor(exact)]));
	let left = count - [...given.values()].reduce((total, part) => total + part, 0);
	for (const { key } of parts.toSorted((a, b) => (b.exact % 1) - (a.exact % 1))) {
		if (left-- <= 0) break;
		given.set(key, (given.get(key) as number) + 1);
	}
	return given;
}

function languageOf({ sv = 0, easy = 0.025, en = 0 }: VoiceProfile, random: Random): Language {
	return random.weigh<Language>([
		['fi', 1 - sv - easy - en],
		['sv', sv],
		['fi-simple', easy],
		['en', en]
	]);
}

function respondentOf(
	profile: VoiceProfile,
	kiosk: boolean,
	random: Random
): ExampleVoice['respondent'] {
	const { relatives = 0.04, onBehalf = 0.02 } = profile;
	return random.weigh<ExampleVoice['respondent']>([
		['client', 1 - relatives - onBehalf],
		['relative', relatives],
		['on-behalf', onBehalf],
		[null, kiosk ? 1.6 : 0.09]
	]);
}

function helperOf(easy: boolean, channel: Channel, random: Random): ExampleVoice['helpedBy'] {
	if (channel === 'kiosk') return random.chance(0.2) ? 'nobody' : null;
	if (channel === 'oral' || channel === 'phone') return random.chance(0.8) ? 'staff' : null;
	return random.weigh<ExampleVoice['helpedBy']>([
		['nobody', easy ? 25 : 66],
		['relative', easy ? 15 : 6],
		['assistant', easy ? 26 : 2],
		['staff', easy ? 20 : 4],
		[null, 22]
	]);
}

function voiceOn(
	unitKey: string,
	profile: VoiceProfile,
	national: boolean,
	day: string,
	age: number,
	random: Random
): ExampleVoice {
	const channel = random.weigh(profile.channels ?? officeChannels);
	const kiosk = channel === 'kiosk';
	const locale = languageOf(profile, random);
	const others = feltOn(unitKey, profile, day, age);
	const felt = random.weigh(others);
	const answers = national
		? nationalMarks(felt.mood, felt.theme, random)
		: smileys(felt.mood, felt.theme, kiosk, random);
	const respondent = respondentOf(profile, kiosk, random);
	// The displeased write oftener than the pleased.
	const eager = felt.mood === 'good' ? 0.92 : 1.22;
	const said = random.chance(Math.min(0.97, writes[channel] * eager))
		? textOf(
				{
					unitKey,
					place: profile.place,
					day,
					language: locale,
					channel,
					relative: respondent === 'relative',
					felt,
					others
				},
				random
			)
		: undefined;
	const asRelative = said !== undefined && speaksAsRelative.test(said.text);
	return {
		unitKey,
		givenOn: day,
		channel,
		locale,
		respondent: asRelative && respondent === 'client' ? 'relative' : respondent,
		helpedBy: helperOf(locale === 'fi-simple', channel, random),
		answers,
		text: said?.text ?? null,
		themeKeys: said && !random.chance(0.1) ? said.themeKeys : [],
		wantsAnswer: said !== undefined && !kiosk && random.chance(wants[felt.mood])
	};
}

/**
 * Invented feedback of the whole example county, oldest first and always the same for a seed.
 *
 * Every unit has chances of its own, so a new unit changes no other unit's voices.
 */
export function* generateVoices({ seed, from, to, count }: VoicesWanted): Generator<ExampleVoice> {
	const span = daysBetween(from, to);
	const parts = share(count);
	const all = unitsWithClients.flatMap((unit, order) => {
		const profile = voiceProfiles[unit.key];
		if (!profile) throw new Error(`${unit.key} has no voices`);
		const random = randomFrom(seed, unit.key);
		const weights = dayWeights(from, to, profile.everyDay ?? false);
		return drawDays(from, weights, parts.get(unit.key) ?? 0, random).map((day) => ({
			order,
			voice: voiceOn(
				unit.key,
				profile,
				unit.quickSet === 'national',
				day,
				span === 0 ? 1 : daysBetween(from, day) / span,
				random
			)
		}));
	});
	all.sort((a, b) =>
		a.voice.givenOn === b.voice.givenOn
			? a.order - b.order
			: a.voice.givenOn < b.voice.givenOn
				? -1
				: 1
	);
	for (const { voice } of all) yield voice;
}
