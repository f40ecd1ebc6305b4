import { wordSet } from './entries.ts'

/** Countries and territories. */
export const COUNTRIES = wordSet(`
  Afghanistan
  Albania
  Algeria
  Andorra
  Angola
  Argentina
  Armenia
  Australia
  Austria
  Azerbaijan
  Bahamas
  Bahrain
  Bangladesh
  Barbados
  Belarus
  Belgium
  Belize
  Benin
  Bhutan
  Bolivia
  Bosnia
  Antigua and Barbuda
  Bosnia and Herzegovina
  Botswana
  Brazil
  Britain
  Great Britain
  Brunei
  Bulgaria
  Burkina Faso
  Burma
  Burundi
  Cambodia
  Cameroon
  Canada
  Cape Verde
  Central African Republic
  Chad
  Chile
  China
  Colombia
  Comoros
  Congo
  Democratic Republic of Congo
  Democratic Republic of the Congo
  DRC
  Costa Rica
  Croatia
  Cuba
  Cyprus
  Czech Republic
  Czechia
  Denmark
  Djibouti
  Dominica
  Dominican Republic
  East Timor
  Ecuador
  Egypt
  El Salvador
  England
  Equatorial Guinea
  Eritrea
  Estonia
  Eswatini
  Ethiopia
  Fiji
  Finland
  France
  Gabon
  Gambia
  Georgia
  Germany
  Ghana
  Greece
  Greenland
  Grenada
  Guatemala
  Guinea
  Guinea-Bissau
  Guyana
  Haiti
  Honduras
  Hong Kong
  Hungary
  Iceland
  India
  Indonesia
  Iran
  Iraq
  Ireland
  Israel
  Italy
  Ivory Coast
  Côte d'Ivoire
  Jamaica
  Japan
  Jordan
  Kazakhstan
  Kenya
  Kosovo
  Kuwait
  Kyrgyzstan
  Laos
  Latvia
  Lebanon
  Lesotho
  Liberia
  Libya
  Liechtenstein
  Lithuania
  Luxembourg
  Madagascar
  Malawi
  Malaysia
  Maldives
  Mali
  Malta
  Mauritania
  Mauritius
  Mexico
  Moldova
  Monaco
  Mongolia
  Montenegro
  Morocco
  Mozambique
  Myanmar
  Namibia
  Nepal
  Netherlands
  New Zealand
  Nicaragua
  Niger
  Nigeria
  North Korea
  North Macedonia
  Northern Ireland
  Norway
  Oman
  Pakistan
  Palestine
  Panama
  Papua New Guinea
  Paraguay
  Peru
  Philippines
  Poland
  Portugal
  Puerto Rico
  Qatar
  Romania
  Russia
  Rwanda
  Samoa
  Saudi Arabia
  Scotland
  Senegal
  Serbia
  Seychelles
  Sierra Leone
  Singapore
  Slovakia
  Slovenia
  Solomon Islands
  Somalia
  Somaliland
  South Africa
  South Korea
  South Sudan
  Soviet Union
  Spain
  Sri Lanka
  Sudan
  Suriname
  Sweden
  Switzerland
  Syria
  Taiwan
  Tajikistan
  Tanzania
  Thailand
  Tibet
  Togo
  Tonga
  Trinidad and Tobago
  St Vincent and the Grenadines
  Saint Vincent and the Grenadines
  St Kitts and Nevis
  Saint Kitts and Nevis
  São Tomé and Príncipe
  Tunisia
  Turkey
  Türkiye
  Turkmenistan
  Uganda
  Ukraine
  United Arab Emirates
  UAE
  United Kingdom
  UK
  U.K.
  United States
  United States of America
  US
  U.S.
  USA
  U.S.A.
  America
  Uruguay
  Uzbekistan
  Vatican
  Vatican City
  Venezuela
  Vietnam
  Wales
  Western Sahara
  Yemen
  Zambia
  Zimbabwe
  European Union
  EU
`)

/** Names of places with an `and` inside, from the word before it to the word behind. */
export const PLACES_OF_TWO = wordSet(`
  Antigua and Barbuda
  Bosnia and Herzegovina
  Trinidad and Tobago
  Vincent and the Grenadines
  Kitts and Nevis
  Tomé and Príncipe
  Turks and Caicos
  Wallis and Futuna
`)

/** Cities, regions and places of conflict. */
export const CITIES = wordSet(`
  Abu Dhabi
  Abuja
  Accra
  Addis Ababa
  Aden
  Al-Arish
  Al-Mahmoudiya
  Al-Tuffah
  Al-Zaytoun
  Aleppo
  Alexandria
  Algiers
  Almaty
  Amman
  Amsterdam
  Ankara
  Antioch
  Ashgabat
  Ashkelon
  Asmara
  Astana
  Athens
  Atlanta
  Avdiivka
  Baghdad
  Bakhmut
  Baku
  Balkans
  Baltimore
  Bamako
  Bangkok
  Bangui
  Barcelona
  Basra
  Beersheba
  Beijing
  Beirut
  Beit Hanoun
  Beit Lahia
  Bekaa
  Belfast
  Belgorod
  Belgrade
  Benghazi
  Berlin
  Bern
  Bethlehem
  Bishkek
  Bogota
  Bogotá
  Boston
  Brasilia
  Bratislava
  Brazzaville
  Brussels
  Bucha
  Bucharest
  Budapest
  Buenos Aires
  Cairo
  California
  Camp David
  Canberra
  Caracas
  Caucasus
  Chernihiv
  Chernobyl
  Chicago
  Chisinau
  Colombo
  Copenhagen
  Crimea
  Dahiyeh
  Dakar
  Dallas
  Damascus
  Dar es Salaam
  Darfur
  Deir al-Balah
  Deir ez-Zor
  Delhi
  Denver
  Detroit
  Dhaka
  Dnipro
  Doha
  Donbas
  Donbass
  Donetsk
  Dubai
  Dublin
  Dushanbe
  Edinburgh
  El Fasher
  Erbil
  Europe
  Africa
  Asia
  Middle East
  Latin America
  North Africa
  South America
  North America
  Antarctica
  Fallujah
  Florida
  Gaza
  Gaza City
  Gaza Strip
  Geneva
  Golan Heights
  Goma
  Guantanamo Bay
  Gulf
  The Hague
  Haifa
  Hanoi
  Harare
  Hasbaya
  Hasakah
  Havana
  Hebron
  Helsinki
  Herat
  Hiroshima
  Hodeidah
  Homs
  Houston
  Hama
  Idlib
  Iowa
  Isfahan
  Islamabad
  Istanbul
  Izium
  Jabalia
  Jaffa
  Jakarta
  Jeddah
  Jenin
  Jericho
  Jerusalem
  East Jerusalem
  Jezzine
  Johannesburg
  Juba
  Kabul
  Kampala
  Kandahar
  Karachi
  Kashmir
  Kathmandu
  Kerem Shalom
  Khan Younis
  Khan Yunis
  Kharkiv
  Kharkov
  Khartoum
  Kherson
  Kiev
  Kigali
  Kinshasa
  Kirkuk
  Kobani
  Kramatorsk
  Kunduz
  Kupiansk
  Kursk
  Kyiv
  Lagos
  Lahore
  Latakia
  Lisbon
  Litani
  Litani River
  Ljubljana
  London
  Los Angeles
  Luhansk
  Lusaka
  Lviv
  Madrid
  Manila
  Maputo
  Mariupol
  Marseille
  Mazar-i-Sharif
  Mecca
  Medina
  Melbourne
  Melitopol
  Mexico City
  Miami
  Michigan
  Milan
  Minneapolis
  Minsk
  Mogadishu
  Monrovia
  Montreal
  Moscow
  Mosul
  Mumbai
  Munich
  Mykolaiv
  Nablus
  Nagorno-Karabakh
  Nairobi
  Naypyidaw
  Nazareth
  Negev
  Netanya
  Nevada
  New Delhi
  New Hampshire
  New Orleans
  New York
  New York City
  New Jersey
  Nicosia
  Niamey
  Odesa
  Odessa
  Ohio
  Oslo
  Ottawa
  Ouagadougou
  Palmyra
  Paris
  Pennsylvania
  Peshawar
  Philadelphia
  Philadelphi Corridor
  Phnom Penh
  Pokrovsk
  Port Sudan
  Port-au-Prince
  Prague
  Pretoria
  Pristina
  Pyongyang
  Qabatiya
  Qalandia
  Qalqilya
  Quetta
  Quito
  Rabat
  Rafah
  Rakhine
  Ramallah
  Raqqa
  Red Sea
  Black Sea
  Mediterranean
  Persian Gulf
  Strait of Hormuz
  Suez Canal
  Taiwan Strait
  South China Sea
  Reykjavik
  Riga
  Riyadh
  Rome
  Sana'a
  Sana’a
  Sanaa
  San Francisco
  San Salvador
  Sanliurfa
  Santiago
  Sarajevo
  Saskatchewan
  Seattle
  Seoul
  Sevastopol
  Shanghai
  Sharm el-Sheikh
  Shebaa
  Shiraz
  Sidon
  Silwan
  Sinai
  Sinjar
  Skopje
  Sloviansk
  Sofia
  South Carolina
  North Carolina
  Southern Lebanon
  Stockholm
  Sudan
  Sumy
  Suwayda
  Sweida
  Sydney
  Tabriz
  Taipei
  Tallinn
  Tashkent
  Tbilisi
  Tegucigalpa
  Tehran
  Teheran
  Tel Aviv
  Texas
  Tigray
  Tikrit
  Tirana
  Tokyo
  Toronto
  Tripoli
  Tulkarm
  Tunis
  Tyre
  Ulaanbaatar
  Valletta
  Vancouver
  Vienna
  Vientiane
  Vilnius
  Virginia
  Vovchansk
  Wadi Barghaz
  Warsaw
  Washington
  Washington, D.C.
  Washington DC
  D.C.
  West Bank
  West Bekaa
  Wisconsin
  Yangon
  Yaounde
  Yerevan
  Zagreb
  Zaporizhzhia
  Zaporizhia
  Zeitoun
  Zurich
  Alabama
  Wyo.
  Wis.
  W.Va.
  Wash.
  Vt.
  Tex.
  Tenn.
  S.D.
  R.I.
  Ore.
  Okla.
  N.D.
  N.M.
  Nev.
  Neb.
  Mont.
  Mo.
  Miss.
  Minn.
  Mich.
  Md.
  La.
  Ky.
  Kan.
  Ind.
  Ill.
  Ga.
  Del.
  Conn.
  Colo.
  Ark.
  Ariz.
  Ala.
  Fla.
  S.C.
  N.C.
  N.H.
  N.J.
  Va.
  Pa.
  Mass.
  Calif.
  N.Y.
  Alaska
  Arizona
  Arkansas
  Colorado
  Connecticut
  Delaware
  Hawaii
  Idaho
  Illinois
  Indiana
  Kansas
  Kentucky
  Louisiana
  Maine
  Maryland
  Massachusetts
  Minnesota
  Mississippi
  Missouri
  Montana
  Nebraska
  New Mexico
  North Dakota
  Oklahoma
  Oregon
  Rhode Island
  South Dakota
  Tennessee
  Utah
  Vermont
  West Virginia
  Wyoming
  Brooklyn
  Manhattan
  Staten Island
  Queens
  Bronx
  Las Vegas
  Phoenix
  San Diego
  St. Louis
  St. Petersburg
  Cleveland
  Pittsburgh
  Cincinnati
  Charlotte
  Orlando
  Tampa
  Salt Lake City
  Portland
  Oakland
  Sacramento
  Ontario
  Quebec
  Alberta
  British Columbia
  Queensland
  New South Wales
  Catalonia
  Bavaria
  Normandy
  Sicily
  Siberia
  Chechnya
  Dagestan
  Abkhazia
  South Ossetia
  Transnistria
  Xinjiang
  Hainan
  Okinawa
  Punjab
  Sindh
  Balochistan
  Helmand
  Kivu
  North Kivu
  Cabo Delgado
  Oromia
  Amhara
  Puntland
  Cyrenaica
  Fezzan
  Anbar
  Nineveh
  Kurdistan
  Galilee
  Samaria
  Judea
  Nabatieh
  Baalbek
  Marjayoun
  Bint Jbeil
  Shuja'iyya
  Shujaiya
  Nuseirat
  Maghazi
  Bureij
  Al-Mawasi
  Netzarim
  Sde Teiman
  Metula
  Kiryat Shmona
  Nahariya
  Eilat
  Ashdod
  Sderot
  Be'eri
  Natanz
  Fordow
  Bushehr
  Arak
  Qom
  Mashhad
  Kermanshah
  Ahvaz
`)

/** Countries and cities. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set([...COUNTRIES, ...CITIES])

/** Words of nationality by which one person is called too: `Afghan officials`, `the Afghan`. */
export const NATIONALS = wordSet(`
  Aberdonian
  Afghan
  African
  Albanian
  Algerian
  American
  Angolan
  Argentine
  Argentinian
  Armenian
  Aussie
  Australian
  Austrian
  Belarusian
  Belgian
  Bolivian
  Bosnian
  Botswanan
  Brazilian
  Bristolian
  Brummie
  Bulgarian
  Cameroonian
  Canadian
  Catalan
  Chilean
  Colombian
  Congolese
  Conservative
  Croatian
  Cuban
  Cypriot
  Czech
  Democrat
  Dubliner
  Dundonian
  Egyptian
  Estonian
  Ethiopian
  European
  Filipino
  Geordie
  Georgian
  German
  Ghanaian
  Glaswegian
  Greek
  Hungarian
  Indian
  Indonesian
  Iranian
  Iraqi
  Israeli
  Italian
  Jordanian
  Kazakh
  Kenyan
  Kiwi
  Korean
  Latvian
  Liberian
  Libyan
  Lithuanian
  Liverpudlian
  Malawian
  Malaysian
  Malian
  Mancunian
  Mexican
  Moldovan
  Moroccan
  Mozambican
  Namibian
  Nigerian
  Norwegian
  Pakistani
  Palestinian
  Panamanian
  Peruvian
  Republican
  Romanian
  Russian
  Rwandan
  Senegalese
  Serbian
  Slovak
  Slovenian
  Somali
  Swiss
  Syrian
  Tanzanian
  Thai
  Tory
  Tunisian
  Ugandan
  Ukrainian
  Uruguayan
  Uzbek
  Venezuelan
  Zambian
  Zimbabwean
`)

/** Nouns of nationality for one person: `the Serb`. Those that are given names, too, are left out: `Dane`, `Finn`. */
export const NATIONAL_NOUNS = wordSet(`
  Brit
  Briton
  Croat
  Dutchman
  Englishman
  Frenchman
  Icelander
  Irishman
  Kurd
  Scot
  Scotsman
  Serb
  Spaniard
  Swede
  Turk
  Welshman
`)

/** Words of nationality, which name nobody by themselves: `Israeli officials`. */
export const DEMONYMS = wordSet(`
  ${[...NATIONALS, ...NATIONAL_NOUNS].join('\n')}
  Arab
  Arabic
  Asian
  Azerbaijani
  Azeri
  Bahraini
  Bangladeshi
  Basque
  British
  Burmese
  Cambodian
  Catholic
  Chadian
  Chechen
  Chinese
  Christian
  Danish
  Dutch
  Emirati
  English
  Eritrean
  Finnish
  French
  Gazan
  Guatemalan
  Haitian
  Hispanic
  Honduran
  Icelandic
  Irish
  Islamic
  Islamist
  Japanese
  Jewish
  Kosovar
  Kurdish
  Kuwaiti
  Kyrgyz
  Laotian
  Latin
  Latino
  Lebanese
  Maltese
  Mongolian
  Muslim
  Nepalese
  Nigerien
  Omani
  Polish
  Portuguese
  Qatari
  Saudi
  Scottish
  Shia
  Shiite
  South African
  South Korean
  North Korean
  Soviet
  Spanish
  Sudanese
  Sunni
  Swedish
  Taiwanese
  Tajik
  Turkish
  Turkmen
  Vietnamese
  Welsh
  Western
  Yemeni
  Democratic
  Zionist
  Hebrew
  Persian
  Druze
  Yazidi
  Orthodox
  Protestant
  Anglican
  Buddhist
  Hindu
  Sikh
  Afghans
  Africans
  Albanians
  Algerians
  Americans
  Arabs
  Armenians
  Asians
  Australians
  Austrians
  Belarusians
  Belgians
  Brazilians
  Britons
  Bulgarians
  Canadians
  Catholics
  Chechens
  Christians
  Colombians
  Croats
  Cubans
  Czechs
  Danes
  Egyptians
  Emiratis
  Ethiopians
  Europeans
  Finns
  Gazans
  Georgians
  Germans
  Ghanaians
  Greeks
  Haitians
  Hispanics
  Hungarians
  Indians
  Indonesians
  Iranians
  Iraqis
  Israelis
  Italians
  Jews
  Jordanians
  Kenyans
  Koreans
  Kurds
  Kuwaitis
  Latinos
  Libyans
  Mexicans
  Moroccans
  Muslims
  Nigerians
  Norwegians
  Pakistanis
  Palestinians
  Poles
  Qataris
  Romanians
  Russians
  Saudis
  Scots
  Serbs
  Shiites
  Somalis
  Spaniards
  Sunnis
  Swedes
  Syrians
  Tunisians
  Turks
  Ukrainians
  Venezuelans
  Yemenis
  Zionists
  Republicans
  Democrats
  Hindus
  Sikhs
  Evangelicals
`)

/** Nouns that make a capitalised name a place: `Salah al-Din Street`. */
export const PLACE_NOUNS = wordSet(`
  Street
  Avenue
  Road
  Boulevard
  Square
  River
  Lake
  Sea
  Ocean
  Gulf
  Bay
  Strait
  Straits
  Island
  Islands
  Mountain
  Mountains
  Valley
  Heights
  Hills
  Strip
  Bank
  City
  Town
  Village
  Camp
  County
  Province
  Region
  District
  Governorate
  State
  Republic
  Kingdom
  Desert
  Peninsula
  Canal
  Corridor
  Crossing
  Airport
  Port
  Bridge
  Park
  Beach
  Coast
  Border
  Line
  Zone
  Oblast
  Prefecture
  Junction
  Intersection
  Neighborhood
  Neighbourhood
  Quarter
  Cape
  Mount
  Fort
  Wadi
  Stadium
  Plaza
  Tower
  Towers
  Palace
  Prison
  Creek
  Falls
  Forest
  Highway
  Harbor
  Harbour
  Terminal
  Base
`)
