import { CALENDAR_UNITS } from '../../lexicon/calendar.ts'
import { MULTIPLIERS, TENS, UNITS } from '../../lexicon/numbers.ts'
import { singularOf } from '../../text/inflection.ts'
import { type FigureTokens, SPACED } from '../tokens/scan-tokens.ts'
import { follows, isHyphen, isWord, pastHyphen, wordAt } from '../tokens/token-tests.ts'

interface NumberWords {
  last: number
  value: number
  /** Product of the multipliers at its end. */
  multiplier: number
}

/**
 * Reads `two hundred and fifty thousand` from token `at`. `head` is the value read before `at`, where the number began in
 * digits (`4 hundred million`) or with `a`.
 */
export function readNumberWords(tokens: FigureTokens, at: number, head: number | null): NumberWords | null {
  let total = 0
  let current = head ?? 0
  let seen = head !== null
  let last = at - 1
  let multiplier = 1
  let lowest = Number.POSITIVE_INFINITY
  let mayAddUnit = !seen
  let mayAddTens = !seen
  for (let i = at; isWord(tokens, i) && (i === at || follows(tokens, i)); ) {
    const word = wordAt(tokens, i)
    const unit = UNITS.get(word)
    const round = TENS.get(word)
    const times = MULTIPLIERS.get(word)
    // `million million million` is no number that anyone prints.
    if (times !== undefined && seen && multiplier * times <= 1e18) {
      if (times === 100 || times === 12) current = (current || 1) * times
      else {
        total = times < lowest ? total + (current || 1) * times : (total + current) * times
        lowest = Math.min(lowest, times)
        current = 0
      }
      multiplier *= times
      // `4.1 billion two weeks ago`, `4 billion two years on`: what follows counts something else.
      mayAddUnit = (head ?? 0) % 1 === 0 && !(head !== null && CALENDAR_UNITS.has(singularOf(wordAt(tokens, i + 2))))
      mayAddTens = mayAddUnit
    } else if (unit !== undefined && mayAddUnit) {
      // `twenty-five` is one number, `twenty five` too, `twenty eleven` is not.
      if (seen && current % 100 >= 20 && unit > 9) break
      current += unit
      mayAddUnit = false
      mayAddTens = false
      multiplier = 1
    } else if (round !== undefined && mayAddTens) {
      current += round
      mayAddTens = false
      mayAddUnit = true
      multiplier = 1
    } else break
    seen = true
    last = i
    i = round !== undefined && isApart(tokens, i + 1) ? i + 2 : pastHyphen(tokens, i)
    if (multiplier > 1 && joinsOn(tokens, i)) i++
  }
  return last < at ? null : { last, value: Number((total + current).toPrecision(15)), multiplier }
}

/** `eighty - six`, as old wire copy sets it. */
const isApart = (tokens: FigureTokens, at: number): boolean =>
  isHyphen(wordAt(tokens, at)) &&
  tokens.gap[at] === SPACED &&
  tokens.gap[at + 1] === SPACED &&
  UNITS.has(wordAt(tokens, at + 1))

/** Whether `and` at token `at` joins a smaller number: `a hundred and two`, not `two hundred and three hundred`. */
function joinsOn(tokens: FigureTokens, at: number): boolean {
  if (wordAt(tokens, at) !== 'and' || !follows(tokens, at)) return false
  const next = wordAt(tokens, at + 1)
  return (UNITS.has(next) || TENS.has(next)) && !MULTIPLIERS.has(wordAt(tokens, at + 2))
}
