/** Common Finnish surnames that end in -nen, from general knowledge. */
export const NEN_SURNAMES = `
Aaltonen Ahokainen Ahonen Ahtiainen Ahtinen Ahvonen Airaksinen Alanen Antikainen Anttinen
Anttonen Arponen Asikainen Auvinen Elonen Eloranen Erkkinen Eronen Ervonen Eskelinen Haapalainen
Haapanen Haaranen Haatainen Hakanen Hakkarainen Hallikainen Halonen Halttunen Hannonen Hannunen
Happonen Harjunen Hartikainen Hartonen Hassinen Hautanen Heikkinen Heimonen Heinonen Heinänen
Heiskainen Heiskanen Helminen Henttonen Hentunen Hiekkanen Hietanen Hiltunen Himanen Hirsinen
Hirvinen Hirvonen Hoikkanen Hokkanen Holappainen Holopainen Honkanen Honkonen Huhtanen Huhtinen
Huikkonen Hujanen Hukkanen Hulkkonen Huovinen Huttunen Huuhtanen Huuskonen Hynynen Hyppönen
Hyttinen Hytönen Hyvärinen Hyvönen Hyytiäinen Häkkinen Hämynen Hämäläinen Hänninen Härkkönen
Härkönen Häyrinen Hölttänen Ihalainen Iivonen Ikonen Ikäheimonen Ilmonen Immonen Inkeroinen
Inkinen Isotalonen Issakainen Itkonen Jaatinen Jalkanen Jalonen Janhunen Jantunen Jauhiainen
Jokinen Jomppanen Jormanainen Juntunen Juutilainen Juutinen Juvonen Järvinen Jääskeläinen
Kaasalainen Kaasinen Kaikkonen Kainulainen Kaipainen Kaipiainen Kalliainen Kallinen Kallonen
Kamppinen Kananen Kanervonen Kankainen Kankkunen Kanninen Kantanen Karhinen Karhunen Karjalainen
Karppinen Karsikainen Karttunen Karvinen Karvonen Kasanen Kauhanen Kauppinen Kauranen Kautiainen
Kauttonen Keinonen Keinänen Kekkonen Kemppainen Kerttunen Kervinen Keränen Keskinen Ketonen
Kettunen Kiiskinen Kiljunen Kilpeläinen Kilpinen Kinnunen Kirjonen Kiuttunen Kivinen Kohonen
Koikkalainen Koistinen Koivunen Kokkinen Kokkonen Kolehmainen Koljonen Kolkkonen Komonen
Komulainen Kononen Kontinen Kontkanen Konttinen Koponen Korhonen Korkkinen Korpinen Kortelainen
Koskelainen Koskinen Kosonen Kostamonen Kosunen Kotilainen Koukkunen Kouvonen Kovanen Kuikanen
Kuittinen Kuivalainen Kukkonen Kumpulainen Kuokkanen Kuosmanen Kuparinen Kupiainen Kurkinen
Kuronen Kurttinen Kurvinen Kuuranen Kuusinen Kyllönen Kylmänen Kylänen Kyrönen Kyyrönen
Kyöstinen Kähkönen Käkönen Känninen Känänen Käpynen Kärkinen Kärkkäinen Kärnänen Käyhkönen
Kääriäinen Könnönen Könönen Köykkänen Laakkonen Laaksonen Laaninen Laasonen Laatikainen Lahtinen
Laihonen Laitinen Lamminen Lampinen Lankinen Lappalainen Lappinen Laukkanen Laurinen Lehikoinen
Lehmonen Lehtinen Lehtonen Leinonen Leppänen Leskinen Liikanen Liimatainen Linnanen Lintunen
Lipponen Litmanen Liukkonen Loikkanen Luhtanen Lukkarinen Luostarinen Luttinen Luukkainen
Luukkanen Luukkonen Lyytikäinen Lyytinen Löppönen Malinen Manninen Marjanen Markkanen
Martikainen Marttinen Matikainen Matilainen Mehtonen Meriläinen Miettinen Miettunen Mikkonen
Minkkinen Moilanen Mononen Muhonen Mustonen Mutanen Muttonen Muurinen Mykkänen Myllynen
Myllärinen Mäkeläinen Mäkinen Mällinen Mäntynen Määttänen Mönkkönen Naumanen Nenonen Nevalainen
Nieminen Niiranen Nikkanen Nikkinen Nikulainen Niskanen Nissinen Nokelainen Nousiainen Nurminen
Nuutinen Nykänen Nyyssönen Närhinen Oikarinen Oinonen Ojanen Okkonen Oksanen Ollikainen Ollinen
Ollonen Oravainen Orpanen Ovaskainen Paajanen Paananen Paasonen Paavilainen Pajunen Pakarinen
Palonen Palviainen Parkkinen Parkkonen Partanen Partinen Parviainen Pasanen Pehkonen Peiponen
Pekkanen Pekkarinen Pelkonen Pellinen Peltonen Pennanen Penttinen Perttunen Pesonen Pietarinen
Pietikäinen Piippanen Piipponen Piirainen Piiroinen Piispanen Pikkarainen Pirhonen Pirinen
Pirttinen Pitkänen Pohjonen Poikonen Poutanen Poutiainen Puhakainen Pulkkinen Puranen Puronen
Pursiainen Putkonen Puttonen Puumalainen Puurunen Puustinen Pylkkänen Pylkkönen Pylvänäinen
Pyykkönen Pyykönen Pärnänen Pääkkönen Pääskynen Pölkkynen Pöllänen Pöntinen Pöyhönen Raatikainen
Rahikainen Rahkonen Rantanen Rautanen Rautiainen Reijonen Reinikainen Remonen Reponen Reunanen
Riihinen Riikonen Riipinen Rinkinen Rinnanen Rissanen Ristolainen Roininen Romppanen Ronkainen
Ronkanen Rossinen Rouhiainen Ruohonen Ruokolainen Ruokonen Ruotsalainen Rusanen Ruuskanen
Ruusunen Ryhänen Rytkönen Ryttynen Ryynänen Räihänen Räikkönen Räisänen Räsänen Rönkkönen
Saarelainen Saarinen Saastamoinen Sahinen Saikkonen Sallinen Salmelainen Salminen Salonen
Santanen Sarkkinen Saukkonen Savinainen Savolainen Selonen Seppinen Seppänen Siekkinen Sihvonen
Siiskonen Siltanen Silvennoinen Silvonen Simonen Sinkkonen Sipiläinen Sipponen Sivonen Soikkanen
Soinen Soininen Sormunen Sorsanen Suhonen Suikkanen Suikkarinen Sulonen Suojanen Suomalainen
Suominen Sutinen Suutarinen Särkinen Särkkinen Sääskinen Taavitsainen Takkinen Takkunen Tamminen
Tanninen Tanskanen Tarkiainen Tarvainen Taskinen Teittinen Tenhunen Tervonen Teräväinen Tiainen
Tiihonen Tikkanen Timonen Tirkkonen Tirronen Toikkanen Toivanen Toivonen Tolonen Tolppanen
Tolvanen Torniainen Toropainen Torvinen Tossavainen Tuhkanen Tukiainen Tuomainen Tuominen
Tuononen Tuovinen Tuppurainen Tupurainen Turpeinen Turtiainen Turunen Tuunanen Tynkkynen
Tyrväinen Tähtinen Törmänen Törrönen Törönen Uimonen Ukkonen Ulmanen Uosukainen Uotinen
Utriainen Vainikainen Vaittinen Valkonen Valtanen Valtonen Vanhanen Varjonen Varonen Vartiainen
Vatanen Vauhkonen Vehviläinen Venäläinen Vepsäläinen Vesterinen Vihavainen Viikinen Viinanen
Viitanen Vilhunen Viljakainen Vinnikainen Virkkunen Virolainen Virtanen Voutilainen Vuolanen
Vuorinen Vuotilainen Väisänen Vänttinen Väyrynen Väänänen Wirtanen Yletyinen Ylinen Ylä-Outinen
Ylönen Äikänen Örönen
`;
