import { DOCUMENT_NOUNS } from '../../../lexicon/documents.ts'
import { OPENERS } from '../../../lexicon/openers.ts'
import { isPeopleNoun } from '../../../lexicon/people.ts'
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts'
import { IRREGULAR_PARTICIPLES } from '../../../lexicon/source-phrases.ts'
import { FINITE_PASTS, IRREGULAR_PASTS, PAST_ENDINGS, SHARED_PASTS } from '../../../lexicon/verb-shapes.ts'
import { isKnownRole } from '../../../names/is-role-noun.ts'
import { beginsWithParticiple, singularOf } from '../../../text/inflection.ts'
import { sentenceAt } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { isLongSubject, LEAD, LONG_LEAD, SUBJECT, UP_TO_VERB } from '../subject-shapes.ts'

const GAP = new RegExp(String.raw`^,?\s${UP_TO_VERB}`, 'u')
const PAST = new RegExp(String.raw`\s(?:\p{Ll}+(?:${PAST_ENDINGS})|${IRREGULAR_PASTS})\s`, 'u')
/** `advisers to | the president` */
const OF_ANOTHER = /^((?:[\p{L}\p{N}][\p{L}\p{N}.’'-]*\s){1,10})(?:to|of|for)\s(?:the\s)?$/u
/** `Lee, who shadows | Poe`, `a study that began after | the flood` */
const RELATIVE = new RegExp(
  String.raw`^(${SUBJECT}),?\s(?:who|which|that)\s((?:has\s|have\s|had\s)?(?:\p{Ll}+(?:s|ed|${PAST_ENDINGS})|${IRREGULAR_PASTS}|met))\s(?:[^,;:“”"()]{0,60}\s)?$`,
  'u',
)
/** `the board, backed by | some members`, `many there, while wary of | the police` */
const INSERTED = new RegExp(
  String.raw`^(${SUBJECT}(?:\s(?:in|of|at|from)\s[^,“”"()]{2,40})?),\s(?:while|although|though|despite|with|including|\p{Ll}+ed)\s(?:[^,;:“”"()]{0,60}\s)?$`,
  'u',
)
/** Words before a subject of its own: `after | police said`. */
const OWN_CLAUSE =
  /\b(?:after|before|when|while|as|because|since|where|until|although|though|if|and|but|how|what|why|which|whom|whose|that)\s(?:the\s|an?\s)?$/u
const MAX_LENGTH = 200

/**
 * Gives a source the head that was cut off where what hangs on it was read as the subject: `advisers to | the president |
 * believe`, `Ann Lee, who shadows | Lord Poe | said`, `the board, backed by | some members |, argues`.
 *
 * @param sentences in text order.
 */
export function withWholeSubject(text: string, found: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [source, ...others] = found.source
  const [cue] = found.cue
  if (!source || !cue || others.length > 0 || source.end > cue.start) return found
  const gap = text.slice(source.end, cue.start)
  const sentence = sentenceAt(sentences, source.start)
  const group = sentence && withPhraseBehind(text, source, sentence, cue)
  if (group) return { ...found, source: [group] }
  if (!GAP.test(gap) || !sentence || source.start - sentence.start > MAX_LENGTH) return found
  const whole = text.slice(sentence.start, source.start)
  const opening = LONG_LEAD.exec(whole)?.[0].length ?? 0
  const lead = opening + (/^(?:though|however|meanwhile|too|then),\s/iu.exec(whole.slice(opening))?.[0].length ?? 0)
  const before = whole.slice(lead)
  if (before === '' || beginsWithParticiple(text.slice(cue.start, cue.end))) return found
  const host = gap.startsWith(',') ? INSERTED.exec(before)?.[1] : undefined
  const isInserted = host !== undefined && !/\s\p{Ll}{3,}ed\s/u.test(` ${host} `)
  const near =
    gap === ' '
      ? (nearHead(whole) ?? nearNamed(whole, text.slice(source.start, source.end)))
      : /^,\s/u.test(gap)
        ? nearApposed(whole, text.slice(source.start, source.end))
        : null
  if (near !== null) return { ...found, source: [{ start: source.start - near, end: source.end }] }
  const isCut =
    isInserted ||
    (gap === ' ' && DEALT_WITH.test(before)) ||
    (gap === ' ' && isFirstOfTwo(before, text.slice(source.start, source.end))) ||
    (/^,\s/u.test(gap) && isApposed(before, text.slice(source.start, source.end))) ||
    isListed(before, text.slice(source.start, source.end)) ||
    (RELATIVE_ALONE.test(before) && VERB_IN_SOURCE.test(text.slice(source.start, source.end))) ||
    (!OWN_CLAUSE.test(before) && (hasHead(before) || isInRelative(before)))
  return isCut ? { ...found, source: [{ start: sentence.start + lead, end: source.end }] } : found
}

/** `A text message seen by | the court | said`: a paper, and by whom it was signed, sent or read. */
const DEALT_WITH = new RegExp(
  String.raw`^(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Tt]his)\s(?:[\p{L}’'-]+\s){0,3}?(?:${[...DOCUMENT_NOUNS].join('|')})\s(?:\p{Ll}{2,}ed|${IRREGULAR_PARTICIPLES})\s(?:[\p{Ll}\p{N}’'-]+\s){0,5}?by\s$`,
  'u',
)

/** `Lawyers | for the boy’s family wrote to the board and | said`: who they are, before what they did besides. */
function withPhraseBehind(text: string, source: Span, sentence: Span, cue: Span): Span | null {
  const lead = LEAD.exec(text.slice(sentence.start, source.start))?.[0].length ?? 0
  if (
    sentence.start + lead !== source.start ||
    !/^(?:The\s)?\p{L}\p{Ll}+s$/u.test(text.slice(source.start, source.end))
  )
    return null
  const phrase = OF_WHOM.exec(text.slice(source.end, cue.start))?.[1]
  return phrase === undefined ? null : { start: source.start, end: source.end + phrase.length }
}

const OF_WHOM = new RegExp(
  String.raw`^(\s(?:for|of|from|in|at)\s(?:[\p{L}\p{N}.’'-]+\s){0,8}?[\p{L}\p{N}’'-]+)\s(?:${FINITE_PASTS}|${IRREGULAR_PASTS}|${SHARED_PASTS}|\p{Ll}{3,}ed)\s[^“”"]*\s(?:and|but)\s(?:\p{Ll}+\s)?$`,
  'u',
)

/** `Ann Lee, Tom Poe | and Jim Roe`: full names before the last two of a list. */
const isListed = (before: string, source: string): boolean =>
  NAMES.test(before) && LAST_TWO.test(source) && !OPENERS.has(before.split(/[\s,]/u, 1)[0]!.toLowerCase())

/** `after parents of | a pupil | said`: how far back whoever belongs to the source begins; null for nobody. */
function nearHead(before: string): number | null {
  const [words, noun = ''] = OF_PEOPLE.exec(before) ?? []
  return words !== undefined && (isKnownRole(singularOf(noun)) || isPeopleNoun(noun)) ? words.trimStart().length : null
}

const OF_PEOPLE =
  /(?<=\s(?:after|when|while|as|because|since|where|although|though|and|but|that|if|before)\s)(?:(?:the|an?|some|several|two|three|many|other)\s)?(?:\p{Ll}+\s)?(\p{Ll}{4,})\s(?:of|for|to)\s(?:the\s)?$/u

/** `On Monday Ann Lee of | the board | said`: how far back somebody begins who is of the body that was read as the source. */
function nearNamed(before: string, source: string): number | null {
  const words = /^(?:the\s)?\p{Ll}/u.test(source) ? OF_NAMED.exec(before)?.[0] : undefined
  return words === undefined ? null : words.length
}

const OF_NAMED =
  /(?<=^|\s)(?!\p{Lu}\p{Ll}{2,5}day\s)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,2},?\s(?:of|from)\s(?:the\s)?(?:\p{Ll}[\p{L}-]*(?:[’']s?)?\s){0,2}$/u

/** `a spokesman for Orbex Inc., | the paper’s owner |, denied`: how far back whoever has an apposition begins. */
function nearApposed(before: string, source: string): number | null {
  const [words, noun = ''] = SPEAKING_FOR.exec(before) ?? []
  const isApposition = /^(?:the|an?|its|his|her|their|\p{Lu}[\p{L}-]+[’']s?)\s/u.test(source)
  return words !== undefined && isApposition && isKnownRole(noun) ? words.trimStart().length : null
}

const SPEAKING_FOR =
  /(?<=^|,\s|\s(?:and|but|while|though)\s)(?:[Tt]he|[Aa]n?|[Oo]ne)\s(?:\p{Ll}+\s){0,3}?(\p{Ll}{4,})\s(?:for|of|at|with|from)\s[^,;:“”"]{2,60},\s$/u

/** `Norland and | Keld | accused`, `more than six House and | Senate Democrats`: two that do it. */
const isFirstOfTwo = (before: string, source: string): boolean =>
  MORE_AND.test(before) ||
  (/^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}\sand\s$/u.test(before) &&
    /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}$/u.test(source) &&
    !OPENERS.has(before.split(/\s/u, 1)[0]!.toLowerCase()))

const MORE_AND =
  /^(?:[Mm]ore|[Ff]ewer|[Aa]t\sleast|[Aa]bout|[Nn]early|[Ss]ome|[Ss]everal|[Mm]any|[Dd]ozens\sof|[Bb]oth)\s(?:\p{Ll}[\p{Ll}-]*\s){0,4}\p{Lu}[\p{L}’'-]+\sand\s$/u

/** `KELD — Orbex, | the owner of the mill, | said`: a name, and what it is. */
const isApposed = (before: string, source: string): boolean =>
  /^(?:[\p{Lu}\s.,’'-]+\s[—–-]{1,2}\s)?(?:The\s)?\p{Lu}[\p{L}&’'-]*(?:\s\p{Lu}[\p{L}&’'-]*){0,3},\s$/u.test(before) &&
  /^(?:the|an?)\s/u.test(source)

const FULL_NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,2}`
const NAMES = new RegExp(`^(?:${FULL_NAME},\\s){1,4}$`, 'u')
const LAST_TWO = new RegExp(String.raw`^${FULL_NAME}\sand\s${FULL_NAME}$`, 'u')

function hasHead(before: string): boolean {
  const head = OF_ANOTHER.exec(before)?.[1]
  return (
    head !== undefined &&
    isLongSubject(head.trim()) &&
    !PAST.test(` ${head}`) &&
    /^(?!\p{L}+ing\s)(?:\p{Lu}|the|an?\s|\p{Ll}+s\s)/u.test(head)
  )
}

/** `Lee, who | shadows Lord Poe` */
const VERB_IN_SOURCE = new RegExp(String.raw`^(?:\p{Ll}+(?:s|ed)|${IRREGULAR_PASTS}|met)\s(?:\p{Lu}|the\s|an?\s)`, 'u')
const RELATIVE_ALONE = new RegExp(String.raw`^(${SUBJECT}),?\s(?:who|which)\s$`, 'u')

function isInRelative(before: string): boolean {
  const verb = RELATIVE.exec(before)?.[2]
  return verb !== undefined && !REPORTING_VERBS.has(verb.split(' ').at(-1)!)
}
