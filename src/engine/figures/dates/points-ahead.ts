import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isWord, wordAt } from '../tokens/token-tests.ts'

const AHEAD: ReadonlySet<string> = new Set([
  'will',
  'go',
  'll',
  'shall',
  'scheduled',
  'plan',
  'plans',
  'planned',
  'planning',
  'expected',
  'expects',
  'due',
  'upcoming',
  'coming',
  'slated',
  'tomorrow',
  'expires',
  'reconvenes',
  'payable',
  'completed',
  'resume',
])

const BEHIND: ReadonlySet<string> = new Set([
  'said',
  'was',
  'were',
  'had',
  'told',
  'since',
  'has',
  'have',
  'been',
  'after',
  'did',
  'came',
  'went',
  'began',
  'rose',
  'fell',
  'killed',
  'took',
  'made',
  'met',
  'found',
  'last',
  'ended',
  'ending',
  'dated',
  'reported',
  'announced',
  'died',
])

/** Whether the words about token `at` speak of what is to come: `the talks will resume Monday`. The nearest word decides. */
export function pointsAhead(tokens: FigureTokens, first: number, last: number): boolean {
  for (let step = 1; step <= 9; step++) {
    const before = first - step
    if (before >= 0) {
      const word = wordAt(tokens, before)
      if (word === '.' && isWord(tokens, before + 1) && step > 1) break
      if (AHEAD.has(word)) return true
      if (BEHIND.has(word) || (word.length > 4 && word.endsWith('ed'))) return false
    }
  }
  for (let step = 1; step <= 8; step++) {
    const word = wordAt(tokens, last + step)
    if (word === '' || word === '.' || word === ';') break
    if (AHEAD.has(word)) return true
    if (BEHIND.has(word) || (word.length > 4 && word.endsWith('ed'))) return false
  }
  return false
}
