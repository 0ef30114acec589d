import type { PlaceSayings } from '../sayings.ts';

/** What relatives of older people say; a daughter's worry differs from her mother's day. */
export const relativeOfOlderFi: PlaceSayings = {
	good: [
		[
			'encounter',
			'Äidin hoitaja jaksaa [vastata samaan kysymykseen kymmenen kertaa|laulaa äidin kanssa]. Se on ammattitaitoa.'
		],
		[
			'close-ones',
			'Minua kuunneltiin omaisena, ja [ehdotukseni kokeiltiin|asia korjattiin viikossa].'
		],
		[
			'information',
			'[Hoitokokous|Yhteinen neuvottelu] oli selkeä, ja jokainen [tiesi, mitä tekee|sai puhua].'
		],
		[
			'safety',
			'Olemme kaukana, ja on [lohdullista|hyvä] tietää, että isän luona [käydään joka aamu|joku huomaa, jos jotain sattuu].'
		],
		[
			'waiting',
			'Apu järjestyi [viikossa|nopeasti], kun [isä pääsi sairaalasta|äidin muisti petti].'
		],
		[
			'food-everyday',
			'Isä [kertoo puhelimessa, mitä söi|on saanut painoa takaisin]. Pieni ilo meille kaikille.'
		],
		[
			'close-ones',
			'Äitini on [tyytyväinen|hyvissä käsissä], ja minä [nukun yöni|uskallan lähteä matkalle].'
		],
		[
			'encounter',
			'Isääni puhutellaan [kunnioittavasti|huumorilla ja kunnioittaen]. Olen siitä hyvin kiitollinen.'
		],
		['information', 'Hoitaja soitti [heti|samana iltana], kun äidin vointi muuttui.'],
		['own-say', 'Isältä itseltään kysyttiin, eikä vain meiltä lapsilta.'],
		['food-everyday', 'Äiti on alkanut taas [syödä|käydä ulkona]. [Se on teidän ansiotanne.|]'],
		['close-ones', 'Kaukana asuvalle tyttärelle viikon viesti on [kullan arvoinen|todella tärkeä].']
	],
	mixed: [
		['waiting', 'Käynnit hoituvat, [kellonajat heittelevät|viikonloppuisin vähän miten sattuu].'],
		[
			'close-ones',
			'Yhteyshenkilö on nimetty, [häntä on vain vaikea tavoittaa|hän on ollut pitkään poissa].'
		],
		[
			'food-everyday',
			'Äiti syö paremmin kuin ennen, [yksinäisyyteen ruoka ei auta|ulos hän pääsisi mielellään].'
		],
		['close-ones', 'Hoito on hyvää, [tieto kulkee meille huonosti|omaisen pitää itse kysyä].'],
		[
			'encounter',
			'Isä pitää vakihoitajista, [vaihtuvat saavat hänet levottomaksi|sijaisia vain on paljon].'
		],
		['information', 'Neuvottelussa sovittiin hyviä asioita, [osa on toteutunut|seuranta jäi auki].']
	],
	bad: [
		[
			'information',
			'Hoitosuunnitelma on päivitetty [meille kertomatta|ilman äitiä], vaikka toisin sovittiin.'
		],
		[
			'safety',
			'Turvarannekkeen hälytykseen [reagoitiin hitaasti|ei vastattu]. Isä [odotti lattialla|soitti lopulta minulle].'
		],
		[
			'close-ones',
			'Kerron saman huolen [joka viikko|eri hoitajille], eikä [se kulje eteenpäin|kukaan palaa asiaan].'
		],
		['close-ones', 'Äidin lääkitys muutettiin, ja kuulin siitä [apteekista|viikkoa myöhemmin].'],
		[
			'food-everyday',
			'Jääkaapissa oli [vanhentunutta ruokaa|kolmen päivän annokset koskematta]. Kukaan ei ollut huomannut.'
		],
		[
			'phone',
			'Soitan iltaisin toimistoon, [linja on kiinni neljältä|kukaan ei vastaa]. Olen itse töissä päivät.'
		],
		[
			'encounter',
			'Muistisairaan luona käy [joka päivä eri ihminen|koko ajan uusia]. Äiti ei avaa ovea vieraalle.'
		],
		[
			'waiting',
			'Hoivapaikkaa on odotettu [puoli vuotta|keväästä]. Puoliso hoitaa kotona, ja voimat loppuvat.'
		],
		['own-say', 'Isän toiveita ei ole kirjattu [mihinkään|hoitosuunnitelmaan].']
	],
	wish: [
		['information', 'Yksi nimi ja numero, [jolle omainen voi soittaa|joka tietää äidin asiat].'],
		['food-everyday', 'Että [isän|äidin] kanssa käytäisiin edes kerran viikossa ulkona.'],
		['own-say', 'Kysykää [isältä itseltään|äidiltä itseltään], hän osaa kyllä sanoa.'],
		['close-ones', 'Viikoittain lyhyt viesti, [miten äidillä menee|mitä isä on tehnyt].'],
		['phone', 'Omaisille soittoaika [myös iltaan|työpäivän jälkeen].'],
		['encounter', 'Muistisairaalle samat kasvot.'],
		['close-ones', 'Omaistenilta [keväällä ja syksyllä|taas, se oli hyvä].']
	]
};
