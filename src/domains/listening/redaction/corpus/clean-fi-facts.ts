/** The same with places, services, dates, sums, times and measures in it. */
export const CLEAN_FI_FACTS = `
Suosittelisin palvelua ystävälleni, annan arvosanan 9.
Arvosana 8/10, parannettavaa on aikatauluissa.
Odotin 45 minuuttia, vaikka aika oli varattu kello 10.15.
Aukioloajat 8.00–16.00 eivät sovi työssäkäyville.
Kävin vastaanotolla 3.11.2025 ja uudestaan 17.11.2025.
Puhelinpalvelu on avoinna klo 8–15 arkisin.
Maksoin käynnistä 41,80 euroa.
Lasku oli 1 250 euroa, vaikka omavastuu on 762 e.
Lääkettä piti ottaa 0,5 mg kaksi kertaa päivässä.
Verenpaine oli 140/90 ja syke 72.
Lapseni on 7-vuotias ja pelkää pistoksia.
Jonotusnumeroni oli 112 ja edelläni oli 30 ihmistä.
Vuonna 2019 palvelu toimi paremmin kuin nyt.
Kuntoutusjakso kesti 12 viikkoa ja käyntejä oli 24.
Olin osastolla 4 kolme yötä, huone 12.
Covid-19-rokotus sujui hyvin.
Täytin PHQ-9- ja GAD-7-lomakkeet odotushuoneessa.
Diagnoosi oli kirjattu väärin, piti olla F32.1.
Kelan hakemus palautettiin kahdesti.
Kela vaati lausunnon, jota lääkäri ei kirjoittanut.
Omakannassa ei näkynyt laboratoriotuloksia.
Omaolo ohjasi minut päivystykseen turhaan.
Maisan kautta viestiin vastattiin samana päivänä.
Kävin Malmin terveysasemalla viime torstaina.
Helsingissä jonot ovat pidempiä kuin Espoossa.
Muutimme Lahdesta Tampereelle ja hoito katkesi.
Turun kaupungin palvelut siirtyivät hyvinvointialueelle.
Rovaniemellä matka lähimpään terveyskeskukseen on 80 kilometriä.
Seinäjoen keskussairaalassa kaikki sujui hyvin.
Kuopiossa sain ajan heti, mutta Iisalmessa jouduin odottamaan.
Tikkurilan hammashoitolaan ei pääse läpi puhelimella.
Myllypuron terveysasema on remontissa.
Itäkeskuksen neuvolassa oli ihana vastaanotto.
HUS ei vastannut yhteydenottoon kuukauteen.
TAYS lähetti kutsun väärään osoitteeseen.
Meilahden sairaalassa kohtelu oli ystävällistä.
Jorvin päivystyksessä odotin seitsemän tuntia.
Pohjois-Karjalassa välimatkat ovat pitkiä.
Etelä-Savon hyvinvointialueen nettisivut ovat sekavat.
Keski-Suomen palvelut ovat heikentyneet.
Länsi-Uudenmaan hyvinvointialue vastasi nopeasti.
Suomessa terveydenhuolto on yleensä hyvää.
Suomen kieli on minulle vaikea, tarvitsin tulkin.
Ruotsin kielellä ei saanut palvelua.
Ukrainasta tulleena en tiennyt, mihin ottaa yhteyttä.
Puhun arabiaa, ja Zoom-tulkkaus katkesi jatkuvasti.
Teamsin kautta pidetty palaveri toimi hyvin.
WhatsApp-viesteihin ei vastata.
Suomi.fi-tunnistautuminen ei onnistunut puhelimella.
Kelataksi ei tullut lainkaan.
Taksi myöhästyi 20 minuuttia.
Ambulanssi tuli 15 minuutissa.
Hätäkeskus vastasi heti numerossa 112.
Soitin numeroon 116117 ja sain hyvät ohjeet.
Päivystysapu 116 117 toimi hyvin.
Valtatie 4 oli poikki ja myöhästyin.
Kantatiellä 55 oli kolari, siksi myöhästyin.
Huone 305 oli liian kuuma.
Kahvio sulkeutuu jo klo 14.
Avoinna ma–pe 9–15.30, se ei riitä.
Ajat 07.30 ja 07.45 olivat jo täynnä.
Jonossa oli 8 ihmistä ja vain 1 luukku auki.
Paino nousi 10 kiloa lääkkeen takia.
Kuume oli 39,5 kolme päivää.
Odotusaika 1.1.–31.3.2025 oli liian pitkä.
Asiakasmaksu 2024 oli 20,90 €.
Sain 3 x 500 mg päivässä.
Viitearvot olivat 3,5–5,0.
Luokka 2b sai uuden kuraattorin.
Lomake B12 puuttui kansiosta.
Kohta 3.2.1 on epäselvä.
Pykälä 29 ei koske minua.
Lain 611/2021 mukaan asukkaita pitää kuulla.
Sivulla 14 on virhe.
Vastasin kyselyyn 25.12., vaikka oli joulu.
Sain tekstiviestin klo 23.59.
Mehiläisessä pääsi heti lääkäriin.
Terveystalon kautta aika löytyi nopeammin.
Attendon hoivakodissa on liian vähän hoitajia.
Esperin yksikössä vaihtuvuus on suuri.
Sain Buranaa, vaikka kerroin vatsahaavasta.
Panadol ei auttanut kipuun.
Facebookissa moni kertoo samasta ongelmasta.
Googlesta löysin väärän osoitteen.
Instagramissa oli hyvää tietoa ryhmästä.
Valvira pyysi selvitystä.
Punaisen Ristin ystävätoiminta on pelastanut arkeni.
Martat kävivät pitämässä kokkikurssin.
Mielenterveystalon omahoito-ohjelma oli hyödyllinen.
Euroopassa tämä hoidetaan toisin.
Virossa hammashoito on halvempaa.
Pohjanmaan hyvinvointialue on kaksikielinen.
Pirkanmaalla kokeiltu malli toimi hyvin.
Vantaan ja Keravan hyvinvointialueen chat oli hyvä.
Kouvolassa on liikaa sijaisia.
Porvoossa palvelu toimi ruotsiksi.
Joensuussa tulkkia ei löytynyt.
Oulun yliopistollinen sairaala hoiti asian hyvin.
Vaasan keskussairaala sai minut kuntoon.
Lappeenrannassa sain hyvää kohtelua.
Hyvinkään sairaalan poliklinikka oli siisti.
Kerava ja Järvenpää jakavat saman päivystyksen.
Salossa terveysasema suljettiin.
Kotkan neuvola muutti uusiin tiloihin.
Raumalla pääsi nopeasti hammaslääkäriin.
Imatran perhekeskus on avattu.
Te teette hyvää työtä, ja Teille kuuluu kiitos.
Hyvä palvelu alkaa siitä, että Sinua kuunnellaan.
1. Lyhyempi jono 2. Parempi opastus
KIITOS KAIKILLE OSASTON 5 HOITAJILLE!
Palaute koskee Korson hammashoitolaa.
Leppävaaran terveysasemalla sain hyvää palvelua.
Kainuun hyvinvointialueen puhelinpalvelu ruuhkautuu maanantaisin.
Puijon sairaalassa potilaita siirreltiin yöllä.
Sain ajan Siuntioon, vaikka asun Kirkkonummella.
Kanta-Hämeessä linja-autot eivät kulje iltaisin.
Kävimme perheneuvolassa Tampereen keskustassa.
Kemijärveltä on pitkä matka erikoissairaanhoitoon.
Luin ohjeen Terveyskylästä ennen leikkausta.
Ahvenanmaalla hoito järjestetään toisin.
Lapsi rokotettiin 6 kk:n iässä, toinen annos annettiin 12 kk:n iässä.
Käynti kesti 10–15 minuuttia, hinta 46,60 e.
Odotin ajalla 12.30–14.00, siis 1,5 tuntia.
Vuoden 2024 lopussa jonossa oli 1 204 potilasta.
Päätös nro 45/2025 on perusteltu huonosti.
Sain numeron A105 ja luukun 7.
Lääkettä on 100 tabletin pakkaus, kolme kertaa vuodessa.
`
	.trim()
	.split('\n');
