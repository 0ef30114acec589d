import type { ThemeKey } from './themes.ts';

/** Kinds of places by how people talk about them: a home visit is not spoken of as an office. */
export type Place =
	| 'station'
	| 'money'
	| 'youth'
	| 'family-support'
	| 'family-law'
	| 'family-home'
	| 'open-family'
	| 'child-protection'
	| 'foster'
	| 'disability'
	| 'rides'
	| 'day'
	| 'senior-advice'
	| 'home-care'
	| 'housing'
	| 'mind'
	| 'substance'
	| 'meeting-place'
	| 'advice'
	| 'crisis';

/**
 * Themes of which what is said everywhere is said here too. The rest would ring false: nobody sits
 * in the waiting room of home care.
 */
export const sharedThemes: Record<Place, readonly ThemeKey[]> = {
	station: [
		'information',
		'waiting',
		'phone',
		'encounter',
		'written-summary',
		'premises',
		'digital',
		'decisions',
		'own-say',
		'language',
		'close-ones',
		'safety'
	],
	money: [
		'information',
		'waiting',
		'phone',
		'encounter',
		'written-summary',
		'digital',
		'decisions',
		'language'
	],
	youth: [
		'information',
		'waiting',
		'phone',
		'encounter',
		'premises',
		'digital',
		'decisions',
		'own-say'
	],
	'family-support': [
		'information',
		'waiting',
		'phone',
		'encounter',
		'premises',
		'own-say',
		'child-heard',
		'close-ones',
		'language'
	],
	'family-law': [
		'information',
		'waiting',
		'phone',
		'encounter',
		'written-summary',
		'premises',
		'own-say',
		'child-heard',
		'language'
	],
	'family-home': ['phone', 'own-say', 'close-ones'],
	'open-family': ['information', 'language'],
	'child-protection': [
		'information',
		'waiting',
		'phone',
		'encounter',
		'written-summary',
		'own-say',
		'child-heard',
		'language'
	],
	foster: ['information', 'child-heard', 'own-say'],
	disability: [
		'information',
		'waiting',
		'phone',
		'encounter',
		'premises',
		'digital',
		'decisions',
		'own-say',
		'language',
		'close-ones'
	],
	rides: ['phone', 'digital', 'decisions'],
	day: [],
	'senior-advice': [
		'information',
		'waiting',
		'phone',
		'encounter',
		'written-summary',
		'digital',
		'decisions',
		'own-say',
		'language',
		'close-ones'
	],
	'home-care': ['phone', 'language', 'close-ones'],
	housing: ['food-everyday', 'close-ones'],
	mind: [
		'information',
		'waiting',
		'phone',
		'encounter',
		'written-summary',
		'premises',
		'digital',
		'own-say',
		'language',
		'close-ones'
	],
	substance: [
		'information',
		'waiting',
		'phone',
		'encounter',
		'premises',
		'own-say',
		'close-ones',
		'safety'
	],
	'meeting-place': ['encounter', 'food-everyday', 'safety'],
	advice: ['information', 'waiting', 'phone', 'encounter', 'premises', 'digital', 'language'],
	crisis: []
};
