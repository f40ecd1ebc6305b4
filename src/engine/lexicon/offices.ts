import { wordPattern, wordSet } from './entries.ts'

/** Offices that are for something: `Minister for Skills`. */
export const OFFICES_FOR = wordSet(`
  Minister
  Secretary
  Undersecretary
  Under-Secretary
  State
  Commissioner
  Spokesman
  Spokeswoman
  Envoy
  Director
`)

/** Offices that are to somebody: `Ambassador to China`. */
export const OFFICES_TO = wordSet(`
  Ambassador
  Envoy
  Secretary
  Adviser
  Advisor
  Representative
`)

/** Words that have a portfolio behind `of`: `Ministry of Health`. */
export const PORTFOLIO_HEADS = wordSet(`
  Minister
  Ministry
  Ministries
  Department
  Secretary
  Undersecretary
  Under-Secretary
  State
  Office
  Committee
  Commission
  Directorate
  Bureau
  Institute
  Administration
  Organisation
  Organization
  Center
  Centers
  Centre
  Centres
  Association
  Council
`)

/** Words behind `General` in the name of a body: `General Assembly`. */
export const BODIES_OF_GENERAL = wordSet(`
  Staff
  Assembly
  Council
  Synod
  Court
  Hospital
  Motors
  Electric
  Mills
  Secretariat
  Directorate
  Confederation
  Dynamics
  Election
  Union
  Medical
  Services
  Accounting
  Accountability
  Prosecutor
  Secretary
  Counsel
`)

/** Words of which offices are made: `Chief Justice`. */
export const OFFICE_WORDS = wordPattern(`
  Acting
  Assistant
  Associate
  Chief
  National
  Deputy
  Pro
  Vice
  Head
  Dean
  Director
  Executive
  General
  President
  Vice-President
  Vice-Chancellor
  Justice
  Officer
  Professor
  Editor
  Manager
  Captain
  Coach
  Treasurer
  Commissioner
  Inspector
  Superintendent
  Constable
  Registrar
  Provost
  Rector
  Regius
  Emeritus
  Secretary
  Minister
  Ambassador
  Envoy
  Undersecretary
  Under-Secretary
  Administrator
  Principal
  Chair
  and
`)

/** Words that end what somebody is: `Veteran Labour MP`. */
export const OFFICE_ENDS = wordSet(`
  MP
  MEP
  MSP
  PM
  Minister
  Secretary
  Senator
  Chancellor
  Correspondent
  Spokesman
  Spokeswoman
  Spokesperson
  Chair
  Chairman
  Chairwoman
  President
  Officer
  Rep
  Representative
  Provost
  Vice-President
  Treasurer
  Coordinator
  Co-ordinator
  Administrator
  Professor
  Director
  Editor
  Manager
  Analyst
  Lecturer
  Librarian
  Commissioner
  Superintendent
  Ambassador
`)

/** Words that do so where two more stand before them, and may be a surname else: `Physics Department Head`. */
export const LATE_OFFICE_ENDS = wordSet(`
  Head
  Dean
  Coach
  Captain
  Chief
  Leader
  Fellow
  Associate
  Member
  Judge
  Executive
  Organiser
  Organizer
`)

/** What somebody is, right before a name: `Goalkeeper Ann Lee`. */
export const JOBS = wordSet(`
  Treasurer
  Provost
  Principal
  Skipper
  Winger
  Forward
  Goalkeeper
  Fly-half
  Scrum-half
  Centre-back
  Librarian
  Registrar
  Vicar
  Bishop
  Archbishop
  Headteacher
  Photographer
  Junior
  Sophomore
  Freshman
  Yorker
  Londoner
  Defender
  Midfielder
  Striker
  Jockey
  Receptionist
  Granddaughter
  Grandson
  Grandmother
  Grandfather
  Daughter
  Mum
  Dad
  Wife
  Husband
  Barrister
  Solicitor
  Comedian
  Presenter
  Broadcaster
  Filmmaker
  Novelist
  Playwright
  Drummer
  Guitarist
  Bassist
  Pianist
  Violinist
  Rapper
  Cyclist
  Swimmer
  Sprinter
  Golfer
  Cricketer
  Footballer
  Paramedic
  Firefighter
  Midwife
  Psychiatrist
  Pharmacist
  Physicist
  Mathematician
  Statistician
  Economist
  Columnist
  Blogger
  YouTuber
  Influencer
  Entrepreneur
  Councillor
  Shopkeeper
  Homeowner
  Restaurateur
  Publican
  Choreographer
  Sculptor
  Lecturer
  Curator
  Archivist
  Trustee
  Campaigner
  Protester
  Activist
  Conservationist
  Environmentalist
  Hairdresser
  Electrician
  Plumber
  Caretaker
  Churchwarden
  Detective
  Coroner
  Magistrate
  Stonemason
  Boatman
  Headwoman
  Podcaster
  Streamer
  Screenwriter
  Songwriter
  Frontman
  Frontwoman
  Bandmate
  Teammate
  Co-star
  Co-founder
  Co-owner
`)

/** What somebody does, of which surnames and firms are made as well: `Baker Hughes`, `Star Alliance`. */
export const JOBS_AS_NAMES = wordSet(`
  Baker
  Hunter
  Carpenter
  Singer
  Cook
  Farmer
  Walker
  Butcher
  Barber
  Painter
  Usher
  Driver
  Player
  Rider
  Knight
  Bishop
  Dean
  Pope
  Judge
  Major
  Sergeant
  Constable
  Warden
  Winner
  Guest
  Friend
  Child
  Clerk
  Monk
  Pilgrim
  Prince
  King
  Sailor
  Pilot
  Star
  Champion
  Priest
`)

/** Ends of compounds for what somebody does: `Beekeeper`. */
export const JOB_ENDINGS = wordPattern(`
  keeper
  worker
  owner
  holder
  writer
  player
  driver
  seller
  grower
  breeder
  fighter
  herder
  builder
  runner
  rider
  catcher
  guard
  goer
`)

/** What somebody is, with a word of its own before it: `Housing Campaigner Ann Lee`. */
export const LATE_JOBS = wordSet(`
  Advocate
  Campaigner
  Organiser
  Organizer
  Spokesperson
  Rep
  Representative
  Coordinator
  Co-ordinator
  Fellow
  Intern
  Specialist
  Strategist
  Correspondent
  Officer
  Treasurer
  Administrator
  Lecturer
  Librarian
  CEO
  CFO
  CIO
  CTO
  COO
`)

/** Words before what somebody is: `Acting Treasurer`. */
export const JOB_LEADS = wordSet(`
  Acting
  Assistant
  Associate
  Deputy
  Vice
  Head
  Senior
  Former
`)

/** Ends of positions in a team: `fly-half`. */
export const POSITION_ENDS = wordSet(`
  half
  back
  hooker
  prop
  lock
  flanker
  bowler
  keeper
`)

/** Heads of bodies, of whom each body has one, in lower case. */
export const OFFICE_HEADS = wordPattern(`
  chair
  chairman
  chairwoman
  chairperson
  head
  director
  dean
  leader
  editor
  founder
  captain
  coach
  manager
`)

/** Offices that one person holds in a place or a body at a time, in lower case. */
export const SOLE_OFFICES = wordSet(`
  chairman
  chairwoman
  chairperson
  head
  director
  dean
  captain
  coach
  manager
  boss
  chief
  mayor
  governor
  president
  premier
  minister
  secretary
  chancellor
  ambassador
  commissioner
  archbishop
  bishop
  pope
  judge
  coroner
  sheriff
  rector
  principal
  headteacher
  headmaster
  headmistress
  king
  queen
`)

/** Offices and posts of which nobody who is called by one is called by another in the same breath: `the captain`, `Chairman Lee`. */
export const OWN_OFFICES = wordSet(`
  ambassador
  captain
  chair
  chairman
  chairwoman
  coach
  commander
  commissioner
  dean
  founder
  governor
  headteacher
  leader
  mayor
  minister
  owner
  president
  principal
  secretary
  spokesman
  spokesperson
  spokeswoman
`)

/** What bodies have and no person: `Orbex’s chief executive`. */
export const OFFICES_OF_BODIES = wordPattern(`
  board
  chair
  chairman
  chairperson
  chairwoman
  chief executive
  finance director
  general secretary
  headquarters
  managing director
  shareholders
`)

/** Offices that are of a place and of nothing else, in lower case: `Mayor of Keld`. */
export const OFFICES_OF_PLACES = wordSet(`
  mayor
  governor
  king
  queen
  emir
  sultan
  prince
  princess
  duke
  duchess
  earl
  bishop
  archbishop
  patriarch
  vicar
  rabbi
  sheriff
  premier
`)

/** Who leads many: `chair of governors Ann Lee`. */
export const HEADS_OF_MANY = wordPattern(`
  chair
  chairman
  chairwoman
  clerk
  head
  leader
  president
`)

/** Offices and ranks of which nobody has two: who is called by one of a group is no other of it. */
export const OFFICES_APART: readonly ReadonlySet<string>[] = [
  wordSet(`
    president
    prime minister
    first minister
    king
    queen
    pope
    emir
    sultan
  `),
  wordSet(`
    senator
    congressman
    congresswoman
    governor
    mayor
  `),
  wordSet(`
    general
    brigadier
    colonel
    major
    captain
    lieutenant
    sergeant
    corporal
    admiral
    commodore
  `),
  wordSet(`
    superintendent
    inspector
    sergeant
    constable
  `),
  wordSet(`
    ambassador
    archbishop
    coroner
    governor
    imam
    judge
    king
    mayor
    minister
    pope
    priest
    prosecutor
    queen
    rabbi
    sheriff
  `),
]

/** What anybody may be called besides what they are: `a retired miner … the witness`, `a boy … the patient`. */
export const ANYBODYS_NOUNS = wordSet(`
  boy
  caller
  colleague
  defendant
  employee
  father
  friend
  girl
  man
  mother
  neighbor
  neighbour
  observer
  parent
  passenger
  passer-by
  person
  protester
  resident
  suspect
  survivor
  user
  veteran
  victim
  visitor
  volunteer
  witness
  woman
  worker
`)

/** What those of many posts are called once they have spoken: `a sergeant … the officer`. */
export const WORDS_FOR_ANY_POST = wordSet(`
  adviser
  advisor
  aide
  boss
  candidate
  chief
  executive
  expert
  head
  insider
  leader
  member
  officer
  official
  organiser
  organizer
  player
  representative
  source
  speaker
  spokesman
  spokesperson
  spokeswoman
  writer
`)

/** Offices of which a story tells the holder before it says no more than `the governor`. */
export const INTRODUCED_OFFICES = wordSet(`
  ambassador
  archbishop
  auditor
  bailiff
  bishop
  captain
  clerk
  climatologist
  commissioner
  coroner
  engineer
  foreman
  governor
  headmaster
  headteacher
  imam
  judge
  king
  manager
  mayor
  minister
  ombudsman
  pope
  pilot
  priest
  prosecutor
  queen
  rabbi
  rector
  registrar
  sheriff
  treasurer
  vicar
`)

/** Those of them by which a story may call one holder in turn. */
export const ALIKE_OFFICES: readonly ReadonlySet<string>[] = [
  wordSet(`
    captain
    pilot
    skipper
    player
    striker
    defender
    midfielder
    goalkeeper
    batsman
    batter
    bowler
  `),
  wordSet(`
    manager
    boss
    coach
    head coach
    director
    chief
    executive
    head
  `),
  wordSet(`
    judge
    justice
    magistrate
  `),
  wordSet(`
    minister
    chancellor
    premier
    prime minister
    secretary
  `),
  wordSet(`
    prosecutor
    attorney
    attorney general
    lawyer
    district attorney
    solicitor
  `),
  wordSet(`
    archbishop
    bishop
    cardinal
    father
    minister
    pastor
    priest
    rector
    reverend
    vicar
  `),
  wordSet(`
    king
    prince
  `),
  wordSet(`
    queen
    princess
  `),
  wordSet(`
    head
    headmaster
    headteacher
    principal
    rector
  `),
]

/** What is asked for by those who want somebody to leave an office. */
export const OUSTINGS = wordPattern(`
  arrest
  departure
  dismissal
  firing
  impeachment
  ousting
  prosecution
  removal
  resignation
  sacking
  suspension
`)

/** Verbs of those who want somebody to leave, or accuse him. */
export const ACCUSING_VERBS = wordPattern(`
  called for
  calls for
  calling for
  demanded
  demands
  demanding
  sought
  seeks
  urged
  accused
  accuses
  accusing
`)

/** What somebody says who is wanted to leave, or accused: `he would stay`, `he had done nothing wrong`. */
export const ANSWERS_TO_ACCUSERS = wordPattern(`
  stay
  stayed
  resign
  quit
  go
  leave
  step down
  stand down
  fight
  appeal
  no intention
  no plan
  no plans
  no reason
  done nothing
  done no wrong
  innocent
  guilty
  intend
  nothing to
`)
