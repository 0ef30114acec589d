/** Everyday feedback in Finnish that names nobody: what is found here is found for nothing. */
export const CLEAN_FI = `
Palvelu oli nopeaa ja ystävällistä.
Jouduin odottamaan yli kaksi tuntia päivystyksessä.
Hoitaja kuunteli minua rauhassa ja selitti asiat selkeästi.
Toivon, että puhelimeen vastattaisiin nopeammin.
Ilman teidän apuanne en olisi jaksanut.
Onneksi sain ajan jo samalle viikolle.
Aamulla jono oli pitkä, mutta iltapäivällä pääsi heti.
Kiitos lämpimästä vastaanotosta!
Lääkäri ei katsonut minua silmiin koko aikana.
Sain apua, kun sitä tarvitsin.
Ajanvaraus netissä ei toiminut, joten soitin.
Odotustilassa oli kylmä ja meluisa.
Kävin hammaslääkärissä ensimmäistä kertaa kymmeneen vuoteen.
Takaisinsoitto tuli vasta seuraavana päivänä.
Minulle ei kerrottu, miksi lääkitys vaihdettiin.
Annan palautetta viime viikon käynnistä.
Anna minulle mieluummin aika iltapäivälle.
Koko henkilökunta oli asiallista ja osaavaa.
Perheneuvolan työntekijä otti lapsen hyvin huomioon.
Kotihoito tuli sovittuun aikaan joka päivä.
Yöllä kelloon ei vastattu puoleen tuntiin.
Ruoka oli hyvää, mutta annokset pieniä.
Osaston huoneet olivat siistejä ja rauhallisia.
Sosiaalityöntekijä vaihtui kolme kertaa vuoden aikana.
Päätös toimeentulotuesta kesti kuusi viikkoa.
En saanut vastausta viestiini, vaikka lähetin sen maanantaina.
Vastaanotolla minua puhuteltiin kunnioittavasti.
Tulkki tuli paikalle ajoissa ja osasi työnsä.
Henkilökunta vaikutti väsyneeltä ja kiireiseltä.
Olen tyytyväinen saamaani hoitoon.
Vanhempani ovat kotihoidon asiakkaina, ja olemme tyytyväisiä.
Parkkipaikkoja oli aivan liian vähän.
Opasteet ovat sekavat, eksyin kahdesti.
Pyörätuolilla ei päässyt sisään pääovesta.
Netissä lomake hävisi, kun painoin takaisin.
Löysin tiedon sivulta omakanta.fi.
Joulun aikaan palvelu oli suljettu kokonaan.
Juhannuksena päivystys ruuhkautui.
Hyvää joulua koko osaston väelle!
Jumala teitä siunatkoon hyvästä työstä.
Hei, haluaisin kiittää koko yksikköä.
Kiitos kaikille hoitajille, teette arvokasta työtä.
Äiti sai hyvää hoitoa viimeisinä päivinään.
Isäni kaatui osastolla, eikä siitä ilmoitettu omaisille.
Siskoni käy samassa paikassa ja on tyytyväinen.
Tyttäreni sai lähetteen vasta kolmannella kerralla.
Mieheni ei saanut aikaa, vaikka soitti joka aamu.
Lapsen isä ei saanut tietoa tapaamisista.
Mummo jäi yksin kotiin liian aikaisin.
Poikani koulukuraattori on ollut korvaamaton.
Naapuri joutui soittamaan ambulanssin.
Ystäväni suositteli tätä paikkaa.
Psykologille pääsi vasta puolen vuoden päästä.
Fysioterapeutti neuvoi hyvät liikkeet.
Vastaanottovirkailija oli töykeä.
Sairaanhoitaja otti verikokeen taitavasti.
Lähihoitaja jaksoi jutella, vaikka oli kiire.
Terveydenhoitaja antoi hyviä neuvoja imetykseen.
Kätilö oli rauhallinen ja kannustava.
Palveluohjaaja lupasi soittaa, mutta ei soittanut.
Perhetyöntekijä auttoi arjen järjestämisessä.
Kuljettaja auttoi rappusissa.
Siivooja oli ainoa, joka tervehti.
Johtaja ei ole vastannut kirjeeseeni.
Ohjaaja kohteli nuoria tasavertaisesti.
Lastensuojelun päätöstä ei perusteltu.
Omaishoidon tuki evättiin ilman kuulemista.
Päihdepalveluissa minua ei tuomittu.
Asunto löytyi lopulta nopeasti.
Vertaistukiryhmä on ollut tärkeä.
Kokemusasiantuntija ymmärsi heti, mistä puhun.
Ryhmässä oli turvallinen tunnelma.
Etävastaanotto säästi pitkän matkan.
Chatissa sai vastauksen viidessä minuutissa.
Tekstiviestimuistutus tuli liian myöhään.
Kirje saapui vasta ajan jälkeen.
Lomakkeen kieli on vaikeaa.
Selkokielinen ohje auttoi paljon.
Verkkosivuilta ei löydy yhteystietoja.
Laboratorioon pääsi ilman ajanvarausta.
Näytteenotto sujui nopeasti.
Tulokset tulivat jo samana iltana.
Röntgenissä oli ystävällinen palvelu.
Leikkaus peruttiin samana aamuna.
Kotiutus tehtiin liian nopeasti.
Lääkelista oli väärä, kun pääsin kotiin.
Resepti uusittiin viikossa.
Apteekissa huomattiin virhe annostuksessa.
Sain väärän potilaan paperit.
Tietosuojasta ei huolehdittu odotustilassa.
Puheeni kuului käytävään asti.
Ovi oli auki koko keskustelun ajan.
Minulta kysyttiin asioita muiden kuullen.
Tunsin, että minua ei uskottu.
Minut otettiin vihdoin todesta.
Vihdoin joku pysähtyi kuuntelemaan.
Uskon, että asiat paranevat, jos henkilökuntaa lisätään.
Arvostan rehellistä puhetta.
Rauhallinen ilmapiiri auttoi minua.
Rauhassa sai kertoa asiansa.
Ilmapiiri oli lämmin ja kannustava.
Ilma oli huono ja tila ahdas.
Ilo on ollut huomata muutos.
Sattui, kun kipulääkettä ei annettu ajoissa.
Satuin kuulemaan keskustelun käytävällä.
Meri näkyi ikkunasta, se oli mukavaa.
Kukkia oli joka pöydällä.
Valoa oli liian vähän lukemiseen.
Helmikuussa odotin kolme viikkoa.
Tammikuun alusta maksut nousivat.
Maanantaisin puhelin on aina varattu.
Talvella piha oli liukas.
Kesällä sijaiset eivät tunteneet asiakkaita.
Syksyllä tilanne parani.
Pian tämän jälkeen sain uuden ajan.
Kai se on vain resurssipulaa.
Aina yhtä ystävällistä palvelua!
Ainoa huono puoli oli odotus.
Ainoastaan pysäköinti oli hankalaa.
Veljeni oli mukana tukena.
Sisko hoiti asioita puolestani.
Suvun kesken olemme ihmetelleet päätöstä.
Sini- ja valkoraitaiset verhot ovat nuhjuiset.
Taito kohdata ihminen on tärkeintä.
Innolla odotan seuraavaa ryhmää.
Voitto on jo se, että pääsin jonosta hoitoon.
Oma hoitaja puuttuu vieläkin.
Omalta lääkäriltä sain hyvän neuvon.
Seppä on oman onnensa takoja, mutta apua tarvittiin.
Kangas sängyssä oli rikki.
Mäki on liian jyrkkä rollaattorille.
Ranta-alueen lenkkipolku on hoidettu hyvin.
Koski on kaunis, mutta matka sinne pitkä.
Pelto palvelutalon takana on meluton paikka.
Metsä lähellä rauhoittaa asukkaita.
Järvi näkyy ikkunasta.
Linnan näköinen talo, mutta sisältä kodikas.
Hissi oli epäkunnossa koko viikon.
Bussi pysähtyy liian kaukana.
Rautatieasemalta on lyhyt matka.
Moottoritien melu kuuluu sisään.
Hengitystiet tutkittiin huolellisesti.
Synnytystapa valittiin yhdessä.
Toisen kerroksen vessa on rikki.
Viisi tähteä, kiitos!
Ei mitään huonoa sanottavaa.
Kaikki meni hyvin.
Erinomaista!
Ihan ok.
Huono kokemus, en tule uudestaan.
Parempaa palvelua saa yksityiseltä.
Eduskunta päätti asiasta keväällä.
Nettiapu oli selkeä.
PS. Muistakaa levätä itsekin!
Terveisin tyytyväinen asiakas
T. äiti ja kaksi lasta
Ystävällisin terveisin nimimerkki väsynyt omainen
Mitä opimme? Kannattaa kysyä rohkeasti.
Sanoin: "Kiitos, tämä riittää."
Hän vastasi: "Katsotaan ensi viikolla."
Lääkäri totesi, että "Odotellaan vielä".
- Puhelin toimii
- Netti ei toimi
Plussat: ystävällisyys, ammattitaito. Miinukset: odotus, melu.
En tiedä, kenelle asia kuuluu.
Kuka vastaa, kun hoito epäonnistuu?
Miksi samat asiat pitää kertoa joka kerta uudestaan?
Milloin uusi terveysasema avataan?
Voisiko ajan perua tekstiviestillä?
Hyvä, että olette olemassa.
Ole hyvä ja korjatkaa ajanvaraus.
Kaunis kiitos ammattitaitoisesta hoidosta.
Hoitosuunnitelma tehtiin yhdessä, se oli hienoa.
Perheeni otettiin mukaan keskusteluun.
Läheisneuvonpito auttoi meitä löytämään ratkaisun.
Verkostopalaverissa oli liikaa ihmisiä.
Ennakointidialogi oli yllättävän hyvä kokemus.
Asiakasraadissa meitä kuunneltiin oikeasti.
Muutos näkyy jo: puhelimeen vastataan nopeammin.
Lupasitte korjata ovipumpun maaliskuussa.
Ovipumppu on yhä rikki.
Vastaus palautteeseeni tuli kahdessa viikossa, hyvä.
HOITO OLI HYVÄÄ JA HENKILÖKUNTA YSTÄVÄLLISTÄ.
en saanut aikaa vaikka soitin joka päivä
hoitajat olivat mukavia mutta kiire näkyi
lääkäri oli ihan ok, ei kysynyt mitään
sain apua heti ja minusta pidettiin huolta
kiitos kun autoitte minua ja lapsiani
palvelu on huonontunut viime vuosina paljon
ruoka kylmää, vessa likainen, muuten hyvä
toivon että henkilökuntaa olisi enemmän
`
	.trim()
	.split('\n');
