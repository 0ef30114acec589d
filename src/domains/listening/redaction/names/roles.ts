/** Words for what somebody does, as a word's end: `sairaanhoitaja`, `hammaslääkäri`, `sjukskötare`. */
export const ROLE_ENDINGS = `
hoitaja hoitsu lääkäri lekuri tohtori työntekijä ohjaaja kuraattori psykologi psykiatri
terapeutti terveydenhoitaja kätilö johtaja esimies esihenkilö virkailija sihteeri tulkki
avustaja opettaja rehtori päällikkö neuvoja asiantuntija koordinaattori kirurgi hygienisti
laborantti kuljettaja vastaava valmentaja koordinoija harjoittelija opiskelija kasvattaja
edunvalvoja isännöitsijä omahoitaja tukihenkilö siivooja vahtimestari naapuri ystävä kaveri
potilas asiakas työkaveri skötare sköterska läkare doktor socialarbetare handläggare kurator
psykolog terapeut lärare tolk vårdare chef ledare rådgivare handledare assistent barnmorska
granne kompis patient klient nurse doctor worker therapist psychologist manager midwife
receptionist counsellor physiotherapist consultant teacher interpreter neighbour
`;

/** Relatives and titles, as whole words. */
export const KIN = `
täti setä eno sisko veli serkku mummo mummi mummu ukki pappa vaari isoäiti isoisä äiti isä vaimo
puoliso mies poika tyttö tytär lapsi vauva muksu avopuoliso avomies avovaimo anoppi appi käly
lanko miniä vävy kummi rouva herra neiti neuvos pastori pappi diakoni isäpuoli äitipuoli
lapsenlapsi tyttöystävä poikaystävä sukulainen kollega tri dr prof apulaisylilääkäri ylilääkäri
syster bror moster faster morbror farbror mormor farmor morfar farfar mamma fru herr fröken man
hustru make maka sambo son dotter barn kusin svärmor svärfar vän mr mrs ms miss aunt uncle
brother sister mother father husband wife daughter grandma grandpa cousin friend dad mum mom
`;

/** Words after which a name comes by itself: `nimeltään`, `terveisin`, `heter`. */
export const NAMING = `
nimeltä nimeltään nimeltäni nimeltänsä niminen nimisen nimiselle nimiseltä nimistä terveisin
terveisiä terv toivoo toivottaa allekirjoittanut kirjoitti kirjoittaja heter hette kallas hälsar
hälsningar mvh vh named called regards sincerely signed
`;

/** Words for a name, when `on`, `oli`, `är` or `is` stands between. */
export const NAME_WORDS = `
nimi nimeni nimensä nimenäni etunimi sukunimi namn namnet name names
`;

/** Houses and offices: what stands before them with a capital is a place (`Malmin terveysasema`). */
export const FACILITIES = `
terveysasem terveyskesk terveystalo sairaal hyvinvoint neuvol hammashoi päiväkod päiväkoti koulu
kirjasto hoitoko palvelutalo palvelukesk asema toimipist polikli sosiaaliasem sosiaalitoimist
seurakun kunna kunta kaupun alue perhekesk vastaano apteek keskus kesku virasto uimahal lukio
yliopist kampus yksik sote ensiapu päivyst laboratori kirjaamo vanhainko kuntoutu vuodeosast
osasto toimisto palvelu lääkäriasem lääkärikesk teatteri puisto metro raitio juna lentoas satama
tori ranta katu tie kylä lääni maakun hallint käräjäoik vankila asukastal monitoimital
hälsocentral hälsostation hvc sjukhus daghem skola rådgivning servicehus vårdhem bibliotek
välfärds kommun stad socialstation tandvård apotek poliklinik akut servicehem station
universitet hospital clinic surgery school library centre center ward unit road street house
university
`;
