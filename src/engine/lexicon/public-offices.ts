import { wordPattern } from './entries.ts'

/** Words before `secretary` in an office of state. */
export const SECRETARIES_OF = wordPattern(`
  home
  foreign
  press
  treasury
  defence
  defense
  industry
  health
  education
  cabinet
  business
  interior
  chief
  justice
  transport
  culture
`)

/** Words of a state or a party before or behind a leader, chairman, chief, head or director. */
export const PUBLIC_BODIES = wordPattern(`
  party
  opposition
  majority
  minority
  labour
  tory
  conservative
  liberal democrats
  liberal democrat
  liberal dems
  liberal dem
  lib democrats
  lib democrat
  lib dems
  lib dem
  liberal
  republican
  democratic
  democrat
  ukip
  snp
  green
  committee
  commission
  ministry
  department
  agency
  reserve
  police
  army
  navy
  force
  government
  federal
  national
  state
  county
  city
  supreme
  parliamentary
  parliament
  senate
  house
  cabinet
  election
  disaster
`)

/** Endings of adjectives of states: `Azeri`, `Korean`. */
export const DEMONYM_ENDINGS = wordPattern(`
  an
  ish
  ese
  eri
  aqi
  ini
  eli
  stani
  ench
  utch
  reek
`)

/** Words of pupils and clubs, who have presidents and senators as well. */
export const CLUB_WORDS = wordPattern(`
  class
  student
  pupil
  clubs
  club
  society
  societies
  union
  university
  college
  school
  hall
  treasurer
  sports
  sport
  team
  teacher
  faculty
  physics
  sciences
  biology
  chemistry
  mathematics
  humanities
  studies
`)

/** Offices that are public ones in public bodies alone. */
export const LEADING_OFFICES = wordPattern(`
  leader
  chairman
  chairwoman
  chairperson
  chair
  chief
  head
  director
  deputy
  official
  officer
  secretary
  administrator
  director-general
  director general
`)

/** Offices of a state, a court, a police force or a party, as the end of a title. */
export const PUBLIC_OFFICES = wordPattern(`
  minister
  premier
  chancellor
  mp
  msp
  mep
  senator
  sen
  congressman
  congresswoman
  representative
  rep
  governor
  gov
  mayor
  ambassador
  envoy
  emissary
  sheriff
  judge
  justice
  magistrate
  prosecutor
  attorney general
  district attorney
  state attorney
  us attorney
  u.s. attorney
  commissioner
  councillor
  councilor
  councilman
  councilwoman
  colonel
  lieutenant
  captain
  major
  admiral
  detective
  inspector
  superintendent
  frontbencher
  backbencher
  whip
  rabbi
  lawmaker
  legislator
  diplomat
  consul
  speaker
  king
  queen
  emir
  prince
  pope
  undersecretary
  first lady
  negotiator
`)

/** Chambers that have a speaker. */
export const CHAMBERS = wordPattern(`
  house
  parliament
  parliamentary
  assembly
  senate
  commons
  lords
  congress
  legislature
  legislative
  council
  chamber
  diet
`)

/** Words of charities, whose spokesmen hold no office. */
export const CHARITY_WORDS = wordPattern(`
  charity
  non-profit
  nonprofit
  NGO
  campaign group
  rights group
  human rights
  foundation
  relief
`)

/** Offices that follow a name where a writer left the comma out: `James Cox Deputy President for Clubs`. */
export const UNMARKED_OFFICES = wordPattern(`
  Deputy
  Vice
  Assistant
  Associate
  Head
  Chief
  President
  Director
  Chair
`)

/** Endings of what a long office is for: `chair of the committee on floods and disaster management`. */
export const OFFICE_MATTERS = wordPattern(`
  ment
  tion
  ity
  ence
  ance
  affairs
  services
  relations
  resources
  policy
  research
  operations
`)

/** Offices behind which stands what they are for, in several parts: `Minister for Industry, Commerce and Tourism`. */
export const PORTFOLIO_OFFICES = wordPattern(`
  Commissioner
  Director
  Minister
  Secretary
  Undersecretary
  commissioner
  director
  minister
  secretary
  spokesman
  spokesperson
  spokeswoman
`)
