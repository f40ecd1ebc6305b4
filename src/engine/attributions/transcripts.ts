import type { RawAttribution, RawQuotation, Span } from '../types.ts'

const LINE = /^(?:["“‘]|'')?(\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){0,2})(:)\s+(?=\S)/u
/** One line of capitals and a colon may be a heading; two make a transcript. */
const FEWEST = 2
const TRANSCRIPT_CONFIDENCE = 0.9

/** Finds who speaks in a transcript: `LEE: We will go.`, also where each turn stands in quotation marks. In text order. */
export function findTranscripts(text: string, paragraphs: Span[], quotations: RawQuotation[]): RawAttribution[] {
  const transcripts: RawAttribution[] = []
  let next = 0
  for (const paragraph of paragraphs) {
    const match = LINE.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80)))
    if (!match) continue
    const [whole, name = ''] = match
    const start = paragraph.start + whole.length
    if (start >= paragraph.end) continue
    while (next < quotations.length && quotations[next]!.start < paragraph.start) next++
    const around = quotations[next]
    const isQuoted = around !== undefined && around.start === paragraph.start
    const content = { start, end: isQuoted ? Math.min(around.end, paragraph.end) : paragraph.end }
    if (content.end <= start) continue
    const label = paragraph.start + whole.indexOf(name)
    transcripts.push({
      source: [{ start: label, end: label + name.length }],
      cue: [{ start: label + name.length, end: label + name.length + 1 }],
      content: [content],
      quoted: isQuoted ? [content] : [],
      kind: isQuoted ? 'direct' : 'indirect',
      confidence: TRANSCRIPT_CONFIDENCE,
    })
  }
  return transcripts.length >= FEWEST ? transcripts : []
}
