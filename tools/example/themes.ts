type Theme = { key: string; name: { fi: string; sv: string; en: string; 'fi-simple': string } };

const theme = (key: string, fi: string, sv: string, en: string, easy: string): Theme => ({
	key,
	name: { fi, sv, en, 'fi-simple': easy }
});

/** What voices are about, by the example county's own list. */
export const themes: Theme[] = [
	theme('information', 'Tiedonsaanti', 'Information', 'Getting information', 'Tiedon saaminen'),
	theme('waiting', 'Jonotus ja odotus', 'Kö och väntan', 'Queues and waiting', 'Odottaminen'),
	theme('phone', 'Puhelin ja tavoitettavuus', 'Telefon och anträffbarhet', 'Reaching the staff', 'Puhelin'),
	theme('encounter', 'Kohtaaminen', 'Bemötande', 'Being met', 'Miten minua kohdeltiin'),
	theme('summary', 'Kirjallinen yhteenveto', 'Skriftlig sammanfattning', 'Written summary', 'Asiat paperilla'),
	theme('premises', 'Tilat ja esteettömyys', 'Lokaler och tillgänglighet', 'Premises and access', 'Paikat ja huoneet'),
	theme('digital', 'Digitaaliset palvelut', 'Digitala tjänster', 'Digital services', 'Palvelut netissä'),
	theme('decisions', 'Päätökset ja perustelut', 'Beslut och motiveringar', 'Decisions and reasons', 'Päätökset'),
	theme('participation', 'Osallisuus omassa asiassa', 'Delaktighet i egna ärenden', 'Taking part in one’s own matter', 'Saan päättää omista asioista'),
	theme('child', 'Lapsen kuuleminen', 'Att höra barnet', 'Hearing the child', 'Lapsen kuunteleminen'),
	theme('language', 'Kieli', 'Språk', 'Language', 'Kieli'),
	theme('relatives', 'Läheisten huomioiminen', 'Hänsyn till närstående', 'Attention to relatives', 'Läheiset'),
	theme('daily', 'Ruoka ja arki', 'Mat och vardag', 'Food and daily life', 'Ruoka ja arki'),
	theme('safety', 'Turvallisuus', 'Trygghet', 'Safety', 'Turvallisuus')
];
