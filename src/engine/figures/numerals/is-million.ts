import { COUNTED_IN_MILLIONS, LENGTHS_OF } from '../../lexicon/millions.ts'
import { isStop } from '../../lexicon/noun-phrases.ts'
import { METRE_CONTEXT } from '../../lexicon/units.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isCapital, isGlued, isNumber, isWord, rawAt, wordAt } from '../tokens/token-tests.ts'

/** How far before a number, in tokens, its sentence tells what is measured. */
const REACH = 18

/** Words before a number that compares with one before it: `up from 9m`, `2.1m tonnes to 2.6m`. */
const COMPARING = /^(?:from|to|than|and|or|at|,|by)$/

/** `12m users`, `6.1m people`, `12m of these lamps`: what is counted stands behind the letter. */
function hasNoun(tokens: FigureTokens, at: number): boolean {
  const next = wordAt(tokens, at + 2)
  if (next === 'of' && /^(these|those|them|us)$/.test(wordAt(tokens, at + 3))) return true
  // `2.5m US pupils`
  const isNoun = isCapital(tokens, at + 2) || !isStop(next)
  const counted = isWord(tokens, at + 2) && !METRE_CONTEXT.has(next) && isNoun
  // `6.1m people` counts, `37m (121ft)` measures.
  return counted && (rawAt(tokens, at).includes('.') || next.endsWith('s') || next === 'people')
}

const endsSentence = (tokens: FigureTokens, at: number): boolean =>
  tokens.gap[at + 1]! > LINE || (/^[.;!?]$/.test(wordAt(tokens, at)) && !isGlued(tokens, at + 1))

/** Whether the sentence up to token `at` counts in millions: `sales rose to`, `12m users, up from`. */
function isCountBefore(tokens: FigureTokens, at: number): boolean {
  const compares = COMPARING.test(wordAt(tokens, at - 1))
  for (let i = at - 1; i > at - REACH && i >= 0 && !endsSentence(tokens, i); i--) {
    const word = wordAt(tokens, i)
    if (LENGTHS_OF.has(word)) return false
    if (COUNTED_IN_MILLIONS.has(word)) return true
    const isLetter = word === 'm' && isNumber(tokens, i - 1) && isGlued(tokens, i)
    if (isLetter && compares && hasNoun(tokens, i - 1)) return true
  }
  return false
}

/** Whether the `m` behind the digits at token `at` says a million, and no metre: `6.1m people`, `the population is 8.4m`. */
export function isMillion(tokens: FigureTokens, at: number): boolean {
  if (hasNoun(tokens, at)) return true
  const next = wordAt(tokens, at + 2)
  if (next === 'of' || LENGTHS_OF.has(next) || /^[(×x²³]$/.test(next)) return false
  return isCountBefore(tokens, at)
}
