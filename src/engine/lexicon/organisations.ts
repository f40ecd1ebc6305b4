import { wordPattern, wordSet } from './entries.ts'

/** Bodies known by name, lower case. */
export const ORGANISATIONS = wordSet(`
  general staff
  reporters without borders
  doctors without borders
  lawyers without borders
  joint staff
  lib dem
  lib dems
  liberal democrat
  hamas
  hezbollah
  hizbullah
  hizballah
  hezbullah
  fatah
  islamic jihad
  palestinian islamic jihad
  pij
  plo
  palestine liberation organization
  palestinian authority
  pa
  qassam brigades
  al-qassam brigades
  izz ad-din al-qassam brigades
  al-quds brigades
  idf
  israel defense forces
  israeli defense forces
  israel defence forces
  shin bet
  mossad
  mosad
  cogat
  knesset
  likud
  shas
  yesh atid
  irgc
  islamic revolutionary guard corps
  revolutionary guards
  quds force
  basij
  houthis
  ansar allah
  taliban
  isis
  isil
  islamic state
  daesh
  al-qaeda
  al qaeda
  al-shabaab
  al shabaab
  boko haram
  hts
  hayat tahrir al-sham
  syrian democratic forces
  sdf
  ypg
  pkk
  peshmerga
  free syrian army
  white helmets
  muslim brotherhood
  un
  u.n.
  united nations
  unrwa
  unicef
  unesco
  unhcr
  unifil
  ocha
  who
  world health organization
  world food programme
  world food program
  wfp
  iaea
  international atomic energy agency
  imf
  international monetary fund
  world bank
  wto
  opec
  opec+
  nato
  eu
  european union
  european commission
  osce
  african union
  arab league
  asean
  brics
  g7
  g20
  icc
  icj
  international criminal court
  interpol
  europol
  red cross
  red crescent
  icrc
  amnesty international
  amnesty
  human rights watch
  hrw
  doctors without borders
  médecins sans frontières
  msf
  oxfam
  save the children
  friends of the earth
  greenpeace
  transparency international
  b'tselem
  b’tselem
  peace now
  breaking the silence
  gaza humanitarian foundation
  ghf
  syrian observatory for human rights
  sohr
  airwars
  congress
  senate
  house of representatives
  house
  supreme court
  white house
  kremlin
  pentagon
  state department
  justice department
  treasury
  treasury department
  department of defense
  defense department
  department of justice
  department of homeland security
  homeland security
  cia
  fbi
  nsa
  dea
  atf
  irs
  epa
  fda
  cdc
  fema
  nasa
  sec
  fcc
  ftc
  fec
  ice
  border patrol
  secret service
  national guard
  federal reserve
  fed
  democratic national committee
  dnc
  republican national committee
  rnc
  gop
  republican party
  democratic party
  democrats
  republicans
  tea party
  labour
  labour party
  sinn fein
  sinn féin
  conservatives
  conservative party
  tories
  liberal democrats
  green party
  snp
  scottish national party
  reform uk
  parliament
  house of commons
  commons
  house of lords
  downing street
  no 10
  home office
  foreign office
  treasury select committee
  met police
  scotland yard
  mi5
  mi6
  gchq
  bank of england
  european central bank
  ecb
  bundestag
  duma
  state duma
  fsb
  gru
  svr
  wagner
  wagner group
  roscosmos
  gazprom
  rosneft
  rosatom
  sbu
  azov
  verkhovna rada
  rada
  rapid support forces
  rsf
  sudanese armed forces
  m23
  tplf
  planned parenthood
  nra
  national rifle association
  naacp
  aclu
  american civil liberties union
  afl-cio
  aarp
  black lives matter
  chamber of commerce
  brookings institution
  heritage foundation
  cato institute
  rand
  rand corporation
  pew research center
  gallup
  quinnipiac
  google
  apple
  microsoft
  amazon
  facebook
  meta
  twitter
  tesla
  spacex
  openai
  nvidia
  intel
  ibm
  boeing
  airbus
  lockheed martin
  raytheon
  exxon
  exxonmobil
  chevron
  bp
  shell
  totalenergies
  goldman sachs
  jpmorgan
  jpmorgan chase
  morgan stanley
  citigroup
  bank of america
  wells fargo
  walmart
  toyota
  volkswagen
  ford
  general motors
  gm
  uber
  netflix
  disney
  pfizer
  moderna
  astrazeneca
  johnson & johnson
  northern ireland executive
  scottish executive
  health and safety executive
  stormont executive
  welsh assembly government
  ac milan
  ajax
  arsenal
  aston villa
  atletico madrid
  bayern munich
  birmingham city
  blackburn rovers
  bolton wanderers
  borussia dortmund
  bristol city
  bristol rovers
  cardiff city
  charlton athletic
  chelsea
  coventry city
  crystal palace
  derby county
  dundee united
  everton
  gloucester rugby
  harlequins
  hull city
  ipswich town
  juventus
  leeds united
  leicester city
  leicester tigers
  london irish
  manchester city
  manchester united
  man city
  man utd
  newcastle united
  northampton saints
  norwich city
  nottingham forest
  preston north end
  queens park rangers
  real madrid
  saint-etienne
  sale sharks
  saracens
  sheffield united
  sheffield wednesday
  stoke city
  swansea city
  tottenham hotspur
  west bromwich albion
  west ham
  west ham united
  wigan athletic
  wolverhampton wanderers
`)

/** Last words of a capitalised name that make it a body: `World Food Programme`. */
export const ORGANISATION_SUFFIXES = wordSet(`
  Party
  Committee
  Commission
  Council
  Organization
  Organisation
  Association
  Union
  Federation
  Front
  Movement
  Army
  Navy
  Force
  Forces
  Guard
  Guards
  Corps
  Brigade
  Brigades
  Battalion
  Division
  Command
  Police
  Ministry
  Department
  Office
  Bureau
  Agency
  Authority
  Administration
  Administrations
  Service
  Services
  Institute
  Institution
  Foundation
  Fund
  Trust
  Center
  Centre
  University
  College
  School
  Academy
  Hospital
  Clinic
  Court
  Parliament
  Congress
  Senate
  Assembly
  House
  Cabinet
  Government
  Group
  Company
  Corporation
  Corp
  Corp.
  Inc
  Inc.
  Ltd
  Ltd.
  LLC
  PLC
  AG
  GmbH
  Co.
  Bank
  Airlines
  Airways
  Industries
  Systems
  Technologies
  Laboratories
  Labs
  Partners
  Holdings
  Energy
  Electric
  Platinum
  Lithium
  Minerals
  Cement
  Foundry
  Dairy
  Creamery
  Bakery
  Brewery
  Brewing
  Foods
  Freight
  Ferries
  Logistics
  Telecom
  Wireless
  Oil
  Gas
  Motors
  Board
  Panel
  Network
  Alliance
  Coalition
  League
  Society
  Club
  FC
  Team
  Campaign
  Program
  Programme
  Project
  Initiative
  Observatory
  Watch
  Church
  Mosque
  Synagogue
  Diocese
  Order
  Militia
  Resistance
  Jihad
  State Department
  PAC
  Nations
  Secretariat
  Tribunal
  Republic Guard
  Crescent
  Cross
  Democrats
  Republicans
  Liberals
  Conservatives
  Greens
  Socialists
  Brotherhood
  Mission
  Embassy
  Consulate
  Exchange
  Survey
  Research
  International
  Action
  Workers
  Teachers
  Lawyers
  Physicians
  Doctors
  Veterans
  Sheriff’s Office
  Times Company
  Guild
  Estates
  Rigging
  Properties
  Museum
  Library
  Gallery
  Directorate
  Inspectorate
  Chamber
  Chambers
  Cooperative
  Collective
  Caucus
  Confederation
  Consortium
  Regiment
  Squadron
  Circuit
`)

/** First words that, with `of` or `for`, begin the name of a body: `Ministry of Health`. */
export const ORGANISATION_HEADS = wordSet(`
  Club
  Ministry
  Staff
  Department
  Office
  Bureau
  Board
  Bank
  Committee
  Commission
  Council
  Institute
  Institution
  Centre
  Centers
  Centres
  Center
  University
  College
  School
  House
  Court
  Church
  League
  Union
  Federation
  Association
  Society
  Academy
  Museum
  Library
  Organization
  Organisation
  Agency
  Chamber
  Campaign
  Coalition
  Alliance
  Foundation
  Fund
  Front
  Movement
  Party
  Army
  Corps
  Directorate
  Authority
  Administration
  Assembly
  Congress
  Parliament
  Company
  Community
  Democracy
  Mothers
  People
  Friends
  Citizens
  Americans
  Students
  Women
  Doctors
  Physicians
  Conference
  Confederation
  Observatory
  Secretariat
  Service
`)

/** Nouns by which, with a capital, a body is called again: `the Bank`, `the Commission`. */
export const SHORT_BODIES = wordSet(`
  agency
  archdiocese
  association
  authority
  bank
  board
  bureau
  center
  centre
  chamber
  charity
  church
  college
  commission
  committee
  consortium
  council
  court
  department
  diocese
  federation
  foundation
  fund
  group
  hospital
  inquiry
  inspectorate
  institute
  institution
  league
  ministry
  museum
  office
  ombudsman
  panel
  school
  society
  tribunal
  trust
  union
  university
`)

/** Common nouns for a body that speaks: `the army said`. */
export const BODIES = wordSet(`
  army
  military
  navy
  air force
  police
  ministry
  government
  administration
  cabinet
  parliament
  court
  department
  agency
  office
  center
  centre
  company
  firm
  corporation
  bank
  group
  organisation
  organization
  union
  party
  campaign
  committee
  commission
  council
  board
  panel
  movement
  militia
  faction
  authority
  authorities
  charity
  university
  hospital
  institute
  foundation
  association
  federation
  coalition
  alliance
  bloc
  embassy
  consulate
  regime
  state
  opposition
  resistance
  brigade
  brigades
  brigades'
  forces
  troops
  coast guard
  border guard
  fire department
  fire service
  rescue service
  rescue services
  ambulance service
  emergency services
  security service
  security services
  secret service
  intelligence service
  intelligence services
  health service
  weather service
  prison service
  border service
  sheriff's office
  sheriff’s office
  prosecution
  defence
  defense
  secretariat
  mission
  team
  club
  league
  nation
  country
  kingdom
  city
  town
  municipality
  county
  think tank
  thinktank
  watchdog
  pac
  super pac
  ngo
  startup
  retailer
  automaker
  carmaker
  airline
  manufacturer
  church
  school
  regulator
  operator
  lender
  insurer
  publisher
  defence ministry
  tribunal
  inquiry
  task force
  delegation
  rebels
  leadership
  security forces
  armed forces
  defence forces
  defense forces
  bureau
  central bank
  judiciary
  legislature
  senate
  congress
  house
  white house
  un agency
  body
  trust
  clinic
  museum
  palace
  presidency
`)

/** What a company is, with a capital at the start of a sentence: `Miner Orbex`. */
export const COMPANY_EPITHETS = wordPattern(`
  Miner
  Lender
  Insurer
  Retailer
  Brewer
  Carrier
  Housebuilder
  Reinsurer
  Publisher
  Distributor
  Newcomer
`)

/** Forms of companies behind their names, without a full stop. */
export const COMPANY_FORMS = wordPattern(`
  Ltd
  Inc
  Corp
  Co
  Cos
  LLC
  Plc
  PLC
  AG
  SA
  NV
  SE
  GmbH
  Limited
  LP
  Pty
  SpA
  AB
  Bhd
`)

/** Words of a company's full name that stand where its form could. */
export const COMPANY_KINDS = wordPattern(`
  Company
  Corporation
  Group
  Holding
  Holdings
  Incorporated
  Industries
`)

/** Of the words for bodies those that tell what sort it is, so that no other word is used for it. */
export const SORTS_OF_BODIES = wordSet(`
  university
  hospital
  bank
  union
  party
  court
  parliament
  embassy
  school
`)

/** Common nouns for a body of which a place has one: `the council` means it, and no other body that was just named. */
export const SOLE_BODIES = wordSet(`
  council
  court
  ministry
  army
  navy
  parliament
  senate
  cabinet
  church
  embassy
  hospital
  school
  palace
  opposition
  coastguard
`)

/** Nouns for a body by what it does for somebody: `his employer, Orbex`. */
export const BODIES_BY_DEED = wordSet(`
  adjudicators
  auditors
  builder
  carrier
  contractor
  developer
  employer
  insurer
  landlord
  lender
  maker
  manufacturer
  organiser
  organisers
  organizer
  organizers
  owner
  operator
  promoter
  publisher
  seller
  sponsor
  subcontractor
  supplier
  vendor
`)

/** Words that may be used again of a body of any sort. */
export const WORDS_FOR_ANY_BODY = wordSet(`
  company
  corporation
  firm
  group
  organisation
  organization
`)

/** Nouns for a business, which no union, council or court is. */
export const BUSINESSES = wordSet(`
  company
  corporation
  firm
  airline
  bank
  retailer
  carmaker
  automaker
  manufacturer
  insurer
  brewer
  supermarket
  startup
`)

/** Words for a business of any trade. */
export const WORDS_FOR_ANY_BUSINESS: ReadonlySet<string> = new Set(['company', 'firm'])

/** Words in the names of bodies that are no businesses. */
export const NO_BUSINESSES = wordSet(`
  academy
  army
  assembly
  association
  authority
  brigade
  church
  college
  commission
  committee
  congress
  constabulary
  council
  court
  department
  embassy
  federation
  guard
  guild
  hospital
  league
  ministry
  observatory
  parliament
  party
  police
  school
  senate
  society
  tribunal
  union
  unions
  university
  agency
  bureau
  trust
  foundation
  charity
`)

/** Nouns that news puts one for another of a body whose name has one of them: `the association` of a Football Union. */
export const BODIES_ALIKE: readonly ReadonlySet<string>[] = [
  wordSet(`
    trust
    foundation
    charity
    fund
    hospital
  `),
  wordSet(`
    association
    federation
    union
    society
    league
    alliance
    group
    body
    foundation
    charity
    institute
    organisation
    organization
  `),
  wordSet(`
    office
    agency
    authority
    department
    ministry
    bureau
    service
    administration
    body
    regulator
    watchdog
    government
    state
    commission
    board
    council
    institute
    centre
    center
  `),
  wordSet(`
    board
    council
    committee
    commission
    panel
    body
    inquiry
    tribunal
    court
    authority
  `),
  wordSet(`
    club
    team
    league
    association
  `),
  wordSet(`
    police
    force
    forces
    army
    military
    militia
    brigade
    brigades
    troops
    movement
    faction
  `),
  wordSet(`
    party
    movement
    coalition
    alliance
    bloc
    opposition
    government
    campaign
    faction
    group
  `),
  wordSet(`
    university
    institute
    college
    school
  `),
  wordSet(`
    hospital
    clinic
    centre
    center
    trust
  `),
  wordSet(`
    bank
    lender
    insurer
    retailer
    airline
    manufacturer
    publisher
    operator
    automaker
    carmaker
    startup
  `),
]

/** By what news calls a body, the words of names that it stands for: `the force` of Selm Police. */
export const WORDS_FOR_BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['airline', wordSet('air\nairlines\nairways')],
  ['club', wordSet('afc\nathletic\nfc\nrovers\nunited\nwanderers')],
  ['force', wordSet('constabulary\npolice')],
  ['orchestra', wordSet('philharmonic\nsymphony')],
  ['university', wordSet('univ')],
])

/** Bodies of which every country may have one, so that its nationality is of its name: `the British Red Cross`. */
export const BODIES_OF_EACH_COUNTRY = wordSet(`
  Chamber of Commerce
  Football Association
  Medical Association
  Olympic Committee
  Red Crescent
  Red Cross
`)
