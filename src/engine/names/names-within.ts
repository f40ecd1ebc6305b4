import { countBefore } from '../text/spans.ts'
import type { NameMention, Span } from '../types.ts'

/** The names that lie in a span; all in text order. */
export function within(names: readonly NameMention[], span: Span): NameMention[] {
  const found: NameMention[] = []
  for (let i = countBefore(names, span.start); i < names.length; i++) {
    const name = names[i]!
    if (name.start >= span.end) break
    if (name.end <= span.end) found.push(name)
  }
  return found
}
