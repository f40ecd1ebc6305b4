import { wordPattern, wordSet } from './entries.ts'

/** Words of a number as such, by which a count goes: `the number of those who fell ill`. */
export const NUMBER_NOUNS = wordPattern(`
  number
  numbers
  total
  tally
  count
  headcount
`)

/** Verbs of a level that comes to be, before `to`: `has risen to 1,900`, `was cut to 41`. */
export const MOVING_TO = wordPattern(`
  rose
  rise
  rises
  risen
  rising
  fell
  fall
  falls
  fallen
  falling
  grew
  grow
  grows
  grown
  growing
  climbed
  climb
  climbs
  climbing
  jumped
  soared
  surged
  swelled
  swollen
  increased
  doubled
  tripled
  mounted
  multiplied
  crept up
  dropped
  drop
  drops
  declined
  decreased
  dwindled
  shrank
  shrunk
  sank
  sunk
  dipped
  slipped
  plunged
  plummeted
  halved
  go up
  goes up
  going up
  went up
  gone up
  go down
  goes down
  going down
  went down
  gone down
  come down
  came down
  are up
  is up
  was up
  were up
  are down
  is down
  was down
  were down
`)

/** Participles of a level that is set, behind a form of `be`: `was then cut to 41`. */
export const MOVED_TO = wordPattern(`
  brought
  corrected
  cut
  lowered
  raised
  reduced
  revised
`)

/** Words that may stand between such a verb and `to`: `rose sharply on Friday to`. */
export const WITH_MOVING = wordPattern(`
  again
  further
  back
  up
  down
  as well
  too
  overnight
  today
  yesterday
  since
  since then
  slightly
  sharply
  steadily
  quickly
  slowly
  rapidly
  steeply
  upwards
  downwards
  upward
  downward
`)

/** Verbs of a level that is, just before the number. */
export const STANDING_AT = wordPattern(`
  stand at
  stands at
  stood at
  standing at
  remain at
  remains at
  remained at
  reach
  reaches
  reached
  passed
  exceed
  exceeds
  exceeded
  topped
  surpassed
  now number
  numbered
  total
  totals
  totalled
  totaled
`)

/** Verbs by which somebody sets a level: `was put by the administrator at 346`. */
export const PUT_AT = wordPattern(`
  put
  given
  estimated
  reckoned
`)

const totalling = `
  bring
  brings
  bringing
  brought
  take
  takes
  taking
  took
  raise
  raises
  raising
  raised
  push
  pushes
  pushing
  pushed
`

/** Verbs by which a new count makes a total of all so far. */
export const TOTALLING = wordSet(totalling)

/** Verbs by which a total is reached: `bringing the total to 30`. */
export const BRINGING = wordPattern(`${totalling}
  cut
  cuts
  cutting
  lower
  lowers
  lowered
  reduce
  reduces
  reduced
  put
  puts
  putting
  corrected
  revised
  revises
`)

/** Verbs by which a number is given as something: `gives the number of the dead as six`. */
export const GIVING_AS = wordPattern(`
  give
  gives
  gave
  given
  giving
  put
  puts
  putting
  cite
  cites
  cited
  state
  states
  stated
  record
  records
  recorded
`)

/** Nouns in the singular for many of a kind: `the population has risen to 1,130`. */
export const COUNTED_AS_ONE = wordSet(`
  population
  headcount
  enrolment
  enrollment
  membership
  workforce
  staff
  caseload
  backlog
  attendance
  readership
  congregation
  crowd
  herd
  flock
  fleet
  garrison
  majority
  payroll
`)

/** Plurals that stand at a level and are not counted by it: `shares rose to 45`, `temperatures reached 41`. */
export const MEASURED_PLURALS = wordSet(`
  ages
  amounts
  averages
  bids
  bills
  bonds
  bonuses
  budgets
  chances
  commodities
  costs
  currencies
  debts
  deficits
  depths
  distances
  donations
  dues
  earnings
  efforts
  emissions
  estimates
  expectations
  expenses
  exports
  fares
  fees
  figures
  fines
  floodwaters
  forecasts
  funds
  futures
  gains
  grades
  gusts
  heights
  highs
  hopes
  hosts
  hours
  humidity
  imports
  incomes
  indexes
  indices
  industrials
  inflows
  innings
  lakes
  lengths
  levels
  limits
  losses
  lows
  margins
  markets
  marks
  minutes
  months
  mortgages
  numbers
  odds
  offers
  openers
  outflows
  pages
  chapters
  payments
  penalties
  pensions
  percentages
  points
  polls
  premiums
  prices
  proceeds
  profits
  proportions
  quotes
  ranks
  rankings
  rates
  ratings
  ratios
  readings
  receipts
  rents
  reserves
  reservoirs
  results
  returns
  revenues
  rivers
  royalties
  runs
  salaries
  sales
  savings
  scores
  seas
  seconds
  shares
  sizes
  speeds
  spirits
  spreads
  standards
  stakes
  stocks
  subsidies
  sums
  surpluses
  takings
  targets
  tariffs
  taxes
  temperatures
  tensions
  terms
  thresholds
  tides
  times
  tolls
  totals
  values
  volumes
  votes
  wages
  waters
  waves
  weeks
  weights
  widths
  winds
  years
  yields
  always
  besides
  hers
  its
  news
  ours
  perhaps
  series
  sometimes
  theirs
  towards
  us
  yours
`)

/** Plurals that are counted with no word about them at the head of a sentence, where a club's name stands as well: `Arrests reached 40`. */
export const PLAINLY_COUNTED = wordSet(`
  admissions
  applications
  appointments
  arrests
  arrivals
  attacks
  births
  bookings
  breaches
  burglaries
  buyers
  cancellations
  cases
  casualties
  claims
  complaints
  convictions
  crashes
  crimes
  crossings
  customers
  deaths
  departures
  downloads
  detainees
  donors
  enrolments
  enrollments
  evictions
  fatalities
  fires
  followers
  homes
  hospitalisations
  hospitalizations
  houses
  incidents
  infections
  injuries
  inmates
  jobs
  layoffs
  members
  migrants
  murders
  objections
  orders
  outages
  patients
  passengers
  prisoners
  pupils
  ratings
  redundancies
  refugees
  registrations
  reports
  resignations
  robberies
  seats
  shootings
  signatures
  strikes
  students
  subscribers
  subscriptions
  suicides
  thefts
  tickets
  vacancies
  victims
  viewers
  visitors
  visits
  volunteers
`)

/** Words at which another clause begins, whose subject what stands behind them is. */
export const NEXT_CLAUSES = wordSet(`
  although
  and
  because
  but
  if
  said
  say
  says
  showed
  shows
  though
  whether
  while
  whereas
`)

/** Words that lead to a level as a time or a reason, behind a clause or behind a noun: `shut as complaints reached 340`. */
export const DOUBTFUL_OPENERS = wordSet(`
  after
  as
  before
  since
  until
  when
  where
`)

/** Words that end the noun phrase of a subject: `letters of objection`, `houses in the valley`. */
export const SUBJECT_ENDS = wordSet(`
  about
  above
  across
  after
  against
  aged
  along
  among
  around
  at
  below
  between
  beyond
  by
  during
  following
  for
  from
  in
  inside
  into
  near
  of
  off
  on
  out
  outside
  over
  since
  through
  throughout
  to
  under
  whose
  who
  which
  with
  within
  without
`)

/** Words behind the noun of a subject that belong to it: `houses burnt`, `cases so far`. */
export const BEHIND_SUBJECT = wordSet(`
  alive
  alone
  also
  available
  built
  burnt
  cast
  cut
  dead
  far
  found
  held
  hit
  hurt
  ill
  known
  left
  lost
  shot
  stolen
  taken
  withdrawn
  made
  missing
  nationwide
  now
  open
  sent
  shut
  sick
  so
  sold
  still
  sunk
  then
  there
  worldwide
`)

/** Words behind a number that leave it without a noun of its own: `reached 541 by the time`. */
export const BEHIND_LEVELS = wordPattern(`
  a
  according
  across
  after
  among
  an
  and
  as
  at
  before
  but
  by
  compared
  countrywide
  during
  for
  from
  in
  last
  nationwide
  now
  of whom
  of which
  of them
  on
  or
  out
  over
  overnight
  per
  since
  so far
  this
  throughout
  today
  until
  up
  down
  when
  while
  who
  with
  within
  worldwide
  yesterday
  Monday
  Tuesday
  Wednesday
  Thursday
  Friday
  Saturday
  Sunday
`)

/** Auxiliaries and adverbs before a verb of a level: `has since risen to`. */
export const BEFORE_LEVELS = wordPattern(`
  has
  have
  had
  is
  are
  was
  were
  be
  been
  being
  will
  would
  may
  might
  could
  now
  then
  also
  already
  since
  again
  still
  currently
  soon
`)

/** Words that end a time between such a verb and its number: `rose since last week to`. */
export const BEHIND_TIMES = wordPattern(`
  night
  morning
  afternoon
  evening
  week
  month
  year
  ago
  earlier
  days
  hours
`)

/** Where a number is a rank: `climbed to 12 in the standings`. */
export const TABLES = wordPattern(`
  world
  league
  table
  standings
  ranking
  rankings
  chart
  charts
  poll
  polls
  ratings
`)

/** Verbs before `that` by which somebody says what stands behind it. */
export const SAID_BEFORE_THAT = wordSet(`
  told
  said
  says
  reported
  announced
  found
  showed
  shows
  means
  meant
  added
  confirmed
  knows
  wrote
`)

/** Verbs by which a clause is whole before `as` or `when`: `was shut as complaints reached 340`. */
export const FINITE_VERBS = wordSet(`
  is
  was
  were
  are
  has
  have
  had
  will
  did
  came
  went
  began
  shut
  closed
  stopped
  said
`)
