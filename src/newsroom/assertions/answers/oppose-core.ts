import { POLL_SHARES } from '../../lexicon/oppositions.ts'
import { terms } from '../../terms/terms.ts'
import { isOfAnybody } from '../is-of-anybody.ts'
import { listScopes } from '../list-scopes.ts'
import { listNovel } from '../subjects/list-novel.ts'
import { rootOf } from '../subjects/root-of.ts'
import type { Assertion, Opposed } from '../types.ts'
import { isFullAnswer } from './is-answer.ts'

/** Words that the second voice may bring besides. */
const MAX_NOVEL = 1

/** Words behind a negation among which stands what it denies. */
const CORE_TERMS = 2

/**
 * `The slope had been roped off`, and in the next breath of another `there had been no rope and no sign`: what the one says
 * stands right behind a negation of the other, and the second names next to nothing else.
 */
export function opposeCore(a: Assertion, b: Assertion): Opposed | null {
  if (!isFullAnswer(a, b) || [a, b].some(({ text, unreal }) => unreal || POLL_SHARES.test(text))) return null
  const [one, other] = [coresOf(a), coresOf(b)]
  if ((one.length === 0) === (other.length === 0)) return null
  const some = one.length === 0 ? a : b
  const own = new Set(some.terms.list.filter((term) => !isOfAnybody(term)).map(rootOf))
  if (![...one, ...other].some((core) => core.some((root) => own.has(root)))) return null
  if (listNovel(b.text, a, [...a.giver, ...b.giver]).length > MAX_NOVEL) return null
  return { a, b, kind: 'conflict', label: 'so or not so', similarity: 0.4 }
}

const coresOf = ({ text, reading }: Assertion): string[][] =>
  listScopes(text).map(({ words }) => terms(words, reading.memo).slice(0, CORE_TERMS).map(rootOf))
