import type { ThemeKey } from '../themes.ts';
import type { Talk } from '../answers.ts';

/**
 * What staff answer, by theme: what we know, what we do, what we cannot do. No officialese, no
 * "thank you for your valuable feedback".
 */
export const answersFi: Record<ThemeKey, readonly string[]> = {
	information: [
		'Kiitos, että kerroit. Tieto ei saa olla kiinni siitä, osaako kysyä. Kävimme tämän läpi tiimissä, ja kerromme jatkossa jokaiselle, mitä seuraavaksi tapahtuu.',
		'Olet oikeassa, kirjeemme kieli on vaikeaa. Kirjoitamme sen uudestaan ja pyydämme asiakkaita lukemaan sen ennen kuin otamme sen käyttöön.',
		'Harmillista, että sait kaksi eri ohjetta. Sovimme nyt yhteisen ohjeen, jotta vastaus on sama kysyit sitten keneltä tahansa.'
	],
	waiting: [
		'Odotit liian kauan, ja olemme siitä pahoillamme. Jonossa on nyt enemmän ihmisiä kuin ehdimme tavata. Jos tilanteesi pahenee, soita meille heti, silloin emme odota vuoroa.',
		'Kiitos palautteesta. Ajan peruminen viime hetkellä ei ollut reilua. Sovimme, että peruttaessa ehdotetaan aina samalla uutta aikaa.',
		'Emme pysty juuri nyt lyhentämään jonoa, mutta voimme kertoa rehellisesti, kuinka pitkä se on. Sen teemme tästä lähtien jo ensimmäisessä puhelussa.'
	],
	phone: [
		'Ymmärrän, että se turhauttaa. Aamut ovat ruuhkaisimmat. Soittoajan lopulla pääset yleensä läpi nopeammin, ja voit myös jättää soittopyynnön.',
		'Olemme pahoillamme, että luvattua soittoa ei tullut. Syy oli meissä: pyyntö jäi kirjaamatta. Nyt lista tarkistetaan joka päivä ennen kotiin lähtöä.',
		'Kiitos, että sanoit tämän. Moni muu on toivonut samaa. Selvitämme, voimmeko pitää puhelimen auki myös yhtenä iltapäivänä, ja kerromme päätöksestä tässä palvelussa.'
	],
	encounter: [
		'Olen pahoillani, että sinulle jäi tällainen olo. Jokainen täällä ansaitsee tulla kuulluksi. Puhuimme palautteestasi koko työyhteisössä.',
		'Kiitos, että jaksoit kirjoittaa. Kiire näkyi, ja sen ei pitäisi olla asiakkaan murhe. Jos haluat, voit pyytää toista työntekijää, se on aina mahdollista.',
		'On raskasta kertoa sama asia monta kertaa. Emme voi estää kaikkia vaihdoksia, mutta voimme huolehtia siitä, että uusi työntekijä on lukenut asiasi ennen tapaamista.'
	],
	'written-summary': [
		'Hyvä ajatus. Saat aina pyytää, että sovitut asiat kirjoitetaan paperille. Mietimme parhaillaan, miten se tehtäisiin kaikille pyytämättä.',
		'Sinulla on oikeus lukea, mitä sinusta on kirjattu, ja pyytää korjausta. Sanot vain vastaanotolla, niin autamme siinä. Ikävää, ettei tätä kerrottu sinulle heti.'
	],
	premises: [
		'Kiitos, tämä oli meille tärkeä tieto. Teimme siitä heti vikailmoituksen, ja aulan taululta näet, milloin se korjataan.',
		'Olet oikeassa, aulassa kuulee liikaa. Voit pyytää, että ilmoittautuminen tehdään viereisessä huoneessa. Teemme siitä nyt myös kyltin.'
	],
	digital: [
		'Ikävää, että kirjoittamasi katosi. Ilmoitimme viasta järjestelmän tekijälle. Siihen asti lomakkeen voi täyttää myös paperilla tai puhelimessa kanssamme.',
		'Kaikkien ei tarvitse osata eikä haluta asioida verkossa. Saat palvelun myös puhelimella ja paikan päällä, ja kerromme sen jatkossa selvemmin.'
	],
	decisions: [
		'Päätöksestä pitää näkyä, miksi se on sellainen kuin on. Olemme pahoillamme, ettei se näkynyt. Voit pyytää, että päätöksen tekijä soittaa ja käy sen kanssasi läpi.',
		'Kiitos palautteesta. Emme voi tässä palvelussa puuttua yksittäiseen päätökseen, koska emme tiedä, kuka olet. Päätöksen viimeisellä sivulla kerrotaan, miten siihen haetaan muutosta, ja sosiaaliasiavastaava auttaa siinä.'
	],
	'own-say': [
		'Kysymys on sinun elämästäsi, ja sinun olisi pitänyt saada sanoa ensin. Kiitos, että muistutit siitä. Voit milloin tahansa pyytää, että suunnitelma tehdään uudestaan yhdessä.',
		'Hieno juttu, että haluat olla mukana. Asiakasraatimme kokoontuu kerran kuussa, ja uudet jäsenet ovat tervetulleita. Kysy lisää keneltä tahansa työntekijältä.'
	],
	'child-heard': [
		'Lapsella on oikeus kertoa oma mielipiteensä, ja meillä on velvollisuus kysyä sitä. Kiitos, että kerroit. Varaamme jatkossa lapselle oman ajan.',
		'Kiitos viestistäsi. Lapsen pitää myös saada tietää, mitä hänen sanoistaan seurasi. Sovimme, että oma työntekijä kertoo sen hänelle aina itse.'
	],
	language: [
		'Sinulla on oikeus saada palvelua ja päätökset omalla kielelläsi. Olemme pahoillamme, että näin ei käynyt. Kielesi kysytään jatkossa jo ajanvarauksessa.',
		'Kiitos. Tulkille varataan nyt kaksinkertainen aika. Lyhenteet olemme poistaneet ohjeesta.'
	],
	'close-ones': [
		'Läheinen on monelle tärkein tuki, ja hänenkin jaksamisensa kuuluu meille. Kiitos, että kirjoitit. Otamme kysymyksen mukaan jokaiseen tapaamiseen.',
		'Kerromme läheiselle asioista, kun asiakas on antanut siihen luvan. Luvan voi antaa vaikka heti seuraavalla käynnillä, ja silloin sovitaan myös, kuka soittaa ja milloin.'
	],
	'food-everyday': [
		'Kiitos, että kerroit. Vein terveiset keittiölle, ja ruokalista otetaan puheeksi seuraavassa yhteisessä kokouksessa. Tule mukaan, jos voit.',
		'Ymmärrän hyvin, että päivät tuntuvat pitkiltä. Emme saa lisää käsiä hetkessä, mutta lupaamme kysyä joka päivä, mitä haluaisit tehdä.'
	],
	safety: [
		'Otamme tämän vakavasti. Kukaan ei saa pelätä täällä. Kävimme tilanteen läpi heti ja muutimme vuoroja niin, ettei kukaan ole aulassa yksin.',
		'Kiitos, että kerroit, se vaati rohkeutta. Jos pelkäät nyt, soita 112. Meihin saat yhteyden sosiaali- ja kriisipäivystyksestä kaikkina vuorokauden aikoina.'
	]
};

/** To those who were pleased, or said so little that no theme could be told. */
export const thanksFi: readonly string[] = [
	'Kiitos, tämä ilahdutti koko tiimiä. Kerroimme terveisesi eteenpäin.',
	'Mukava kuulla. Jatkamme samaan tapaan.',
	'Kiitos sanoistasi. Tällaisen voimalla jaksaa.',
	'Hienoa, että se auttoi. Ota yhteyttä milloin vain, kun tarvitset.',
	'Kiitos, kun kerroit myös sen, mikä toimi. Siitä opimme yhtä paljon kuin virheistä.'
];

export const plainAnswersFi: readonly string[] = [
	'Kiitos palautteesta. Luimme sen yhdessä tiimissä. Jos haluat kertoa tarkemmin, voit kirjoittaa tähän lisää.',
	'Olemme pahoillamme, että petyit. Haluaisimme ymmärtää paremmin, mitä tapahtui. Voit vastata tähän nimettömänä.'
];

/** What staff ask back when they cannot help without knowing more, and what the client writes to it. */
export const talksFi: readonly Talk[] = [
	{
		question:
			'Kiitos, että kerroit. Muistatko, mihin aikaan päivästä tämä tapahtui? Se auttaa meitä löytämään syyn.',
		reply: 'Se oli aamupäivällä, heti yhdeksän jälkeen. Kiitos, että kysyitte.'
	},
	{
		question: 'Haluaisimme ymmärtää tämän oikein. Mikä olisi ollut sinulle paras tapa hoitaa asia?',
		reply: 'Minulle olisi riittänyt, että joku olisi soittanut ja kertonut tilanteen.'
	},
	{
		question: 'Onko tämä tapahtunut kerran vai useammin? Sinun ei tarvitse kertoa, kuka olet.',
		reply: 'Valitettavasti useammin. Tämä oli nyt kolmas kerta.'
	},
	{
		question: 'Mitä toivoisit, että tekisimme ensimmäiseksi?',
		reply: 'Ensimmäiseksi toivoisin selvää vastausta siihen, kauanko tämä kestää.'
	},
	{
		question: 'Kerrotko vielä, puhutko paikan päällä käynnistä vai puhelusta?',
		reply: 'Puhelusta. Paikan päällä kaikki on mennyt hyvin.'
	},
	{
		question:
			'Auttaisiko sinua, jos joku soittaisi? Siinä tapauksessa ota yhteyttä puhelimella, sillä emme näe, kuka olet.',
		reply: 'Ei tarvitse soittaa, riittää että asia korjataan.'
	},
	{
		question: 'Saammeko lainata palautettasi ilman mitään, mistä sinut voisi tunnistaa?',
		reply: 'Saatte lainata. Hyvä, jos siitä on muille apua.'
	},
	{
		question:
			'Puhuimme palautteestasi tänään. Haluatko lisätä vielä jotain, ennen kuin päätämme, mitä teemme?',
		reply: 'En enää. En odottanut, että joku oikeasti lukee tämän. Kiitos.'
	}
];
