import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts'
import { NEVER_NAMES } from '../lexicon/openers.ts'
import { ORGANISATION_HEADS, ORGANISATION_SUFFIXES } from '../lexicon/organisations.ts'
import { DEMONYMS, PLACE_NOUNS } from '../lexicon/places.ts'
import { classAt, LOWER, OPENER, SPACE, UPPER, WORD } from '../text/characters.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Span } from '../types.ts'
import { knownKind } from './known-kind.ts'

/** Words with capitals in a row: `Secretary of State John Kerry`, before titles and common words are taken off. */
export interface Run {
  /** Token indices, half-open. */
  first: number
  last: number
  words: string[]
  /** Whether it stands where any word would have a capital: after a full stop, an opening mark, a colon. */
  initial: boolean
  /** Whether the sentence is set in title case, where capitals mean little. */
  heading: boolean
}

const MAX_NAME_TOKENS = 7
/** No name is longer; a shouted line is cut, so that its cost stays in proportion. */
const LONGEST_RUN = 14
const PARTICLES = new Set(
  'de del della der den dos da do di du la le van von zu zum y e bin ibn bint al el ben ter ten af'.split(' '),
)
const ARTICLED = /^(?:al|el|ad|as|ash|an|ar|at|az|ez|es|ed|ul|us)[-‑]\p{Lu}/u
/** Outlets with a number in their name. */
const NUMBERED = /^(?:Channel|News|Kan|France|TV|Rossiya|Kurdistan|Telewizja|Canal|Radio)\s\d{1,2}$/u
const JOINT_BODIES =
  /^(?:Committee|Subcommittee|Commission|Administration|Agency|Department|Ministry|Council|Bureau|Board|Institute|Association|Office)$/u
const HEADS =
  /^(?:Times|Voice|Secretary|Chief|Speaker|Republic|Kingdom|Isle|Strait|Straits|Gulf|Sea|Horn|Port|States|Duke|Prince|Director|Sons|Daughters|Guard|State|President|Minister)$/

/** Finds the runs of capitalised words of every sentence, with the particles that join them. One pass. */
export function scanRuns(text: string, sentences: readonly Span[], tokens: Tokens): Run[] {
  const runs: Run[] = []
  let token = 0
  for (const sentence of sentences) {
    while (token < tokens.count && (tokens.start[token] as number) < sentence.start) token++
    const first = token
    while (token < tokens.count && (tokens.start[token] as number) < sentence.end) token++
    const heading = isTitleCase(text, tokens, first, token)
    for (let i = first; i < token; ) {
      const last = endOfRun(text, tokens, i, token)
      if (last === i) {
        i++
        continue
      }
      const words: string[] = []
      for (let k = i; k < last; k++) words.push(text.slice(tokens.start[k], tokens.end[k]))
      const shouts =
        words.length > MAX_NAME_TOKENS && !words.some((word) => word === 'of' || word === 'for' || word === 'and')
      runs.push({
        first: i,
        last,
        words,
        initial: i === first || opensHere(text, tokens, i),
        heading: heading || shouts,
      })
      i = last
    }
  }
  return runs
}

/** Whether nearly every long word of a sentence has a capital, as in a headline. */
function isTitleCase(text: string, tokens: Tokens, first: number, last: number): boolean {
  let long = 0
  let capital = 0
  for (let i = first; i < last; i++) {
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < 4 || !((tokens.first[i] as number) & WORD)) continue
    long++
    if ((tokens.first[i] as number) & UPPER) capital++
  }
  const ends = last > first && text.charAt((tokens.end[last - 1] as number) - 1) === '.'
  return !ends && long >= 2 && capital >= long * 0.75
}

function opensHere(text: string, tokens: Tokens, i: number): boolean {
  const before = text.charAt((tokens.start[i] as number) - 1)
  if (classAt(text, (tokens.start[i] as number) - 1) & OPENER && before !== '(' && before !== '[') return true
  return /[:;!?.—–\n]$/u.test(text.slice(Math.max(0, (tokens.start[i] as number) - 3), tokens.start[i]).trimEnd())
}

function startsUpper(text: string, tokens: Tokens, i: number): boolean {
  const start = tokens.start[i] as number
  const size = (tokens.end[i] as number) - start
  if ((tokens.first[i] as number) & UPPER) {
    if (size > 5 && isCompound(text, start, tokens.end[i] as number)) return false
    if (size === 1) return text[start] !== 'I' && text[start] !== 'A'
    if (text[start + 1] === '-' && /^[DRI]-\p{Lu}/u.test(text.slice(start, start + 3))) return false
    return size > 12 || !NEVER_NAMES.has(text.slice(start, tokens.end[i]).replace('.', '').toLowerCase())
  }
  return size > 4 && text.charCodeAt(start + 2) <= 0x2d && ARTICLED.test(text.slice(start, start + 6))
}

/** `Theresa May`, not `in May`. */
function isSurnameMonth(text: string, tokens: Tokens, i: number): boolean {
  if (!/^(?:May|March|August|June|Abril)$/u.test(text.slice(tokens.start[i], tokens.end[i]))) return false
  const before = text.slice(tokens.start[i - 1], tokens.end[i - 1])
  return (
    MALE_NAMES.has(before) ||
    FEMALE_NAMES.has(before) ||
    /^(?:Mr|Mrs|Ms|Minister|President|Sen|Senator)\.?$/u.test(before)
  )
}

const DATE_BEFORE =
  /(?:^|\s)(?:in|on|by|since|until|till|last|next|this|from|of|late|early|mid|during|before|after|to|and|between|through|every|each|\d{1,2}(?:st|nd|rd|th)?|,)\s$/iu

/** `April Jones`, `June Carter`: a month that another capital follows, and that no date leads to. */
function isGivenMonth(text: string, tokens: Tokens, i: number, last: number): boolean {
  if (!/^(?:April|May|June|August|Jan)$/u.test(text.slice(tokens.start[i], tokens.end[i]))) return false
  if (i + 1 >= last || !isOneSpace(text, tokens, i + 1) || !startsUpper(text, tokens, i + 1)) return false
  const next = text.slice(tokens.start[i + 1], tokens.end[i + 1])
  const before = text.slice(Math.max(0, (tokens.start[i] as number) - 12), tokens.start[i])
  return /^\p{Lu}\p{Ll}/u.test(next) && !DEMONYMS.has(next) && !knownKind(next) && !DATE_BEFORE.test(before)
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

/** The token after the run that begins at `i`; `i` itself when none begins there. */
function endOfRun(text: string, tokens: Tokens, i: number, last: number): number {
  if (!startsUpper(text, tokens, i) && !isGivenMonth(text, tokens, i, last)) return i
  let end = i + 1
  while (end < last && end - i < LONGEST_RUN) {
    if (!isOneSpace(text, tokens, end)) break
    if (startsUpper(text, tokens, end) || isSurnameMonth(text, tokens, end)) {
      end++
      continue
    }
    const next = skipJoiner(text, tokens, end, last)
    if (next === end) break
    end = next
  }
  return end < last && NUMBERED.test(text.slice(tokens.start[end - 1], tokens.end[end])) ? end + 1 : end
}

/** Whether one white space, and nothing else, stands before token `i`. */
function isOneSpace(text: string, tokens: Tokens, i: number): boolean {
  const gap = (tokens.start[i] as number) - (tokens.end[i - 1] as number)
  return (
    gap === 1 &&
    (classAt(text, (tokens.start[i] as number) - 1) & SPACE) !== 0 &&
    text[(tokens.start[i] as number) - 1] !== '\n'
  )
}

/** `Securities and Exchange Commission`: a body's name with an `and` inside, after `the` or an opening like `House`. */
function endOfBody(text: string, tokens: Tokens, i: number, last: number): number {
  const first = text.slice(tokens.start[i - 1], tokens.end[i - 1])
  if (MALE_NAMES.has(first) || FEMALE_NAMES.has(first)) return i
  for (let k = i + 1; k < last && k < i + 6 && isOneSpace(text, tokens, k) && startsUpper(text, tokens, k); k++) {
    if (JOINT_BODIES.test(text.slice(tokens.start[k], tokens.end[k])))
      return k > i + 1 || ORGANISATION_HEADS.has(first) ? k + 1 : i
  }
  return i
}

/** `of the Interior`, `van der Berg`, `& Sons`: the token after the capital behind the joining words, or `i`. */
function skipJoiner(text: string, tokens: Tokens, i: number, last: number): number {
  const word = text.slice(tokens.start[i], tokens.end[i])
  if (word.length > 5) return i
  let next = i + 1
  if (word === 'on') {
    if (
      !/^(?:Commission|Committee|Council|Conference|Subcommittee|Panel)$/u.test(
        text.slice(tokens.start[i - 1], tokens.end[i - 1]),
      )
    )
      return i
  } else if (word === 'of' || word === 'for') {
    const head = text.slice(tokens.start[i - 1], tokens.end[i - 1])
    const joins =
      ORGANISATION_HEADS.has(head) ||
      (word === 'of' && (HEADS.test(head) || PLACE_NOUNS.has(head) || ORGANISATION_SUFFIXES.has(head)))
    if (!joins) return i
    if (text.slice(tokens.start[next], tokens.end[next]) === 'the') next++
  } else if (word === 'and') return endOfBody(text, tokens, i, last)
  else if (word !== '&' && !PARTICLES.has(word)) return i
  else while (next < last && next < i + 3 && PARTICLES.has(text.slice(tokens.start[next], tokens.end[next]))) next++
  for (let k = i + 1; k <= next && k < last; k++) if (!isOneSpace(text, tokens, k)) return i
  return next < last && startsUpper(text, tokens, next) ? next + 1 : i
}
