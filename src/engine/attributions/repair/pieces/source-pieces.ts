import { ADDRESSED_VERBS } from '../../../lexicon/cue-verbs.ts'
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts'
import { STATEMENT_VERBS } from '../../../lexicon/statement-verbs.ts'
import { PERSON_NOUNS } from '../../../lexicon/titles.ts'
import { CLAUSE_VERBS, FINITE_AUXILIARIES } from '../../../lexicon/verb-shapes.ts'
import { isKnownRole } from '../../../names/is-role-noun.ts'
import { touches } from '../../../text/spans.ts'
import type { RawAttribution, Span } from '../../../types.ts'
import { isLongSubject, isShortSubject, SUBJECT } from '../subject-shapes.ts'
import { withContent } from '../with-content.ts'

/** `, | a widow of 70`, `, | author of a book on it`, `, | who has watched the war`: what somebody is, behind the name. */
const DESCRIPTION = /^(?:(?:an?|the)\s(?:[\p{L}’'-]+\s){0,5}?[\p{L}’'-]+(?=$|[,\s])|(?:who|which|whose)\s)/u
const OFFICE = /^(\p{Ll}+)\s(?:of|at)\s/u
/** `said | the board`, `as reported by | the Courier, although …` */
const SUBJECT_BEHIND = new RegExp(String.raw`^(${SUBJECT})(?=$|,\s)`, 'u')
const SAYS_BEHIND = /(?:\b(?:said|says|say)|\b(?:reported|told)\sby|^according\sto)$/iu
/** A subject and the verb right behind it, and no description of somebody: `games could become …` */
const OWN_CLAUSE = String.raw`(?!an?\s|[^,]*?\b(?:who|which|that|whose)\s)(?:(?:[\p{L}’'-]+\s){1,3}|${SUBJECT}\s)(?:${FINITE_AUXILIARIES})\s.*`
/** `Lee, | to leave the hall`, `Lee, | games could become films`: what is said goes on behind who says it. */
const RUN_ON = new RegExp(String.raw`^([^,]+),\s(to\s\p{Ll}+\s.*|${OWN_CLAUSE})$`, 'su')
const CONJUNCTION_BEHIND = /^,\s(?:and|but|because|while|although|though|so|as)\s/u
const CLAUSE = new RegExp(String.raw`\s(?:${CLAUSE_VERBS})\b`, 'u')

/**
 * Gives a source the pieces that were taken for what it says, and what is said those that were taken for its source:
 * `it was fair, said Lee, | author of a book`, `it was fair, said | the board`, `visitors are advised, said Lee, | to
 * leave`, `the owner of the yard | admitted having sold it`.
 */
export function withSourcePieces(text: string, found: RawAttribution): RawAttribution {
  const [verb] = found.cue
  if (!verb || found.cue.length > 1 || found.source.length > 1) return found
  return found.source[0] ? besideSource(text, found, found.source[0], verb) : withoutSource(text, found, verb)
}

function besideSource(text: string, found: RawAttribution, who: Span, verb: Span): RawAttribution {
  const { content, source } = found
  const role = roleAhead(text, found, who, verb)
  if (role) {
    const rest = content.filter((it) => it !== role)
    return { ...withContent(text, found, rest), source: [{ start: role.start, end: who.end }] }
  }
  const subject = subjectAhead(text, found, who, verb)
  if (subject) {
    const source = [{ start: subject.end + 2, end: who.end }]
    return { ...withContent(text, found, [subject, ...content]), source }
  }
  if (who.start < verb.end || !content[0] || content[0].end > verb.start) return found
  const behind = content.find(({ start }) => start >= who.end)
  if (behind) {
    const isNext = /^,?\s$/u.test(text.slice(who.end, behind.start))
    const words = text.slice(behind.start, behind.end)
    const isDescribed =
      PERSON_NOUNS.has(OFFICE.exec(words)?.[1] ?? '') ||
      (DESCRIPTION.test(words) && (!/^(?:an?|the)\s/u.test(words) || !CLAUSE.test(words)))
    return isNext && isDescribed && !isQuoted(found, behind)
      ? withContent(
          text,
          found,
          content.filter((it) => it !== behind),
        )
      : found
  }
  const [, name, more] = RUN_ON.exec(text.slice(who.start, who.end)) ?? []
  if (name === undefined || more === undefined || !isShortSubject(name)) return found
  const end = who.start + name.length
  return {
    ...found,
    source: [{ start: who.start, end }, ...source.slice(1)],
    content: [...content, { start: who.end - more.length, end: who.end }],
  }
}

/** `| The mayor |, Awa Sow, said | that it burned`: what somebody is, ahead of the name. */
function roleAhead(text: string, found: RawAttribution, who: Span, verb: Span): Span | null {
  const [first, ...rest] = found.content
  if (!first || rest.length === 0 || who.end > verb.start || rest.some(({ start }) => start < verb.end)) return null
  const noun = ROLE_AHEAD.exec(text.slice(first.start, first.end))?.[1]
  const isApposed = text.slice(first.end, who.start) === ', ' && /^\p{Lu}/u.test(text.slice(who.start, who.end))
  return isApposed && noun !== undefined && isKnownRole(noun) && !isQuoted(found, first) ? first : null
}

const ROLE_AHEAD = /^(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)\s(?:[\p{L}’'-]+\s){0,4}?(\p{Ll}+)$/u

/** `| Mr Osei |, the court said on Monday, | had lied`: without a comma behind it `the court` is not what Osei is. */
function subjectAhead(text: string, { content: [said] }: RawAttribution, who: Span, verb: Span): Span | null {
  if (!said || who.end + 1 !== verb.start || said.start < verb.end) return null
  const ahead = SUBJECT_AND_SPEAKER.exec(text.slice(who.start, who.end))?.[1]
  const isInserted = /^[^,]{0,30},\s$/u.test(text.slice(verb.end, said.start))
  if (ahead === undefined || !isInserted || !FINITE_AHEAD.test(text.slice(said.start, said.end))) return null
  return { start: who.start, end: who.start + ahead.length }
}

const SUBJECT_AND_SPEAKER =
  /^([^,]{2,60}),\s(?:(?:the|an?|his|her|its|their|one)\s)?[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3}$/u
const FINITE_AHEAD = new RegExp(`^(?:${FINITE_AUXILIARIES}|have)\\s`, 'u')

function withoutSource(text: string, found: RawAttribution, verb: Span): RawAttribution {
  const { content } = found
  const before = content.findLast(({ end }) => end <= verb.start)
  const behind = content.find(({ start }) => start >= verb.end)
  if (!before || !behind || text.slice(verb.end, behind.start) !== ' ') return found
  const words = text.slice(verb.start, verb.end)
  const others = (piece: Span) => content.filter((it) => it !== piece)
  if (SAYS_BEHIND.test(words) && /^[,.!?]?["”’']?\s$/u.test(text.slice(before.end, verb.start))) {
    const subject = SUBJECT_BEHIND.exec(text.slice(behind.start, behind.end))?.[1]
    if (subject === undefined || !isLongSubject(subject) || isQuoted(found, behind)) return found
    const end = behind.start + subject.length
    const more = CONJUNCTION_BEHIND.test(text.slice(end, behind.end)) ? [{ start: end + 2, end: behind.end }] : []
    return { ...withContent(text, found, [...others(behind), ...more]), source: [{ start: behind.start, end }] }
  }
  const isActive = STATEMENT_VERBS.has(words) || REPORTING_VERBS.has(words) || /^appears?\sto\sshow$/u.test(words)
  const isSubject = text.slice(before.end, verb.start) === ' ' && isLongSubject(text.slice(before.start, before.end))
  return isActive && isSubject && !isQuoted(found, before)
    ? { ...withContent(text, found, others(before)), source: [before] }
    : found
}

const isQuoted = ({ quoted }: RawAttribution, span: Span): boolean => quoted.some((it) => touches(it, span))

/** `Lee | says | her doctor told her | that she was well` */
const INNER = new RegExp(
  String.raw`^\s(?:that\s)?(?:[\p{L}’'-]+\s){1,6}?(?:${ADDRESSED_VERBS})\s(?:him|her|them|it|me|us|\p{Lu}[\p{L}’'-]+|the\s\p{L}+)\s$`,
  'u',
)

/**
 * Where somebody says that another told them something, that is the whole of what they say: `Lee says |
 * her doctor told her that she was well`.
 */
export function withInnerVoice(text: string, found: RawAttribution): RawAttribution {
  const [source, cue, [content, ...more]] = [found.source[0], found.cue[0], found.content]
  if (!source || !cue || !content || cue.start < source.end) return found
  if (more.length > 0 || content.start < cue.end || !INNER.test(text.slice(cue.end, content.start))) return found
  const start = cue.end + (text.startsWith(' that ', cue.end) ? ' that '.length : 1)
  return withContent(text, found, [{ start, end: content.end }])
}
