import { DIGIT_DENOMINATORS, DOUBTFUL_MULTIPLIERS, FRACTION_MARKS, GLUED_MULTIPLIERS } from '../../lexicon/numbers.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, isGlued, isHyphen, isNumber, isWord, rawAt, wordAt } from '../tokens/token-tests.ts'
import { isMillion } from './is-million.ts'
import { literalValue } from './literal-value.ts'

interface Digits {
  last: number
  value: number
  multiplier: number
  fraction: boolean
}

/** `1/16`, `1⁄32`, and as the second part of `7 3/4`. */
function slashFraction(tokens: FigureTokens, at: number): number | null {
  const slash = wordAt(tokens, at + 1)
  if ((slash !== '/' && slash !== '⁄') || !isNumber(tokens, at + 2)) return null
  // Old wire copy sets the marks apart: `7 3 / 4`.
  if (tokens.gap[at + 1] !== tokens.gap[at + 2]) return null
  const over = literalValue(rawAt(tokens, at))
  const under = literalValue(rawAt(tokens, at + 2))
  if (!DIGIT_DENOMINATORS.has(under) || !(over < under) || over < 1 || over % 1 !== 0) return null
  const after = wordAt(tokens, at + 3)
  return (after === '/' || after === '-') && isGlued(tokens, at + 3) && isNumber(tokens, at + 4) ? null : over / under
}

/** `1.99×10−30` */
function scientific(tokens: FigureTokens, at: number, value: number): Digits | null {
  const times = wordAt(tokens, at + 1)
  if ((times !== '×' && times !== 'x') || rawAt(tokens, at + 2) !== '10') return null
  let i = at + 3
  let sign = 1
  if (wordAt(tokens, i) === '^') i++
  if (wordAt(tokens, i) === '−' || wordAt(tokens, i) === '-') {
    sign = -1
    i++
  }
  if (!isNumber(tokens, i) || !isGlued(tokens, i)) return null
  return { last: i, value: value * 10 ** (sign * literalValue(rawAt(tokens, i))), multiplier: 1, fraction: false }
}

function multiplierOf(tokens: FigureTokens, at: number, money: boolean): number | null {
  const letters = rawAt(tokens, at + 1)
  if (!money && letters === 'mm') return null
  if (!money && (letters === 'T' || letters === 'cr')) return null
  const plain = GLUED_MULTIPLIERS.get(letters)
  if (plain !== undefined) return plain
  if (money) return DOUBTFUL_MULTIPLIERS.get(letters) ?? null
  return letters === 'm' && isMillion(tokens, at) ? 1e6 : null
}

/** Reads the numeral in digits at token `at` with the fraction or letters glued to it; null where it is no number. */
export function readDigits(tokens: FigureTokens, at: number, money: boolean): Digits | null {
  const raw = rawAt(tokens, at)
  const value = literalValue(raw)
  if (!Number.isFinite(value)) return null
  // Letters glued before it are a mangled mark of money: `PS1.5m`.
  const marked = money || (at > 0 && isGlued(tokens, at) && isWord(tokens, at - 1))
  const power = scientific(tokens, at, value)
  if (power) return power
  const single = slashFraction(tokens, at)
  if (single !== null) return { last: at + 2, value: single, multiplier: 1, fraction: true }
  const mark = wordAt(tokens, at + 1)
  // `2½`, `5 ½ years`
  const part = follows(tokens, at + 1) ? FRACTION_MARKS.get(mark) : undefined
  if (part !== undefined) return { last: at + 1, value: value + part, multiplier: 1, fraction: false }
  const second = isHyphen(mark) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2) ? at + 2 : at + 1
  if (value % 1 === 0 && isNumber(tokens, second) && rawAt(tokens, second).length === 1) {
    const part = slashFraction(tokens, second)
    if (part !== null) return { last: second + 2, value: value + part, multiplier: 1, fraction: false }
  }
  if (isWord(tokens, at + 1) && (isGlued(tokens, at + 1) || (money && wordAt(tokens, at + 1).length < 3))) {
    const times = multiplierOf(tokens, at, marked)
    if (times !== null)
      return { last: at + 1, value: Number((value * times).toPrecision(15)), multiplier: times, fraction: false }
  }
  return { last: at, value, multiplier: 1, fraction: false }
}
