import { sourceKind } from '../sources.ts'
import type { NameMention, Span } from '../types.ts'
import { isRelayKind } from './is-source-like.ts'
import { matchesOf } from './matches-of.ts'
import { within } from './read-links.ts'
import { readNounPhrase } from './read-noun-phrase.ts'

const BEHIND = /,?\s(?:according to|per|via|as (?:first )?reported by|as quoted by|as cited by)\s/giu
const VERB_LAST =
  /,\s(?=\p{Lu})([^,.;:“”"]{2,60}?)\s(?:has\s|had\s|also\s|earlier\s)?(?:reported|reports|said|noted|wrote|added|says|writes|notes)\b/gu
const AHEAD = /^(?:According to|Per|Via|As reported by|Citing)\s/u

/**
 * The outlet that a sentence names as having passed on what it says, where no attribution of its own was found for it:
 * `…, Lee said, according to Liveuamap.` With how far its words reach, so that a content can be cut before them.
 */
export function findRelayBeside(
  text: string,
  sentence: Span,
  quoted: readonly Span[],
  names: readonly NameMention[],
): { relay: Span; words: Span }[] {
  const found: { relay: Span; words: Span }[] = []
  const isQuoted = (offset: number) => quoted.some((span) => span.start < offset && offset < span.end - 1)
  const add = (start: number, phrase: Span | null, end?: number) => {
    if (!phrase || isQuoted(start) || !isRelayKind(sourceKind(text, phrase, within(names, phrase)).kind)) return
    found.push({ relay: phrase, words: { start, end: end ?? phrase.end } })
  }
  const words = text.slice(sentence.start, sentence.end)
  const ahead = AHEAD.exec(words)
  if (ahead) add(sentence.start, readNounPhrase(text, sentence.start + ahead[0].length, sentence.end))
  for (const match of matchesOf(BEHIND, words)) {
    const start = sentence.start + match.index
    add(start, readNounPhrase(text, start + match[0].length, sentence.end))
  }
  for (const match of matchesOf(VERB_LAST, words)) {
    const start = sentence.start + match.index
    const phrase = { start: start + 2, end: start + 2 + (match[1] as string).length }
    add(start, phrase, start + match[0].length)
  }
  return found
}
