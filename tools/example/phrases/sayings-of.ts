import type { ThemeKey } from '../themes.ts';
import { type Place, sharedThemes } from '../voice-places.ts';
import { inEasyFinnish } from './easy-finnish.ts';
import { inEnglish } from './english.ts';
import * as adults from './fi/at-adult-social-work.ts';
import * as advice from './fi/at-advice-and-crisis.ts';
import * as children from './fi/at-child-protection.ts';
import * as disability from './fi/at-disability.ts';
import * as families from './fi/at-families.ts';
import { atHomeFi } from './fi/at-home.ts';
import * as mind from './fi/at-mind-and-substances.ts';
import * as older from './fi/at-older-people.ts';
import { decisionsFi, digitalFi } from './fi/digital-and-decisions.ts';
import { everydayFi, safetyFi } from './fi/everyday-and-safety.ts';
import { informationFi, waitingFi } from './fi/information-and-waiting.ts';
import { closeOnesFi, languageFi } from './fi/language-and-close-ones.ts';
import { childHeardFi, ownSayFi } from './fi/own-say-and-child.ts';
import { encounterFi, phoneFi } from './fi/phone-and-encounter.ts';
import { premisesFi, summaryFi } from './fi/summary-and-premises.ts';
import type { Mood, PlaceSayings, ThemeSayings } from './sayings.ts';
import * as placesSv from './sv/at-places.ts';
import * as oneSv from './sv/themes-one.ts';
import * as twoSv from './sv/themes-two.ts';

export type Language = 'fi' | 'sv' | 'fi-simple' | 'en';

const ofTheme: Record<'fi' | 'sv', Record<ThemeKey, ThemeSayings>> = {
	fi: {
		information: informationFi,
		waiting: waitingFi,
		phone: phoneFi,
		encounter: encounterFi,
		'written-summary': summaryFi,
		premises: premisesFi,
		digital: digitalFi,
		decisions: decisionsFi,
		'own-say': ownSayFi,
		'child-heard': childHeardFi,
		language: languageFi,
		'close-ones': closeOnesFi,
		'food-everyday': everydayFi,
		safety: safetyFi
	},
	sv: {
		information: oneSv.informationSv,
		waiting: oneSv.waitingSv,
		phone: oneSv.phoneSv,
		encounter: oneSv.encounterSv,
		'written-summary': oneSv.summarySv,
		premises: oneSv.premisesSv,
		digital: oneSv.digitalSv,
		decisions: twoSv.decisionsSv,
		'own-say': twoSv.ownSaySv,
		'child-heard': twoSv.childHeardSv,
		language: twoSv.languageSv,
		'close-ones': twoSv.closeOnesSv,
		'food-everyday': twoSv.everydaySv,
		safety: twoSv.safetySv
	}
};

const ofPlace: Record<'fi' | 'sv', Record<Place, readonly PlaceSayings[]>> = {
	fi: {
		station: [adults.stationFi, adults.applyingFi],
		money: [adults.moneyFi, adults.applyingFi],
		youth: [adults.youthFi, adults.applyingFi],
		'family-support': [families.familySupportFi],
		'family-law': [families.familyLawFi],
		'family-home': [families.familyHomeFi, atHomeFi],
		'open-family': [families.openFamilyFi],
		'child-protection': [children.childProtectionFi],
		foster: [children.fosterFi],
		disability: [disability.disabilityFi, adults.applyingFi],
		rides: [disability.ridesFi, adults.applyingFi],
		day: [disability.dayFi],
		'senior-advice': [older.seniorAdviceFi, adults.applyingFi],
		'home-care': [older.homeCareFi, atHomeFi],
		housing: [older.housingFi],
		mind: [mind.mindFi],
		substance: [mind.substanceFi],
		'meeting-place': [mind.meetingPlaceFi],
		advice: [advice.adviceFi],
		crisis: [advice.crisisFi]
	},
	sv: {
		station: [placesSv.stationSv],
		money: [placesSv.stationSv],
		youth: [],
		'family-support': [placesSv.familySupportSv],
		'family-law': [placesSv.familyLawSv],
		'family-home': [placesSv.familyHomeSv],
		'open-family': [placesSv.openFamilySv],
		'child-protection': [placesSv.childProtectionSv],
		foster: [],
		disability: [placesSv.disabilitySv],
		rides: [placesSv.ridesSv],
		day: [placesSv.dayAndMeetingSv],
		'senior-advice': [placesSv.seniorAdviceSv],
		'home-care': [placesSv.homeCareSv],
		housing: [placesSv.housingSv],
		mind: [placesSv.mindSv],
		substance: [placesSv.substanceSv],
		'meeting-place': [placesSv.dayAndMeetingSv],
		advice: [],
		crisis: []
	}
};

const everywhere: Record<'en' | 'fi-simple', PlaceSayings> = {
	en: inEnglish,
	'fi-simple': inEasyFinnish
};

/** Sentences that a person may begin with, and those that may follow the shared ones. */
export type Pool = { own: string[]; shared: readonly string[]; more: readonly string[] };

const about = (sayings: readonly PlaceSayings[], mood: Mood | 'wish', theme: ThemeKey): string[] =>
	sayings.flatMap((some) => some[mood]).flatMap(([of, text]) => (of === theme ? [text] : []));

/** What may be said of a theme in a place, in one mood and language; may be empty. */
export function poolOf(place: Place, theme: ThemeKey, mood: Mood, language: Language): Pool {
	if (language === 'en' || language === 'fi-simple') {
		return { own: about([everywhere[language]], mood, theme), shared: [], more: [] };
	}
	const own = about(ofPlace[language][place], mood, theme);
	if (!sharedThemes[place].includes(theme)) return { own, shared: [], more: [] };
	const { said, more } = ofTheme[language][theme][mood];
	return { own, shared: said, more };
}

/** What may be wished for about a theme in a place; may be empty. */
export function wishesOf(place: Place, theme: ThemeKey, language: Language): string[] {
	if (language === 'en' || language === 'fi-simple') {
		return about([everywhere[language]], 'wish', theme);
	}
	const own = about(ofPlace[language][place], 'wish', theme);
	return sharedThemes[place].includes(theme) ? [...own, ...ofTheme[language][theme].wish] : own;
}
