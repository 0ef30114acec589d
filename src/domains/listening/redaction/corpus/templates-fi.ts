/**
 * Sentences in which something personal stands. `{G}` is a given name, `{S}` a surname, `{GS}` both;
 * after the colon the case: `{G:lle}`. Small letters (`{g}`) are for those who write without capitals.
 */
export const NAME_TEMPLATES_FI = `
{G} oli todella ystävällinen ja kuunteli minua.
{GS} hoiti asiani hienosti.
Hoitaja {G} jaksoi selittää kaiken rauhassa.
Sairaanhoitaja {GS} soitti heti takaisin.
Lääkäri {S} ei katsonut minua silmiin.
Tohtori {S} määräsi väärän lääkkeen.
Kiitos {G:lle} avusta!
Kiitos {GS:lle}, joka jäi ylitöihin vuokseni.
Olin vastaanotolla {S:lla} viime viikolla.
Sain hyvät neuvot {G:lta}.
Haluan kiittää {GS:n} ammattitaitoa.
{G:n} kanssa oli helppo puhua.
{S:n} käytös oli epäasiallista.
Palaute koskee hoitaja {GS:n} toimintaa.
Omahoitajani on {G}, ja hän on paras.
Sosiaalityöntekijämme {GS} vaihtui taas.
Sosiaalityöntekijä {S} ei vastannut puhelimeen.
Siskoni {G} oli mukana tapaamisessa.
Poikani {G} sai ajan vasta syksyksi.
Tyttäremme {G:n} terapia katkesi.
Äitini {GS} asuu palvelutalossa.
Täti {G} kävi auttamassa joka päivä.
Mieheni {G} odotti autossa.
Naapurini {GS} kaatui pihalla.
Pidin kovasti {G:sta}, hän oli aidosti läsnä.
Puhuimme {S:n} kanssa pitkään.
Päätöksen teki {GS}.
Kysyin asiaa {S:lta}, mutta en saanut vastausta.
Vastaanotolla oli {G}, aivan ihana ihminen.
Eilen {G} soitti ja kysyi vointia.
Minua hoiti {GS} ja hänen työparinsa {G}.
Nimeni on {GS}.
Terveisin {GS}
Kuraattori {G} ymmärsi nuorta.
Psykologi {GS:lle} iso kiitos.
Ohjaaja {G:n} ryhmä oli turvallinen.
Kerroin {G:lle} kaiken.
Mielestäni {S} teki virheen.
Hei {G}, kiitos kun autoit!
Kun {G} lomaili, kukaan ei hoitanut asiaa.
{G} ja {G} olivat osaston parhaat.
Työntekijä nimeltä {G} lupasi palata asiaan.
Ylilääkäri {GS} kieltäytyi tapaamisesta.
Fysioterapeutti {G} näytti liikkeet hyvin.
Lapseni {G} pelkää verikokeita.
Ilman {G:n} apua en olisi pärjännyt.
`
	.trim()
	.split('\n');

export const SMALL_TEMPLATES_FI = `
hoitaja {g} oli tosi kiva
lääkäri {gs} ei kuunnellut yhtään
kiitos {g:lle} avusta
{gs} oli töissä kun tulin
sain apua {g:lta} heti
`
	.trim()
	.split('\n');

export const OTHER_TEMPLATES_FI = `
Numeroni on {phone}, soittakaa.
Soittakaa minulle {phone} iltapäivällä.
puh. {phone}
Tavoitatte minut parhaiten numerosta {phone} klo 8–16.
Vastaanoton numerosta {phone} ei vastattu kahteen tuntiin.
Soitin 3.11.2025 numeroon {phone}, eikä kukaan vastannut.
Puhelin {phone} tai {phone}.
Lähettäkää vastaus osoitteeseen {email}.
Sähköpostini: {email}
Minut tavoittaa parhaiten: {email}.
Asun osoitteessa {address}.
Kotiin, {address}, ei tullut ketään.
Ambulanssi ajoi väärään paikkaan, piti olla {address}.
Tilinumero {iban}
Korvauksen voi maksaa tilille {iban}.
Autoni {plate} sai pysäköintivirhemaksun.
Rekisterinumero {plate} on minun.
Kirjoitin asiasta sivulla {url}.
Kuva on täällä: {url}
Olen syntynyt {birth-date}.
Äitini (synt. {birth-date}) on asiakkaanne.
Syntymäaika {birth-date}
`
	.trim()
	.split('\n');

export const CODE_TEMPLATES = `
Henkilötunnukseni on {code}.
hetu {code}
Potilas {code} odotti tunnin.
Asia koskee tunnusta {code}, kiitos.
Tunnus:{code}
({code})
{code} on äitini tunnus
Kirjattiin väärin: {code}!
`
	.trim()
	.split('\n');
