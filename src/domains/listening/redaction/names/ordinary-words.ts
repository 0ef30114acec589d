/**
 * Names that are also ordinary words, so that a capital alone proves little.
 *
 * They are suggested, never sure, unless a surname, a title or the like stands beside them.
 */
export const WORD_NAMES = `
Aalto Aamu Aarre Aatos Aho Aina Alli Ansa April Armas Armo Arvo Asta Aura Auri Aurora Autio
Björn Blessing Blom Bo Bror Dahl Dan Eine Ek Elo Fors Frank Friis Furu Grace Gun Halko Halla
Hans Harju Hauta Heimo Helmi Hilja Hilla Hirvi Hjort Holm Honka Hope Huhta Ilma Ilmi Ilo Ilta
Ilves Impi Into Jade Jalava Jalo Joki Jonne Joy June Jylhä Jyrkkä Järvi Kaari Kaino Kaisla
Kallio Kanerva Kangas Kanto Karhu Karu Kask Kataja Kauko Kauno Keto Kielo Kilpi King Kirsikka
Kivi Koivu Korpi Koski Kotka Kuisma Kukk Kukka Kuokka Kupari Kurki Kuu Kuusi Kuusk Kylä Kärki
Laakso Lahja Lahti Laina Laine Lakka Lampi Latva Lauha Lehmus Lehto Leino Lemmikki Lempi Lepp
Leppä Lilja Lind Linna Liv Lohi Long Love Luik Lumi Lund Luoma Luoto Lähde Maj Malmi Marja Mark
Mars Max May Meri Metso Metsä Mimosa Minttu Muisto Muusa My Mäki Mänty Niemi Nummi Nuppu Nurmi
Nurmikko Oiva Oja Oksa Onni Oras Orava Orpo Orvokki Otso Paju Palm Palmu Palo Patience Pelto Per
Peura Pihlaja Piispa Pilvi Pohja Portti Precious Pulkka Pulli Puro Puska Pyry Pyy Päivä Raita
Ranta Rask Rauha Rebane Rex Rinne Risku Roos Rose Ruusu Ruut Saari Saarni Saga Salmi Salo Sampo
Sarvi Satu Saukko Seppä Silta Sini Siru Sisko Sisu Skog Sky Sointu Sorsa Sten Stig Ström Sulho
Sulo Suoma Suomi Suutari Suvanto Suvi Syrjä Säde Särkkä Taika Taimi Taipale Taisto Taito Talvi
Talvikki Talvitie Tamm Tammi Tarmo Taru Tenho Terho Tikka Toivo Tor Torppa Tuomi Tuuli Tyrni
Tyyne Tähkä Tähti Törmä Ukko Uljas Unelma Urho Usko Usva Vaahtera Vaara Vahtera Valli Valo Vappu
Varis Varpu Veli Vieno Viita Viking Vilja Villa Viola Virta Visa Voitto Vuokko Vuori Will Young
Öst
`;

/**
 * Names that are clear in the middle of a sentence, but not where it begins: `Anna` (give), `Kai`
 * (perhaps), `Otto` (a loan), `Mika` (`mikä` without its dots).
 */
export const SOMETIMES_WORDS = `
Anna Armi Auli Jan Kai Kaj Kari Kim Lotta Malla Manta Manu Marita Martta Mika Milla Olli Otto
Reko Rut Salli Sara Sari Sirkka Soini Tapani Tapio Tom Vesa
`;

/**
 * Names left alone in small letters, where some form of them is an everyday word: `sarin`,
 * `marin`, `pian`.
 */
export const WORDS_IN_SMALL = `
Aki Alf Amor Angela Anita Armi Auli Barry Basil Bella Brita Chris Colin Dean Dina Dot Elle Eve
Gran Hely Henna Hugh Ian Ida Ira Iris Jack Jama Jan Jane Jani Jean Jim Jing Joan Jose Jukka
Karri Kaya Keith Konsta Lassi Liina Lina Linn Lotta Luca Luka Mari Martin Martta Mary Miina Min
Mina Ming Moa Mona Moona Nea Nigel Nina Nora Pasi Pat Pate Penny Pia Ping Ram Ray Rea Reko Remi Rene
Robin Roger Roni Saana Saara Salla Salli Sally Sami Samu Selma Shirin Sini Sira Siri Sirkka
Soini Tea Teo Terry Tino Toma Tony Tove Uki Vallu Viki Vili Ville Visa
`;

/**
 * Forms that begin a sentence or stand in small letters as ordinary words, though they could be
 * cut to a name: `toivon` (I hope), `ilman` (without), `onneksi` (luckily), `annan` (I give).
 */
export const NEVER_AT_START = `
aamulla aamun aamuna aamut aika aikaa aina ainakin ainoa ainoat alan alin april armoa arvoa
arvon august elon ennalta frank grace hans hiljaa hope ihana ilmaa ilman iloa innolla innon iso
isona jalon jonne jonnekin jonot joy kaikin kain kauko kauno king koska kukaan kunnan kuusi
lahjaa lahjan laina lainaa lainan laskun liian liika linjan linnan long love mainita marjat mark
mars may muisto my neiti nyt oivalla ole olli oras oven panu per pete pian pohjan pois portin
portista päiviä rauhaa rauhan rauhassa rex rinne rinteen rose saarna salin sallin sarin satun
siina sisko siskolle siskon siskoni sky tahtoa taian taidon taidot taika taito taitoa tarulla
tenhoa toivoa toivoi toivomme toivomus toivon toivot tuulet unelma usein usko uskoa uskomme
uskon uskot vaara vaaran valittu valo valoa valon valot veli veljeni vika virran virtaa voitto
will young
`;
