import type { ThemeSayings } from '../sayings.ts';

export const informationFi: ThemeSayings = {
	good: {
		said: [
			'Papereita oli [iso pino|paljon], ja ne [lajiteltiin yhdessä|käytiin läpi yksi kerrallaan].',
			'Minulle piirrettiin [aikajana|selvä kaavio]: [mitä nyt, mitä ensi kuussa|ensin tämä, sitten tuo]. Loistavaa.',
			'Osasivat kertoa myös [järjestöjen avusta|vertaisryhmistä|muista palveluista], [en ollut kuullut niistä|siitä oli iso apu].',
			'[Sain|Sain kerralla] kaikki ne tiedot, joita [tarvitsin|olin etsinyt].',
			'<Työntekijä> kertoi [selkeästi|rauhassa|kohta kohdalta], mitä seuraavaksi tapahtuu.',
			'Nyt tiedän, [mihin minulla on oikeus|mitä voin hakea ja mistä|keneen otan yhteyttä].',
			'Asiat selitettiin [niin että ymmärsin|tavallisella kielellä|ilman hienoja sanoja].',
			'Sain ohjeet [paperilla|mukaan kotiin], ja ne käytiin [yhdessä|kaikessa rauhassa] läpi.',
			'En tiennyt näistä palveluista [mitään|juuri mitään], nyt minulla on [selvä kuva|hyvä käsitys] kokonaisuudesta.',
			'Kysymyksiini vastattiin, ja se mitä ei tiedetty, [selvitettiin|luvattiin selvittää ja selvitettiin] saman viikon aikana.',
			'Minut ohjattiin [heti|suoraan] oikeaan paikkaan.',
			'Kuulin samalla käynnillä myös muista tuista, joita en ollut [tajunnut|osannut|älynnyt] kysyä.',
			'<Työntekijä> soitti perään ja varmisti, että olin ymmärtänyt [kaiken|ohjeet] oikein.'
		],
		more: [
			'Lähdin kotiin [paljon viisaampana|helpottuneena|kevyemmin mielin].',
			'Ei tarvinnut itse [etsiä netistä|soitella ympäriinsä].',
			'Tällaista neuvontaa [pitäisi olla enemmän|tarvitsevat varmasti muutkin].',
			'Kerrankin joku [jaksoi selittää|katsoi koko tilannetta].',
			'[Se|Tämä] auttoi [tosi paljon|enemmän kuin arvasinkaan].'
		]
	},
	mixed: {
		said: [
			'Tietoa tuli paljon kerralla, [kaikkea en enää muista|osa meni ohi|en ehtinyt kirjoittaa ylös].',
			'Pääasiaan sain vastauksen, mutta [muutama kysymys jäi auki|jatko jäi vähän epäselväksi].',
			'Ohjeet olivat hyvät, mutta [sanat olivat vaikeita|kirje oli kirjoitettu virkakielellä].',
			'Tieto löytyi lopulta, kun osasin kysyä [oikeaa asiaa|oikealta ihmiseltä].',
			'Osa asioista selvisi, osaa pitää vielä [kysyä muualta|odottaa].',
			'Esite oli hyvä, mutta [yhteystiedot olivat vanhat|se oli painettu kovin pienellä].',
			'<Työntekijä> tiesi oman alansa, mutta [muista palveluista ei osannut sanoa|Kelan asioista piti kysyä muualta].'
		],
		more: [
			'Ehkä kysyn [ensi kerralla|vielä puhelimessa] lisää.',
			'Muuten [kaikki meni hyvin|ei valittamista].',
			'Pitää itsekin [muistaa kysyä enemmän|kirjoittaa kysymykset valmiiksi].'
		]
	},
	bad: {
		said: [
			'Kukaan ei kertonut, [mitä seuraavaksi tapahtuu|kuka asiaani hoitaa|milloin asiasta kuulee].',
			'Minua [pompoteltiin|siirrettiin] luukulta toiselle, eikä kukaan tiennyt, kenelle asia kuuluu.',
			'Kysyin samaa asiaa kahdelta, ja sain [kaksi eri vastausta|aivan eri ohjeet].',
			'Kuulin vasta [jälkikäteen|naapurilta|Kelasta], että [olisin voinut hakea tukea|minulla olisi ollut tähän oikeus].',
			'Tietoa ei saa, ellei osaa itse kysyä [oikeita asioita|oikeilla sanoilla].',
			'Kirjeessä oli niin vaikeaa tekstiä, että [en ymmärtänyt puoliakaan|piti pyytää tuttavaa lukemaan se].',
			'<Työntekijä> vaihtui, eikä [siitä ilmoitettu minulle|kukaan kertonut, kuka tulee tilalle].',
			'Nettisivuilla oli vanhaa tietoa, [numero ei ollut enää käytössä|aukioloajat olivat väärin].',
			'Minulle sanottiin vain, että katso netistä, [vaikka sanoin etten osaa|eikä sieltä löytynyt mitään].',
			'En vieläkään tiedä, [meneekö asia eteenpäin|mitä papereita minulta puuttuu|onko asiani kesken vai valmis].',
			'Olisin tarvinnut neuvoa jo [puoli vuotta sitten|kuukausi sitten|alussa], nyt se tuli liian myöhään.'
		],
		more: [
			'Jäi [avuton|epävarma|ulkopuolinen] olo.',
			'Yksin näistä ei [ota selvää|pysy kärryillä].',
			'Ilman [tuttavan|ystävän|naapurin] apua en olisi pärjännyt.',
			'[Vastuu jäi taas minulle|Kaikki pitää selvittää itse].',
			'Tuntuu, että tieto pitää [kaivaa|onkia] esiin.'
		]
	},
	wish: [
		'Toivon, että jatkossa kerrotaan [selvästi|suoraan], mitä seuraavaksi tapahtuu.',
		'Voisiko palveluista tehdä [yhden selkeän paperin|lyhyen listan], jonka saa mukaan?',
		'Toivoisin tavallista kieltä, ei [virkakieltä|lyhenteitä].',
		'Kertokaa ajoissa, jos <työntekijä> vaihtuu.',
		'Olisi hyvä, jos [joku soittaisi perään|sama ihminen hoitaisi asian loppuun].',
		'Enemmän tietoa [alkuun|heti alussa], ettei tarvitse arvailla.',
		'Kertokaa ihmisille, mitä kaikkea voi hakea. [Kaikki eivät osaa kysyä.|]'
	]
};

export const waitingFi: ThemeSayings = {
	good: {
		said: [
			'Aika siirtyi [kerran|päivällä], mutta siitä [ilmoitettiin hyvissä ajoin|soitettiin ja pyydettiin anteeksi].',
			'Ajanvarauksessa kysyttiin, [mikä aika minulle sopii|onko asia kiireinen]. [Kohteliasta.|Hyvä käytäntö.]',
			'Odotusta oli [muutama päivä|viikko], [juuri sen verran kuin luvattiin|siitä ei voi valittaa].',
			'Sain ajan [jo samalle viikolle|nopeasti|heti seuraavaksi päiväksi].',
			'[Ei tarvinnut jonottaa|Pääsin sisään täsmälleen sovittuun aikaan].',
			'Yllätyin, miten nopeasti asia [hoitui|lähti etenemään].',
			'Aika järjestyi [työvuorojeni mukaan|niin että pääsin bussilla], kiitos siitä.',
			'Peruutusaika löytyi [jo parin päivän päähän|kun vain kysyin].',
			'Luvattiin vastata viikossa, ja vastaus tuli [kolmessa päivässä|jo seuraavana päivänä].',
			'Kun tilanne paheni, [aikaa aikaistettiin|minut otettiin vastaan heti].',
			'<Työntekijä> oli vähän myöhässä, mutta [tuli itse kertomaan siitä|soitti ja kertoi syyn]. Se oli reilua.'
		],
		more: [
			'Viimeksi odotin [paljon kauemmin|viikkoja].',
			'Siinä tilanteessa [jokainen päivä oli pitkä|nopeus oli tärkeää].',
			'[Juuri näin|Näin] sen pitäisi mennä.',
			'Siitä jäi [tunne, että asiani otettiin tosissaan|hyvä mieli].'
		]
	},
	mixed: {
		said: [
			'Odotin [melko kauan|reilun kuukauden|puolisen tuntia aulassa], mutta itse <tapaaminen> oli hyvä.',
			'Aika tuli nopeasti, mutta [käsittely kestää ja kestää|seuraava aika on vasta kuukauden päästä].',
			'Jono oli pitkä, [henkilökunta teki kyllä parhaansa|ymmärrän kyllä että väkeä on vähän].',
			'Sain ajan, mutta [se siirrettiin kerran|vasta toisella yrityksellä].',
			'Jonotusaika kerrottiin rehellisesti, [silti se oli pitkä|se auttoi vähän].',
			'Alku oli hidas, mutta [kun asia lähti liikkeelle, se sujui|loppu meni hyvin].'
		],
		more: [
			'Kerran odottaminen ei haittaa, [joka kerta kyllä|mutta tämä oli jo toinen].',
			'Ehkä se johtui [lomista|ruuhkasta|kiireestä].',
			'Hyvä että [lopulta pääsin|asia eteni].'
		]
	},
	bad: {
		said: [
			'Odotin aikaa [kolme viikkoa|yli kuukauden|kaksi kuukautta], ja tilanne ehti mennä pahemmaksi.',
			'Aika peruttiin [kaksi kertaa|samana aamuna|viime hetkellä], eikä uutta ehdotettu.',
			'Odotin aulassa [tunnin|melkein tunnin|kolme varttia], eikä kukaan kertonut syytä.',
			'Vastaus luvattiin viikossa, nyt on mennyt [kolme|neljä|melkein viisi].',
			'Asiani on ollut käsittelyssä [viikkokausia|kuukausia|jo toista kuukautta].',
			'Asia ei etene, ellei itse [soittele perään|muistuta joka viikko].',
			'Seuraava vapaa aika oli vasta [kuukauden päässä|ensi kuussa], vaikka asia oli kiireinen.',
			'Olen jonossa, mutta [kukaan ei osaa sanoa monesko|en tiedä mihin jonotan].',
			'Tulin ajoissa, <työntekijä> ei. [Puoli tuntia meni ja lähdin pois.|Aikaa jäi kymmenen minuuttia.]',
			'Kesällä kaikki seisoo. [Kukaan ei tuurannut.|Heinäkuussa en saanut mitään apua.]'
		],
		more: [
			'Odottaminen on [raskasta, kun ei tiedä mitään|pahinta koko asiassa].',
			'Sillä aikaa [tilanne vain pahenee|kaikki muu seisoo].',
			'Se vie [voimia|uskoa].',
			'[Ihmisen hätä ei katso jonoja|Siinä ajassa ehtii moni luovuttaa].',
			'Edes [yksi viesti väliin|pieni tieto jonon pituudesta] olisi auttanut.'
		]
	},
	wish: [
		'Toivoisin, että [jonotusaika kerrottaisiin|saisi tietää, kuinka kauan menee].',
		'Ilmoittakaa tekstiviestillä, jos aika [siirtyy|myöhästyy].',
		'Lisää aikoja [myös iltapäivälle|työssä käyville|aamuun].',
		'Kiireelliset asiat pitäisi [ottaa ensin|tunnistaa heti].',
		'Peruutusajoista voisi [laittaa viestin|kertoa jonossa oleville].',
		'Lisää työntekijöitä, ettei tarvitse odottaa näin kauan.',
		'Nopeampi käsittely, [kiitos|muuta en pyydä].'
	]
};
