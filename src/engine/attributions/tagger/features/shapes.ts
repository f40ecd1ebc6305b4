import { CLASSES, DIGIT, LETTER, LOWER, UPPER } from '../../../text/characters.ts'

const WORD_LOWER = 0
export const WORD_CAPITAL = 1
const WORD_UPPER = 2
const WORD_MIXED = 3
const NUMBER_SHAPE = 4
export const COMMA_SHAPE = 5
export const STOP = 6
export const MARK = 7
const COLON = 8
const DASH = 9
export const BRACKET = 10
export const OTHER = 11
export const CLITIC = 12
const INITIAL = 13

/** Form of a token: how it is cased, or which mark it is. */
export function shapeOf(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start)
  const first = CLASSES[unit]!
  if (first & DIGIT) return NUMBER_SHAPE
  if (first & LETTER) {
    if (text.charCodeAt(end - 1) === 0x2e) return INITIAL
    if (first & LOWER) {
      for (let i = start + 1; i < end; i++) if (CLASSES[text.charCodeAt(i)]! & UPPER) return WORD_MIXED
      return WORD_LOWER
    }
    let upper = 0
    let lower = 0
    for (let i = start + 1; i < end; i++) {
      const bits = CLASSES[text.charCodeAt(i)]!
      if (bits & UPPER) upper++
      else if (bits & LOWER) lower++
    }
    if (upper > 0) return lower > 0 ? WORD_MIXED : WORD_UPPER
    return WORD_CAPITAL
  }
  if (unit === 0x2c) return COMMA_SHAPE
  if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) return STOP
  if (unit === 0x3a || unit === 0x3b) return COLON
  if (unit === 0x2d || (unit >= 0x2012 && unit <= 0x2015)) return DASH
  if (unit === 0x27 || unit === 0x2019) return end - start > 1 && text.charCodeAt(start + 1) !== unit ? CLITIC : MARK
  if (unit === 0x22 || unit === 0x60 || (unit >= 0x2018 && unit <= 0x201f) || unit === 0xab || unit === 0xbb)
    return MARK
  if (unit === 0x28 || unit === 0x29 || unit === 0x5b || unit === 0x5d) return BRACKET
  return OTHER
}
