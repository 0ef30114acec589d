import type { ThemeKey } from './themes.ts';
import type { Place } from './voice-places.ts';

/**
 * How one unit is spoken to: how often, in which languages, by which ways, by whom, how warmly.
 * Shares are of all voices of the unit; Finnish and the client are what is left.
 */
export type VoiceProfile = {
	place: Place;
	/** Voices in two years if twenty thousand are made; small units show how figures are withheld. */
	volume: number;
	sv?: number;
	easy?: number;
	en?: number;
	relatives?: number;
	onBehalf?: number;
	/** How much likelier a good word is than elsewhere; 1 is as elsewhere. */
	warmth?: number;
	/** How much that grows in two years; below 0 where things have got worse. */
	drift?: number;
	/** What people here are displeased with oftener than elsewhere, until a kept promise mends it. */
	sore?: Partial<Record<ThemeKey, number>>;
	channels?: Channels;
	/** Open at weekends too. */
	everyDay?: boolean;
};

export type Channel = 'web' | 'card' | 'kiosk' | 'oral' | 'phone';
export type Channels = readonly (readonly [Channel, number])[];

export const officeChannels: Channels = [
	['web', 38],
	['card', 28],
	['kiosk', 23],
	['oral', 6],
	['phone', 5]
];
const withoutKiosk: Channels = [
	['web', 52],
	['card', 34],
	['oral', 7],
	['phone', 7]
];
const atHome: Channels = [
	['web', 34],
	['card', 44],
	['oral', 11],
	['phone', 11]
];
const byPhoneAndWeb: Channels = [
	['web', 70],
	['phone', 13],
	['oral', 3],
	['card', 14]
];
const lobby: Channels = [
	['kiosk', 40],
	['card', 34],
	['web', 16],
	['oral', 10]
];

/** By unit; every unit of the example county that meets clients has its line. */
export const voiceProfiles: Record<string, VoiceProfile> = {
	'keskustan-sosiaaliasema': {
		place: 'station',
		volume: 2900,
		sv: 0.07,
		en: 0.03,
		drift: 0.5,
		sore: { phone: 2.2, premises: 1.3, 'written-summary': 1.5 }
	},
	'itainen-sosiaaliasema': {
		place: 'station',
		volume: 1500,
		sv: 0.04,
		warmth: 0.85,
		drift: 0.3,
		sore: { phone: 3 }
	},
	'rantakylan-sosiaaliasema': {
		place: 'station',
		volume: 640,
		sv: 0.42,
		warmth: 1.2,
		sore: { language: 4 }
	},
	toimeentulotuki: {
		place: 'money',
		volume: 2100,
		sv: 0.06,
		en: 0.04,
		warmth: 0.75,
		drift: 0.3,
		sore: { decisions: 1.4 },
		channels: byPhoneAndWeb
	},
	'nuorten-sosiaalityo': {
		place: 'youth',
		volume: 520,
		sv: 0.05,
		en: 0.03,
		warmth: 1.1,
		channels: withoutKiosk
	},
	perheneuvola: { place: 'family-support', volume: 900, sv: 0.09, en: 0.02, warmth: 1.1 },
	'perheoikeus-ja-lastenvalvoja': {
		place: 'family-law',
		volume: 1000,
		sv: 0.07,
		en: 0.02,
		warmth: 0.9,
		drift: 0.25,
		sore: { safety: 3 }
	},
	'lapsiperheiden-kotipalvelu': {
		place: 'family-home',
		volume: 480,
		sv: 0.07,
		warmth: 1.2,
		channels: withoutKiosk
	},
	'perhekeskus-pihlaja': {
		place: 'open-family',
		volume: 640,
		sv: 0.1,
		en: 0.04,
		warmth: 1.6,
		channels: lobby
	},
	'lastensuojelun-arviointi': {
		place: 'child-protection',
		volume: 520,
		sv: 0.05,
		relatives: 0.12,
		warmth: 0.75,
		drift: 0.4,
		channels: withoutKiosk
	},
	'lastensuojelun-avohuolto': {
		place: 'child-protection',
		volume: 430,
		sv: 0.05,
		relatives: 0.1,
		warmth: 0.85,
		drift: -0.15,
		channels: withoutKiosk
	},
	'sijaishuolto-ja-jalkihuolto': {
		place: 'foster',
		volume: 62,
		relatives: 0.15,
		channels: [
			['web', 70],
			['oral', 20],
			['card', 10]
		]
	},
	'vammaispalvelujen-asiakasohjaus': {
		place: 'disability',
		volume: 820,
		sv: 0.07,
		easy: 0.1,
		relatives: 0.16,
		onBehalf: 0.06,
		warmth: 0.85
	},
	'liikkumisen-tuki': {
		place: 'rides',
		volume: 1250,
		sv: 0.08,
		easy: 0.05,
		relatives: 0.06,
		onBehalf: 0.05,
		drift: 0.2,
		sore: { waiting: 1.5 },
		channels: byPhoneAndWeb,
		everyDay: true
	},
	'paivatoiminta-kaarna': {
		place: 'day',
		volume: 36,
		easy: 0.5,
		onBehalf: 0.15,
		warmth: 1.3,
		channels: lobby
	},
	seniorineuvonta: {
		place: 'senior-advice',
		volume: 1300,
		sv: 0.1,
		relatives: 0.24,
		drift: 0.2,
		sore: { phone: 2.2 },
		channels: byPhoneAndWeb
	},
	'kotihoito-keskusta': {
		place: 'home-care',
		volume: 1700,
		sv: 0.06,
		relatives: 0.26,
		onBehalf: 0.06,
		warmth: 0.85,
		drift: 0.25,
		sore: { waiting: 1.6 },
		channels: atHome,
		everyDay: true
	},
	'kotihoito-rantakyla': {
		place: 'home-care',
		volume: 560,
		sv: 0.45,
		relatives: 0.26,
		onBehalf: 0.06,
		warmth: 1.25,
		channels: atHome,
		everyDay: true
	},
	'palvelutalo-koivuranta': {
		place: 'housing',
		volume: 300,
		sv: 0.1,
		relatives: 0.34,
		onBehalf: 0.1,
		drift: 0.2,
		channels: lobby,
		everyDay: true
	},
	'aikuisten-mielenterveyspalvelut': {
		place: 'mind',
		volume: 950,
		sv: 0.07,
		en: 0.02,
		warmth: 0.9,
		drift: -0.2
	},
	paihdeklinikka: { place: 'substance', volume: 560, sv: 0.05, warmth: 1.15 },
	'kohtaamispaikka-satama': { place: 'meeting-place', volume: 170, warmth: 1.5, channels: lobby },
	sosiaalineuvonta: {
		place: 'advice',
		volume: 1600,
		sv: 0.07,
		easy: 0.06,
		en: 0.07,
		drift: 0.2,
		channels: byPhoneAndWeb
	},
	'sosiaali-ja-kriisipaivystys': {
		place: 'crisis',
		volume: 90,
		relatives: 0.12,
		warmth: 1.2,
		channels: [
			['web', 74],
			['phone', 26]
		],
		everyDay: true
	}
};
