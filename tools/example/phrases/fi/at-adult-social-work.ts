import type { PlaceSayings } from '../sayings.ts';

export const stationFi: PlaceSayings = {
	good: [
		[
			'encounter',
			'Tulin [vatsa kipeänä|peloissani], [odotin saarnaa|luulin saavani moitteita]. Sain kahvia ja apua.'
		],
		[
			'information',
			'Vuokravelka saatiin järjestykseen ja häätö [peruttua|estettyä]. Ohjaaja tiesi, mihin soittaa.'
		],
		[
			'own-say',
			'Tehtiin lista, mitä hoidetaan [tällä viikolla|ensin] ja mikä voi odottaa. Minä sain päättää järjestyksen.'
		],
		[
			'waiting',
			'Neuvontatunnille pääsi [ilman aikaa|suoraan kadulta], kymmenen minuuttia ja asia oli selvä.'
		],
		[
			'information',
			'Velkaneuvojan numero, ruoka-apu ja Kelan paperit, kaikki [samalla reissulla|yhdellä käynnillä].'
		],
		['phone', 'Ohjaaja soitti [työpäiväni jälkeen|juuri silloin, kun olimme sopineet].'],
		['encounter', 'Ohjaaja lähti mukaan [Kelaan|vuokranantajan luo], yksin en olisi mennyt.'],
		[
			'decisions',
			'Kuntouttava työtoiminta löytyi [läheltä kotia|sellaisesta paikasta, jossa viihdyn].'
		],
		[
			'own-say',
			'Pääsin asiakasraatiin, ja siellä [meitä kuunneltiin|sanottiin asiat suoraan]. Jatkan mielelläni.'
		]
	],
	mixed: [
		['waiting', 'Neuvontatunti on hyvä, mutta [jono alkaa jo kadulta|numerot loppuvat kesken].'],
		['information', 'Sain apua velkoihin, [asunto on silti hakusessa|työasiat jäivät vähemmälle].'],
		[
			'premises',
			'Asema muutti, ja [uusi paikka on kauempana|löytäminen oli hankalaa], palvelu on samaa.'
		],
		[
			'digital',
			'Ohjaaja auttoi verkkohakemuksessa, [yksin en siihen pysty|ensi kerralla yritän itse].'
		],
		[
			'encounter',
			'Oma ohjaaja on hyvä, [vartija ovella saa olon rikolliseksi|aula on vähän ankea].'
		]
	],
	bad: [
		[
			'phone',
			'Puhelinaika on klo 9–11, [minun vuoroni alkaa kuudelta|olen silloin linjalla töissä].'
		],
		[
			'information',
			'Asemalta neuvottiin Kelaan, Kelasta takaisin asemalle. [Kaksi viikkoa meni.|Kumpi tämän hoitaa?]'
		],
		[
			'waiting',
			'Häätö on [ensi kuussa|parin viikon päästä] ja aika sosiaaliohjaajalle sen jälkeen.'
		],
		['premises', 'Luukulla joutuu kertomaan velkansa [koko aulalle|muiden kuullen].'],
		[
			'encounter',
			'Sanottiin, että [mene töihin|kyllä terve ihminen töitä löytää]. Olen sairauslomalla.'
		],
		[
			'premises',
			'Kolmen lapsen kanssa odotustilassa ei ole [mitään|edes yhtä kirjaa]. Leikkinurkka olisi tarpeen.'
		],
		[
			'written-summary',
			'Kolme eri lappua, eri päivät ja eri ihmiset. [En pysy mukana.|Olisipa yksi paperi.]'
		]
	],
	wish: [
		['phone', 'Soittoaika myös [iltapäivään|töiden jälkeen], edes kerran viikossa.'],
		[
			'information',
			'Yksi ihminen, joka [tietää sekä Kelan että aseman asiat|auttaa kaikissa papereissa].'
		],
		['waiting', 'Neuvontatunteja [enemmän|myös torstaille].'],
		['premises', 'Aulaan [vesipiste|jotain lapsille|rauhallisempi valo].'],
		['own-say', 'Lisää ryhmiä, [joissa tehdään jotain|esimerkiksi ruokaa].']
	]
};

/** Wherever something is applied for. */
export const applyingFi: PlaceSayings = {
	good: [
		[
			'decisions',
			'Hakemus meni läpi [kerralla|ensimmäisellä kerralla], kun sitä katsottiin ensin yhdessä.'
		],
		['decisions', 'Kerrottiin etukäteen, [mitä kannattaa hakea ja mitä ei|mihin päätös perustuu].']
	],
	mixed: [
		[
			'decisions',
			'Sain osan hausta läpi, [loppuun perustelut olivat ohuet|loput pitää hakea uudestaan].'
		],
		[
			'decisions',
			'Hakemuksessa autettiin, [päätöstä piti silti tulkita ystävän kanssa|liitteitä vain pyydettiin kahdesti].'
		]
	],
	bad: [
		[
			'decisions',
			'Hakemus hylättiin, koska [yksi liite puuttui|yksi paperi oli väärä], eikä [siitä soitettu|siitä kerrottu].'
		],
		[
			'decisions',
			'Samat todistukset pyydetään [joka kerta uudestaan|aina vain], [vaikka mikään ei ole muuttunut|ihan kuin minua epäiltäisiin].'
		]
	],
	wish: [
		['decisions', 'Kertokaa, jos jotain puuttuu, [ennen kuin päätätte|eikä vasta päätöksessä].']
	]
};

export const moneyFi: PlaceSayings = {
	good: [
		[
			'decisions',
			'Maksusitoumus tuli [samana päivänä|ajallaan], [se pelasti kuukauden|siitä iso kiitos].'
		],
		[
			'decisions',
			'Tilanteeni otettiin kokonaan huomioon, [ei vain tulot ja menot|ei katsottu pelkkää taulukkoa].'
		],
		['decisions', 'Sähkölaskuun tuli apu [kahdessa päivässä|ennen kuin katkaistiin].'],
		[
			'decisions',
			'Lapsen [harrastukseen|talvikenkiin|polkupyörään] myönnettiin tuki. Lapsi oli onnensa kukkuloilla.'
		],
		[
			'information',
			'Käsittelijä soitti, mitä paperia puuttuu, [eikä hylännyt heti|näin päästiin eteenpäin].'
		],
		['digital', 'Hakemus lähti puhelimella [bussissa|kymmenessä minuutissa], liitteet kuvina.'],
		['waiting', 'Päätös tuli [kolmessa|neljässä] päivässä. Hyvä te!'],
		[
			'encounter',
			'Rahasta on noloa puhua. Täällä [ei tarvinnut hävetä|siitä puhuttiin asiallisesti].'
		]
	],
	mixed: [
		['decisions', 'Sain silmälaseihin osan, [loput maksan erissä|siitä kiitos kuitenkin].'],
		[
			'information',
			'Perustuki Kelasta, täydentävä täältä. [Sekavaa, mutta käsittelijä auttoi.|Ymmärsin vasta toisella kerralla.]'
		],
		['waiting', 'Päätös tuli määräajassa, [eräpäivä ehti mennä|mutta ihan viime tipassa].'],
		[
			'digital',
			'Verkossa helppo, [mutta tiliotteet piti lähettää kahteen kertaan|kunhan tunnukset toimii].'
		]
	],
	bad: [
		[
			'waiting',
			'Hakemus odottaa, jääkaappi on [tyhjä|melkein tyhjä]. Kukaan ei kerro, milloin päätös tulee.'
		],
		['decisions', 'Lääkkeet hylättiin, koska kuitti oli [väärän kuun puolella|päivän vanha].'],
		[
			'information',
			'Lomakkeessa kysytään kaikki, [mitä Kela jo tietää|minkä olen jo kertonut]. Miksi?'
		],
		[
			'decisions',
			'Tiliotteelta kysyttiin [kahden euron|jokaisesta pienestä] siirrosta. Tuntui kuulustelulta.'
		],
		[
			'phone',
			'Linja varattu klo 9, klo 10, klo 11. [Kahdeltatoista kiinni.|Ja sitten se sulkeutui.]'
		],
		[
			'decisions',
			'Edellinen käsittelijä myönsi, uusi hylkäsi. [Mitään muuta ei ollut muuttunut.|Tilanne täsmälleen sama.]'
		],
		[
			'written-summary',
			'Puhelimessa luvattiin, että [maksu tulee perjantaina|asia on kunnossa]. Ei ollut, eikä siitä ole paperia.'
		]
	],
	wish: [
		['decisions', 'Päätökseen näkyviin laskelma, jonka [tavallinen ihminen ymmärtää|osaa lukea].'],
		['information', 'Lista siitä, mitä liitteitä tarvitaan. [Ei turhia papereita.|]'],
		['waiting', 'Kiireelliset rahat [samana päivänä|heti], ruoka ei odota.'],
		['decisions', 'Tuki kerralla [puoleksi vuodeksi|pidemmäksi aikaa], kun tilanne on sama.']
	]
};

export const youthFi: PlaceSayings = {
	good: [
		['encounter', 'Ohjaaja oli tosi [chilli|mukava|rento], [ei saarnannut|ei tuominnut].'],
		['own-say', 'Mulla oli oma suunnitelma ja siitä lähdettiin. [Ei aina niin käy.|Hyvä fiilis.]'],
		[
			'information',
			'Eka oma kämppä ja siihen apua: [vuokrasopimus, sähkö ja vakuutus|kaikki paperit käytiin läpi].'
		],
		['digital', 'Viesteillä hoituu [melkein kaikki|kaikki], en tykkää soittaa.'],
		[
			'encounter',
			'Käytiin kävelyllä eikä istuttu toimistossa. [Puhuin enemmän kuin koskaan.|Paljon helpompi puhua.]'
		],
		[
			'close-ones',
			'Kaveri sai tulla mukaan, [sekin rohkaistui hakemaan apua|ei jännittänyt niin paljon].'
		]
	],
	mixed: [
		[
			'close-ones',
			'Kaverin kanssa sai tulla, [siskoa ei huomattu|vanhemmille soitettiin vähän liian nopeasti].'
		],
		['own-say', 'Työpaja on ok, [aamuherätys ei|mut olisin halunnut johonki muualle].'],
		[
			'waiting',
			'Ohjaajan näkee nopeasti, [sosiaalityöntekijää joutuu oottaan|asuntoa joutuu odottamaan].'
		],
		['information', 'Opin budjetoimaan. [Rahat ei silti riitä.|Ohjeet vois olla videona.]']
	],
	bad: [
		['close-ones', 'Äidille soitettiin ennen kuin [mulle|multa kysyttiin]. Olen aikuinen.'],
		['phone', 'En saa soitettua, [ahdistaa|jännittää liikaa]. Silti vastaus on aina että soita.'],
		['encounter', 'Puhuttiin kuin [olisin kymmenen|en tajuaisi mistään mitään].'],
		[
			'information',
			'Täytin kaheksantoista ja kaikki [loppui kuin seinään|tuet vaihtui]. Kukaan ei varoittanut.'
		],
		['waiting', 'Ohjaaja lähti, uutta on oltu saamassa [kaks kuukautta|ikuisuus].'],
		['own-say', 'Mut laitettiin työpajaan [kysymättä|vaikka sanoin etten halua].']
	],
	wish: [
		['digital', 'Vois laittaa viestin [whatsapilla|chatissa], en soita.'],
		['premises', 'Paikka jossa voi vaan [hengailla|olla] ennen aikaa.'],
		['information', 'Kurssi: miten haetaan asumistuki ja tehdään veroilmoitus.'],
		['encounter', 'Sama ohjaaja [kunnes oon valmis|koko ajan], jooko.']
	]
};
