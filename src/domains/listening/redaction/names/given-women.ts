/** Given names of women common in Finland, of all ages, from general knowledge. */
export const WOMEN = `
Aada Aamu Adele Adeliina Aija Aila Aili Aina Aini Aino Aira Aleksandra Alexandra Alice Alina
Alisa Alli Alma Amalia Amanda Amelia Anette Angelika Aniina Anita Anitta Anja Anna Anna-Kaisa
Anna-Liisa Anna-Maija Anna-Mari Anna-Maria Annaleena Annamari Annastiina Anne Anne-Mari Anneli
Anni Anniina Annika Annikki Annina Annu Annukka Annuli Ansa Anu Arja Armi Assi Asta Astrid Auli
Aulikki Aune Aura Auri Aurora Beata Bella Cecilia Dagmar Daniela Diana Edith Edla Eedla Eerika
Eeva Eeva-Kaarina Eeva-Liisa Eeva-Maria Eevi Eevi-Maria Eija Eija-Liisa Eila Eine Elena
Eleonoora Eliisa Elina Elisa Elisabet Elise Ella Ellen Elli Ellinoora Elma Elmi Elmiina Elna
Elsa Elsi Elsie Elvi Elviira Emilia Emma Emmi Enna Enni Erika Erja Erna Essi Ester Esteri
Eveliina Evelyn Fanni Fanny Fiia Fiina Frida Gunilla Hanna Hanna-Leena Hanna-Mari Hannaliina
Hannamari Hannele Heidi Heini Helena Heli Heljä Helka Hellevi Helli Hellin Helmi Helvi Hely
Henna Henni Henriikka Hertta Hilda Hilja Hilkka Hilla Hille Hilma Ida Iida Iina Iiris Iita Ilma
Ilmatar Ilmi Ilona Immi Impi Inari Ines Inka Inkeri Irene Irina Iris Irja Irma Irmeli Isabella
Isla Jaana Jaanika Jaanu Jade Janika Janina Janita Janna Jasmin Jatta Jelena Jemina Jenna Jenni
Jenny Jerika Jessica Johanna Jonna Jonnamari Josefiina Josefina Julia Jutta Juuli Juulia Juuni
Kaarin Kaarina Kaija Kaija-Liisa Kaisa Kaisu Kanerva Karin Karita Karoliina Kastehelmi Katariina
Katarina Kati Katinka Katja Katri Katrianna Katriina Kerttu Kerttuli Kielo Kiira Kirsi
Kirsi-Maria Kirsi-Marja Kirsikka Kirsti Krista Kristiina Kristina Kukka Kukka-Maaria Kylli
Kyllikki Lahja Laila Laimi Laina Larissa Laura Lea Leea Leena Leeni Leila Lemmikki Lempi Leni
Lenita Lia Liia Liina Liisa Liisi Lila Lilian Lilja Lilli Linda Linnea Lotta Loviisa Lumi Lyydia
Lyyli Lyyti Maaret Maaria Maarit Madeleine Magdaleena Magdalena Maija Maija-Leena Maija-Liisa
Maiju Maikki Maila Maini Maire Mairit Maisa Maj-Britt Malin Malla Malviina Manta Margareeta
Margareta Margit Mari Mari-Anne Maria Marianna Marianne Mariella Mariia Mariitta Marika Marina
Marita Maritta Marja Marja-Leena Marja-Liisa Marja-Riitta Marjaana Marjaliisa Marjatta Marjo
Marjukka Marjut Marketta Martina Martta Matilda Matleena Maya Meeri Melina Melissa Meri Merita
Merja Mervi Mette Mia Miia Miina Mila Milja Milla Mimmi Mimosa Minea Minerva Minja Minna Minttu
Mira Mirella Miriam Mirja Mirjam Mirjami Mirka Mirkka Mirva Mona Monica Monika Moona Moonika
Muusa Naana Nadja Naimi Nanna Natalia Natasha Nea Neea Neela Neliina Nella Nelli Niina Niini
Nina Nonna Noora Nora Ofelia Oili Oivi Olga Olivia Onerva Oona Orvokki Outi Paula Pauliina
Paulina Pelagia Peppi Petra Petronella Pia Pihla Piia Pilvi Pinja Pipsa Pirita Pirja Pirjo
Pirkko Pirkko-Liisa Pirre Päivi Päivi-Maria Päivikki Raakel Raija Raila Raili Raisa Raita Rauha
Rauna Rauni Rea Rebecca Rebekka Reeta Reetta Regina Reija Riia Riikka Riina Riitta Riitta-Liisa
Rilla Rita Ritva Ritva-Liisa Ronja Roosa Roosa-Maria Rosa Rosa-Maria Rosanna Ruusu Ruut Saaga
Saana Saara Sabina Sabrina Saija Saila Saima Saimi Saini Salla Salli Salme Sanelma Sanna
Sanna-Mari Sanna-Maria Sannamari Sanni Sanni-Maria Sara Sari Satu Seela Seidi Seija Selina Selma
Senja Senni Serafiina Signe Siiri Silja Sini Sinikka Sira Siri Sirja Sirkka Sirkka-Liisa Sirkku
Sirpa Siru Sisko Sivi Siviä Sofia Sofie Sohvi Soila Soile Soili Sointu Solja Sonja Stella Suoma
Susanna Suvi Suvi-Tuuli Svea Sylvi Sylvia Säde Taija Taika Taimi Taina Talvikki Tanja Tara Tarja
Tarja-Liisa Taru Teija Tekla Tellervo Teresa Terhi Terttu Tessa Tiia Tiina Tiina-Maria Tilda
Tinja Titta Toini Tuija Tuikku Tuire Tuovi Tuula Tuuli Tuulia Tuulikki Tuuva Tytti Tyyne Ulla
Ulla-Maija Ulpu Unelma Unna Ursula Usva Valma Valpuri Vanessa Vappu Varpu Vaula Veera Vellamo
Venla Vera Verna Veronica Veronika Vesla Victoria Vieno Viivi Viivi-Maria Viktoria Vilhelmiina
Vilhelmina Vilja Vilma Viola Virginia Virpi Virva Virve Vivian Vuokko Wilma Ylva Yvonne
`;
