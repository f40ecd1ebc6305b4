import type { Problem, RawQuotation, Span } from '../types.ts'
import { collectMarks, type QuotationMark } from './quotation-marks.ts'

/**
 * Finds every stretch inside quotation marks, the marks included: “ ” " ‘ ’ ' '' `` « » „, one inside another,
 * re-opened paragraph by paragraph, or closed only in the next paragraph. Apostrophes are never marks.
 *
 * @param paragraphs what `splitParagraphs` gives; a mark pairs within its paragraph first.
 * @returns quotations in text order, an outer one before those inside it, and a problem for every mark left over.
 */
export function findQuotations(text: string, paragraphs: Span[]): { quotations: RawQuotation[]; problems: Problem[] } {
  const quotations: RawQuotation[] = []
  const problems: Problem[] = []
  const marks = paragraphs.map((paragraph) => collectMarks(text, paragraph))
  paragraphs.forEach((paragraph, index) => {
    const { closed, open, stray } = pairMarks(marks[index] ?? [])
    for (const quotation of closed) quotations.push(quotation)
    for (const mark of stray) problems.push(unbalanced(text, mark, 'an opening mark before it'))
    for (const mark of open) {
      const next = paragraphs[index + 1]
      const following = marks[index + 1] ?? []
      // What is opened again in its own paragraph goes on there, and not in the next.
      const first = mark.limit === undefined ? following.find((other) => other.family === mark.family) : undefined
      if (next && first && first.start === next.start && first.opens && first.style === mark.style) {
        quotations.push({ start: mark.start, end: paragraph.end, closed: false, depth: 0 })
      } else if (first && !first.opens && first.closes && first.sure) {
        first.taken = true
        quotations.push({ start: mark.start, end: first.end, closed: true, depth: 0 })
      } else if (mark.sure) {
        problems.push(unbalanced(text, mark, 'a closing mark after it'))
        if (startsSpeech(text, mark, paragraph) || isReopened(text, mark)) {
          quotations.push({ start: mark.start, end: mark.limit ?? paragraph.end, closed: false, depth: 0 })
        }
      }
    }
  })
  const nested = withoutCrossings(quotations.map((it) => (it.closed ? it : trimmedEnd(text, it))))
  setDepths(nested)
  return { quotations: nested, problems }
}

/** One pass over a paragraph's marks with a stack. */
function pairMarks(marks: QuotationMark[]): { closed: RawQuotation[]; open: QuotationMark[]; stray: QuotationMark[] } {
  const closed: RawQuotation[] = []
  const open: QuotationMark[] = []
  const stray: QuotationMark[] = []
  const stack: QuotationMark[] = []
  marks.forEach((mark, index) => {
    if (mark.taken) return
    const at = stack.findLastIndex((other) => other.family === mark.family)
    const opener = stack[at]
    if (mark.closes && opener && !(mark.opens && mark.looks === 'open')) {
      for (const left of stack.splice(at).slice(1)) if (left.family === 'double') open.push(left)
      closed.push({ start: opener.start, end: mark.end, closed: true, depth: 0 })
    } else if (mark.opens) {
      if (opener && opener.style === mark.style && !closesTwice(marks, index)) {
        stack.splice(at)
        opener.limit = mark.limit ?? mark.start
        open.push(opener)
      }
      stack.push(mark)
    } else if (mark.sure && mark.family !== 'single') stray.push(mark)
  })
  return { closed, open: [...open, ...stack], stray }
}

/** “a “b” c”: whether the next two marks of the family both close. */
function closesTwice(marks: QuotationMark[], index: number): boolean {
  const mark = marks[index]
  let closing = 0
  for (let i = index + 1; i < marks.length && i < index + 8; i++) {
    const other = marks[i]!
    if (other.family !== mark?.family) continue
    if (!other.closes || other.looks === 'open') return false
    if (++closing === 2) return true
  }
  return false
}

/** Whether an unclosed mark begins its paragraph or follows a comma or colon, as speech does. */
function startsSpeech(text: string, mark: QuotationMark, paragraph: Span): boolean {
  return mark.start === paragraph.start || /[,:—–-]\s?$/.test(text.slice(Math.max(0, mark.start - 2), mark.start))
}

/** `“We are late. | “We are sorry.”`: the next sentence opens again what nobody closed, as a new paragraph would; `6" wide` opens nothing. */
function isReopened(text: string, { start, limit, looks }: QuotationMark): boolean {
  return looks !== 'close' && limit !== undefined && /[.!?…]\s$/u.test(text.slice(Math.max(start, limit - 2), limit))
}

function unbalanced(text: string, mark: QuotationMark, expected: string): Problem {
  const found = text.slice(mark.start, mark.end)
  return {
    start: mark.start,
    end: mark.end,
    rule: 'quote-unbalanced',
    message: `Unexpected quotation mark ${found} without its pair, expected ${expected}`,
  }
}

/** An unclosed quotation ends with its last word. */
function trimmedEnd(text: string, quotation: RawQuotation): RawQuotation {
  return { ...quotation, end: quotation.start + text.slice(quotation.start, quotation.end).trimEnd().length }
}

/** In text order, an outer one first. Of two that overlap only in part, the later is none. */
function withoutCrossings(quotations: RawQuotation[]): RawQuotation[] {
  const around: RawQuotation[] = []
  return quotations
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((quotation) => {
      while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) around.pop()
      const outer = around.at(-1)
      if (outer && quotation.end > outer.end) return false
      around.push(quotation)
      return true
    })
}

function setDepths(quotations: RawQuotation[]): void {
  let end = -1
  for (const quotation of quotations) {
    if (quotation.start < end) quotation.depth = 1
    else end = quotation.end
  }
}
