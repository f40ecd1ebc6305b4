import {
  ANIMALS,
  ANOTHER_ONE,
  APART,
  APART_IN_DAYS,
  APART_IN_MONTHS,
  APART_IN_PERIODS,
  APART_IN_TIME,
  IN_A_ROW,
  IN_THE_END,
  NUMBERED,
  SOME_OF_THEM,
} from '../../lexicon/distinctions.ts'

/**
 * Whether two texts are of two of a kind by their words: the north gate and the south gate, line 4 and line 9, the school
 * and a neighbouring school, some and others.
 */
export const areSetApart = (a: string, b: string): boolean =>
  areOfTwoKinds(a, b) ||
  areNumberedApart(a, b) ||
  ANOTHER_ONE.test(a) !== ANOTHER_ONE.test(b) ||
  (SOME_OF_THEM.test(a) && SOME_OF_THEM.test(b)) ||
  (NOBODY.test(a) && !NOBODY.test(b) && ANIMALS.test(b)) ||
  (NOBODY.test(b) && !NOBODY.test(a) && ANIMALS.test(a))

/** The same by words that come in sets: north and south, men and women. */
const areOfTwoKinds = (a: string, b: string): boolean => APART.some((set) => areOfTwoSides(set, a, b))

/** Of each set of words the sides that a text has, as bits: what is asked of many pairs is worked out once for each text. */
export type Sides = readonly number[]

export const kindsIn = (text: string): Sides => APART.map((set) => sidesIn(set, text))
export const periodsIn = (text: string): Sides => APART_IN_PERIODS.map((set) => sidesIn(set, text))

const sidesIn = (set: readonly RegExp[], text: string): number =>
  set.reduce((bits, side, at) => (side.test(text) ? bits | (1 << at) : bits), 0)

/** Whether two texts have sides of a set, and none that both have. */
export const areApartBy = (one: Sides, other: Sides): boolean =>
  one.some((bits, at) => bits !== 0 && other[at] !== 0 && (bits & other[at]!) === 0)

const NOBODY = /\b(?:nobody|no one)\b/i

/** The same of the times that they tell of: by day and at night, on Monday and on Friday, 2019 and 2021. */
export function areSetApartInTime(a: string, b: string): boolean {
  if (IN_THE_END.test(a) !== IN_THE_END.test(b) || areOfTwoDays(a, b) || areOfTwoHabits(a, b)) return true
  const [one, other] = [a, b].map((text) => Array.from(text.matchAll(YEARS), ([year]) => year))
  return one!.length > 0 && other!.length > 0 && !one!.some((year) => other!.includes(year))
}

/** The same of the days and months: `on Monday`, `on Friday`. What happened once may have been told to be on either. */
const areOfTwoDays = (a: string, b: string): boolean => areApartIn(APART_IN_DAYS, a, b)

/** The same of times that come again: by day, at night. */
export const areOfTwoHabits = (a: string, b: string): boolean => areApartIn(APART_IN_TIME, a, b)

function areApartIn(sets: readonly (readonly RegExp[])[], a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.replace(SINCE, ' ')) as [string, string]
  return sets.some((set) => areOfTwoSides(set, one, other))
}

/** `Not since Saturday` takes Monday in. */
const SINCE = /\bsince (?:\p{L}+ )?\p{Lu}\p{L}+/gu

/** The same of the months in which something was counted. */
export const areOfTwoMonths = (a: string, b: string): boolean => APART_IN_MONTHS.some((set) => areOfTwoSides(set, a, b))

/** The same of the stretches of time that sums are of: a quarter, nine months. */
export const areOfTwoPeriods = (a: string, b: string): boolean =>
  APART_IN_PERIODS.some((set) => areOfTwoSides(set, a, b))

const YEARS = /\b(?:19|20)\d\d\b/g

function areOfTwoSides(set: readonly RegExp[], a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => set.filter((side) => side.test(text)))
  return one!.length > 0 && other!.length > 0 && !one!.some((side) => other!.includes(side))
}

/** Line 4 and line 9, the first bus and the second bus. */
function areNumberedApart(a: string, b: string): boolean {
  const one = listNumbered(a)
  return one.length > 0 && areOfTwoMembers(one, listNumbered(b))
}

/** One of several in a row, or that bear numbers. */
export interface Member {
  noun: string
  number: string
}

/** The same of what two texts name of several. */
export const areOfTwoMembers = (one: readonly Member[], other: readonly Member[]): boolean =>
  one.some(
    ({ noun, number }) =>
      other.some((it) => it.noun === noun) && !other.some((it) => it.noun === noun && it.number === number),
  )

/** What a text names as one of several: line 4, the first bus. */
export function listNumbered(text: string): Member[] {
  const lower = text.toLowerCase()
  return [
    ...Array.from(lower.matchAll(NUMBERED), ([, noun = '', number = '']) => ({ noun, number })),
    ...Array.from(lower.matchAll(IN_A_ROW), ([, number = '', noun = '']) => ({ noun, number })),
  ]
}
