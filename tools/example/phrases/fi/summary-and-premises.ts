import type { ThemeSayings } from '../sayings.ts';

export const summaryFi: ThemeSayings = {
	good: {
		said: [
			'Sain <tapaamisesta> [paperin mukaan|yhteenvedon kotiin], siinä luki [selvästi|omin sanoin], mitä sovittiin.',
			'Hyvä, että sovitut asiat [kirjoitettiin ylös|tulivat paperille].',
			'Yhteenveto tuli [samana päivänä|viestinä jo illalla], [pystyin lukemaan sen rauhassa|ja siinä oli kaikki].',
			'Kirjattiin yhdessä, [mitä minä teen ja mitä työntekijä tekee|kuka hoitaa minkäkin].',
			'Sain lukea, mitä minusta kirjattiin, ja [korjata yhden kohdan|sanoa oman mielipiteeni].',
			'Lapulla oli seuraava aika ja [yhteystiedot|numero, johon soittaa].'
		],
		more: [
			'Muistini on huono, [joten tämä auttaa|niin paperi on tarpeen].',
			'Sen voi [näyttää myös kotona|lukea kotona rauhassa].',
			'Nyt ei tarvitse [muistella|arvailla].',
			'Tämä [käytäntö kannattaa pitää|on hyvä tapa].'
		]
	},
	mixed: {
		said: [
			'Yhteenveto tuli, mutta [vasta viikkojen päästä|osa sovitusta puuttui].',
			'Paperi oli hyvä, [kieli vain oli vaikeaa|mutta käsialasta ei saanut selvää].',
			'Välillä saan yhteenvedon, välillä en. [Riippuu työntekijästä.|Se olisi hyvä olla aina.]',
			'Asiat kirjattiin koneelle, mutta [itse en saanut mitään mukaan|minulle jäi vain muistilappu].',
			'Yhteenveto on verkossa, [sinne en aina pääse|mutta haluaisin sen paperilla].'
		],
		more: ['Pääasiat [onneksi muistan|kirjoitin itse ylös].', 'Parempi sekin kuin ei mitään.']
	},
	bad: {
		said: [
			'En muista jälkeenpäin, mitä sovittiin. [Paperia ei saanut.|Mitään ei jäänyt käteen.]',
			'Puhuttiin [paljon|tunti], mutta [kotona en enää muistanut puoliakaan|kirjallista ei annettu].',
			'Minulla ja <työntekijällä> oli [eri käsitys|eri muistikuva] siitä, mitä sovittiin.',
			'Pyysin yhteenvetoa kirjallisena, [sitä ei ole tullut|sanottiin ettei sellaista anneta].',
			'Kirjauksessa oli asioita, joita [en ole sanonut|ei ole tapahtunut]. Oikaisua odotan vieläkin.',
			'Kun työntekijä vaihtui, [mistään sovitusta ei ollut merkintää|aloitettiin taas alusta].',
			'Suullinen lupaus ei [näköjään|valitettavasti] paina mitään.'
		],
		more: [
			'Samaa joudutaan [kyselemään uudestaan|selvittämään monta kertaa].',
			'[Yksi paperi|Pari riviä] riittäisi.',
			'Tästä tulee [turhia väärinkäsityksiä|vain lisää puheluita].'
		]
	},
	wish: [
		'Olisi hyvä saada lyhyt yhteenveto paperilla kotiin. En muista jälkeenpäin, mitä sovittiin.',
		'Olisi hyvä saada [joka kerta|käynnin jälkeen] paperi, jossa lukee, mitä sovittiin.',
		'Toivoisin [kirjallisen yhteenvedon|muutaman rivin muistion] <tapaamisesta>.',
		'Kirjoittakaa lapulle, [kuka tekee mitä|mitä minun pitää tehdä seuraavaksi].',
		'Saisiko sovitut asiat [tekstiviestillä|paperilla|selkokielellä]?',
		'Haluaisin lukea kirjaukset ennen kuin ne tallennetaan.'
	]
};

export const premisesFi: ThemeSayings = {
	good: {
		said: [
			'Tilat ovat [siistit ja rauhalliset|kodikkaat|valoisat ja lämpimät].',
			'Pyörätuolilla pääsi [hyvin|helposti] sisään, ja ovi aukesi napista.',
			'Odotustilassa oli [vettä ja lehtiä|kahvia ja leluja|rauhallista], pieni asia mutta mukava.',
			'Huone oli oma ja äänieristetty, [uskalsin puhua|kukaan ei kuullut].',
			'Opasteet olivat [selvät|isolla], löysin [heti|ilman apua] perille.',
			'Lapselle löytyi [tekemistä|piirustusvälineet], kun me aikuiset puhuimme.',
			'Hyvä sijainti, [bussi pysähtyy vieressä|kauppareissun yhteydessä ehtii].'
		],
		more: [
			'Siellä [viihtyy|on hyvä odottaa].',
			'Sinne on [helppo|mukava] tulla.',
			'Sellaisella on [iso|yllättävän iso] merkitys.'
		]
	},
	mixed: {
		said: [
			'Tilat ovat siistit, mutta [odotustila on ahdas|penkit ovat epämukavat].',
			'Sisälle pääsee rollaattorilla, mutta [ovi on raskas|vessaan ei mahdu].',
			'Paikka on hyvä, [pysäköintiä vain ei ole|parkkipaikan löytäminen vie aikaa].',
			'Huone oli mukava, mutta [seinän läpi kuului|ilma oli tunkkainen].',
			'Opasteet ovat, mutta [ne on tehty liian pienellä|niitä ei ole hissin luona].'
		],
		more: [
			'Kyllä siellä [pärjää|aikansa istuu].',
			'Pienellä vaivalla [paranisi|sen saisi kuntoon].'
		]
	},
	bad: {
		said: [
			'Ulko-ovi on niin raskas, että [rollaattorin kanssa en saa sitä auki|pitää odottaa, että joku auttaa].',
			'Odotustilassa ei ole lapselle [mitään tekemistä|edes kirjaa], [odottaminen oli tuskaa|siinä meni hermot kaikilta].',
			'Aulassa pitää kertoa asiansa niin, että [kaikki kuulevat|koko jono kuulee].',
			'Hissi oli [taas rikki|rikki kolmatta viikkoa], portaita en pääse.',
			'Opasteita ei ole, [harhailin kymmenen minuuttia|jouduin kysymään kolmelta].',
			'Puhuimme huoneessa, jonka ovi ei mene kunnolla kiinni. [Käytävään kuuluu kaikki.|]',
			'Induktiosilmukka [ei toiminut|puuttuu], en kuullut puoliakaan.',
			'Valot ovat kirkkaat ja melu kova, [aistiherkälle tämä on mahdoton paikka|olin poikki jo ennen tapaamista].',
			'Invapaikalla seisoo aina [pakettiauto|henkilökunnan auto].'
		],
		more: [
			'Pieni korjaus [auttaisi monia|riittäisi].',
			'Tästä on [sanottu ennenkin|huomautettu monta kertaa].',
			'Ei näin voi olla [enää tänä päivänä|sosiaalipalveluissa].',
			'Olin väsynyt jo ennen kuin pääsin [sisään|asiaan].'
		]
	},
	wish: [
		'Leikkinurkka odotustilaan, [niin lapset viihtyvät|kiitos].',
		'Ovi, joka [aukeaa napista|aukeaa itsestään].',
		'Rauhallinen [nurkkaus|huone], jossa voi odottaa yksin.',
		'Ilmoittautuminen niin, etteivät muut kuule.',
		'Isommat [opasteet|kyltit], kiitos.',
		'Muutama parempi tuoli, [jossa on käsinojat|josta pääsee ylös].'
	]
};
