import { wordPattern, wordSet } from './entries.ts'

/** Heads of sources who are not named: `three people with knowledge of the talks`. */
export const SOURCE_HEADS = wordPattern(`
  insiders
  insider
  sources
  source
  officials
  official
  people
  persons
  person
  diplomats
  diplomat
  experts
  expert
  analysts
  analyst
  aides
  aide
  officers
  officer
  residents
  resident
  lawmakers
  lawmaker
  advisers
  adviser
  lawyers
  lawyer
  doctors
  doctor
  someone
  those
`)

/** Words whose noun was cut off, when they stand alone: `a`, `the first`. */
export const LONE_DETERMINERS = wordPattern(`
  the
  an
  a
  some
  several
  many
  one
  ones
  two
  three
  its
  his
  her
  their
  this
  that
  these
  those
  another
  other
  top
  first
  second
  new
  recent
  former
  senior
`)

/** Words that no description of a source ends with. */
export const LOOSE_ENDS = wordPattern(`
  and
  or
  but
  nor
  either
  neither
  both
  of
  the
  an
  a
  which
  that
  who
  whose
  whom
  also
  earlier
  later
  yesterday
  today
  therefore
  then
  now
  too
  as
  to
  by
  for
  with
  from
  in
  at
  on
  such
  including
  have
  has
  had
  is
  was
  were
  are
  not
  I
  we
  he
  she
  they
  you
  released
  issued
  published
  obtained
  named
  quoted
`)

/** Words that no subject has in it. */
export const NO_SUBJECT_WORDS = wordPattern(`
  is
  are
  was
  were
  be
  been
  has
  have
  had
  do
  does
  did
  will
  would
  can
  could
  may
  might
  must
  should
  that
  who
  which
  when
  where
  if
  as
  than
  want
  wants
  wanted
  called
  call
  calls
  said
  says
  say
`)

/** Openings of the words that tell how somebody knows or is concerned. */
export const STANDING = wordPattern(`
  familiar with
  close to
  involved in
  present at
  privy to
  briefed on
  aware of
  working for
  working with
  working on
  working in
  working at
  central to
  taking part in
  caught in
  caught up in
  injured in
  wounded in
  convicted of
  accused of
  charged with
  affected by
  sacked by
  carried out by
  conducted by
  commissioned by
  signed by
  surveyed by
  polled by
  interviewed by
  questioned by
  arrested over
  arrested for
  arrested in
  detained in
  held at
  held in a
  held in custody
  held in jail
  held in the
  held in prison
  evacuated from
  rescued from
  displaced by
  hit by
  living in
  living near
  on the front lines?
  attending
  awaiting trial
  camped in
  camped outside
  caring for
  carrying
  closely following
  contacted by
  reached by
  converging from
  converging on
  cornered by
  detained by
  detained for
  employed at
  employed by
  evicted from
  fleeing
  following the
  gathered at
  gathered in
  gathered outside
  hiding in
  holed up
  hurt in
  in contact with
  in support of
  in the audience
  in the building
  in the courtroom
  in the crowd
  in the hall
  in the queue
  in the room
  in the video
  inside the
  from inside the
  investigating
  knowledgeable about
  laid off by
  left stranded
  lined up
  living at
  living on
  living through
  living under
  marching
  on board
  on the ground
  on the jury
  on the panel
  on the scene
  on the spot
  participating in
  picketing
  present when
  protesting
  queuing
  representing
  researching
  rescued by
  serving in
  serving on
  sheltering
  shot by
  sleeping in
  spending
  stationed at
  stationed in
  stationed around
  stationed near
  stranded
  studying the
  suffering from
  supervising
  taking shelter
  tasked with
  threatened with
  tortured by
  touring
  travelling from
  travelling with
  traveling from
  traveling with
  treated for
  treated in
  treating
  using the
  visiting the
  visiting a
  waiting at
  waiting for
  waiting in
  waiting outside
  watching
  who were there
  witnessing
`)

/** Verbs of a relative clause that says nothing of somebody: `who said`. */
export const EMPTY_PREDICATES = wordPattern(`
  said
  says
  told
  added
  spoke
  declined
  asked
  did not
  does not
  wished
  requested
  is
  was
  were
  are
`)

/** Nouns for those who can say a thing. */
export const SPEAKING_NOUNS = wordSet(`
  source
  sources
  people
  others
  those
  insider
  observers
  critics
  supporters
  opponents
  experts
  member
  members
  two
  three
  management
  leadership
  staff
  faculty
`)

/** Heads of sources whom nobody names. */
export const UNNAMED_HEADS = wordSet(`
  everyone
  everybody
  anyone
  anybody
  someone
  somebody
  nobody
  source
  sources
  insider
  insiders
  others
  many
  some
  several
  people
  person
  those
  one
  observers
  critics
  supporters
  opponents
  experts
  members
  participants
  attendees
  associates
  community
  communities
  crowd
  crowds
  electorate
  majority
  minority
  population
`)

/** Offices that many hold, so that `the official` is nobody in particular. */
export const OFFICES_OF_MANY = wordSet(`
  official
  officials
  officer
  officers
  diplomat
  diplomats
  aide
  aides
  lawmaker
  lawmakers
  soldier
  soldiers
  adviser
  advisers
  advisor
  advisors
  investigator
  investigators
  negotiator
  negotiators
  mediator
  mediators
  commander
  commanders
  legislator
  legislators
  detective
  detectives
  inspector
  prosecutors
  senators
  judges
  ministers
  generals
`)

/** Words with which a source begins and that say how many or whose. */
export const PHRASE_DETERMINERS = wordPattern(`
  the
  a
  an
  one
  two
  three
  four
  five
  six
  some
  several
  many
  most
  another
  other
  various
  multiple
  numerous
  few
  a few
  a number of
  his
  her
  its
  their
  our
  my
  your
  this
  that
  these
  those
  both
  no
  any
  each
  every
  all
`)

/** Whose side an unnamed source is of: `military officials`. */
export const SIDES = wordSet(`
  military
  security
  defence
  defense
  intelligence
  government
  diplomatic
  police
  hospital
  medical
  industry
  opposition
  palace
  ministry
  treasury
  congressional
  senate
  house
  army
  navy
  judicial
  legal
  rebel
  campaign
  party
  union
  company
  local
  pentagon
  kremlin
  us
  u.s.
  eu
  un
  u.n.
  nato
  western
  gulf
  administration
  state
  department
  white-house
  justice
  court
  law
  enforcement
  law-enforcement
  federal
  regional
  presidential
  parliamentary
  coalition
  aid
  humanitarian
  border
  banking
  market
  financial
  trade
  oil
  energy
  airport
  rescue
  health
  city
  county
  palestinian-authority
  defense-establishment
`)

/** Ranks of unnamed sources, which tell nothing of their side. */
export const SOURCE_RANKS = wordSet(`
  senior
  top
  high-ranking
  high-level
  anonymous
  unnamed
  unidentified
  former
  veteran
  key
  leading
`)

/** Openings of the words that tell how an unnamed source knows. */
export const VANTAGES = wordPattern(`
  familiar with
  close to
  briefed on
  involved in
  privy to
  present at
  aware of
  working for
  working with
  working on
  working in
  based in
  travelling with
  traveling with
`)

/** What somebody was who knows: `who were briefed`. */
export const KNOWING = wordPattern(`
  briefed
  present
  involved
  familiar
  there
  close
  in the room
  at
  on
`)

/** Words that may follow one of these where the noun was cut off: `the first of the`. */
export const AFTER_LONE_DETERMINERS = wordPattern(`
  of
  the
  a
  top
  first
  second
  new
  recent
  few
  number
  from
  in
  by
  with
  senior
  former
`)

/** Words that begin what stands between commas behind a subject: `Lee, | who saw it, |`, `Lee, | head of the port, |`. */
export const INSERTION_OPENERS = wordPattern(`
  who
  which
  whose
  a
  an
  the
  one
  now
  currently
  formerly
  head
  chief
  director
  chair
  chairman
  chairwoman
  president
  managing
  including
  from
  after
  having
  speaking
  asked
`)

/** Words that begin what tells when, where or how, up to a comma before a subject: `| In | May, Lee said`. */
export const LEADING_PREPOSITIONS = wordPattern(`
  in
  on
  at
  by
  during
  under
  since
  for
  from
  despite
  following
  over
  within
  aside from
`)

/** Words behind an agent that are not of it: `recommended by a panel | following the fire`. */
export const AGENT_ENDS = wordPattern(`
  following
  after
  before
  when
  while
  that
  who
  which
  during
  because
  since
  to
`)

/** What things are done by, as it stands behind `according to`: it says how, and not who said so. */
export const RULE_WORDS = wordPattern(`
  law
  laws
  rule
  rules
  regulations
  procedure
  procedures
  protocol
  protocols
  custom
  customs
  tradition
  traditions
  principles
  standards
  guidelines
  criteria
`)

/** Participles that do not end in -ed: `a copy seen by the paper`, `an engineer brought in by the council`. */
export const IRREGULAR_PARTICIPLES = wordPattern(`
  born
  brought
  caught
  chosen
  drawn
  driven
  found
  given
  held
  hit
  hurt
  known
  led
  left
  made
  paid
  put
  read
  seen
  sent
  shot
  shown
  struck
  sworn
  taken
  written
`)

/** Words that begin the name of a wider place: `Oldham, Greater Manchester`. */
export const BEFORE_WIDER_PLACES = wordPattern(`
  Greater
  North
  South
  East
  West
  Northern
  Southern
  Eastern
  Western
  New
  County
  Great
  Upper
  Lower
`)

/** Of what nothing else is so much or so little: `the most since 1941`. */
export const SUPERLATIVES = wordPattern(`
  most
  fewest
  least
  highest
  lowest
  largest
  smallest
  biggest
  worst
  best
  strongest
  longest
  first
`)

/** Words behind which a name is no subject of its sentence: `After | Ann Lee left`, `talks between | Ann Lee and Tom Roe`. */
export const BEFORE_OTHERS = wordPattern(`
  of
  to
  with
  like
  between
  among
  about
  against
  and
  or
  that
  if
  as
  because
  although
  though
  once
  until
  after
  before
  when
  while
`)
