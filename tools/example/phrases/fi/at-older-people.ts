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
