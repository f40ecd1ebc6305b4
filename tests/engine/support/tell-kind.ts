import { findNames } from '../../../src/engine/names.ts'
import { splitSentences } from '../../../src/engine/sentences.ts'
import { sourceKind } from '../../../src/engine/sources.ts'
import { tokenize } from '../../../src/engine/tokens.ts'

/** What kind of source the words are, read by themselves: `unnamed, with access to the talks`. */
export function tellKind(words: string): string {
  const text = `We heard it from ${words}`
  const span = { start: text.length - words.length, end: text.length }
  const names = findNames(text, splitSentences(text), tokenize(text), [span])
  const inside = names.filter((name) => name.start >= span.start)
  const { kind, vantage } = sourceKind(text, span, inside)
  return vantage ? `${kind}, ${vantage}` : kind
}
