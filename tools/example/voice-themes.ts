import type { ThemeKey } from './themes.ts';
import type { Place } from './voice-places.ts';

/** How much is said of each theme in a place; a theme that is not named is not spoken of. */
export type ThemeWeights = Partial<Record<ThemeKey, number>>;

export const themeWeights: Record<Place, ThemeWeights> = {
	station: {
		encounter: 30,
		phone: 14,
		waiting: 13,
		information: 12,
		'written-summary': 7,
		premises: 6,
		decisions: 6,
		'own-say': 6,
		digital: 4,
		language: 2,
		'close-ones': 1,
		safety: 1
	},
	money: {
		decisions: 26,
		waiting: 18,
		information: 14,
		encounter: 16,
		digital: 10,
		phone: 11,
		'written-summary': 3,
		language: 2
	},
	youth: {
		encounter: 32,
		'own-say': 14,
		information: 14,
		digital: 11,
		phone: 9,
		waiting: 9,
		premises: 4,
		'close-ones': 3,
		decisions: 4
	},
	'family-support': {
		encounter: 28,
		waiting: 17,
		information: 14,
		'child-heard': 14,
		'own-say': 10,
		'close-ones': 8,
		phone: 4,
		premises: 3,
		language: 2
	},
	'family-law': {
		encounter: 24,
		waiting: 14,
		information: 14,
		'child-heard': 13,
		decisions: 9,
		'written-summary': 9,
		phone: 8,
		'own-say': 6,
		safety: 6,
		premises: 4,
		language: 2
	},
	'family-home': {
		encounter: 32,
		'food-everyday': 20,
		waiting: 10,
		information: 10,
		'own-say': 9,
		decisions: 6,
		phone: 4,
		'child-heard': 4,
		'close-ones': 4
	},
	'open-family': {
		encounter: 34,
		'close-ones': 18,
		premises: 16,
		information: 16,
		'food-everyday': 12,
		language: 6
	},
	'child-protection': {
		encounter: 24,
		'child-heard': 15,
		information: 15,
		'own-say': 13,
		waiting: 8,
		'written-summary': 8,
		phone: 6,
		decisions: 7,
		'close-ones': 6,
		safety: 4,
		language: 2
	},
	foster: {
		'child-heard': 26,
		'close-ones': 22,
		encounter: 16,
		'own-say': 14,
		information: 10,
		'food-everyday': 8,
		decisions: 4
	},
	disability: {
		decisions: 20,
		encounter: 22,
		'own-say': 15,
		information: 13,
		waiting: 11,
		phone: 8,
		premises: 6,
		language: 4,
		'close-ones': 4,
		digital: 3
	},
	rides: {
		waiting: 30,
		encounter: 26,
		phone: 13,
		'own-say': 8,
		digital: 8,
		safety: 6,
		decisions: 5,
		information: 5,
		'food-everyday': 3
	},
	day: {
		'food-everyday': 42,
		encounter: 24,
		'own-say': 18,
		'close-ones': 8,
		safety: 6,
		waiting: 4,
		premises: 2
	},
	'senior-advice': {
		information: 24,
		encounter: 24,
		phone: 16,
		waiting: 12,
		decisions: 8,
		'own-say': 7,
		'close-ones': 8,
		'written-summary': 5,
		digital: 4,
		language: 2
	},
	'home-care': {
		encounter: 34,
		waiting: 16,
		'food-everyday': 13,
		information: 9,
		safety: 7,
		'own-say': 8,
		phone: 5,
		language: 5,
		'close-ones': 5
	},
	housing: {
		'food-everyday': 38,
		encounter: 24,
		safety: 13,
		'own-say': 10,
		'close-ones': 8,
		premises: 6
	},
	mind: {
		encounter: 34,
		waiting: 18,
		'own-say': 13,
		information: 8,
		'close-ones': 7,
		safety: 6,
		phone: 6,
		digital: 5,
		'written-summary': 4,
		premises: 2,
		language: 2
	},
	substance: {
		encounter: 36,
		waiting: 16,
		'own-say': 14,
		premises: 9,
		'close-ones': 8,
		safety: 6,
		information: 8,
		phone: 4
	},
	'meeting-place': {
		'food-everyday': 38,
		encounter: 28,
		'close-ones': 10,
		safety: 12,
		'own-say': 9,
		information: 3
	},
	advice: {
		information: 30,
		encounter: 22,
		phone: 20,
		digital: 13,
		waiting: 9,
		language: 8,
		premises: 3
	},
	crisis: { safety: 34, encounter: 28, information: 16, waiting: 8, phone: 8, 'close-ones': 6 }
};
