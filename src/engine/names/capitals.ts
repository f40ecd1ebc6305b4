import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts'
import { NEVER_NAMES } from '../lexicon/openers.ts'
import { DEMONYMS } from '../lexicon/places.ts'
import { classAt, LOWER, SPACE, UPPER } from '../text/characters.ts'
import { hashWord } from '../text/hash.ts'
import type { Tokens } from '../text/tokens.ts'
import { knownKind } from './known-kind.ts'

/** TokenWords of the text by token, what stands between them, and which dates the story uses as somebody’s name. */
export interface TokenWords {
  text: string
  tokens: Tokens
  /** `May` where the story has a Theresa May. */
  named: ReadonlySet<string>
}

export const tokenWord = ({ text, tokens }: TokenWords, i: number): string => text.slice(tokens.start[i], tokens.end[i])

const ARTICLED = /^(?:al|el|ad|as|ash|an|ar|at|az|ez|es|ed|ul|us)[-‑]\p{Lu}/u

/** Whether a token can be a word of a name by its first letters. */
export function startsUpper({ text, tokens }: TokenWords, i: number): boolean {
  const start = tokens.start[i]!
  const size = tokens.end[i]! - start
  if (tokens.first[i]! & UPPER) {
    if (size > 5 && isCompound(text, start, tokens.end[i]!)) return false
    if (size === 1) return text[start] !== 'I' && text[start] !== 'A'
    if (text[start + 1] === '-' && /^[DRI]-\p{Lu}/u.test(text.slice(start, start + 3))) return false
    return size > 12 || !NEVER_NAMES.has(text.slice(start, tokens.end[i]).replace('.', '').toLowerCase())
  }
  return size > 4 && text.charCodeAt(start + 2) <= 0x2d && ARTICLED.test(text.slice(start, start + 6))
}

/** `Hamas-aligned` describes, it does not name. */
function isCompound(text: string, start: number, end: number): boolean {
  const hyphen = text.indexOf('-', start)
  return (
    hyphen > start &&
    end - hyphen > 4 &&
    (classAt(text, hyphen + 1) & LOWER) !== 0 &&
    /(?:ed|ing|led|based|wide|era|style|born|built|run|held|made|friendly|only|like|free|wing)$/.test(
      text.slice(hyphen + 1, end),
    )
  )
}

/** Whether one white space, and nothing else, stands before token `i`. */
export function isOneSpace({ text, tokens }: TokenWords, i: number): boolean {
  const gap = tokens.start[i]! - tokens.end[i - 1]!
  return gap === 1 && (classAt(text, tokens.start[i]! - 1) & SPACE) !== 0 && text[tokens.start[i]! - 1] !== '\n'
}

/** Days and months that people are called. */
const DATE_NAMES = 'April August Dec Jan Jun June July Mar March May Mon Sun Thu'.split(' ')
const DATE_HASHES: ReadonlySet<number> = new Set(DATE_NAMES.map(hashWord))
const SURNAMES = /^(?:May|March|August|June|July|Sun|Abril)$/u
const GIVEN = /^(?:April|May|June|July|August|Jan|Jun|Mar|Dec|Sun|Mon|Thu)$/u
/** What a month goes with that is no surname: `May Day`, `the August Bank Holiday`. */
const OF_MONTH =
  /^(?:Day|Bank|Fools?|Madness|Revolution|Uprising|Elections?|Holiday|Term|Ball|Week|Agreement|Declaration|Review|Budget|Conference|Report|Meeting)$/u
const DATE_BEFORE =
  /(?:^|\s)(?:in|on|by|since|until|till|last|next|this|from|of|for|late|early|mid|during|before|after|to|and|or|between|through|throughout|every|each|the|a|an|previous|following|\d{1,2}(?:st|nd|rd|th)?|,)\s$/iu

/** TokenWords that are dates elsewhere and, by a given name, a title or a second capital, the name of somebody here. */
export function namedLikeDates(text: string, tokens: Tokens): Set<string> {
  const named = new Set<string>()
  const words: TokenWords = { text, tokens, named }
  for (let i = 0; i < tokens.count; i++) {
    if (!DATE_HASHES.has(tokens.word[i]!) || !(tokens.first[i]! & UPPER)) continue
    if (isSurnameDate(words, i) || isGivenDate(words, i, tokens.count)) named.add(tokenWord(words, i))
  }
  return named
}

/** `Theresa May`, not `in May`. */
function isSurnameDate(words: TokenWords, i: number): boolean {
  if (i === 0 || !isOneSpace(words, i) || !SURNAMES.test(tokenWord(words, i))) return false
  const before = tokenWord(words, i - 1)
  return (
    MALE_NAMES.has(before) ||
    FEMALE_NAMES.has(before) ||
    /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Minister|Secretary|President|Sen|Senator|Rep|Judge)\.?$/u.test(before)
  )
}

/** `April Jones`, `Sun Jianguo`: a month or day that another capital follows, and that no date leads to. */
function isGivenDate(words: TokenWords, i: number, last: number): boolean {
  const { text, tokens } = words
  if (!GIVEN.test(tokenWord(words, i))) return false
  if (i + 1 >= last || !isOneSpace(words, i + 1) || !startsUpper(words, i + 1)) return false
  const next = tokenWord(words, i + 1)
  const before = text.slice(Math.max(0, tokens.start[i]! - 12), tokens.start[i])
  return (
    /^\p{Lu}\p{Ll}/u.test(next) &&
    !DEMONYMS.has(next) &&
    !knownKind(next) &&
    !OF_MONTH.test(next) &&
    (!DATE_BEFORE.test(before) || /\band\s$/u.test(before))
  )
}

/** Whether a word that is a date elsewhere names somebody at this place. */
export function isDateName(words: TokenWords, i: number, last: number): boolean {
  const { text, tokens, named } = words
  if (!DATE_HASHES.has(tokens.word[i]!) || !named.has(tokenWord(words, i))) return false
  if (isSurnameDate(words, i) || isGivenDate(words, i, last)) return true
  const before = text.slice(Math.max(0, tokens.start[i]! - 12), tokens.start[i])
  return !DATE_BEFORE.test(before) && !/^,?\s\d/u.test(text.slice(tokens.end[i], tokens.end[i]! + 3))
}
