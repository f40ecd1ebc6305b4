import { kindOfContent, lieIn } from '../../text/spans.ts'
import type { RawAttribution, Span } from '../../types.ts'

/** An attribution with another content, what is quoted of it, and its kind. */
export function withContent(text: string, found: RawAttribution, content: Span[]): RawAttribution {
  const quoted = found.quoted.filter((span) => lieIn([span], content))
  return { ...found, content, quoted, kind: kindOfContent(text, content, quoted) }
}
