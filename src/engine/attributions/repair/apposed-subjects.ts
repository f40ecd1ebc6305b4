import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { countBefore } from '../../text/spans.ts'
import type { RawAttribution, Span } from '../../types.ts'

/** `Ann Lee, a lawyer for the accused, ` up to the verb: a name of two words or more and what it is, between commas. */
const SUBJECT =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,5}\p{Lu}[\p{L}’'-]*,\s(?:an?|the|who|his|her|its|whose|president|director|head|chair\p{L}*|\p{Lu}[\p{L}’'-]*)\s[^“”"„;:]{2,140},$/u
const MAX_SUBJECT_LENGTH = 220

/**
 * Gives a verb of reporting the subject that its sentence begins with, where none was found for it: in `Ann Lee, a
 * lawyer for the accused, said the trial was fair` only she can have said it.
 */
export function withApposedSubject(text: string, sentences: readonly Span[], found: RawAttribution): RawAttribution {
  const [cue] = found.cue
  const [content] = found.content
  if (found.source.length > 0 || !cue || !content || content.start < cue.start) return found
  if (!REPORTING_VERBS.has(text.slice(cue.start, cue.end).toLowerCase())) return found
  const sentence = sentences[countBefore(sentences, cue.start + 1) - 1]
  if (!sentence || cue.start - sentence.start > MAX_SUBJECT_LENGTH) return found
  const before = text.slice(sentence.start, cue.start).trimEnd()
  return SUBJECT.test(before)
    ? { ...found, source: [{ start: sentence.start, end: sentence.start + before.length - 1 }] }
    : found
}
