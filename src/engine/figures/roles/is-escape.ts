import { WHAT_ESCAPERS_FLEE, WHO_ESCAPES } from '../../lexicon/casualty-clauses.ts'
import { type FigureTokens, LINE } from '../tokens/scan-tokens.ts'
import { isWord, wordAt } from '../tokens/token-tests.ts'

/** Words behind `fled` within which stands what was fled. */
const REACH = 4

/**
 * Whether those counted before token `from` who fled, at token `at`, made off and lost no home: `Two gunmen fled on foot`,
 * `Three men fled the scene`.
 */
export function isEscape(tokens: FigureTokens, from: number, at: number): boolean {
  if (!/^(?:fled|flee)$/.test(wordAt(tokens, at))) return false
  if (WHO_ESCAPES.has(wordAt(tokens, from - 1)) || /^(?:armed|masked|hooded)$/.test(wordAt(tokens, from - 2)))
    return true
  if (wordAt(tokens, at + 1) === 'on' && wordAt(tokens, at + 2) === 'foot') return true
  for (let i = at + 1; i <= at + REACH && isWord(tokens, i) && tokens.gap[i]! <= LINE; i++)
    if (WHAT_ESCAPERS_FLEE.has(wordAt(tokens, i))) return true
  return false
}
