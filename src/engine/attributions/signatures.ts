import { classAt, DIGIT, UPPER, WORD } from '../text/characters.ts'
import type { TextReading } from '../text/read-text.ts'
import type { Tokens } from '../text/tokens.ts'
import type { RawAttribution, RawQuotation } from '../types.ts'

const DASHES = new Set(['-', '--', '–', '—', '―'])
const MAX_SIGNATURE_WORDS = 7
const SIGNATURE_CONFIDENCE = 0.9

/** Finds who signs a quotation: `“We were never asked.” — Ann Lee` at the end of a line or paragraph. In text order. */
export function findSignatures(text: string, { tokens, quotations }: TextReading): RawAttribution[] {
  const found: RawAttribution[] = []
  let token = 0
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue
    while (token < tokens.count && tokens.start[token]! < quotation.end) token++
    if (token >= tokens.count || !isSignature(text, quotation, tokens.start[token]!)) continue
    if (!DASHES.has(text.slice(tokens.start[token], tokens.end[token]))) continue
    const first = behindEditorial(text, tokens, token + 1)
    if (first >= tokens.count || !(tokens.first[first]! & UPPER)) continue
    let last = first
    while (last < tokens.count && last - first <= MAX_SIGNATURE_WORDS && tokens.first[last]! & WORD) {
      if (last > first && text.slice(tokens.end[last - 1], tokens.start[last]).includes('\n')) break
      if (last - first > 1 && SUBJECT.test(text.slice(tokens.end[last - 1], tokens.end[last - 1]! + MAX_OFFICE))) break
      last++
    }
    const end = tokens.end[last - 1]!
    if (
      last - first > MAX_SIGNATURE_WORDS ||
      tokens.first[last - 1]! & DIGIT ||
      !endsLine(text, pastOffice(text, first, last, tokens.end[last - 1]!))
    )
      continue
    found.push({
      source: [{ start: tokens.start[first]!, end }],
      cue: [{ start: tokens.start[token]!, end: tokens.end[token]! }],
      content: [{ start: quotation.start, end: quotation.end }],
      quoted: [{ start: quotation.start, end: quotation.end }],
      kind: 'direct',
      confidence: SIGNATURE_CONFIDENCE,
    })
  }
  return found
}

/** `— Editorial, | The Courier`: whose it is stands behind the comma. */
function behindEditorial(text: string, { start, count }: Tokens, first: number): number {
  const begin = start[first]
  const length = begin === undefined ? 0 : (EDITORIAL.exec(text.slice(begin, begin + MAX_OFFICE))?.[0].length ?? 0)
  let token = first
  while (length > 0 && token < count && start[token]! < begin! + length) token++
  return token
}

const EDITORIAL = /^(?:Editorial(?:\sboard)?|Editors|Leader),\s(?=\p{Lu})/iu

/** Whether the quotation is a whole sentence that nothing but space parts from what stands after it. */
function isSignature(text: string, { start, end, closed }: RawQuotation, next: number): boolean {
  if (!closed || text.slice(end, next).trim() !== '') return false
  return next - end < 4 && (classAt(text, start + 1) & (UPPER | DIGIT)) !== 0
}

/** What somebody is, or the day, behind a name of two words and more: `— Jonas Brill, harbour master`. */
const OFFICE =
  /^(?:,\s(?!who\b|which\b|and\b|but\b)[\p{L}\p{N}][^\n.!?;:“”"]{1,60}|\s\([^()\n]{1,30}\))(?=\.?[^\S\n]*(?:\n|$))/u
/** What or whom it was said of or to: `— Food writer Ben Cade on Hocking’s of Looe`. */
const SUBJECT = /^\s(?:on|about|to)\s[^\n.!?;:]{1,60}(?=\.?[^\S\n]*(?:\n|$))/u
/** Characters of either. */
const MAX_OFFICE = 80
/** A verb makes a sentence of it: `– Ann Lee, mayor of Keld, said so`. */
const SAYS = /\b(?:said|says|told|was|is|were|are|had|has)\b/u

function pastOffice(text: string, first: number, last: number, end: number): number {
  const behind = text.slice(end, end + MAX_OFFICE)
  const office = last - first > 1 ? (OFFICE.exec(behind) ?? SUBJECT.exec(behind))?.[0] : undefined
  return office === undefined || SAYS.test(office) ? end : end + office.length
}

function endsLine(text: string, end: number): boolean {
  return /^[.]?[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 40))
}
