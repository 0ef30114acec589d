/** Common Finnish surnames of other shapes than -nen: farms, nature, trades, given names. */
export const FINNISH_SURNAMES = `
Aalto Ahlfors Aho Ahola Ahtila Ahtola Aikio Airola Ala-Mäki Alaluusua Alamäki Alanko Alasuutari
Alatalo Alestalo Alho Anttila Anttola Arola Arvola Asikkala Aula Autio Eerola Ekola Elo Elomaa
Eloranta Erkkilä Erola Ervasti Eskola Feodoroff Filppula Fofonoff Gauriloff Guttorm Haapakoski
Haapala Haapaniemi Haapasaari Haapasalo Haavisto Hakala Hakamäki Hakola Halko Halla Halme
Halmela Hanhela Hannuksela Hannula Harju Harjula Harjunpää Hartikka Hast Hasu Hatakka Hauta
Hautala Hautamäki Heikkilä Heikura Heimola Heino Heinola Heiskala Helander Helenius Helin
Herrala Hietala Hietaniemi Hiironniemi Hintikka Hirsimäki Hirvelä Hirvi Hirvikoski Holappa Holma
Honka Honkala Honkaniemi Honkasalo Huhta Huhtala Huhtamäki Huotari Huovila Hurme Huttula Huuhka
Huusko Hyry Hyvärilä Hyyppä Häggman Häkli Härkälä Härmä Hörkkö Iivari Ilola Isaksson Isoaho
Isokangas Isomäki Isotalo Jaakkola Jalava Jalo Jokela Joki Jokimäki Jokiniemi Jokisalo Juhola
Juntura Jurvelin Juusela Juuso Juuti Juvela Jylhä Jyrkkä Järvelä Järvenpää Järvi Jääskö Kaartamo
Kaijala Kaisla Kajander Kallela Kallio Kalliokoski Kalliomäki Kallioniemi Kalpio Kanerva Kangas
Kangasniemi Kankaanpää Kanto Kantola Karhu Karhula Kari Karjula Karppa Karppi Karvala Kataja
Katajamäki Katajisto Kaukola Kaunisto Kauppi Kauppila Kautto Kemppi Kero Keskitalo Ketola
Kettula Kiiski Kilpi Kinnula Kiprianoff Kivelä Kivi Kivikoski Kivimäki Kiviniemi Kivioja
Kiviranta Kivistö Koivisto Koivu Koivukoski Koivula Koivumäki Koivuniemi Kokko Kokkola Komppa
Konttila Korpela Korpi Korpiaho Kortesuo Korvela Koskela Koski Koskimäki Koskiniemi Kosola
Kotila Kotka Kouvo Kuisma Kuivalahti Kujala Kujanpää Kukkola Kulju Kulmala Kulmuni Kumpula
Kunnari Kuokka Kuoppala Kupari Kurkela Kurki Kurppa Kuula Kuusela Kuusi Kuusisto Kylmälä Kylä
Kyrö Kytölä Käpylä Kärki Kärnä Kääpä Kääriä Köykkä Laakkola Laakso Ladvala Lahdenperä Lahdensuo
Lahtela Lahti Laiho Laine Lakka Lammi Lampela Lampi Latva Latvala Lauha Laukka Laurila Lauttamus
Lehmus Lehmusto Lehtimäki Lehtiö Lehto Lehtola Lehtoranta Lehtovaara Lehtovirta Leino Leinola
Lepistö Lepola Leppä Leppäkoski Leppälä Leppäniemi Leskelä Levo Liimatta Lilja Lind Lindroos
Linna Linnala Lipasti Lohi Louhela Louhi Loukola Lukkari Luoma Luomala Luoto Luotola Lustila
Lähde Lähdesmäki Lähteenmäki Lämsä Länsimäki Länsman Löytynoja Magga Maijala Majala Malmberg
Malmi Manni Mannila Marin Marjamäki Markkola Markkula Martikka Marttila Matero Mattila Mattson
Mattus Maunu Maunula Merilä Metso Metsä Metsälä Metsäranta Mikkilä Mikkola Moisio Monto
Morottaja Mustajoki Mustajärvi Myllykoski Myllylä Myllymäki Myllyniemi Mylläri Mäenpää Mäkelä
Mäki Mäkikyrö Mäkiranta Mäkirinta Mäkisalo Mäkitalo Mänty Mäntylä Mäntyniemi Määttä Napari
Nevala Niemelä Niemenmaa Niemi Niemistö Niinimäki Niinistö Niittylä Niittymäki Nikkilä Nikkola
Nikula Niskala Nokkala Nummela Nummi Nuorgam Nurmela Nurmi Nurmikko Nurminiemi Nuuttila Nygård
Näkkäläjärvi Näsi Oja Ojala Ojaniemi Ojanperä Oksa Oksala Olkkola Ollila Orava Oravala Orpo
Otala Paakki Paavola Paju Pajula Pakkala Palmu Palo Palola Palomäki Palosaari Paltto Pelto
Peltola Peltomaa Peltomäki Peltoniemi Peltoranta Penttilä Perttilä Perttula Perälä Peura Pieski
Pietilä Pihlaja Pihlajamäki Pihlajaniemi Piipari Piispa Pirttijärvi Pirttilä Pitkäjärvi Pitkälä
Pitkäranta Pohja Pohjola Poikela Pollari Porkka Portti Poutala Puhakka Pulkka Pulli Puolakka
Purho Puro Puska Pyhälä Pyy Pyykkö Pyysalo Päivärinta Pääkkö Pöysti Raappana Rahkola Raiskila
Raita Raitala Raittila Rajakangas Rajala Rajamäki Rajaniemi Ranta Rantala Rantamäki Rantaniemi
Rasila Raudaskoski Rauhala Rautakoski Rautavaara Rautio Ravantti Rekola Repo Riihelä Riihilä
Riihimäki Rinne Rinta-Aho Rintala Rintamäki Risku Ristimäki Roiha Ruohola Ruoppa Ruotsala Ruuska
Ruusu Ruusuvuori Ryhtä Rytilahti Rytkölä Räihä Räisälä Räsälä Rönkkö Rönkä Saarela Saari
Saarikoski Saarimäki Saario Saarni Saarnio Sahlberg Saijets Saikku Sainio Salla Salmela Salmi
Salo Saloheimo Salokangas Salomaa Saloranta Sammallahti Sandelin Santala Sara Sarajoki Sarajärvi
Sarre Sarvi Saukko Saukkola Saunala Savela Savola Selin Selkälä Semenoff Seppola Seppä Seppälä
Sihvola Siira Siivola Siltala Silvola Simola Simula Sinisalo Sipilä Sipola Sirola Sirviö Sirén
Soikkeli Soini Sormula Sorri Sorsa Stubb Suntila Suokas Suomela Suoniemi Suonpää Suutala Suutari
Suvanto Sverloff Syrjä Syrjälä Syvälä Syväoja Särkelä Särkijärvi Särkkä Säteri Taipale
Taivalkoski Takala Takamäki Talvitie Tammela Tammi Tammisto Tanner Tapio Tapola Taskila Tenhola
Tervo Tiitola Tikka Tikkala Toivola Tolppa Torkkeli Torkkola Torppa Torvela Tuokko Tuomela Tuomi
Tuomikoski Tuominiemi Tuomisto Tuomola Tuori Turja Turkka Tyni Tynjälä Tynnilä Tyrni Tähkä Törmä
Törmälä Ukkola Unkila Uotila Uusi-Kokko Uusimäki Uusitalo Vaahtera Vaara Vaarala Vahala Vahtera
Vainikka Vainio Valjakka Valkama Valkeapää Valkola Valle Valli Vanhala Vanhatalo Vapaavuori
Varis Varpula Vartia Varvikko Veijola Vesa Vesala Vierikko Viertola Viherkoski Vihersalo Viita
Viitala Viitamäki Viitasalo Vikman Vilen Viljamaa Vilkki Villa Vilppola Virkki Virta Virtala
Visuri Vuokko Vuolle Vuollet Vuorela Vuorenmaa Vuori Vuorio Vähäkangas Vähämäki Vähätalo Väliaho
Välikangas Välimaa Välimäki Väre West Yli-Mattila Ylikoski Ylimäki Yliniemi Ylitalo Ylöstalo
Yrjölä Äijälä Äikäs Ämmälä Örn
`;
