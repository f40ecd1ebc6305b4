import { findNames } from '../../../src/engine/names/find-names.ts'
import { kindOfPhrase } from '../../../src/engine/sources/kind-of-phrase.ts'
import { readPhrase } from '../../../src/engine/sources/read-phrase.ts'
import { findVantage } from '../../../src/engine/sources/vantage.ts'
import { splitSentences } from '../../../src/engine/text/sentences.ts'
import { tokenize } from '../../../src/engine/text/tokens.ts'

/** What kind of source the words are, read by themselves: `unnamed, with access to the talks`. */
export function renderKind(words: string): string {
  const text = `We heard it from ${words}`
  const span = { start: text.length - words.length, end: text.length }
  const names = findNames(text, splitSentences(text), tokenize(text), [span])
  const inside = names.filter((name) => name.start >= span.start)
  const phrase = readPhrase(text, span, inside)
  const kind = kindOfPhrase(text, span, phrase, inside)
  const vantage = kind === 'unnamed' ? findVantage(phrase) : null
  return vantage ? `${kind}, ${vantage}` : kind
}
