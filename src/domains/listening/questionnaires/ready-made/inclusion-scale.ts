import type { ReadySet } from './ready.ts';
import { itemsOf } from './ready.ts';

const source =
	'THL, Osallisuuden kokemuksen mittari (Osallisuusindikaattori, ESIS, 10 väittämää), sanatarkasti: thl.fi, blogi.thl.fi/nama-10-vaittamaa-kertovat-kuinka-osallinen-olet';

const statements = [
	'Tunnen, että päivittäiset tekemiseni ovat merkityksellisiä.',
	'Saan myönteistä palautetta tekemisistäni.',
	'Kuulun itselleni tärkeään ryhmään tai yhteisöön.',
	'Olen tarpeellinen muille ihmisille.',
	'Pystyn vaikuttamaan oman elämäni kulkuun.',
	'Tunnen, että elämälläni on tarkoitus.',
	'Pystyn tavoittelemaan minulle tärkeitä asioita.',
	'Saan itse apua silloin, kun sitä todella tarvitsen.',
	'Koen, että minuun luotetaan.',
	'Pystyn vaikuttamaan joihinkin elinympäristöni asioihin.'
];

/** Finnish only: the measure's other languages must be its owner's own, and none is confirmed. */
const steps = [
	'Täysin eri mieltä',
	'Osittain eri mieltä',
	'Ei samaa eikä eri mieltä',
	'Osittain samaa mieltä',
	'Täysin samaa mieltä'
].map((fi) => ({ fi }));

const ids = statements.map((_, index) => `esis.${index + 1}`);

/**
 * The Experiences of Social Inclusion Scale.
 *
 * Validated in its official form: no wording, order or item may be changed, and no item used alone.
 */
export const inclusionScale: ReadySet = {
	questions: statements.map((fi, index) => ({
		id: ids[index] as string,
		kind: 'agree5',
		topic: 'inclusion',
		source,
		sensitive: true,
		locked: true,
		wordings: [{ text: { fi }, options: steps }]
	})),
	questionnaires: [
		{
			key: 'inclusion-scale',
			name: {
				fi: 'Osallisuuden kokemuksen mittari (ESIS)',
				sv: 'Experiences of Social Inclusion Scale (ESIS)',
				en: 'Experiences of Social Inclusion Scale (ESIS)'
			},
			purpose: 'survey',
			audience: 'any',
			source,
			terms: {
				fi: 'Mittari on tieteellisesti validoitu vain virallisessa muodossaan. Väittämiä ei saa muuttaa, jättää pois, järjestää uudelleen eikä käyttää yksin toisessa kyselyssä. Lue THL:n käyttöohje ennen käyttöä. Vain suomenkielinen sanamuoto on vahvistettu: muilla kielillä näytetään suomenkieliset väittämät. Vastausasteikon sanat on tarkistettava THL:n ohjeesta.',
				sv: 'Mätaren är vetenskapligt validerad endast i sin officiella form. Påståendena får inte ändras, utelämnas, ordnas om eller användas enskilt i en annan enkät. Läs THL:s anvisning före användning. Endast den finska ordalydelsen är bekräftad: på andra språk visas påståendena på finska. Svarsskalans ord ska kontrolleras i THL:s anvisning.',
				en: 'The scale is scientifically validated only in its official form. Statements may not be changed, left out, reordered or used alone in another questionnaire. Read THL’s instructions before use. Only the Finnish wording is confirmed: in other languages the statements are shown in Finnish. The words of the answer scale must be checked in THL’s instructions.'
			},
			locked: true,
			noSwedishBecause:
				'Mittarista saa käyttää vain virallisia kieliversioita, eikä ruotsinkielistä ole vahvistettu.',
			items: itemsOf(...ids)
		}
	]
};
