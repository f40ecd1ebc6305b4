import { CUT_ENDS, CUT_STARTS, ELISIONS } from '../lexicon/elisions.ts'
import type { Span } from '../types.ts'
import { CLASSES, CLOSER, classAt, DIGIT, LETTER, OPENER, SPACE, WORD } from './characters.ts'

/** A quotation mark, and what it may do where it stands. */
export interface QuotationMark extends Span {
  family: 'double' | 'single' | 'angle'
  /** Marks that pair only with their like: a straight one inside a curly one is nested, not a mistake. */
  style: 'curly' | 'straight' | 'tex' | 'angle'
  opens: boolean
  closes: boolean
  /** What the white space round it says. */
  looks: 'open' | 'close' | 'either'
  /** False for what may be an apostrophe. */
  sure: boolean
  /** Set when an opener of the paragraph before has claimed it. */
  taken?: boolean
  /** For an opener that was never closed: where it has to end at the latest. */
  limit?: number
}

/** Units of the longest elision with its mark and what stands behind it. */
const ELISION_LENGTH = 9
const CUT_SHORT = new RegExp(String.raw`[szx]$|\p{L}{2}in$|(?<![\p{L}\p{N}])(?:${CUT_ENDS})$`, 'iu')
const ELISION = new RegExp(String.raw`^['‘’](?:${ELISIONS}|\d\ds?)(?![\p{L}\p{N}])`, 'iu')

const CUT_START = new RegExp(String.raw`^['‘’](?:${CUT_STARTS})(?![\p{L}\p{N}])`, 'u')

function isElision(text: string, start: number): boolean {
  const words = text.slice(start, start + ELISION_LENGTH)
  return ELISION.test(words) || CUT_START.test(words)
}

/** Collects the quotation marks of one paragraph in text order, apostrophes left out. */
export function collectMarks(text: string, paragraph: Span): QuotationMark[] {
  const marks: QuotationMark[] = []
  for (let offset = paragraph.start; offset < paragraph.end; offset++) {
    if (!(CLASSES[text.charCodeAt(offset)]! & (OPENER | CLOSER))) continue
    const mark = markAt(text, offset, paragraph)
    if (!mark) continue
    marks.push(mark)
    offset = mark.end - 1
  }
  const quoting = withoutInches(marks, text)
  return quoting.some((mark) => mark.family === 'single') ? settleSingles(quoting, text) : quoting
}

function markAt(text: string, start: number, { start: from, end: to }: Span): QuotationMark | null {
  switch (text.charCodeAt(start)) {
    case 0x22: // "
      return byContext(text, start, 1, 'straight', from, to)
    case 0x201c: // “, which also closes „
      return make(start, 1, 'double', 'curly', true, lowOpen(text, start, from) || looksClosing(text, start, from, to))
    case 0x201d: // ”, which some put on both sides
      return make(start, 1, 'double', 'curly', looksOpening(text, start, from, to), true)
    case 0x201e: // „
      return make(start, 1, 'double', 'curly', true, false)
    case 0xab: // «
    case 0x2039:
      return make(start, 1, 'angle', 'angle', true, looksClosing(text, start, from, to, ANY))
    case 0xbb: // », which opens in »so«
    case 0x203a:
      return make(start, 1, 'angle', 'angle', looksOpening(text, start, from, to), true)
    case 0x60: // ``
      return text.charCodeAt(start + 1) === 0x60 ? make(start, 2, 'double', 'tex', true, false) : null
    case 0x27: // ''
      if (text.charCodeAt(start + 1) === 0x27) return byContext(text, start, 2, 'tex', from, to)
      return single(text, start, 'straight', from, to)
    case 0x2018: // ‘
      if (isElision(text, start)) return null
      if (looksClosing(text, start, from, to)) return { ...make(start, 1, 'single', 'curly', false, true) }
      return { ...make(start, 1, 'single', 'curly', true, false), sure: !(classAt(text, start - 1) & LETTER) }
    case 0x2019: // ’
      return single(text, start, 'curly', from, to)
    default:
      return null
  }
}

function make(
  start: number,
  length: number,
  family: QuotationMark['family'],
  style: QuotationMark['style'],
  opens: boolean,
  closes: boolean,
): QuotationMark {
  const looks = opens && closes ? 'either' : opens ? 'open' : 'close'
  return { start, end: start + length, family, style, opens, closes, looks, sure: true }
}

const STOP = /[.,!?…’]/
const ANY = /\S/

/** `“We will go,“ she said`: a mark for the left on the right, behind a stop or a comma and before a space. */
const looksClosing = (text: string, start: number, from: number, to: number, behind = STOP): boolean =>
  start > from && behind.test(text[start - 1]!) && (start + 1 >= to || /[\s.,;:!?]/.test(text[start + 1]!))

/** `”We will go,” she said`: a mark for the right on the left. */
const looksOpening = (text: string, start: number, from: number, to: number): boolean =>
  (start <= from || (classAt(text, start - 1) & SPACE) !== 0) &&
  start + 1 < to &&
  (classAt(text, start + 1) & WORD) !== 0

/** Units back to which a mark that opened low is looked for. */
const MAX_QUOTATION_LENGTH = 2000

/** Whether a „ stands before a “ with nothing else between: „so“. */
function lowOpen(text: string, start: number, from: number): boolean {
  for (let offset = start - 1; offset >= from && start - offset < MAX_QUOTATION_LENGTH; offset--) {
    const unit = text.charCodeAt(offset)
    if (unit === 0x201e) return true
    if (unit === 0x201c || unit === 0x201d) return false
  }
  return false
}

/** A double mark of one form for both sides, which looks as what stands round it says. */
function byContext(
  text: string,
  start: number,
  length: number,
  style: QuotationMark['style'],
  from: number,
  to: number,
): QuotationMark {
  const end = start + length
  const spaceBefore = start <= from || (classAt(text, start - 1) & SPACE) !== 0
  const spaceAfter = end >= to || (classAt(text, end) & SPACE) !== 0
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  let looks: QuotationMark['looks'] = 'either'
  if (spaceBefore !== spaceAfter) looks = spaceBefore ? 'open' : 'close'
  else if (!spaceBefore) {
    const wordBefore = (classAt(text, start - 1) & WORD) !== 0 || /[.,!?…]/.test(before)
    const wordAfter = (classAt(text, end) & WORD) !== 0
    if (wordAfter && /[([{—–\-/“‘'`]/.test(before)) looks = 'open'
    else if (wordBefore && /[)\]}—–\-/.,;:!?…’'”]/.test(after)) looks = 'close'
  }
  return { start, end, family: 'double', style, opens: true, closes: true, looks, sure: true }
}

/** A single mark that is not plainly an apostrophe (`don’t`, `’em`). */
function single(
  text: string,
  start: number,
  style: QuotationMark['style'],
  from: number,
  to: number,
): QuotationMark | null {
  const before = start > from ? classAt(text, start - 1) : SPACE
  const after = start + 1 < to ? classAt(text, start + 1) : SPACE
  if (before & WORD && after & WORD) return null
  if (isElision(text, start) || closesElision(text, start)) return null
  const span = { start, end: start + 1, family: 'single' as const, style }
  if (before & WORD || !(before & SPACE)) {
    const opensToo = style === 'straight' && !(before & WORD) && /[([{—–“"]/.test(text[start - 1] ?? '')
    if (opensToo && after & WORD) return { ...span, opens: true, closes: false, looks: 'open', sure: true }
    if (before & DIGIT) return { ...span, opens: false, closes: true, looks: 'close', sure: false }
    return { ...span, opens: false, closes: true, looks: 'close', sure: !mayBePossessive(text, start, after) }
  }
  if (after & SPACE) {
    const nested = /["”]\s$/.test(text.slice(Math.max(from, start - 2), start))
    return nested ? { ...span, opens: false, closes: true, looks: 'close', sure: true } : null
  }
  return style === 'straight' ? { ...span, opens: true, closes: false, looks: 'open', sure: true } : null
}

/** Leaves out the marks of inches, which close nothing: `a 12" blade and an 8" saw`, `"The 6" pipe burst," he said`. */
function withoutInches(marks: QuotationMark[], text: string): QuotationMark[] {
  let isOpen = false
  return marks.filter((mark, index) => {
    if (mark.family !== 'double' || mark.style !== 'straight') return true
    if (mark.looks === 'close' && classAt(text, mark.start - 1) & DIGIT) {
      const next = marks.slice(index + 1).find(({ family, style }) => family === 'double' && style === 'straight')
      if (!isOpen || (next?.looks === 'close' && !(classAt(text, next.start - 1) & DIGIT))) return false
    }
    isOpen = mark.looks === 'open' || (mark.looks === 'either' && !isOpen)
    return true
  })
}

/** `rock ’n’ roll`: the mark behind the n. */
function closesElision(text: string, start: number): boolean {
  return /(?<![\p{L}\p{N}])['‘’]n$/iu.test(text.slice(Math.max(0, start - 3), start))
}

/** `the voters’ call`, `fishin’ off the quay`, `rock an’ roll`: after an s, an -in that may be an -ing or a word cut short, before a word. */
function mayBePossessive(text: string, start: number, after: number): boolean {
  return (after & SPACE) !== 0 && CUT_SHORT.test(text.slice(Math.max(0, start - 5), start))
}

/**
 * Decides which closing single marks close: after an opener the first sure one before the next opener,
 * or, where there is none, the first that may be a possessive. ‘It’s the voters’ call,’ he said.
 */
function settleSingles(marks: QuotationMark[], text: string): QuotationMark[] {
  const paired = new Set<QuotationMark>()
  let opener: QuotationMark | null = null
  let maybe: QuotationMark | null = null
  const settle = () => {
    if (opener) paired.add(opener)
    if (opener && maybe) paired.add(maybe)
    opener = null
    maybe = null
  }
  for (const mark of marks) {
    if (mark.family !== 'single') {
      paired.add(mark)
    } else if (mark.opens) {
      settle()
      opener = mark
    } else if (opener && (mark as QuotationMark).style === (opener as QuotationMark).style) {
      if (mark.sure) {
        paired.add(opener).add(mark)
        opener = null
        maybe = null
      } else maybe ??= mark
    } else if (mark.sure && /[.,!?…—]/.test(text[mark.start - 1] ?? '')) paired.add(mark)
  }
  settle()
  return marks.filter((mark) => paired.has(mark))
}
