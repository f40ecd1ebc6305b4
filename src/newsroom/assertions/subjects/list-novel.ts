import { EMPTY_TERMS } from '../../lexicon/dealings.ts'
import { terms } from '../../terms/terms.ts'
import type { Assertion } from '../types.ts'
import { rootOf } from './root-of.ts'

/** Roots of what words of one assertion name that the other's part of its sentence and whoever speaks do not. */
export const listNovel = (words: string, other: Assertion, giver: readonly string[]): string[] =>
  novelOf(terms(words, other.reading.memo), other, giver)

/** The same of all that an assertion says. */
export const listNovelIn = (one: Assertion, other: Assertion): string[] =>
  novelOf(one.terms.list, other, [...one.giver, ...other.giver])

function novelOf(said: readonly string[], other: Assertion, giver: readonly string[]): string[] {
  const known = other.partRoots().set()
  // Without the memo, which holds words as the stories write them: a name in small letters is none of theirs.
  const speaking = new Set(giver.flatMap((word) => terms(word)).map(rootOf))
  const novel = new Set<string>()
  for (const term of said) {
    if (EMPTY_TERMS.has(term)) continue
    const root = rootOf(term)
    if (!known.has(root) && !speaking.has(root)) novel.add(root)
  }
  return [...novel]
}
