import type { PlaceSayings } from '../sayings.ts';

export const mindFi: PlaceSayings = {
	good: [
		[
			'encounter',
			'Hoitaja kysyi suoraan sen, [mitä muut kiertävät|mitä en itse osannut sanoa]. Helpotti.'
		],
		['encounter', 'Kun en jaksanut puhua, [istuttiin hiljaa|sekin kelpasi]. Se auttoi.'],
		[
			'own-say',
			'Hoitosuunnitelmassa on [minun kolme tavoitettani|pieniä askelia], ja yksi on jo toteutunut.'
		],
		['close-ones', 'Puoliso sai tulla mukaan ja [ymmärtää nyt enemmän|kysyä omat kysymyksensä].'],
		[
			'encounter',
			'Ryhmä oli [pelottava ajatus ja paras päätös|parempi kuin luulin]. Muillakin on samaa.'
		],
		['waiting', 'Ensimmäinen aika tuli [viikossa|nopeammin kuin uskalsin toivoa].'],
		[
			'safety',
			'Tiedän nyt, kenelle soitan, kun [yö on pitkä|ahdistaa]. Numero on [lompakossa|puhelimessa].'
		],
		[
			'information',
			'Lääkkeen vaikutukset käytiin läpi [rauhassa|myös haitat]. En ollut ennen uskaltanut kysyä.'
		]
	],
	mixed: [
		[
			'safety',
			'Vastaanotolla olen turvassa, [yöt ovat oma lukunsa|viikonloppuisin ei ole ketään].'
		],
		['waiting', 'Hoito on hyvää, [käyntien väli on liian pitkä|kerran kuussa on vähän].'],
		[
			'encounter',
			'Luotin edelliseen hoitajaan, [uuteen vasta tutustun|nyt aloitetaan uuden kanssa].'
		],
		[
			'digital',
			'Nettiterapia sopi alkuun, [yksin sitä vain ei jaksa loppuun|sen jälkeen tarvitsin ihmisen].'
		],
		['own-say', 'Lääkkeestä keskusteltiin, [muita vaihtoehtoja vähemmän|olisin halunnut terapiaa].']
	],
	bad: [
		[
			'safety',
			'Perjantai-iltana ei ollut numeroa, johon soittaa. [Viikonloppu oli pitkä.|Selvisin ystävän avulla.]'
		],
		[
			'waiting',
			'Apua sai pyytää [kolmesti|monta kertaa]. Masentunut ei jaksa [soittaa kolmesti|taistella].'
		],
		[
			'encounter',
			'Kerroin pahimman ja vastaus oli, että [aika loppui|jatketaan kuukauden päästä].'
		],
		['waiting', 'Terapia-arvioon on [puolen vuoden|neljän kuukauden] jono.'],
		[
			'encounter',
			'Hoitaja vaihtui [kesken|ilmoittamatta]. En tiedä, jaksanko avata kaiken uudelleen.'
		],
		['own-say', 'Hoito päätettiin lopettaa, [minusta se on kesken|minulta ei kysytty].'],
		['phone', 'Peruutin ajan, kun en päässyt sängystä. [Lasku tuli silti.|Uutta ei tarjottu.]']
	],
	wish: [
		['waiting', 'Käyntejä useammin [alussa|huonoina aikoina].'],
		['encounter', 'Sama hoitaja loppuun asti.'],
		['phone', 'Mahdollisuus perua [tekstiviestillä|ilman soittoa].'],
		['close-ones', 'Läheisille ryhmä, [hekin väsyvät|puoliso tarvitsisi sitä].']
	]
};

export const substanceFi: PlaceSayings = {
	good: [
		[
			'encounter',
			'Täällä ei [nuhdella|saarnata]. Retkahduksenkin jälkeen sai [tulla takaisin|jatkaa].'
		],
		[
			'waiting',
			'Aamulla ovesta sisään, [iltapäivällä oli jo suunnitelma|kahvi eteen ja juttelemaan]. Ei jonoa.'
		],
		['own-say', 'Päätin itse, [lopetanko vai vähennänkö|millä vauhdilla edetään]. Siksi se pitää.'],
		['close-ones', 'Kokemusasiantuntija tiesi, [mistä puhun|miltä tuntuu]. [Se käänsi jotain.|]'],
		['safety', 'Saan olla oma itseni, eikä [kukaan saa tietää|naapurit tiedä].'],
		[
			'information',
			'Peliongelmaan löytyi apu, [en tiennyt että sitä saa|vaikka luulin, että täällä hoidetaan vain juomista].'
		]
	],
	mixed: [
		[
			'waiting',
			'Aamuvastaanotto on hyvä, [vuorotyöläinen ei ehdi|mutta jos tulee puoli kymmenen, on täynnä].'
		],
		[
			'premises',
			'Hyvä paikka, [odotustilassa tulee tuttuja vastaan|ovi on liian näkyvällä paikalla].'
		],
		['own-say', 'Hoito toimii, [lääkkeenjakoajat eivät sovi töihin|säännöt ovat tiukat].']
	],
	bad: [
		[
			'encounter',
			'Terveysasemalla leimataan. [Täälläkin yksi huokaisi, kun tulin.|Toivoin täältä muuta.]'
		],
		['waiting', 'Katkolle piti odottaa [viikko|kymmenen päivää]. Halu lopettaa ei odota.'],
		['own-say', 'Säännöt muuttuivat, [meiltä ei kysytty|niistä kertoi lappu ovessa].'],
		['premises', 'Odotustilassa kaupataan [sitä, mitä tulin lopettamaan|kaikenlaista].'],
		['information', 'Hoidon jälkeen ei ollut [mitään|jatkoa sovittuna]. Kotona seinät.']
	],
	wish: [
		['waiting', 'Iltavastaanotto [töissä käyville|edes kerran viikossa].'],
		['close-ones', 'Lisää [vertaisryhmiä|kokemusasiantuntijoita].'],
		['premises', 'Toinen sisäänkäynti, [pihan puolelta|jota ei näe kadulta].'],
		['information', 'Jatkosuunnitelma ennen kuin hoito loppuu.']
	]
};

export const meetingPlaceFi: PlaceSayings = {
	good: [
		['information', 'Ohjaaja auttoi [Kelan lapun kanssa|asuntohakemuksessa] kahvipöydässä.'],
		['food-everyday', 'Soppa on hyvää ja [seura parempaa|lämmin paikka syödä].'],
		['encounter', 'Täällä [tervehditään nimeltä|kysytään, mitä kuuluu]. Muualla ei.'],
		['close-ones', 'Vertaiset [ymmärtää puolesta sanasta|pitää pystyssä].'],
		['food-everyday', 'Suihku, pyykki ja päivän lehti. [Ihmisen olo.|]'],
		['own-say', 'Talokokouksessa päätetään yhdessä, [viimeksi ruokalista|nyt saatiin pelipöytä].']
	],
	mixed: [
		['close-ones', 'Porukka on mukavaa, [uutena oli vaikea päästä mukaan|samat jutut pyörivät].'],
		['own-say', 'Talokokouksia on, [kaikkea sovittua ei muisteta|vähän harvoin].'],
		[
			'food-everyday',
			'Hyvä paikka, [viikonloput ovat yksinäisiä|sunnuntaina olisi eniten tarvetta].'
		],
		['safety', 'Yleensä rauhallista, [iltapäivällä joskus levotonta|maanantaisin kireää].']
	],
	bad: [
		['own-say', 'Biljardipöytä vietiin pois [kysymättä|yhtenä päivänä]. Se oli meidän.'],
		['close-ones', 'Vertaisohjaaja lopetti, eikä [uutta ole tullut|kukaan kertonut siitä].'],
		['safety', 'Riitaa tuli, ja [ohjaaja oli yksin|vasta kauan päästä joku tuli väliin].'],
		['food-everyday', 'Ruoka loppui ennen kuin [jono loppui|vuoroni tuli].'],
		['information', 'Ovi oli kiinni ilman ilmoitusta. [Kylmässä kävelin turhaan.|]']
	],
	wish: [
		['food-everyday', 'Auki myös [sunnuntaina|jouluna].'],
		['own-say', 'Talokokous [joka kuukausi|takaisin].'],
		['safety', 'Kaksi ohjaajaa iltapäiviin.'],
		['food-everyday', 'Kuntosali tai [kävelyporukka|biljardi].']
	]
};
