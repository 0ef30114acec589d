/**
 * Services, organisations, products, feasts and polite words that are written with a capital in
 * Finnish, Swedish or English and name nobody.
 */
export const NOT_PEOPLE = `
Kela Kelan Kanta Omakanta OmaKanta Omaolo Maisa Wilma Apotti Omasuomi Omapalvelu Omahelmi
OmaHelmi Kysely Chat Teams Zoom Skype Google Facebook Instagram Tiktok TikTok Whatsapp WhatsApp
Messenger YouTube Youtube Twitter Netflix Spotify Internet Wifi Bluetooth Android Iphone iPhone
Samsung Apple Windows Word Excel Outlook Gmail Hotmail Mobilepay MobilePay Nordea Osuuspankki
Danske Aktia Elisa Telia Posti Matkahuolto Onnibus Finnair Lidl Prisma Alko Sale Siwa
Valintatalo Ikea Tokmanni Motonet Hesburger Mcdonalds Gigantti Kesko Tori Yle Ylen Maikkari Hus
Tays Tyks Kys Oys Taysin Acuta Taukotupa Mehiläinen Terveystalo Pihlajalinna Attendo Esperi
Coronaria Aava Doctagon Mainio Onnikodit Validia Debora Stella Medivida Suomitalo Luona Familar
Humana Rinnekodit Mielenterveystalo Terveyskylä Nettiapu Terapianavigaattori Avominne
Kuntoutussäätiö Diakonissalaitos Diak Metropolia Savonia Turku-sali Setlementti Martat Marttojen
Folkhälsan Fpa Valvira Aluehallinto Fimea Eurooppa Eduskunta Migri Maahanmuuttovirasto Poliisi
Digi Suomi.fi Vero Verohallinto Ulosotto Te-palvelut Työkkäri Ohjaamo Nuotta Vamos Pelastakaa
Punainen Risti Mieli Kriisipuhelin Sekasin Nyyti Icehearts Sininauha Blå A-klinikka Päihdelinkki
Irti Kuntoutus Kela-taksi Kelataksi Taksi Kuljetus Uber Bolt Foodora Wolt Burana Panadol Ibumax
Ibuxin Para-Tabs Voltaren Xarelto Eliquis Marevan Metformin Ozempic Ketorin Concerta Oxamin
Diapam Temesta Imovane Tenox Sertralin Mirtazapin Botox Pfizer Moderna Covid Covid-19 Korona
Koronavirus Influenssa Sars Adhd Parkinson Alzheimer Crohn Down Asperger Tourette Basedow
Borrelia Jumala Luoja Herra Jeesus Kristus Allah Raamattu Koraani Herran Luojan Jumalan Taivaan
Isän Pyhän Hengen Sinä Sinun Sinulle Sinua Sinulta Sinut Te Teidän Teille Teiltä Teitä Teillä
Teidät Teistä Teissä Hän Hyvä Arvoisa Kiitos Ps Nb Huom Psst Terveisin Ystävällisin Parhain
Kunnioittaen Vappu Juhannus Joulu Pääsiäinen Helatorstai Loppiainen Äitienpäivä Isänpäivä
Itsenäisyyspäivä Marraskuu Ni Er Ert Edra Du Din Ditt Dig Hon Han Tack Mvh Hälsningar Jul Påsk
Midsommar God Gud Herren Jesus Kristi Röda Korset Mina Minakanta MinaKanta Folktinget Oma-olo
Suomalainen Suomalaisen Suomalaiset Ruotsalainen Ruotsalaiset Venäläinen Venäläiset Virolainen
Somalialainen Euroopan Unionin Unioni Kansaneläkelaitos Sotkanet Soite Siun Essote Eksote
Kymsote Kainuun Vaske Pohteen Pohde Pohteella Keusote Luvn Lunk Varha Varhan Pirha Pirhan
Pirhassa Hyvaks Eloisa Kyme Päijät-Sote Hyky Kymen Phhyky Pohjanmaan Österbottens Soteuudistus
Sote Keva Kevan Veikkaus English Finnish Swedish Russian Arabic Somali Estonian Kurdish Persian
British American European Monday Tuesday Wednesday Thursday Friday Saturday Sunday January
February March April May June July August September October November December Christmas Easter
Thanks Thank Please Hello Dear Sir Madam Doctor Nurse Mum Dad Mother Father Hospital Ward
Emergency Clinic Department Unit Nhs Gp Dentist Physio Surgery Reception Outpatients Maternity
Accident Trust Infirmary Royal Street House University County City Centre Center The And You
Your They He She It We My This That There Very Good Great Excellent Staff Everything Nothing All
No Yes Not Well But Also When If As At In On To For Hej Moi Hei Terve Tervehdys Moikka Hola Best
Regards Kind Many Keep Done Mon Tue Wed Thu Fri Sat Sun Café
`;
