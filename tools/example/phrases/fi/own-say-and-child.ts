import type { ThemeSayings } from '../sayings.ts';

export const ownSayFi: ThemeSayings = {
	good: {
		said: [
			'Kun sanoin, että [tämä ei toimi|haluan kokeilla toista tapaa], [suunnitelmaa muutettiin|siihen tartuttiin heti].',
			'Minua ei [holhottu|komenneltu]. [Vastuu on minulla, apu teillä.|Neuvoja sai, kun kysyi.]',
			'Sain [aikaa miettiä|vaihtoehdot paperilla], enkä joutunut päättämään [siltä istumalta|heti].',
			'Sain itse [päättää|sanoa], mistä aloitetaan.',
			'Suunnitelma tehtiin [yhdessä|oikeasti yhdessä], [minun sanoillani|ei valmiista pohjasta].',
			'Minulta kysyttiin, [mitä haluan|mikä minua auttaisi]. [Harvoin kysytään.|Olin ihmeissäni.]',
			'Mielipiteeni [vaikutti|otettiin huomioon], vaikka olimme ensin eri mieltä.',
			'Sain sanoa ei, [ja se oli ihan ok|eikä kukaan suuttunut].',
			'Edettiin minun tahtiini, [ei painostettu|pienin askelin].',
			'Tavoitteet olivat [minun omiani|sellaisia, joihin pystyn].'
		],
		more: [
			'Siksi suunnitelmassa on [helppo|helpompi] pysyä.',
			'Tuntui, että elämä on [taas omissa käsissä|minun].',
			'Näin syntyy [tulosta|luottamus].',
			'Toivottavasti kaikki saavat [samanlaista|näin hyvää] palvelua.'
		]
	},
	mixed: {
		said: [
			'Sain kertoa toiveeni, mutta [en tiedä, vaikuttiko se|osa jäi huomiotta].',
			'Suunnitelma tehtiin yhdessä, [se vain on jäänyt paperiksi|mutta kiireellä].',
			'Vaihtoehtoja oli kaksi, [kumpikaan ei ihan sopinut|olisin toivonut kolmatta].',
			'Minua kuultiin, mutta [päätös oli taidettu jo tehdä|lopulta ratkaisi raha].',
			'Hyviä ideoita tuli, [toteutus on vielä kesken|katsotaan mitä niistä toteutuu].'
		],
		more: ['Suunta on [oikea|hyvä].', 'Ensi kerralla [sanon suoremmin|otan tukihenkilön mukaan].']
	},
	bad: {
		said: [
			'Suunnitelma oli [valmis ennen kuin tulin|tehty etukäteen], minulta pyydettiin vain allekirjoitus.',
			'Minun asioistani päätettiin [ilman minua|palaverissa, johon minua ei kutsuttu].',
			'Toiveeni kirjattiin ja [siihen se jäi|unohdettiin].',
			'Sanoin, mikä minua auttaisi, mutta [sitä ei edes harkittu|tarjottiin jotain muuta].',
			'Minulta kysyttiin mielipide [vasta lopuksi|muodon vuoksi].',
			'Puhuttiin koko ajan [avustajalle|saattajalle|tulkille], ei minulle.',
			'Minut ohjattiin ryhmään, [vaikka sanoin, etten pysty olemaan ryhmässä|kysymättä haluanko].',
			'Kun olin eri mieltä, minua pidettiin [hankalana|yhteistyökyvyttömänä].'
		],
		more: [
			'Kyse on kuitenkin minun [elämästäni|asiastani].',
			'Silloin [ei tunnu, että asia on minun|on vaikea sitoutua].',
			'Aikuinen ihminen osaa kyllä [kertoa, mitä tarvitsee|puhua puolestaan].',
			'[En vaadi mahdottomia.|Pieni kysymys olisi riittänyt.]'
		]
	},
	wish: [
		'Kysykää [ensin|minulta], mitä minä itse [haluan|toivon].',
		'Haluaisin olla mukana, kun minun asioistani [puhutaan|päätetään].',
		'Tehdään suunnitelma [yhdessä|niin, että minäkin ymmärrän].',
		'Puhukaa minulle, ei [avustajalle|saattajalle].',
		'Antakaa [vaihtoehtoja|aikaa miettiä].',
		'Olisin mielelläni mukana [kehittämässä palvelua|asiakasraadissa], jos sellainen tulee.'
	]
};

export const childHeardFi: ThemeSayings = {
	good: {
		said: [
			'Lapselle puhuttiin [lapsen kielellä|hänen omilla sanoillaan], [hän uskalsi kertoa|hän rentoutui heti].',
			'<Työntekijä> laskeutui lattialle leikkimään, ja [lapsi alkoi jutella|vasta sitten puhuttiin].',
			'Nuori sai tavata <työntekijän> [kahdestaan|ensin yksin], se oli [hänelle tärkeää|hyvä ratkaisu].',
			'Lapsen mielipide [kysyttiin|kirjattiin] ja se [näkyi suunnitelmassa|otettiin todesta].',
			'Lapsi sai piirtää ja kertoa piirustuksestaan. [Siinä tuli asioita, joita en tiennyt.|]',
			'Olen viisitoista, ja [ensimmäistä kertaa|kerrankin] aikuinen kysyi minulta eikä äidiltä.',
			'Lapselle kerrottiin etukäteen, [keitä paikalla on|mitä tapahtuu], ja hän sai sanoa, mistä ei halua puhua.'
		],
		more: [
			'Kotimatkalla hän [hymyili|sanoi, että täti oli kiva|oli kevyempi].',
			'Siitä näki, että [osataan olla lasten kanssa|lapset ovat tuttuja].',
			'Me vanhemmatkin [opimme siitä|hiljennyimme kuuntelemaan].'
		]
	},
	mixed: {
		said: [
			'Lasta kuunneltiin, mutta [tapaaminen oli hänelle liian pitkä|aikuisten puhe vei tilan].',
			'Työntekijä oli lapselle ystävällinen, [aikaa vain oli vähän|yhdellä kerralla ei ehdi tutustua].',
			'Lapsi sai kertoa, mutta [hänelle ei kerrottu, mitä siitä seurasi|palautetta hän ei saanut].',
			'Nuoren kanssa juttelu meni hyvin, [mutta hän olisi halunnut saman ihmisen kuin viimeksi|vaikka alku oli takkuinen].'
		],
		more: [
			'Lapsi tarvitsee [aikaa|monta kertaa].',
			'Ensi kerralla [varmaan helpompaa|otamme lelun mukaan].'
		]
	},
	bad: {
		said: [
			'Lapselta ei kysytty [mitään|kertaakaan], vaikka [hän istui vieressä|asia koskee häntä].',
			'Lasta kuultiin [viisi minuuttia|yhden kerran], ja siitä tehtiin [isot johtopäätökset|koko arvio].',
			'Nuori sanoi, ettei halua puhua vanhemman kuullen, [eikä sitä huomioitu|silti istuimme kaikki samassa huoneessa].',
			'Lapselle sanottiin, että hänen asiansa ei kuulu tänne. [Hän ei halua enää tulla.|]',
			'Lapsen työntekijä on vaihtunut [niin monta kertaa, ettei hän enää jaksa kertoa|taas].',
			'Lapsen kuullen puhuttiin [aikuisten asioista|asioista, jotka eivät kuulu lapsille].',
			'Aikuiset päätti kaiken. [Mun mielipidettä ei kysytty.|Kukaan ei kysynyt multa.]'
		],
		more: [
			'Lapsi [mietti asiaa monta iltaa|kyseli kotona, tekikö väärin].',
			'Kyse on hänen [elämästään|arjestaan].',
			'[Lapsen luottamus menee nopeasti.|Luottamusta on vaikea korjata.]'
		]
	},
	wish: [
		'Kysykää lapselta [itseltään|myös kahden kesken].',
		'Lapselle [sama työntekijä|oma aikuinen] koko matkan ajan.',
		'Kertokaa lapselle jälkeenpäin, [mitä hänen sanoistaan seurasi|mitä päätettiin ja miksi].',
		'Puhukaa nuorelle kuin [ihmiselle|tavalliselle ihmiselle], ei kuin ongelmalle.',
		'Lyhyempi <tapaaminen> ja leluja, [pieni ei jaksa|niin lapsi jaksaa].'
	]
};
