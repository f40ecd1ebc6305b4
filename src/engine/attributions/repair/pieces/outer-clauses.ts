import { DISPUTED_WORDS, DISPUTING_VERBS, WAYS_OF_SAYING } from '../../../lexicon/clauses.ts'
import { JUDGING_PASTS } from '../../../lexicon/cue-verbs.ts'
import { FORMS_OF_STATEMENT } from '../../../lexicon/documents.ts'
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts'
import { THINGS_WITHHELD, WITHHOLDING_VERBS } from '../../../lexicon/unsaid.ts'
import { FINITE_AUXILIARIES, FINITE_PASTS, IRREGULAR_PASTS } from '../../../lexicon/verb-shapes.ts'
import { sentenceAt } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { outerVerbAt } from '../verbs/participle-clauses.ts'
import { withContent } from '../with-content.ts'

/** The one piece of what is said, where it stands behind its verb without quotation marks at its end; null for others. */
function plainContent({ cue: [cue], content: [content, ...more], quoted }: RawAttribution): Span | null {
  if (!cue || !content || more.length > 0 || content.start < cue.end) return null
  return quoted.some(({ end }) => end >= content.end) ? null : content
}

/** `A man | who said he was ill`, at the head of a sentence. */
const RELATIVE_SUBJECT =
  /^(?:(?:An?|The|One|Two|Three|Four|Five|Several|Some|\d+)\s(?:[\p{L}\d-]+\s){1,5}|(?:\p{Lu}\p{L}+\s)?\p{L}{3,}s\s)(?:who|which|that)(?:\s\p{Ll}+){0,3}\s$/u
/** ` | has been jailed`: the verb of the sentence around, whose tense is not that of what was said. */
const PERFECT = /(?<!\b(?:he|she|it|they|who|which|that|and|or|to|we|I|you))\s(?:has|have)\s(?=(?:been\s)?\p{Ll})/u
const PASSIVE = /(?<!\b(?:he|she|it|they|who|which|that|and|or|to|we|I|you|there))\s(?:was|were)\s(?=\p{Ll}+ed\sby\s)/u

/**
 * What is said in the subject of a sentence ends before its verb: `A man who said he was ill | has been jailed`, `Voters who
 * say the port is full | were divided`.
 */
export function withinSubject(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const content = contentBehind(text, found, sentences, RELATIVE_SUBJECT)
  if (!content) return found
  const words = text.slice(content.start, content.end)
  const isOwnVerb = SAYS_RIGHT_BEHIND.test(text.slice(Math.max(0, found.cue[0]!.start - 40), found.cue[0]!.start))
  const at =
    Math.max(words.search(PERFECT), 0) ||
    Math.max(words.search(PASSIVE), 0) ||
    (isOwnVerb ? outerVerbAt(words, 1) - 1 : 0)
  return at > 0 ? withContent(text, found, [{ start: content.start, end: content.start + at }]) : found
}

/** `A man who | said`, and not `A man who came | said` */
const SAYS_RIGHT_BEHIND = /\s(?:who|which|that)\s(?:(?:has|have|had|also|still|\p{Ll}+ly)\s)*$/u

/** What is said in plain words where its sentence begins so up to the cue; null for anything else. */
function contentBehind(
  text: string,
  found: RawAttribution,
  sentences: readonly Span[],
  beginning: RegExp,
): Span | null {
  const [cue] = found.cue
  const sentence = cue ? sentenceAt(sentences, cue.start) : null
  return cue && sentence && beginning.test(text.slice(sentence.start, cue.start)) ? plainContent(found) : null
}

const FRONTED =
  /^(?:[“"]?(?:But|And)\s)?(?:When|After|As|While|Although|Though|Before|Since|Because|Once|Contrary\sto|Despite)\s[^,;:“”"]{2,80}$/u
const VERB = String.raw`(?:${FINITE_AUXILIARIES}|${IRREGULAR_PASTS}|${FINITE_PASTS}|\p{Ll}{2,}ed)`
const HAS_VERB = new RegExp(String.raw`\s(?:${VERB})(?![\p{L}’'])`, 'u')
/** `, | drivers turned back`, `, | the sale of the mill by its owners could fail`: a subject and its verb. */
const MAIN_CLAUSE = new RegExp(
  String.raw`,\s(?=(?:the|an?|his|her|its|their|many|some|he|she|they|it|(?!(?:${FINITE_AUXILIARIES}|who|which|that|and|or|but|if|when|as|including|such|of|in|at|on|for|with|to|by)\s)\p{L}[\p{L}’'-]+)\s(?:(?!(?:who|which|that)\s)[\p{L}\p{N}.’'-]+\s){0,11}?${VERB}\s)`,
  'gu',
)

/** What is said in a clause that says when or why ends with it: `When Lee said it was shut | , drivers turned back`. */
export function withinFrontedClause(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const content = contentBehind(text, found, sentences, FRONTED)
  if (!content) return found
  const words = text.slice(content.start, content.end)
  for (const { index } of words.matchAll(MAIN_CLAUSE)) {
    if (HAS_VERB.test(` ${words.slice(0, index)}`))
      return withContent(text, found, [{ start: content.start, end: content.start + index }])
  }
  const said = [...words.matchAll(COMMA)].find(({ index }) => isSaid(words.slice(index + ', '.length)))
  return said ? withContent(text, found, [{ start: content.start, end: content.start + said.index }]) : found
}

const COMMA = /,\s(?=(?:the|an?|his|her|its|their|many|some|he|she|they|it|\p{Lu}[\p{L}.’'-]*)\s)/gu

/** `While Lee cast it as a gain, | Roe said | it was a loss`: whoever the main clause is of says something. */
function isSaid(words: string): boolean {
  const first = words.split(' ', MAX_SUBJECT)
  const verb = first.findIndex((word) => REPORTING_VERBS.has(word))
  return verb > 0 && !first.slice(0, verb).some((word) => /^(?:who|which|that)$|,$/u.test(word))
}

const MAX_SUBJECT = 8

const DISPUTED = [...DISPUTED_WORDS].join('|')
/** `, a figure | the union disputed`, ` when in fact it was open`: what the writer says of what was said. */
const REMARK = new RegExp(
  String.raw`,\s(?:an?|the)\s(?:\p{Ll}+\s)?(?:${DISPUTED})\s(?:(?:that\s|which\s)?(?:[\p{L}’'-]+\s){1,4}?(?:${DISPUTING_VERBS})|(?:later\s)?(?:${DISPUTING_VERBS})\sby\s[^,;]{2,50})$|,?\sbut\s(?:gave|offered|provided|had)\s(?:no|few|little)\s(?:\p{Ll}+\s)?(?:${THINGS_WITHHELD})\b.*$|,?\sbut\s(?:(?:did|does|would|could)\s?n[o’']t|did\snot|does\snot|would\snot|could\snot|declined\sto|refused\sto)\s(?:${WITHHOLDING_VERBS})\b.*$|,\sin\san?\s(?:${FORMS_OF_STATEMENT})\s(?:on|with|to|in|for|from|by)\s[^,;:“”"]{2,60}$|,?\s(?:when|where|though|although|whereas|while),?\sin\s(?:actual\s)?(?:fact|reality|truth)\b.*$|\s[–—―]\sas\s(?:is|are|was|were|has|had|he|she|they|it)\s.*$`,
  'su',
)

/** `a figure | the army |`: words read as somebody who dismisses something. */
const DISPUTED_BY = new RegExp(
  String.raw`^(?:an?|the)\s(?:\p{Ll}+\s)?(?:${DISPUTED})\s(?:that\s|which\s)?(?:the|an?|his|her|its|their|\p{Lu})`,
  'u',
)

/** That one denies what another said, `a claim the council denied`, is the writer’s remark on it, and passes nothing on. */
export function withoutDispute(text: string, found: RawAttribution): RawAttribution | null {
  const [source] = found.source
  return source && DISPUTED_BY.test(text.slice(source.start, source.end)) ? null : found
}

/** What somebody said ends before the writer says what others make of it. */
export function withoutRemark(text: string, found: RawAttribution): RawAttribution {
  const content = plainContent(found)
  if (!content) return found
  const at = text.slice(content.start, content.end).search(REMARK)
  return at > 0 ? withContent(text, found, [{ start: content.start, end: content.start + at }]) : found
}

const HEAD_BEFORE = /\s((?:an?|the)\s(?:[\p{Ll}-]+\s){0,2}?[\p{Ll}-]+)\s(?:which|that|who)\s$/u

/** `Ministers buried | a report | which warned that …`: who or what speaks stands right before the pronoun. */
export function withHeadOfRelative(text: string, found: RawAttribution): RawAttribution {
  const [source, ...others] = found.source
  const [cue] = found.cue
  if (!source || !cue || others.length > 0 || source.end >= cue.start) return found
  const gap = text.slice(source.end, cue.start)
  const isRunOn = /^\s(?:(?:which|that|who)\s)?$/u.test(gap)
  const from = isRunOn ? source.start : source.end
  const match = HEAD_BEFORE.exec(text.slice(from, cue.start))
  if (!match || (isRunOn && !HAS_VERB.test(text.slice(from, from + match.index)))) return found
  const start = from + match.index + 1
  return { ...found, source: [{ start, end: start + match[1]!.length }] }
}

/** `said | paint found |`: a verb, and what is said from its first word. */
const VERB_AND_SUBJECT = /^(said|says)\s(?=(\p{Ll}{3,})\s\p{Ll}{3,}$)/u

/** A verb of saying ends before the subject of what is said: `said | paint found at the scene was blue`. */
export function withoutSubject(text: string, found: RawAttribution): RawAttribution {
  const [cue, ...cues] = found.cue
  const [content, ...more] = found.content
  if (!cue || !content || cues.length + more.length > 0 || content.start !== cue.end + 1) return found
  const match = VERB_AND_SUBJECT.exec(text.slice(cue.start, cue.end))
  if (!match || WAYS_OF_SAYING.has(match[2]!)) return found
  const end = cue.start + match[1]!.length
  return withContent(text, { ...found, cue: [{ start: cue.start, end }] }, [{ start: end + 1, end: content.end }])
}

/** Verbs that have an object and no clause, in the past. */
const JUDGED = new RegExp(String.raw`(?:^|\s)(?:${JUDGING_PASTS})$`, 'u')
/** ` and left the room`, ` but also had to go`: what somebody did besides. */
const NEXT_DEED = new RegExp(
  String.raw`\s(?:and|but)\s(?:(?:also|then|later|even)\s)?(?:\p{Ll}{3,}ed|${IRREGULAR_PASTS}|had|was|were)\s(?=(?:the|an?|his|her|its|their|that|to|in|on|for|not|from|out|up|off)\s)`,
  'u',
)

/** Whom or what somebody judges ends before what they did besides: `denounced the plan | and left the room`. */
export function withinObject(text: string, found: RawAttribution): RawAttribution {
  const content = plainContent(found)
  if (!content || !JUDGED.test(text.slice(found.cue[0]!.start, found.cue[0]!.end))) return found
  const words = text.slice(content.start, content.end)
  const at = words.search(NEXT_DEED)
  const isObject =
    at > 0 && !HAS_VERB.test(` ${words.slice(0, at)} `) && !/\s(?:who|which|that)\s/u.test(words.slice(0, at))
  return isObject ? withContent(text, found, [{ start: content.start, end: content.start + at }]) : found
}
