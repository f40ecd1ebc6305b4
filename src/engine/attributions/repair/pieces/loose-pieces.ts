import { FORMS_OF_STATEMENT } from '../../../lexicon/documents.ts'
import { FINITE_AUXILIARIES } from '../../../lexicon/verb-shapes.ts'
import { lieIn, sentenceAt } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { withContent } from '../with-content.ts'

/** Words of a place or a hearer. */
const MAX_WORDS = 8
const HAS_VERB = new RegExp(String.raw`\s(?:${FINITE_AUXILIARIES}|\p{Ll}{2,}ed)(?![\p{L}’'])`, 'u')
/** `to the Keld Union recently`, `on the group’s page` */
const PLACE_OR_HEARER =
  /^(?:to|on|in|at|during|before|from)\s(?:the|an?|his|her|its|their|media|reporters|journalists|\p{Lu})/u

/** `It was late, Lee said, | in an interview on the radio` */
const OCCASION = new RegExp(
  String.raw`^in\san?\s(?:\p{Ll}+\s){0,2}(?:${FORMS_OF_STATEMENT})(?:\s(?:on|with|to|in|for|from|by)\s[^,;:“”"]{2,60})?$`,
  'u',
)

/** Beside a quotation, where and to whom it was said is no part of it: `“It is late,” Lee said | to the Keld Union recently`. */
export function withoutLoosePiece(text: string, found: RawAttribution): RawAttribution {
  const [cue] = found.cue
  if (!cue || found.content.length < 2) return found
  const last = found.content.at(-1)!
  if (last.start >= cue.end && OCCASION.test(text.slice(last.start, last.end)))
    return withContent(text, found, found.content.slice(0, -1))
  if (found.quoted.length === 0) return found
  const said = found.content.filter((it, at) => !isCredit(text, it, found.content[at + 1], found.quoted))
  if (said.length < found.content.length) return withContent(text, found, said)
  const isLoose = (piece: Span): boolean => {
    const words = text.slice(piece.start, piece.end)
    if (piece.start !== cue.end + 1 || lieIn([piece], found.quoted)) return false
    return (
      words.split(' ').length <= MAX_WORDS &&
      PLACE_OR_HEARER.test(words) &&
      !HAS_VERB.test(words) &&
      !/["“”]/u.test(words)
    )
  }
  const rest = found.content.filter((it) => !isLoose(it))
  return rest.length < found.content.length && rest.length > 0 ? withContent(text, found, rest) : found
}

/** `Photo: Ann Lee | “It is late,” she said`: words of the line before a quotation, or in brackets, are of a picture. */
function isCredit(text: string, piece: Span, next: Span | undefined, quoted: readonly Span[]): boolean {
  if (!next || lieIn([piece], quoted) || !lieIn([next], quoted)) return false
  const words = text.slice(piece.start, piece.end)
  if (/["“”]|[.!?,]$/u.test(words) || words.split(' ').length > MAX_WORDS) return false
  const isInBrackets = text[piece.start - 1] === '(' && text[piece.end] === ')'
  return isInBrackets || /^[^.!?,:;…]*\n/u.test(text.slice(piece.end, next.start))
}

const BEGINS_WITH_VERB = new RegExp(String.raw`^[“"]?(?:${FINITE_AUXILIARIES})\s`, 'u')
const WITH_ADDRESSEE = /^(?:has\s|had\s)?(?:told|tells|assured|warned|reminded)$/u
/** `the Keld Action Union, ` */
const HEARER = /^(?:the\s|an?\s)?[^,;:“”"]{2,60},\s/u
/** A subject, up to the comma before its speaker. */
const SUBJECT_AHEAD = /^(?:(?:But|And|So|Yet)\s)?[^,;:“”"]{2,90},\s$/u

/** `Progress, | he told the board, | is a cancer`: of a sentence round its speaker the subject, where it is missing. */
export function withFirstHalf(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [[source, ...more], [cue, ...parts], [said, ...others]] = [found.source, found.cue, found.content]
  if (!source || !cue || !said || more.length + parts.length + others.length > 0 || said.start < cue.end) return found
  const words = text.slice(said.start, said.end)
  const hearer = WITH_ADDRESSEE.test(text.slice(cue.start, cue.end)) ? (HEARER.exec(words)?.[0].length ?? 0) : 0
  if (source.end + 1 !== cue.start || !BEGINS_WITH_VERB.test(words.slice(hearer))) return found
  const sentence = sentenceAt(sentences, source.start)
  if (
    !sentence ||
    !(hearer > 0 ? /^\s(?:the\s)?$/u : /^(?:\s[^,;:“”"]{1,60})?,\s$/u).test(text.slice(cue.end, said.start))
  )
    return found
  const ahead = text.slice(sentence.start, source.start)
  if (!SUBJECT_AHEAD.test(ahead) || HAS_VERB.test(` ${ahead}`)) return found
  return withContent(text, found, [
    { start: sentence.start, end: source.start - ', '.length },
    { start: said.start + hearer, end: said.end },
  ])
}
