import type { Mood } from '../sayings.ts';

/** A word or two on a card; half of what people write is not longer. No theme can be told. */
export const short: Record<Mood, readonly string[]> = {
	good: [
		'Kiitos, [sain apua|kaikki hyvin|tästä on hyvä jatkaa].',
		'[Oikein|Todella|Tosi] [mukavaa|hyvää|ystävällistä] palvelua.',
		'Kiitos [ohjaajalle|työntekijälle|teille kaikille]!',
		'[Iloinen|Tyytyväinen|Kiitollinen] asiakas.',
		'[Hyvä|Lämmin|Rauhallinen] tunnelma.',
		'Sain [neuvoa|tukea|voimia].',
		'Kiitos!',
		'Kiitos.',
		'Kaikki hyvin.',
		'Hyvää palvelua.',
		'Hyvä!',
		'Kiitos hyvästä palvelusta!',
		'Olen tyytyväinen.',
		'Ei valittamista.',
		'Jatkakaa samaan malliin!',
		'Sain apua.',
		'Oikein hyvä.',
		'Tosi hyvä.',
		'Kiitos avusta.',
		'Suuri kiitos!',
		'Kaikki sujui.',
		'Paremmin kuin odotin.',
		'Ystävällistä palvelua.',
		'Lämmin kiitos teille.',
		'Tästä jäi hyvä mieli.',
		'Juuri sitä, mitä tarvitsin.',
		'Erinomaista.',
		'Kymppi.',
		'Sain kaiken hoidettua.',
		'Tulen uudestaan.',
		'Hyvin meni.',
		'Kiitos kun kuuntelitte.',
		'Kiitos ajasta.',
		'Mukava käynti.'
	],
	mixed: [
		'[Meni|Sujui] ihan ok.',
		'[Osa|Puolet] asioista hoitui.',
		'[Voi|Vois] olla nopeampaa.',
		'Ihan ok.',
		'Ok.',
		'Menetteli.',
		'Siltä väliltä.',
		'Ei huono, ei hyväkään.',
		'Vaihtelevaa.',
		'Välillä hyvin, välillä ei.',
		'Parannettavaa on.',
		'Sain osan avusta.',
		'Jäi vähän kesken.',
		'En osaa sanoa.',
		'Kohtalaista.',
		'Odotin enemmän.',
		'Voisi olla parempikin.',
		'Katsotaan nyt.',
		'Osittain.',
		'Tästä on hyvä jatkaa.'
	],
	bad: [
		'[Pitkä|Liian pitkä] odotus.',
		'[Tyly|Kylmä|Kiireinen] vastaanotto.',
		'En saanut [vastausta|neuvoa].',
		'Ei hyvä.',
		'En saanut apua.',
		'Pettynyt.',
		'Huonoa palvelua.',
		'Turha käynti.',
		'Ei mennyt hyvin.',
		'Petyin.',
		'Odotin muuta.',
		'Hukkareissu.',
		'Ei auttanut.',
		'Aina sama juttu.',
		'Jäin yksin asian kanssa.',
		'Tämä ei voi jatkua näin.',
		'Huono kokemus.',
		'Kukaan ei kuuntele.',
		'En tule enää.',
		'Asia ei edennyt.'
	]
};

/** How longer texts begin: what brought the person here. Fits any mood. */
export const openings: readonly string[] = [
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

/** How a relative begins; never says whose, since the next sentence does. */
export const openingsByRelative: readonly string[] = [
	'[Vastaan|Kirjoitan] omaisena.',
	'Kerron tämän läheisen silmin.',
	'Olen omainen ja käyn [joka viikko|niin usein kuin pääsen].',
	'Hoidan läheiseni asioita [toiselta paikkakunnalta|työn ohella].'
];

/** Between two things of the same mood. */
export const besides: Record<Mood, readonly string[]> = {
	good: ['Toinenkin hyvä asia.', 'Ja vielä yksi kiitos.', 'Muutenkin sujui.'],
	mixed: ['Ja toinen huomio.', 'Vielä yksi asia.'],
	bad: ['Toinen asia.', 'Ja vielä yksi asia.', 'Eikä siinä kaikki.', 'Sanon senkin.']
};

/** From what was good to what was not, and from it to what is wished for. */
export const yet = {
	said: ['Yksi asia kuitenkin.', 'Huonoakin oli.', 'Muu ei mennyt yhtä hyvin.'],
	wished: ['Yhtä toivoisin.', 'Yksi toive kuitenkin.', 'Parannettavaa silti on.']
} as const;

/** How texts end. */
export const closings: Record<Mood, readonly string[]> = {
	good: [
		'Ihanaa, että [olette olemassa|tällaista apua on].',
		'Tällä on ollut [suuri|iso] merkitys.',
		'Hyvää työtä teette.',
		'Kiitos [teille|koko väelle|vielä kerran].',
		'Jatkakaa [samaan malliin|näin].',
		'Hyvää jatkoa!',
		'Voimia työhönne.',
		'[Aurinkoista|Mukavaa] viikkoa.',
		'Suosittelen muillekin.',
		'Arvostan työtänne.',
		'[Ruusuja|Kiitokset] työntekijöille!',
		'Pitäkää kiinni [hyvistä työntekijöistä|tästä].'
	],
	mixed: [
		'Pienillä muutoksilla tästä tulee hyvä.',
		'[Toivon|Uskon], että [tämä kehittyy|asia korjaantuu].',
		'Kiitos kuitenkin.',
		'Hyvä suunta silti.',
		'Ehkä tästä on teille apua.',
		'Kiitos, että kysytte.',
		'[Ymmärrän|Tajuan], ettei kaikki käy hetkessä.',
		'Toivottavasti tämä luetaan.',
		'Palaan asiaan.'
	],
	bad: [
		'Tätä on nyt jatkunut [liian kauan|pitkään].',
		'Onko teillä [suunnitelmaa|jotain tehtävissä] tämän korjaamiseksi?',
		'[Olen pettynyt.|Ihmisarvoista tämä ei ole.]',
		'Toivon, että joku [lukee tämän|vastaa].',
		'En odota ihmeitä, vain [vastausta|selvää tietoa].',
		'Tämä ei ole [yksittäisen työntekijän vika|kenenkään yhden syy].',
		'Kertokaa, mitä tälle tehdään.',
		'Voisitteko vastata?',
		'Moni muu ei jaksa edes kirjoittaa.',
		'Parempaa [ensi kerralla|jatkoa] toivoen.',
		'Olen väsynyt tähän.',
		'Kirjoitan, jotta [muilla menisi paremmin|asia korjattaisiin].'
	]
};
