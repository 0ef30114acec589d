import type { PlaceSayings } from '../sayings.ts';

export const seniorAdviceFi: PlaceSayings = {
	good: [
		['information', 'Yksi puhelu, ja [hakemus, turvapuhelin ja ateriat|kaikki] lähti liikkeelle.'],
		['encounter', 'Neuvoja puhui [hitaasti ja selvästi|niin että huonokuuloinenkin kuuli].'],
		[
			'close-ones',
			'Kotikäynnillä kuunneltiin [meitä molempia|myös vaimoa], kumpikin sai sanoa omansa.'
		],
		[
			'own-say',
			'Kysyttiin, miten haluan asua. [Haluan kotona.|Sanoin, että kotona, ja siihen etsittiin keinot.]'
		],
		['waiting', 'Kotikäynti saatiin [samalle viikolle|nopeasti], kun pääsin sairaalasta.'],
		[
			'written-summary',
			'Kansio, jossa on kaikki numerot [isolla|yhdellä sivulla], on nyt jääkaapin ovessa.'
		]
	],
	mixed: [
		[
			'information',
			'Hyvät neuvot, [esitteitä vain tuli kassillinen|hinnoista en päässyt selville].'
		],
		[
			'waiting',
			'Puhelimessa luvattiin kotikäynti, [se tuli kuukauden päästä|joka sitten siirtyi].'
		],
		['digital', 'Neuvottiin hyvin, [lomake piti silti täyttää netissä|tyttären piti tehdä se].']
	],
	bad: [
		['information', 'Omaishoidon tuesta sain [kolme eri vastausta|väärän tiedon].'],
		[
			'decisions',
			'Kuntoni arvioitiin puhelimessa. [Puhelimessa jokainen on reipas.|Eihän siitä näe mitään.]'
		],
		['phone', 'Valitse yksi, valitse kaksi. [En kuule niitä numeroita.|Vanhalle se on liikaa.]'],
		['waiting', 'Turvapuhelinta odotettiin [viisi viikkoa|yli kuukausi], sillä välin kaaduin.'],
		['decisions', 'Hoivapaikkaa ei myönnetty, [vaikka öisin en pärjää|yksinäisyyttä ei lasketa].']
	],
	wish: [
		['phone', 'Ihminen vastaamaan heti, ei [numerovalikoita|nauhaa].'],
		['information', 'Hinnat samalle paperille.'],
		['encounter', 'Joku, joka [kävisi katsomassa|soittaisi joskus muutenkin].']
	]
};

export const homeCareFi: PlaceSayings = {
	good: [
		[
			'encounter',
			'Hoitaja [huomasi, että varpaani on kipeä|näki heti, etten ollut nukkunut], vaikka en sanonut mitään.'
		],
		[
			'food-everyday',
			'[Kaupassa käynti|Pyykki|Siivous] hoituu, ja minä saan [tehdä sen, mihin pystyn|itse viikata].'
		],
		[
			'safety',
			'Lääkkeet jaetaan [huolella|tarkasti], ja muutoksista [kerrotaan|kysytään lääkäriltä].'
		],
		['waiting', 'Aamulla tullaan [kahdeksalta|sovittuun aikaan], kello käy heidän mukaansa.'],
		['encounter', 'Opiskelijakin oli [taitava|ujo mutta kiltti], ottakaa lisää.'],
		[
			'close-ones',
			'Vaimonikin voinnista kysytään, vaikka [minä olen se asiakas|hän ei apua pyydä].'
		],
		[
			'encounter',
			'Hoitajat ovat [reippaita ja ystävällisiä|minun päiväni valo], [aina hyvällä tuulella|jutellaan säästä ja kukista].'
		],
		['food-everyday', 'Aamupuuro ja lääkkeet [ajallaan|samaan aikaan], siitä päivä lähtee.'],
		[
			'safety',
			'Kun kaaduin, hoitaja tuli [kymmenessä minuutissa|nopeasti] ja jäi [odottamaan|rauhoittelemaan].'
		],
		[
			'waiting',
			'Hoitaja soittaa, jos [on myöhässä|edellisessä paikassa menee pitkään]. Hyvä tapa.'
		],
		['own-say', 'Suihkupäivä vaihdettiin, kun pyysin. [Ei tehty numeroa.|]'],
		['encounter', 'Oma hoitaja tietää, [missä astiat ovat ja mitä en syö|miten kahvini juon].'],
		['language', 'Hoitaja opetteli muutaman sanan [ruotsia|murretta], siitä tuli hyvä mieli.'],
		['information', 'Kansiosta näen, [kuka tulee ja milloin|mitä on sovittu]. Isolla tekstillä.']
	],
	mixed: [
		['safety', 'Avun saa napista, [odottaessa aika vain on pitkä|yöllä se kestää].'],
		['own-say', 'Suihkupäivän sain vaihtaa, [kellonaikaa en|mutta sijainen ei tiennyt].'],
		[
			'information',
			'Lista hoitajista tulee, [se ei vain pidä paikkaansa|mutta muuttuu monta kertaa].'
		],
		[
			'waiting',
			'Hoitajat ovat hyviä, [aika vain vaihtelee tunneilla|aamulääke tulee joskus kymmeneltä].'
		],
		['encounter', 'Kaikki ovat ystävällisiä, [kiire näkyy|uusia kasvoja on paljon].'],
		['food-everyday', 'Ruoka tuodaan, [mutta yksin on ikävä syödä|se on usein haaleaa].'],
		['phone', 'Toimistoon saa yhteyden, [iltaisin ei|hoitajaan ei suoraan].']
	],
	bad: [
		[
			'safety',
			'Aamulääkkeet olivat [väärässä lokerossa|illan kupissa]. Onneksi luen itse etiketit.'
		],
		['encounter', 'Hoitaja puhui [puhelimeen|korvanappiin] koko ajan. Luulin, että minulle.'],
		['food-everyday', 'Kauppatilaus oli [väärä|puolikas], ja leipä loppui. Sunnuntai oli pitkä.'],
		['close-ones', 'Tyttärelleni luvattiin soittaa, [ei soitettu|siitä on kaksi viikkoa].'],
		[
			'encounter',
			'Kuukaudessa kävi [seitsemäntoista|parikymmentä] eri hoitajaa. [Kenellekään en ehdi tutuksi.|]'
		],
		[
			'waiting',
			'Aamukäynti siirtyi [puolillepäivin|kello yhteentoista]. Odotin [aamutakissa|sängyssä].'
		],
		[
			'food-everyday',
			'Viisi minuuttia, lääkkeet ja ovi kiinni. [Puuro jäi keittämättä.|Kahviakaan ei ehditty.]'
		],
		[
			'safety',
			'Avainta ei löytynyt ja hoitaja jäi [oven taakse|ulos]. Makasin lattialla sen ajan.'
		],
		[
			'information',
			'Käynti jäi väliin, eikä [soitettu|kerrottu mitään]. Ensimmäinen kerta, toivottavasti viimeinen.'
		],
		[
			'language',
			'Hoitaja ei ymmärtänyt minua, enkä minä häntä. [Lääkkeistä piti silti sopia.|Molemmilla oli paha mieli.]'
		],
		['own-say', 'Suihkussa käydään [kun heille sopii|torstaisin], minä olisin halunnut lauantaina.']
	],
	wish: [
		['encounter', 'Tutut hoitajat, [edes aamuisin|enemmän en pyydä].'],
		['waiting', 'Soitto, jos [käynti myöhästyy|aika muuttuu].'],
		['food-everyday', 'Että ehtisi [istua hetken|käydä ulkona].'],
		['information', 'Lista viikon hoitajista [jääkaapin oveen|etukäteen].']
	]
};

export const housingFi: PlaceSayings = {
	good: [
		['premises', 'Ikkunasta näkyy [järvi|piha ja lintulauta], sitä katson joka päivä.'],
		[
			'encounter',
			'Hoitajat [laulavat työtä tehdessään|kertovat, mitä ulkona tapahtuu]. Mieli pysyy virkeänä.'
		],
		['own-say', 'Asukaskokouksessa päätettiin [saunapäivä|sunnuntain ruoka], minäkin äänestin.'],
		[
			'food-everyday',
			'Saan nukkua [kahdeksaan|pitkään]. Ennen herätettiin [kuudelta|kukonlaulun aikaan].'
		],
		['encounter', 'Yöhoitaja istui vieressä, kun [en saanut unta|pelotti]. Pidettiin kädestä.'],
		[
			'food-everyday',
			'Sunnuntaina on [pullantuoksua|pullaa] ja lauletaan. [Vanhat laulut muistan.|]'
		],
		['own-say', 'Omat huonekalut sai tuoda, [keinutuoli on ikkunan ääressä|huone tuntuu kodilta].'],
		['safety', 'Kun painan nappia, joku tulee. [Se on hyvä tietää.|Siksi nukun.]'],
		['close-ones', 'Vieraat saavat tulla milloin vain, [lapsenlapset koirineen|kahvit keitetään].']
	],
	mixed: [
		['safety', 'Apu tulee, [yöllä vain hitaammin|kelloa ei aina kuulla].'],
		['own-say', 'Asukaskokous on hyvä, [siellä sovitut unohtuvat|hiljaisimmat eivät ehdi puhua].'],
		[
			'food-everyday',
			'Ruoka on hyvää, [päivällinen vain tulee jo neljältä|kala saisi olla useammin].'
		],
		[
			'encounter',
			'Vakituiset ovat kultaa, [keikkalaiset eivät tunne meitä|viikonloppuna eri väki].'
		],
		['premises', 'Talo on kaunis, [hissi hidas|kesällä huoneessa on kuuma].']
	],
	bad: [
		[
			'food-everyday',
			'Ulkona en ole ollut [kahteen viikkoon|juhannuksen jälkeen]. Ikkunasta katson.'
		],
		[
			'safety',
			'Yöllä vastaaminen kestää. [Kerran kaksikymmentä minuuttia.|Kaksi hoitajaa koko taloon.]'
		],
		['encounter', 'Minusta puhutaan [huonenumerolla|yli pään]. Minulla on nimikin.'],
		['food-everyday', 'Sosetta joka päivä, vaikka [hampaat ovat tallella|purra osaan].'],
		[
			'own-say',
			'Televisio on auki aamusta iltaan, [kukaan ei kysy haluanko|meteliä ei pääse pakoon].'
		],
		[
			'premises',
			'Helteillä huoneessa oli [kolmekymmentä astetta|sietämätön kuumuus]. Tuuletin tuli, kun helteet olivat ohi.'
		]
	],
	wish: [
		['food-everyday', 'Ulos [joka päivä|edes parvekkeelle].'],
		['food-everyday', 'Päivällinen [viideltä|myöhemmin], kuten kotona.'],
		['close-ones', 'Yhteisiä juhlia [omaisten kanssa|pihalla].'],
		['safety', 'Toinen yöhoitaja.']
	]
};
