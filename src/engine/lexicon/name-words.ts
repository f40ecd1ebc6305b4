import { wordPattern, wordSet } from './entries.ts'

/** Arabic articles before a hyphen, with a small letter: `al-Masri`. */
export const ARABIC_ARTICLES = wordPattern(`
  al
  el
  ad
  as
  ash
  an
  ar
  at
  az
  ez
  es
  ed
  ul
  us
`)

/** Particles that lose their vowel to the name behind them, with a small letter: `d’Estaing`. */
export const ELIDED_PARTICLES = wordPattern(`
  d
  l
  dell
  dall
  degl
  nell
  sant
`)

/** Ends of compounds that describe and name nobody: `Hamas-aligned`. */
export const COMPOUND_ENDS = wordPattern(`
  ed
  ing
  led
  based
  wide
  era
  style
  born
  built
  run
  held
  made
  friendly
  only
  like
  free
  wing
  happy
  rich
  heavy
  savvy
  mad
  hit
  bound
  proof
  strapped
  torn
  shy
`)

/** Days and months that people are called. */
export const DATE_NAMES = wordSet(`
  April
  August
  Dec
  Jan
  Jun
  June
  July
  Mar
  March
  May
  Mon
  Sun
  Thu
`)

/** Those that are surnames. */
export const MONTH_SURNAMES = wordSet(`
  May
  March
  August
  June
  July
  Sun
  Abril
`)

/** Those that are given names. */
export const MONTH_GIVEN_NAMES = wordSet(`
  April
  May
  June
  July
  August
  Jan
  Jun
  Mar
  Dec
  Sun
  Mon
  Thu
`)

/** Words that open sentences and are given names as well: `Will`, `Can`. */
export const OPENING_NAMES = wordSet(`
  Will
  Can
  Do
  Said
  Given
  Win
  Ever
  Long
  Love
  Peace
  Summer
  Autumn
  Winter
`)

/** What a month goes with that is no surname: `May Day`, `the August Bank Holiday`. */
export const BEHIND_MONTHS = wordSet(`
  Day
  Bank
  Fools
  Fool
  Madness
  Revolution
  Uprising
  Elections
  Election
  Holiday
  Term
  Ball
  Week
  Agreement
  Declaration
  Review
  Budget
  Conference
  Report
  Meeting
`)

/** Words before a month that is no name: `in May`. */
export const BEFORE_MONTHS = wordPattern(`
  in
  on
  by
  since
  until
  till
  last
  next
  this
  from
  of
  for
  late
  early
  mid
  during
  before
  after
  to
  and
  or
  between
  through
  throughout
  every
  each
  the
  a
  an
  previous
  following
`)

/** Titles before a surname that is a month as well: `Mr March`. */
export const BEFORE_SURNAMES = wordPattern(`
  Mr
  Mrs
  Ms
  Miss
  Dr
  Sir
  Lady
  Lord
  Minister
  Secretary
  President
  Sen
  Senator
  Rep
  Judge
`)

/** Small words with a capital in headlines, which no name of a person has. */
export const HEADLINE_WORDS = wordSet(`
  Of
  For
  The
  And
  To
  In
  On
  With
  At
  By
  From
  Is
  Are
`)

/** Verbs and the like of headlines in capitals. */
export const SHOUTED_VERBS = wordSet(`
  AFTER
  AGAINST
  AMID
  AS
  CALLS
  CLAIMS
  HAS
  HITS
  OVER
  SAYS
  SLAMS
  TELLS
  URGES
  VOWS
  WARNS
  WILL
`)

/** Particles with which a surname may begin: `van der Berg`, `bin Salman`. */
export const SURNAME_PARTICLES = wordSet(`
  von
  van
  de
  der
  den
  del
  della
  di
  da
  dos
  do
  du
  bin
  ibn
  bint
  al
  el
  la
  le
  ten
  ter
  zu
`)

/** Particles that may stand inside a name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  ...SURNAME_PARTICLES,
  ...wordSet(`
    das
    los
    las
    zum
    y
    e
    ben
    af
    wa
    ole
    arap
    binti
    binte
    ap
    dei
    degli
    delle
    dal
  `),
])
