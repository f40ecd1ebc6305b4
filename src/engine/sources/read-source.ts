import { WEEKDAYS } from '../lexicon/calendar.ts'
import { OPENING_NAMES } from '../lexicon/name-words.ts'
import { countBefore } from '../text/spans.ts'
import type { NameMention, SourceKind, Span } from '../types.ts'
import { kindOfPhrase } from './kind-of-phrase.ts'
import { readPhrase, type SourcePhrase } from './read-phrase.ts'

/** The words of a source; what is made of them is worked out when it is first needed. */
export interface SourceReading {
  span: Span
  /** The names that begin in them, in text order: the full stop of `Lee Jr.` may stand behind the words. */
  inside: readonly NameMention[]
  phrase: () => SourcePhrase
  kind: () => SourceKind
}

/** Reads the words of one source. */
export function readSource(text: string, span: Span, inside: readonly NameMention[]): SourceReading {
  let phrase: SourcePhrase | undefined
  let kind: SourceKind | undefined
  const reading: SourceReading = {
    span,
    inside,
    phrase: () => (phrase ??= readPhrase(text, span, inside)),
    kind: () => (kind ??= kindOfPhrase(text, span, reading.phrase(), inside)),
  }
  return reading
}

/** Reads the sources of one text: words that several rules look at are read for the first of them alone. */
export type SourceReader = (span: Span) => SourceReading

/** Makes a reader of the sources of a text with these names, which are in text order. */
export function sourceReader(text: string, names: readonly NameMention[]): SourceReader {
  const known = new Map<number, SourceReading>()
  return (span) => {
    const key = span.start * (text.length + 1) + span.end
    const before = known.get(key)
    if (before) return before
    const first = countBefore(names, span.start)
    const inside = names.slice(first, countBefore(names, span.end))
    const cut = names[first - 1]
    if (cut && isWithoutGiven(text, span, cut)) inside.unshift({ ...cut, start: span.start })
    const reading = readSource(text, span, inside)
    known.set(key, reading)
    return reading
  }
}

/** `Will | Smith`: words that were taken without a given name which opens sentences elsewhere. */
function isWithoutGiven(text: string, span: Span, { start, end, kind }: NameMention): boolean {
  if (end <= span.start || end > span.end || kind !== 'person' || !TWO_WORDS.test(text.slice(start, end))) return false
  const before = text.slice(start, span.start).trimEnd()
  return OPENING_NAMES.has(before) || WEEKDAYS.has(before.toLowerCase())
}

const TWO_WORDS = /^\S+\s\S+$/u
