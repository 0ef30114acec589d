import type { PlaceSayings } from '../sayings.ts';

export const disabilityFi: PlaceSayings = {
	good: [
		[
			'information',
			'Sain [päätöksen avattuna puhelimessa|selvän listan], mitä apua voi hakea ja milloin.'
		],
		['own-say', 'Avustajan sain valita itse. [Synkkaa hyvin.|Se ratkaisi kaiken.]'],
		[
			'decisions',
			'Henkilökohtainen apu myönnettiin [riittävin tunnein|koko vuodeksi], pääsen [taas harrastamaan|kuoroon].'
		],
		[
			'own-say',
			'Palvelusuunnitelma tehtiin [kotonani|keittiön pöydän ääressä], ja siinä lukee minun arkeni.'
		],
		['encounter', 'Minulle puhuttiin, ei avustajalle. [Pieni asia, iso ero.|Kiitos siitä.]'],
		[
			'premises',
			'Kylpyhuoneen muutostyö [valmistui ajallaan|onnistui], pääsen suihkuun [itse|ilman apua].'
		],
		['language', 'Materiaali tuli [isolla tekstillä|äänitteenä], kun pyysin.'],
		[
			'information',
			'Palveluohjaaja tunsi uuden vammaispalvelulain ja [kertoi, mikä muuttuu|osasi neuvoa].'
		]
	],
	mixed: [
		['decisions', 'Tunteja tuli lisää, [vähemmän kuin haettiin|mutta lomalle niitä ei riitä].'],
		[
			'information',
			'Avustaja myönnettiin, [sellaisen löytäminen jää minulle|rekrytointi on oma työnsä].'
		],
		['waiting', 'Suunnitelma on hyvä, [päätöstä odotin kolme kuukautta|toteutus laahaa].']
	],
	bad: [
		['decisions', 'Vammani ei parane, silti todistus pyydetään [joka vuosi|aina uudestaan].'],
		[
			'waiting',
			'Asunnon muutostöitä on odotettu [keväästä asti|vuosi]. Peseydyn [lavuaarilla|lapsen luona].'
		],
		[
			'own-say',
			'Päätöksestä näki, ettei kukaan ollut [käynyt kotonani|kysynyt, mitä päivässäni tapahtuu].'
		],
		[
			'encounter',
			'Puhe kohdistettiin avustajaan. [Minulla on puhevamma, ei ymmärrysvamma.|Istuin vieressä.]'
		],
		['phone', 'Neuvontaan pitää soittaa, [puhevammaisena en voi|muuta tapaa ei ole].'],
		[
			'close-ones',
			'Täysi-ikäistä lastani hoidan edelleen minä, [tilapäishoitoa ei löydy|lomasijaista ei ole].'
		]
	],
	wish: [
		['decisions', 'Pysyvään vammaan [pysyvä päätös|pidemmät päätökset].'],
		['phone', 'Muukin tapa kuin puhelin, [tekstiviesti|chat|sähköposti] riittää.'],
		['own-say', 'Tulkaa katsomaan arkea ennen kuin päätätte.'],
		['information', 'Apua avustajan [etsimiseen|palkkaamiseen], paperit ovat hankalat.']
	]
};

export const ridesFi: PlaceSayings = {
	good: [
		[
			'information',
			'Esitteessä kerrotaan selvästi, [mihin matkoja saa käyttää|mitä matka maksaa]. Lopultakin.'
		],
		[
			'food-everyday',
			'Kauppareissu sujuu, kun kuljettaja [kantaa kassit|odottaa hetken]. Arki helpottui.'
		],
		['waiting', 'Kolme matkaa tällä viikolla, kaikki [minuutilleen|ajallaan].'],
		[
			'encounter',
			'Kuljettaja [jutteli mukavia|oli hiljaa, kun näki että olen väsynyt]. Kiitos hänelle.'
		],
		[
			'phone',
			'Tilauskeskuksessa [toistettiin osoite ja aika|odotettiin, kun etsin osoitetta], ei tullut erehdystä.'
		],
		['own-say', 'Sain vaihtaa [etupenkille|isompaan autoon], kun kerroin syyn.'],
		['waiting', 'Taksi tuli [ajallaan|etuajassa] ja kuski saattoi [ovelle asti|sisään].'],
		[
			'encounter',
			'Kuljettaja osasi kiinnittää pyörätuolin [kysymättä|rauhassa]. Turvallinen kyyti.'
		],
		[
			'phone',
			'Tilaus onnistui [nopeasti|puhelimella kahdessa minuutissa], virkailija [muisti reitin|oli ystävällinen].'
		],
		['digital', 'Tekstiviesti kertoo, milloin auto on [pihassa|tulossa]. Hyvä uudistus.'],
		['own-say', 'Vakiokuljettaja [järjestyi|on palannut], pääsen [kuoroon|uimaan] joka viikko.'],
		[
			'encounter',
			'Kuski [tuli hakemaan kerroksesta|otti kauppakassit] ja odotti, että pääsin [sisälle|hissiin].'
		],
		['encounter', 'Mukavia kuljettajia, [juttua riittää|tutuiksi on tultu].'],
		['waiting', 'Kyyti lääkäriin ja takaisin [täsmälleen niin kuin tilasin|ilman odottelua].'],
		['safety', 'Opaskoira otettiin [ilolla|mutkitta] kyytiin.'],
		['own-say', 'Pääsen [teatteriin|ystävän luo] silloin kun haluan, en silloin kun joku ehtii.']
	],
	mixed: [
		['own-say', 'Toiveita voi antaa, [aina niitä ei lueta|auton valita ei].'],
		[
			'safety',
			'Yleensä tuntuu turvalliselta, [talvella kyyti on joskus liian vauhdikas|joku ajaa puhelin korvalla].'
		],
		[
			'information',
			'Omavastuu kerrottiin, [loput ohjeet ovat monessa paikassa|sanat ovat vaikeita].'
		],
		[
			'waiting',
			'Pääsen perille, [koskaan ei vain tiedä milloin|kiertotie oli tällä kertaa pitkä].'
		],
		[
			'decisions',
			'Matkoja on [juuri ja juuri|melkein] tarpeeksi, [kesällä ei|vieraita ei voi viedä].'
		],
		['waiting', 'Menomatka [hyvin|ajoissa], paluuta sai odottaa [puoli tuntia|ulkona].'],
		['digital', 'Tilaus verkossa toimii, [osoitetta ei voi tallentaa|peruminen ei onnistu].'],
		['encounter', 'Kuskit vaihtuvat, [useimmat ovat mukavia|kaikki eivät tunne paikkoja].']
	],
	bad: [
		[
			'waiting',
			'Odotin taksia [tunnin|viisikymmentä minuuttia] pakkasessa, [kukaan ei soittanut|ja myöhästyin lääkäristä].'
		],
		[
			'encounter',
			'Kuljettaja [hoputti|ei auttanut ovelta], vaikka [olen sokea|portaissa oli jäätä].'
		],
		['phone', 'Tilausnumero soi ja soi. [Sitten katkeaa.|Aamuisin turha yrittää.]'],
		['safety', 'Tuoli jäi kiinnittämättä kunnolla, [huomautin itse|pelotti koko matka].'],
		['decisions', 'Matkat loppuvat [kesken kuun|ennen joulua], ja elämä sen mukana.'],
		[
			'waiting',
			'Auto ajoi [ohi|väärään osoitteeseen], ja minut merkittiin [poissaolevaksi|perumattomaksi]. Seisoin pihalla.'
		],
		['waiting', 'Paluukyyti tuli [puolitoista tuntia|yli tunnin] myöhässä. Kauppa meni jo kiinni.'],
		['own-say', 'Kuljettaja päätti, [mitä reittiä|missä istun]. Minulta ei kysytty.'],
		['information', 'Omavastuu nousi, ja kuulin siitä [kuskilta|vasta maksaessani].'],
		['digital', 'Verkkotilaus ei [ymmärrä pyörätuolia|hyväksy paluuta], joten soitan kuitenkin.'],
		[
			'food-everyday',
			'Yhdistelykyydillä kauppareissu vie [koko päivän|neljä tuntia], pakasteet sulavat.'
		]
	],
	wish: [
		['waiting', 'Soittakaa, jos [auto myöhästyy|kyyti ei tulekaan].'],
		['encounter', 'Kuljettajille koulutusta, [miten opastetaan sokeaa|miten tuoli kiinnitetään].'],
		['own-say', 'Matkoja saisi [siirtää seuraavalle kuulle|säästää kesään].'],
		['digital', 'Kuvakkeita verkkoon, [en osaa lukea hyvin|teksti on pientä].']
	]
};

export const dayFi: PlaceSayings = {
	good: [
		['safety', 'Täällä ei kiusata.'],
		['waiting', 'Kyyti tulee ajoissa ja kuski on tuttu.'],
		['food-everyday', 'Verstaalla on kivaa. [Tein linnunpöntön.|Teen pöytiä.]'],
		['encounter', 'Ohjaajat on [kilttejä|kivoja] ja [auttaa|kysyy mitä haluan].'],
		['own-say', 'Sain valita [musiikin|keittiön], en halunnut verstaalle.'],
		['close-ones', 'Täällä on mun kaverit.'],
		['food-everyday', 'Retki [rannalle|eläintarhaan] oli [paras|kiva].']
	],
	mixed: [
		['encounter', 'Ohjaajat on kivoja. [Yksi puhuu liian kovaa.|Välillä on kiire.]'],
		['safety', 'Täällä on hyvä olla. [Paitsi kun joku suuttuu.|Ruokajonossa tönitään.]'],
		['food-everyday', 'Muuten kiva, mutta [ruoka on joskus pahaa|aamulla on liian kova meteli].'],
		['own-say', 'Haluan oikeisiin töihin. [Täälläkin on kyllä kivaa.|]']
	],
	bad: [
		['own-say', 'En saanut päättää. [Minut laitettiin keittiöön.|Haluan itse valita ryhmän.]'],
		['close-ones', 'Kaverini vaihdettiin eri ryhmään. [On ikävä.|Kukaan ei kysynyt.]'],
		['premises', 'Meteliä on liikaa. [Pää tulee kipeäksi.|Haluan välillä olla hiljaa.]'],
		['food-everyday', 'Retki peruttiin. [Olin odottanut sitä.|Se oli tyhmää.]'],
		['encounter', 'Uusi ohjaaja ei [tiedä, miten puhun|odota, että saan sanottua].'],
		['safety', 'Siellä huudetaan. [Menen silloin vessaan.|En tykkää.]'],
		['waiting', 'Kyyti tulee [liian aikaisin|myöhässä]. Odotan eteisessä takki päällä.']
	],
	wish: [
		['food-everyday', 'Lisää [retkiä|musiikkia|leipomista].'],
		['own-say', 'Haluan päättää viikko-ohjelmasta yhdessä.'],
		['premises', 'Hiljainen huone.'],
		['food-everyday', 'Oikea palkka olisi hyvä.']
	]
};
