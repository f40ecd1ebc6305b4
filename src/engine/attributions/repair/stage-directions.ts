import { touches } from '../../text/spans.ts'
import type { RawAttribution, Span } from '../../types.ts'
import { withContent } from './with-content.ts'

/** `, smiling across the table`, `, with a shrug`: how something was said, and not what. */
const DIRECTION = /^(?:\p{Ll}+ing|with|her|his|their)\b[^“”"]*$/u

/**
 * Takes out of a quotation what the writer says of its speaker between or behind its halves: `“We’ll manage,” she said,
 * | smiling across the table. | “There is no other way.”`
 */
export function withoutStageDirection(text: string, found: RawAttribution): RawAttribution {
  const { source, cue, content, quoted } = found
  if (quoted.length === 0 || content.length < 2) return found
  const isQuoted = (span: Span) => quoted.some((it) => touches(it, span))
  const said = content.filter((it) => isQuoted(it) || !isDirection(text, it, [...source, ...cue]))
  if (said.length === content.length || !said.every(isQuoted)) return found
  return withContent(text, found, said)
}

/** Whether it stands behind speaker and verb, a comma between. */
const isDirection = (text: string, { start, end }: Span, before: readonly Span[]): boolean =>
  before.some((it) => text.slice(it.end, start) === ', ') && DIRECTION.test(text.slice(start, end))
