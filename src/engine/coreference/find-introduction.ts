import { DOCUMENT_NOUNS } from '../lexicon/documents.ts'
import { isKnownRole } from '../names/is-role-noun.ts'

const MAX_INTRODUCTION_DISTANCE = 600
/** Words with which a sentence brings in somebody, and goes on without speech to the quotation behind it. */
const SUBJECT_BEFORE_QUOTATION =
  /(?:^|[.!?][”"’']?\s+|\n)((?:an?|one|another)(?:\s[\p{L}’'-]+){1,5})\s[^.!?“”"]*[.!?:]\s+[“"][^“”"]*[”"],?\s$/iu

/** `A pilot was doubtful. “It will not last,” | the pilot | said`: whom the sentence before a quotation brings in. Null for other words. */
export function findSubjectIntroduced(text: string, offset: number, head: string): string | null {
  const before = text.slice(Math.max(0, offset - MAX_INTRODUCTION_DISTANCE), offset)
  const words = SUBJECT_BEFORE_QUOTATION.exec(before)?.[1]?.split(/\s/u) ?? []
  const at = words.indexOf(head)
  return at > 0 ? words.slice(0, at + 1).join(' ') : null
}

/**
 * The words that brought somebody without a name into the story: `a police officer` for `the officer`. Null when
 * nobody was brought in so, or two were.
 */
export function findIntroduction(
  text: string,
  offset: number,
  { head, modifiers }: { head: string; modifiers: readonly string[] },
): string | null {
  if (modifiers.length > 0 || !/^\p{Ll}+$/u.test(head)) return null
  const before = text.slice(Math.max(0, offset - MAX_INTRODUCTION_DISTANCE), offset)
  const found = new Set<string>()
  for (let at = before.indexOf(` ${head}`); at >= 0; at = before.indexOf(` ${head}`, at + 1)) {
    const phrase = /(?:^|[^\p{L}’'-])((?:a|an|one|another)(?:\s[\p{L}’'-]+){0,4})$/iu.exec(
      before.slice(Math.max(0, at - 60), at),
    )?.[1]
    const behind = before.slice(at + 1 + head.length)
    if (!phrase || /^[\p{L}’'-]/u.test(behind)) continue
    if (/\s(?:the|that|by|of|to|and|was|is|with|in|for|at|on)(?:\s|$)/u.test(phrase)) continue
    const article = isPartOfTitle(behind) ? /^\p{L}+\s?/u : ''
    found.add(`${phrase.replace(article, '')} ${head}`.trim())
  }
  return found.size === 1 ? [...found][0]! : null
}

/** `a police | spokesman`, `a company | statement`: the article is not theirs. */
function isPartOfTitle(behind: string): boolean {
  const next = /^\s(\p{Ll}+)/u.exec(behind)?.[1]
  return next !== undefined && (isKnownRole(next) || DOCUMENT_NOUNS.has(next))
}
