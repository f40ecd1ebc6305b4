import { changeWords } from '../lexicon/changes.ts'
import type { Figure } from '../types.ts'
import type { Draft } from './draft.ts'
import { LINE, type Tokens } from './scan-tokens.ts'
import { wordAt } from './token-tests.ts'

const SOFT: ReadonlySet<string> = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'some',
  'just',
  'more',
  'than',
  'over',
  'under',
  'at',
  'least',
  'a',
  'an',
  'the',
  'record',
  'roughly',
  'sharply',
  'slightly',
  'further',
  'another',
  'up',
  'as',
  'much',
  'well',
  'only',
  'high',
  'low',
  'of',
  'by',
])

type Change = NonNullable<Figure['change']>

/** Direction of the nearest verb of change before token `at`, within its clause. */
function direction(tokens: Tokens, at: number): Change['direction'] | null {
  for (let i = at - 1; i >= 0 && i > at - 16 && (tokens.gap[i + 1] as number) <= LINE; i--) {
    const word = wordAt(tokens, i)
    const found = changeWords.get(word)
    if (found) return found
    if (word === ';' || word === '.' || word === 'while' || word === 'but') return null
  }
  return null
}

/**
 * What part a figure has in a change: `rose 4.5 points to 27 %` gives `by` and `to`, `from 987 a week earlier` gives `from`.
 */
export function findChange(tokens: Tokens, drafts: readonly Draft[], index: number, from: number): Figure['change'] {
  const draft = drafts[index] as Draft
  if (draft.kind === 'date' || draft.kind === 'time' || draft.kind === 'ordinal' || draft.kind === 'age') return null
  let i = draft.first - 1
  for (
    let steps = 0;
    steps < 5 &&
    i >= 0 &&
    SOFT.has(wordAt(tokens, i)) &&
    !(wordAt(tokens, i) === 'up' && wordAt(tokens, i + 1) !== 'to');
    steps++
  )
    i--
  const word = wordAt(tokens, i)
  const by = wordAt(tokens, draft.first - 1) === 'by' || hasBy(tokens, i + 1, draft.first)
  if (draft.span) {
    const way = direction(tokens, draft.first)
    return way ? { direction: way, part: 'to' } : null
  }
  const own = changeWords.get(word)
  if (own && !isLevel(draft)) return { direction: own, part: 'by' }
  if (by) {
    const way = direction(tokens, draft.first)
    return way && i >= 0 ? { direction: way, part: 'by' } : null
  }
  if (word !== 'to' && word !== 'from') return null
  const previous = index > from ? drafts[index - 1] : undefined
  const way = direction(tokens, i)
  if (!way) return null
  // Between the verb and `to` only an amount or an adverb may stand: `fell to`, `fell 7% to`, `rose sharply to`.
  const near = nearVerb(tokens, i) || (previous !== undefined && i - previous.last < 8)
  return near ? { direction: way, part: word } : null
}

/** `up 40 in 2020` is an amount; a bare year is none. */
const isLevel = (draft: Draft): boolean => draft.kind === 'duration'

function hasBy(tokens: Tokens, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (wordAt(tokens, i) === 'by') return true
  return false
}

function nearVerb(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) if (changeWords.has(wordAt(tokens, i))) return true
  return false
}
