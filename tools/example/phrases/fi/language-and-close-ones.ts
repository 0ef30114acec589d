import type { ThemeSayings } from '../sayings.ts';

export const languageFi: ThemeSayings = {
	good: {
		said: [
			'Tulkki oli paikalla [ajoissa|valmiiksi], ja <työntekijä> puhui [minulle eikä tulkille|lyhyin lausein].',
			'Asiat sanottiin selkokielellä, [ymmärsin kaiken|ei tarvinnut arvata].',
			'Sain palvelua [äidinkielelläni|ruotsiksi], vaikka [en ollut pyytänyt|tulin ilman aikaa]. Se lämmitti.',
			'<Työntekijä> puhui hitaasti ja [näytti kuvista|tarkisti, että ymmärsin].',
			'Kirje oli kirjoitettu [selkeästi|niin, että sen ymmärsi kerralla]. [Hyvä!|]',
			'Viittomakielen tulkki oli tilattu [valmiiksi|pyytämättä]. Hienoa.'
		],
		more: [
			'Omalla kielellä [uskaltaa sanoa vaikeatkin asiat|on helpompi puhua].',
			'Suomi on minulle kolmas kieli, [siksi kiitos|joten tämä oli tärkeää].',
			'Se näyttää, että [meistäkin välitetään|asiaa on mietitty].'
		]
	},
	mixed: {
		said: [
			'Tulkki oli hyvä, mutta [puhelimen kautta kuului huonosti|aikaa olisi pitänyt varata enemmän].',
			'Puhe oli selvää, [kirjeet sen sijaan virkakieltä|mutta lomake oli vaikea].',
			'Ruotsiksi sain palvelua, kun [odotin toista työntekijää|osasin pyytää].',
			'Ymmärsin suurimman osan, [muutama sana oli outo|loput kysyin kotona].'
		],
		more: [
			'Kyllä me [toisiamme ymmärsimme|pärjäsimme].',
			'Hyvä että [yritettiin|kysyttiin, ymmärränkö].'
		]
	},
	bad: {
		said: [
			'Tulkkia ei ollut tilattu, ja [lapsi joutui tulkkaamaan|aika meni hukkaan].',
			'Päätös tuli [vain suomeksi|väärällä kielellä], vaikka olen pyytänyt [ruotsiksi|toisin].',
			'Puhuttiin niin nopeasti ja vaikeasti, että [putosin kärryiltä|nyökkäsin vain].',
			'Tulkki oli samasta pienestä yhteisöstä kuin minä. En uskaltanut kertoa kaikkea.',
			'Lyhenteitä lyhenteiden perään. [En kehdannut kysyä.|Kukaan ei selittänyt.]',
			'Selkokielistä lomaketta ei ole, [vaikka niin luvattiin|kysyin kahdesti].'
		],
		more: [
			'Kun ei ymmärrä, [ei voi päättäkään|pelottaa].',
			'Jäin [arvailemaan|miettimään, mitä allekirjoitin].',
			'Omaa asiaa pitäisi saada hoitaa omalla kielellä.'
		]
	},
	wish: [
		'Kysykää kieli [jo aikaa varatessa|valmiiksi].',
		'Lähettäkää kirjeet [selkokielellä|niin, että ne ymmärtää].',
		'Varatkaa tulkille [tuplasti aikaa|enemmän aikaa].',
		'Puhukaa [rauhallisemmin|hitaammin], kiitos.',
		'Sama tulkki [joka kerta|jatkossakin], jos mahdollista.'
	]
};

export const closeOnesFi: ThemeSayings = {
	good: {
		said: [
			'Puolisoni sai [olla mukana|kysyä omat kysymyksensä].',
			'Minulta läheisenäkin kysyttiin, [miten jaksan|mitä kuuluu]. [Se yllätti.|Melkein tuli itku.]',
			'Koko perheen tilanne [huomattiin|otettiin huomioon], ei vain [yhden|minun].',
			'Sain ottaa ystävän mukaan tueksi, [se auttoi jännitykseen|eikä siitä tehty numeroa].',
			'Läheisille kerrottiin [asioista selvästi|missä mennään], [minun luvallani|luvan kanssa].',
			'Omaishoitajan vapaat järjestyivät, [sain nukkua|ensimmäinen vapaa vuoteen].'
		],
		more: [
			'Läheinen on [iso osa|tärkeä osa] arkea.',
			'Se kevensi [koko perhettä|taakkaa].',
			'Yksin tämä olisi [liikaa|raskasta].'
		]
	},
	mixed: {
		said: [
			'Läheinen sai olla mukana, [hänelle vain ei juuri puhuttu|mutta hänen jaksamistaan ei kysytty].',
			'Tietoa läheisille saa, [kun itse soittaa|mutta joka kerta eri ihmiseltä].',
			'Omaisten ilta oli hyvä, [ajankohta vain huono|lisää sellaisia].',
			'Minua kuunneltiin omaisena, mutta [mikään ei ole vielä muuttunut|sitten jäi hiljaista].'
		],
		more: [
			'Salassapidon [ymmärrän kyllä|takia kaikkea ei voi kertoa, sen tajuan].',
			'Pienellä viestillä [pärjäisi pitkälle|päästäisiin eteenpäin].'
		]
	},
	bad: {
		said: [
			'Läheisenä olen [ilmaa|näkymätön], vaikka hoidan [arjen|kaiken muun].',
			'Muutoksista kuulen [viimeisenä|vasta, kun jotain on jo tapahtunut].',
			'Omaishoitajan vapaapäivää ei saa pidettyä, kun [sijaista ei ole|paikkaa ei löydy].',
			'Tukihenkilöäni [ei päästetty mukaan|katsottiin karsaasti]. En olisi halunnut olla yksin.',
			'Sisarusten tilannetta ei [kysytty|mietitty] lainkaan.',
			'Soitan ja kerron huoleni, ja [se ei kirjaudu mihinkään|seuraava ei tiedä siitä mitään].'
		],
		more: [
			'[Omainenkin väsyy.|Minäkin olen väsynyt.]',
			'Emme ole [vastustajia|vaivaksi], haluamme auttaa.',
			'Yksi soitto [riittäisi|olisi riittänyt].'
		]
	},
	wish: [
		'Kysykää myös [läheisen jaksamisesta|läheiseltä, mitä hän tarvitsee].',
		'Omaisille [oma ilta|vertaisryhmä|nimetty yhteyshenkilö].',
		'Toivon, että muutoksista [soitetaan|ilmoitetaan] läheiselle [ajoissa|samana päivänä].',
		'Saisiko läheinen [yhteenvedon|tulla mukaan], jos itse luvan antaa?'
	]
};
