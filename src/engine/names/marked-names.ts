import { BYNAME_LEADS, MATTERS_IN_MARKS, WORK_NOUNS, WORK_PREPOSITIONS, WORK_VERBS } from '../lexicon/works.ts'
import type { Tokens } from '../text/tokens.ts'
import type { RawQuotation, Span } from '../types.ts'
import { isRoleNoun } from './is-role-noun.ts'
import { knownKind } from './known-kind.ts'
import type { Candidate } from './read-run.ts'

/** Stretches in quotation marks that are names and nobody’s words. */
export interface MarkedNames {
  /** Of works and programmes: `the author of “The Glass Mill”`, `told “Newshour” that`. */
  titles: RawQuotation[]
  /** Of people: `a dealer known as “Mick”`. */
  bynames: RawQuotation[]
}

/** Longer quotations are the name of nothing. */
const MAX_WORDS = 8
/** Longer ones are nobody’s byname. */
const MAX_BYNAME_WORDS = 3
/** Units at either side in which words that say so are looked for. */
const SIDE_LENGTH = 48

/** `author | of`, `co-creator | of the hit`, `Nurse Bell | on` */
const BEHIND_ROLE = new RegExp(
  String.raw`\b(?!(?:${MATTERS_IN_MARKS})\s)(\p{L}+)\s(?:${WORK_PREPOSITIONS})\s(?:the\s(?:\p{Ll}+\s)?)?$`,
  'u',
)
/** `his song`, `the film, `, `who hosts the` */
const BEHIND_WORK = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:${WORK_NOUNS}),?|${WORK_VERBS})\s(?:the\s)?$|\b(?:plays|played|playing)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:on|in)\s$`,
  'u',
)
/** `wrote | of`, `the queue | for`: before words that have capitals only in a title. */
const BEHIND_PREPOSITION = /\s(?:of|on|in|from|for)\s$/u
/** `accused her of`, `chants of`: before what somebody said or thought. */
const BEHIND_MATTER = new RegExp(
  String.raw`\b(?:${MATTERS_IN_MARKS})(?:\s(?:on|in|from)|(?:\s[\p{L}’'-]+){0,2}\s(?:of|for))\s$`,
  'iu',
)
/** `” | star Ada Moor`, `” | podcast` */
const BEFORE_WORK = new RegExp(String.raw`^\s(?:${WORK_NOUNS})(?![\p{L}-])`, 'u')
const BEFORE_ROLE = /^\s((?:\p{Ll}[\p{L}-]*\s){1,2})\p{Lu}/u
/** `told | “Newshour” | that`, `told Radio Keld’s | “Late Tones” | on Sunday that` */
const HEARER_AHEAD = /\b(?:told|tells|telling)\s(?:(?:the|[\p{L}\p{N}\s.&-]{2,30}[’']s?)\s)?$/u
const CLAUSE_BEHIND = /^\s(?:that\s|\p{Ll}|\p{Lu})/u

const BEHIND_BYNAME_LEAD = new RegExp(
  String.raw`\b(?:${BYNAME_LEADS}|known\s(?:to|by|among|in|around|on|only|simply|locally|professionally|online|widely|just)\s(?:[^,.;“”"]{2,40}?\s)?as)\s(?:the\s)?$`,
  'iu',
)
/** `said | “Hamid” |, a student of 19` */
const BEHIND_SAYING = /[,.?!][”"’']{1,2}\s(?:said|says|asked|recalled|recalls|added|adds)\s$/u
const BEFORE_DESCRIPTION = /^,\s(?:an?\s|the\s|who\s|whose\s|not\s|\d)/u

/**
 * Finds the names that stand in quotation marks, by their form and the words at their sides: in `Ida Moor, author of “The
 * Glass Mill,” said it was late` nobody says the title.
 *
 * @param quotations what `findQuotations` gives.
 */
export function findMarkedNames(text: string, quotations: readonly RawQuotation[]): MarkedNames {
  const found: MarkedNames = { titles: [], bynames: [] }
  for (const quotation of quotations) {
    if (quotation.depth > 0 || !quotation.closed) continue
    const words = innerWords(text, quotation)
    if (words.length === 0 || words.length > MAX_WORDS) continue
    const before = text.slice(Math.max(0, quotation.start - SIDE_LENGTH), quotation.start)
    const after = text.slice(quotation.end, quotation.end + SIDE_LENGTH)
    const isOpen = text[quotation.end - 2] === ','
    if (isByname(words, before, isOpen ? `,${after}` : after)) found.bynames.push(quotation)
    else if (isTitleCase(words) && isTitle(words, before, after)) found.titles.push(quotation)
  }
  return found
}

function isByname(words: readonly string[], before: string, after: string): boolean {
  if (words.length > MAX_BYNAME_WORDS || !isTitleCase(words.filter((word) => word !== 'the'))) return false
  return BEHIND_BYNAME_LEAD.test(before) || (BEHIND_SAYING.test(before) && BEFORE_DESCRIPTION.test(after))
}

function isTitle(words: readonly string[], before: string, after: string): boolean {
  if (BEHIND_WORK.test(before) || isRoleNoun((BEHIND_ROLE.exec(before)?.[1] ?? '').toLowerCase())) return true
  if (HEARER_AHEAD.test(before) && CLAUSE_BEHIND.test(after)) return true
  if (BEFORE_WORK.test(after) || BEFORE_ROLE.exec(after)?.[1]?.trim().split(' ').every(isRoleNoun)) return true
  return words.length > 1 && BEHIND_PREPOSITION.test(before) && !BEHIND_MATTER.test(before)
}

/** Names without those inside titles, `the author of “The Glass | Mill | ”`; the “Today” programme is an outlet. */
export function outsideTitles(
  tokens: Tokens,
  candidates: readonly Candidate[],
  titles: readonly Span[],
): readonly Candidate[] {
  if (titles.length === 0) return candidates
  const isInTitle = (start: number) => titles.some((title) => title.start <= start && start < title.end)
  return candidates.filter(({ first, words }) => !isInTitle(tokens.start[first]!) || knownKind(words.join(' ')))
}

/** The words between the marks. */
export const innerWords = (text: string, { start, end }: Span): string[] =>
  text.slice(start + 1, end - 1).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? []

/** Whether all words but the small ones have a capital, two at least or the only one. */
export function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter(
    (word) => !/^(?:a|an|the|of|in|on|and|or|to|for|with|at|by|from|vs|is|as|but|nor|up)$/u.test(word),
  )
  return long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && /^[\p{Lu}\p{N}]/u.test(words[0]!)
}
