import { STATEMENT_VERBS } from '../../../lexicon/statement-verbs.ts'
import { FINITE_AUXILIARIES, IRREGULAR_PASTS } from '../../../lexicon/verb-shapes.ts'
import { sentenceAt } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { isLongSubject, isShortSubject, LEAD, LONG_LEAD, NAMED, SUBJECT } from '../subject-shapes.ts'

/** `, 59, of Ashton, Md.,`: what is set right behind somebody’s name. */
const BESIDE = String.raw`(?:,\s(?:\d{1,3}|of\s[^,]{2,30}|\p{Lu}[\p{L}.]{1,14}|(?:an?|the)\s[^,]{2,60})){0,3}`
/** What begins a clause or a phrase between a subject and its verb. */
const OPENING = String.raw`(?:who|which|whose|at|in|on|during|after|before|through|along\swith|(?!(?:cit|quot)ing)\p{Ll}{3,}ing)\s`
const ADVERBS = String.raw`\s(?:(?:has|have|had|also|later|then|\p{Ll}+ly)\s)*`
/** Between commas no other stands, as behind it another subject may: `, which owns it, sprayed at night, its head said`. */
const BETWEEN = new RegExp(
  String.raw`^(${NAMED}|${SUBJECT})(?![\p{L}’'])(?:${BESIDE},\s(${OPENING}[^,;“”"]*),|\s[–—―-]\s(${OPENING}[^;“”"]*?)\s[–—―-])${ADVERBS}$`,
  'du',
)
/** What a clause of its own begins with. */
const OTHER_CLAUSE = /,\s(?:and|but|while|as|so|yet)\s|[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}/u
const MAX_LENGTH = 400

/** `The mayor of the port, which | troops have taken |, said`: a clause on the subject. */
const OBJECT_RELATIVE = /^([^,;:“”"]{3,90}),\s(?:which|whom|where)\s$/u
const FINITE = new RegExp(String.raw`\s(?:${FINITE_AUXILIARIES}|have|do|${IRREGULAR_PASTS}|\p{Ll}{3,}ed)(?:\s|$)`, 'u')
/** `Keld Mills, | whose business is dyes, ink and paper |, said` */
const OWNER = new RegExp(String.raw`^(${SUBJECT})(?![\p{L}’'])${BESIDE},\s$`, 'u')
/** `A clerk who told of the leak and began a row that has engulfed | the Treasury |, denied`: an object of what the subject did. */
const IN_RELATIVE = new RegExp(
  String.raw`^(${SUBJECT})(?![\p{L}’'])\s(?:who|whose)\s[^;“”"]*\s(?:that|which|who)\s(?:(?:has|have|had|also|then)\s)*(?:\p{Ll}+ed|${IRREGULAR_PASTS})\s$`,
  'u',
)

/**
 * Who speaks is the subject, and nobody in what is set between it and its verb: `| Ann Lee |, appearing after Tom Poe at the
 * forum, cited`, `| Ann Lee |, 59, of Keld, who watched it on a screen, said`.
 */
export function withSubjectOverInsertion(
  text: string,
  found: RawAttribution,
  sentences: readonly Span[],
): RawAttribution {
  const [[source, ...others], [cue]] = [found.source, found.cue]
  if (!source || !cue || others.length > 0 || source.end > cue.start) return found
  if (found.content.some(({ start }) => start < source.start)) return found
  if (!/^(?:,|\s[–—―-])\s(?:[\p{Ll}]+\s){0,2}$/u.test(text.slice(source.end, cue.start))) return found
  const sentence = sentenceAt(sentences, source.start)
  if (!sentence || cue.start - sentence.start > MAX_LENGTH) return found
  const from = sentence.start + (LEAD.exec(text.slice(sentence.start, cue.start))?.[0].length ?? 0)
  const whole = OBJECT_RELATIVE.exec(text.slice(from, source.start))?.[1]
  const isClause = whole !== undefined && FINITE.test(text.slice(source.start, source.end))
  if (isClause && isLongSubject(whole)) return { ...found, source: [{ start: from, end: from + whole.length }] }
  const owner = /^whose\s/u.test(text.slice(source.start, source.end))
    ? OWNER.exec(text.slice(from, source.start))?.[1]
    : null
  if (owner && isShortSubject(owner)) return { ...found, source: [{ start: from, end: from + owner.length }] }
  const head = IN_RELATIVE.exec(text.slice(from, source.start))?.[1]
  if (head !== undefined && isShortSubject(head))
    return { ...found, source: [{ start: from, end: from + head.length }] }
  const match = BETWEEN.exec(text.slice(from, cue.start))
  const [, subject] = match ?? []
  const [inserted = 0] = match?.indices?.[2] ?? match?.indices?.[3] ?? []
  if (subject === undefined || !isShortSubject(subject) || from + inserted > source.start) return found
  if (OTHER_CLAUSE.test(text.slice(from + subject.length, cue.start))) return found
  return { ...found, source: [{ start: from, end: from + subject.length }] }
}

const UP_TO_OBJECT = String.raw`\s(?:of|for|from|with|by|to|in|at|near|against|about|on)\s(?:(?:the|an?|his|her|its|their)\s)?(?:(?!that\s|who\s|which\s|what\s)\p{Ll}[\p{Ll}-]*\s){0,4}$`
/** `Ann Lee, who won damages from | the Keld Herald | said`, `Ann Lee, spokesman for software firm | Orbex | said` */
const BEHIND_COMMA = new RegExp(
  String.raw`^(${NAMED}|${SUBJECT})(?![\p{L}’'])${BESIDE},\s(?:(?:who|which|whose)(?=\s)(?:[^,;:“”"]|,\d)*|(?:(?:an?|the)\s)?(?:\p{Ll}[\p{Ll}-]*\s){0,3}?(?!\p{Ll}+ed\s|said\s)\p{Ll}{3,})${UP_TO_OBJECT}`,
  'u',
)
/** `organisers of the event that draws thousands to | the gate | said` */
const BEHIND_HEAD = new RegExp(
  String.raw`^((?:${SUBJECT}|\p{L}?\p{Ll}+s)(?:\s(?:of|for|from|in|at)\s(?:[\p{L}’'-]+\s?){1,4})?)\s(?:who|that|which)(?=\s)(?:[^,;:“”"]|,\d)*${UP_TO_OBJECT}`,
  'u',
)

/** Who speaks is the subject, and not what a clause or a calling behind it ends with, where the comma is missing. */
export function withSubjectBeforeObject(
  text: string,
  found: RawAttribution,
  sentences: readonly Span[],
): RawAttribution {
  const [[source, ...others], [cue]] = [found.source, found.cue]
  if (!source || !cue || others.length > 0 || source.end + 1 !== cue.start) return found
  if (found.content.some(({ start }) => start < source.start) || !STATEMENT_VERBS.has(text.slice(cue.start, cue.end)))
    return found
  const sentence = sentenceAt(sentences, source.start)
  if (!sentence || cue.start - sentence.start > MAX_LENGTH) return found
  const from = sentence.start + (LONG_LEAD.exec(text.slice(sentence.start, cue.start))?.[0].length ?? 0)
  if (from >= source.start) return found
  const before = text.slice(from, source.start)
  const hasVerb = /\s(?:is|are|was|were)\s/u.test(before)
  const subject = (BEHIND_COMMA.exec(before) ?? (hasVerb ? null : BEHIND_HEAD.exec(before)))?.[1]
  if (subject === undefined || !isLongSubject(subject) || OTHER_CLAUSE.test(before.slice(subject.length))) return found
  return { ...found, source: [{ start: from, end: from + subject.length }] }
}
