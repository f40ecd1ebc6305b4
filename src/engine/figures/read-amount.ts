import { hundredths } from '../lexicon/currencies.ts'
import type { FigureKind } from '../types.ts'
import type { Draft } from './draft.ts'
import { findUnit } from './find-unit.ts'
import { currencyAfter, currencyBefore } from './read-currency.ts'
import { type Numeral, readNumeral } from './read-numeral.ts'
import type { Tokens } from './scan-tokens.ts'
import { follows, isGlued, isHyphen, isNumber, isWord, rawAt, wordAt } from './token-tests.ts'

/** One number with what belongs to it: an end of a range, or all of a quantity. */
export interface Amount {
  first: number
  last: number
  numeral: Numeral
  kind: FigureKind
  unit: string | null
  /** Negative: `-5`, `minus 130`. */
  sign: 1 | -1
}

const isSign = (mark: string): boolean => isHyphen(mark) || mark === '−' || mark === '–'

/** A sign that belongs to the number at `at`: nothing but space stands before it. */
function signBefore(tokens: Tokens, at: number): boolean {
  return isSign(wordAt(tokens, at)) && !isGlued(tokens, at) && isGlued(tokens, at + 1)
}

/** Adds the unit or the currency behind the numeral. */
function withUnit(tokens: Tokens, first: number, numeral: Numeral, sign: 1 | -1): Amount {
  const bare: Amount = { first, last: numeral.last, numeral, kind: 'cardinal', unit: null, sign }
  let at = numeral.last + 1
  if (!follows(tokens, at)) return bare
  const coin = currencyAfter(tokens, at)
  if (coin) return money(tokens, { ...bare, last: coin.last, kind: 'money', unit: coin.unit }, coin.multiplier)
  // `20-minute`, `billion-mile`, `five - member`: a hyphen with a space on both sides or on none.
  if (isHyphen(wordAt(tokens, at)) && isWord(tokens, at + 1) && tokens.gap[at] === tokens.gap[at + 1]) at++
  // `tens of millions of dollars`
  if (wordAt(tokens, at) === 'of' && numeral.value === null) {
    const of = currencyAfter(tokens, at + 1) ?? null
    if (of) return { ...bare, kind: 'money', unit: of.unit }
    const measure = findUnit(tokens, at + 1)
    if (measure && measure.unit.length > 1) return { ...bare, kind: measure.kind, unit: measure.unit }
    return bare
  }
  const unit = findUnit(tokens, at)
  // `a magnitude 6.1 earthquake`
  if (!unit && wordAt(tokens, first - 1) === 'magnitude') return { ...bare, kind: 'other', unit: 'magnitude' }
  if (!unit) return bare
  if (
    unit.unit === 'foot' &&
    unit.last === at &&
    wordAt(tokens, at) === 'foot' &&
    numeral.value !== 1 &&
    wordAt(tokens, at - 1) === 'of'
  )
    return bare
  return { ...bare, last: unit.last, kind: unit.kind, unit: unit.unit }
}

/** Joins the small coins: `3 dollars 50 cents`, `thirteen dollars and forty-five`, `80 USD million`. */
function money(tokens: Tokens, amount: Amount, multiplier: number): Amount {
  const { numeral } = amount
  if (numeral.value === null) return amount
  if (multiplier !== 1) return scaled(amount, multiplier, amount.last)
  const behind = readNumeral(tokens, amount.last + 1, true)
  if (wordAt(tokens, amount.last + 1) === 'million' || wordAt(tokens, amount.last + 1) === 'billion')
    return behind?.value ? scaled(amount, behind.value, behind.last) : amount
  if (amount.unit === null || amount.unit.length !== 3 || numeral.value % 1 !== 0) return amount
  let at = amount.last + 1
  if (wordAt(tokens, at) === 'and') at++
  if (!follows(tokens, at)) return amount
  const coins = readNumeral(tokens, at, false)
  if (!coins || coins.value === null || coins.value % 1 !== 0 || coins.value < 1 || coins.value > 99) return amount
  const after = coins.last + 1
  if (hundredths.has(wordAt(tokens, after)) && follows(tokens, after))
    return { ...amount, last: after, numeral: { ...numeral, value: numeral.value + coins.value / 100 } }
  // Without the coin's name only what ends the phrase can be small change.
  if (
    numeral.multiplier > 1 ||
    (isWord(tokens, after) &&
      follows(tokens, after) &&
      wordAt(tokens, after) !== 'more' &&
      wordAt(tokens, after) !== 'and')
  )
    return amount
  if (isNumber(tokens, after) || currencyAfter(tokens, after) || isHyphen(wordAt(tokens, after))) return amount
  return { ...amount, last: coins.last, numeral: { ...numeral, value: numeral.value + coins.value / 100 } }
}

const scaled = (amount: Amount, by: number, last: number): Amount => ({
  ...amount,
  last,
  numeral: { ...amount.numeral, value: (amount.numeral.value as number) * by, multiplier: by },
})

/** The amount that begins at token `at`, its currency before or its unit behind it included; null where there is none. */
export function readAmount(tokens: Tokens, at: number): Amount | null {
  let sign: 1 | -1 = 1
  let i = at
  if (signBefore(tokens, i)) {
    sign = -1
    i++
  } else if (wordAt(tokens, i) === 'minus') {
    // `plus or minus 3 points` bounds an error on both sides.
    if (wordAt(tokens, i - 1) === 'or') return readAmount(tokens, at + 1)
    sign = -1
    i++
    if (isHyphen(wordAt(tokens, i))) i++
  }
  const coin = currencyBefore(tokens, i)
  if (!coin) {
    if (i > at && !isNumber(tokens, i) && !readNumeral(tokens, i, false)) return null
    const numeral = readNumeral(tokens, i, false)
    if (!numeral) return null
    return withUnit(tokens, at, numeral, sign)
  }
  let next = coin.last + 1
  if (isSign(wordAt(tokens, next)) && isNumber(tokens, next + 1) && isGlued(tokens, next + 1)) {
    sign = -1
    next++
  }
  if (!isNumber(tokens, next) || !follows(tokens, next)) return null
  const numeral = readNumeral(tokens, next, true)
  if (!numeral) return null
  const amount: Amount = { first: at, last: numeral.last, numeral, kind: 'money', unit: coin.unit, sign }
  if (coin.multiplier !== 1) return scaled(amount, coin.multiplier, numeral.last)
  return narrowed(tokens, amount)
}

/** A currency named again behind the number: `$76 US`, `$1.25 sterling`, `$ 10 dollars`, `$1.1396 EUR`. */
function narrowed(tokens: Tokens, amount: Amount): Amount {
  const at = amount.last + 1
  const word = wordAt(tokens, at)
  if (!follows(tokens, at) || (tokens.gap[at] === 0 && word !== '¢')) return amount
  if (rawAt(tokens, at) === 'US' && !isNumber(tokens, at + 1) && amount.unit === 'USD') {
    const after = wordAt(tokens, at + 1)
    return after === 'a' || after === 'an' || after === 'per' || after === '.' || after === ',' || after === ''
      ? { ...amount, last: at }
      : amount
  }
  const again = isWord(tokens, at) && !isNumber(tokens, at + 1) ? currencyAfter(tokens, at) : null
  if (again && (word === 'sterling' || again.unit.length === 3) && word !== 'real' && word !== 'won')
    return { ...amount, last: again.last, unit: again.unit === 'USD' ? amount.unit : again.unit }
  return amount
}

/** Fields of a figure for one amount. */
export function draftOf(amount: Amount): Draft {
  const { numeral, sign } = amount
  return {
    first: amount.first,
    last: amount.last,
    head: numeral.last,
    kind: amount.kind,
    value: numeral.value === null ? null : numeral.value * sign,
    min: numeral.min,
    max: numeral.max,
    unit: amount.unit,
    iso: null,
    fraction: numeral.fraction,
    digits: numeral.digits,
    span: false,
  }
}
