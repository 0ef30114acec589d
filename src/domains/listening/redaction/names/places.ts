/** Municipalities, counties, districts, countries and towns abroad: capitals that are no person. */
export const PLACES = `
Akaa Alajärvi Alavieska Alavus Asikkala Askola Aura Brändö Eckerö Enonkoski Enontekiö Espoo Eura
Eurajoki Evijärvi Finström Forssa Föglö Geta Haapajärvi Haapavesi Hailuoto Halsua Hamina
Hammarland Hankasalmi Hanko Harjavalta Hartola Hattula Hausjärvi Heinola Heinävesi Helsinki
Hirvensalmi Hollola Huittinen Humppila Hyrynsalmi Hyvinkää Hämeenkyrö Hämeenlinna Ii Iisalmi
Iitti Ikaalinen Ilmajoki Ilomantsi Imatra Inari Inkoo Isojoki Isokyrö Janakkala Joensuu
Jokioinen Jomala Joroinen Joutsa Juuka Juupajoki Juva Jyväskylä Jämijärvi Jämsä Järvenpää
Kaarina Kaavi Kajaani Kalajoki Kangasala Kangasniemi Kankaanpää Kannonkoski Kannus Karijoki
Karkkila Karstula Karvia Kaskinen Kauhajoki Kauhava Kauniainen Kaustinen Keitele Kemi Kemijärvi
Keminmaa Kemiönsaari Kempele Kerava Keuruu Kihniö Kinnula Kirkkonummi Kitee Kittilä Kiuruvesi
Kivijärvi Kokemäki Kokkola Kolari Konnevesi Kontiolahti Korsnäs Koski Kotka Kouvola
Kristiinankaupunki Kruunupyy Kuhmo Kuhmoinen Kumlinge Kuopio Kuortane Kurikka Kustavi Kuusamo
Kyyjärvi Kärkölä Kärsämäki Kökar Lahti Laihia Laitila Lapinjärvi Lapinlahti Lappajärvi
Lappeenranta Lapinmaa Lapua Laukaa Lemi Lemland Lempäälä Leppävirta Lestijärvi Lieksa Lieto
Liminka Liperi Lohja Loimaa Loppi Loviisa Luhanka Lumijoki Lumparland Luoto Luumäki Maalahti
Maarianhamina Marttila Masku Merijärvi Merikarvia Miehikkälä Mikkeli Muhos Multia Muonio
Mustasaari Muurame Mynämäki Myrskylä Mäntsälä Mänttä Mänttä-Vilppula Mäntyharju Naantali Nakkila
Nivala Nokia Nousiainen Nurmes Nurmijärvi Närpiö Orimattila Oripää Orivesi Oulainen Oulu
Outokumpu Padasjoki Paimio Paltamo Parainen Parikkala Parkano Pedersöre Pelkosenniemi Pello
Perho Pertunmaa Petäjävesi Pieksämäki Pielavesi Pietarsaari Pihtipudas Pirkkala Polvijärvi
Pomarkku Pori Pornainen Porvoo Posio Pudasjärvi Pukkila Punkalaidun Puolanka Puumala Pyhtää
Pyhäjoki Pyhäjärvi Pyhäntä Pyhäranta Pälkäne Pöytyä Raahe Raasepori Raisio Rantasalmi Ranua
Rauma Rautalampi Rautavaara Rautjärvi Reisjärvi Riihimäki Ristijärvi Rovaniemi Ruokolahti
Ruovesi Rusko Rääkkylä Saarijärvi Salla Salo Saltvik Sastamala Sauvo Savitaipale Savonlinna
Savukoski Seinäjoki Sievi Siikainen Siikajoki Siikalatva Siilinjärvi Simo Sipoo Siuntio
Sodankylä Soini Somero Sonkajärvi Sotkamo Sottunga Sulkava Sund Suomussalmi Suonenjoki Sysmä
Säkylä Taipalsaari Taivalkoski Taivassalo Tammela Tampere Tervo Tervola Teuva Tohmajärvi
Toholampi Toivakka Tornio Turku Tuusniemi Tuusula Tyrnävä Ulvila Urjala Utajärvi Utsjoki
Uurainen Uusikaarlepyy Uusikaupunki Vaala Vaasa Valkeakoski Vantaa Varkaus Vehmaa Vesanto
Vesilahti Veteli Vieremä Vihti Viitasaari Vimpeli Virolahti Virrat Vårdö Vöyri Ylitornio
Ylivieska Ylöjärvi Ypäjä Ähtäri Äänekoski Nummela Karjaa Tammisaari Nilsiä Halikko Kiiminki
Haukipudas Oulunsalo Muurla Vammala Mänty-Pori Nuorgam Ivalo Saariselkä Levi Ylläs Lappi Kainuu
Pirkanmaa Uusimaa Satakunta Häme Kymenlaakso Pohjanmaa Savo Karjala Ahvenanmaa Lappeella
Hervanta Kaleva Tesoma Hatanpää Linnainmaa Kaukajärvi Lielahti Amuri Kissanmaa Koskipuisto Malmi
Malminkartano Kallio Kamppi Töölö Lauttasaari Munkkiniemi Vuosaari Itäkeskus Myllypuro Kontula
Mellunmäki Pasila Pakila Paloheinä Oulunkylä Käpylä Kumpula Arabia Vallila Sörnäinen Kalasatama
Herttoniemi Laajasalo Kannelmäki Haaga Pitäjänmäki Maunula Viikki Jakomäki Pukinmäki Tapanila
Puistola Suutarila Kulosaari Kruununhaka Ullanlinna Punavuori Eira Jätkäsaari Ruoholahti
Meilahti Tapiola Leppävaara Matinkylä Espoonlahti Kivenlahti Soukka Olari Kauklahti Kilo
Viherlaakso Laaksolahti Otaniemi Tikkurila Myyrmäki Korso Koivukylä Hakunila Martinlaakso
Kivistö Länsimäki Rekola Runosmäki Varissuo Lauste Skanssi Kupittaa Nummenmäki Hirvensalo Pansio
Raunistula Uittamo Rajakylä Kaakkuri Tuira Kaijonharju Myllyoja Hiukkavaara Puolivälinkangas
Kontinkangas Jakobstad Petonen Puijonlaakso Neulamäki Särkiniemi Palokka Huhtasuo Keltinmäki
Kuokkala Vaajakoski Nastola Kinkomaa Launeen Mukkula Karisto Liipola Jokimaa Karihaara Sampola
Kyläsaari Väinölä Suvilahti Ristinummi Gerby Meri-Lappi Rantavitikka Ounasrinne Niirala
Kellokoski Jorvi Peijas Laakso Haartman Suomi Ruotsi Viro Norja Tanska Venäjä Saksa Ranska
Espanja Italia Englanti Britannia Irlanti Skotlanti Puola Latvia Liettua Ukraina Romania
Bulgaria Unkari Kreikka Turkki Portugali Hollanti Alankomaat Belgia Sveitsi Itävalta Islanti
Amerikka Yhdysvallat Kanada Kiina Japani Intia Thaimaa Vietnam Somalia Irak Iran Syyria
Afganistan Eurooppa Aasia Afrikka Australia Brasilia Tukholma Tallinna Tartto Pietari Moskova
Lontoo Pariisi Berliini Rooma Madrid Oslo Kööpenhamina Kiova Kosovo Marokko Egypti Israel
Nepal Pakistan Bangladesh Filippiinit Korea Etiopia Kenia Nigeria Gambia Ghana Eesti Saimaa
Päijänne Itämeri Kanaria Rodos Kreeta Haaparanta Uumaja Göteborg Pohjola Pohjoismaat Skandinavia
`;

/** The same in Swedish and English. */
export const SWEDISH_PLACES = `
Borgå Ekenäs Esbo Grankulla Hangö Helsingfors Hyvinge Ingå Jakobstad Karis Karleby Kaskö Kervo
Kimito Kimitoön Korsholm Korsnäs Kristinestad Kronoby Kyrkslätt Larsmo Lojo Lovisa Malax
Mariehamn Nagu Nykarleby Nykyrka Närpes Nådendal Oravais Pargas Pedersöre Petalax Raseborg Sibbo
Sjundeå Solf Sveaborg Tammerfors Terjärv Tusby Uleåborg Vanda Vasa Vichtis Villmanstrand Vörå
Åbo Åland Österbotten Nyland Egentliga Satakunta Birkaland Tavastland Tavastehus Lahtis
Björneborg Raumo Salo S:t Träskända Gamlas Malm Botby Alberga Hagalund Mattby Dickursby
Munkshöjd Mejlans Östnyland Finland Sverige Norge Danmark Estland Ryssland Tyskland England
Frankrike Spanien Italien Europa Norden Ukraina Lappland Karelen Savolax Kajana Kuopio Joensuu
Seinäjoki Uleå Torneå Kemi Rovaniemi Stockholm Umeå Tallinn London Russia Germany France Spain
Italy Sweden Norway Denmark Estonia Europe Ukraine Syria Iraq Iran Afghanistan Turkey Greece
Poland Britain Scotland Ireland Wales America Africa Asia China India Japan Thailand Turkiet
Grekland Polen Irak Syrien Lapland Turku Uusimaa Kust Skärgården Houtskär Korpo Iniö Dragsfjärd
Tenala Pojo Snappertuna Strömfors Liljendal Pernå Mörskom Lappträsk Karperö Smedsby Sundom
Replot Bergö Molpe Övermark Pörtom Yttermark Lappfjärd Sideby Esse Purmo Kållby Bennäs Munsala
Jeppo Kvevlax Maxmo Nedervetil Munkhättan Tölö Kottby Sockenbacka
`;
