import type { ThemeSayings } from '../sayings.ts';

export const everydayFi: ThemeSayings = {
	good: {
		said: [
			'Ruoka on [hyvää|kotoisaa|maistuvaa], [perunat kypsiä ja lihaa riittävästi|etenkin keitot].',
			'Arki rullaa taas, [kiitos avun|pyykitkin tulee pestyä].',
			'Aamukahvi [yhdessä|porukassa] on [päivän kohokohta|tärkeä hetki].',
			'Tekemistä on [sopivasti|joka päivälle], [tykkään eniten musiikista|ulkoilu on parasta].',
			'Retki oli [mukava|virkistävä], [metsässä paistettiin makkaraa|nähtiin järvi].',
			'Saan itse valita, [mitä syön|milloin nousen|mitä teen].'
		],
		more: [
			'Päivissä on [taas rytmi|jotain, mitä odottaa].',
			'Pienistä asioista tulee [hyvä elämä|hyvä päivä].',
			'Siitä kiitos [kaikille|koko väelle].'
		]
	},
	mixed: {
		said: [
			'Ruoka on välillä [hyvää, välillä mautonta|liian haaleaa].',
			'Tekemistä on arkisin, [viikonloput ovat pitkiä|mutta illat tyhjiä].',
			'Apu arkeen on tarpeen, [aika vain loppuu kesken|mutta kaikkeen ei ehditä].',
			'Lounas on hyvä, [päivällinen tulee liian aikaisin|kasviksia saisi olla enemmän].'
		],
		more: ['Ei tässä [nälkä ole|hätää ole].', 'Muuten [viihdyn|kaikki on hyvin].']
	},
	bad: {
		said: [
			'Ruoka tulee [kylmänä|haaleana], [eikä sitä saa lämmitettyä|ja aina samaa].',
			'Päivät ovat pitkiä, [mitään ei tapahdu|istutaan vain].',
			'Ulos ei [pääse|ole päästy viikkoon], koska [väkeä on vähän|kukaan ei ehdi].',
			'Ruokavaliotani ei [muisteta|noudateta], vaikka [se lukee papereissa|olen sanonut monta kertaa].',
			'Päivällinen on niin aikaisin, että [illalla on nälkä|yö on liian pitkä].',
			'Retkiä on [peruttu|vähennetty], [rahaa ei kuulemma ole|syytä ei kerrottu].'
		],
		more: [
			'Ei tässä paljon pyydetä.',
			'Päivät [ovat pitkiä muutenkin|tuntuvat silloin pitkiltä].',
			'Siitä on [sanottu|puhuttu] ennenkin.'
		]
	},
	wish: [
		'Enemmän [ulkoilua|retkiä|musiikkia].',
		'Lisää [kasviksia|kalaa|kotiruokaa], vähemmän [einestä|makkaraa].',
		'Tekemistä [viikonlopuksi|iltoihin].',
		'Iltapala [myöhemmin|vähän tukevampana].',
		'Saisiko ruokalistan [isolla tekstillä|seinälle]?'
	]
};

export const safetyFi: ThemeSayings = {
	good: {
		said: [
			'Täällä on [turvallinen|rauhallinen] olo, [kukaan ei huuda|tiedän keneltä pyytää apua].',
			'<Työntekijä> tarttui heti, kun kerroin [pelosta|mitä kotona tapahtuu].',
			'Sain apua [silloin, kun sitä eniten tarvitsin|pahimpaan hetkeen].',
			'Turvasuunnitelma tehtiin [yhdessä|rauhassa], nyt tiedän, mitä teen.',
			'Häirintään puututtiin [samana päivänä|heti], [siitä tuli luottamus|eikä vähätelty].',
			'Asiani ei kuulu muille, ja [se myös pidettiin niin|sen huomasin].'
		],
		more: [
			'[Se merkitsee paljon.|En unohda sitä.]',
			'Se on [tärkeää|iso asia].',
			'Uskallan [hengittää|taas luottaa].'
		]
	},
	mixed: {
		said: [
			'Päivällä on turvallista, [illalla vähemmän|iltaisin käytävä on levoton].',
			'Huoleen tartuttiin, mutta [se kesti|en tiedä, mitä tehtiin].',
			'Oloni oli turvallinen, [odotustilassa vain oli levotonta|paitsi aulassa].',
			'Vartija on paikalla, [toisaalta hyvä, toisaalta se pelottaa|se on hyvä ja huono asia].'
		],
		more: ['Pääosin [hyvä|rauhallista].', 'Tästä olisi hyvä [puhua yhdessä|kuulla lisää].']
	},
	bad: {
		said: [
			'Aulassa oli [uhkaava tilanne|huutoa], [kukaan ei puuttunut|lähdin pois].',
			'Kerroin pelosta, ja [asia jäi siihen|minulle sanottiin, että ota rauhallisesti].',
			'Asiastani puhuttiin [käytävällä|odotustilassa], [muut kuulivat|tuttukin kuuli].',
			'Hälytyskelloon vastaus kesti [puoli tuntia|liian kauan].',
			'Lääkkeissä oli [virhe|epäselvyyttä], onneksi [huomasin itse|läheinen huomasi].',
			'Ulko-ovi oli [auki yöllä|lukitsematta]. Siitä tuli turvaton olo.'
		],
		more: [
			'Tuli [turvaton|levoton] olo.',
			'Tästä pitäisi [puhua heti|ottaa opiksi].',
			'Toivon, ettei [kenellekään muulle käy näin|sama toistu].'
		]
	},
	wish: [
		'Ottakaa pelko [todesta|vakavasti].',
		'Rauhallisempi [aula|odotustila], kiitos.',
		'Kertokaa, [mitä huolelleni tehtiin|kenelle voin soittaa illalla].',
		'Puhukaa asioistani vain [suljetun oven takana|kahden kesken].'
	]
};
