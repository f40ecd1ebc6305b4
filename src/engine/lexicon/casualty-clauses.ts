import { wordSet } from './entries.ts'

/** Words by which a clause says whether, and to whom, what a casualty word tells really happened. */

/** Words of harm that take no object: who died did it to nobody. */
export const WITHOUT_OBJECT = wordSet(`
  dead
  died
  die
  dies
  dying
  perished
  slain
  fled
  flee
  homeless
  missing
  unaccounted
  untraced
  disappeared
`)

/** First words of phrases of harm that are verbs of those who bring it about, too: `gunned down a judge`. */
export const PHRASES_WITH_OBJECT = wordSet(`
  gunned
  stabbed
  burned
  burnt
  crushed
  beaten
  trampled
  starved
  put
  rounded
`)

/** Words with which an object begins: `arrested | a man`, `killed | at least nine guests`. */
export const OBJECT_DETERMINERS = wordSet(`
  a
  an
  the
  his
  her
  their
  its
  my
  our
  one
  another
  several
  dozens
  hundreds
  thousands
  scores
  many
  some
`)

/** Words before the number of an object. */
export const BEFORE_OBJECT_NUMBERS = wordSet(`
  at
  least
  about
  around
  some
  nearly
  almost
  roughly
  more
  than
  over
  up
  to
  as
  many
  all
`)

/** Pronouns that are objects. */
export const OBJECT_PRONOUNS = wordSet(`
  him
  her
  them
  us
  me
  it
  himself
  herself
  themselves
  somebody
  someone
  anyone
`)

/** Words between subject and verb by which those counted suffered it: `were killed`. */
export const SUFFERING = wordSet(`
  were
  was
  are
  is
  been
  being
  be
  got
  get
  getting
  left
  reported
  feared
  found
`)

/** Nouns that hold those counted behind their `of`: `killed a group of 12 men`. */
export const GROUPS_OF_PEOPLE = wordSet(`
  group
  groups
  total
  family
  crew
  team
  party
  convoy
  crowd
  band
  gang
  bodies
  couple
  maximum
  minimum
  average
  number
  excess
  upwards
  upward
  cell
  unit
  patrol
  squad
  dozens
  hundreds
  thousands
  tens
  scores
  all
  class
  column
  queue
  line
  members
`)

/** Words of harm that name a group before its noun, or as one: `14 | missing sailors`, `three of the | injured`. */
export const STATES_OF_GROUPS = wordSet(`
  dead
  injured
  wounded
  hurt
  missing
  displaced
  evacuated
  homeless
  uprooted
  expelled
  detained
  arrested
  jailed
  imprisoned
  captured
  abducted
  kidnapped
  hospitalised
  hospitalized
  maimed
  slain
  killed
  murdered
  executed
`)

/** What ends the state that a group is named by: `six of the missing were found alive`. */
export const ENDS_OF_STATES = wordSet(`
  alive
  safe
  unharmed
  traced
  located
  discharged
  recovered
  recovering
  freed
  released
  returned
  rescued
  bailed
  bail
  acquitted
  cleared
  escaped
  exchanged
  found
  accounted
  reunited
`)

/** Verbs that may open what is told of a group: `the injured | later died`. */
export const GROUP_VERBS = wordSet(`
  have
  has
  had
  were
  was
  are
  is
  later
  since
  died
  remain
  remained
  returned
  escaped
  recovered
`)

/** Auxiliaries of what did not happen, or not yet: `could have killed`. */
export const UNREAL_AUXILIARIES = wordSet(`
  could
  would
  should
  will
  shall
  can
  ll
  cannot
`)

/** Auxiliaries that say so only before the plain form of a verb: `may kill`, but `may have killed`. */
export const MODALS_OF_HARM = wordSet(`
  may
  might
  must
`)

/** Words between an auxiliary and its verb. */
export const AMONG_AUXILIARIES = wordSet(`
  have
  be
  been
  also
  easily
  well
  potentially
  otherwise
  only
  even
  then
  soon
  eventually
`)

/** Words that deny the verb behind them: `never killed`, `without injuring`. */
export const DENIALS_OF_HARM = wordSet(`
  not
  never
  nearly
  almost
  without
  cannot
  avoid
  avoided
  avoiding
  t
`)

/** Words behind which an infinitive tells what happened: `went on to kill`, `managed to kill`. */
export const DONE_BEFORE_INFINITIVE = wordSet(`
  on
  managed
  continued
  continues
  continue
  began
  begun
  started
  helped
  proceeded
  used
  appeared
  appears
  seems
  seemed
`)

/** Words behind which an infinitive of those counted tells what they did not do, or not yet: `tried to flee`. */
export const UNREAL_BEFORE_INFINITIVE = wordSet(`
  want
  wants
  wanted
  plan
  plans
  planned
  planning
  hope
  hopes
  hoped
  hoping
  try
  tried
  trying
  attempt
  attempted
  attempting
  refuse
  refused
  refusing
  prepare
  prepared
  preparing
  threatened
  ready
  willing
  likely
  unable
  able
  allowed
  intend
  intended
  urged
  told
  ordered
  asked
  encouraged
  advised
  failed
`)

/** Words before `to be` that tell of what is to come: `are to be executed`. */
export const BEFORE_COMING_PASSIVE = wordSet(`
  are
  is
  were
  was
  due
  set
  going
  scheduled
  expected
  about
  likely
  ordered
`)

/** People who flee from the law, or from a fight, and lose no home by it: `two | gunmen fled`. */
export const WHO_ESCAPES = wordSet(`
  assailants
  attackers
  bandits
  bombers
  burglars
  convicts
  detainees
  drivers
  escapees
  fighters
  fugitives
  gunmen
  hijackers
  hooligans
  inmates
  insurgents
  intruders
  kidnappers
  killers
  militants
  muggers
  prisoners
  raiders
  rebels
  robbers
  smugglers
  soldiers
  suspects
  terrorists
  thieves
  thugs
  troops
  vandals
`)

/** What they flee, or by what: `fled | the scene`, `fled in a stolen | van`. */
export const WHAT_ESCAPERS_FLEE = wordSet(`
  bank
  car
  courtroom
  custody
  jail
  motorbike
  motorbikes
  motorcycle
  motorcycles
  officers
  police
  prison
  scene
  shop
  store
  van
`)

/** Words behind those whom it did not befall: `three | unhurt`. */
export const COMING_THROUGH = wordSet(`
  alive
  safe
  survived
  unharmed
  unhurt
  uninjured
  unscathed
`)

/** Verbs by which deaths do not come about: `prevents 900 deaths a year`. */
export const AVERTING = wordSet(`
  avert
  averted
  averting
  averts
  avoid
  avoided
  avoiding
  avoids
  forestall
  forestalled
  prevent
  prevented
  preventing
  prevents
`)

/** Verbs by which they do, unless an auxiliary makes them unreal: `could lead to 40 deaths`. */
export const CAUSING = wordSet(`
  bring
  cause
  caused
  lead
  led
  mean
  meant
  result
  resulted
  trigger
  triggered
`)

/** Words of what somebody reports, before `that`. */
export const REPORTS_THAT = wordSet(`
  report
  reports
  rumour
  rumours
  rumor
  rumors
  claim
  claims
  allegation
  allegations
  suggestion
  suggestions
  story
  stories
  posts
  post
  messages
`)

/** Words that call a report untrue, behind it. */
export const UNTRUE = wordSet(`
  false
  untrue
  unfounded
  baseless
  fabricated
  fake
  wrong
  incorrect
  inaccurate
  denied
  debunked
  dismissed
  rejected
  hoax
  retracted
  withdrawn
  invented
`)

/** Words that do so before it. */
export const CALLING_UNTRUE = wordSet(`
  denying
  denied
  denies
  deny
  dismissing
  dismissed
  dismisses
  rejecting
  rejected
  rejects
  refuting
  refuted
  debunked
  false
  fake
  untrue
  unfounded
  baseless
  retracted
`)

/** Words of nobody, before `of` and `among`: `none of its 140 passengers`. */
export const NOBODY = wordSet(`
  none
  neither
  nobody
  no
  not
`)

/** Words between them and the number. */
export const BEFORE_THE_SPARED = wordSet(`
  the
  its
  their
  his
  her
  all
  those
  these
  more
  than
  some
  about
  nearly
  roughly
  other
  estimated
  of
  among
  amongst
  one
  deaths
  injuries
`)

/** What brings people to hospital without an injury. */
export const ILLNESSES = wordSet(`
  measles
  flu
  influenza
  cholera
  malaria
  dengue
  covid
  coronavirus
  virus
  bacteria
  bacterial
  infection
  infections
  infected
  outbreak
  epidemic
  pandemic
  disease
  diseases
  illness
  illnesses
  sickened
  sick
  fever
  pneumonia
  meningitis
  salmonella
  listeria
  norovirus
  legionnaires
  hepatitis
  diphtheria
  polio
  typhoid
  ebola
  mpox
  botulism
  diarrhoea
  diarrhea
  poisoning
  heatstroke
  asthma
  cancer
  vaccine
  vaccinated
  unvaccinated
  symptoms
  contaminated
  vomiting
`)

/** Words of violence or accident, which tell that it was one. */
export const INJURING = wordSet(`
  clash
  clashes
  collapse
  riot
  riots
  stampede
  injured
  injuries
  injury
  wounded
  wounds
  hurt
  burns
  burned
  blast
  crash
  collision
  explosion
  shot
  shooting
  stabbed
  attack
  fire
  smoke
  quake
  earthquake
`)

/** What hurts without wounding: `sanctions have hurt 12 million people`. */
export const HURTING_WITHOUT_WOUNDS = wordSet(`
  sanctions
  tariff
  tariffs
  cuts
  inflation
  prices
  policy
  policies
  law
  laws
  rule
  rules
  reform
  reforms
  tax
  taxes
  crisis
  recession
  shutdown
  boycott
  closure
  closures
  measures
  ban
  bans
  budget
  freeze
  embargo
  austerity
  debt
  costs
  shortage
  shortages
`)

/** Ways that take a toll of those who pass. */
export const WAYS_WITH_TOLLS = wordSet(`
  road
  bridge
  tunnel
  motorway
  highway
  turnpike
  ferry
`)

/** What is done to such a toll, and to no number of dead. */
export const CHARGED = wordSet(`
  raised
  lowered
  cut
  reduced
  increased
  hiked
  doubled
  halved
  set
  frozen
`)

/** Words that may stand between a count and what befell it: `18 people were reportedly killed`. */
export const BETWEEN_COUNT_AND_HARM = wordSet(`
  were
  was
  are
  is
  been
  being
  have
  has
  had
  be
  also
  reportedly
  still
  believed
  feared
  reported
  confirmed
  to
  others
  other
  more
  people
  remain
  remained
  left
  seriously
  critically
  severely
  lightly
  badly
  allegedly
  later
  pronounced
  declared
  found
  presumed
  listed
  as
  now
  may
  could
  either
  shot
  nearly
  already
  initially
  so
  far
  internally
  forcibly
  them
  who
  that
  all
  both
  of
  those
`)

/** Words after which another matter begins: `12 people after the killing`. */
export const ANOTHER_MATTER = wordSet(`
  and
  but
  or
  which
  said
  told
  say
  says
  after
  when
  while
  because
  over
  for
  following
  since
  against
  amid
  before
  if
  whether
  despite
  until
  where
  into
`)

/** What opens an insertion that is leapt over: `, including seven children,`. */
export const PART_OPENERS = wordSet(`
  or
  about
  roughly
  nearly
  around
  almost
  more
  up
  including
  among
  most
  mostly
  mainly
  many
  some
  all
  none
  half
  at
  a
  an
  the
`)
