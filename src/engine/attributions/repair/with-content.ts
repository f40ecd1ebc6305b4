import { kindOfContent, lieIn, trimSpace } from '../../text/spans.ts'
import type { RawAttribution, Span } from '../../types.ts'

/** An attribution with another content, without white space at its edges, what is quoted of it, and its kind. */
export function withContent(text: string, found: RawAttribution, spans: readonly Span[]): RawAttribution {
  const content = spans.map((it) => trimSpace(text, it)).filter(({ start, end }) => end > start)
  const quoted = found.quoted.filter((span) => lieIn([span], content))
  return { ...found, content, quoted, kind: kindOfContent(text, content, quoted) }
}
