import { CLAUSE_VERBS, FINITE_AUXILIARIES, IRREGULAR_PASTS } from '../lexicon/verb-shapes.ts'
import type { Span } from '../types.ts'
import type { Placed } from './place-mentions.ts'

/** Characters of a sentence before its subject. */
const MAX_AHEAD = 90

/**
 * Whether a mention begins its sentence, titles aside, and is not owner nor object: `Ann Lee came`, not `of Ann Lee`, nor `Tom
 * Roe called Ann Lee a friend`.
 */
export function isSubject(text: string, sentences: readonly Span[], mention: Placed): boolean {
  const start = sentences[mention.sentence]?.start ?? 0
  const before = text.slice(start, mention.start)
  const behind = text.slice(mention.end, mention.end + MAX_BEHIND)
  if (before.length > MAX_AHEAD || /^[’']/u.test(behind)) return false
  return !BEHIND_PREPOSITION.test(before) && !(BEHIND_VERB.test(before) && !BEFORE_VERB.test(behind))
}

const BEHIND_PREPOSITION =
  /\b(?:of|for|with|by|to|from|against|about|on|in|at|between|and|like|than)\s(?:[\p{L}.’'-]+\s){0,3}$/iu

/** `Roe called `, `Roe has met Mr `, `beyond thanking `; not `“No,” added `, `the wounded ` */
const BEHIND_VERB = new RegExp(
  String.raw`[\p{L}”’]\s(?<!\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Nn]ewly)\s)(?:(?!(?:${FINITE_AUXILIARIES})\s)(?:${CLAUSE_VERBS}|${IRREGULAR_PASTS}|\p{Ll}{2,}ing))\s(?:\p{Lu}[\p{L}.’']*\s){0,2}$`,
  'u',
)

const MAX_BEHIND = 24
/** `Roe believed | Lee had left`: the subject of a clause. */
const BEFORE_VERB = new RegExp(
  String.raw`^(?:\s\p{Ll}+ly)?\s(?:${FINITE_AUXILIARIES}|${CLAUSE_VERBS}|${IRREGULAR_PASTS}|said|says)\b`,
  'u',
)
