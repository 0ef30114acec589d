import type { PlaceSayings } from '../sayings.ts';

export const familySupportFi: PlaceSayings = {
	good: [
		[
			'encounter',
			'Psykologi sanoi, että [teemme paljon oikein|olemme tarpeeksi hyviä vanhempia]. Sitä lausetta olen kaivannut.'
		],
		[
			'information',
			'Uhmaikään saatiin [kolme keinoa|konkreettisia keinoja], ja yksi niistä [toimii|toimii joka ilta].'
		],
		['child-heard', 'Lapsi odottaa jo seuraavaa kertaa ja [hiekkaleikkejä|isoa nukkekotia].'],
		[
			'own-say',
			'Pariterapiassa puhuttiin viimein [oikeista asioista|siitä, mistä kotona vaietaan].'
		],
		[
			'waiting',
			'Jono oli pitkä, mutta väliaikana [joku soitti ja kysyi vointia|saimme ryhmäpaikan].'
		],
		['close-ones', 'Isäkin otettiin mukaan [alusta asti|eikä vain äitiä]. Siitä plussaa.']
	],
	mixed: [
		['waiting', 'Apu on hyvää, kunhan sinne pääsee. [Jonotimme puoli vuotta.|]'],
		['close-ones', 'Ajat ovat päivällä, [toinen vanhempi ei pääse|joudun olemaan töistä pois].'],
		['own-say', 'Keskustelut auttavat, [kotitehtäviä ei vain jaksa|arjessa kaikki unohtuu].']
	],
	bad: [
		[
			'waiting',
			'Kouluasiat kärjistyivät, ja ensimmäinen aika on [neljän kuukauden päästä|vasta ensi lukukaudella].'
		],
		['encounter', 'Lähdimme kotiin [syyllisinä|huonompina vanhempina]. Emme tulleet sitä varten.'],
		[
			'information',
			'Koulu sanoo että neuvola, neuvola sanoo että koulu. [Lapsi odottaa välissä.|]'
		],
		[
			'own-say',
			'Tarjottiin vanhempainryhmää, [vaikka lapsi tarvitsee apua|mutta me halusimme puhua kahden].'
		]
	],
	wish: [
		['waiting', 'Apua jo jonotusaikana, [vaikka puhelin|vaikka yksi käynti].'],
		['close-ones', 'Iltavastaanotto [vuorotyöläisille|kerran viikossa].'],
		[
			'child-heard',
			'Nuorille oma ovi, [ettei tarvitse istua taaperoiden kanssa|jonne ei tarvita vanhempaa].'
		]
	]
};

export const familyLawFi: PlaceSayings = {
	good: [
		[
			'decisions',
			'Sopimus vahvistettiin [samalla viikolla|nopeasti], ja saimme sen [molemmat|kirjallisena] heti.'
		],
		[
			'safety',
			'Saimme [eri ajat|omat huoneet], eikä tarvinnut kohdata aulassa. [Helpotti paljon.|]'
		],
		['encounter', 'Lastenvalvoja pysyi [puolueettomana|rauhallisena], vaikka me emme.'],
		['child-heard', 'Sopimuksessa katsottiin [lapsen arkea|lapsen viikkoa], ei vanhempien riitaa.'],
		['information', 'Elatusapu laskettiin [auki ruudulle|rivi riviltä], molemmat ymmärsimme.'],
		['written-summary', 'Saimme sopimuksen [heti mukaan|samalla kertaa], selvää tekstiä.'],
		[
			'waiting',
			'Isyyden tunnustaminen hoitui [vartissa|yhdellä käynnillä]. [Onnea toivotettiin.|]'
		],
		[
			'own-say',
			'Emme olleet samassa huoneessa, kun se ei onnistunut. [Hyvä, että tähän oli keino.|]'
		]
	],
	mixed: [
		[
			'safety',
			'Jännittävä tilanne, [lastenvalvoja piti sen kasassa|mutta kukaan ei korottanut ääntään].'
		],
		[
			'waiting',
			'Asiallinen tapaaminen, [siihen pääsyä odotettiin viisi viikkoa|aikaa vain oli tunti].'
		],
		[
			'decisions',
			'Sopimus tehtiin, [loma-ajat jäivät epäselviksi|mutta sitä joudutaan pian korjaamaan].'
		],
		[
			'encounter',
			'Pääosin reilu, [välillä tuntui, että toista kuunneltiin enemmän|kiire tuli lopussa].'
		]
	],
	bad: [
		[
			'decisions',
			'Sopimus on tulkinnanvarainen, [siitä riidellään nyt|viikonlopun alkamisaikaa ei lue missään].'
		],
		[
			'waiting',
			'Lapsi ei ole nähnyt toista vanhempaansa [kuukauteen|viikkoihin], ja aikaa lastenvalvojalle saa odottaa.'
		],
		[
			'encounter',
			'Minusta tehtiin [syyllinen|se hankala], vaikka pyysin vain sopimusta, joka pitää.'
		],
		[
			'safety',
			'Pelkään toista vanhempaa, ja silti meidät kutsuttiin [samaan odotustilaan|samaan aikaan].'
		],
		['information', 'Elatusavun laskukaavaa ei [avattu|selitetty], summa vain ilmoitettiin.'],
		['child-heard', 'Kymmenvuotiaan toivetta ei kysytty [kertaakaan|ollenkaan].'],
		['phone', 'Puhelinaika kolmena aamuna viikossa, [aina varattu|silloin opetan].']
	],
	wish: [
		['safety', 'Kysykää etukäteen, [voimmeko olla samassa tilassa|pelkääkö jompikumpi].'],
		['written-summary', 'Sopimuspohja [etukäteen luettavaksi|kotiin mietittäväksi].'],
		['waiting', 'Nopeampi aika, kun [lapsi on tapaamatta|erosta on juuri sovittu].'],
		['premises', 'Lapselle puuhaa [odotukseen|viereiseen huoneeseen].']
	]
};

export const familyHomeFi: PlaceSayings = {
	good: [
		[
			'decisions',
			'Apu myönnettiin [samalla soitolla|ilman pitkää hakemusta], ja maksu kerrottiin heti.'
		],
		['waiting', 'Ensimmäinen käynti järjestyi [samalle viikolle|ennen kuin olin ihan lopussa].'],
		[
			'food-everyday',
			'Sain nukkua [kaksi tuntia|päiväunet]. [Kaksosten kanssa se on paljon.|En muista, milloin viimeksi.]'
		],
		[
			'encounter',
			'Perhetyöntekijä tarttui [tiskeihin|pyykkivuoreen] ja samalla juteltiin. Ei arvosteltu sotkua.'
		],
		[
			'food-everyday',
			'Saatiin iltoihin [järjestys|rytmi], ja lapset nukahtavat [ennen kymmentä|omiin sänkyihin].'
		],
		['waiting', 'Soitin maanantaina ja [keskiviikkona|tiistaina] oli jo joku ovella.'],
		['child-heard', 'Lapset [odottavat|juoksevat ovelle], kun perhetyöntekijä tulee.']
	],
	mixed: [
		[
			'waiting',
			'Alkuun joutui odottamaan, [sitten apua tuli joka viikko|mutta soitettiin väliaikatietoja].'
		],
		[
			'child-heard',
			'Vauvan kanssa sujuu, [isommalle sisarukselle jää vähän aikaa|esikoinen vierastaa vielä].'
		],
		[
			'food-everyday',
			'Apu on kullanarvoinen, [kaksi tuntia viikossa vain on vähän|loppui kesken].'
		],
		['encounter', 'Työntekijät ovat ihania, [joka kerta vain eri|nimiä en enää muista].'],
		['decisions', 'Kotipalvelua saatiin, [maksusta kuulin vasta laskusta|mutta lyhyeksi aikaa].']
	],
	bad: [
		[
			'food-everyday',
			'Kaksi tuntia kului [keskusteluun|papereihin], ja tiskit jäivät. Olisin tarvinnut käsiä.'
		],
		['child-heard', 'Lapsista puhuttiin heidän kuultensa [kuin heitä ei olisi|ikävään sävyyn].'],
		['waiting', 'Apua luvattiin, kun vauva syntyi. [Vauva on nyt puolivuotias.|Vauva konttaa jo.]'],
		[
			'decisions',
			'Meillä ei kuulemma ole [tarpeeksi vaikeaa|riittävästi ongelmia]. Pitääkö ensin romahtaa?'
		],
		['encounter', 'Tuntui tarkastukselta. [Jääkaappikin katsottiin.|Avuksi siitä ei ollut.]'],
		[
			'phone',
			'Käynti peruttiin tekstiviestillä [samana aamuna|tuntia ennen], olin laskenut sen varaan.'
		]
	],
	wish: [
		['food-everyday', 'Apua myös [iltaan|aamuihin], silloin on vaikeinta.'],
		['encounter', 'Sama tuttu työntekijä, [lapset tottuvat|vauva vierastaa].'],
		['information', 'Kertokaa tästä [neuvolassa|synnytyssairaalassa], me kuulimme sattumalta.']
	]
};

export const openFamilyFi: PlaceSayings = {
	good: [
		[
			'encounter',
			'Ohjaaja muisti [lapsen nimen|mistä viimeksi juteltiin], vaikka täällä käy paljon väkeä.'
		],
		[
			'encounter',
			'Ovella tervehdittiin ja [näytettiin paikat|haettiin kahvia]. Uutena se oli tärkeää.'
		],
		['encounter', 'Sai itkeä väsymystä, ja [joku otti vauvan syliin|kukaan ei ihmetellyt].'],
		[
			'encounter',
			'Ohjaajat ovat [rentoja|lämpimiä], ja lapsi [kulkee heidän perässään|tykkää heistä kovasti].'
		],
		['premises', 'Pihalla on [tilaa juosta|hyvä hiekkalaatikko] ja portti, joka menee kiinni.'],
		[
			'premises',
			'Vaipanvaihto, mikro ja syöttötuoli, [kaikki mietitty|ei tarvitse raahata kotoa].'
		],
		['close-ones', 'Isovanhemmatkin [saivat tulla|viihtyivät] lauluhetkessä.'],
		['food-everyday', 'Kirpputoripöydästä saatiin [talvihaalari|kurahousut] ja hyvä mieli.'],
		['encounter', 'Perhekahvilassa [ei tarvitse jaksaa esittää|saa olla tukka sekaisin].'],
		['close-ones', 'Sain [kaksi uutta ystävää|toisista äideistä seuraa], olen täällä uusi.'],
		['information', 'Ohjaaja kertoi [kerhosta|kotipalvelusta], josta en ollut kuullut.'],
		['premises', 'Lapsille turvallinen tila, [lelut puhtaita|lattialla saa olla].'],
		['food-everyday', 'Torstain iltaryhmä on [meidän perheen henkireikä|viikon paras hetki].']
	],
	mixed: [
		[
			'encounter',
			'Ohjaajat ovat ihania, [heitä on vain kaksi isossa ryhmässä|juttelemaan ei aina ehdi].'
		],
		['encounter', 'Alku oli jännittävä, [toisella kerralla jo helpompaa|porukka on tiivis].'],
		['premises', 'Sali on iso ja valoisa, [kaikuu vain kovasti|vauvoille ei ole omaa nurkkaa].'],
		[
			'food-everyday',
			'Aamupuuro on ihana idea, [se vain loppuu usein kesken|me heräämme liian myöhään siihen].'
		],
		['premises', 'Mukava paikka, [perjantaina tosi täynnä|vaunuille ei ole katosta].'],
		['close-ones', 'Isiä käy vähän, [tunsin itseni oudoksi|muuten viihdyin].']
	],
	bad: [
		['encounter', 'Ohjaajat juttelivat [keskenään|tuttujen kanssa], me istuimme reunalla.'],
		['encounter', 'Neuvo tuli [kysymättä|vähän ylhäältä], ja jäi huono vanhempi -olo.'],
		['premises', 'Lelut olivat [rikki|likaisia], ja taaperoille vaarallisia paloja lattialla.'],
		['close-ones', 'Kun tulin isänä yksin, [keskustelu hiljeni|minulta kysyttiin, missä äiti on].'],
		[
			'food-everyday',
			'Ryhmä on aina [päiväuniaikaan|aamulla yhdeksältä], meidän rytmiin se ei käy.'
		],
		['information', 'Ryhmä oli peruttu, [siitä luki vain netissä|tulin turhaan bussilla].'],
		['encounter', 'Muut tunsivat toisensa, [jäin yksin nurkkaan|kukaan ei tervehtinyt].'],
		['premises', 'Vaunut jäävät sateeseen, [katosta ei ole|joka kerta].']
	],
	wish: [
		['encounter', 'Uusille oma [tervetulokerta|ensimmäinen kahvihetki].'],
		['premises', 'Vauvoille [oma nurkka|pehmeä matto].'],
		['close-ones', 'Isille [oma ilta|saunailta|oma ryhmä], kiitos.'],
		['food-everyday', 'Ryhmiä myös [lauantaisin|vuorotyöläisille].'],
		['premises', 'Katos vaunuille!'],
		['language', 'Satutunti [ruotsiksi|arabiaksi] olisi kiva.']
	]
};
