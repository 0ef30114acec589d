/** Given names common among Swedish speakers in Finland, and everyday forms of them. */
export const SWEDISH_GIVEN = `
Adrian Agnes Agneta Albin Alf Alfhild Alfons Alva Andrea Ann Ann-Britt Ann-Christin Ann-Helen
Ann-Louise Ann-Mari Ann-Marie Ann-Sofie Anna-Lena Annette Arne Barbro Bengt Benita Benny Berit
Bernhard Bertel Bertil Birger Birgit Birgitta Bo Bo-Göran Bodil Boris Britt Britt-Marie Britta
Börje Camilla Carina Carita Carl Carl-Gustav Carl-Johan Carola Carolina Caroline Catarina
Catharina Celia Charlotta Charlotte Christel Christer Christina Christine Christoffer
Christopher Claes Clara Daga Dagny Disa Doris Ebba Edgar Edit Eivor Elin Elisabeth Elof
Elsa-Maria Elvin Emanuel Emelie Emilie Emmy Erica Erling Eva Eva-Lena Evelina Felicia Filippa
Fjalar Folke Fredrika Freja Fride Fritz Gerd Gerhard Gertrud Gottfrid Greta Gun Gun-Britt
Gun-Maj Gunborg Gunda Gunhild Gunnar Gunnel Gunvor Gurli Gustav Göran Gösta Göte Hampus
Hans-Erik Harriet Hedda Hedvig Helene Helge Helmer Henrietta Henry Herbert Hilding Hillevi
Hjalmar Hjördis Holger Håkan Inga Inga-Britt Inga-Lill Inga-Maj Ingalill Ingeborg Ingegerd
Ingela Ingemar Inger Ingmar Ingrid Ingvald Ivar Jacob Jakob Jan-Ola Jeanette Jens Jerker Johan
Jonny Josef Josefin Judit Jörgen Karl-Johan Karolina Kennet Kerstin Kjell Klas Knut Krister
Kristin Kristoffer Kurt Lars-Erik Lena Lena-Maria Lillemor Lina Linn Linus Lisa Lisbet Lisbeth
Lisen Liv Louise Lovis Lovisa Ludvig Lydia Magnus Maj Maj-Gret Maj-Len Maj-Lis Maja Majlis
Malena Margaretha Marie Marlene Mathilda Mats Mattias Mikaela Moa Molly My Märta Måns Nancy
Nanny Nils Nils-Erik Ola Olav Oscar Ove Pehr Per Per-Erik Pernilla Ragnar Ragnhild Ragni Rickard
Rigmor Roland Rolf Rosita Runar Rune Rurik Rut Ruth Saga Sandra Sigbritt Sigfrid Sigrid Sigurd
Siv Sixten Solbritt Solveig Staffan Sten Stig Stig-Göran Stina Sture Susann Susanne Svante Sven
Sven-Erik Sven-Olof Sverker Synnöve Teresia Thea Theodor Therese Thérèse Tobias Tom Tora
Torbjörn Tord Tore Torolf Torvald Tove Tryggve Tyra Uffe Ulf Ulla-Britt Ulrica Ulrik Ulrika
Valter Vendela Victor Vidar Viggo Vilgot Vincent Vivan Viveca Viveka Vivi Vivi-Ann Wilhelm Åke
Åsa Örjan Östen
`;
