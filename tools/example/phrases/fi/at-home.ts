import type { PlaceSayings } from '../sayings.ts';

/** Where the worker comes to the client's own door, and nobody sits in a waiting room. */
export const atHomeFi: PlaceSayings = {
	good: [
		[
			'encounter',
			'<Työntekijä> [koputtaa ja odottaa|kysyy aina, saako tulla sisään]. Koti on minun, ja se muistetaan.'
		],
		['encounter', 'Kengät jäävät eteiseen ja hymy tulee [sisään|mukana].'],
		['encounter', '<Työntekijä> [huomaa|näkee heti], jos olen huonossa kunnossa, ja kysyy.'],
		['encounter', 'Apua saa ilman, että tarvitsee [nolostua|selitellä].'],
		['encounter', 'Vaikka on kiire, minua ei [hoputeta|pompoteta].'],
		['encounter', 'Luotan [heihin|kaikkiin, jotka täällä käyvät]. Se ei ole minulle helppoa.'],
		['encounter', 'Nauretaan yhdessä [joka käynnillä|usein]. Se on puoli apua.'],
		[
			'information',
			'Sovitut päivät ovat [kalenterissa|lapulla seinällä], ja niistä pidetään kiinni.'
		],
		[
			'information',
			'<Työntekijä> kertoo aina, [mitä tekee ja miksi|milloin tulee seuraavan kerran].'
		],
		['own-say', 'Tehdään niin kuin [minä olen tottunut|meillä on tapana].'],
		['own-say', 'Suunnitelmaa muutettiin, kun [tarve muuttui|pyysin], eikä siitä tullut ongelmaa.'],
		['close-ones', 'Muukin väki kotona [otetaan huomioon|saa sanoa sanansa].']
	],
	mixed: [
		['encounter', 'Tekevät työnsä hyvin, [juttelulle ei jää aikaa|mutta ovi on jo raollaan].'],
		['encounter', 'Toisten kanssa [sujuu heti|on helppoa], toisten kanssa ei niinkään.'],
		['own-say', 'Toiveita kysytään, [aina niitä ei voi toteuttaa|sitten ne unohtuvat].'],
		['information', 'Käyntiaika on sovittu, [se vain elää|mutta muutoksista ei aina kerrota].']
	],
	bad: [
		['encounter', 'Ovesta tullaan [koputtamatta|puhelin korvalla]. Tämä on minun kotini.'],
		[
			'encounter',
			'Minun yli puhuttiin toiselle <työntekijälle>, [kuin olisin huonekalu|en tiennyt minne katsoa].'
		],
		[
			'encounter',
			'Kello on koko ajan esillä. [Hengästyn, kun katson.|Tulee tunne, että olen tiellä.]'
		],
		['information', 'En tiedä aamulla, [kuka tulee|tuleeko kukaan] ja mihin aikaan.'],
		['own-say', 'Suunnitelma tehtiin [toimistolla|paperille], minulta kysymättä. Arki on täällä.'],
		[
			'own-say',
			'Sanoin, miten haluan asiat tehtävän. Seuraava [tekee taas omalla tavallaan|ei ollut kuullut].'
		]
	],
	wish: [
		['encounter', 'Viisi minuuttia [istumista|juttelua], se riittäisi.'],
		['own-say', 'Kysykää joskus, [mitä minä haluaisin tehdä|onko tämä hyvä näin].'],
		['information', 'Muutoksista [soitto|viesti] etukäteen.'],
		['encounter', 'Koputtakaa ja odottakaa vastausta.']
	]
};
