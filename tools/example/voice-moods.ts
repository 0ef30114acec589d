import type { Mood } from './phrases/sayings.ts';
import { poolOf } from './phrases/sayings-of.ts';
import type { ThemeKey } from './themes.ts';
import type { Place } from './voice-places.ts';
import { themeWeights } from './voice-themes.ts';
import type { VoiceProfile } from './voice-units.ts';
import { effectsOn } from './what-changed.ts';

/** How those who speak of a theme tend to feel: good, mixed, bad. People thank for people. */
const feeling: Record<ThemeKey, readonly [number, number, number]> = {
	information: [62, 19, 19],
	waiting: [44, 24, 32],
	phone: [42, 19, 39],
	encounter: [86, 8, 6],
	'written-summary': [48, 22, 30],
	premises: [54, 23, 23],
	digital: [54, 21, 25],
	decisions: [50, 20, 30],
	'own-say': [72, 15, 13],
	'child-heard': [68, 15, 17],
	language: [60, 19, 21],
	'close-ones': [64, 18, 18],
	'food-everyday': [68, 18, 14],
	safety: [70, 14, 16]
};

/** People who are asked on the spot are kinder than those who write on their own. */
const KINDNESS = 1.25;

const moods: readonly Mood[] = ['good', 'mixed', 'bad'];

export type Felt = { theme: ThemeKey; mood: Mood };

/** Themes and moods for which somebody has words; the rest would leave a text without them. */
const told = new Map<Place, readonly (readonly [Felt, number])[]>();
function basic(place: Place): readonly (readonly [Felt, number])[] {
	let list = told.get(place);
	if (!list) {
		list = (Object.entries(themeWeights[place]) as [ThemeKey, number][]).flatMap(
			([theme, weight]) =>
				moods.flatMap((mood, index) => {
					const { own, shared } = poolOf(place, theme, mood, 'fi');
					if (own.length + shared.length === 0) return [];
					return [[{ theme, mood }, weight * (feeling[theme][index] as number)] as const];
				})
		);
		told.set(place, list);
	}
	return list;
}

/**
 * What people of a unit feel about what, on one day.
 *
 * Moves slowly by the unit's drift, and at once on the day a promise was kept: of what it mended
 * fewer complain and more give thanks. So the pictures of the example county show real changes.
 *
 * @param age 0 on the first day of the span, 1 on the last
 */
export function feltOn(
	unitKey: string,
	profile: VoiceProfile,
	day: string,
	age: number
): (readonly [Felt, number])[] {
	const warmth = KINDNESS * (profile.warmth ?? 1) * (1 + (profile.drift ?? 0) * age);
	const effects = effectsOn(unitKey, day);
	return basic(profile.place).map(([felt, weight]) => {
		let heavy = weight * (felt.mood === 'good' ? warmth : (profile.sore?.[felt.theme] ?? 1));
		for (const { theme, complaints, thanks } of effects) {
			if (theme !== felt.theme) continue;
			if (felt.mood === 'bad') heavy *= complaints;
			else if (felt.mood === 'mixed') heavy *= Math.sqrt(complaints);
			else heavy *= thanks;
		}
		return [felt, heavy] as const;
	});
}
