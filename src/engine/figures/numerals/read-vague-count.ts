import { BEFALLEN } from '../../lexicon/casualties.ts'
import { VAGUE_COUNTS } from '../../lexicon/numbers.ts'
import { isPeopleNoun } from '../../lexicon/people.ts'
import { findNoun } from '../context/find-noun.ts'
import type { FigureDraft } from '../draft.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { isWord, wordAt } from '../tokens/token-tests.ts'

/**
 * `several people`, `a handful of protesters`: a small vague count, read only where it counts people or what befell them;
 * `several areas` is a way of speaking.
 */
export function readVagueCount(tokens: FigureTokens, at: number): FigureDraft | null {
  const i = wordAt(tokens, at) === 'a' ? at + 1 : at
  const word = wordAt(tokens, i)
  const bounds = VAGUE_COUNTS.get(word)
  if (!bounds) return null
  // Bare `few people` denies rather than counts, and `scores` are mostly points.
  if ((word === 'few' || word === 'couple' || word === 'handful') && i === at) return null
  const of = wordAt(tokens, i + 1) === 'of'
  const isBefallen = BEFALLEN.has(wordAt(tokens, i + 1))
  if (!of && word !== 'several' && word !== 'few' && !(word === 'scores' && isBefallen)) return null
  if (of && !isWord(tokens, i + 2)) return null
  const noun = findNoun(tokens, of ? i + 2 : i + 1, 'many')
  const head = noun ? tokens.text.slice(tokens.start[noun.last], tokens.end[noun.last]) : ''
  if (!(noun && isPeopleNoun(head)) && !isBefallen) return null
  const [min, max] = bounds
  return {
    first: at,
    last: i,
    head: i,
    kind: 'cardinal',
    value: null,
    min,
    max,
    unit: null,
    iso: null,
    fraction: false,
    digits: false,
    span: false,
  }
}
