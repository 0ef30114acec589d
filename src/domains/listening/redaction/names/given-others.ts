/**
 * Given names common among people who have moved to Finland or belong to its small peoples:
 * Russian, Estonian, Arabic, Somali, Kurdish, Persian, Vietnamese, Thai, Chinese, English, Sámi,
 * Ukrainian and others.
 */
export const OTHER_GIVEN = `
Aarav Abdi Abdirahman Abdul Abdulla Abdullah Abdullahi Abebe Abshir Adan Aden Adina Agnieszka
Ahmad Ahmet Aidan Aile Aisha Aivar Aive Akram Alban Aleksandr Aleksei Alexei Alexey Ali Alia
Almaz Amadou Amal Amber Amin Amina Amir Amira Amra Amy Ana Anastasia Anastasija Andrei Andres
Andrew Andrey Andrii Andrus Andrzej Angela Angelo Anh Anil Anjali Anthony Antonio Anwar Aram
Arash Arben Arina Arjun Arta Artem Asha Ashley Asma Ayaan Ayan Ayse Aziz Barbara Bashir Beaska
Behnam Besa Besnik Biera Bilal Binh Biret Bogdan Bogumila Brian Bujar Carlos Carmen Catherine
Charles Chi Chidi Chris Claire Colin Cuong Dahir Dang Dara Daria Darya Deborah Deepa Deepak
Dilan Dmitri Dmitry Dmytro Dorota Dorothy Dragan Drita Duc Dung Ebru Edward Ehsan Ekaterina
Elham Elizabeth Elizaveta Elle Elżbieta Eman Emeka Emily Emine Emir Emre Evelin Evgeni Evgenia
Evgeny Fadi Fadumo Faisal Farah Fardin Fardowsa Farhad Farhan Fariba Farid Fatima Fatma Fatmir
Fatou Fatuma Fawzia Fiona Florin Francesco Frank Galina Gareth George Gheorghe Ghulam Giang
Giovanni Giulia Goran Grzegorz Gáre Habib Habiba Hafsa Halima Hamid Hamza Hanan Hanh Hani Hannah
Hasan Hassan Hawa Heaika Heather Heba Heiki Helen Helle Helve Hibo Hien Hiwa Hoang Hodan Hugh
Hung Huong Hussain Hussein Ian Ibrahim Idil Idris Ifrah Igor Ihsan Ilhan Ilmmá Imad Imbi Imran
Indrek Inna Ionela Ionut Issa Issát Iŋgá Jaan Jaanus Jack Jacqueline Jamal James Jamila Jamshid
Jane Janet Jasna Jason Javad Jean Jekaterina Jennifer Jeremy Jevgeni Jevgenia Jing Joan Joanna
Jolanta Joseph Jovnna Joyce Juan Judith Juhán Julija Jüri Kadir Kadra Kadri Kaido Kairi Kalev
Kamal Karen Karim Karwan Kate Kathleen Katie Keith Kersti Khadija Khadra Khaled Khalid Khanh
Kiran Kofi Kristel Kristjan Krzysztof Ksenia Kumar Kwame Kádjá Külli Laith Lakshmi Larisa Lauren
Layla Lembit Leslie Lev Leyla Liban Lidia Liis Liisu Linh Ljudmila Loan Ludmila Luis Luke
Lyudmila Láilá Lásse Maarika Mahad Mahdi Mahmoud Mahmud Malee Malik Mamadou Manuel Marek
Margaret Margus Mariam Mariama Maricel Marites Marta Marwa Marwan Mary Maryam Masoud Matthew
Maxim Małgorzata Meelis Megan Mehdi Mehmet Merike Merle Michael Michelle Miguel Mihai Mihail
Mihkel Mihkku Mikhail Milica Minh Mohamad Mohamed Mohammad Mohammed Mostafa Mourad Moussa
Muhamed Muhammad Murat Musa Mustafa Máhtte Máijá Máret Nabil Nada Nadezhda Nadia Naima Najib
Najma Nasra Nasrin Nasteho Nataliia Natalja Natalya Nathan Nazanin Neil Ngoc Ngozi Nguyen Nhung
Nicola Nigel Niillas Niilá Nikolay Nils-Aslak Nimo Nisha Noor Nour Nur Oksana Oleh Oleksandr
Oleksandra Olena Osman Oula Oulá Ovllá Pablo Pamela Paolo Parisa Parwin Patricia Pavel Pedro
Peeter Philip Phuong Piera Piotr Piret Ploy Polina Pooja Pradeep Prakash Priit Priya Qasim Quan
Quang Rabia Rachel Rahma Rahul Raivo Rajesh Rania Rashid Ravi Raza Reza Rezan Risten Rojin
Rosalie Roza Ruqia Ruslan Ryan Rávdná Sabah Sadia Saeed Safia Sahra Salah Salim Salma Samantha
Samir Samira Sammol Sanjay Sarah Sarwar Sean Sekou Senad Sergey Serhii Shabnam Shamso Sharon
Sherzad Shirin Siim Simon Siriporn Sirje Sirwan Sita Snezhana Somchai Somsak Sophie Soran
Stanislav Stephen Steven Stuart Suleiman Sumaya Sunil Sunná Supaporn Suresh Susan Svetlana
Svitlana Sárá Tahir Taras Tarek Tariq Tatiana Tatjana Tetiana Thanh Thao Thuy Tiit Tiiu Timothy
Timur Tomasz Tony Trang Trevor Triin Trung Tuan Tuyet Tõnis Tõnu Umar Urve Usman Uula Vadim
Valentina Valeri Valeria Vasili Vasyl Vello Viire Vijay Viktoriia Vinh Vitali Vitalii Vladimir
Vladislav Volodymyr Wanida Warsame Wendy Wojciech Xiao Xuan Yahya Yan Yana Yaroslav Yasin Yasmin
Yasmine Yelena Ying Younes Yousef Yulia Yuliia Yuri Yurii Yusra Yusuf Zahir Zahra Zain Zainab
Zaynab Zeinab Zofia Zoran Zoya Zubair Zubeida Áile Ánde Ánne Ánneli Ánte Áslat Ülle Ülo
`;
