/** People for the Swedish sentences; the genitive is made by adding an s, or nothing after one. */
export const GIVEN_SV = (
	'Anna Karin Eva Maria Annika Camilla Malin Sofia Linda Monica Gunilla Birgitta Ulla-Britt Solveig ' +
	'Ann-Christin Åsa Ida Emma Ebba Saga Stina Märta Inger Siv Lena Erik Johan Anders Mikael Kenneth ' +
	'Stefan Henrik Göran Bengt Lars Karl Nils Håkan Kaj Tommy Jan-Erik Carl-Johan Torbjörn Börje ' +
	'Sixten Hans Sten Björn Fatima Ahmed Olga Thilde Elsinore Rurik Tindra Zeinab Leila'
).split(' ');

export const SURNAMES_SV = (
	'Johansson Karlsson Andersson Eriksson Nyman Lindholm Lindström Nyström Lindqvist Sundström Holm ' +
	'Söderholm Backman Björklund Forsman Sjöberg Westerlund Grönroos Österberg Åkerblom Häggblom Nygård ' +
	'Blomqvist Rosenlund Snickars Storbacka Bergman Ahlskog Engblom Virtanen Korhonen Mäkinen Kurtén ' +
	'Sandbacka Klemets Nordgren Hästö Tallsten Ekstrand Ivanova Hussein'
).split(' ');
