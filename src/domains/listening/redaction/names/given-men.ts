/** Given names of men common in Finland, of all ages, from general knowledge. */
export const MEN = `
Aapo Aarne Aarni Aaro Aaron Aarre Aarto Aatami Aatos Aatu Adam Ahmed Ahti Ahto Aimo Aki Akseli
Albert Aleksander Aleksanteri Aleksi Aleksis Alexander Alfred Allan Alpo Altti Alvar Anders
Andreas Anselmi Anssi Antero Anton Antti Antti-Jussi Antti-Pekka Antto Antton Anttoni Arho Ari
Ari-Matti Ari-Pekka Armas Armo Arthur Arto Arttu Artturi Arvid Arvo Asko Aslak Asmo Asser Atro
Atso Atte August Aukusti Aulis Auvo Axel Benjamin Björn Christian Daniel Danny David Denis
Dennis Dimitri Edvard Edvin Eeli Eelis Eemeli Eemil Eerik Eerikki Eero Eetu Einar Einari Eino
Elia Elias Eliel Elis Eljas Elmeri Elmo Emil Emmanuel Ensio Erik Erkki Ernesti Erno Ernst Esa
Esa-Pekka Esaias Esko Fabian Felix Filip Frans Fredrik Gabriel Georg Gideon Gustaf Hannes Hannu
Hannu-Pekka Hans Harald Harri Harry Heikki Heikki-Pekka Heimo Heino Hemminki Henri Henrik
Henrikki Herkko Herman Hermann Hermanni Hessu Hugo Huugo Iikka Iippo Iiri Iiro Iisakki Iivari
Iivo Ilari Ilkka Ilmari Ilmo Ilpo Ilppo Immanuel Immo Into Isak Ismail Ismo Isto Ivan Jaakko
Jaakoppi Jalmari Jalo Jami Jan Jan-Erik Jani Janne Jari Jarkko Jarl Jarmo Jarno Jaska Jasper
Jere Jeremias Jermu Jesper Jesse Jimi Jimmy Joachim Joakim Joel Johannes John Jon Jonas Jonatan
Jonathan Joni Jonne Joona Joonas Joonatan Joose Jooseppi Joosua Jori Jorma Jose Josia Jouko
Jouni Juha Juha-Antti Juha-Matti Juha-Pekka Juhana Juhani Juho Jukka Jukka-Matti Jukka-Pekka
Julius Julle Juska Jussi Jussi-Pekka Justus Juuso Jyri Jyrki Jyry Kaapo Kaappo Kaarle Kaarlo Kai
Kaino Kaius Kaj Kalervo Kalevi Kalle Kari Kari-Pekka Karl Karl-Erik Karo Karri Kasper Kasperi
Kauko Kauno Keijo Keimo Kenneth Kerkko Ketil Kevin Kim Kimi Kimmo Kirill Klaus Konsta Konstantin
Kosti Kristian Kristo Kullervo Kustaa Kyösti Lari Lars Lasse Lassi Launo Lauri Leevi Leif
Lennart Lenne Lenni Leo Leon Leonard Leopold Luca Luka Lukas Luukas Maksim Manu Marcus Marius
Markku Marko Markus Martti Mathias Matias Matti Matti-Pekka Mauno Maunu Mauri Mauritz Max Mertsi
Mico Miika Miikael Miikka Mika Mikael Mikaeli Mikke Mikko Miko Milo Mio Miro Miska Moritz Morten
Nestori Nico Niila Niilo Niki Nikita Niklas Niko Nikolai Nikolas Noel Nooa Nuutti Oiva Okko
Olavi Oleg Oliver Olli Olli-Matti Olli-Pekka Olof Omar Onni Oras Oskar Oskari Osku Osmo Ossi
Otso Otto Paavali Paavo Panu Pasi Pate Patrick Patrik Paul Pauli Paulus Pave Peetu Pekka
Pekka-Juhani Pekko Pellervo Pentti Pertsa Pertti Perttu Pessi Pete Peter Petri Petrus Petter
Petteri Pietari Pirkka Pontus Pyry Päiviö Raafael Rabbe Rafael Raimo Rainer Raino Raipe Ralf
Rami Rane Rasmus Rauli Rauno Reijo Reima Reino Reko Remi Remu Rene Renne Repe Richard Rico
Rikard Rikhard Riku Risto Robert Robin Roger Roman Roni Ronny Roope Roy Ruben Sakari Sakke Sami
Sampo Samppa Sampsa Samu Samuel Samuli Sander Santeri Santtu Sasu Saul Sauli Sebastian Selim
Sepi Seppo Sergei Severi Simeon Simo Sipe Sisu Soini Stefan Sulevi Sulho Sulo Sylvester Taavetti
Taavi Tahvo Taisto Taito Tane Taneli Tapani Tapio Tapsa Tarmo Tatu Tauno Teemu Teijo Tenho Teo
Teppo Terho Tero Teuvo Thomas Tiitus Timo Timo-Pekka Tinde Tino Toby Toivo Toma Tomi Tommi Tommy
Toni Toomas Topi Topias Torsten Torsti Tuomas Tuomo Turkka Turo Tuuka Tuukka Tuure Tyko Ukko
Uljas Uolevi Urho Urmas Urpo Usko Uuno Valde Valdemar Valentin Valio Vallu Valo Valto Valtteri
Veeti Veijo Veikka Veikko Veli Veli-Heikki Veli-Matti Veli-Pekka Vellu Verner Verneri Vesa
Vesa-Matti Vesku Vihtori Viki Viktor Vilhelm Vilhelmi Vilho Vili Viljami Viljo Ville
Ville-Veikko Vilppu Visa Voitto Väinämö Väinö Walter Waltteri Werner Wiljami Wille William Ykä
Yrjänä Yrjö Äijö Örn
`;
