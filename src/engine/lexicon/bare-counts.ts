import { wordPattern } from './entries.ts'

/** Words behind a bare number of people that say what they did, or what befell them: `2,000 came`, `some 167 had been rescued`. */
export const BARE_DEEDS = wordPattern(`
  came
  marched
  joined
  attended
  signed
  gathered
  protested
  demonstrated
  turned out
  turned up
  took part
  walked out
  stayed away
  stopped work
  had taken part
  had joined
  had signed
  had marched
  had walked out
  have signed
  have joined
  had come
  been rescued
  been saved
  been evacuated
  been treated
  been released
  been freed
  been vaccinated
  been infected
  been sacked
  been dismissed
  fallen ill
  fled
  lost their jobs
  lost their homes
  spent the night
  slept
  queued
  to go
  taking part
  involved
  affected
  been given notice
  already been given notice
  been involved
  been affected
  been taken away
  resigned
  returned
  refused
  been held
  been arrested
  been detained
  been hurt
  been injured
  been killed
  been sent home
  been turned away
`)

/** Words just before a bare number by which somebody gives it for what was just told. */
export const GIVING_BARE = wordPattern(`
  spoke of
  speaks of
  had spoken of
  counted
  own figure of
  its figure of
  their figure of
  his figure of
  her figure of
  own count of
  stuck to its
  stuck to their
  stood by its
  stood by their
  insisted on its
  insisted on their
  reckon with
  reckons with
  reckoned with
  talk of
  talks of
  talked of
  cites
  cited
  came to
  arrived at
  arrives at
`)

/** Nouns for a number as such: `the true number was above 150`. */
export const TOTALS = wordPattern(`
  number
  figure
  total
  tally
  toll
  count
  sum
  bid
  offer
  fee
  price
  cost
  bill
  loss
  damage
  debt
  speed
  crowd
  turnout
  attendance
`)

/** Verbs between such a noun, or `it`, and the number. */
export const COPULAS = wordPattern(`
  is
  are
  was
  were
  had been
  has been
  would be
  will be
`)

/** Verbs behind a pronoun before a bare number of what was just told: `it paid 38`, `she had been offered 6,000`. */
export const GETTING_VERBS = wordPattern(`
  paid
  pays
  pay
  got
  received
  been offered
  been paid
  been given
  measured
  recorded
  agreed to pay
  agreed on
  offered
  was paid
  were paid
  was offered
  were offered
  spent
  lost
  raised
  collected
  owed
  owes
  was treating
  were treating
  is treating
  treated
  collected
  registered
  arrested
  detained
  found
  reported
  lists
  listed
  bought
  sold
`)

/** Words before a number by which it is nearer the truth than another. */
export const NEARNESS = wordPattern(`
  nearer to
  nearer
  closer to
  more like
  above
  below
`)

/** Verbs by which somebody gives a number for what was just told: `estimates them at 11 million`. */
export const PUTTING_AT = wordPattern(`
  put
  puts
  putting
  estimate
  estimates
  estimated
  reckon
  reckons
  reckoned
  assess
  assesses
  assessed
  value
  values
  valued
  calculate
  calculates
  calculated
`)

/** Words behind a bare number of people, however few, that say what befell them: `Seven have been to the hospital`. */
export const BARE_CONDITIONS = wordPattern(`
  ill
  sick
  homeless
  in hospital
  in the hospital
  in intensive care
  in isolation
  in quarantine
  in shelters
  known to be ill
  known to be sick
  known to be infected
  known to have died
  known to have been
  known to have fallen
  known to have caught
  still ill
  still sick
  still in hospital
  still in the hospital
  unaccounted for
  unharmed
  unhurt
  warded
  hospitalised
  hospitalized
  infected
  injured
  hurt
  recovered
  survived
  fell ill
  fell sick
  fallen ill
  fallen sick
  been found
  discharged
  been discharged
  tested positive
  died
`)

/** Verbs whose object is a bare number of people: `doctors could identify 21`. */
export const TREATING_PEOPLE = wordPattern(`
  identify
  identified
  rescue
  rescued
  save
  saved
  evacuate
  evacuated
  vaccinate
  vaccinated
  treat
  treated
  bury
  buried
  exhume
  exhumed
  release
  released
  pulled out
  pull out
`)

/** Those who treat people so, as they stand before the verb. */
export const WHO_TREATS = wordPattern(`
  brigades
  crews
  divers
  doctors
  examiners
  experts
  firefighters
  medics
  nurses
  officers
  officials
  pathologists
  rescuers
  scientists
  soldiers
  staff
  surgeons
  teams
  technicians
  troops
  villagers
  volunteers
  workers
`)

/** Modal words before such a verb. */
export const ABLE_TO = wordPattern(`
  could
  could only
  have
  had
  has
  were able to
  have been able to
  had been able to
  managed to
  have managed to
  had managed to
`)

/** Times behind a number that leave it alone: `there are 1,400 at present`. */
export const TIMES_BEHIND = wordPattern(`
  at present
  now
  today
  so far
  to date
  at last count
  at the last count
  in all
  in total
  altogether
`)

/** Verbs before `to` and a hospital by which people come to be patients. */
export const GOING_TO = wordPattern(`
  taken
  rushed
  flown
  airlifted
  transported
  admitted
  went
  gone
  been
  sent
`)

/** Participles behind a bare number and a passive that say what befell people: `300 were stranded`. */
export const BEFALLEN_BARE = wordPattern(`
  arrested
  dismissed
  evacuated
  freed
  identified
  infected
  injured
  moved
  questioned
  rehoused
  released
  rescued
  sacked
  saved
  sheltered
  sickened
  stranded
  tested
  trapped
  treated
  vaccinated
  laid off
  sent home
  taken off
  turned away
  flown home
  flown out
`)

/** Verbs whose object is a bare number of people, whoever does it: `The outbreak has sickened 112`. */
export const PEOPLE_OBJECTS = wordPattern(`
  sicken
  sickened
  sickening
  sickens
  idled
  idling
  laid off
  lay off
  laying off
  sacked
  dismiss
  dismissed
  dismissing
  sent home
  sending home
  employ
  employs
  employed
  employing
  vaccinated
  stranded
  stranding
  sheltered
  sheltering
  rehoused
  infected
  infecting
`)

/** Words near a figure that make it no count: `the index … the figure rose to 104`. */
export const OF_SOMETHING_ELSE = wordPattern(`
  index
  indexes
  rate
  rates
  percent
  per cent
  percentage
  points
  point
  price
  prices
  temperature
  score
  average
  ratio
  odds
`)
