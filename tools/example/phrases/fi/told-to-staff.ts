import type { PlaceSayings } from '../sayings.ts';

/** What staff wrote down from a talk or a call, in the third person and without adding their own. */
export const toldFi: PlaceSayings = {
	good: [
		[
			'encounter',
			'Asiakas [kiitti|halusi kiittää] [ystävällisestä|rauhallisesta|hyvästä] kohtaamisesta.'
		],
		[
			'encounter',
			'[Asiakas|Soittaja] sanoi, että häntä [kuunneltiin loppuun asti|kohdeltiin kuin ihmistä].'
		],
		[
			'encounter',
			'Asiakas toivoi, että sama <työntekijä> jatkaisi, koska [luottamus on syntynyt|yhteistyö sujuu].'
		],
		[
			'information',
			'Asiakas kertoi saaneensa [selvät ohjeet|vastaukset kysymyksiinsä|enemmän tietoa kuin osasi pyytää].'
		],
		[
			'information',
			'[Asiakas|Soittaja] piti hyvänä, että [asia selitettiin rauhassa|hänet ohjattiin heti oikeaan paikkaan].'
		],
		[
			'phone',
			'Soittaja kiitti siitä, että [puhelimeen vastattiin nopeasti|takaisinsoitto tuli samana päivänä|asia hoitui yhdellä soitolla].'
		],
		[
			'phone',
			'Soittaja oli [hyvillään|iloinen], kun [sai ihmisen langan päähän|ei tarvinnut jonottaa].'
		],
		[
			'own-say',
			'Asiakas sanoi, että [sai itse vaikuttaa|hänen mielipiteensä otettiin huomioon|suunnitelma on hänen näköisensä].'
		],
		[
			'waiting',
			'Asiakas oli [iloisesti yllättynyt|tyytyväinen] siitä, että [aika järjestyi nopeasti|ei tarvinnut odottaa].'
		],
		[
			'decisions',
			'Soittaja kiitti [nopeasta päätöksestä|siitä, että päätös selitettiin puhelimessa].'
		],
		['close-ones', 'Asiakas piti hyvänä, että [läheinen|puoliso|ystävä] sai olla mukana.'],
		['digital', 'Asiakas kertoi, että [verkkolomake oli helppo|chatissa sai nopeasti vastauksen].'],
		['premises', 'Asiakas kehui [rauhallisia tiloja|selviä opasteita].'],
		['language', 'Asiakas kiitti [tulkista|selvästä puheesta|palvelusta omalla kielellä].'],
		['food-everyday', 'Asiakas kehui ruokaa, erityisesti [keittoja|perunamuusia|kalaa].'],
		['safety', 'Asiakas kertoi, että hänen on [turvallinen|rauhallinen] olla.']
	],
	mixed: [
		[
			'waiting',
			'Asiakas oli tyytyväinen apuun, mutta [piti odotusta pitkänä|toivoi nopeampaa alkua|oli joutunut kysymään aikaa kahdesti].'
		],
		[
			'information',
			'Asiakas kertoi, että [osa ohjeista jäi epäselväksi|hän joutui kysymään samaa uudestaan|esitteitä oli liikaa].'
		],
		[
			'phone',
			'Soittaja kertoi, että puhelimessa pitää jonottaa, mutta [apu oli hyvää|asia hoitui|vastaaja oli ystävällinen].'
		],
		[
			'decisions',
			'Asiakas ymmärsi päätöksen, mutta [piti sen kieltä vaikeana|olisi halunnut keskustella siitä ensin].'
		],
		[
			'encounter',
			'Asiakas sanoi, että [useimmat työntekijät ovat mukavia, kaikki eivät|kiire näkyy, vaikka kaikki yrittävät].'
		],
		[
			'own-say',
			'Asiakas kertoi, että toiveita kysytään, mutta [kaikkea ei muisteta|osa niistä unohtuu].'
		],
		[
			'food-everyday',
			'Asiakas sanoi, että ruoka on [vaihtelevaa|joskus hyvää ja joskus liian mietoa].'
		]
	],
	bad: [
		[
			'phone',
			'Soittaja kertoi yrittäneensä [monta päivää|toista viikkoa|koko aamun] ennen kuin sai yhteyden.'
		],
		[
			'phone',
			'Soittaja oli harmissaan, koska [luvattua takaisinsoittoa ei tullut|puhelu oli katkennut kahdesti].'
		],
		[
			'waiting',
			'Asiakas kertoi, että odotus on ollut [kohtuuton|raskas|liian pitkä], eikä hän tiedä, milloin asia etenee.'
		],
		[
			'waiting',
			'Asiakas kertoi, että [aika oli peruttu kahdesti|hän oli odottanut tunnin|käsittely on kestänyt kuukausia].'
		],
		[
			'encounter',
			'Asiakas kertoi, että häntä [ei kuunneltu|kohdeltiin tylysti]. Hän [pahoitti mielensä|ei halunnut asioida saman ihmisen kanssa].'
		],
		[
			'encounter',
			'Asiakas kertoi, että työntekijä on vaihtunut [monta kertaa|taas], ja [kaikki pitää kertoa alusta|se väsyttää].'
		],
		[
			'decisions',
			'Asiakas ei [ymmärtänyt päätöksen perusteluja|saanut tietää, miksi hakemus hylättiin|tiennyt, miten päätöksestä valitetaan].'
		],
		[
			'premises',
			'Asiakas huomautti, että [ilmoittautuessa muut kuulevat asiat|ulko-ovi on liian raskas|hissi ei toimi].'
		],
		[
			'information',
			'Asiakas kertoi saaneensa [eri työntekijöiltä eri ohjeet|tiedon liian myöhään|vain verkko-osoitteen].'
		],
		[
			'digital',
			'Asiakas kertoi, [ettei pysty täyttämään hakemusta verkossa|että verkkolomake hävitti hänen tekstinsä].'
		],
		[
			'own-say',
			'Asiakas kertoi, että [hänen toivettaan ei kirjattu|asiasta päätettiin kysymättä häneltä].'
		],
		['language', 'Asiakas kertoi, ettei [tulkkia ollut tilattu|ymmärtänyt kirjettä].'],
		[
			'close-ones',
			'Läheinen kertoi, [ettei saa tietoa muutoksista|että hänen jaksamistaan ei kysytty].'
		],
		['food-everyday', 'Asiakas kertoi, että ruoka oli [kylmää|mautonta] [useana päivänä|taas].'],
		['safety', 'Asiakas kertoi, että hänellä oli [iltaisin|kotona|öisin] turvaton olo.']
	],
	wish: [
		['phone', 'Soittaja toivoi, että puhelin olisi auki myös [iltapäivällä|työajan jälkeen].'],
		['phone', 'Soittaja toivoi [omaa numeroa työntekijälleen|takaisinsoittoa, johon voi luottaa].'],
		[
			'written-summary',
			'Asiakas toivoi sovituista asioista [paperia mukaan|kirjallista yhteenvetoa|viestiä puhelimeen].'
		],
		[
			'language',
			'Asiakas toivoi [tulkkia seuraavalle kerralle|selkokielistä ohjetta|hitaampaa puhetta].'
		],
		[
			'waiting',
			'Asiakas toivoi tietoa siitä, [kuinka kauan käsittely kestää|missä vaiheessa asia on].'
		],
		[
			'close-ones',
			'Asiakas toivoi, että [puoliso|tytär|tukihenkilö] voisi olla ensi kerralla mukana.'
		],
		[
			'premises',
			'Asiakas toivoi odotustilaan [tekemistä lapsille|tuolia, josta on helppo nousta|rauhallista nurkkaa].'
		],
		['encounter', 'Asiakas toivoi [samaa työntekijää|enemmän aikaa keskusteluun].'],
		[
			'information',
			'Asiakas toivoi [yhtä selvää paperia palveluista|että muutoksista kerrotaan ajoissa].'
		],
		[
			'decisions',
			'Soittaja toivoi, että [päätös perusteltaisiin selvemmin|puuttuvasta paperista soitettaisiin].'
		],
		[
			'own-say',
			'Asiakas toivoi, että [häneltä kysyttäisiin ensin|suunnitelma tehtäisiin yhdessä].'
		],
		['food-everyday', 'Asiakas toivoi [enemmän ulkoilua|musiikkia iltapäiviin].']
	]
};
