import { wordSet } from './entries.ts'

/** Words before a month that is a date without a day: `since March`. */
export const BEFORE_LONE_MONTHS = wordSet(`
  in
  since
  by
  until
  till
  of
  from
  last
  next
  this
  early
  late
  mid
  to
  and
  through
  during
  before
  after
  between
  every
  each
  for
  on
  (
  as
`)

/** Words before a year. */
export const YEAR_LEADS = wordSet(`
  in
  since
  by
  until
  till
  of
  from
  during
  before
  after
  through
  early
  late
  mid
  year
  fiscal
  to
  and
  between
  circa
  season
  the
  for
  with
`)

/** Of these, the ones that stand before counts as well: `of 1640 pupils`. */
export const LOOSE_YEAR_LEADS = wordSet(`
  the
  of
  to
  for
  by
  and
  with
  between
  from
`)

/** Words before a number that is a count and no year: `about 2000`. */
export const BOUNDS_OF_COUNTS = wordSet(`
  at
  about
  around
  than
  nearly
  some
  least
  over
  almost
`)

/** Nouns behind a number that is a count and no year. */
export const COUNTED_NOT_DATED = wordSet(`
  people
  men
  women
  children
  troops
  soldiers
  homes
  houses
  victims
  jobs
  miles
  times
  members
  workers
  students
  households
`)

/** Words before a time of day. */
export const CLOCK_LEADS = wordSet(`
  at
  around
  by
  about
  until
  before
  after
  from
  since
  of
  to
`)

/** Words before a date that a figure does not hold on. */
export const DATED_OTHERWISE = wordSet(`
  between
  since
  after
  before
  for
  until
  from
  than
  dated
`)

/** Words with which a date may begin that is told from the day of the story, beside those of the calendar. */
export const RELATIVE_DATE_STARTS = wordSet(`
  the
  earlier
  later
  early
  late
  sometime
  year
  end
  q
  fiscal
  first
  second
  third
  fourth
  weekend
  christmas
  boxing
  new
  valentine
  independence
  halloween
  veterans
  thanksgiving
  easter
`)
