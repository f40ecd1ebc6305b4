import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts'
import { FINITE_AUXILIARIES, FINITE_PASTS, IRREGULAR_PASTS, PAST_ENDINGS } from '../../lexicon/verb-shapes.ts'
import { sentenceAt } from '../../text/spans.ts'
import type { RawAttribution, Span } from '../../types.ts'
import { withContent } from './with-content.ts'

/** `, was put off`, `, denied it`, `, left`: the verb of the clause around. */
const MAIN_VERB = new RegExp(
  String.raw`,\s(?:${FINITE_AUXILIARIES}|(?:also|later|then)\s\p{Ll}+|\p{Ll}+(?:ed|${PAST_ENDINGS})|${IRREGULAR_PASTS}|${FINITE_PASTS})\b`,
  'gu',
)
const AUXILIARY = new RegExp(String.raw`^,\s(?:${FINITE_AUXILIARIES})$`, 'u')
/** `Ann Lee, a nurse who` */
const IN_APPOSITION = /\p{Lu}[\p{L}.’'-]+,\s(?:an?|the)\s[^,.;:“”"]{2,60}\swho$/u
const MAX_APPOSITION = 90
/** `that as he approached the taxi`: a clause that says when or why, and not yet what. */
const FRONTED =
  /^that\s(?:[–—-]\s)?(?:as|while|if|when|although|though|because|since|after|before|once|unless|even\sif|despite|until)\s[^,;]*$|^if\s[^,;]*$/iu
/** `says that in future cases | , a judge may be convinced` */
const FRONTED_PHRASE = /^that\s(?:in|on|at|under|by|during|amid|within|for|throughout)\s(?:[\p{L}\p{N}’'-]+\s?){1,4}$/u
/** `the ports | , may have to close`: the verb of a clause comes behind the mark. */
const VERB_BEHIND =
  /^,?\s(?:–\s|-\s|—\s)?(?:may|might|will|would|could|should|can|must|is|are|was|were|has|have|had|does|did)\s/u
/** `that the shares outstanding | – ten million in May – will be issued`: between subject and verb. */
const BEFORE_VERB = new RegExp(
  String.raw`^(?:\s(?:--|[–—-])\s(?:[^.;:“”"–—-]|\.\s?\d|\S-\S){2,160}?\s(?:--|[–—-])|,\s(?!(?:and|but|or|while|although|though|as|when|if)\s)(?:[^,.;:“”"]|\b\p{Lu}\.){2,90},)\s(?:${FINITE_AUXILIARIES})\s`,
  'u',
)
const HAS_FINITE = new RegExp(String.raw`\s(?:${FINITE_AUXILIARIES}|${FINITE_PASTS})(?![\p{L}’'])`, 'u')
/** A verb, or a word that may be one. */
const MAY_BE_VERB = new RegExp(
  String.raw`\b(?!(?:its|his|this|hers|ours|theirs)\b)(?:${FINITE_AUXILIARIES}|(?=\p{Ll}+(?:${PAST_ENDINGS})\b)(?:${FINITE_PASTS}|${IRREGULAR_PASTS})|to|\p{Ll}+(?:ed|s|ing|n[’']t))(?![\p{L}’'])`,
  'u',
)
/** `that Ann Lee | and most of her crew have left`: from a subject without a verb on to the verb, and to the next mark. */
const REST_OF_CLAUSE = new RegExp(
  String.raw`^(?:,\s(?:who|which|whose|where)\s(?:[^,.;:]|\b\p{Lu}\.)*,\s|\s(?:and|or|of|in|who|which|that)\s|,\s|[-–—]|\s[-–—]\s)(?!who\b|which\b|whose\b)[^.;:“”"]*?(?<=\s)(?:${FINITE_AUXILIARIES}|have|do|\p{Ll}+ly\s(?:${FINITE_PASTS}))\s(?:[^,;:]|[,:]\d)*`,
  'u',
)
/** Characters of a sentence in which the rest of a clause stands. */
const MAX_REST = 1000
/** What ends such a clause. */
const NEXT_MARK = /[,;:]\s|\s[–—-]\s/u

/** `a film made in the house in | which he spoke`: a preposition that a relative pronoun goes with. */
const PIED_PIPED = /\s(?:in|on|at|to|for|with|by|from|of|under|through|about|behind|after|during)$/u

/** `Ann Lee | , who`, `The plan | , which`: behind what a clause is set. */
const SET_BEHIND = /,\s(?:who|which)$/u
const GAP = /^(,\s(?:who|which))\s(?:(?:has|have|had|also|\p{Ll}+ly)\s){0,2}$/u
/** `Police spoke to`, and not `The retired mayor` or `feared that Lee`: a verb of which the last word is the object. */
const VERB_AHEAD = new RegExp(
  String.raw`(?<!,|\b(?:the|an?|his|her|its|their))\s(?:spoke|${FINITE_AUXILIARIES}|${FINITE_PASTS}|${IRREGULAR_PASTS}|\p{Ll}{2,}ed)\s(?:(?!(?:that|when|while|because|if|as)\s)[^\s,]+(?:\s|$)){1,12}$`,
  'iu',
)

/** `The plan, which ministers say will cost more | , was put off`, `Lee, who said it was fair | , was put off`: what is said ends with the relative clause. */
export function withinRelative(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [[source], [cue]] = [found.source, found.cue]
  const [pronoun, content, ...more] = withPronoun(text, found)
  if (!source || !content || more.length > 0 || found.quoted.length > 0 || content.start < source.end) return found
  const sentence = sentenceAt(sentences, source.start)
  const isRelative = sentence && isInRelative(text, { start: sentence.start, end: cue?.start ?? source.end }, source)
  const at = isRelative ? mainVerbAt(text.slice(content.start, content.end)) : 0
  const end = content.start + at
  return at > 0 ? withContent(text, found, [...(pronoun ? [pronoun] : []), { start: content.start, end }]) : found
}

/** What is said behind a relative pronoun of it, `| which | the board says | is needed`; null for the pronoun where there is none. */
function withPronoun(text: string, { source: [source], content }: RawAttribution): [Span | null, ...Span[]] {
  const [first, ...rest] = content
  if (!first || !source || first.end > source.start) return [null, ...content]
  return /^(?:which|who|that)$/u.test(text.slice(first.start, first.end)) ? [first, ...rest] : [null, ...content]
}

/** Whether a clause set behind a subject has the verb of saying: `Lee, who | said`, `The plan, which ministers | say`. */
function isInRelative(text: string, { start, end }: Span, source: Span): boolean {
  const lead = text.slice(start, source.end)
  if (IN_APPOSITION.test(lead.slice(-MAX_APPOSITION))) return true
  if (/,\s(?:who|whom|which)\s$/u.test(text.slice(start, source.start))) return true
  const gap = GAP.exec(text.slice(source.end, end))?.[1] ?? ''
  const set = SET_BEHIND.exec(lead + gap)
  return set !== null && !VERB_AHEAD.test(lead.slice(0, set.index))
}

/** Where the verb of the clause around what is said begins: behind a verb of its own; 0 where it cannot be told. */
function mainVerbAt(words: string): number {
  const verbs = [...words.matchAll(MAIN_VERB)]
  const opening = ` ${words.slice(0, verbs[0]?.index)}`
  let isClause = HAS_FINITE.test(opening) || MAY_BE_VERB.test(opening)
  for (const { 0: verb, index } of verbs) {
    if (isClause) return index
    isClause = AUXILIARY.test(verb)
  }
  return isClause ? 0 : (verbs[0]?.index ?? 0)
}

/** `The party, | which won in May, is losing ground, polls show`: what is said begins with the subject of its clause. */
export function withSubjectAhead(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [first, ...rest] = found.content
  const [cue] = found.cue
  if (!first || !cue || cue.start < first.end) return found
  const words = text.slice(first.start, first.end)
  const sentence = sentenceAt(sentences, first.start)
  if (!sentence || !/^(?:which|who|whose|where)\s/u.test(words) || words.search(MAIN_VERB) < 0) return found
  return SUBJECT_AHEAD.test(text.slice(sentence.start, first.start))
    ? withContent(text, found, [{ start: sentence.start, end: first.end }, ...rest])
    : found
}

/** A noun of few words, and a comma. */
const SUBJECT_AHEAD = /^\p{Lu}[\p{L}’'-]*(?:\s[\p{L}\p{N}.’'-]+){0,7},\s$/u

/**
 * Lets what is said without quotation marks run on to the end of its clause, where it breaks off before the verb:
 * `warned that the ports of Hull and Goole[, may have to close]`.
 *
 * @param sentences in text order.
 */
export function finishClause(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const last = found.content.at(-1)
  const [cue] = found.cue
  if (!last || !cue || cue.start > last.start || found.quoted.some(({ end }) => end >= last.end)) return found
  const sentence = sentenceAt(sentences, last.end - 1)
  if (!sentence || sentence.end <= last.end) return found
  const limit = sentence.end
  const rest = text.slice(last.end, limit)
  const words = text.slice(last.start, last.end)
  if (COMPARISON.test(rest) && !/["“”]/u.test(rest))
    return withContent(text, found, [
      ...found.content.slice(0, -1),
      { start: last.start, end: withoutStop(text, limit) },
    ])
  const subject = isVerbless(text, found) ? REST_OF_CLAUSE.exec(rest.slice(0, MAX_REST))?.[0].length : undefined
  if (subject) {
    const end = subject >= rest.length - 1 ? withoutStop(text, limit) : last.end + subject
    return withContent(text, found, [...found.content.slice(0, -1), { start: last.start, end }])
  }
  if (PIED_PIPED.test(words) && /^\s(?:which|whom|whose)\s/u.test(rest)) {
    const mark = NEXT_MARK.exec(rest)?.index
    const end = mark === undefined ? withoutStop(text, limit) : last.end + mark
    return withContent(text, found, [...found.content.slice(0, -1), { start: last.start, end }])
  }
  const inserted = HAS_FINITE.test(words) ? undefined : BEFORE_VERB.exec(rest)?.[0].length
  if (inserted !== undefined) {
    const mark = NEXT_MARK.exec(rest.slice(inserted))?.index
    const end = mark === undefined ? withoutStop(text, limit) : last.end + inserted + mark
    return withContent(text, found, [...found.content.slice(0, -1), { start: last.start, end }])
  }
  const isFronted = (FRONTED.test(words) || FRONTED_PHRASE.test(words)) && /^(?:,|\s[–—-])\s/u.test(rest)
  if (!isFronted && !(VERB_BEHIND.test(rest) && isMainClause(text, found))) return found
  const mark = NEXT_MARK.exec(rest.slice(2))
  const end = isFronted || !mark ? withoutStop(text, limit) : last.end + 2 + mark.index
  return withContent(text, found, [...found.content.slice(0, -1), { start: last.start, end }])
}

/** `argued it was their right | – just as others had one`: the likeness is of what is said. */
const COMPARISON = /^\s[–—-]\sjust\sas\s/u

/** `Lee said that the board | …`: what somebody says has a verb. */
function isVerbless(text: string, { cue: [cue], content }: RawAttribution): boolean {
  const [first, ...more] = content
  if (!cue || !first || more.length > 0) return false
  const words = text.slice(first.start, first.end)
  const isClause = words.startsWith('that ') || SAYING_VERBS.has(text.slice(cue.start, cue.end).toLowerCase())
  return isClause && !MAY_BE_VERB.test(words)
}

/** `Lee warned that …`: the sentence has no other verb that could stand behind. */
function isMainClause(text: string, { source: [source], cue: [cue], content: [content] }: RawAttribution): boolean {
  if (!source || !cue || !content || source.end > cue.start || cue.start - source.end > 12) return false
  const verb = (/\S+$/u.exec(text.slice(cue.start, cue.end))?.[0] ?? '').toLowerCase()
  const opening = text.slice(content.start, content.start + 3)
  return (
    REPORTING_VERBS.has(verb) &&
    !/^(?:who|which|that)$/iu.test(text.slice(source.start, source.end)) &&
    opening !== 'to '
  )
}

function withoutStop(text: string, end: number): number {
  return end - (/[.!?…\s]*$/u.exec(text.slice(Math.max(0, end - 4), end))?.[0].length ?? 0)
}
