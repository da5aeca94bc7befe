/**
 * Given names that are common in the Netherlands and Flanders and that the packages lack or may lack: our own list, made by
 * hand from general knowledge, copied from nowhere.
 */

const list = (names: string): readonly string[] => names.trim().split(/\s+/);

const DUTCH_AND_FRISIAN = list(`
  Aaltje Aleida Alwin Anke Annefleur Annelies Annelieke Annelot Annemarie Annemarijn Annemiek Annemieke Annerieke
  Anneroos Annet Annigje Anouk Antje Ard Arend Arie Arjan Arjen Arno Arnoud Arnout Auke Barend Bart Bartel Bas Bauke
  Bea Berend Bernadette Bert Bertus Bouke Boudewijn Bram Brecht Brechtje Britt Carola Carolien Casper Cees Claire Coen
  Constantijn Corine Cor Corrie Daan Daniek Daniëlle Daphne Dennis Dewi Diederik Dieuwertje Dineke Dirk Dorien Douwe
  Edwin Eefje Eelco Eelke Elise Elke Els Elsbeth Elselien Emiel Ernst Eveline Evelien Ewout Femke Fenna Ferry Fleur
  Flip Floor Foekje Folkert Frank Freek Frits Froukje Geert Geertje Geertruida Geke Gerben Gerda Gerdien Gerrit Gert
  Gijs Gijsbert Guus Hanneke Hans Harm Harmke Harrie Heleen Henk Henny Henriëtte Herman Hessel Hilde Hylke Ids Ilse
  Imke Ineke Inge Ingeborg Ingrid Jaap Jacco Jacoba Jacqueline Jan Janneke Jannes Jantine Jasper Jelle Jelmer Jeroen
  Jet Jeske Jiska Jitske Jochem Joep Jolanda Jolien Joost Jop Joram Jorien Jorine Jorrit Jos Josien Joske Joyce Judith
  Jurgen Jurriaan Karin Karlijn Katinka Kees Kim Klaas Klaske Koen Koos Laura Laurens Leendert Lennart Leonie Lia
  Lianne Lidewij Lieke Liesbeth Lieselot Lisanne Loes Lonneke Lotte Lucie Luuk Maaike Maarten Machteld Madelief Mandy
  Manon Marcel Mareike Margot Margriet Marianne Marieke Mariëlle Marije Marijke Marijn Marit Marja Marjan Marjolein
  Marjolijn Marlies Marlijn Marloes Marnix Marscha Martijn Martine Mathijs Matthijs Maud Mechteld Meike Melle Menno
  Merel Mieke Miranda Mirjam Mirte Monique Myrthe Nanda Nelleke Niek Niels Nienke Noor Noortje Olaf Onno Otto Paulien
  Petra Pien Pier Pieter Pleun Pytrik Quinten Ralf Ramon Reinier Reinout Remco Remko Renske René Richard Rianne Rik
  Riet Rinske Rob Robbert Roel Roeland Roelof Rogier Romy Ronald Roos Rosalie Ruben Rudolf Ruud Saar Sander Sanne
  Saskia Sebastiaan Siem Siebe Siebren Sietse Sietske Sigrid Sijtske Simone Sjaak Sjoerd Sjors Sofieke Stef Steven
  Stijn Suzan Suzanne Sven Sybren Tamara Teun Teunis Thea Theo Thijmen Thijs Tijmen Tijn Tineke Tjeerd Tjitske Tom
  Toon Trijntje Truus Twan Valerie Veerle Vera Vincent Wendy Werner Wessel Wietse Wieteke Wijnand Wil Wilco Wilfred
  Willeke Willem Willemien Willemijn Wim Wineke Wouter Wytske Yfke Ymke Yvette Yvonne Ytsje`);

const FLEMISH = list(`
  Annick Benoît Carine Christel Dries Ellen Filip Freya Goedele Griet Gunter Ilke Inneke Jef Jelena Joke Jonas Jorn
  Joris Karel Karen Kathleen Katleen Katrien Kjell Koenraad Kris Kristien Kristof Lien Lies Liesbet Lieve Lieven Lode
  Luc Lut Marleen Miet Nele Patrick Peggy Pieterjan Raf Reinhilde Rudi Sien Siska Sofie Stien Tinne Tine Wannes Ward
  Wout Yannick Yves`);

const MOROCCAN_AND_ARABIC = list(`
  Abdel Abdelaziz Abdelhak Abdelhamid Abdelkader Abdelkarim Abdellah Abderrahim Abderrahman Abdeslam Achraf Adil Adnan
  Ahlam Ahmad Ahmed Aicha Ali Amal Amin Amina Amine Amir Amira Anass Anouar Anwar Asma Assia Aya Ayman Ayoub Aziz
  Aziza Badr Bilal Bouchra Brahim Chaima Chakib Chaimae Dounia Driss Dunya Farid Farida Fatiha Fatima Fatna Fouad
  Ghizlane Hafid Hafida Hakim Hakima Halima Hamid Hamza Hanan Hanane Hassan Hassna Hicham Hind Houda Hussein Ibrahim
  Ibtissam Ikram Ilham Ilias Ilyas Iman Imane Imran Ismail Jalal Jamal Jamila Kamal Karim Karima Kaoutar Khadija
  Khalid Laila Lamia Latifa Layla Loubna Mahmoud Malika Mariam Marouane Maryam Meryem Mimoun Mimount Mohamed Mohammed
  Mounir Mourad Moussa Mustafa Mustapha Nabil Nadia Nadir Naima Najat Najib Najim Nawal Nora Nordin Noura Nouredine
  Omar Omaima Ouassim Oussama Rabia Rachid Rachida Rajae Rania Redouan Redouane Rida Romaisa Saadia Sabah Safae Said
  Saida Salah Salim Salima Salma Samir Samira Sana Sanae Sara Siham Soufian Soufiane Souad Soukaina Soumaya Tarik
  Tariq Touria Wafa Wafae Wassim Widad Yahya Yasin Yasmina Yassin Yassine Yassir Younes Youness Youssef Youssra Zahra
  Zakaria Zakia Zaid Zainab Zineb Ziad Zohra`);

const TURKISH_AND_KURDISH = list(`
  Abdullah Adem Ahmet Alper Arda Arzu Aslı Asiye Atakan Ayla Aylin Ayşe Aysel Ayten Azad Baran Barış Bayram Bekir
  Berat Berfin Berivan Berkan Beyza Bilge Burak Burcu Bülent Büşra Can Canan Celal Cem Cemal Cemile Cengiz Cihan Damla
  Defne Deniz Derya Devran Dilan Dilek Ebru Ece Eda Elif Emel Emine Emir Emrah Emre Enes Engin Erdal Erdem Eren Erkan
  Erol Esma Esra Fadime Fatih Fatma Ferhat Feride Feyza Filiz Furkan Gamze Gökhan Gönül Gül Gülay Gülsüm Hacer Hakan
  Hale Halil Hamit Hande Hasan Hatice Havva Hüseyin Huriye Hülya İbrahim İlker İsmail Kadir Kaan Kemal Kerem Kübra
  Leyla Mahmut Mehmet Melek Melike Meltem Meral Merve Mesut Metin Mevlüt Murat Muhammed Musa Nazlı Necla Nermin
  Neslihan Nihal Nuray Nurcan Oğuz Okan Onur Orhan Osman Ozan Ömer Özge Özgür Özlem Pelin Pınar Ramazan Recep Rojda
  Rojin Rukiye Sabri Sedat Seda Selçuk Selim Selma Semra Serap Sercan Serdar Serhat Serkan Sevda Sevgi Seyma Sibel
  Sinan Soner Songül Süleyman Sultan Şahin Şerife Şeyda Şükran Tamer Tolga Tuba Tugba Turan Ufuk Uğur Umut Veysel
  Volkan Yakup Yasemin Yaşar Yavuz Yıldız Yusuf Yılmaz Zehra Zekiye Zelal Zeynep Zeliha`);

const SURINAMESE_AND_CARIBBEAN = list(`
  Anand Anil Anita Anjali Aroen Artie Asha Ashwin Astra Chander Chandra Cherissa Cheryl Clyde Delano Devika Dewanand
  Dinesh Errol Farzana Fazil Gaitri Ganesh Giovanca Glenn Gonda Gracia Harold Henna Indra Iwan Jaswant Jeetendra
  Jennifer Joan Johnny Kamla Kavita Kiran Krishna Lakshmi Lloyd Lucien Mahesh Maikel Malti Mavis Meena Mohan Nadira
  Narain Naresh Natasja Nirmala Orlando Pratap Pravin Priya Radha Radj Radjen Radjesh Radjinder Rajiv Rakesh Rani
  Reshma Rishi Rishma Robby Roebin Roshnie Runaldo Ruth Sabitrie Sandhya Sandjai Sangita Santosh Satish Sewdien
  Shaffique Shanti Sharda Sharmila Sheila Shirley Sieuw Soenil Soerin Soraya Stanley Sunita Suresh Surya Sushma
  Tjandra Urmila Usha Varsha Vidya Vijay Vikash Vinod Winston Wonny Xiomara Jandino Jeanine Quincy Rudsel Ruthsela
  Shurandy Tamira Churandy Gianni Jurendy Ludmila Mirelva Rosaida Sharlon Wensley Zulaika`);

const INDONESIAN_AND_OTHER_ASIAN = list(`
  Agus Ayu Bambang Budi Djoko Eko Hartini Indah Made Nyoman Ketut Putri Ratna Siti Slamet Sri Sukarni Wayan Wati Hui
  Jun Li Lin Ling Mei Ming Wei Xiao Xin Yan Yi Ying Yun Linh Minh Nguyet Phuong Quang Thanh Thi Trang Tuan Aarav Aditi
  Aditya Amit Ananya Arjun Deepak Deepika Divya Isha Karan Manish Neha Nikhil Nisha Pooja Pradeep Prakash Rahul Rajesh
  Ravi Rohit Sanjay Shreya Sunil Swati Vikram Vivek Ahmadullah Farhad Farzad Ghulam Habib Jawad Mina Nasrin Navid Omid
  Parisa Reza Shahram Shirin Zahir`);

const EASTERN_AND_SOUTHERN_EUROPEAN = list(`
  Agnieszka Aleksandra Andrzej Bartosz Beata Bogdan Danuta Dariusz Dorota Elżbieta Ewa Grażyna Grzegorz Halina
  Ireneusz Iwona Jacek Jadwiga Jakub Jarosław Joanna Justyna Kamil Katarzyna Krystyna Krzysztof Łukasz Maciej
  Magdalena Małgorzata Marcin Marek Mariusz Mateusz Michał Mirosław Monika Paweł Piotr Przemysław Radosław Rafał
  Robert Sławomir Stanisław Sylwia Szymon Tadeusz Tomasz Urszula Wiesław Wojciech Zbigniew Zofia Andrei Cosmin
  Cristina Dragoș Elena Florin Gabriela Ioana Ionuț Iulia Mihai Mihaela Radu Raluca Răzvan Ștefan Vasile Bojana Dejan
  Dragana Dušan Goran Ivana Jovana Ljiljana Marija Milica Milena Nebojša Nemanja Nikola Slobodan Snežana Srđan Tijana
  Vesna Vladimir Zoran Anastasia Dmitri Igor Iryna Ksenia Natalia Oksana Oleksandr Olena Serhii Sergej Svetlana
  Tetiana Yana Yulia Alexandros Dimitris Eleni Georgios Giannis Kostas Nikos Vasilis Afonso Beatriz Catarina Diogo
  Gonçalo Inês João Joaquim Nuno Rui Tiago Almudena Gonzalo Iñaki Itziar Jordi Montserrat Núria Rocío Xavi Chiara
  Federica Francesca Gianluca Giulia Luca Martina Matteo Riccardo`);

const AFRICAN = list(`
  Abdirahman Abdullahi Abena Abraha Adwoa Akosua Akua Ama Asad Ayaan Bereket Efua Filmon Fadumo Faduma Farah Hodan
  Ifrah Kofi Kojo Kwabena Kwaku Kwame Kwasi Kwesi Hamdi Merhawi Natnael Nkechi Chidi Chinedu Emeka Ngozi Obinna
  Oluwaseun Selam Semhar Sahra Yaw Yonas Yohannes Zewdi Samatar Mamadou Ousmane Fatoumata Aminata Aïssatou Ibrahima
  Mariama`);

export const MORE_NAMES: readonly string[] = [
  ...DUTCH_AND_FRISIAN,
  ...FLEMISH,
  ...MOROCCAN_AND_ARABIC,
  ...TURKISH_AND_KURDISH,
  ...SURINAMESE_AND_CARIBBEAN,
  ...INDONESIAN_AND_OTHER_ASIAN,
  ...EASTERN_AND_SOUTHERN_EUROPEAN,
  ...AFRICAN,
];
