import type { PlaceSayings } from '../sayings.ts';

/** Written with care: no events, no accusations that a reader could take for a real family's. */
export const childProtectionFi: PlaceSayings = {
	good: [
		[
			'close-ones',
			'Sisaruksetkin huomattiin, [heille oli oma hetki|ei vain sitä, josta oltiin huolissaan].'
		],
		[
			'encounter',
			'Pelkäsin soittoa lastensuojelusta. [Sainkin apua enkä tuomiota.|Se osoittautui avuksi.]'
		],
		[
			'information',
			'Kerrottiin heti, [miksi yhteyttä otettiin|mitä arviointi tarkoittaa], ja mitä siitä seuraa.'
		],
		[
			'child-heard',
			'Lapsi tavattiin [hänelle tutussa paikassa|kotona omassa huoneessa], ja hän sai näyttää tärkeät tavaransa.'
		],
		[
			'own-say',
			'Tukiperhe löytyi [meidän toiveen mukaan|läheltä], lapsi [odottaa viikonloppuja|viihtyy].'
		],
		['close-ones', 'Mummo otettiin mukaan [suunnitelmaan|tapaamiseen], hän on lapselle tärkeä.'],
		[
			'encounter',
			'Sosiaalityöntekijä sanoi ääneen myös sen, [mikä meillä on hyvin|missä olemme onnistuneet].'
		],
		[
			'decisions',
			'Arvio luettiin [ääneen yhdessä|meille ennen kuin se valmistui], saimme korjata kohdat.'
		],
		[
			'safety',
			'Kotona on [rauhallisempaa|nyt turvallisempaa]. Perhetyö [auttoi|tuli oikeaan aikaan].'
		]
	],
	mixed: [
		[
			'close-ones',
			'Isovanhemmat kutsuttiin mukaan, [mutta vasta myöhään|ensi kerralla toivottavasti alusta].'
		],
		[
			'decisions',
			'Suunnitelma on ymmärrettävä, [aikataulu puuttuu|perusteluista keskustelimme pitkään].'
		],
		[
			'safety',
			'Lapsella on nyt rauhallisempaa, [meillä vanhemmilla vielä opettelemista|iltoihin toivoisimme tukea].'
		],
		['encounter', 'Työntekijä on hyvä, [vaihtuvuus pelottaa|toivottavasti hän ei vaihdu].'],
		[
			'information',
			'Alku oli pelottava, [nyt ymmärrän paremmin, mistä on kyse|olisin halunnut tietää enemmän].'
		],
		['waiting', 'Tuki on oikeaa, [se vain alkoi myöhään|mutta käyntejä on harvoin].'],
		['child-heard', 'Nuori sanoo, että [ihan ok|työntekijä on ok]. Häneltä se on paljon.'],
		['own-say', 'Olimme eri mieltä, mutta [meitä kuunneltiin|se sai olla niin].']
	],
	bad: [
		[
			'close-ones',
			'Tärkeältä läheiseltä ei [kysytty mitään|pyydetty apua], vaikka hän olisi auttanut.'
		],
		[
			'safety',
			'Kerroimme huolesta [kahdesti|jo aiemmin], ja siihen tartuttiin [vasta myöhemmin|hitaasti].'
		],
		['waiting', 'Pyysimme itse apua, ja [siihen meni kaksi kuukautta|jouduimme jonottamaan].'],
		[
			'encounter',
			'Kolmas työntekijä vuoden sisällä. [Lapsi kysyi, lähteekö tämäkin.|Aina alusta.]'
		],
		['information', 'Kirje tuli postissa ilman [selitystä|ennakkosoittoa]. Säikähdimme kaikki.'],
		[
			'written-summary',
			'Muistiossa on [asioita, joita emme tunnista|väärä käsitys arjestamme], eikä oikaisupyyntöön ole vastattu.'
		],
		[
			'own-say',
			'Palaverissa oli [seitsemän|kahdeksan] ammattilaista ja me. Oli vaikea saada suunvuoroa.'
		],
		[
			'phone',
			'Oma työntekijä ei ole tavoitettavissa, [viesteihin vastataan viikon päästä|sijaista ei ole].'
		],
		['decisions', 'Tuki lopetettiin, kun [meni vähän paremmin|arviointi päättyi]. Liian aikaisin.']
	],
	wish: [
		['encounter', 'Lapselle yksi pysyvä työntekijä.'],
		['information', 'Soittakaa ennen kuin [lähetätte kirjeen|tulette]. Yksi lause rauhoittaisi.'],
		['own-say', 'Vähemmän ihmisiä palaveriin, [niin uskaltaa puhua|ja esityslista etukäteen].'],
		['child-heard', 'Kertokaa lapselle itse, [mitä on sovittu|mitä seuraavaksi tapahtuu].'],
		['close-ones', 'Vertaisryhmä vanhemmille. [En usko olevani ainoa.|]']
	]
};

export const fosterFi: PlaceSayings = {
	good: [
		['decisions', 'Päätös selitettiin mulle [kasvokkain|ennen kuin se tuli paperilla].'],
		['food-everyday', 'Ohjaaja opetti [tekemään kolme ruokaa|pesemään pyykkiä], nyt pärjään.'],
		['child-heard', 'Mun oma sossu käy ja [kysyy oikeasti, miten menee|muistaa mun koiran nimen].'],
		['own-say', 'Sain itse vaikuttaa siihen, [mihin muutan|missä koulussa käyn].'],
		['close-ones', 'Tapaamiset sisarusten kanssa [järjestyvät nyt joka kuukausi|toimivat].'],
		['encounter', 'Sijaisvanhempana koen, että [olemme samaa joukkuetta|meitä kuunnellaan].'],
		['food-everyday', 'Jälkihuollosta sain apua [ekaan omaan kotiin|muuttoon ja huonekaluihin].']
	],
	mixed: [
		['encounter', 'Uusi työntekijä on ihan ok, [vanhaa on ikävä|mut kestää ennen kuin luottaa].'],
		['food-everyday', 'Oma koti on hyvä, [illat on hiljaisia|rahan kanssa opettelen vielä].'],
		['close-ones', 'Tapaamisia on, [niitä saisi olla enemmän|mutta matka on pitkä].'],
		[
			'decisions',
			'Jälkihuollon suunnitelma on hyvä, [rahat tulevat myöhässä|se vain elää koko ajan].'
		]
	],
	bad: [
		[
			'decisions',
			'Mulle luettiin päätös puhelimessa. [En tajunnut siitä puoliakaan.|Olisin halunnut nähdä.]'
		],
		['food-everyday', 'Muutin, ja [kaapissa ei ollut mitään|kukaan ei kysynyt, onko mulla sänky].'],
		['child-heard', 'Mulle kerrotaan asioista [viimeisenä|vasta kun ne on päätetty].'],
		['encounter', 'Sosiaalityöntekijä on käynyt [kerran tänä vuonna|viimeksi keväällä].'],
		['close-ones', 'Sisarustapaaminen on siirretty [kolme kertaa|taas]. Lapsi lakkasi kysymästä.'],
		['information', 'Sijaisvanhempana en saa [tietoa ajoissa|vastausta käytännön kysymyksiin].'],
		[
			'own-say',
			'Jälkihuolto loppuu ja [en tiedä kuka sen jälkeen auttaa|olen ihan yksin sen kanssa].'
		]
	],
	wish: [
		['child-heard', 'Kysykää multa ennen kuin [päätätte|sovitte].'],
		['close-ones', 'Enemmän aikaa sisarusten kanssa.'],
		['information', 'Sijaisvanhemmille numero, johon [vastataan|voi soittaa myös viikonloppuna].'],
		['food-everyday', 'Apua kokkaamiseen ja rahankäyttöön ennen omaan muuttoa.']
	]
};
