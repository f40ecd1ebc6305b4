import { classAt, WORD } from '../text/characters.ts'
import { countEnded } from '../text/spans.ts'
import type { RawAttribution, RawQuotation, Span } from '../types.ts'

/** `“LEE: We will go.”`: a transcript inside the marks. */
const LABEL = /^\W{1,2}[\p{Lu}][\p{L} .’'-]{0,40}:\s+$/u

/**
 * Fits contents to the quotation marks: a content that holds most of a quotation holds all of it, marks included,
 * and says which quotations it holds.
 *
 * @param quotations in text order.
 */
export function fitToQuotations(
  text: string,
  contents: Span[],
  quotations: RawQuotation[],
): Pick<RawAttribution, 'content' | 'quoted' | 'kind'> {
  const content: Span[] = []
  const quoted: Span[] = []
  let indirect = false
  for (const part of joinAdjacent(text, contents)) {
    let { start, end } = part
    let bare = false
    for (let i = firstAfter(quotations, start); i < quotations.length; i++) {
      const quotation = quotations[i]!
      if (quotation.start >= end) break
      if (quotation.depth > 0) continue
      const shared = Math.min(end, quotation.end) - Math.max(start, quotation.start)
      if (shared * 2 + MARKS < lengthInParagraph(text, quotation)) continue
      const from = LABEL.test(text.slice(quotation.start, start)) ? start : quotation.start
      start = Math.min(start, from)
      end = Math.max(end, quotation.end)
      quoted.push({ start: from, end: quotation.end })
      bare ||= !hasWord(text, start, from) && !hasWord(text, quotation.end, end)
    }
    end = beforeNextSentence(text, quoted.at(-1), start, end)
    indirect ||= !bare
    const last = content.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else content.push({ start, end })
  }
  return { content, quoted: distinct(quoted), kind: quoted.length === 0 ? 'indirect' : indirect ? 'mixed' : 'direct' }
}

/** Words that begin a sentence, though no stop stands before the mark: `the best night of the year” It was late.` */
const BEGINS =
  /^(?:\s(?:The|A|An|It|He|She|They|This|That|These|Those|But|And|In|At|On|For|However|Meanwhile|Asked|When|While|After|As)\s)/u

/** What stands behind a quotation that ends its sentence is not said any more: `“We won.” | The match was late.` */
function beforeNextSentence(text: string, quotation: Span | undefined, start: number, end: number): number {
  if (!quotation || quotation.start < start || quotation.end >= end) return end
  const inside = text.slice(quotation.start, quotation.end)
  const behind = text.slice(quotation.end, end)
  const isOver = /[.!?…]["”’']{1,2}$/u.test(inside) && /^\s\p{Lu}/u.test(behind)
  return isOver || BEGINS.test(behind) || /^[.!?]\s+\p{Lu}/u.test(behind) ? quotation.end : end
}

/** Two marks and a comma, which no content begins or ends with: “No,” */
const MARKS = 3

/** A quotation that runs over a paragraph's end is known by what stands before it. */
function lengthInParagraph(text: string, { start, end }: Span): number {
  const length = text.slice(start, end).indexOf('\n\n')
  return length < 0 ? end - start : length
}

/** Contents that no word parts are one: a quotation may run over a paragraph's end. */
function joinAdjacent(text: string, contents: Span[]): Span[] {
  const joined: Span[] = []
  for (const { start, end } of [...contents].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && !hasWord(text, last.end, start) && !hasBreak(text, last.end, start)) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/** The first quotation that ends after an offset. */
function firstAfter(quotations: RawQuotation[], offset: number): number {
  let low = countEnded(quotations, offset)
  while (low > 0 && quotations[low - 1]!.end > offset) low--
  return low
}

/** Whether a quotation mark stands between: then it is two quotations. */
function hasBreak(text: string, start: number, end: number): boolean {
  return /["“”«»„`]|''/.test(text.slice(start, end))
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) if (classAt(text, offset) & WORD) return true
  return false
}

function distinct(spans: Span[]): Span[] {
  return spans.filter(({ start }, index) => spans.findIndex((other) => other.start === start) === index)
}
