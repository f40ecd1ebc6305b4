import type { Attribution, Quotation, Source, Span } from '../../../src/engine/types.ts'

const words = (text: string, spans: readonly Span[]): string =>
  spans
    .map((span) => text.slice(span.start, span.end))
    .join(' … ')
    .replace(/\s+/gu, ' ')

/** `Ann Lee (person)`, `two aides (unnamed, on the plane)`, `? the minister (official)` when nobody is sure. */
export function renderSource(text: string, { spans, name, kind, vantage }: Source): string {
  return `${name ?? `? ${words(text, spans)}`} (${kind}${vantage ? `, ${vantage}` : ''})`
}

/** `Ann Lee (person) → Reuters (outlet) said: the road is closed`, with the stance where it is not asserted. */
export function renderAttribution(text: string, { chain, cue, content, stance }: Attribution): string {
  const who = chain.map((source) => renderSource(text, source)).join(' → ') || 'nobody'
  const how = stance === 'asserted' ? '' : ` [${stance}]`
  return `${who} ${words(text, cue)}${how}: ${words(text, content)}`
}

/** `fragment by Ann Lee: “a good start”` */
export function renderQuotation(text: string, quotation: Quotation): string {
  const speaker = quotation.speaker === null ? '' : ` by ${quotation.speaker}`
  return `${quotation.use}${speaker}: ${words(text, [quotation])}`
}
