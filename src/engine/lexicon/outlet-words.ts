import { wordPattern, wordSet } from './entries.ts'

/** Words by which the names of one outlet and its parts differ: `BBC`, `BBC Radio`, `BBC Breakfast`. */
export const PARTS_OF_OUTLETS = wordPattern(`
  news
  newspaper
  online
  agency
  website
  site
  magazine
  radio
  tv
  television
  sports
  sport
  world
  service
  channel
  programme
  program
  network
  today
  breakfast
  one
  two
  three
  four
`)

/** Outlets with a number behind: `Channel 4`. */
export const NUMBERED_OUTLETS = wordPattern(`
  Channel
  News
  Kan
  France
  TV
  Rossiya
  Kurdistan
  Telewizja
  Canal
  Radio
`)

/** What an outlet is, before its name: `the newspaper Keld Argus`. */
export const OUTLET_KINDS = wordPattern(`
  newspaper
  daily
  broadcaster
  radio
  channel
  agency
  magazine
  tabloid
  news site
  website
  paper
  weekly
  broadsheet
  newswire
  wire service
  news service
  news outlet
  outlet
  portal
  blog
  podcast
  radio station
  TV station
  television station
`)

/** What an outlet is told by: `a Keld Argus report`. */
export const OUTLET_REPORTS = wordPattern(`
  reports
  report
  story
  article
  analysis
  account
  investigation
  editorial
  dispatch
  coverage
`)

/** What many papers are called, each of its town. */
export const COMMON_PAPERS = wordSet(`
  gazette
  mercury
  argus
  echo
  chronicle
  tribune
  examiner
  advertiser
  enquirer
  inquirer
  bulletin
`)

/** Outlets whose names are common words, lower case. */
const COMMON_WORD_OUTLETS = wordSet(`
  ${[...COMMON_PAPERS].join('\n')}
  people
  time
  nature
  science
  fortune
  sun
  mirror
  express
  mail
  post
  age
  dawn
  hill
  nation
  independent
  observer
  guardian
  herald
  star
  globe
  punch
  vanguard
  standard
  slate
  salon
  mint
  hindu
  scroll
  stuff
  variety
  vice
  insider
  reform
  times
  telegraph
`)

/** Outlets before whose names an article has to stand: `the Times`. */
export const ARTICLED_OUTLETS: ReadonlySet<string> = new Set([
  ...COMMON_WORD_OUTLETS,
  ...wordSet(`
    forbes
    today
    liga
  `),
])

/** Outlets of whose names a capital is not enough to be one. */
export const AMBIGUOUS_OUTLETS: ReadonlySet<string> = new Set([
  ...COMMON_WORD_OUTLETS,
  ...wordSet(`
    telegraph
    petra
    saba
    safa
    mehr
    fars
    rt
    dr
    ft
  `),
])

/** Papers that come out on one day and are called by it: `Sunday Times`. */
export const PAPERS_OF_DAYS = wordPattern(`
  Argus
  Express
  Herald
  Independent
  Mail
  Mirror
  Post
  Telegraph
  Times
  World
`)

/** Before `agency`, of one that brings news: `the semi-official agency`. Any other word is what an agency is for. */
export const AGENCIES_OF_NEWS = wordPattern(`
  news
  press
  wire
  state
  official
  semi-official
  national
  local
  foreign
  photo
`)

/** Last words of an outlet’s name that may have a small letter. */
export const SMALL_LAST_WORDS = wordSet(`
  news
  online
  agency
  broadcasting
  newsletter
  website
  wire
  fm
  today
  24
`)

/** Articles that papers abroad have in their names. */
export const FOREIGN_ARTICLES = wordPattern(`
  Le
  La
  Les
  L’
  Der
  Die
  Das
  El
  Los
  Il
  O
  A
  De
  Het
`)

/** Papers abroad by their first noun: `Le Courrier du Lac`, `Diário do Norte`. */
export const FOREIGN_PAPERS = wordPattern(`
  Anzeiger
  Correio
  Correo
  Corriere
  Courant
  Courrier
  Dagblad
  Diari
  Diario
  Diário
  Dépêche
  Écho
  Folha
  Gaceta
  Gazeta
  Gazzetta
  Giornale
  Heraldo
  Jornada
  Jornal
  Kurier
  Nachrichten
  Periódico
  Quotidien
  Quotidiano
  Rundschau
  Tageblatt
  Tagblatt
  Tageszeitung
  Zeitung
`)
