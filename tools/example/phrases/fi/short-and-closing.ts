import type { Mood } from '../sayings.ts';
import type { ThemeKey } from '../../themes.ts';

/** A word or two on a card; half of what people write is not longer. No theme can be told. */
export const shortFi: Record<Mood, readonly string[]> = {
	good: [
		'Kiitos!', 'Kiitos.', 'Kaikki hyvin.', 'Hyvää palvelua.', 'Hyvä!', 'Kiitos hyvästä palvelusta!',
		'Olen tyytyväinen.', 'Ei valittamista.', 'Jatkakaa samaan malliin!', 'Sain apua.', 'Oikein hyvä.',
		'Tosi hyvä.', 'Kiitos avusta.', 'Suuri kiitos!', 'Kaikki sujui.', 'Paremmin kuin odotin.',
		'Ystävällistä palvelua.', 'Lämmin kiitos teille.', 'Tästä jäi hyvä mieli.', 'Juuri sitä, mitä tarvitsin.',
		'Erinomaista.', 'Kymppi.', 'Sain kaiken hoidettua.', 'Tulen uudestaan.', 'Hyvin meni.',
		'Kiitos kun kuuntelitte.', 'Kiitos ajasta.', 'Mukava käynti.'
	],
	mixed: [
		'Ihan ok.', 'Ok.', 'Menetteli.', 'Siltä väliltä.', 'Ei huono, ei hyväkään.', 'Vaihtelevaa.',
		'Välillä hyvin, välillä ei.', 'Parannettavaa on.', 'Sain osan avusta.', 'Jäi vähän kesken.',
		'En osaa sanoa.', 'Kohtalaista.', 'Odotin enemmän.', 'Voisi olla parempikin.', 'Katsotaan nyt.',
		'Osittain.', 'Tästä on hyvä jatkaa.'
	],
	bad: [
		'Ei hyvä.', 'En saanut apua.', 'Pettynyt.', 'Huonoa palvelua.', 'Turha käynti.', 'Ei mennyt hyvin.',
		'Petyin.', 'Odotin muuta.', 'Hukkareissu.', 'Ei auttanut.', 'Aina sama juttu.', 'Jäin yksin asian kanssa.',
		'Tämä ei voi jatkua näin.', 'Huono kokemus.', 'Kukaan ei kuuntele.', 'En tule enää.', 'Asia ei edennyt.'
	]
};

/** How longer texts begin: what brought the person here. Fits any mood. */
export const openingFi: readonly string[] = [
	'Kirjoitan tämän [kotona rauhassa|heti tuoreeltaan|bussissa].',
	'Olen ollut asiakkaana [pari vuotta|pitkään|jo kauan].',
	'Pitkän harkinnan jälkeen hain apua.',
	'Elämäntilanne muuttui [äkkiä|kertaheitolla].',
	'Ystävä kehotti ottamaan yhteyttä.',
	'Tulin [pitkän tauon|parin vuoden tauon] jälkeen uudestaan.',
	'Kerron, koska [pyysitte palautetta|kysyitte].',
	'Mietin pitkään, kirjoitanko tästä.',
	'Olen käyttänyt palveluja [ennenkin|eri paikkakunnilla].',
	'Vastaan nyt toista kertaa tähän kyselyyn.',
	'[Vuosi|Viime aika] on ollut raskas.'
];

/** How texts end. */
export const closingFi: Record<Mood, readonly string[]> = {
	good: [
		'Kiitos [teille|koko väelle|vielä kerran].', 'Jatkakaa [samaan malliin|näin].', 'Hyvää jatkoa!',
		'Voimia työhönne.', '[Aurinkoista|Mukavaa] viikkoa.', 'Suosittelen muillekin.', 'Arvostan työtänne.',
		'[Ruusuja|Kiitokset] työntekijöille!', 'Pitäkää kiinni [hyvistä työntekijöistä|tästä].'
	],
	mixed: [
		'Kiitos kuitenkin.', 'Hyvä suunta silti.', 'Ehkä tästä on teille apua.', 'Kiitos, että kysytte.',
		'[Ymmärrän|Tajuan], ettei kaikki käy hetkessä.', 'Toivottavasti tämä luetaan.', 'Palaan asiaan.'
	],
	bad: [
		'Toivon, että joku [lukee tämän|vastaa].', 'En odota ihmeitä, vain [vastausta|selvää tietoa].',
		'Tämä ei ole [yksittäisen työntekijän vika|kenenkään yhden syy].', 'Kertokaa, mitä tälle tehdään.',
		'Voisitteko vastata?', 'Moni muu ei jaksa edes kirjoittaa.', 'Parempaa [ensi kerralla|jatkoa] toivoen.',
		'Olen väsynyt tähän.', 'Kirjoitan, jotta [muilla menisi paremmin|asia korjattaisiin].'
	]
};

/** What staff wrote down from a talk or a call, in the third person. */
export const toldFi: Record<Mood | 'wish', readonly (readonly [ThemeKey, string])[]> = {
	good: [
		['encounter', 'Asiakas kiitti [ystävällisestä|rauhallisesta|hyvästä] kohtaamisesta.'],
		['information', 'Asiakas kertoi saaneensa [selvät ohjeet|vastaukset kaikkiin kysymyksiinsä].'],
		['phone', 'Soittaja kiitti siitä, että [puhelimeen vastattiin nopeasti|takaisinsoitto tuli samana päivänä].'],
		['own-say', 'Asiakas sanoi, että [sai itse vaikuttaa|hänen mielipiteensä otettiin huomioon].'],
		['waiting', 'Asiakas oli [iloisesti yllättynyt|tyytyväinen] siitä, että aika järjestyi nopeasti.'],
		['close-ones', 'Asiakas piti hyvänä, että läheinen sai olla mukana.']
	],
	mixed: [
		['waiting', 'Asiakas oli tyytyväinen apuun mutta [piti odotusta pitkänä|toivoi nopeampaa alkua].'],
		['information', 'Asiakas kertoi, että [osa ohjeista jäi epäselväksi|hän joutui kysymään samaa uudestaan].'],
		['phone', 'Soittaja kertoi, että puhelimessa pitää jonottaa, mutta [apu oli hyvää|asia hoitui].'],
		['decisions', 'Asiakas ymmärsi päätöksen, mutta [piti sen kieltä vaikeana|olisi halunnut keskustella siitä ensin].']
	],
	bad: [
		['phone', 'Soittaja kertoi yrittäneensä [monta päivää|toista viikkoa] ennen kuin sai yhteyden.'],
		['waiting', 'Asiakas kertoi, että odotus on ollut [kohtuuton|raskas], eikä hän tiedä, milloin asia etenee.'],
		['encounter', 'Asiakas kertoi, että häntä [ei kuunneltu|kohdeltiin tylysti]. Hän [pahoitti mielensä|ei halunnut asioida saman ihmisen kanssa].'],
		['decisions', 'Asiakas ei [ymmärtänyt päätöksen perusteluja|saanut tietää, miksi hakemus hylättiin].'],
		['premises', 'Asiakas huomautti, että [ilmoittautuessa muut kuulevat asiat|ulko-ovi on liian raskas].'],
		['information', 'Asiakas kertoi saaneensa eri työntekijöiltä eri ohjeet.']
	],
	wish: [
		['phone', 'Soittaja toivoi, että puhelin olisi auki myös [iltapäivällä|työajan jälkeen].'],
		['written-summary', 'Asiakas toivoi sovituista asioista [paperia mukaan|kirjallista yhteenvetoa].'],
		['language', 'Asiakas toivoi [tulkkia seuraavalle kerralle|selkokielistä ohjetta].'],
		['waiting', 'Asiakas toivoi tietoa siitä, kuinka kauan käsittely kestää.'],
		['close-ones', 'Asiakas toivoi, että [puoliso|tytär|tukihenkilö] voisi olla ensi kerralla mukana.'],
		['premises', 'Asiakas toivoi odotustilaan [tekemistä lapsille|tuolia, josta on helppo nousta].']
	]
};
