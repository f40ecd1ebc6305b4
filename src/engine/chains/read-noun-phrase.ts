import { COURTESIES, PHRASE_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import { LONG_PHRASE_STOPS, SHORT_PHRASE_STOPS } from '../lexicon/phrase-stops.ts'
import type { Span } from '../types.ts'

const WORD = /\s*((?:\p{L}\.)+|\d*[\p{L}\d](?:[\p{L}\p{M}\d&+]|[’'.-](?=[\p{L}\d]))*(?:[’']s?(?=\s))?\.?)/uy

const COURTESY = new RegExp(String.raw`^(?:${COURTESIES})\.?$`, 'u')

const ABBREVIATION = new RegExp(String.raw`^(?:\p{L}\.)+$|^(?:${PHRASE_ABBREVIATIONS})\.$`, 'u')

/**
 * The noun phrase that begins at an offset, up to a mark, a preposition or a verb of reporting.
 *
 * @param long whether prepositions may stand inside: `three people familiar with the talks`.
 */
export function readNounPhrase(text: string, offset: number, limit: number, long = false): Span | null {
  const stops = long ? LONG_PHRASE_STOPS : SHORT_PHRASE_STOPS
  let start = -1
  let end = offset
  for (let count = 0; count < (long ? 16 : 8); count++) {
    WORD.lastIndex = end
    const match = WORD.exec(text)
    const word = match?.[1]
    if (!match || !word || WORD.lastIndex > limit + (word.endsWith('.') ? 1 : 0)) break
    if (/\n\s*\n/.test(match[0])) break
    if (
      stops.has(word) ||
      (!long && word === 'of' && !/^\s(?:the\s)?\p{Lu}/u.test(text.slice(WORD.lastIndex, WORD.lastIndex + 8)))
    )
      break
    // `told the Sunday Times | Mr Lee would`
    if (!long && start >= 0 && COURTESY.test(word)) break
    const at = WORD.lastIndex - word.length
    if (start < 0) start = at
    end = word.endsWith('.') && !ABBREVIATION.test(word) ? WORD.lastIndex - 1 : WORD.lastIndex
    if (end < WORD.lastIndex || end >= limit) break
  }
  return start < 0 ? null : { start, end: Math.min(end, limit) }
}
