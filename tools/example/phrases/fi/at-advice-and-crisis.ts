import type { PlaceSayings } from '../sayings.ts';

export const adviceFi: PlaceSayings = {
	good: [
		[
			'information',
			'En tiennyt, mistä aloittaa. [Neuvonnasta lähdin listan kanssa.|Nyt minulla on kolme kohtaa paperilla.]'
		],
		['digital', 'Chatissa neuvoja [pysyi mukana loppuun asti|odotti, kun etsin papereita].'],
		[
			'language',
			'Lomake täytettiin yhdessä [englanniksi ja suomeksi|kuvien avulla], ja se meni läpi.'
		],
		[
			'phone',
			'Palvelupisteellä ei [kysytty, mihin osastoon kuulun|pompoteltu], kysyttiin, mikä hätänä.'
		],
		['encounter', 'Neuvoja soitti puolestani Kelaan, [kun ääni petti|kun en uskaltanut].']
	],
	mixed: [
		[
			'information',
			'Yleisneuvoja sain, [omaan asiaan piti soittaa muualle|tarkempia ei osattu sanoa].'
		],
		['waiting', 'Palvelupiste toimii, [jono vain on aamulla ovelle asti|numerolappu katosi].'],
		['digital', 'Chat on nopea, [vastaukset vähän valmiiksi kirjoitettuja|siitä puuttuu ruotsi].']
	],
	bad: [
		[
			'information',
			'Neuvonnasta sain numeron, [josta annettiin toinen numero|joka ei ollut käytössä].'
		],
		['phone', 'Kolmas jonossa, toinen jonossa, [ja puhelu katkeaa|kolmas jonossa].'],
		['digital', 'Ohjattiin nettiin, [tulin juuri siksi, etten osaa|olin jo siellä].'],
		[
			'waiting',
			'Palvelupiste kiinni [lounaan|koulutuksen] takia, eikä ovessa lukenut, milloin aukeaa.'
		]
	],
	wish: [
		['information', 'Paikka, josta saa vastauksen [yhdellä kysymällä|kaikkeen].'],
		['digital', 'Chat auki [iltaisin|lauantaisin].'],
		['language', 'Neuvontaa [ukrainaksi|arabiaksi|somaliksi] tiettynä päivänä.'],
		['phone', 'Kertokaa jonotusaika.']
	]
};

export const crisisFi: PlaceSayings = {
	good: [
		[
			'safety',
			'En olisi uskaltanut mennä kotiin. [Teidän avullanne ei tarvinnut.|Yhdessä löytyi toinen paikka.]'
		],
		['waiting', 'Apu tuli [samana iltana|tunnin sisällä], vaikka oli pyhä.'],
		['phone', 'Puhelimessa oli heti [ihminen, ei nauha|joku, joka kuunteli].'],
		[
			'safety',
			'Soitin [keskellä yötä|aamuyöllä]. Vastattiin [heti|rauhallisella äänellä]. Kiitos, että olette olemassa.'
		],
		[
			'encounter',
			'Päivystäjä puhui [niin kauan, että hengitys tasaantui|kanssani, kunnes ystävä ehti luokseni].'
		],
		['safety', 'Saimme [turvallisen paikan yöksi|turvaan pääsyn samana iltana].'],
		['close-ones', 'Koko perhe otettiin [huomioon|vastaan], lapsillekin puhuttiin.'],
		[
			'information',
			'Seuraavana päivänä soitettiin ja kysyttiin, [miten yö meni|mitä tarvitsemme]. Kerrottiin, mistä apu jatkuu.'
		]
	],
	mixed: [
		['safety', 'Yö järjestyi, [seuraavasta päivästä ei puhuttu|mutta paikka oli kaukana].'],
		['encounter', 'Päivystäjä oli rauhallinen, [taustalla soi koko ajan|kuulosti väsyneeltä].'],
		['waiting', 'Apu oli hyvää, [odotusta oli kaksi tuntia|alku kesti].'],
		['information', 'Yöllä autettiin, [aamulla en tiennyt, kenelle soittaa|jatko jäi auki].']
	],
	bad: [
		[
			'waiting',
			'Takaisinsoittoa odotettiin [tunti|puolitoista tuntia], ja jokainen minuutti tuntui.'
		],
		[
			'close-ones',
			'Lapset olivat huoneessa koko puhelun ajan, [heistä ei kysytty|kukaan ei kysynyt, ovatko he kunnossa].'
		],
		['phone', 'Puhelu meni [jonoon|vastaajaan] juuri silloin, kun tarvitsin ihmistä.'],
		['encounter', 'Sanottiin, että [soita aamulla|tämä ei ole kiireellinen]. Minulle se oli.'],
		['information', 'Kukaan ei ottanut yhteyttä jälkeenpäin, [vaikka luvattiin|se oli pahinta].']
	],
	wish: [
		['information', 'Soitto [seuraavana päivänä|kahden päivän päästä], aina.'],
		['digital', 'Chat myös yöllä, [kaikki eivät voi puhua ääneen|joskus ei voi soittaa].'],
		['waiting', 'Lisää väkeä [viikonloppuöihin|öihin].']
	]
};
