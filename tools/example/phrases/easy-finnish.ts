import type { PlaceSayings } from './sayings.ts';

/** Written on the Easy Finnish pages: short sentences, one thing in each. */
export const inEasyFinnish: PlaceSayings = {
	good: [
		['encounter', 'Kaikki meni hyvin. [Kiitos teille.|Tulen taas.]'],
		['encounter', '[Tapaaminen|Käynti] oli hyvä. Minua ei kiirehditty.'],
		['encounter', '<Työntekijä> auttaa minua aina. [Hän on hyvä työssään.|Pidän hänestä.]'],
		['information', 'Nyt tiedän, [mitä teen|kenelle soitan|milloin tulen uudestaan].'],
		['phone', 'Soitin. [Joku vastasi heti.|Minulle soitettiin takaisin.]'],
		['premises', 'Täällä on [kaunista|helppo liikkua|rauhallista]. Löysin perille.'],
		['own-say', 'Teimme suunnitelman yhdessä. [Se on minun suunnitelmani.|Sain kertoa toiveet.]'],
		['decisions', 'Sain päätöksen. [Se oli helppo lukea.|Joku luki sen kanssani.]'],
		['waiting', '[Taksi|Apu|Aika] tuli ajoissa.'],
		['encounter', 'Minua autettiin. [Olen iloinen.|Kiitos.]'],
		['encounter', '<Työntekijä> oli [mukava|kiltti|ystävällinen]. Hän kuunteli minua.'],
		['language', 'Ymmärsin [kaiken|melkein kaiken]. Puhe oli selvää.'],
		['information', 'Sain ohjeet paperilla. [Paperi oli helppo lukea.|Se on hyvä.]'],
		['waiting', 'En odottanut kauan. [Se oli hyvä.|]'],
		['own-say', 'Sain itse [valita|päättää]. [Se tuntui hyvältä.|]'],
		['food-everyday', 'Täällä on [hyvää ruokaa|mukavaa tekemistä].'],
		['safety', 'Täällä on turvallinen olo.'],
		['close-ones', '[Ystävä|Äiti|Siskoni] sai tulla mukaan. Se auttoi.']
	],
	mixed: [
		['own-say', 'Sain kertoa toiveita. [Kaikki toiveet eivät toteutuneet.|Vielä odotan.]'],
		['food-everyday', 'Ruoka on joskus hyvää. [Joskus se on kylmää.|Joskus ei ole.]'],
		['encounter', 'Toinen <työntekijä> on mukava. Toinen puhuu liian nopeasti.'],
		['phone', 'Soitin kaksi kertaa. Sitten joku vastasi.'],
		['language', 'Ymmärsin vähän. [Osa sanoista oli vaikeita.|Puhe oli nopeaa.]'],
		['waiting', 'Odotin kauan. Sitten sain apua.'],
		['encounter', '[Joskus hyvä, joskus ei.|Välillä on hyvä. Välillä ei.]'],
		['information', 'Sain paperin. Paperissa on vaikeita sanoja.']
	],
	bad: [
		['information', 'En tiedä, mitä tapahtuu. [Kukaan ei kerro.|Se pelottaa.]'],
		['decisions', 'Päätös oli ei. [En tiedä, miksi.|Kukaan ei kertonut syytä.]'],
		['food-everyday', '[Retkeä|Musiikkia] ei ollut. Olin surullinen.'],
		['safety', 'Siellä oli kova ääni. Minua pelotti.'],
		[
			'language',
			'En ymmärtänyt [kirjettä|päätöstä]. [Siinä on vaikeita sanoja.|Kukaan ei selittänyt.]'
		],
		['waiting', 'Odotin [tosi kauan|monta viikkoa]. Kukaan ei kertonut miksi.'],
		['encounter', 'Minulle puhuttiin [rumasti|kuin lapselle]. Tuli paha mieli.'],
		['phone', 'Soitin monta kertaa. Kukaan ei vastannut.'],
		['own-say', 'Muut päättivät. [Minulta ei kysytty.|Minä olisin halunnut päättää itse.]'],
		['premises', 'Ovi on raskas. [En pääse sisään yksin.|Pyörätuolilla on vaikea tulla.]'],
		['digital', 'En osaa käyttää nettiä. [Tarvitsen apua.|Haluan paperin.]']
	],
	wish: [
		['waiting', 'Kertokaa, jos olette myöhässä.'],
		['information', '[Kuvat|Isot kirjaimet] auttavat minua.'],
		['premises', 'Haluan hiljaisen paikan.'],
		['close-ones', 'Haluan, että [ystävä|äiti|avustaja] tulee mukaan.'],
		['language', 'Puhukaa [hitaasti|selvästi]. Käyttäkää helppoja sanoja.'],
		['written-summary', 'Haluan paperin. Paperissa lukee, mitä sovittiin.'],
		['encounter', 'Haluan saman työntekijän.'],
		['own-say', 'Kysykää minulta.'],
		['food-everyday', 'Haluan lisää [retkiä|ulkoilua|musiikkia].'],
		['phone', 'Haluan laittaa viestin. En halua soittaa.']
	]
};
