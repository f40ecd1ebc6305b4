import { wordPattern, wordSet } from '../../engine/index.ts'
/** Nouns that say what a sum of money or a share is of: `a deficit of £7.5 billion`, `a £9,000 cap`. */
export const MEASURES = wordSet(`
  allocation
  allowance
  appropriation
  aid
  award
  bail
  balance
  ballot
  benefit
  bequest
  bid
  bill
  bonus
  bounty
  bribe
  budget
  cap
  capital
  cash
  ceiling
  charge
  claim
  compensation
  contract
  contribution
  cost
  credit
  cut
  damage
  deal
  debt
  deficit
  deposit
  discount
  dividend
  donation
  dowry
  earnings
  endowment
  excess
  expenditure
  expense
  export
  fare
  fee
  fine
  forecast
  fortune
  fund
  funding
  gap
  gift
  grant
  growth
  guarantee
  hole
  import
  income
  inflation
  injection
  insurance
  interest
  investment
  levy
  limit
  loan
  loss
  margin
  minimum
  mortgage
  offer
  order
  outlay
  overdraft
  overrun
  package
  pay
  payment
  payout
  penalty
  pension
  pledge
  premium
  prize
  price
  proceeds
  profit
  project
  purchase
  quota
  ransom
  rate
  rebate
  receipts
  refund
  rent
  reserve
  return
  revenue
  reward
  royalty
  salary
  sale
  saving
  settlement
  share
  shortage
  shortfall
  spending
  stake
  stipend
  subsidy
  sum
  surplus
  target
  tariff
  tax
  threshold
  ticket
  toll
  turnout
  turnover
  unemployment
  valuation
  value
  wage
  wealth
  winnings
  worth
`)

/** Verbs that say the same in place of a noun, as stems of their forms. */
export const MEASURING: readonly (readonly [string, RegExp])[] = [
  ['cost', /\b(?:cost(?:s|ing)?)\b/i],
  ['offer', /\b(?:offer(?:s|ed|ing)?)\b/i],
  ['cap', /\b(?:capped)\b/i],
  ['fine', /\b(?:fined|fining)\b/i],
  ['debt', /\b(?:ow(?:e|es|ed|ing))\b/i],
  ['donation', /\b(?:donat(?:e|es|ed|ing))\b/i],
  ['pledge', /\b(?:pledg(?:e|es|ed|ing))\b/i],
  ['investment', /\b(?:invest(?:s|ed|ing)?)\b/i],
  ['spending', /\b(?:spen(?:d|ds|t|ding))\b/i],
  ['insurance', /\b(?:insured)\b/i],
  ['value', /\b(?:valued|worth)\b/i],
  ['proceeds', /\b(?:raised)\b/i],
  ['pay', /\b(?:earn(?:s|ed)?)\b/i],
  ['damage', /\b(?:in damages?)\b/i],
  ['saving', /\b(?:saves?|saved)\b/i],
]

/** Words that may stand between the noun and its sum: `the cap, which currently stands at`, `a deficit of around`. */
export const LINKING =
  /^(?:\s|,|(?:this|next|last) (?:year|month|quarter)|of|at|is|was|are|were|be|been|being|to|by|as|in|it|that|which|currently|now|then|still|already|about|around|some|roughly|nearly|almost|over|under|more|less|than|up|just|only|least|most|approximately|estimated|an?|the|before|after|since|cut|reduc(?:ed|ing)|lower(?:ed|ing)|rais(?:ed|ing)|doubled|trebled|tripled|quadrupled|halved|increas(?:ed|ing)|narrow(?:ed|ing)|widen(?:ed|ing)|brought|trimmed|slashed|stands?|stood|standing|has|have|had|hit|reach(?:es|ed|ing)?|ros?e|risen|grew|grown|fell|fallen|dropp?(?:ed)?|climbed|came|comes|total(?:s|led|ling|ed|ing)?|amount(?:s|ed|ing)?|worth|set|put|fixed|capped|will|would|could|may|might|should|from|down|believed|thought|said)+$/i

/** Measures that mean the same. */
export const SAME_MEASURES: ReadonlyMap<string, string> = new Map(
  [
    'deficit gap hole shortfall',
    'surplus profit',
    'cap ceiling limit',
    'pay salary wage',
    'cost price',
    'value worth valuation',
    'fine penalty',
    'donation gift',
  ].flatMap((line) => line.split(' ').map((noun, _, [first = '']): [string, string] => [noun, first])),
)

/** Words after which a sum is none of the noun nearest to it: `the cap on fees, which stand at £3,000`. */
export const LIMITING = /\b(cap|ceiling|limit|levy|tax)\s+on\s+(?:\p{L}+\s+){0,3}$/iu

/** Measures that are set for the time to come. */
export const NORMS = wordSet(`
  cap
  minimum
  quota
  tariff
  threshold
`)

/** Measures that are promised, so that what is only to come may be compared. */
export const PROMISES = wordSet(`
  bid
  compensation
  offer
  payment
  payout
  reward
  rise
`)

/** Verbs by which somebody changes a sum of theirs: `raised its offer for Landro to`. */
export const CHANGING_VERBS = wordPattern(`
  raised
  raises
  raising
  increased
  increases
  lifted
  improved
  sweetened
  lowered
  cut
  reduced
  trimmed
  slashed
  revised
  doubled
  trebled
  widened
  narrowed
`)

/** Words before `cut` by which it is a verb, and no measure: `had been cut to £2 million`. */
export const BEFORE_VERB = /^(?:be|been|being|is|was|were|are|has|have|had|to|will|would|further|and|then|later)$/i

/** Qualifiers that leave a measure the same. */
export const PLAIN_QUALIFIERS = wordSet(`
  a
  an
  the
  its
  their
  his
  her
  our
  this
  that
  these
  such
  current
  present
  new
  latest
  total
  overall
  whole
  full
  entire
  own
  existing
  million
  billion
  trillion
  thousand
  huge
  large
  big
  small
  massive
  record
  estimated
  reported
  expected
  so
  called
  s
  and
  or
  of
  for
  in
`)

/** Of these, shares of which a place has one at a time. */
export const SINGULAR_SHARES = wordSet(`
  inflation
  turnout
  unemployment
`)

/** Measures of which a body or a place has one at a time, so that they need no further word for what they are of. */
export const SINGULAR = wordSet(`
  balance
  budget
  cap
  deficit
  growth
  inflation
  profit
  reserve
  revenue
  surplus
  threshold
  turnout
  turnover
  unemployment
`)

/** Measures that are reckoned for a year: that of the one before has not become that of this. */
export const BY_THE_YEAR = wordSet(`
  budget
  deficit
  earning
  income
  loss
  profit
  revenue
  sale
  spending
  surplus
  turnover
`)

/** Verbs between a measure and its amount: `the deficit stood at`. */
export const LEVEL_VERBS_OF_MEASURES = wordPattern(`
  was
  is
  were
  are
  stood at
  stands at
  rose to
  has risen to
  had risen to
  has fallen to
  has grown to
  fell to
  reached
  hit
  came to
  comes to
  amounts to
  amounted to
  runs to
  ran to
  dropped to
  climbed to
  grew to
  had been
  has been
  will be
  would be
`)

/** Words before the amount that say how near it is. */
export const LEVEL_BOUNDS = wordPattern(`
  no
  more
  less
  higher
  lower
  than
  at
  least
  most
  about
  around
  some
  roughly
  nearly
  almost
  over
  under
  only
  just
  up
  down
  to
  put
  estimated
  as
  high
  low
  an
  a
`)

/** Words before a share that say nothing of what it is a level of. */
export const NOT_A_LEVEL = wordSet(`
  another
  figure
  figures
  number
  others
  people
  percentage
  proportion
  rate
  result
  share
  some
  that
  there
  these
  they
  this
  those
  total
  which
`)

/** Words behind a share that say of what state it is the level. */
export const LEVEL_STATES = /^ (?:full|empty|complete|finished|filled|occupied|booked|contained)\b/i

/** Verbs of those who think what another will do: `Analysts expect the bank to raise its offer`. */
const EXPECTING_VERBS = wordPattern(`
  expect
  expects
  expected
  forecast
  forecasts
  predict
  predicts
  predicted
  reckon
  reckons
  believe
  believes
  think
  thinks
`)

/** `Analysts expect the bank to raise its offer to |`: what others think will be. */
export const FORECASTS = new RegExp(String.raw`\b(?:${EXPECTING_VERBS}) (?!to )[^.;,]{1,60}? to \p{L}+\b[^.;,]*$`, 'iu')
