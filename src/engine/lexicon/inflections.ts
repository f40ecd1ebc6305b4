import { wordMap, wordPattern, wordSet } from './entries.ts'

/** Plurals that no rule gives, singular first. What ends like one, as `policemen`, goes like it. */
export const IRREGULAR_PLURALS = wordMap(`
  man → men
  woman → women
  child → children
  person → people
  foot → feet
  tooth → teeth
  goose → geese
  mouse → mice
  ox → oxen
  penny → pennies
  life → lives
  wife → wives
  knife → knives
  half → halves
  wolf → wolves
  thief → thieves
  loaf → loaves
  leaf → leaves
  elf → elves
  sheaf → sheaves
  hoof → hooves
  shelf → shelves
  calf → calves
  criterion → criteria
  phenomenon → phenomena
  bacterium → bacteria
  alumnus → alumni
  analysis → analyses
  crisis → crises
  thesis → theses
  hypothesis → hypotheses
  diagnosis → diagnoses
  prognosis → prognoses
  emphasis → emphases
  oasis → oases
  paralysis → paralyses
  synthesis → syntheses
  parenthesis → parentheses
  quiz → quizzes
  calorie → calories
  movie → movies
  cookie → cookies
  rookie → rookies
  zombie → zombies
  selfie → selfies
  prairie → prairies
  cache → caches
  ache → aches
  headache → headaches
  avalanche → avalanches
  niche → niches
  axe → axes
  hero → heroes
  potato → potatoes
  tomato → tomatoes
  echo → echoes
  veto → vetoes
  embargo → embargoes
  torpedo → torpedoes
  volcano → volcanoes
  mosquito → mosquitoes
  cargo → cargoes
  menu → menus
  guru → gurus
  real → reais
  degree Celsius → degrees Celsius
  degree Fahrenheit → degrees Fahrenheit
`)

/** Singulars in s whose plural is in ses. */
export const PLURAL_IN_SES = wordSet(`
  bus
  minibus
  trolleybus
  gas
  virus
  coronavirus
  campus
  status
  bonus
  focus
  census
  caucus
  chorus
  circus
  genius
  surplus
  prospectus
  consensus
  octopus
  walrus
  cactus
  fetus
  lens
  bias
  atlas
  alias
  canvas
  iris
  pancreas
  christmas
`)

/** Words in s that are no plural. */
export const SINGULAR_IN_S = wordSet(`
  news
  always
  chaos
  this
  does
  perhaps
  afterwards
  his
  us
  has
  was
  its
  yes
  politics
  economics
  ethics
  athletics
  physics
  mathematics
  tennis
  debris
  chassis
  axis
  pelvis
  paris
  measles
  diabetes
  thus
`)

/** Words in men that are no plural. */
export const SINGULAR_IN_MEN = wordSet(`
  yemen
  specimen
  regimen
  omen
  semen
  abdomen
  acumen
`)

/** Nouns that are their own plural, and nouns of many that have no other form. */
export const OWN_PLURALS = wordSet(`
  cattle
  police
  staff
  media
  data
  personnel
  infantry
  livestock
  sheep
  fish
  deer
  aircraft
  spacecraft
  militia
  wounded
  injured
  head
  series
  species
`)

/** Units that are their own plural. */
export const OWN_PLURAL_UNITS = wordSet(`
  hertz
  kilohertz
  megahertz
  gigahertz
  horsepower
`)

/** Forms of short verbs, which no rule may cut. */
export const SHORT_VERB_FORMS = wordMap(`
  died → die
  dying → die
  lied → lie
  lying → lie
  tied → tie
  tying → tie
  vied → vie
  vying → vie
  used → use
  using → use
  sued → sue
  suing → sue
  owed → owe
  owing → owe
  aged → age
  aging → age
  ageing → age
  iced → ice
  icing → ice
  eyed → eye
  eyeing → eye
  dyed → dye
  dyeing → dye
`)

/** Verbs in ee: the d of `agreed` is all of its ending, that of `speed` is none. */
export const VERBS_IN_EE = wordSet(`
  agree
  disagree
  free
  guarantee
  decree
  referee
`)

/** Endings of adjectives: `natural`, `harmless`. */
export const ADJECTIVE_ENDINGS = wordPattern(`
  al
  ic
  ous
  ive
  ful
  less
  able
  ible
  ary
  ent
  ant
`)
