import { wordPattern, wordSet } from './entries.ts'

/** Heads of bodies for one thing and another: `Committee on Health and Safety`. */
export const JOINT_BODIES = wordSet(`
  Committee
  Executive
  Subcommittee
  Commission
  Administration
  Agency
  Department
  Ministry
  Council
  Bureau
  Board
  Institute
  Association
  Office
  Enforcement
  Service
  Services
  Union
  Authority
  Fund
  Trust
  Society
  Federation
`)

/** Words of names that go on behind `of`: `Voice of America`. */
export const HEADS_WITH_OF = wordSet(`
  Times
  Voice
  Secretary
  Chief
  Speaker
  Republic
  Kingdom
  Isle
  Strait
  Straits
  Gulf
  Sea
  Horn
  Port
  States
  Duke
  Prince
  Director
  Sons
  Daughters
  Guard
  State
  President
  Minister
  Freedom
  Chambers
  Chiefs
  Journal
  Annals
  Bulletin
  Archives
  Head
  Dean
  Professor
  Undersecretary
  Under-Secretary
`)

/** Studies with a name that goes on behind `of`: `Survey of Household Income`. */
export const STUDIES_OF = wordSet(`
  Study
  Survey
  Index
  Review
  Inquiry
  Census
`)

/** Owners of bodies that no ending tells: `Sheriff’s Office`. */
export const BODY_OWNERS = wordSet(`
  Sheriff
  Attorney
  Prosecutor
  General
  King
  Queen
  Prince
  Princess
  Mayor
  Governor
  President
  Minister
  Coroner
  Commissioner
  Ombudsman
  Representative
  Alzheimer
  Parkinson
  Women
  Men
  Children
  People
  Consumer
  Patient
  Speaker
  Chancellor
  Bishop
  Auditor
  Comptroller
  Treasurer
  Examiner
`)

/** Endings of groups that own bodies: `Teachers’ Union`. */
export const OWNING_GROUP_ENDINGS = wordPattern(`
  ers
  ors
  ists
  ents
  eers
  ians
  ants
  ees
  mens
  men
  ils
  ives
  nds
  ths
  ses
`)

/** Bodies on something: `Committee on Health`. */
export const BODIES_ON = wordSet(`
  Commission
  Committee
  Council
  Conference
  Subcommittee
  Panel
  Center
  Centre
  Institute
  Taskforce
  Coalition
  Campaign
  Project
  Initiative
`)

/** Papers of Sunday: `The Mail on Sunday`. */
export const PAPERS_OF_SUNDAY = wordSet(`
  Mail
  Independent
  Scotland
`)

/** Bodies of people: `Association of Teachers`. */
export const GROUPS_OF = wordSet(`
  Association
  Federation
  Confederation
  Society
  Union
  Institute
`)

/** With which bands and movements call themselves: `Guardians of the Lake`. */
export const BANDS = wordSet(`
  Avengers
  Brigade
  Brigades
  Brothers
  Children
  Citizens
  Daughters
  Defenders
  Eagles
  Falcons
  Friends
  Front
  Guardians
  Heirs
  Knights
  Lions
  Lords
  Mothers
  Movement
  Party
  Shield
  Sisters
  Soldiers
  Sons
  Sword
  Voices
  Warriors
  Widows
  Wolves
  Youth
`)

/** Endings of people who have a body: `Association of Teachers`. */
export const GROUP_ENDINGS = wordPattern(`
  ers
  ors
  ies
  ists
  ants
  ents
  ians
  tions
`)

/** Bodies for an aim: `Campaign for Fair Rents and Homes`. */
export const BODIES_FOR_AIMS = wordSet(`
  Association
  Institute
  Centre
  Center
  Society
  Coalition
  Campaign
  Foundation
`)

/** Bodies with an ordinal before: `the 9th Circuit`. */
export const NUMBERED_BODIES = wordSet(`
  Circuit
  Division
  Regiment
  Battalion
  Brigade
  Fleet
  Army
  Corps
  Squadron
  Precinct
  District
  Infantry
  Airborne
  Cavalry
  Wing
  Congress
  Legion
`)

/** Words of any sentence’s head that begin a name all the same: `West Midlands Police`, `National Grid`. */
export const NAME_BEGINNINGS = wordSet(`
  North
  South
  East
  West
  Northeast
  Northwest
  Southeast
  Southwest
  Northern
  Southern
  Eastern
  Western
  National
  International
  Stop
  Radio
`)

/** Words of any sentence’s head that begin a body’s name and no other: `Local Government Association`. */
export const BODY_BEGINNINGS = wordSet(`
  First
  Second
  Third
  Fourth
  Fifth
  Local
  Federal
  State
  Public
  Private
  Foreign
  Domestic
  Global
  Regional
  Military
  Civilian
  Political
  Economic
  Social
  Religious
  Legal
  Official
  Independent
  Central
  Human
  Civil
  Nuclear
  Health
  Medical
  Law
  Security
  Police
  Army
  Women
  Children
  People
  Farmers
  Teachers
  Students
  Workers
  Lawyers
  Judges
  Families
  Consumers
  Veterans
  Refugees
  Journalists
  Scientists
  Doctors
  Nurses
  Fire
  Water
  Power
  Home
  House
  School
  Hospital
  Church
  Media
  News
  Television
  Press
  Oil
  Gas
  Gold
  Trade
  Peace
  War
  Crisis
  Conflict
  Election
  Elections
  Electoral
  Life
  World
  Money
  Debt
  Data
  Inner
  Outer
  Upper
  Lower
  Young
  Great
  High
  Big
  Campaign
`)

/** Last words of names that are no person’s and no body’s: `the Mercury Prize`. */
export const THINGS_WITH_NAMES = wordSet(`
  Accord
  Act
  Arena
  Award
  Awards
  Bill
  Championship
  Championships
  Chronicles
  Code
  Conference
  Cup
  Deal
  Derby
  Diaries
  Expo
  Fair
  Festival
  Final
  Finals
  Forum
  Games
  Hall
  Medal
  Open
  Pact
  Paradise
  Plan
  Prize
  Prizes
  Recordings
  Records
  Scheme
  Season
  Series
  Show
  Stadium
  Studios
  Summit
  Theatre
  Treaty
  Trials
  Trophy
  Weddings
  Week
  Weekend
`)

/** What is made and has a name, and is nobody: `her song, Riverbird`. */
export const WORKS = wordSet(`
  album
  anthem
  autobiography
  biography
  blog
  book
  comedy
  documentary
  drama
  film
  game
  memoir
  movie
  musical
  novel
  opera
  painting
  play
  playlist
  podcast
  poem
  production
  programme
  record
  sculpture
  sequel
  series
  show
  single
  sitcom
  soap
  song
  soundtrack
  thriller
  track
  trilogy
  video
`)

/** Works that tell nothing: `Her song, Riverbird, | recalled | the sound of the harbour`. */
export const WORKS_OF_ART = wordPattern(`
  album
  musical
  opera
  painting
  poem
  sculpture
  single
  song
  soundtrack
  track
`)

/** Calls that are names of bodies with `the`: `Save the Children`, `Stop the War Coalition`. */
export const CALLS_OF_BODIES = wordSet(`
  Save
  Help
  Stop
  Rock
  Unite
  Reclaim
  Defend
  Feed
  Free
  Protect
`)

/** Bodies of somebody or of a place: `the office of Ann Lee`. */
export const OWNED_BODIES = wordPattern(`
  office
  department
  ministry
  council
  embassy
  campaign
  bureau
  chamber
  museum
  university
  bank
  church
`)

/** Calls that begin the names of charities and campaigns: `Open Hands, a charity`. */
export const CALLS_IN_NAMES = wordSet(`
  Act
  Back
  Break
  Bring
  Build
  Change
  Choose
  Close
  Connect
  Count
  Cut
  Defend
  Dream
  Eat
  End
  Feed
  Fight
  Find
  Fix
  Free
  Get
  Give
  Go
  Grow
  Heal
  Hear
  Help
  Hold
  Imagine
  Join
  Keep
  Let
  Listen
  Look
  Love
  Make
  Move
  Open
  Pay
  Plant
  Play
  Protect
  Put
  Raise
  Reach
  Read
  Rebuild
  Reclaim
  Restore
  Ride
  Rise
  Save
  Say
  See
  Share
  Shop
  Show
  Speak
  Stand
  Start
  Step
  Stop
  Support
  Take
  Teach
  Think
  Turn
  Unite
  Vote
  Walk
  Watch
`)

/** What bodies of many say behind who they are: `Workers United`, `Parents Together`. */
export const RALLY_WORDS = wordSet(`
  Action
  First
  Forward
  Rising
  Together
  Unite
  United
  Unity
  Worldwide
`)
