import { COMPANY_ENDS, MAY_END, MONTHS, NEVER_ENDS, SENTENCE_STARTERS } from '../lexicon/abbreviations.ts'
import type { Span } from '../types.ts'
import { CLASSES, CLOSER, classAt, DIGIT, LETTER, LOWER, OPENER, SPACE, TERMINATOR, UPPER, WORD } from './characters.ts'

/**
 * Splits a text into sentences, in one pass. A blank line always ends one, a single line break never does.
 * Spans are in text order, without white space round them.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = skipSpace(text, 0)
  for (let at = nextBreak(text, start); at < text.length; ) {
    const isLine = text.charCodeAt(at) === LINE_FEED
    const end = isLine ? at : closeSentence(text, at)
    const next = skipSpace(text, end)
    if (isLine ? isBlankLine(text, end, next) : endsSentence(text, at, end)) {
      sentences.push({ start, end: isLine ? trimEnd(text, start, end) : end })
      start = next
    }
    at = nextBreak(text, isLine ? next : Math.max(end, start))
  }
  const end = trimEnd(text, start, text.length)
  if (end > start) sentences.push({ start, end })
  return sentences
}

const LINE_FEED = 10

/** The next place where a sentence may end: a full stop or the like, or a line break. */
function nextBreak(text: string, from: number): number {
  let offset = from
  for (; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    if (unit === LINE_FEED || CLASSES[unit]! & TERMINATOR) break
  }
  return offset
}

function skipSpace(text: string, from: number): number {
  let offset = from
  while (classAt(text, offset) & SPACE) offset++
  return offset
}

function trimEnd(text: string, start: number, from: number): number {
  let end = from
  while (end > start && classAt(text, end - 1) & SPACE) end--
  return end
}

function isBlankLine(text: string, from: number, to: number): boolean {
  let breaks = 0
  for (let offset = from; offset < to; offset++) if (text.charCodeAt(offset) === LINE_FEED) breaks++
  return breaks > 1
}

/** `“Go!” he` : the end of the marks that close after a terminator. */
function closeSentence(text: string, from: number): number {
  let end = from
  while (classAt(text, end) & TERMINATOR) end++
  while (classAt(text, end) & CLOSER) end++
  while (classAt(text, end) & (TERMINATOR | CLOSER)) end++
  return end
}

function endsSentence(text: string, terminator: number, end: number): boolean {
  if (end >= text.length) return true
  if (!(classAt(text, end) & SPACE)) return false
  let next = skipSpace(text, end)
  if (isBlankLine(text, end, next)) return true
  while (classAt(text, next) & OPENER || text[next] === '-' || text[next] === '—') next++
  const begins = classAt(text, next)
  if (begins & LOWER) return false
  // `Keld! Inc. lost money`: what is behind such a mark may be the rest of a firm’s name.
  if (/[!?]/.test(text[terminator]!) && end === terminator + 1 && COMPANY_ENDS.has(wordAt(text, next))) return false
  if (text[terminator] !== '.' || end > terminator + 1) return (begins & (UPPER | DIGIT)) !== 0 || next >= text.length
  return endsAtFullStop(text, terminator, next, begins)
}

/** Letters of a state with a stop, `Calif.`, and one more. */
const MAX_STATE = 6

function endsAtFullStop(text: string, stop: number, next: number, begins: number): boolean {
  let start = stop
  while (start > 0 && stop - start < 16 && (classAt(text, start - 1) & WORD || isInnerStop(text, start - 1))) start--
  const word = text.slice(start, stop).toLowerCase()
  if (word.length > 12 || word.length === 0) return true
  if (NEVER_ENDS.has(word)) return false
  // `SALINA, Kan. — The mill burned`
  if (word.length < MAX_STATE && classAt(text, start) & UPPER && /^\s[-–—]/u.test(text.slice(stop + 1, stop + 3)))
    return false
  // `see p. 12`; a capital is an initial.
  if (/^pp?$/.test(text.slice(start, stop)) && begins & DIGIT) return false
  if (MONTHS.has(word)) return !(begins & DIGIT)
  const initial = word.length === 1 && (classAt(text, start) & UPPER) !== 0
  if (initial || word.includes('.') || (MAY_END.has(word) && classAt(text, start) & LETTER)) {
    if (word === 'no' || word === 'nos') return !(begins & DIGIT)
    return SENTENCE_STARTERS.has(wordAt(text, next)) && !(initial && word !== 'i' && wordAt(text, next) === 'a')
  }
  return true
}

function isInnerStop(text: string, offset: number): boolean {
  return text[offset] === '.' && (classAt(text, offset - 1) & LETTER) !== 0 && (classAt(text, offset + 1) & WORD) !== 0
}

function wordAt(text: string, start: number): string {
  let end = start
  while (classAt(text, end) & WORD && end - start < 20) end++
  return text.slice(start, end).toLowerCase()
}
