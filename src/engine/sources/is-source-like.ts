import { DOCUMENT_NOUNS } from '../lexicon/documents.ts'
import { BODIES } from '../lexicon/organisations.ts'
import { OUTLET_NOUNS } from '../lexicon/outlets.ts'
import { PLATFORMS } from '../lexicon/platforms.ts'
import { SPEAKING_NOUNS } from '../lexicon/source-phrases.ts'
import { OFFICIAL_NOUNS, OFFICIAL_TITLES, PERSON_NOUNS } from '../lexicon/titles.ts'
import { singularOf } from '../text/inflection.ts'
import type { NameMention, SourceKind, Span } from '../types.ts'
import { readSource, type SourceReading } from './read-source.ts'

/** Whether the words name someone or something that can say a thing: `three officials`, not `security concerns`. */
export const isSourceLike = (text: string, span: Span, names: readonly NameMention[]): boolean =>
  canSpeak(readSource(text, span, names))

/** The same of words that were read. */
export function canSpeak(source: SourceReading): boolean {
  const phrase = source.phrase()
  if (PLATFORMS.has(phrase.words.toLowerCase())) return false
  if (phrase.name && phrase.head === '') return true
  const { head } = phrase
  const singular = singularOf(head)
  for (const noun of [head, singular]) {
    if (SPEAKING_NOUNS.has(noun) || PERSON_NOUNS.has(noun) || OFFICIAL_NOUNS.has(noun) || OFFICIAL_TITLES.has(noun))
      return true
    if (BODIES.has(noun) || DOCUMENT_NOUNS.has(noun) || OUTLET_NOUNS.has(noun)) return true
  }
  // `the rescue service`
  return BODIES.has(`${phrase.modifiers.at(-1)} ${head}`) || isRelayKind(source.kind())
}

/** Whether a source of this kind passes on what others say. */
export const isRelayKind = (kind: SourceKind): boolean => kind === 'outlet' || kind === 'aggregator'
