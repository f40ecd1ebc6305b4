import type { NameMention, SourceKind, Span } from '../types.ts'
import { kindOfPhrase } from './kind-of-phrase.ts'
import { readPhrase } from './read-phrase.ts'

/**
 * What kind of source the words of a span name: `Reuters` → outlet.
 *
 * @param names the names that lie in the span, in text order.
 */
export function kindOfSource(text: string, span: Span, names: readonly NameMention[]): SourceKind {
  return kindOfPhrase(text, span, readPhrase(text, span, names), names)
}
