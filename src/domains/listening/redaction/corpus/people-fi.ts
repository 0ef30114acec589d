/**
 * People for the labelled sentences: a name and the stem before `-n -lla -lle -lta -sta`, written
 * by hand, so that the corpus does not learn its grammar from what it tests. Rare names and names
 * from abroad are among them on purpose.
 */
const listed = (list: string): Name[] =>
	list
		.trim()
		.split(/\s*,\s*/)
		.map((pair) => {
			const [name = '', stem = name] = pair.trim().split(/\s+/);
			return { name, stem };
		});

export type Name = { name: string; stem: string };

export const GIVEN_FI = listed(`
Pekka Peka, Jukka Juka, Matti Mati, Heikki Heiki, Antti Anti, Erkki Erki, Markku Marku, Pertti Perti,
Pentti Penti, Martti Marti, Jaakko Jaako, Mikko Miko, Veikko Veiko, Seppo Sepo, Teppo Tepo,
Ilkka Ilka, Riikka Riika, Sirkka Sirka, Pirkko Pirko, Kerttu Kertu, Reetta Reeta, Lotta Lota,
Liisa, Maija, Kaisa, Minna, Sanna, Hanna, Tiina, Anneli, Helena, Johanna, Kaarina, Marjatta Marjata,
Annikki Anniki, Tuulikki Tuuliki, Eeva, Elina, Emilia, Sofia, Venla, Aino, Helmi, Eevi, Aada, Iida,
Ella, Emma, Oona, Ronja, Siiri, Juulia, Pinja, Jenna, Jonna, Heidi, Mari, Sari, Päivi, Satu, Outi,
Tarja, Merja, Marja, Ritva, Raija, Seija, Tuula, Ulla, Eila, Irma, Hilkka Hilka, Kirsi, Jaana,
Leena, Katri, Noora, Laura, Sini, Suvi, Mira, Milla, Veera, Nea, Timo, Juha, Kari, Jari, Mika, Sami,
Petri, Marko, Janne, Ville, Jussi, Olli, Lauri, Eero, Tuomas Tuomakse, Markus Markukse, Joonas Joonakse,
Matias Matiakse, Johannes Johannekse, Hannes Hannekse, Elias Eliakse, Niklas Niklakse, Aapo, Onni,
Toivo, Väinö, Eino, Arvo, Oskari, Eetu, Leevi, Otto Oto, Niilo, Urho, Veeti, Rasmus Rasmukse,
Anna-Liisa, Juha-Pekka Juha-Peka, Marja-Leena, Ulla-Maija, Veli-Matti Veli-Mati, Anna-Kaisa,
Rauha, Ilma, Lempi, Kyösti, Torsti, Jorma, Raimo, Reijo, Kalevi, Tapani, Hannu, Esa, Vesa,
Natalia, Olga, Svetlana, Igori, Ahmed Ahmedi, Mohamed Mohamedi, Fatima, Hassan Hassani, Amina,
Zahra, Ali, Abdi, Maryam Maryami, Linh Linhi, Svitlana, Oksana, David Davidi, John Johni, Maria,
Zubeida, Thandiwe, Oihonna, Tellervo, Ylermi, Dilnoza, Joulia, Wilhelmiina, Saimi, Tyyne
`);

export const SURNAMES_FI = listed(`
Virtanen Virtase, Korhonen Korhose, Nieminen Niemise, Mäkinen Mäkise, Koskinen Koskise,
Järvinen Järvise, Lehtonen Lehtose, Heikkinen Heikkise, Hämäläinen Hämäläise, Laine Lainee,
Salminen Salmise, Heinonen Heinose, Niemi Nieme, Mäki Mäe, Lahti Lahde, Koski Koske, Järvi Järve,
Saari Saare, Ranta Ranna, Aalto Aallo, Virta Virra, Lampi Lamme, Salo, Laakso, Kallio, Lehto Lehdo,
Harju, Aho, Kangas Kankaa, Mattila, Anttila, Seppälä, Heikkilä, Mäkelä, Ojala, Hakala, Peltola,
Rantala, Koivisto, Karjalainen Karjalaise, Savolainen Savolaise, Kärkkäinen Kärkkäise,
Väisänen Väisäse, Hiltunen Hiltuse, Miettinen Miettise, Pitkänen Pitkäse, Turunen Turuse,
Räsänen Räsäse, Oksanen Oksase, Hirvonen Hirvose, Huttunen Huttuse, Kinnunen Kinnuse,
Laitinen Laitise, Mustonen Mustose, Pesonen Pesose, Kokkonen Kokkose, Rissanen Rissase,
Kettunen Kettuse, Väänänen Väänäse, Häkkinen Häkkise, Kivelä, Kivimäki Kivimäe, Isotalo, Alatalo,
Ylitalo, Uusitalo, Niemelä, Ahola, Jokela, Hietala, Kujala, Kemppainen Kemppaise, Moilanen Moilase,
Lindström Lindströmi, Lindholm Lindholmi, Nyman Nymani, Karlsson Karlssoni, Forsman Forsmani,
Sjöberg Sjöbergi, Ivanova, Petrov Petrovi, Hussein Husseini, Nguyen Nguyeni, Smith Smithi,
Kuurna, Törhönen Törhöse, Hietaharju, Kotaniemi Kotanieme, Puumalainen Puumalaise,
Vesterbacka Vesterbacka, Pölhö, Särkiniemi Särkinieme, Lumiaho, Tervaniemi Tervanieme, Karhusuo,
Rytsölä, Viherlehto Viherlehdo, Kiljander Kiljanderi, Mustakallio, Okonkwo, Szymański Szymański
`);
