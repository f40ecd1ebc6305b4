import { NEVER_ENDS } from '../lexicon/abbreviations.ts'
import { CLASSES, classAt, DIGIT, LETTER, LOWER, SPACE, SURROGATE, UPPER, WORD } from './characters.ts'
import { cutTokens } from './cut-tokens.ts'
import { hashLower } from './hash.ts'

/** Words and marks of a text, as parallel arrays; token `i` is `text.slice(start[i], end[i])`. */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  /** Hash of the lower-case word, curly apostrophes as straight ones: equal words have equal ids. */
  word: Int32Array
  /** Bits of the first unit, see characters.ts. */
  first: Uint8Array
}

const NEVER = new Set([...NEVER_ENDS].map((word) => hashLower(`${word}.`, 0, word.length + 1)))

/**
 * Cuts a text into words and marks, in one pass. Hyphens, `don’t`, `1,000.5` and `U.S.` stay whole,
 * `Ann’s` is `Ann` and `’s`, and an abbreviation that never ends a sentence keeps its full stop.
 */
export function tokenize(text: string): Tokens {
  const { count, start, end } = cutTokens(text, isSpace, endOfToken)
  const word = new Int32Array(count)
  const first = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    word[i] = hashLower(text, start[i]!, end[i]!)
    first[i] = CLASSES[text.charCodeAt(start[i]!)]!
  }
  return { count, start: start.subarray(0, count), end: end.subarray(0, count), word, first }
}

const isSpace = (unit: number): boolean => (CLASSES[unit]! & SPACE) !== 0

const endOfToken = (text: string, start: number): number =>
  CLASSES[text.charCodeAt(start)]! & WORD ? endOfWord(text, start) : endOfMark(text, start)

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  for (; ; end++) {
    const bits = classAt(text, end)
    if (bits & WORD) continue
    const next = classAt(text, end + 1)
    if (!(next & WORD) || bits & SPACE) break
    const unit = text.charCodeAt(end)
    if (unit === 0x2d || unit === 0x2011) continue
    if ((unit === 0x2c || unit === 0x2e || unit === 0x3a) && next & DIGIT && classAt(text, end - 1) & DIGIT) continue
    if (unit === 0x2e && next & LETTER && isSingleLetter(text, end - 1, start) && isSingleBefore(text, end + 1))
      continue
    if (isApostrophe(unit) && next & LETTER && !isClitic(text, end + 1)) continue
    break
  }
  if (text.charCodeAt(end) === 0x2e) {
    const dotted = text.charCodeAt(end - 2) === 0x2e && end - start < 8
    const initial = end - start === 1 && (classAt(text, start) & UPPER) !== 0
    if (dotted || initial || (end - start < 8 && NEVER.has(hashLower(text, start, end + 1)))) end++
  }
  return end
}

/** Inside `U.S.`: one letter since the last full stop. */
function isSingleLetter(text: string, offset: number, start: number): boolean {
  return (classAt(text, offset) & LETTER) !== 0 && (offset === start || text.charCodeAt(offset - 1) === 0x2e)
}

function isSingleBefore(text: string, offset: number): boolean {
  return text.charCodeAt(offset + 1) === 0x2e
}

/** `’s`, `’re`, `’ll`, `’ve`, `’d`, `’m` begin a token of their own. */
function isClitic(text: string, offset: number): boolean {
  let end = offset
  while (classAt(text, end) & (LETTER | SURROGATE) && end - offset < 3) end++
  if (end - offset > 2 || classAt(text, end) & DIGIT) return false
  return /^(?:s|re|ll|ve|d|m)$/i.test(text.slice(offset, end))
}

function endOfMark(text: string, start: number): number {
  const unit = text.charCodeAt(start)
  if (isApostrophe(unit) && classAt(text, start - 1) & WORD && isClitic(text, start + 1)) {
    let end = start + 1
    while (classAt(text, end) & (LOWER | UPPER)) end++
    return end
  }
  const runs = unit === 0x2e || unit === 0x2d || unit === 0x27 || unit === 0x60 || unit === 0x2a || unit === 0x5f
  let end = start + 1
  while (runs && text.charCodeAt(end) === unit && (unit !== 0x27 || end - start < 2)) end++
  return end
}
