import { isPeopleNoun } from '../../lexicon/people.ts'
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts'
import {
  FINITE_AUXILIARIES,
  FINITE_PASTS,
  IRREGULAR_PASTS,
  PARTICIPLES_WITH_OBJECT,
  PAST_ENDINGS,
  SHARED_PASTS,
} from '../../lexicon/verb-shapes.ts'
import { beginsWithParticiple } from '../../text/inflection.ts'
import { sentenceAt } from '../../text/spans.ts'
import type { RawAttribution, Span } from '../../types.ts'
import { isPlainSubject } from './subject-shapes.ts'
import { withContent } from './with-content.ts'

/** Words without a relative clause. */
const UNRELATED = String.raw`(?:(?!\b(?:who|which|that|whose|whom|where)\b).)*?`

/** `Griffiths was a leader but | his lawyer, Ann Lee,`: a clause of its own before the one who speaks. */
const CLAUSE_BEFORE = new RegExp(
  String.raw`^${UNRELATED}\s(?:is|was|are|were|has|had|have|will|would)\s${UNRELATED}\s(?:but|while|although|though|and)\s(?=\S)`,
  'su',
)
/** `she | left the club`, and not `she and Lee`, `they all`, `he himself`. */
const PRONOUN_ALONE = String.raw`(?:he|she|they|it|we)(?=\s(?!all\b|both\b|each\b|and\b|or\b|who\b|\p{Ll}+sel(?:f|ves)\b))`
/** Words of a noun: without a clause, a list or a mark. */
const NOUN_WORDS = String.raw`(?:(?!\b(?:who|which|that|whose|whom|where|when|what|how|and|or)\b)[^,:;“”"])+?`
/** `held | the`, `reached | a`: what the object of a verb that may be a participle begins with. */
const VERB_WITH_OBJECT = String.raw`(?:is|was|are|were|has|had|have|(?!(?:${PARTICIPLES_WITH_OBJECT})\b)(?:\p{Ll}{3,}ed|${SHARED_PASTS}))\s(?:the|an?|his|her|its|their)`
/** The subject before what it did besides: `a judge in Keld | reached a verdict`, `Ann Lee | is the head of it and`. */
const SUBJECT_OF_CLAUSE = new RegExp(
  String.raw`^(?:${PRONOUN_ALONE}|${NOUN_WORDS}(?=\s(?:(?:${FINITE_PASTS})|${VERB_WITH_OBJECT})\s))`,
  'iu',
)
/** `The member for Keld, Ann Lee | quit Unify in May`, citing something. */
const SUBJECT_OF_DEED = new RegExp(String.raw`^[^:;“”"]+?(?=\s(?:${IRREGULAR_PASTS})\s\p{Lu})`, 'u')
/** `which has a population of 3,000, | Ann Lee`: the clause of another thing. */
const RELATIVE_BEFORE =
  /^(?:who|which|where|whose)\s[^,]+(?:,\d{3}[^,]*)*,\s(?=\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3}$)/u

/** `By 51% to | 45%, | voters in the north`: how many they are stands before who they are. */
const SHARE_BEFORE = /^\d[\d.,]*(?:%|\s?per\s?cent)(?:\s(?:to|against)\s\d[\d.,]*(?:%|\s?per\s?cent))?,\s(?=\p{L})/u

/** `said Lee | , and the market is falling`: what goes on behind the one who speaks. */
const CLAUSE_BEHIND =
  /^([^,]+(?:,\s(?:who|the|an?)\s[^,]+)?),\s((?:and|but|so|yet|while|because|although|as)\s.*\s?(?:is|was|are|were|has|had|have|will|would|could|can|may|might|must|should|\p{Ll}{3,}ed)\s.*)$/su

/** `, was put off`, `, denied it`, `, left`: the verb of the clause around. */
const MAIN_VERB = new RegExp(
  String.raw`,\s(?:${FINITE_AUXILIARIES}|(?:also|later|then)\s\p{Ll}+|\p{Ll}+(?:ed|${PAST_ENDINGS})|${IRREGULAR_PASTS})\b`,
  'u',
)
/** `Ann Lee, a nurse who` */
const IN_APPOSITION = /\p{Lu}[\p{L}.’'-]+,\s(?:an?|the)\s[^,.;:“”"]{2,60}\swho$/u
const MAX_APPOSITION = 90
const RELATIVE = /^(?:[^,.]*\s)?(?:who|whom|which|that)\s/iu

/** `that as he approached the taxi`: a clause that says when or why, and not yet what. */
const FRONTED =
  /^that\s(?:[–—-]\s)?(?:as|while|if|when|although|though|because|since|after|before|once|unless|even\sif|despite|until)\s[^,;]*$/iu
/** `the ports | , may have to close`: the verb of a clause comes behind the mark. */
const VERB_BEHIND =
  /^,?\s(?:–\s|-\s|—\s)?(?:may|might|will|would|could|should|can|must|is|are|was|were|has|have|had|does|did)\s/u
/** A verb, or a word that may be one. */
const MAY_BE_VERB = new RegExp(
  String.raw`\b(?:${FINITE_AUXILIARIES}|to|\p{Ll}+(?:ed|s|ing|${PAST_ENDINGS}|n[’']t))(?![\p{L}’'])`,
  'u',
)
/** `that Ann Lee | and most of her crew have left`: from a subject without a verb on to the verb, and to the next mark. */
const REST_OF_CLAUSE = new RegExp(
  String.raw`^(?:,\s(?:who|which|whose|where)\s[^,.;:]*,\s|\s(?:and|or|of|in|who|which|that)\s|,\s|[-–—]|\s[-–—]\s)(?!who\b|which\b|whose\b)[^.;:“”"]*?(?<=\s)(?:${FINITE_AUXILIARIES}|have|do|\p{Ll}+ly\s(?:${FINITE_PASTS}))\s(?:[^,;:]|[,:]\d)*`,
  'u',
)
/** Characters of a sentence in which the rest of a clause stands. */
const MAX_REST = 1000
/** What ends such a clause. */
const NEXT_MARK = /[,;:]\s|\s[–—-]\s/u

/** A source is no clause: what stands before `but his lawyer, Ann Lee` is cut off, a share that is told first, and what the subject did besides. */
export function withoutClauseBefore(text: string, found: RawAttribution): RawAttribution {
  const [source, ...rest] = found.source
  if (!source) return found
  const words = text.slice(source.start, source.end)
  const clause = (CLAUSE_BEFORE.exec(words) ?? RELATIVE_BEFORE.exec(words) ?? SHARE_BEFORE.exec(words))?.[0].length ?? 0
  if (clause > 0) return { ...found, source: [{ start: source.start + clause, end: source.end }, ...rest] }
  const [cue] = found.cue
  const isParticiple = cue !== undefined && beginsWithParticiple(text.slice(cue.start, cue.end))
  const subject =
    (isParticiple ? SUBJECT_OF_DEED : null)?.exec(words)?.[0].length ?? SUBJECT_OF_CLAUSE.exec(words)?.[0].length
  // `the spokesman | Drew Roe`: a name, and no verb.
  return subject && !/^\s\p{Lu}/u.test(words.slice(subject))
    ? { ...found, source: [{ start: source.start, end: source.start + subject }, ...rest] }
    : found
}

/** `the man who | police | say planned it`: who speaks is whoever stands behind the pronoun. */
export function withoutRelative(text: string, found: RawAttribution): RawAttribution {
  const [source, ...rest] = found.source
  const [cue] = found.cue
  if (!source || !cue || cue.start < source.end || cue.start - source.end > 1) return found
  const words = text.slice(source.start, source.end)
  const pronoun = RELATIVE.exec(words)?.[0].length ?? 0
  const subject = words.slice(pronoun)
  if (pronoun === 0 || !((/^\p{L}+$/u.test(subject) && isPeopleNoun(subject)) || isPlainSubject(subject))) return found
  return { ...found, source: [{ start: source.start + pronoun, end: source.end }, ...rest] }
}

/** `The plan, which ministers say will cost more | , was put off`, `Lee, who said it was fair | , was put off`: what is said ends with the relative clause. */
export function withinRelative(text: string, found: RawAttribution): RawAttribution {
  const [source] = found.source
  const [content, ...more] = found.content
  if (!source || !content || more.length > 0 || found.quoted.length > 0 || content.start < source.end) return found
  const words = text.slice(source.start, source.end)
  const isRelative = /^(?:who|which)$/u.test(words)
  const lead = text.slice(Math.max(0, source.start - MAX_APPOSITION), source.start)
  const isInApposition = IN_APPOSITION.test((isRelative ? lead + words : words).slice(-MAX_APPOSITION))
  if (!isInApposition && !(isRelative ? /,\s$/u : /,\s(?:who|whom|which)\s$/u).test(lead)) return found
  const at = text.slice(content.start, content.end).search(MAIN_VERB)
  return at > 0 ? { ...found, content: [{ start: content.start, end: content.start + at }] } : found
}

/** `The party, | which won in May, is losing ground, polls show`: what is said begins with the subject of its clause. */
export function withSubjectAhead(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [first, ...rest] = found.content
  const [cue] = found.cue
  if (!first || !cue || cue.start < first.end) return found
  const words = text.slice(first.start, first.end)
  const sentence = sentenceAt(sentences, first.start)
  if (!sentence || !/^(?:which|who|whose|where)\s/u.test(words) || !MAIN_VERB.test(words)) return found
  return SUBJECT_AHEAD.test(text.slice(sentence.start, first.start))
    ? withContent(text, found, [{ start: sentence.start, end: first.end }, ...rest])
    : found
}

/** A noun of few words, and a comma. */
const SUBJECT_AHEAD = /^\p{Lu}[\p{L}’'-]*(?:\s[\p{L}\p{N}.’'-]+){0,7},\s$/u

/** `said Lee, | herself a runner`: words of the source, and not said. */
const isOfSource = (text: string, source: Span, { start, end }: Span): boolean =>
  text.slice(source.end, start) === ', ' &&
  /^(?:him|her|it|them)sel(?:f|ves)\s(?:an?|the|former|once)\s[^,.]+$/u.test(text.slice(start, end))

/** A source is no clause, and what stands behind it is said: `…, said Lee, | and the market is falling`. */
export function withoutClauseBehind(text: string, found: RawAttribution): RawAttribution {
  const [source, ...rest] = found.source
  const [cue] = found.cue
  if (!source || !cue) return found
  const described = found.content.findIndex((it) => isOfSource(text, source, it))
  if (described > 0) {
    const { end } = found.content[described]!
    return { ...found, source: [{ start: source.start, end }, ...rest], content: found.content.toSpliced(described, 1) }
  }
  if (found.content.some(({ start }) => start >= source.start)) return found
  const match = CLAUSE_BEHIND.exec(text.slice(source.start, source.end))
  if (!match) return found
  const end = source.start + match[1]!.length
  const more = { start: source.end - match[2]!.length, end: source.end }
  return { ...found, source: [{ start: source.start, end }, ...rest], content: [...found.content, more] }
}

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
  const subject = isVerbless(text, found) ? REST_OF_CLAUSE.exec(rest.slice(0, MAX_REST))?.[0].length : undefined
  if (subject) {
    const end = subject >= rest.length - 1 ? withoutStop(text, limit) : last.end + subject
    return { ...found, content: [...found.content.slice(0, -1), { start: last.start, end }] }
  }
  const isFronted = FRONTED.test(words) && /^(?:,|\s[–—-])\s/u.test(rest)
  if (!isFronted && !(VERB_BEHIND.test(rest) && isMainClause(text, found))) return found
  const mark = NEXT_MARK.exec(rest.slice(2))
  const end = isFronted || !mark ? withoutStop(text, limit) : last.end + 2 + mark.index
  const content = [...found.content.slice(0, -1), { start: last.start, end }]
  return { ...found, content }
}

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
