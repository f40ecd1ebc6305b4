import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import {
  ARABIC_ARTICLES,
  BEFORE_MONTHS,
  BEFORE_SURNAMES,
  BEHIND_MONTHS,
  COMPOUND_ENDS,
  DATE_NAMES,
  ELIDED_PARTICLES,
  MONTH_GIVEN_NAMES,
  MONTH_SURNAMES,
} from '../../lexicon/name-words.ts'
import { NEVER_NAMES } from '../../lexicon/openers.ts'
import { ARTICLED_OUTLETS, OUTLET_KINDS } from '../../lexicon/outlet-words.ts'
import { OUTLET_SUFFIXES, OUTLETS } from '../../lexicon/outlets.ts'
import { DEMONYMS } from '../../lexicon/places.ts'
import { STATEMENT_VERBS } from '../../lexicon/statement-verbs.ts'
import { classAt, LOWER, SPACE, UPPER } from '../../text/characters.ts'
import { hashWord } from '../../text/hash.ts'
import type { Tokens } from '../../text/tokens.ts'
import { knownKind } from '../known-kind.ts'

const SURNAME_LEAD = new RegExp(String.raw`^(?:${BEFORE_SURNAMES})\.?$`, 'u')

const DESCRIBES = new RegExp(`(?:${COMPOUND_ENDS})$`)

/** Words of a text by token, what stands between them, and which dates the story uses as somebody’s name. */
export interface TokenWords {
  text: string
  tokens: Tokens
  /** `May` where the story has a Theresa May, `Will` and `Will Okafor` where it has him. */
  named: ReadonlySet<string>
}

/** The word of token `i`. */
export const tokenWord = ({ text, tokens }: TokenWords, i: number): string => text.slice(tokens.start[i], tokens.end[i])

/** `al-Masri` */
const isArticled = (text: string, start: number): boolean =>
  text.charCodeAt(start + 2) <= 0x2d && ARTICLED.test(text.slice(start, start + 6))

/** `Giscard | d’Estaing`, `dell’Utri` */
const ELIDED = new RegExp(String.raw`^(?:${ELIDED_PARTICLES})['’]\p{Lu}\p{Ll}`, 'u')

const ARTICLED = new RegExp(String.raw`^(?:${ARABIC_ARTICLES})[-‑]\p{Lu}`, 'u')

/** `Dr | Are`, `Ms | May`, `BBC | Two`: what makes any word behind it a name. */
const BEFORE_ANY_NAME = /^(?:Mr|Mrs|Ms|Dr|Prof|BBC)\.?\s$/u

/** Whether a token can be a word of a name by its first letters. */
export function startsUpper({ text, tokens }: TokenWords, i: number): boolean {
  const start = tokens.start[i]!
  const size = tokens.end[i]! - start
  if (tokens.first[i]! & UPPER) {
    if (size > 5 && isCompound(text, start, tokens.end[i]!)) return false
    if (size === 1) return text[start] !== 'I' && (text[start] !== 'A' || isArticleOfPaper(text, start))
    if (text[start + 1] === '-' && /^[DRI]-\p{Lu}/u.test(text.slice(start, start + 3))) return false
    const isName = size > 12 || !NEVER_NAMES.has(text.slice(start, tokens.end[i]).replace('.', '').toLowerCase())
    return isName || (i > 0 && BEFORE_ANY_NAME.test(text.slice(tokens.start[i - 1], start)))
  }
  return size > 4 && (isArticled(text, start) || ELIDED.test(text.slice(start, start + 7)))
}

/** `sports daily | A Jornada` */
const isArticleOfPaper = (text: string, start: number): boolean =>
  /^A\s\p{Lu}\p{Ll}/u.test(text.slice(start, start + 4)) && PAPER_AHEAD.test(text.slice(Math.max(0, start - 14), start))

const PAPER_AHEAD = new RegExp(String.raw`\b(?:${OUTLET_KINDS})\s$`, 'u')

/** `Hamas-aligned` describes, it does not name; `Chao-ming` does. */
function isCompound(text: string, start: number, end: number): boolean {
  const hyphen = text.indexOf('-', start)
  if (hyphen <= start || end - hyphen <= 4 || (classAt(text, hyphen + 1) & LOWER) === 0) return false
  const second = text.slice(hyphen + 1, end)
  return DESCRIBES.test(second) && !SYLLABLE.test(second)
}

/** The second half of a given name in a Latin spelling of Chinese. */
const SYLLABLE = /^(?:[bdhjlmnpqstxy]|ch|hs|sh)ing$/u

/** Whether one white space, and nothing else, stands before token `i`. */
export function isOneSpace({ text, tokens }: TokenWords, i: number): boolean {
  const gap = tokens.start[i]! - tokens.end[i - 1]!
  return gap === 1 && (classAt(text, tokens.start[i]! - 1) & SPACE) !== 0 && text[tokens.start[i]! - 1] !== '\n'
}

/** Days and months that people are called. */
const DATE_HASHES: ReadonlySet<number> = new Set([...DATE_NAMES].map(hashWord))

const DATE_BEFORE = new RegExp(String.raw`(?:^|\s)(?:${BEFORE_MONTHS}|\d{1,2}(?:st|nd|rd|th)?|,)\s$`, 'iu')

/** Words that are dates elsewhere and, by a given name, a title or a second capital, the name of somebody here. */
export function namedLikeDates(text: string, tokens: Tokens): Set<string> {
  const named = new Set<string>()
  const words: TokenWords = { text, tokens, named }
  for (let i = 0; i < tokens.count; i++) {
    if (!(tokens.first[i]! & UPPER) || !DATE_HASHES.has(tokens.word[i]!)) continue
    if (isSurnameDate(words, i) || isGivenDate(words, i, tokens.count)) named.add(tokenWord(words, i))
  }
  return named
}

/** Whether words of time lead to token `i`: `on | Sunday`, `in late | May`. */
export const isDateBefore = ({ text, tokens }: TokenWords, i: number): boolean =>
  DATE_BEFORE.test(text.slice(Math.max(0, tokens.start[i]! - 12), tokens.start[i]))

/** `Theresa May`, not `in May`. */
function isSurnameDate(words: TokenWords, i: number): boolean {
  if (i === 0 || !isOneSpace(words, i) || !MONTH_SURNAMES.has(tokenWord(words, i))) return false
  const before = tokenWord(words, i - 1)
  return GIVEN_NAMES.has(before) || SURNAME_LEAD.test(before)
}

/** `April Jones`, `Sun Jianguo`: a month or day that another capital follows, and that no date leads to. */
function isGivenDate(words: TokenWords, i: number, last: number): boolean {
  const { text, tokens } = words
  if (!MONTH_GIVEN_NAMES.has(tokenWord(words, i))) return false
  if (i + 1 >= last || !isOneSpace(words, i + 1) || !startsUpper(words, i + 1)) return false
  const next = tokenWord(words, i + 1)
  const before = text.slice(Math.max(0, tokens.start[i]! - 12), tokens.start[i])
  return (
    /^\p{Lu}\p{Ll}/u.test(next) &&
    !DEMONYMS.has(next) &&
    !knownKind(next) &&
    !BEHIND_MONTHS.has(next) &&
    (!DATE_BEFORE.test(before) || /\band\s$/u.test(before))
  )
}

/** Whether a word that is a date elsewhere names somebody at this place. */
export function isDateName(words: TokenWords, i: number, last: number): boolean {
  const { text, tokens, named } = words
  if (named.size === 0 || !DATE_HASHES.has(tokens.word[i]!) || !named.has(tokenWord(words, i))) return false
  if (isSurnameDate(words, i) || isGivenDate(words, i, last)) return true
  return !isDateBefore(words, i) && !/^,?\s\d/u.test(text.slice(tokens.end[i], tokens.end[i]! + 3))
}

/** `The Sun | said`, `told | the Sun`; not the star. */
function isPaperHere(words: TokenWords, i: number): boolean {
  if (!/^the$/iu.test(tokenWord(words, i - 1))) return false
  return STATES.has(words.tokens.word[i + 1]!) || (i > 1 && /^(?:told|tells|telling)$/u.test(tokenWord(words, i - 2)))
}

const STATES: ReadonlySet<number> = new Set([...STATEMENT_VERBS].map(hashWord))

/** `the Sunday Times`, `The Sun said`: a day that an outlet has in its name. */
export function isDayOfOutlet(words: TokenWords, i: number, last: number): boolean {
  if (words.text[words.tokens.start[i]!] !== 'S' || i + 1 >= last) return false
  const day = tokenWord(words, i)
  if (day === 'Sun') return i > 0 && isPaperHere(words, i)
  if (!isOneSpace(words, i + 1)) return false
  if (day !== 'Sunday' && day !== 'Saturday') return false
  const next = tokenWord(words, i + 1).toLowerCase()
  return (
    OUTLETS.has(`${day} ${next}`.toLowerCase()) ||
    (startsUpper(words, i + 1) && (OUTLET_SUFFIXES.has(next) || ARTICLED_OUTLETS.has(next)))
  )
}
