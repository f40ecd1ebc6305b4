import { MULTIPLIERS, VAGUE_COUNTS, VAGUE_PLURALS } from '../../lexicon/numbers.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { follows, isWord, wordAt } from '../tokens/token-tests.ts'
import { type Numeral, vagueNumeral } from './numeral.ts'

/** `dozens`, `tens of thousands`: one to ten of the size. */
function readPlural(tokens: FigureTokens, at: number, size: number): Numeral | null {
  const of = wordAt(tokens, at + 1) === 'of' ? VAGUE_PLURALS.get(wordAt(tokens, at + 2)) : undefined
  if (of !== undefined && of > size) return vagueNumeral(at, at + 2, size * of, size * of * 10, of)
  // Bare `tens` is no amount that papers print.
  return size === 10 ? null : vagueNumeral(at, at, size, size * 10, size)
}

/** A vague number of a definite size from token `at`: `hundreds of thousands`, `several hundred`, `a couple of dozen`. */
export function readVagueNumeral(tokens: FigureTokens, at: number): Numeral | null {
  const word = wordAt(tokens, at)
  const size = word === 'tens' ? 10 : VAGUE_PLURALS.get(word)
  if (size !== undefined) return readPlural(tokens, at, size)
  const i = word === 'a' ? at + 1 : at
  const bounds = VAGUE_COUNTS.get(wordAt(tokens, i))
  if (!bounds) return null
  const next = wordAt(tokens, i + 1) === 'of' ? i + 2 : i + 1
  const times = isWord(tokens, next) && follows(tokens, next) ? MULTIPLIERS.get(wordAt(tokens, next)) : undefined
  if (times === undefined) return null
  // `several hundred thousand`
  const more = MULTIPLIERS.get(wordAt(tokens, next + 1))
  const longer = more !== undefined && more > times
  const product = longer ? times * more : times
  return vagueNumeral(at, longer ? next + 1 : next, bounds[0] * product, bounds[1] && bounds[1] * product, product)
}
