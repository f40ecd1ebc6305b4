import { RELEASED_THINGS, RELEASING_VERBS } from '../../lexicon/settings.ts'
import { touches } from '../../text/spans.ts'
import type { RawAttribution, Span } from '../../types.ts'

/** `said in a statement released by`: who gave the paper out, and not who speaks in it. */
const RELEASED = new RegExp(
  String.raw`\b(?:${RELEASED_THINGS})\s(?:that\swas\s)?(?:${RELEASING_VERBS})\sby\s(?:the\s)?$`,
  'u',
)
/** A name or pronoun right before a verb. */
const SUBJECT =
  /(?:^|[\s“”"’',])((?:(?:the|The|a|A)\s)?(?:\p{Lu}[\p{L}.’'-]*\s){1,4}|(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\s)$/u
const MAX_SUBJECT_LENGTH = 60

/** Gives the words of `Lee said in a statement released by the palace` to Lee, and not to the palace. */
export function withoutReleaseAgent(text: string, found: RawAttribution): RawAttribution {
  const [source] = found.source
  const [cue] = found.cue
  if (!source || !cue || source.start < cue.start) return found
  if (!RELEASED.test(text.slice(cue.start, source.start))) return found
  const from = Math.max(0, cue.start - MAX_SUBJECT_LENGTH)
  const subject = SUBJECT.exec(text.slice(from, cue.start))?.[1]
  if (!subject) return found
  const start = cue.start - subject.length
  const span: Span = { start, end: cue.start - 1 }
  const isSaid = found.content.some((it) => touches(it, span))
  return isSaid ? found : { ...found, source: [span] }
}
