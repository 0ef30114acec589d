/** Surnames common among people who have moved to Finland, and well-known foreign ones. */
export const OTHER_SURNAMES = `
Abbas Abdi Abdirahman Abdullah Abdullahi Abdulle Adan Aden Adeyemi Adhikari Ahmadi Ahmed Akbari
Akter Al-Ali Al-Hassan Al-Obaidi Al-Saadi Al-Zubaidi Alekseev Alekseeva Ali Amini Amiri Andreev
Andreeva Arslan Aslan Aydin Azizi Bagheri Baker Becker Bekele Berisha Bianchi Boateng Bogdanov
Bogdanova Bondarenko Boyko Brown Bui Bytyqi Camara Ceesay Celik Chen Chowdhury Clark Clarke
Cooper Cruz Dang Davies Demir Diallo Diaz Dogan Dubois Duong Durand Ebrahimi Edwards Egal Egorov
Egorova Elmi Erdogan Evans Farah Fedorov Fedorova Fernandez Fernando Ferrari Fischer Garcia
Gashi Gonzales Gonzalez Guled Gupta Gurung Haidari Harris Harrison Hasani Hashemi Hashi Hassan
Hernandez Hersi Hoang Hoffmann Horvath Hossain Hosseini Hoxha Huang Hughes Hussaini Hussein
Huynh Ibrahim Ilves Ionescu Islam Isse Ivanov Ivanova Jackson Jafari Jakobson Jallow Jama
Johnson Jones Jovanovic Kallas Kamara Kamiński Karimi Karu Kask Kaya Keita Kelmendi Khadka Khan
Kilic Kone Koppel Kovalchuk Kovalenko Kowalska Kowalski Kozlov Kozlova Krasniqi Kravchenko Kukk
Kumar Kuusk Kuznetsov Kuznetsova Kütt Laur Lebedev Lebedeva Lepik Lepp Lewandowski Lewis Lopez
Luik Lysenko Mahamud Makarov Makarova Malik Martinez Melnyk Mendoza Mensah Meyer Mihailov
Mihailova Mikhailov Mikhailova Mohamed Mohammadi Mohamud Moradi Morgan Morina Morozov Morozova
Morris Mägi Müller Nagy Nazari Ngo Nguyen Nikolaev Nikolaeva Nikolic Noori Novak Novikov
Novikova Nowak Nur Okafor Okeke Oliynyk Omar Orlov Orlova Osman Owusu Ozturk Patel Pavlov
Pavlova Perera Perez Peterson Petrov Petrova Petrovic Pham Phan Polat Popescu Popov Popova Pärn
Põder Qasemi Rahimi Rahman Ramos Rasouli Raudsepp Rebane Reyes Rezaei Rezai Roberts Robinson
Rodriguez Romanov Romanova Rossi Sadeghi Sahin Salad Sanchez Santos Savchenko Schmidt Schneider
Scott Semenov Semenova Sepp Sergeev Sergeeva Shala Sharma Shevchenko Shrestha Silva Singh
Smirnov Smirnova Smith Sokolov Sokolova Stepanov Stepanova Sultani Szabo Tamang Tamm Taylor
Tesfaye Thapa Thompson Tkachenko Torres Toure Tran Traore Turner Vaher Vasiliev Vasilieva Volkov
Volkova Vu Wagner Walker Wang Warsame Williams Wilson Wiśniewski Wójcik Yang Yilmaz Yousefi
Yusuf Zadeh Zaharov Zaharova Zhang Zhao Zhou
`;
