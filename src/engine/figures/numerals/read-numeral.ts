import { DENOMINATORS, MULTIPLIERS } from '../../lexicon/numbers.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, isGlued, isHyphen, isNumber, isWord, pastHyphen, wordAt } from '../tokens/token-tests.ts'
import { exactNumeral, type Numeral } from './numeral.ts'
import { readDigits } from './read-digits.ts'
import { readFraction } from './read-fraction.ts'
import { readNumberWords } from './read-number-words.ts'
import { readVagueNumeral } from './read-vague-numeral.ts'

const isMultiplier = (tokens: FigureTokens, at: number): boolean =>
  isWord(tokens, at) && follows(tokens, at) && MULTIPLIERS.has(wordAt(tokens, at))

/** `3/4` and `two-thirds` as the second part of `3 and 3/4`, `six and two-thirds`; a part of something else is none of it. */
function partBehind(tokens: FigureTokens, at: number): Numeral | null {
  const digits = isNumber(tokens, at) ? readDigits(tokens, at, false) : null
  const part = digits
    ? digits.fraction
      ? exactNumeral(at, digits.last, digits.value)
      : null
    : readFraction(tokens, at)
  const plain = part?.fraction !== false || digits
  if (!part?.value || !plain || /^(a|an|one|half)$/.test(wordAt(tokens, at)) || part.value >= 1) return null
  return wordAt(tokens, part.last + 1) === 'of' ? null : part
}

const DOZEN = 12

/** Adds `and a half` behind a whole number, and the multiplier after it: `three and a half million`, `two-and-a-half`. */
function withHalf(tokens: FigureTokens, numeral: Numeral): Numeral {
  const { first, last, value, digits } = numeral
  const and = pastHyphen(tokens, last)
  if (value === null || value % 1 !== 0 || wordAt(tokens, and) !== 'and') return numeral
  const exact = partBehind(tokens, pastHyphen(tokens, and))
  if (exact) return exactNumeral(first, exact.last, value + exact.value!, { digits })
  const article = pastHyphen(tokens, and)
  const part = pastHyphen(tokens, article)
  const under = /^(a|one)$/.test(wordAt(tokens, article)) ? DENOMINATORS.get(wordAt(tokens, part)) : undefined
  if (under !== 2 && under !== 4) return numeral
  const next = pastHyphen(tokens, part)
  const times = follows(tokens, next) ? MULTIPLIERS.get(wordAt(tokens, next)) : undefined
  // `a dozen and a half` are 18.
  const share = (numeral.multiplier === DOZEN ? DOZEN : 1) / under
  if (times === undefined) return exactNumeral(first, part, value + share, { digits })
  return exactNumeral(first, next, (value + 1 / under) * times, { multiplier: times, digits })
}

function inDigits(tokens: FigureTokens, at: number, money: boolean): Numeral | null {
  const read = readDigits(tokens, at, money)
  if (!read) return null
  const next = pastHyphen(tokens, read.last)
  if (read.multiplier === 1 && isMultiplier(tokens, next)) {
    const words = readNumberWords(tokens, next, read.value)
    if (words) return exactNumeral(at, words.last, words.value, { multiplier: words.multiplier, digits: true })
  }
  const numeral = exactNumeral(at, read.last, read.value, {
    multiplier: read.multiplier,
    digits: true,
    fraction: read.fraction,
  })
  return read.fraction ? numeral : withHalf(tokens, numeral)
}

/**
 * The numeral that begins at token `at`, in digits or in words, with its multipliers; null where none begins.
 * `money` says that a currency stands before it, so that `m` and `b` are multipliers.
 */
export function readNumeral(tokens: FigureTokens, at: number, money: boolean): Numeral | null {
  if (isNumber(tokens, at)) return inDigits(tokens, at, money)
  // `multi-million-pound` says no number.
  if (isGlued(tokens, at) && isHyphen(wordAt(tokens, at - 1)) && wordAt(tokens, at - 2) === 'multi') return null
  const other = readVagueNumeral(tokens, at) ?? readFraction(tokens, at)
  if (other) return other
  const word = wordAt(tokens, at)
  const article = word === 'a' || word === 'an'
  if (article && !isMultiplier(tokens, at + 1)) return null
  // `a million` and, in headlines, `million dollar house`
  const words = readNumberWords(tokens, article ? at + 1 : at, article || MULTIPLIERS.has(word) ? 1 : null)
  return words && withHalf(tokens, exactNumeral(at, words.last, words.value, { multiplier: words.multiplier }))
}
