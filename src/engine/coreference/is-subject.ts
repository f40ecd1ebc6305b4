import type { Span } from '../types.ts'
import type { Placed } from './place-mentions.ts'

/** Whether a mention begins its sentence, titles aside, and is not owner nor object: `Ann Lee came`, not `of Ann Lee`. */
export function isSubject(text: string, sentences: readonly Span[], mention: Placed): boolean {
  const start = sentences[mention.sentence]?.start ?? 0
  const before = text.slice(start, mention.start)
  if (before.length > 90 || /^[’']/u.test(text.slice(mention.end, mention.end + 1))) return false
  return !/\b(?:of|for|with|by|to|from|against|about|on|in|at|between|and|like|than)\s(?:[\p{L}.’'-]+\s){0,3}$/iu.test(
    before,
  )
}
