import { OPINION_ADVERBS, OPINION_VERBS } from '../lexicon/opinions.ts'
import type { TextReading } from '../text/read-text.ts'
import { countBefore, sentenceAt, touches } from '../text/spans.ts'
import type { RawAttribution, Span } from '../types.ts'

/** `I think`, `we really don’t know`: what somebody who speaks says of their own mind. */
const OPINION = new RegExp(
  String.raw`(?<![\p{L}’'])(I|[Ww]e)\s((?:(?:${OPINION_ADVERBS})\s){0,2}(?:${OPINION_VERBS}))(?:,)?\s`,
  'gu',
)
/** Where what is said ends before its sentence does. */
const CLAUSE_END = /[;:–—]|,?\s(?:but|because|although)\s(?:I|we|it|they|he|she|there|that|when|if)\b/u
const MIN_CONTENT_WORDS = 2
/** Fewest questions that are paragraphs of their own. */
const MIN_QUESTIONS = 3
/** How often such words are what a reader would mark, as counted on development texts. */
const INTERVIEW_CONFIDENCE = 0.4

/**
 * Finds what those who speak in an interview say of their own minds: `I think the rules will change.` Only in texts
 * that put questions in paragraphs of their own and have the answers without quotation marks. In text order.
 *
 * @param found what was found otherwise: an opinion that touches the cue of one is that one.
 */
export function findOpinions(text: string, reading: TextReading, found: readonly RawAttribution[]): RawAttribution[] {
  const { paragraphs, sentences, quotations } = reading
  const questions = paragraphs.filter(({ start, end }) =>
    /\?["”’]?\s*$/u.test(text.slice(Math.max(start, end - 4), end)),
  )
  if (questions.length < MIN_QUESTIONS) return []
  const cues = found.flatMap(({ cue }) => cue).sort((a, b) => a.start - b.start)
  const isTaken = (span: Span, among: readonly Span[]) => {
    const at = countBefore(among, span.start)
    return among.slice(Math.max(0, at - 1), at + 2).some((other) => touches(other, span))
  }
  return [...text.matchAll(OPINION)].flatMap((match): RawAttribution[] => {
    const source = { start: match.index, end: match.index + match[1]!.length }
    const cue = { start: source.end + 1, end: source.end + 1 + match[2]!.length }
    const sentence = sentenceAt(sentences, source.start)
    if (!sentence || isTaken(cue, cues) || isTaken(cue, quotations)) return []
    const start = match.index + match[0].length
    const rest = text.slice(start, sentence.end)
    const length = (CLAUSE_END.exec(rest)?.index ?? rest.length) || rest.length
    const said = rest.slice(0, length).replace(/[\s.!?,]+$/u, '')
    if (said.split(/\s+/u).length < MIN_CONTENT_WORDS) return []
    const content = [{ start, end: start + said.length }]
    return [{ source: [source], cue: [cue], content, quoted: [], kind: 'indirect', confidence: INTERVIEW_CONFIDENCE }]
  })
}
