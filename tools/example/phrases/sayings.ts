import type { ThemeKey } from '../themes.ts';

export type Mood = 'good' | 'mixed' | 'bad';

/**
 * What people say of one theme in one mood.
 *
 * `said` stands alone; `more` may follow any `said` of the same theme and mood, so neither may
 * assume which one it meets.
 */
export type Saying = { said: readonly string[]; more: readonly string[] };

/**
 * All that is said of one theme, in one language.
 *
 * `[one|other]` chooses, and may be empty on one side. `<työntekijän>` becomes the same form of
 * the word that fits the place, such as `lastenvalvojan` or `hoitajan` (`words-of-place.ts`).
 */
export type ThemeSayings = {
	good: Saying;
	mixed: Saying;
	bad: Saying;
	/** Answers to "what do you wish for"; fit alone or after anything mixed or bad. */
	wish: readonly string[];
};

/** Sentences that only fit one kind of place, each with the theme it is about. */
export type PlaceSayings = Record<Mood | 'wish', readonly (readonly [ThemeKey, string])[]>;
