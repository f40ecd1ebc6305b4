import { NUMBERED_BODIES } from '../../lexicon/body-words.ts'
import { HEADLINE_WORDS, SHOUTED_VERBS } from '../../lexicon/name-words.ts'
import { OFFICES_OF_PLACES } from '../../lexicon/offices.ts'
import { NUMBERED_OUTLETS } from '../../lexicon/outlet-words.ts'
import { classAt, DIGIT, LOWER, OPENER, UPPER, WORD } from '../../text/characters.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Span } from '../../types.ts'
import { isHolder } from '../offices.ts'
import { markBodiesByCall } from './bodies-by-call.ts'
import {
  isDateName,
  isDayOfOutlet,
  isOneSpace,
  namedLikeDates,
  startsUpper,
  type TokenWords,
  tokenWord,
} from './capitals.ts'
import { isGivenOpener, namedLikeOpeners } from './given-openers.ts'
import { skipJoiner } from './joining-words.ts'

/** Words with capitals in a row: `Secretary of State John Kerry`, before titles and common words are taken off. */
export interface Run {
  /** Token indices, half-open. */
  first: number
  last: number
  words: string[]
  /** The word before it, `the` left out, in lower case; `office of` in `Mayor of | Keld`. */
  before: string
  /** Whether the office of a place leads to it, `Mayor of | Keld`, and whether that stands as a title, without an article. */
  seat: 'title' | 'office' | null
  /** Whether an office that leads to it or begins it stands as a title, without an article: `Superintendent of | Police Ann Lee`. */
  titled: boolean
  /** Whether it stands where any word would have a capital: after a full stop, an opening mark, a colon. */
  initial: boolean
  /** Whether its first word would be none of a name elsewhere, and is somebody’s given name here: `Will Okafor`. */
  given: boolean
  /** Whether it is all of a body’s name, though its first word opens sentences elsewhere: `Open Hands, a charity,`. */
  body?: boolean
  /** Whether the sentence is set in title case, where capitals mean little. */
  heading: boolean
}

const MAX_NAME_TOKENS = 7
/** No name is longer; a shouted line is cut, so that its cost stays in proportion. */
const LONGEST_RUN = 14
/** Outlets with a number in their name. */
const NUMBERED = new RegExp(String.raw`^(?:${NUMBERED_OUTLETS})\s\d{1,2}$`, 'u')

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/u

/** Finds the runs of capitalised words of every sentence, with the particles that join them. One pass. */
export function scanRuns(text: string, sentences: readonly Span[], tokens: Tokens): Run[] {
  const runs: Run[] = []
  const dates = namedLikeDates(text, tokens)
  const words: TokenWords = { text, tokens, named: dates.union(namedLikeOpeners({ text, tokens, named: dates })) }
  let token = 0
  for (const sentence of sentences) {
    while (token < tokens.count && tokens.start[token]! < sentence.start) token++
    const first = token
    while (token < tokens.count && tokens.start[token]! < sentence.end) token++
    const heading = isTitleCase(text, tokens, first, token)
    for (let i = first; i < token; ) {
      const last = endOfRun(words, i, token)
      if (last === i) {
        i++
        continue
      }
      const found: string[] = []
      for (let k = i; k < last; k++) found.push(tokenWord(words, k))
      const shouts =
        isShouted(found) ||
        (found.length > MAX_NAME_TOKENS && !found.some((word) => word === 'of' || word === 'for' || word === 'and'))
      const given = isGivenOpener(words, i, token)
      const initial = !given && (i === first || opensHere(text, tokens, i))
      runs.push({
        first: i,
        last,
        words: found,
        before: i > first ? wordBefore(words, i, first) : '',
        seat: seatBefore(words, i, first),
        titled: isTitled(words, i, first),
        initial,
        given,
        heading: heading || shouts,
      })
      i = last
    }
  }
  markBodiesByCall(text, tokens, runs)
  return runs
}

/** `ROE SAYS SELM | will …`: a headline in capitals that has run into a text. */
const isShouted = (words: readonly string[]): boolean =>
  words.length >= MIN_SHOUTED &&
  words.every((word) => SHOUTED_WORD.test(word)) &&
  words.some((word) => HEADLINE_WORDS.has(inTitleCase(word)) || SHOUTED_VERBS.has(word))

const MIN_SHOUTED = 3
const SHOUTED_WORD = /^[\p{Lu}\d][\p{Lu}\d’'&.-]+$/u
const inTitleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

function wordBefore(words: TokenWords, i: number, first: number): string {
  const at = tokenWord(words, i - 1) === 'the' && i - 2 >= first ? i - 2 : i - 1
  const word = tokenWord(words, at).toLowerCase()
  return word === 'of' && at > first && isHolder(tokenWord(words, at - 1)) ? 'office of' : word
}

function seatBefore(words: TokenWords, i: number, first: number): Run['seat'] {
  const office = i - 2
  if (office < first || tokenWord(words, i - 1) !== 'of') return null
  const word = tokenWord(words, office)
  if (!OFFICES_OF_PLACES.has(word.toLowerCase())) return null
  const isTitle = /^\p{Lu}/u.test(word) && !(office > first && DETERMINES.test(tokenWord(words, office - 1)))
  return isTitle ? 'title' : 'office'
}

/** Words of an office before what it heads: `Additional Deputy Inspector General of the`. */
const MAX_OFFICE = 7

function isTitled(words: TokenWords, i: number, first: number): boolean {
  if (tokenWord(words, i) === 'The') return false
  const of = tokenWord(words, i - 1) === 'the' ? i - 2 : i - 1
  let at = i
  if (of > first && tokenWord(words, of) === 'of') {
    at = of
    while (
      at > first &&
      i - at < MAX_OFFICE &&
      startsUpper(words, at - 1) &&
      !DETERMINES.test(tokenWord(words, at - 1))
    )
      at--
    if (at === of) return false
  }
  return !(at > first && DETERMINES.test(tokenWord(words, at - 1)))
}

/** `the | Mayor of Keld`, `Keld’s | Mayor` */
const DETERMINES = /^(?:the|an?|its?|his|her|their|former|[’']s?)$/iu

/** Whether nearly every long word of a sentence has a capital, as in a headline. */
function isTitleCase(text: string, tokens: Tokens, first: number, last: number): boolean {
  let long = 0
  let capital = 0
  for (let i = first; i < last; i++) {
    if (tokens.end[i]! - tokens.start[i]! < 4 || !(tokens.first[i]! & WORD)) continue
    long++
    if (tokens.first[i]! & UPPER) capital++
  }
  const ends = last > first && text.charAt(tokens.end[last - 1]! - 1) === '.'
  return !ends && long >= 2 && capital >= long * 0.75
}

function opensHere(text: string, tokens: Tokens, i: number): boolean {
  const before = text.charAt(tokens.start[i]! - 1)
  if (classAt(text, tokens.start[i]! - 1) & OPENER && before !== '(' && before !== '[') return true
  return /[:;!?.—–\n]$/u.test(text.slice(Math.max(0, tokens.start[i]! - 3), tokens.start[i]).trimEnd())
}

/** The token after the run that begins at `i`; `i` itself when none begins there. */
function endOfRun(words: TokenWords, i: number, last: number): number {
  if (!isName(words, i, last)) return isCounted(words, i, last) ? endOfRun(words, i + 1, last) : i
  let end = i + 1
  while (end < last && end - i < LONGEST_RUN) {
    if (isOneSpace(words, end) && (isName(words, end, last) || tokenWord(words, end) === 'TV')) {
      end++
      continue
    }
    const next = Math.max(skipJoiner(words, i, end, last), skipSlash(words, end, last))
    if (next === end) break
    end = next
  }
  const isNumbered = end < last && NUMBERED.test(words.text.slice(words.tokens.start[end - 1], words.tokens.end[end]))
  if (!isNumbered) return end
  // `Radio 5 | Live`
  return end + 1 < last && tokenWord(words, end + 1) === 'Live' && isOneSpace(words, end + 1) ? end + 2 : end + 1
}

/** The token after the second half of `Macmillan/ | McGraw`, `Nielsen// | NetRatings`; `i` itself where none stands. */
function skipSlash(words: TokenWords, i: number, last: number): number {
  if (tokenWord(words, i) !== '/') return i
  const { text, tokens } = words
  const next = tokenWord(words, i + 1) === '/' ? i + 2 : i + 1
  if (next >= last) return i
  return OF_SLASH.test(text.slice(tokens.start[i - 1], tokens.end[next])) ? next + 1 : i
}

/** Words of a firm's name, long enough not to be two words for one thing, `Mr/Mrs`. */
const OF_SLASH = /^\p{Lu}[\p{L}]{4,}\/{1,2}\p{Lu}\p{L}{4,}$/u

const isName = (words: TokenWords, i: number, last: number): boolean =>
  (startsUpper(words, i) && !isOfHandle(words, i) && !isPronoun(words, i, last)) ||
  isDateName(words, i, last) ||
  isGivenOpener(words, i, last) ||
  isDayOfOutlet(words, i, last)

/** `S_AND_ | YY` */
const isOfHandle = ({ text, tokens }: TokenWords, i: number): boolean => text[tokens.start[i]! - 1] === '_'

/** `Splash News | She said`: under a picture the stop is often missing. */
function isPronoun(words: TokenWords, i: number, last: number): boolean {
  const size = words.tokens.end[i]! - words.tokens.start[i]!
  if (size < 2 || size > 4 || i + 1 >= last || !(words.tokens.first[i + 1]! & LOWER)) return false
  return /^(?:She|He|They|We|It)$/u.test(tokenWord(words, i))
}

function isCounted(words: TokenWords, i: number, last: number): boolean {
  if (!(words.tokens.first[i]! & DIGIT) || !ORDINAL.test(tokenWord(words, i))) return false
  for (let k = i + 1; k < last && k < i + 4 && isOneSpace(words, k) && startsUpper(words, k); k++)
    if (NUMBERED_BODIES.has(tokenWord(words, k))) return true
  return false
}
