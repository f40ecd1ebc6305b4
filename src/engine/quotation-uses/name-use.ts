import { NAMING_VERBS } from '../lexicon/cue-verbs.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import {
  NICKNAME_AFTER,
  NICKNAME_BEFORE,
  TERM_AFTER,
  TERM_BEFORE,
  TITLE_AFTER,
  TITLE_AMONG,
  TITLE_BEFORE,
  TITLE_IN_APPOSITION,
} from '../lexicon/quotation-uses.ts'
import { innerWords, isTitleCase } from '../names/marked-names.ts'
import type { QuotationUse, Span } from '../types.ts'

const BEFORE_OWN_NAME = new RegExp(
  String.raw`\b(?:what|which)\s(?:[\p{L}’'.-]+\s){1,4}(?:${NAMING_VERBS})\s(?:an?\s|the\s|(?:his|her|its|their)\s)?$`,
  'iu',
)

/** Longer quotations are the name of nothing. */
const MAX_NAME_WORDS = 8
/** Longer ones are no nickname and no term. */
const MAX_TERM_WORDS = 4
/** Units on either side in which words that say the use are looked for. */
const SIDE_LENGTH = 48

/**
 * Whether a quotation is a title, term or nickname by its form and the words at its sides; null when it is none.
 *
 * @param isCalledBySource whether a source is said to call a thing so, which makes the word that source’s own.
 */
export function nameUse(
  text: string,
  quotation: Span,
  isCalledBySource: boolean,
): Extract<QuotationUse, 'title' | 'term' | 'nickname'> | null {
  const words = innerWords(text, quotation)
  if (words.length === 0 || words.length > MAX_NAME_WORDS) return null
  const before = text.slice(Math.max(0, quotation.start - SIDE_LENGTH), quotation.start)
  const after = text.slice(quotation.end, quotation.end + SIDE_LENGTH)
  if (
    words.length <= MAX_TERM_WORDS &&
    (NICKNAME_BEFORE.test(before) || NICKNAME_AFTER.test(after) || isByname(before, after))
  )
    return 'nickname'
  const works =
    TITLE_BEFORE.test(before) || TITLE_AMONG.test(before) || TITLE_IN_APPOSITION.test(before) || TITLE_AFTER.test(after)
  const titled = isTitleCase(words)
  if (works && titled && !/\b(?:called|told)\s$/u.test(before)) return 'title'
  if (
    words.length <= MAX_TERM_WORDS &&
    (TERM_AFTER.test(after) || TERM_BEFORE.test(before)) &&
    !isCalledBySource &&
    !isOwnName(text, quotation)
  )
    return 'term'
  if (
    titled &&
    words.length > 1 &&
    /(?:\b(?:[Ii]n|[Oo]n|of|from|to|with|and|for|read|see|saw|or)|[’']s)\s$/u.test(before)
  )
    return 'title'
  return null
}

/** `said Elsa | “Tank” Brodie`: one capital behind a word without, as no headline has it. */
const LONE_NAME = /(?:,|\b(?!(?:the|an?|this|that|its|his|her|their|our)\s)\p{Ll}+)\s\p{Lu}\p{Ll}[\p{L}’-]*\s$/u

/** `Joe ‘the Hammer’ Doe` */
function isByname(before: string, after: string): boolean {
  const given = /(\p{Lu}[\p{L}.]+)\s$/u.exec(before)?.[1]
  if (given === undefined || !/^\s\p{Lu}\p{Ll}/u.test(after)) return false
  return (
    GIVEN_NAMES.has(given) || (LONE_NAME.test(before) && /^\s\p{Lu}\p{Ll}[\p{L}’'-]*(?:[.,;]|\s\p{Ll}|$)/u.test(after))
  )
}

/** `what the group calls “…”`: a word that someone in the sentence uses of a thing is that one's own. */
export const isOwnName = (text: string, { start }: Span): boolean =>
  BEFORE_OWN_NAME.test(text.slice(Math.max(0, start - SIDE_LENGTH), start))
