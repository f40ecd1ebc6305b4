import type { NameMention, SourceKind, Span } from '../types.ts'
import { kindOfPhrase } from './kind-of-phrase.ts'
import { readPhrase } from './read-phrase.ts'
import { findVantage } from './vantage.ts'

interface KindOfSource {
  kind: SourceKind
  vantage: string | null
}

/**
 * What kind of source the words of a span name, with the vantage of an unnamed one.
 * `Reuters` → outlet; `a spokesman for the ministry` → official; `military sources` → unnamed, vantage `military`.
 *
 * @param names the names that lie in the span, in text order.
 */
export function sourceKind(text: string, span: Span, names: readonly NameMention[]): KindOfSource {
  const phrase = readPhrase(text, span, names)
  const kind = kindOfPhrase(text, span, phrase, names)
  return { kind, vantage: kind === 'unnamed' ? findVantage(phrase) : null }
}
