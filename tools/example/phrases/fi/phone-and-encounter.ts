import type { ThemeSayings } from '../sayings.ts';

export const phoneFi: ThemeSayings = {
	good: {
		said: [
			'Puhelimeen vastattiin [heti|melkein heti|ensimmäisellä soitolla].',
			'Takaisinsoitto tuli [saman päivän aikana|tunnin sisällä|niin kuin luvattiin].',
			'Sain <työntekijän> kiinni [ilman ongelmia|helposti|silloin kun tarvitsin].',
			'Puhelimessa oli [ystävällinen|kärsivällinen|tosi asiallinen] ihminen, joka [jaksoi kuunnella|tiesi mistä puhuu].',
			'Laitoin viestin ja vastaus tuli [seuraavana aamuna|nopeasti].',
			'Hyvä, että voi soittaa myös [iltapäivällä|työpäivän jälkeen].',
			'Asia hoitui yhdellä puhelulla, [ei tarvinnut tulla paikalle|kerrankin].',
			'<Työntekijä> antoi suoran numeron, [siitä on ollut paljon apua|ei tarvitse enää jonottaa vaihteessa].'
		],
		more: [
			'Ennen tämä oli [ihan toista|paljon hankalampaa].',
			'Se rauhoitti [heti|kummasti].',
			'[Pienestä se on kiinni|Iso parannus aiempaan].',
			'Työssä käyvälle tämä on [tärkeää|iso asia].'
		]
	},
	mixed: {
		said: [
			'Puhelimessa joutui odottamaan, mutta [sitten apua tuli|vastaaja oli tosi mukava].',
			'Takaisinsoitto toimii, mutta [soitto tuli kesken työpäivän|ei tiedä milloin se tulee].',
			'Sain <työntekijän> kiinni [kolmannella yrityksellä|vasta iltapäivällä].',
			'Soittoaika on lyhyt, [mutta kyllä siinä ehti|mutta viestillä saa onneksi vastauksen].',
			'Puhelu katkesi kerran, [muuten hyvin|toisella kerralla onnistui].',
			'Chat vastaa nopeasti, mutta [omaa asiaa siellä ei voi hoitaa|sieltä sanottiin, että soita].'
		],
		more: [
			'[Aamulla ruuhka on pahin|Linjat ovat aamuisin tukossa].',
			'Ymmärrän, että soittajia on [paljon|muitakin].',
			'Numero kannattaisi [laittaa selvemmin esille|kirjoittaa kirjeeseenkin].'
		]
	},
	bad: {
		said: [
			'Soittoaika on vain aamulla, silloin olen [töissä|koulussa|hoitamassa lapsia]. En saa ketään kiinni.',
			'[Soitin|Yritin soittaa] [kolmena päivänä|koko viikon|joka aamu], eikä kukaan vastannut.',
			'Takaisinsoittoa luvattiin, [sitä ei koskaan tullut|se tuli viikon päästä].',
			'Jonotin puhelimessa [neljäkymmentä minuuttia|puoli tuntia|melkein tunnin], ja sitten linja katkesi.',
			'Jätin viestin vastaajaan [kolme kertaa|jo maanantaina], kukaan ei ole soittanut.',
			'Puhelinaika on tunnin päivässä, [siihen tunkuun ei mahdu|ja linja on koko ajan varattu].',
			'Numerot vaihtuivat, eikä [niistä kerrottu|vanhasta numerosta ohjattu uuteen].',
			'<Työntekijän> puhelin on aina kiinni. [Viesteihin ei vastata.|Sähköpostiinkaan ei vastata.]',
			'Soitto tulee tuntemattomasta numerosta, en [ehdi|uskalla] vastata, ja sitten olen taas jonon perällä.',
			'Robotti kysyy asiaa, [eikä ymmärrä mitä sanon|mutta ihmistä ei saa langan päähän].',
			'Puheluni siirrettiin [neljä kertaa|ihmiseltä toiselle], ja lopulta linja katkesi.'
		],
		more: [
			'Työssä käyvälle tämä on [mahdotonta|ihan mahdotonta].',
			'Rahaa [menee puheluihin|puhelinlaskuunkin menee].',
			'Puhelinpelkoiselle tämä on [kova kynnys|liikaa].',
			'[Luovutin|Lopulta tulin itse paikalle|Annoin periksi].',
			'Jos asia olisi ollut kiireinen, [en tiedä mitä olisin tehnyt|olisin ollut pulassa].'
		]
	},
	wish: [
		'Puhelin auki myös [iltapäivisin|illalla yhtenä päivänä|kello kolmen jälkeen], kiitos.',
		'Toivon takaisinsoiton, joka [todella tulee|tulee saman päivän aikana].',
		'Voisiko [viestin|tekstiviestin] lähettää suoraan omalle työntekijälle?',
		'Kertokaa tekstiviestillä, [mihin aikaan soitatte|kuka soittaa], niin osaan vastata.',
		'Enemmän ihmisiä [puhelimeen|vastaamaan], vähemmän nauhoitteita.',
		'Suora numero [työntekijälle|omalle ohjaajalle] olisi hyvä.'
	]
};

export const encounterFi: ThemeSayings = {
	good: {
		said: [
			'<Työntekijä> kysyi, [miten jaksan|mitä minulle kuuluu], ja [jäi odottamaan vastausta|tarkoitti sitä].',
			'Sain [puhua|kertoa] omaa tahtiani, [välillä oltiin hiljaakin|kukaan ei katsonut kelloa].',
			'Vaikeista asioista puhuttiin [lempeästi|suoraan mutta lempeästi]. [Sitä osaa arvostaa.|Se teki hyvää.]',
			'<Työntekijä> [huomasi, että jännitin|näki, että olin väsynyt], ja tarjosi [vettä|ensin kahvin].',
			'Meillä on ollut [sama työntekijä|tuttu ihminen] koko ajan, ja [se näkyy|luottamus on syntynyt].',
			'En tuntenut itseäni [tapaukseksi|numeroksi], vaan [tervetulleeksi|ihmiseksi].',
			'[Huumoriakin|Naurua] mahtui mukaan, [vaikka asia oli raskas|se kevensi].',
			'<Työntekijältä> sai [rehellisen vastauksen|myötätuntoa], ei [tyhjiä lupauksia|kaunisteltua].',
			'[Kiitos, sain|Sain] rauhassa kertoa [asiani|koko tarinan].',
			'<Työntekijä> kuunteli [oikeasti|eikä keskeyttänyt|ja katsoi silmiin].',
			'Minua kohdeltiin [ihmisenä|tasavertaisena|kunnioittavasti], ei numerona.',
			'[Ensimmäistä kertaa|Pitkästä aikaa] tuntui, että joku [uskoo minua|on minun puolellani].',
			'Minua jännitti tulla, mutta [vastaanotto oli lämmin|jännitys meni heti ohi].',
			'<Työntekijä> muisti, mistä [viimeksi puhuttiin|olimme sopineet], vaikka siitä oli aikaa.',
			'[Ihana|Mukava|Ystävällinen|Lämmin] ihminen, joka osaa työnsä.',
			'Sain itkeä, eikä [tarvinnut hävetä|kukaan hoputtanut].',
			'Kiireestä huolimatta minulle oli [aikaa|tilaa].',
			'Puhuttiin suoraan, mutta [ystävällisesti|ketään syyllistämättä].',
			'<Työntekijä> sanoi, ettei tiedä kaikkea, ja [otti selvää|lupasi selvittää]. Siitä tuli luottamus.',
			'Hyvä mieli jäi. [Minusta pidettiin huolta.|Tuntui että välitettiin.]'
		],
		more: [
			'Sitä ei [aina|joka paikassa] saa.',
			'[Tulen mielelläni|Uskallan tulla] uudestaan.',
			'Se merkitsi [minulle paljon|enemmän kuin luulette].',
			'Toivottavasti sama ihminen jatkaa.',
			'Kiitos [siitä|teille|hänelle].',
			'Lähdin [kotiin hymyillen|ulos eri ihmisenä].'
		]
	},
	mixed: {
		said: [
			'<Työntekijä> oli asiallinen mutta [vähän kiireinen|etäinen|väsyneen oloinen].',
			'Alku oli jäykkä, [lopussa juttu kulki|mutta siitä se lähti].',
			'Ihan mukava <tapaaminen>, [tuntui vaan että kello ratkaisi|vaikka aikaa oli vähän].',
			'<Työntekijä> katsoi paljon [koneen ruutua|papereita], muuten kyllä kuunteli.',
			'Minua kuunneltiin, mutta [mitään ei oikein luvattu|en tiedä muuttuuko mikään].',
			'Vakituiset ovat ihania, [sijaisten kanssa on vaihtelevaa|sijainen ei tiennyt asiastani mitään].'
		],
		more: [
			'Jokaisella voi olla [huono|raskas] päivä.',
			'Ei se [huono ollut|paha ollut], mutta ei ihan hyväkään.',
			'Katsotaan, [miten jatkossa menee|miten ensi kerta sujuu].'
		]
	},
	bad: {
		said: [
			'Minulle [puhuttiin kuin lapselle|puhuttiin alentavasti].',
			'Minua ei [kuunneltu|uskottu]. Vastaus oli valmiina ennen kuin sain puhuttua.',
			'<Työntekijä> [katsoi koko ajan konetta|selasi papereita] eikä kertaakaan minua.',
			'Olen kertonut saman asian [jo viidelle eri ihmiselle|neljä kertaa alusta], joka kerta uudelle.',
			'Tuli tunne, että olen [vaivaksi|häiriöksi|syyllinen].',
			'Kiire paistoi läpi. [Kymmenen minuuttia ja ulos.|Takki oli jo puoliksi päällä.]',
			'Tervehdys jäi [saamatta|sanomatta], ja siitä se sitten jatkui.',
			'Asiani kuitattiin sillä, että [muillakin on vaikeaa|pitää vain yrittää enemmän].',
			'Minusta puhuttiin [toisen työntekijän kanssa|kuin en olisi paikalla].',
			'Kerroin vaikeasta asiasta, ja vastaus oli [lyhyt|kylmä|että se ei kuulu tänne].',
			'Työntekijä on vaihtunut [kolme kertaa vuodessa|taas], [luottamus ei ehdi syntyä|aina pitää aloittaa alusta].'
		],
		more: [
			'Jäi [paha|nolo|nujerrettu] olo.',
			'En [tiedä uskallanko|haluaisi] tulla uudestaan.',
			'Ei se paljon maksaisi, että [katsoisi silmiin|tervehtisi].',
			'Avun hakeminen oli [jo valmiiksi vaikeaa|muutenkin iso kynnys].',
			'[Itkin bussissa kotimatkalla|Mietin asiaa monta päivää].'
		]
	},
	wish: [
		'Toivon, että [kuunnellaan loppuun|annetaan puhua loppuun] ennen kuin vastataan.',
		'Sama työntekijä [jatkossakin|koko ajan], kiitos.',
		'Enemmän aikaa [yhdelle ihmiselle|puhua], vähemmän kiirettä.',
		'Kohdelkaa ihmistä ihmisenä. [Muuta ei tarvita.|]',
		'Lukekaa [tiedot|paperit] etukäteen, ettei tarvitse kertoa kaikkea uudestaan.',
		'Toivoisin, että joku [kysyisi, miten minä jaksan|kysyisi mitä kuuluu].',
		'Vähän [lämpöä|ystävällisyyttä] lisää.'
	]
};
