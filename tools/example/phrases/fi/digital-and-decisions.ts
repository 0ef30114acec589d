import type { ThemeSayings } from '../sayings.ts';

export const digitalFi: ThemeSayings = {
	good: {
		said: [
			'Lomake verkossa oli [helppo|selkeä|nopea täyttää], liitteet sai [kuvaamalla puhelimella|suoraan puhelimesta].',
			'Chatissa vastattiin [nopeasti|parissa minuutissa], [ja ihan tavallinen ihminen vastasi|eikä mikään robotti].',
			'Etätapaaminen [säästi pitkän matkan|sopi minulle hyvin], kuva ja ääni toimivat.',
			'Ajan sai varattua netissä [keskellä yötä|silloin kun itse ehti].',
			'Muistutus tuli tekstiviestinä, [muuten olisin unohtanut|hyvä juttu].',
			'Näen verkossa, missä vaiheessa asiani on. [Ei tarvitse soitella.|]',
			'Minua autettiin [tunnistautumisessa|sähköisessä lomakkeessa] kädestä pitäen.'
		],
		more: [
			'Bussilla matkaan [menisi puoli päivää|menisi tunti].',
			'Vanhakin tätä [oppi käyttämään|osaa käyttää].',
			'[Lisää tällaista|Hyvä kehitys].',
			'Onneksi [voi silti soittaakin|saa tulla myös paikalle].'
		]
	},
	mixed: {
		said: [
			'Verkkolomake toimi, mutta [kysyi samoja asioita moneen kertaan|tallentaminen ei onnistunut].',
			'Etätapaaminen oli kätevä, mutta [kasvokkain olisi helpompi puhua|yhteys pätki].',
			'Viesti meni perille, [vastaus vain piti hakea kirjautumalla|mutta ilmoitusta vastauksesta ei tullut].',
			'Chat on hyvä, [siellä vain ei voi puhua omasta asiasta|mutta se on auki vain virka-aikaan].',
			'Osasin lopulta, kun [lapsenlapsi auttoi|kirjastossa neuvottiin].'
		],
		more: ['Parempi kuin [jonottaa|paperilomake].', 'Ehkä tähän [tottuu|oppii].']
	},
	bad: {
		said: [
			'Lomake hävitti [kaiken kirjoittamani|puolen tunnin työn], kun istunto vanheni.',
			'Minulla ei ole [pankkitunnuksia|älypuhelinta], ja kaikki [on netissä|ohjataan nettiin].',
			'Liitteet eivät [lähteneet|menneet läpi], [kokeilin kolmella laitteella|eikä kerrottu miksi].',
			'Verkossa kysytään samat tiedot [joka kerta uudestaan|kolmeen kertaan].',
			'Luulin, että lomake oli lähtenyt. [Ei ollut, turhaan odotin.|Se olikin jäänyt luonnokseksi.]',
			'Viesteihin verkkopalvelussa ei [vastata|ole vastattu kahteen viikkoon].',
			'Etätapaamisessa [ääni katosi|kuva jäätyi], ja [aika meni säätämiseen|aikaa ei jatkettu].',
			'Ruudunlukijalla [lomaketta ei voi täyttää|napit ovat vain nappi, nappi, nappi].',
			'Kaikkea tarjotaan etänä, vaikka [pyysin tavata ihmisen|sanoin etten osaa käyttää konetta].'
		],
		more: [
			'Ikäihmiset jäävät [tässä jalkoihin|ulkopuolelle].',
			'Lopulta [tein sen paperilla|soitin|tulin paikan päälle].',
			'Kännykällä [siitä ei selviä|homma on mahdoton].',
			'Ei näin voi [vaatia kaikilta|palvella ihmisiä].'
		]
	},
	wish: [
		'Lomake voisi [tallentaa itse|muistaa, mitä viimeksi kirjoitin].',
		'Pitäkää myös [paperi|puhelin] mukana, kaikki eivät käytä nettiä.',
		'Chat auki [myös illalla|pidempään].',
		'Ilmoitus puhelimeen, kun [vastaus on tullut|asia etenee].',
		'Opastusta sähköisiin palveluihin, [vaikka kerran kuussa kirjastossa|kädestä pitäen].'
	]
};

export const decisionsFi: ThemeSayings = {
	good: {
		said: [
			'Päätös oli perusteltu [selvästi|niin että ymmärsin], vaikka [en saanut kaikkea|osa hylättiin].',
			'Kielteinenkin päätös käytiin [läpi yhdessä|puhelimessa läpi], ja kerrottiin, [mitä voin tehdä|miten siitä valitetaan].',
			'Päätös tuli [nopeasti|luvatussa ajassa], ja [se oli oikeudenmukainen|siinä oli kaikki kohdallaan].',
			'Virhe korjattiin [heti, kun siitä sanoin|mukisematta, ja pyydettiin anteeksi].',
			'Tilanteeni otettiin huomioon [kokonaisuutena|kokonaan], ei vain yksi asia.'
		],
		more: [
			'Tällainen [lisää luottamusta|ei ole itsestään selvää].',
			'Näin [sen pitääkin mennä|on helpompi luottaa].',
			'Siitä jäi [reilu|rehti] maku.'
		]
	},
	mixed: {
		said: [
			'Päätös oli oikea, mutta [kieli oli vaikeaa|siinä viitattiin vain pykäliin].',
			'Tuki myönnettiin, mutta [vain kolmeksi kuukaudeksi|pienempänä kuin haettiin].',
			'Ymmärrän säännöt, mutta [ne eivät aina osu elämään|harkinta tuntuu puuttuvan].',
			'Päätös kesti, [lopputulos oli kuitenkin hyvä|mutta perustelut olivat kunnossa].'
		],
		more: [
			'Pitää [kysyä vielä|miettiä, haenko muutosta].',
			'Onneksi [sain kysyä siitä|sen sai selitettynä].'
		]
	},
	bad: {
		said: [
			'Päätöksen perustelut [olivat yksi rivi|oli kopioitu edellisestä], [eivät koskeneet minun tilannettani|niistä ei ymmärtänyt mitään].',
			'Sama tilanne, eri työntekijä, eri päätös. [Missä on tasapuolisuus?|Se ei ole oikein.]',
			'Päätöksessä oli [väärät tiedot|toisen ihmisen tilanne, luulen], ja oikaisu kesti [viikkoja|kuukauden].',
			'Minulle sanottiin [suullisesti yhtä|kyllä], paperissa luki [toista|ei].',
			'Pykäliä on sivu täynnä, mutta [minun tilanteestani ei sanaakaan|syytä ei kerrota].',
			'Kukaan ei osannut kertoa, [miten päätöksestä valitetaan|kuka päätöksen teki].',
			'Apua vähennettiin, vaikka [mikään ei ole muuttunut|kuntoni on mennyt huonompaan].'
		],
		more: [
			'Valittaminen vie [voimat|kuukausia].',
			'Tuntui, ettei papereita [edes luettu|ollut luettu].',
			'Ei näin [voi|pitäisi] toimia.',
			'En pyydä [luksusta|paljon], vain [perustelut|oikeutta].'
		]
	},
	wish: [
		'Perustelut [selkeällä suomella|niin, että tavallinen ihminen ymmärtää].',
		'Soittakaa ennen hylkäämistä, jos [jokin paperi puuttuu|jotain puuttuu].',
		'Toivon, että [jokaisen tilanne katsotaan erikseen|käytettäisiin enemmän harkintaa].',
		'Päätös pidemmäksi ajaksi, [ettei tarvitse hakea kolmen kuukauden välein|kun tilanne ei muutu].',
		'Kertokaa päätöksessä, kuka vastaa kysymyksiin.'
	]
};
