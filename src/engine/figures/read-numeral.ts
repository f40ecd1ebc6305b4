import { denominators, multipliers, tens, units, vagueCounts, vaguePlurals } from '../lexicon/numbers.ts'
import { readDigits } from './read-digits.ts'
import type { Tokens } from './scan-tokens.ts'
import { follows, isGlued, isHyphen, isNumber, isWord, wordAt } from './token-tests.ts'

export interface Numeral {
  first: number
  last: number
  /** Null for a vague quantity, whose bounds then are set. */
  value: number | null
  min: number | null
  max: number | null
  /** Product of the multipliers at its end: 1e6 in `2.5 million`. */
  multiplier: number
  /** Written in digits, wholly or first. */
  digits: boolean
  /** A part of a whole: `two-thirds`. */
  fraction: boolean
}

const exact = (
  first: number,
  last: number,
  value: number,
  multiplier: number,
  digits: boolean,
  fraction = false,
): Numeral => ({
  first,
  last,
  value,
  min: null,
  max: null,
  multiplier,
  digits,
  fraction,
})

const small = (word: string): number | undefined => (Object.hasOwn(units, word) ? units[word] : undefined)
const ten = (word: string): number | undefined => (Object.hasOwn(tens, word) ? tens[word] : undefined)
const power = (word: string): number | undefined => (Object.hasOwn(multipliers, word) ? multipliers[word] : undefined)
const share = (word: string): number | undefined => (Object.hasOwn(denominators, word) ? denominators[word] : undefined)
const plural = (word: string): number | undefined =>
  Object.hasOwn(vaguePlurals, word) ? vaguePlurals[word] : undefined

/** The token after `at`, past one glued hyphen. */
function pastHyphen(tokens: Tokens, at: number): number {
  const joined = isHyphen(wordAt(tokens, at + 1)) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2)
  return joined ? at + 2 : at + 1
}

const goesOn = (tokens: Tokens, at: number): boolean => isWord(tokens, at) && follows(tokens, at)

/** Reads `two hundred and fifty thousand` from `at`, with the value read so far in `head` when it began in digits. */
function readWords(
  tokens: Tokens,
  at: number,
  head: number | null,
): { last: number; value: number; multiplier: number } | null {
  let total = 0
  let current = head ?? 0
  let seen = head !== null
  let last = at - 1
  let multiplier = 1
  let lowest = Number.POSITIVE_INFINITY
  let mayAddUnit = head === null
  let mayAddTens = head === null
  for (let i = at; i === at ? isWord(tokens, i) : goesOn(tokens, i); ) {
    const word = wordAt(tokens, i)
    const unit = small(word)
    const round = ten(word)
    const times = power(word)
    if (times !== undefined && seen) {
      if (times === 100 || times === 12) current = (current === 0 ? 1 : current) * times
      else if (times < lowest) {
        total += (current === 0 ? 1 : current) * times
        current = 0
        lowest = times
      } else {
        total = (total + current) * times
        current = 0
      }
      multiplier *= times
      mayAddUnit = true
      mayAddTens = true
    } else if (unit !== undefined && mayAddUnit) {
      // `twenty-five` is one number, `twenty five` too, `twenty eleven` is not.
      if (seen && current % 100 >= 20 && unit > 9) break
      current += unit
      seen = true
      mayAddUnit = false
      mayAddTens = false
      multiplier = 1
    } else if (round !== undefined && mayAddTens) {
      current += round
      seen = true
      mayAddTens = false
      mayAddUnit = true
      multiplier = 1
    } else break
    last = i
    const after = pastHyphen(tokens, i)
    if (wordAt(tokens, after) === 'and' && multiplier > 1 && follows(tokens, after)) {
      const next = wordAt(tokens, after + 1)
      // Only smaller numbers join on: `a hundred and two`, not `two hundred and three hundred`.
      if ((small(next) !== undefined || ten(next) !== undefined) && power(wordAt(tokens, after + 2)) === undefined) {
        i = after + 1
        continue
      }
    }
    i = after
  }
  return last < at ? null : { last, value: total + current, multiplier }
}

/** Adds `and a half` behind a whole number, and the multipliers after it: `three and a half million`. */
function withHalf(tokens: Tokens, numeral: Numeral): Numeral {
  const at = numeral.last
  let end = -1
  let part = 0
  if (wordAt(tokens, at + 1) === 'and' && (wordAt(tokens, at + 2) === 'a' || wordAt(tokens, at + 2) === 'one')) {
    const of = share(wordAt(tokens, at + 3))
    if (of === 2 || of === 4) {
      end = at + 3
      part = 1 / of
    }
  }
  if (end < 0 || numeral.value === null || numeral.value % 1 !== 0) return numeral
  const times = power(wordAt(tokens, end + 1))
  if (times !== undefined) return exact(numeral.first, end + 1, (numeral.value + part) * times, times, numeral.digits)
  return exact(numeral.first, end, numeral.value + part, 1, numeral.digits)
}

/** `half a million`, `a quarter million`, `three quarters of a billion`, `two-thirds`, `a third of`. */
function readFraction(tokens: Tokens, at: number): Numeral | null {
  let i = at
  const word = wordAt(tokens, at)
  let over = 1
  if (word === 'a' || word === 'an' || word === 'one') i = pastHyphen(tokens, at)
  else if (small(word) !== undefined && word !== 'zero') {
    over = small(word) as number
    i = pastHyphen(tokens, at)
  }
  const bottom = i === at || goesOn(tokens, i) ? wordAt(tokens, i) : ''
  const under = share(bottom)
  if (under === undefined) return null
  const isPlural = bottom.endsWith('s')
  if (over > 1 !== isPlural) return null
  // `the past two quarters` are time, `three quarters of the town` are a part.
  const joined = i > at + 1
  let next = pastHyphen(tokens, i)
  if (wordAt(tokens, next) === 'of' && (wordAt(tokens, next + 1) === 'a' || wordAt(tokens, next + 1) === 'one'))
    next += 2
  else if (wordAt(tokens, next) === 'a' || wordAt(tokens, next) === 'of') next += 1
  const times = goesOn(tokens, next) ? power(wordAt(tokens, next)) : undefined
  if (times !== undefined && (under === 2 || under === 4 || under === 3))
    return exact(at, next, (over / under) * times, times, false)
  // A bare `half`, `a quarter` or `one third` is a number only as a part of something.
  const after = wordAt(tokens, i + 1)
  const ofSome =
    after === 'of' || (under === 2 && (after === 'the' || after === 'its' || after === 'their' || after === 'a'))
  if (over === 1 && !ofSome && !(word === 'one' && under > 2)) return null
  if (i === at && under !== 2) return null
  if (bottom === 'quarters' && after !== 'of' && !joined) return null
  return exact(at, i, over / under, 1, false, true)
}

/** `dozens`, `tens of thousands`, `several hundred`, `a few thousand`, `a couple of dozen`. */
function readVague(tokens: Tokens, at: number): Numeral | null {
  const word = wordAt(tokens, at)
  const size = word === 'tens' ? 10 : plural(word)
  if (size !== undefined) {
    const of = wordAt(tokens, at + 1) === 'of' ? plural(wordAt(tokens, at + 2)) : undefined
    if (of !== undefined && of > size)
      return {
        first: at,
        last: at + 2,
        value: null,
        min: size * of,
        max: size * of * 10,
        multiplier: of,
        digits: false,
        fraction: false,
      }
    if (word === 'tens') return null
    return {
      first: at,
      last: at,
      value: null,
      min: size,
      max: size * 10,
      multiplier: size,
      digits: false,
      fraction: false,
    }
  }
  const i = word === 'a' ? at + 1 : at
  const head = wordAt(tokens, i)
  if (!Object.hasOwn(vagueCounts, head)) return null
  const [low, high] = vagueCounts[head] as readonly [number, number]
  let next = i + 1
  if (wordAt(tokens, next) === 'of') next++
  const times = goesOn(tokens, next) ? power(wordAt(tokens, next)) : undefined
  if (times === undefined) return null
  let last = next
  let product = times
  const more = power(wordAt(tokens, next + 1))
  if (more !== undefined && more > times) {
    product *= more
    last++
  }
  return {
    first: at,
    last,
    value: null,
    min: low * product,
    max: high * product,
    multiplier: product,
    digits: false,
    fraction: false,
  }
}

/**
 * The numeral that begins at token `at`, in digits or in words, with its multipliers; null where none begins.
 * `money` says that a currency stands before it, so that `m` and `b` are multipliers.
 */
export function readNumeral(tokens: Tokens, at: number, money: boolean): Numeral | null {
  if (isNumber(tokens, at)) {
    const read = readDigits(tokens, at, money)
    if (!read) return null
    const next = pastHyphen(tokens, read.last)
    if (read.multiplier === 1 && power(wordAt(tokens, next)) !== undefined && goesOn(tokens, next)) {
      const words = readWords(tokens, next, read.value)
      if (words) return exact(at, words.last, words.value, words.multiplier, true)
    }
    const numeral = exact(at, read.last, read.value, read.multiplier, true, read.fraction)
    return read.fraction ? numeral : withHalf(tokens, numeral)
  }
  const word = wordAt(tokens, at)
  const vague = readVague(tokens, at)
  if (vague) return vague
  const fraction = readFraction(tokens, at)
  if (fraction) return fraction
  if (word === 'a' || word === 'an') {
    const times = power(wordAt(tokens, at + 1))
    if (times === undefined || !goesOn(tokens, at + 1)) return null
    const words = readWords(tokens, at + 1, 1)
    return words ? exact(at, words.last, words.value, words.multiplier, false) : null
  }
  // `a` before the number may be missing in headlines: `million dollar house`.
  const words = readWords(tokens, at, power(word) !== undefined ? 1 : null)
  if (!words) return null
  return withHalf(tokens, exact(at, words.last, words.value, words.multiplier, false))
}
