import { HEARSAY_VERBS } from '../../../lexicon/cue-verbs.ts'
import { sentenceAt } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { INSERTED_ADVERBS, INSERTION, isLongSubject, LEAD } from '../subject-shapes.ts'

const PASSIVE = new RegExp(String.raw`^(?:is|are|was|were)\s(?:\p{Ll}+\s)?(?:${HEARSAY_VERBS})$`, 'u')
/** Characters of a sentence in which a subject is looked for. */
const MAX_LENGTH = 500
/** `, the board said`: what somebody passes on is theirs. */
const SPEAKER_BEHIND = /^,\s[^.;“”"]*\b(?:said|says|according\sto)\b/u
const SUBJECT_BEFORE = new RegExp(String.raw`^([^,“”"()]{2,90}?(?:${INSERTION})?)\s${INSERTED_ADVERBS}$`, 'u')

/**
 * Gives what nobody is said to say its subject: `[Another man, Tom Moss,] is believed | to have left`.
 *
 * @param sentences in text order.
 */
export function withHearsaySubject(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const { source, cue, content } = found
  const [verb, ...more] = cue
  const [said, ...others] = content
  if (source.length > 0 || !verb || more.length > 0 || !said || others.length > 0) return found
  if (!PASSIVE.test(text.slice(verb.start, verb.end)) || !text.startsWith('to ', said.start)) return found
  if (said.start !== verb.end + 1) return found
  const sentence = sentenceAt(sentences, verb.start)
  if (!sentence || sentence.start >= verb.start || sentence.end - sentence.start > MAX_LENGTH) return found
  if (SPEAKER_BEHIND.test(text.slice(said.end, sentence.end))) return found
  const before = text.slice(sentence.start, verb.start)
  const lead = LEAD.exec(before)?.[0].length ?? 0
  const subject = SUBJECT_BEFORE.exec(before.slice(lead))?.[1]
  const head = subject?.split(',')[0]
  if (subject === undefined || head === undefined || !isLongSubject(head) || /^it$|\b(?:and|but|or)$/iu.test(head))
    return found
  const start = sentence.start + lead
  return { ...found, content: [{ start, end: start + subject.replace(/,$/u, '').length }, said] }
}
