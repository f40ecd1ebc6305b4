import { classAt, WORD } from './characters.ts'

/** The last words before an offset, one space between, up to a mark or line break: `the foreign minister `. */
export function wordsBefore(text: string, offset: number, count: number): string {
  let start = offset
  let left = count
  while (start > 0 && offset - start < 80) {
    const unit = text.charCodeAt(start - 1)
    if (unit === 0x20) {
      if (left === 0 || (start < offset && text.charCodeAt(start) === 0x20)) break
      left--
    } else if (!(classAt(text, start - 1) & WORD) && !isInner(unit)) break
    start--
  }
  while (start < offset && text.charCodeAt(start) === 0x20) start++
  return text.slice(start, offset)
}

/** Full stop, hyphen and apostrophes. */
const isInner = (unit: number): boolean => unit === 0x2e || unit === 0x2d || unit === 0x27 || unit === 0x2019
