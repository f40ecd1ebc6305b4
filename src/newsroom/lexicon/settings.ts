import { wordPattern, wordSet } from '../../engine/index.ts'

/** What a place is, behind its name: `Keld province`. */
export const PLACE_KINDS_BEHIND = wordPattern(`
  neighbourhoods
  neighbourhood
  neighborhoods
  neighborhood
  districts
  district
  quarters
  quarter
  areas
  area
  regions
  region
  provinces
  province
  county
  city
  strip
  valley
`)

/** Verbs behind somebody who gives a figure. */
export const GIVER_VERBS = wordPattern(`
  said
  says
  say
  told
  claims
  claimed
  claim
  reports
  reported
  report
  estimates
  estimated
  estimate
  confirms
  confirmed
  announced
  added
  argues
  argued
  shows
  showed
  show
  suggests
  suggested
  suggest
`)

/** Verbs behind which a side gives a figure of its own doing: `claims to have shot down nine`. */
export const BOAST_VERBS = wordPattern(`
  claims
  claim
  claimed
  says
  say
  said
  argues
  argued
  argue
  reports
  report
  reported
  admits
  admit
  admitted
  announced
  insists
  insist
  insisted
`)

/** What a firm gives figures of that are its own. */
export const RESULT_NOUNS = wordPattern(`
  profit
  revenue
  loss
  turnover
  sales
  surplus
  deficit
  income
  earnings
`)

/** Verbs by which somebody gives a number that another may give otherwise. */
export const COUNT_GIVING_VERBS = wordPattern(`
  spoke of
  speaks of
  speak of
  had spoken of
  said
  says
  say
  told
  tells
  claimed
  claims
  puts
  put
  counted
  counts
  lists
  list
  listed
  measured
  showed that
  shows that
  found that
  testified
  alleged
  alleges
  considers
  concluded
  remembers
  remembered
  recalls
  recalled
  reported
  estimated
  estimates
  insisted
  insists
  insist
  announced
  confirmed
  stated
  recorded
  expects
  expected
  expect
  conceded
  admitted
  added
  gave
  gives
  wrote
  writes
  thinks
  thought
  believes
  believed
  reckons
  reckoned
  logged
  called it
  called this
  called that
  calls it
  calls this
  stuck to
  stuck by
  stood by
  stands by
  sticks to
  insisted on
  insists on
  estimate
  assess
  assesses
  assessed
  calculates
  calculated
  argues
  argued
  countered
  replied
  maintains
  maintained
  reckon
  believe
  think
  maintain
  argue
  corrected the
  corrected its
  revised the
  revised its
  raised its estimate
  lowered its estimate
  presented a study
  presented a report
  presented figures
  published a study
  published a report
  published figures
`)

/** Words that tell nothing of who it is that gives a number. */
export const GIVER_STOPS = wordSet(`
  a
  an
  the
  its
  their
  his
  her
  of
  in
  for
  at
  from
  and
  some
  two
  three
  several
  many
  other
  one
  local
  new
  however
  meanwhile
  later
  also
  there
  here
  spokesman
  spokeswoman
  spokesperson
  official
  officials
  chief
  head
  statement
`)

/** Words just before a number by which somebody gives it in place of one just given: `spoke of`, `put the toll at`. */
export const GIVING_ANEW =
  /\b(?:sp(?:oke|eaks?|eaking|oken) of|reckon(?:s|ed)? with|talk(?:s|ed)? of|cit(?:es|ed)|c[ao]me to|arrive[ds]? at|counted|counts|(?:puts?|putting) (?:it|them|that|the [^.;:]{2,60}|its [^.;:]{2,40}|their [^.;:]{2,40}) at|figure of|said|says|claimed|claims|estimated|insisted|maintain(?:s|ed)|reckon(?:s|ed)|believes?|logged|recorded|expects?|instead of|(?:it|there|this|the (?:true |real |actual |right |correct )?(?:number|figure|total|toll|sum|crowd|turnout|bid|offer|fee|price|cost|bill|loss|damage|debt)) (?:was|were|is|had been|has been|stood at|would be|will be)(?: in fact| in truth| really| actually)?|(?:stuck (?:to|by)|sticks to|st(?:oo|an)ds? by|insist(?:s|ed) on) (?:its|their|his|her)(?: own)?|(?:it|they|he|she|we) (?:(?:had|has|have) )?(?:paid|pays?|got|received|been (?:offered|paid|given)|seen|saw|measured|found|recorded))(?: that)?(?: an?)?(?: (?:crowd|turnout|total|number|figure) of)?\s+(?:(?:about|around|some|roughly|nearly|almost|at least|at most|more than|over|under|only|just|up to|as many as|closer to|nearer(?: to)?|more like|well over|well under|above|below|fewer than|less than)\s+)*$/i

/** Nouns that a number given anew may have without being of anything else. */
export const ANYBODY = wordSet(`
  people
  those
  participants
  dead
  crowd
`)

/** Stems of the words for a number as such: `put the total at`. */
export const ANY_NUMBER = wordSet(`
  actual
  amount
  attendanc
  count
  crowd
  dead
  estimat
  excess
  figur
  number
  real
  sum
  tally
  toll
  total
  true
  turn
  turnout
`)

/** Stems of what a sum may be called when it is told again: `cost airlines 40 million`, `puts the loss at 12 million`. */
export const SUM_NOUNS = wordSet(`
  bill
  cost
  damag
  expens
  fee
  loss
  price
  valu
  debt
  sum
  amount
  deficit
  budget
  payment
  compensation
  fund
  pric
`)

/** Offices that many hold, so that two who hold them are not one voice. */
export const OFFICE_NOUNS = wordSet(`
  said
  told
  that
  with
  minister
  director
  secretary
  leader
  president
  manager
  executive
`)

/** Who speaks for a body: `its chief executive`. */
export const OFFICERS = wordPattern(`
  attorney
  captain
  chair
  chairman
  chairwoman
  chief executive
  clerk
  coach
  commander
  counsel
  director
  doctor
  engineer
  founder
  general secretary
  head
  inspector
  lawyer
  leader
  manager
  managing director
  president
  press officer
  principal
  provost
  rector
  registrar
  secretary
  spokesman
  spokesperson
  spokeswoman
  surveyor
  treasurer
  vice president
  vice-chancellor
`)

/** What somebody counts by: `by the police's reckoning`. */
export const COUNT_WORDS = wordPattern(`
  reckoning
  count
  counting
  estimate
  estimates
  estimation
  figures
  tally
  numbers
  words
  account
`)

/** Stems of what stands beside a number that is given anew and says nothing of what it is the number of. */
export const PLAIN_OF_NUMBERS = wordSet(`
  account
  accurat
  actual
  actually
  affect
  agre
  amount
  approximat
  approximately
  assess
  belief
  bought
  buy
  cit
  claim
  closer
  collect
  concern
  correct
  count
  data
  document
  estimat
  exact
  exactly
  fact
  figur
  gaug
  held
  higher
  hold
  insist
  instrument
  involv
  join
  letter
  list
  log
  lower
  measur
  meter
  nearer
  number
  offer
  own
  paid
  pay
  precis
  promis
  real
  reality
  receiv
  reckon
  record
  recorder
  register
  right
  roughly
  show
  tally
  total
  treat
  tru
  truth
`)

/** Verbs of what a body does, that tells of it itself: `The company will cut 150 jobs, it said`. */
export const BODY_VERBS = wordPattern(`
  will
  would
  has
  had
  is
  was
  plans
  expects
  intends
  offers
  offered
  raised
  cut
  puts
`)

/** Verbs by which somebody gives a number of what was just spoken of. */
export const VALUING_VERBS = wordPattern(`
  put
  puts
  estimate
  estimates
  estimated
  reckon
  reckons
  reckoned
  value
  values
  valued
  assess
  assesses
  assessed
  calculate
  calculates
  calculated
`)

/** Who was just spoken of says something. */
export const HE_SAID =
  /^(?:but |however, )?(?:he|she) (?:(?:has|had|later|also) )*(?:said|says|insisted|insists|claimed|claims|maintained|maintains|replied|countered|told (?:the |an? |this |reporters|journalists)(?:\p{L}+ ?){0,2})/iu

/** Nouns by which a company that was named is spoken of again. */
export const COMPANY_NOUNS = wordSet(`
  airline
  bank
  carrier
  company
  concern
  firm
  group
  lender
  maker
  manufacturer
  producer
  retailer
`)

/** What stands behind the name of a company as the law has it. */
export const INCORPORATED = /\b(?:Inc|Corp|Ltd|Co|plc|PLC|AG|GmbH|SA|NV|LLC)\b/
