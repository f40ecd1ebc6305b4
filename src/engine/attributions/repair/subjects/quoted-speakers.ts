import { QUOTED_SAYING } from '../../../lexicon/relay-words.ts'
import { groupSpan } from '../../../text/group-span.ts'
import { sentenceAt, subtract, touches } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { neighboursOf } from '../neighbours.ts'
import { INSERTED_ADVERBS, INSERTION, isLongSubject, LEAD, SUBJECT } from '../subject-shapes.ts'
import { withContent } from '../with-content.ts'

/** `was quoted by Lusa as saying`, `was quoted as saying by Lusa`, `was quoted in the Herald saying`. */
const PASSIVE = new RegExp(
  String.raw`\b(?:was|were|is|are|been)\s(?:\p{L}+ly\s|also\s|later\s)?(quoted|cited)(?:\s(?:by|in|on)\s[^.;:“”"\n]{2,60}?)?\s(?:as\s)?(?:${QUOTED_SAYING})\b`,
  'gu',
)
/** `Reuters quoted two officials as saying`, `the Courier reported Lee as saying`. */
const ACTIVE = new RegExp(
  String.raw`(?<!\b(?:was|were|is|are|been)\s(?:\p{L}+ly\s|also\s|later\s)?)\b(quoted|quotes|quoting|cited|reported|reports)\s([^.;:“”"\n]{2,90}?)(,?\sas\s(?:${QUOTED_SAYING}))\b`,
  'gu',
)
const SUBJECT_BEFORE = new RegExp(
  String.raw`(?:^|[“”"’'](?:,|\.)?\s|[,.][”"’]?\s|;\s|\s(?:and|but|while|that)\s)(${SUBJECT})(?![\p{L}’'])${INSERTION}?\s${INSERTED_ADVERBS}$`,
  'u',
)
const MAX_LENGTH = 500

/**
 * Gives what an outlet quotes somebody as saying to whom it quotes: `Ann Lee was quoted by the Courier as saying`, `the
 * Courier quoted a witness as saying`. The outlet is read as a relay from the words that remain.
 *
 * @param all in text order.
 * @param sentences in text order.
 */
export function withQuotedSpeakers(
  text: string,
  all: readonly RawAttribution[],
  sentences: readonly Span[],
): RawAttribution[] {
  const read = all.flatMap((found): RawAttribution[] => {
    const [cue] = found.cue
    if (!cue) return [found]
    const sentence = sentenceAt(sentences, cue.start)
    if (!sentence || sentence.end - sentence.start > MAX_LENGTH) return [found]
    const quoting = findQuoting(text, sentence, cue, found.content[0]?.start ?? cue.start)
    if (!quoting) return [found]
    const { speaker, verbs } = quoting
    const content = subtract(text, found.content, [speaker, ...verbs]).filter((it) =>
      /\p{L}/u.test(text.slice(it.start, it.end)),
    )
    return content.length > 0 ? [{ ...withContent(text, found, content), source: [speaker], cue: verbs }] : []
  })
  return read.filter((it, index) => !neighboursOf(read, index).some((other) => isSaidBetter(other, it)))
}

/** Whether another reading has the same words of the same speaker, and is surer of it. */
const isSaidBetter = (other: RawAttribution, it: RawAttribution): boolean =>
  other !== it &&
  other.confidence > it.confidence &&
  other.source[0]?.start === it.source[0]?.start &&
  other.content[0]?.start === it.content[0]?.start &&
  other.cue[0]?.start === it.cue[0]?.start

/** Who is quoted in a sentence, and the words that say so; null where a cue is none of these. */
function findQuoting(
  text: string,
  sentence: Span,
  cue: Span,
  content: number,
): { speaker: Span; verbs: Span[] } | null {
  const words = text.slice(sentence.start, sentence.end)
  if (!/\b(?:quot|cited|report(?:ed|s)\b.*\sas\s)/su.test(words)) return null
  for (const match of words.matchAll(ACTIVE)) {
    const at = sentence.start + match.index
    // `The Courier quoted a diplomat as saying that …` are two statements, one in the other.
    if (content > at) continue
    const start = at + match[1]!.length + 1
    const speaker = { start, end: start + match[2]!.length }
    const last = speaker.end + match[3]!.length
    const verbs = [
      { start: at, end: at + match[1]!.length },
      { start: speaker.end + match[3]!.indexOf('as '), end: last },
    ]
    if (touches(cue, { start: at, end: last })) return { speaker, verbs }
  }
  for (const match of words.matchAll(PASSIVE)) {
    const whole = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    if (!touches(cue, whole)) continue
    const speaker = subjectBefore(text, sentence.start, whole.start)
    if (!speaker) continue
    return { speaker, verbs: [groupSpan(match, sentence.start)] }
  }
  return null
}

function subjectBefore(text: string, from: number, end: number): Span | null {
  const lead = LEAD.exec(text.slice(from, end))?.[0].length ?? 0
  const match = SUBJECT_BEFORE.exec(text.slice(from + lead, end))
  return match && isLongSubject(match[1]!) ? groupSpan(match, from + lead) : null
}
