/** Surnames common among Swedish speakers in Finland, from general knowledge. */
export const SWEDISH_SURNAMES = `
Ahlbäck Ahlgren Ahlholm Ahlqvist Ahlroos Ahlskog Ahlstedt Ahlström Almqvist Andersson Antell
Appel Aspelin Asplund Back Backlund Backman Backström Beijar Berg Berglund Bergman Bergström
Berts Björk Björkell Björklund Björkman Björkqvist Blom Blomberg Blomqvist Blomster Boman Borg
Borgman Boström Brunnsberg Brännkärr Bäck Bäckman Bäckström Böckerman Carlson Carlsson Carpelan
Cederberg Cederholm Dahl Dahlberg Dahlqvist Dahlström Donner Edman Ehrnrooth Ehrström Ek Ekberg
Ekblad Ekblom Ekholm Eklund Eklöf Ekman Ekqvist Ekroos Ekström Elfving Engblom Englund Engström
Enlund Enqvist Erikson Eriksson Fagerholm Fagerlund Fagerström Finnäs Flinck Flink Fors Forsberg
Forsblom Forsell Forsman Forss Forsström Franck Frantz Friberg Friis Frilund Friman Furu Förbom
Grahn Granberg Grandell Granholm Grankulla Granlund Granroth Granström Gripenberg Gröndahl
Grönholm Grönlund Grönqvist Grönroos Gullberg Gustafsson Gustavsson Hagberg Haglund Hagman
Hagström Hallberg Hammarberg Hanses Hansson Hedberg Hedman Hedström Heikius Hellberg Hellman
Hellström Henriksson Hermansson Herrgård Hindrén Hjelm Hjelt Hjort Holm Holmberg Holmlund
Holmqvist Holmström Holmén Häggblom Hägglund Hästbacka Höglund Högström Ingman Ingves Jakobsson
Jansson Jern Johansson Johnsson Jonsson Kackur Karlsson Karlström Kjellman Klockars Knutar Knuts
Kock Kronlund Kronqvist Kullberg Kurtén Kvist Källman Källström Lagerström Lagström Lagus
Larsson Lassus Laurén Lerviks Liljeqvist Liljeroos Liljeström Lillqvist Lindberg Lindblad
Lindblom Lindell Linder Lindfors Lindgren Lindholm Lindman Lindqvist Lindroth Lindstedt
Lindström Lindén Lithén Ljungberg Ljungqvist Lund Lundberg Lundell Lundgren Lundqvist Lundström
Lundén Långbacka Långström Löfgren Löfqvist Löfström Lövdahl Malmström Mannerheim Mannström
Mattas Mattsson Melin Mickelsson Mikander Molander Myrman Myrskog Mårtens Mårtensson Nabb
Nedergård Nelson Nikander Nilsson Nissander Nordberg Nordin Nordling Nordlund Nordman Nordström
Norrback Norrena Norrgård Norrvik Nyback Nyberg Nybäck Nygren Nyholm Nykvist Nylund Nyman Nynäs
Nyqvist Nyström Näse Ohls Olander Ollas Olsson Osterholm Palm Palmgren Persson Petersson
Pettersson Pihl Portin Pått Qvarnström Qvist Rask Rehn Renlund Riska Roos Rosenberg Rosendahl
Rosengren Rosenlund Rosenqvist Rosenström Rudnäs Rundgren Rusk Rydman Rönnberg Rönnblad Rönnholm
Rönnqvist Sahlström Salin Salmén Sandberg Sandell Sandström Sandvik Sarelin Saxberg Sebbas
Sjöberg Sjöblom Sjögren Sjöholm Sjölund Sjöström Skata Skog Skogberg Skogström Skräddar Skytte
Slotte Smeds Snellman Snickars Sourander Spåra Stagnäs Starck Stenbacka Stenberg Stenman
Stenroos Stenström Stenvall Stoor Storbacka Strandberg Strandell Strandholm Strang Stråhlman
Ström Strömberg Ståhl Ståhlberg Sundberg Sundell Sundholm Sundman Sundqvist Sundström Sundvik
Svahn Svanström Svarvar Svenfors Svensson Swanljung Sågfors Söderback Söderberg Södergran
Södergård Söderholm Söderlund Söderman Söderqvist Söderström Tallgren Tallqvist Teir Thesslund
Thomasson Thors Tollander Törnblom Törnqvist Törnroos Vidjeskog Vik Vikström Wahlberg Wahlroos
Wahlström Wallenius Wallin Wallén Wargh Waris Wasström Weber Weckman Weckström Wendelin Wentus
Wernér Wester Westerback Westerholm Westerlund Westermark Westman Wickström Wide Widjeskog Wiik
Wik Wikberg Wiklund Wikman Wikström Willför Willman Winberg Winblad Winter Wolff Wrede Zilliacus
Åberg Ågren Åhman Åkerblom Åkerholm Åkerlund Åkerman Åkers Åkerström Åstrand Åström Öhberg Öhman
Öhrnberg Öist Österback Österbacka Österberg Österblad Östergren Östergård Österholm Österlund
Österman Östman
`;
