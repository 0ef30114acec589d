import type { FourLanguages } from './county.ts';

export type ThemeKey =
	| 'information'
	| 'waiting'
	| 'phone'
	| 'encounter'
	| 'written-summary'
	| 'premises'
	| 'digital'
	| 'decisions'
	| 'own-say'
	| 'child-heard'
	| 'language'
	| 'close-ones'
	| 'food-everyday'
	| 'safety';

type Theme = { key: ThemeKey; name: FourLanguages };

const theme = (key: ThemeKey, fi: string, sv: string, en: string, easy: string): Theme => ({
	key,
	name: { fi, sv, en, 'fi-simple': easy }
});

/** What voices are about, by the example county's own list; every county makes its own. */
export const themes: readonly Theme[] = [
	theme('information', 'Tiedonsaanti', 'Information', 'Getting information', 'Tiedon saaminen'),
	theme('waiting', 'Jonotus ja odotus', 'Köer och väntan', 'Queues and waiting', 'Odottaminen'),
	theme(
		'phone',
		'Puhelin ja tavoitettavuus',
		'Telefon och anträffbarhet',
		'Phone and reaching us',
		'Soittaminen'
	),
	theme('encounter', 'Kohtaaminen', 'Bemötande', 'Being met', 'Miten sinua kohdeltiin'),
	theme(
		'written-summary',
		'Kirjallinen yhteenveto',
		'Skriftlig sammanfattning',
		'Written summary',
		'Sovitut asiat paperilla'
	),
	theme(
		'premises',
		'Tilat ja esteettömyys',
		'Lokaler och tillgänglighet',
		'Premises and access',
		'Paikka ja siellä liikkuminen'
	),
	theme(
		'digital',
		'Digitaaliset palvelut',
		'Digitala tjänster',
		'Digital services',
		'Palvelut netissä'
	),
	theme(
		'decisions',
		'Päätökset ja perustelut',
		'Beslut och motiveringar',
		'Decisions and reasons',
		'Päätökset'
	),
	theme(
		'own-say',
		'Osallisuus omassa asiassa',
		'Delaktighet i egna ärenden',
		'A say in one’s own matter',
		'Saat itse vaikuttaa'
	),
	theme(
		'child-heard',
		'Lapsen kuuleminen',
		'Att höra barnet',
		'Hearing the child',
		'Lapsen kuunteleminen'
	),
	theme('language', 'Kieli', 'Språk', 'Language', 'Kieli'),
	theme(
		'close-ones',
		'Läheisten huomioiminen',
		'Hänsyn till närstående',
		'Those close to the client',
		'Läheiset ihmiset'
	),
	theme('food-everyday', 'Ruoka ja arki', 'Mat och vardag', 'Food and daily life', 'Ruoka ja arki'),
	theme('safety', 'Turvallisuus', 'Trygghet', 'Safety', 'Turvallisuus')
];
