import { HEARSAY_VERBS } from '../../../lexicon/cue-verbs.ts'
import { FINITE_AUXILIARIES, IRREGULAR_PASTS } from '../../../lexicon/verb-shapes.ts'
import { sentenceAt } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { INSERTED_ADVERBS, INSERTION, isLongSubject, isShortSubject, LEAD } from '../subject-shapes.ts'
import { withContent } from '../with-content.ts'

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
  return withContent(text, found, [{ start, end: start + subject.replace(/,$/u, '').length }, said])
}

/** Of what stands ahead of `is expected` the subject: `After a row with the board, | both sides | are …`, `a firm that grows and | which | is …`. */
export function withinHearsaySubject(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [verb] = found.cue
  const [subject, said, ...more] = found.content
  if (found.source.length > 0 || !verb || !subject || !said || more.length > 0 || subject.end >= verb.start)
    return found
  if (!PASSIVE.test(text.slice(verb.start, verb.end))) return found
  const words = text.slice(subject.start, subject.end)
  const own = ANOTHER_VERB.test(text.slice(subject.end, verb.start)) ? SUBJECT_AND_VERB.exec(words)?.[1] : undefined
  if (own !== undefined && isShortSubject(own))
    return withContent(text, found, [{ start: subject.start, end: subject.start + own.length }, said])
  const pronoun = /\s(?:and|or|but)\s(?=(?:who|which|that)$)/u.exec(words)
  if (pronoun)
    return withContent(text, found, [{ ...subject, start: subject.start + pronoun.index + pronoun[0].length }, said])
  const clause = CLAUSE_AND.exec(words)?.[0].length
  if (clause !== undefined) return withContent(text, found, [{ ...subject, start: subject.start + clause }, said])
  const sentence = sentenceAt(sentences, subject.start)
  const comma = words.lastIndexOf(', ')
  if (comma < 0 || !sentence || !PHRASE_AHEAD.test(text.slice(sentence.start, subject.start + comma))) return found
  return withContent(text, found, [{ ...subject, start: subject.start + comma + 2 }, said])
}

/** `She is moving to Hull | but | is expected`: a second verb of one subject. */
const ANOTHER_VERB = /^,?\s(?:and|but)\s(?:\p{Ll}+\s)?$/u
const SUBJECT_AND_VERB = new RegExp(
  String.raw`^([^,;:“”"]{2,60}?)\s(?:${FINITE_AUXILIARIES}|${IRREGULAR_PASTS}|\p{Ll}{2,}ed)\s`,
  'u',
)

/** `There are millions like him and | the numbers | are expected`: a clause of its own. */
const CLAUSE_AND = new RegExp(
  String.raw`^(?:There|It|This|That|They|We|He|She|re)\s(?:${FINITE_AUXILIARIES})\s[^,;:“”"]*\sand\s(?=(?:the|an?|his|her|its|their|more|many|some)\s)`,
  'u',
)

/** `And after losing a battle with `, up to the name that it ends with. */
const PHRASE_AHEAD =
  /^(?:(?:And|But|So)\s)?(?:[Aa]fter|[Bb]efore|[Ff]ollowing|[Ww]ith|[Ii]n|[Oo]n|[Aa]t|[Ff]or|[Uu]nder|[Dd]uring|[Dd]espite)\s[^,;:“”"]*$/u

/** Lets what is expected run on over the rest of a list, to the end of its sentence: `to be rents[, schools and the port]`. */
export function withListOfHearsay(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [verb] = found.cue
  const last = found.content.at(-1)
  if (found.source.length > 0 || !verb || !last || last.start < verb.end || found.quoted.length > 0) return found
  if (!PASSIVE.test(text.slice(verb.start, verb.end))) return found
  const sentence = sentenceAt(sentences, verb.start)
  if (!sentence || sentence.end <= last.end) return found
  const rest = text
    .slice(last.end, sentence.end)
    .trimEnd()
    .replace(/[.!?]$/u, '')
  if (!LIST.test(rest) || NO_LIST.test(rest)) return found
  return withContent(text, found, [...found.content.slice(0, -1), { start: last.start, end: last.end + rest.length }])
}

/** `, the port and rents`, `, four billion mark issue` */
const LIST = /^,\s(?=[\p{L}\p{N}$£€])[^;:“”"()–—]{2,120}$/u
/** A verb, a clause, or whoever says it. */
const NO_LIST = new RegExp(
  String.raw`[,\s](?:${FINITE_AUXILIARIES}|${IRREGULAR_PASTS}|who|which|that|according|but|though|although|while|after|before|when|if|as|despite|\p{Ll}+(?:ed|ing|n[’']t)|says?|said)(?![\p{L}’'])|,\s(?:his|her|its|their|the|an?)\s[^,]*$(?<!\s(?:and|or)\s[^,]*)`,
  'u',
)

/** `Lorn, | who | is expected | to decide in May |, can call a vote`: what is expected ends with its relative clause. */
export function withinHearsayRelative(text: string, found: RawAttribution): RawAttribution {
  const [verb] = found.cue
  const last = found.content.at(-1)
  if (found.source.length > 0 || !verb || !last || last.start < verb.end) return found
  if (!PASSIVE.test(text.slice(verb.start, verb.end))) return found
  if (!/,\s(?:who|which)\s$/u.test(text.slice(Math.max(0, verb.start - 8), verb.start))) return found
  const at = text.slice(last.start, last.end).search(MAIN_VERB)
  return at > 0
    ? withContent(text, found, [...found.content.slice(0, -1), { start: last.start, end: last.start + at }])
    : found
}

const MAIN_VERB = new RegExp(String.raw`,\s(?:${FINITE_AUXILIARIES}|${IRREGULAR_PASTS}|\p{Ll}{2,}ed)\s`, 'u')
