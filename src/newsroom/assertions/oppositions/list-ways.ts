import { prefilter } from '../../../engine/index.ts'
import { WAYS } from '../../lexicon/contraries.ts'
import { STOPWORDS } from '../../lexicon/stopwords.ts'
import { stem } from '../../terms/stem.ts'
import { isReal, lastWordsBefore } from '../clauses.ts'
import type { Assertion, SaidWay } from '../types.ts'

/** The ways that a text says that something is; of a denied one of two, the other. */
export function listWays(text: string, terms: readonly string[]): SaidWay[] {
  const met = [...bareWith(text), ...terms.flatMap(waysOfTerm)]
  return met.flatMap(({ set, side, sides, isOfStory, pattern, isPhrase }) => {
    const match = pattern.exec(text)
    if (!match || !isReal(text, match.index)) return []
    const isTurned = NEGATED.test(lastWordsBefore(text, match.index))
    if (isTurned && sides > 2) return []
    return [{ set, side: isTurned ? 1 - side : side, sides, isOfStory: isOfStory && !isTurned, pattern, isPhrase }]
  })
}

const NEGATED = /\b(?:not|never|no|nobody|none|without|nor)\b|n['’]t\b/i

/** `treated … well`: a word or two. */
const GAP = "(?: [\\p{L}’']+){0,2} "

/** Phrases by the stem of their longest word, or by nothing where that carries no matter; a single word is met in any of its forms. */
const BY_TERM: ReadonlyMap<string, readonly SaidWay[]> = Map.groupBy(
  WAYS.map(({ phrase, ...way }) => {
    const words = phrase.split(' ')
    const [longest = ''] = words
      .filter((word) => word.length > 2 && !STOPWORDS.has(word))
      .toSorted((x, y) => y.length - x.length)
    const term = longest === '' ? '' : stem(longest)
    const pattern = new RegExp(
      words.length > 1 || term === '' ? `\\b${phrase.replace(' … ', GAP)}\\b` : `\\b${term}\\p{L}*`,
      'iu',
    )
    return { term, ...way, pattern, isPhrase: words.length > 1 }
  }),
  ({ term }) => term,
)

/** `armed` and `unarmed`, neither denied. */
export function areTurned(a: Assertion, b: Assertion): boolean {
  if (a.negative || b.negative || a.unreal || b.unreal) return false
  const isContraryOf = (one: Assertion, other: Assertion): boolean =>
    one.terms.list.some((term) => {
      const bare = /^(?:un|in|im|il|ir|dis)(?=\p{L}{4})(\p{L}+)$/u.exec(term)?.[1]
      return bare !== undefined && other.terms.set().has(bare)
    })
  return isContraryOf(a, b) || isContraryOf(b, a)
}

/** Patterns of ways by a term of a text; those that carry no matter stand under the empty one. */
export const waysOfTerm = (term: string): readonly SaidWay[] => BY_TERM.get(term) ?? []

const bareWith = prefilter(waysOfTerm(''), ({ pattern }) => [pattern])

/** Whether a text says of anything that it is one of several ways. */
export const hasWays = ({ terms, text }: Assertion): boolean =>
  terms.list.some((term) => BY_TERM.has(term)) || bareWith(text).some(({ pattern }) => pattern.test(text))
