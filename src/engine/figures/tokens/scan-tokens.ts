import { CASED_CURRENCIES, CURRENCY_CODES } from '../../lexicon/currencies.ts'
import { BEFORE_COUNTS } from '../../lexicon/modifiers.ts'
import { CLASSES, DIGIT, isAsciiDigit, isBlank, LETTER } from '../../text/characters.ts'
import { cutTokens } from '../../text/cut-tokens.ts'

/** What a token is. A number token is one numeral in digits, grouping marks and decimals included. */
const PUNCTUATION = 0
export const FIGURE_WORD = 1
export const NUMBER = 2

/** What stands before a token: nothing, spaces, one line break, or a blank line. */
export const GLUED = 0
export const SPACED = 1
export const LINE = 2
const BLANK = 3

/** The text as parallel arrays, one entry a token; a sentinel of kind PUNCTUATION closes each array. */
export interface FigureTokens {
  text: string
  size: number
  kind: Uint8Array
  gap: Uint8Array
  start: Int32Array
  end: Int32Array
  /** Words in lower case, everything else as it stands. */
  word: string[]
}

const isGroupSpace = (code: number): boolean => code === 0xa0 || code === 0x202f || code === 0x2009

function digitsEnd(text: string, at: number): number {
  let end = at
  while (isAsciiDigit(text.charCodeAt(end))) end++
  return end
}

/** End of the last of the groups of three digits that plain spaces set apart behind `end`; `end` where there are none. */
function spacedGroupsEnd(text: string, end: number): number {
  let last = end
  while (text.charCodeAt(last) === 32 && digitsEnd(text, last + 1) === last + 4) last += 4
  return last
}

/** The word or mark that ends before `at`, past one space; empty at the start of a line. */
function wordBefore(text: string, at: number): string {
  const end = text.charCodeAt(at - 1) === 32 ? at - 1 : at
  let start = end
  while (start > 0 && end - start < 12 && isWordUnit(text.charCodeAt(start - 1))) start--
  return text.slice(start === end ? Math.max(0, end - 1) : start, end)
}

/**
 * End of `816 000` or `13 009` with plain spaces. Two numbers may stand side by side as well: `Flight 302 150 people`,
 * `on May 12 300 people`, `two 100 200-metre`; only round thousands are sure behind a name, but `Some 34 500` opens a
 * sentence and `CHF 4 500` is money.
 */
function spacedEnd(text: string, at: number, end: number): number {
  const last = spacedGroupsEnd(text, end)
  if (last === end || text.charCodeAt(at) === 48) return end
  if (text.startsWith('000', last - 3)) return last
  if (isWordUnit(text.charCodeAt(last)) || /^[-–:/(][\p{L}\p{N}]/u.test(text.slice(last, last + 2))) return end
  const before = wordBefore(text, at)
  const leads =
    BEFORE_COUNTS.has(before.toLowerCase()) ||
    CURRENCY_CODES.has(before.toLowerCase()) ||
    CASED_CURRENCIES.has(before) ||
    (before === 'R' && isRand(text, at, last))
  return /^(?:[\p{Lu}+(\-–/]|\d)/u.test(before) && !leads && !opensLine(text, at) ? end : last
}

/** `a fine of R4 500`, but `on the R44 500 metres on`. */
const isRand = (text: string, at: number, last: number): boolean =>
  !/\b(?:the|on|route|road)\s+R\s?$/iu.test(text.slice(Math.max(0, at - 9), at)) &&
  !/^\s(?:m|metres?|meters?|km|kilometres?|people|years?)\b/u.test(text.slice(last, last + 12))

const opensLine = (text: string, at: number): boolean => at === 0 || text.charCodeAt(at - 1) === 10

/** End of the numeral at `at`: `1,307,000`, `12,34,567.89`, `12 000` with spaces of any kind, `3.65`, `.001`. */
function numeralEnd(text: string, at: number): number {
  let end = digitsEnd(text, at)
  if (end - at <= 3 && end > at && text.charCodeAt(end) === 32) end = spacedEnd(text, at, end)
  else if (end - at <= 3 && end > at) {
    for (;;) {
      const mark = text.charCodeAt(end)
      if (mark !== 44 && !isGroupSpace(mark)) break
      const next = digitsEnd(text, end + 1)
      // Indian grouping: two digits at a time, three at the end.
      if (next - end - 1 === 2 && mark === 44 && text.charCodeAt(next) === 44) {
        const last = digitsEnd(text, next + 1)
        if (last - next - 1 === 3 || (last - next - 1 === 2 && text.charCodeAt(last) === 44)) {
          end = next
          continue
        }
      }
      if (next - end - 1 !== 3) break
      end = next
    }
  }
  while (text.charCodeAt(end) === 46 && isAsciiDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1)
  return end
}

/** Letters of any alphabet, and digits other than 0 to 9, of which no numeral is read. */
const isWordUnit = (unit: number): boolean => (CLASSES[unit]! & (LETTER | DIGIT)) !== 0 && !isAsciiDigit(unit)

/** `.5` behind a space, not the full stop of `p.5`. */
const opensDecimal = (text: string, start: number): boolean =>
  text.charCodeAt(start) === 46 &&
  isAsciiDigit(text.charCodeAt(start + 1)) &&
  (start === 0 || isBlank(text.charCodeAt(start - 1)))

function kindAt(text: string, start: number): number {
  const unit = text.charCodeAt(start)
  if (isWordUnit(unit)) return FIGURE_WORD
  return isAsciiDigit(unit) || opensDecimal(text, start) ? NUMBER : PUNCTUATION
}

function endOfToken(text: string, start: number): number {
  const kind = kindAt(text, start)
  if (kind === NUMBER) return numeralEnd(text, start)
  let end = start + 1
  while (kind === FIGURE_WORD && end < text.length && isWordUnit(text.charCodeAt(end))) end++
  return end
}

function gapBetween(text: string, from: number, to: number): number {
  if (from === to) return GLUED
  let breaks = 0
  for (let offset = from; offset < to; offset++) if (text.charCodeAt(offset) === 10) breaks++
  return breaks > 1 ? BLANK : breaks === 1 ? LINE : SPACED
}

/**
 * Cuts a text into words, numerals and single marks, in one pass. Offsets are UTF-16 units of `text`. Finer than
 * `tokenize`, whose `12-year-old`, `U.S.` and `$5bn` are whole: here each part of them may be a numeral or its unit.
 */
export function scanTokens(text: string): FigureTokens {
  const { count: size, start, end } = cutTokens(text, isBlank, endOfToken)
  const kind = new Uint8Array(start.length)
  const gap = new Uint8Array(start.length)
  const word: string[] = []
  for (let i = 0; i < size; i++) {
    const at = start[i]!
    kind[i] = kindAt(text, at)
    gap[i] = i === 0 ? BLANK : gapBetween(text, end[i - 1]!, at)
    word.push(kind[i] === FIGURE_WORD ? lowerWord(text, at, end[i]!) : text.slice(at, end[i]))
  }
  gap[size] = BLANK
  start[size] = text.length
  end[size] = text.length
  word.push('')
  return { text, size, kind, gap, start, end, word }
}

/** A word in lower case; most are already, and a look at them is cheaper than a new string. */
function lowerWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end)
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code < 97 || code > 122) return word.toLowerCase()
  }
  return word
}
