import { table, wordPattern, wordSet } from './entries.ts'

/** Number words as data. */

export const UNITS: ReadonlyMap<string, number> = table({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
})

export const TENS: ReadonlyMap<string, number> = table({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
})

/** Words that multiply what stands before them: `4 hundred million`. */
export const MULTIPLIERS: ReadonlyMap<string, number> = table({
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  mln: 1e6,
  mio: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  milliard: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  dozen: 12,
})

/** Glued to a numeral, with the case that carries the meaning: `$1.2bn`, `10K`. `m`, `b`, `t` are read in context. */
export const GLUED_MULTIPLIERS: ReadonlyMap<string, number> = table({
  k: 1e3,
  K: 1e3,
  M: 1e6,
  MM: 1e6,
  mm: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  mill: 1e6,
  MN: 1e6,
  Mn: 1e6,
  mm$: 1e6,
  bn: 1e9,
  Bn: 1e9,
  BN: 1e9,
  B: 1e9,
  bln: 1e9,
  bil: 1e9,
  tn: 1e12,
  Tn: 1e12,
  trn: 1e12,
  T: 1e12,
  cr: 1e7,
})

/** Glued letters that multiply only money or a count: `£3m`, `6.1m people`. */
export const DOUBTFUL_MULTIPLIERS: ReadonlyMap<string, number> = table({ m: 1e6, b: 1e9, t: 1e12 })

/** Denominators in words: `two-thirds`, `a quarter of`. */
export const DENOMINATORS: ReadonlyMap<string, number> = table({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  hundredth: 100,
  hundredths: 100,
  thousandth: 1000,
  thousandths: 1000,
})

export const FRACTION_MARKS: ReadonlyMap<string, number> = table({
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
})

/** Denominators that a fraction in digits may have; `9/11` and `24/7` are none. */
export const DIGIT_DENOMINATORS: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 40, 64, 100, 128, 1000,
])

export const ORDINALS: ReadonlyMap<string, number> = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
})

/** Plurals that stand for a size, read as one to ten of it: `hundreds` is 100 to 1,000. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = table({
  dozens: 12,
  hundreds: 1e2,
  thousands: 1e3,
  lakhs: 1e5,
  millions: 1e6,
  crores: 1e7,
  billions: 1e9,
  trillions: 1e12,
})

/** Small vague counts with their least careful reading and, where the word has one, the greatest: `several` may be many. */
export const VAGUE_COUNTS: ReadonlyMap<string, readonly [number, number | null]> = table<
  readonly [number, number | null]
>({
  couple: [2, 3],
  several: [3, null],
  few: [3, null],
  handful: [3, null],
  scores: [20, null],
})

/** Words before `one` that counts nothing: `this one`. */
export const BEFORE_PRONOUN_ONE = wordSet(`
  no
  the
  this
  that
  each
  every
  any
  some
  same
  which
  another
  someone
  number
  day
  new
  big
  good
  latest
  other
  little
  not
`)

/** Words before `one` that counts: `only one`. */
export const BEFORE_COUNTING_ONE = wordSet(`
  only
  just
  in
  within
  for
  least
  than
  after
  about
  over
  under
  of
`)

/** Words that say many and no number. */
export const VAGUE_AMOUNTS = wordPattern(`
  several
  few
  couple
  handful
  scores
  dozens
  tens
  hundreds
  thousands
  millions
  billions
`)
