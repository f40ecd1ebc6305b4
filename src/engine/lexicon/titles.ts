import { wordMap, wordSet } from './entries.ts'

/** Courtesy titles of a man, lower case, without the full stop. */
export const MALE_TITLES = wordSet(`
  mr
  sir
  lord
  king
  prince
  father
  rabbi
  imam
  pope
  brother
  duke
  baron
  sheikh
  ayatollah
  emperor
  sultan
  monsieur
  tan sri
  datuk
  datuk seri
  dato
  tun
  herr
  pastor
  emir
  cardinal
`)

/** Courtesy titles of a woman. */
export const FEMALE_TITLES = wordSet(`
  mrs
  ms
  miss
  lady
  dame
  queen
  princess
  sister
  madame
  duchess
  baroness
  frau
  mme
  empress
`)

/** Titles before a name that make their bearer no official. */
export const PERSON_TITLES = wordSet(`
  dr
  drs
  profs
  messrs
  prof
  professor
  doctor
  rev
  reverend
  coach
  chef
  captain
  attorney
  actor
  actress
  author
  singer
  activist
  journalist
  reporter
  analyst
  economist
  historian
  scientist
  researcher
  biologist
  archbishop
  bishop
  provost
  skipper
  referee
  treasurer
  rector
  vice chancellor
  vice-chancellor
  pro-vice-chancellor
  pro vice-chancellor
  headteacher
  backbencher
  frontbencher
  dissident
  evangelist
  billionaire
  businessman
  businesswoman
  philanthropist
  strategist
  pollster
  columnist
  commentator
  lawyer
  comedian
  director
  producer
  resident
  correspondent
  editor
  student
  farmer
  teacher
  nurse
  rapper
  novelist
  poet
  midfielder
  striker
  goalkeeper
  manager
  candidate
  nominee
  frontrunner
  leader-in-exile
  former rep
  whistleblower
  physicist
  engineer
  professor emeritus
  swami
  mogul
  tycoon
  investor
  founder
  co-founder
  chair
  chairman
  chairwoman
  ceo
  cfo
  coo
  chief executive
  president-elect
  opponent
  rival
  running mate
  host
  anchor
  rancher
  shopkeeper
  mum-of-one
  mum-of-two
  mum-of-three
  mum-of-four
  mother-of-one
  mother-of-two
  mother-of-three
  father-of-one
  father-of-two
  father-of-three
  dad-of-two
  dad-of-three
  conservationist
  chair of governors
  chairman of governors
  environmentalist
  naturalist
  leader of the council
  mallam
  alhaji
  hajiya
  comrade
  visitor
  passer-by
  onlooker
  zookeeper
`)

/** Offices, as a title before a name or in the words for its holder: `Foreign Minister`, `the senator`. */
export const OFFICIAL_TITLES = wordSet(`
  president
  sens
  reps
  govs
  gens
  presidents
  vice president
  vice-president
  prime minister
  deputy prime minister
  premier
  chancellor
  taoiseach
  minister
  foreign minister
  defence minister
  defense minister
  finance minister
  interior minister
  health minister
  energy minister
  justice minister
  information minister
  culture minister
  education minister
  deputy minister
  deputy foreign minister
  national security minister
  secretary
  secretary of state
  secretary of defense
  secretary-general
  secretary general
  foreign secretary
  home secretary
  defence secretary
  defense secretary
  treasury secretary
  press secretary
  chief secretary
  under-secretary
  undersecretary
  foreign undersecretary
  under secretary
  under secretary of state
  deputy speaker
  assistant secretary
  attorney general
  solicitor general
  surgeon general
  senator
  sen
  congressman
  congresswoman
  representative
  rep
  assemblyman
  assemblywoman
  mp
  mep
  msp
  mps
  meps
  msps
  pm
  member of parliament
  lawmaker
  legislator
  speaker
  house speaker
  majority leader
  minority leader
  majority whip
  whip
  governor
  gov
  lieutenant governor
  lt gov
  mayor
  councilman
  councilwoman
  councillor
  cllr
  councilor
  alderman
  commissioner
  ambassador
  envoy
  special envoy
  special representative
  consul
  diplomat
  attaché
  attache
  chief of staff
  adviser
  advisor
  national security adviser
  national security advisor
  aide
  judge
  justice
  chief justice
  magistrate
  prosecutor
  district attorney
  state attorney
  sheriff
  police chief
  chief
  deputy chief
  superintendent
  inspector
  inspector-general
  inspector general
  detective
  constable
  officer
  general
  gen
  major general
  maj gen
  lieutenant general
  lt gen
  brigadier general
  brig gen
  brigadier
  brig
  colonel
  col
  lieutenant colonel
  lt col
  lt
  lieutenant
  major
  maj
  capt
  captain
  commander
  cmdr
  cdr
  sergeant
  sgt
  corporal
  cpl
  private
  admiral
  adm
  rear admiral
  vice admiral
  marshal
  field marshal
  commander-in-chief
  spokesman
  spokeswoman
  spokesperson
  spox
  king
  queen
  emir
  sultan
  crown prince
  supreme leader
  ayatollah
  grand ayatollah
  pope
  director general
  director-general
  high commissioner
  high representative
  un secretary-general
  commissioner-general
  regional director
  permanent representative
  deputy secretary
  delegate
  official
  leader
  deputy
  party leader
  opposition leader
  first lady
  first minister
  lord mayor
  lord chancellor
  chief rabbi
  chief minister
  ministers
  officials
  senators
  lawmakers
  governors
  mayors
  diplomats
  aides
  spokesmen
  prosecutors
  officers
  generals
  commanders
  judges
  envoys
  secretary of the treasury
  det con
  det insp
  det sgt
  det supt
  det ch insp
  det ch supt
  det chief insp
  det chief supt
  detective constable
  detective sergeant
  detective inspector
  detective chief inspector
  detective superintendent
  detective chief superintendent
  ch insp
  ch supt
  chief insp
  chief supt
  chief inspector
  chief superintendent
  chief constable
  assistant chief constable
  deputy chief constable
  insp
  supt
  dc
  dci
  dcs
  wpc
  pcso
  lance corporal
  lance cpl
  lance sergeant
  staff sergeant
  sergeant major
  wing commander
  squadron leader
  flight lieutenant
  trade representative
  harbourmaster
  dsp
  csp
  asp
  harbormaster
  senior superintendent of police
  superintendent of police
  deputy superintendent of police
  commissioner of police
  inspector general of police
  director general of police
`)

/** Nouns of office that make an unnamed person an official rather than any one. */
export const OFFICIAL_NOUNS = wordSet(`
  official
  officer
  diplomat
  minister
  spokesman
  spokeswoman
  spokesperson
  ambassador
  envoy
  commander
  general
  adviser
  advisor
  aide
  lawmaker
  legislator
  senator
  congressman
  congresswoman
  governor
  mayor
  judge
  prosecutor
  sheriff
  secretary
  president
  premier
  chancellor
  negotiator
  mediator
  inspector
  investigator
  detective
  commissioner
  representative
  deputy
  councillor
  councilman
  soldier
  colonel
  major
  captain
  lieutenant
  sergeant
`)

/** Nouns for a person in a part: `a witness`, `one security analyst`. */
export const PERSON_NOUNS = wordSet(`
  analyst
  advocate
  proponent
  reader
  respondent
  speechwriter
  campaigner
  protester
  demonstrator
  expert
  witness
  resident
  doctor
  professor
  researcher
  scientist
  economist
  activist
  lawyer
  attorney
  teacher
  student
  farmer
  nurse
  worker
  survivor
  victim
  neighbor
  neighbour
  relative
  father
  mother
  son
  daughter
  brother
  sister
  wife
  husband
  man
  woman
  boy
  girl
  child
  teenager
  driver
  owner
  trader
  investor
  strategist
  consultant
  pollster
  observer
  critic
  supporter
  voter
  candidate
  nominee
  colleague
  friend
  person
  insider
  employee
  executive
  manager
  founder
  chairman
  chief executive
  author
  writer
  journalist
  reporter
  editor
  photographer
  cameraman
  actor
  actress
  singer
  director
  producer
  coach
  player
  historian
  engineer
  volunteer
  aid worker
  medic
  paramedic
  rescuer
  refugee
  prisoner
  detainee
  defendant
  suspect
  plaintiff
  pastor
  priest
  imam
  rabbi
  bishop
  donor
  ally
  rival
  opponent
  source
  staffer
  operative
  fundraiser
  organizer
  organiser
  passenger
  pilot
  customer
  businessman
  businesswoman
  veteran
  scholar
  specialist
  official
  officer
  whistleblower
  informant
  mediator
  negotiator
  spokesman
  spokeswoman
  spokesperson
  diplomat
  militant
  fighter
  leader
  commander
  politician
  delegate
  participant
  attendee
  onlooker
  bystander
  shopkeeper
  villager
  islander
  parent
  patient
  surgeon
  dissident
  correspondent
  commentator
  columnist
  blogger
  biologist
  physicist
  chemist
  geologist
  climatologist
  meteorologist
  epidemiologist
  psychologist
  sociologist
  clerk
  accountant
  broker
  banker
  astronaut
  sailor
  fisherman
  miner
  hunter
  tourist
  pensioner
  pupil
  landlord
  tenant
  guest
  shopper
  diner
  commuter
  hiker
  retailer
  twin
  camper
  walker
  motorist
  cyclist
  rider
  trucker
  lorry-driver
  retiree
  holidaymaker
  visitor
  traveller
  traveler
  flier
  reveller
  reveler
  partygoer
  concertgoer
  festivalgoer
  clubber
  drinker
  punter
  client
  buyer
  seller
  vendor
  stallholder
  grocer
  butcher
  baker
  barber
  hairdresser
  cleaner
  cook
  chef
  waiter
  bartender
  barista
  publican
  hotelier
  restaurateur
  innkeeper
  homeowner
  householder
  renter
  lodger
  squatter
  passerby
  passer-by
  eyewitness
  spectator
  viewer
  listener
  subscriber
  gamer
  teammate
  fan
  follower
  admirer
  detractor
  sceptic
  skeptic
  protestor
  marcher
  picketer
  benefactor
  guardian
  grandparent
  carer
  caregiver
  midwife
  physician
  psychiatrist
  therapist
  counsellor
  counselor
  dentist
  pharmacist
  vet
  veterinarian
  sufferer
  mourner
  worshipper
  worshiper
  parishioner
  congregant
  believer
  pilgrim
  monk
  nun
  vicar
  preacher
  missionary
  townspeople
  inhabitant
  migrant
  immigrant
  emigrant
  asylum-seeker
  evacuee
  deportee
  inmate
  convict
  claimant
  complainant
  juror
  prosecutor
  solicitor
  barrister
  litigator
  detective
  constable
  sheriff
  warden
  bailiff
  soldier
  airman
  recruit
  conscript
  rebel
  insurgent
  gunman
  sniper
  hostage
  captor
  smuggler
  trafficker
  poacher
  rancher
  herder
  angler
  logger
  driller
  welder
  fitter
  builder
  bricklayer
  carpenter
  plumber
  electrician
  mechanic
  technician
  dispatcher
  supervisor
  foreman
  employer
  freelancer
  contractor
  adviser
  advisor
  auditor
  lender
  borrower
  shareholder
  bondholder
  forecaster
  insurer
  underwriter
  entrepreneur
  developer
  designer
  architect
  planner
  surveyor
  inspector
  regulator
  lawmaker
  legislator
  backbencher
  councillor
  envoy
  ambassador
  academic
  seismologist
  astronomer
  archaeologist
  linguist
  philosopher
  lecturer
  tutor
  trainer
  schoolchild
  classmate
  graduate
  alumnus
  applicant
  novelist
  poet
  playwright
  publisher
  filmmaker
  comedian
  musician
  drummer
  guitarist
  composer
  dancer
  artist
  sculptor
  painter
  collector
  curator
  librarian
  climber
  skier
  surfer
  swimmer
  diver
  jockey
  golfer
  boxer
  wrestler
  sprinter
  runner
  cricketer
  footballer
  goalkeeper
  midfielder
  referee
  umpire
  firefighter
  lifeguard
  lifeboatman
  crewman
  skipper
  stowaway
  outsider
  newcomer
  co-worker
  cousin
  sibling
  orphan
  toddler
  youngster
  guard
  receptionist
  caretaker
  janitor
  babysitter
  bouncer
  pedestrian
  cashier
  tailor
  florist
  archivist
  conductor
  pianist
  violinist
  translator
  interpreter
  optician
  mathematician
  statistician
  anthropologist
  theologian
`)

/** Words behind a word for an office by which it is none: the Justice Ministry, the Prosecutor General Office. */
export const TITLED_BODIES = wordSet(`
  Ministry
  Department
  Office
  Council
  Committee
  Commission
  Court
`)

/** Offices and callings by their first letters, which are nobody’s name: `The PM said`. */
export const ROLE_ACRONYMS = wordSet(`
  PM
  CEO
  CFO
  COO
  CTO
  MD
  MP
  MPs
  MEP
  MEPs
  MSP
  MSPs
  GP
  GPs
  VP
`)

/** Ranks whose bearers are never called without them: `the shadow secretary` is no secretary. */
export const SEPARATE_RANKS = wordSet(`
  shadow
  deputy
  vice
`)

/** Words that make another office of an office: the shadow chancellor is not the chancellor. */
export const OFFICE_RANKS = wordSet(`
  shadow
  deputy
  vice
  assistant
  associate
  junior
  under
`)

/** Titles as they are shortened before a name, without the full stop. */
export const TITLE_ABBREVIATIONS = wordMap(`
  sen → senator
  rep → representative
  gov → governor
  gen → general
  col → colonel
  lt → lieutenant
  sgt → sergeant
  capt → captain
  adm → admiral
  prof → professor
  dr → doctor
  rev → reverend
  lt gov → lieutenant governor
`)

/** What a story calls the bearer of a title besides. */
export const TITLE_SYNONYMS = wordMap(`
  representative → congressman, congresswoman
  reverend → pastor, priest
  assemblymember → assemblyman, assemblywoman
  councilmember → councilman, councilwoman
`)
