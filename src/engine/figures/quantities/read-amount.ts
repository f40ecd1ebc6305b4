import { table } from '../../lexicon/entries.ts'
import { ANGLE_WORDS } from '../../lexicon/units.ts'
import { exactNumeral, type Numeral } from '../numerals/numeral.ts'
import { readNumeral } from '../numerals/read-numeral.ts'
import { type FigureTokens, GLUED } from '../tokens/scan-tokens.ts'
import { follows, isGlued, isHyphen, isNumber, isWord, rawAt, wordAt } from '../tokens/token-tests.ts'
import { type Amount, scaled } from './amount.ts'
import { findUnit } from './find-unit.ts'
import { isMoneyWord } from './is-money-word.ts'
import { isUnitOfKind } from './is-unit-of-kind.ts'
import { readCoins } from './read-coins.ts'
import { currencyAfter, currencyBefore } from './read-currency.ts'

const isSign = (mark: string): boolean => isHyphen(mark) || mark === '−' || mark === '–'

/** The unit of a vague number behind `of`: `tens of millions of dollars`, `thousands of acres`. */
function unitBehindOf(tokens: FigureTokens, numeral: Numeral, at: number): Pick<Amount, 'kind' | 'unit'> | null {
  const coin = currencyAfter(tokens, at)
  if (coin && isMoneyWord(tokens, numeral, coin.last)) return { kind: 'money', unit: coin.unit }
  const measure = findUnit(tokens, at)
  return measure && measure.unit.length > 1 ? { kind: measure.kind, unit: measure.unit } : null
}

/** `5 ft 2 in`, `6 feet 3 inches`, `6′3″`, `5-foot-11`: one length, in feet. */
function withInches(tokens: FigureTokens, amount: Amount): Amount {
  const dashed = isHyphen(wordAt(tokens, amount.last + 1)) && isGlued(tokens, amount.last + 2)
  const at = dashed || wordAt(tokens, amount.last + 1) === 'and' ? amount.last + 2 : amount.last + 1
  if (amount.unit !== 'foot' || !isNumber(tokens, at) || !follows(tokens, at) || amount.numeral.value === null)
    return amount
  const inches = Number(rawAt(tokens, at))
  const named = /^(in|ins|inch|inches|″|")$/.test(wordAt(tokens, at + 1))
  if (!(inches < 12) || (!named && !dashed)) return amount
  return {
    ...amount,
    last: named ? at + 1 : at,
    numeral: { ...amount.numeral, value: amount.numeral.value + inches / 12 },
  }
}

/** How many of the smaller unit the larger one holds, where people say both: `three hours and 20 minutes`. */
const PARTS: ReadonlyMap<string, number> = table({
  'minute second': 60,
  'hour minute': 60,
  'day hour': 24,
  'week day': 7,
  'year month': 12,
  'pound ounce': 16,
  'stone pound': 14,
})

/** One measure said in two units, in the smaller of them: `three hours and 20 minutes` is 200 minutes. */
function withSmaller(tokens: FigureTokens, amount: Amount): Amount {
  const { unit, numeral } = amount
  if (unit === null || numeral.value === null || numeral.value % 1 !== 0 || !LARGER.has(unit)) return amount
  const joined = wordAt(tokens, amount.last + 1) === ',' || wordAt(tokens, amount.last + 1) === 'and'
  const at = joined ? amount.last + 2 : amount.last + 1
  if (!follows(tokens, at) || isGlued(tokens, at)) return amount
  const more = readNumeral(tokens, at, false)
  if (more?.value == null || more.value % 1 !== 0) return amount
  const smaller = findUnit(tokens, isHyphen(wordAt(tokens, more.last + 1)) ? more.last + 2 : more.last + 1)
  const times = PARTS.get(`${unit} ${smaller?.unit}`)
  if (!smaller || times === undefined || more.value >= times) return amount
  const value = numeral.value * times + more.value
  // `two hours, 14 minutes and 4 seconds`
  return withSmaller(tokens, {
    ...amount,
    last: smaller.last,
    unit: smaller.unit,
    numeral: { ...numeral, last: more.last, value },
  })
}

const LARGER: ReadonlySet<string> = new Set([...PARTS.keys()].map((pair) => pair.slice(0, pair.indexOf(' '))))

/** Adds the unit or the currency behind the numeral. */
function withUnit(tokens: FigureTokens, first: number, numeral: Numeral, sign: 1 | -1): Amount {
  const bare: Amount = { first, last: numeral.last, numeral, kind: 'cardinal', unit: null, sign }
  let at = numeral.last + 1
  if (!follows(tokens, at)) return bare
  const coin = currencyAfter(tokens, at)
  if (coin && (coin.last > at + 1 || isMoneyWord(tokens, numeral, at))) {
    const money: Amount = { ...bare, last: coin.last, kind: 'money', unit: coin.unit }
    return coin.multiplier === 1 || numeral.value === null
      ? readCoins(tokens, money)
      : scaled(money, coin.multiplier, coin.last)
  }
  // `20-minute`, `billion-mile`, `five - member`: a hyphen with a space on both sides or on none.
  if (isHyphen(wordAt(tokens, at)) && isWord(tokens, at + 1) && tokens.gap[at] === tokens.gap[at + 1]) at++
  if (wordAt(tokens, at) === 'of' && numeral.value === null)
    return { ...bare, ...unitBehindOf(tokens, numeral, at + 1) }
  const unit = isUnitOfKind(tokens, numeral, at) ? null : findUnit(tokens, at)
  if (!unit) {
    // `a magnitude 6.1 earthquake`
    return wordAt(tokens, first - 1) === 'magnitude' ? { ...bare, kind: 'other', unit: 'magnitude' } : bare
  }
  const isAngle = unit.unit === 'degree' && ANGLE_WORDS.has(wordAt(tokens, unit.last + 1))
  const kind = isAngle ? 'other' : unit.kind
  return withSmaller(tokens, withInches(tokens, { ...bare, last: unit.last, kind, unit: unit.unit }))
}

/** A currency named again behind the number: `$50 US`, `$1.40 sterling`, `$ 10 dollars`, `$1.2 EUR`. */
function withCurrencyAgain(tokens: FigureTokens, amount: Amount): Amount {
  const at = amount.last + 1
  const word = wordAt(tokens, at)
  if (!isWord(tokens, at) || !follows(tokens, at) || tokens.gap[at] === GLUED || isNumber(tokens, at + 1)) return amount
  if (rawAt(tokens, at) === 'US' && amount.unit === 'USD')
    return /^(a|an|per|\.|,|)$/.test(wordAt(tokens, at + 1)) ? { ...amount, last: at } : amount
  const again = currencyAfter(tokens, at)
  if (!again || (word !== 'sterling' && again.unit.length !== 3) || word === 'real' || word === 'won') return amount
  return { ...amount, last: again.last, unit: again.unit === 'USD' ? amount.unit : again.unit }
}

/** Last token of `and a half`, `and a quarter` from token `at` on, and what it adds; null where it stands not. */
function halfBehind(tokens: FigureTokens, at: number): { last: number; value: number } | null {
  if (wordAt(tokens, at) !== 'and' || wordAt(tokens, at + 1) !== 'a' || wordAt(tokens, at + 3) === 'of') return null
  if (isHyphen(wordAt(tokens, at + 3)) && isGlued(tokens, at + 3)) return null
  const part = wordAt(tokens, at + 2)
  return part === 'half' || part === 'quarter' ? { last: at + 2, value: part === 'half' ? 0.5 : 0.25 } : null
}

/** `two hours and a half` */
function withHalfBehind(tokens: FigureTokens, amount: Amount): Amount {
  const { numeral, unit, kind, last } = amount
  if (unit === null || kind === 'money' || numeral.value === null || numeral.value % 1 !== 0) return amount
  const half = halfBehind(tokens, last + 1)
  return half
    ? { ...amount, last: half.last, numeral: { ...numeral, last: half.last, value: numeral.value + half.value } }
    : amount
}

/** `an hour and a half`, `a mile and a quarter` */
function readMeasureAndHalf(tokens: FigureTokens, at: number): Amount | null {
  if (!/^an?$/.test(wordAt(tokens, at))) return null
  const measure = findUnit(tokens, at + 1)
  const half = measure && halfBehind(tokens, measure.last + 1)
  if (!half || wordAt(tokens, at + 1).length < 3) return null
  const numeral = exactNumeral(at, half.last, 1 + half.value)
  return { first: at, last: half.last, numeral, kind: measure.kind, unit: measure.unit, sign: 1 }
}

/** `an hour and 20 minutes`, `a day and six hours` */
function readMeasureAndSmaller(tokens: FigureTokens, at: number): Amount | null {
  if (!/^an?$/.test(wordAt(tokens, at))) return null
  const measure = findUnit(tokens, at + 1)
  if (!measure || wordAt(tokens, measure.last + 1) !== 'and') return null
  const { kind, unit, last } = measure
  const whole: Amount = { first: at, last, numeral: exactNumeral(at, at, 1), kind, unit, sign: 1 }
  const both = withSmaller(tokens, whole)
  return both.last > last ? both : null
}

/** `8.2bn`, `4 000`, `3,500`: scaled, or in groups of digits, as roads, rooms and ranks are not. */
const isPlainlySum = (tokens: FigureTokens, numeral: Numeral): boolean =>
  numeral.multiplier > 1 || /^\d{1,3}(?:[,\s]\d{2,3})+(?:\.\d+)?$/.test(rawAt(tokens, numeral.first))

/** The amount that begins at token `at`, its currency before or its unit behind it included; null where there is none. */
export function readAmount(tokens: FigureTokens, at: number): Amount | null {
  let sign: 1 | -1 = 1
  let i = at
  if (isSign(wordAt(tokens, i)) && !isGlued(tokens, i) && isGlued(tokens, i + 1)) {
    sign = -1
    i++
  } else if (wordAt(tokens, i) === 'minus') {
    // `plus or minus 3 points` bounds an error on both sides.
    if (wordAt(tokens, i - 1) === 'or') return readAmount(tokens, at + 1)
    sign = -1
    i += isHyphen(wordAt(tokens, i + 1)) ? 2 : 1
  }
  const coin = currencyBefore(tokens, i)
  if (!coin) {
    const numeral = readNumeral(tokens, i, false)
    if (numeral) return withHalfBehind(tokens, withUnit(tokens, at, numeral, sign))
    return readMeasureAndHalf(tokens, i) ?? readMeasureAndSmaller(tokens, i)
  }
  let next = coin.last + 1
  if (isSign(wordAt(tokens, next)) && isNumber(tokens, next + 1) && isGlued(tokens, next + 1)) {
    sign = -1
    next++
  }
  const numeral = isNumber(tokens, next) && follows(tokens, next) ? readNumeral(tokens, next, true) : null
  if (!numeral || (coin.doubtful && !isPlainlySum(tokens, numeral))) return null
  const amount: Amount = { first: at, last: numeral.last, numeral, kind: 'money', unit: coin.unit, sign }
  return coin.multiplier === 1 ? withCurrencyAgain(tokens, amount) : scaled(amount, coin.multiplier, numeral.last)
}
