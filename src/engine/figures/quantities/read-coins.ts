import { HUNDREDTHS } from '../../lexicon/currencies.ts'
import { readNumeral } from '../numerals/read-numeral.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, isHyphen, isNumber, isWord, wordAt } from '../tokens/token-tests.ts'
import { type Amount, scaled } from './amount.ts'
import { currencyAfter } from './read-currency.ts'

/** Without the coin's name only what ends the phrase can be small change: `9 dollars 40.` */
function isChange(tokens: FigureTokens, after: number): boolean {
  const word = wordAt(tokens, after)
  if (isWord(tokens, after) && follows(tokens, after) && word !== 'more' && word !== 'and') return false
  return !isNumber(tokens, after) && !currencyAfter(tokens, after) && !isHyphen(word)
}

/** Adds to a whole amount of money the coins behind it: `3 dollars 50 cents`, `twelve dollars and sixty`. */
export function readCoins(tokens: FigureTokens, amount: Amount): Amount {
  const { numeral } = amount
  const next = amount.last + 1
  if (numeral.value === null) return amount
  if (/^(million|billion)$/.test(wordAt(tokens, next))) {
    const times = readNumeral(tokens, next, true)
    return times?.value ? scaled(amount, times.value, times.last) : amount
  }
  if (amount.unit?.length !== 3 || numeral.value % 1 !== 0) return amount
  const at = wordAt(tokens, next) === 'and' ? next + 1 : next
  const coins = follows(tokens, at) ? readNumeral(tokens, at, false) : null
  if (coins?.value == null || coins.value % 1 !== 0 || coins.value < 1 || coins.value > 99) return amount
  const after = coins.last + 1
  const named = HUNDREDTHS.has(wordAt(tokens, after)) && follows(tokens, after)
  if (!named && (numeral.multiplier > 1 || !isChange(tokens, after))) return amount
  return {
    ...amount,
    last: named ? after : coins.last,
    numeral: { ...numeral, value: numeral.value + coins.value / 100 },
  }
}
