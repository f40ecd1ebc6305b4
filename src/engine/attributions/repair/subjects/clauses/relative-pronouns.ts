import { WHEN_WORDS } from '../../../../lexicon/clauses.ts'
import { isPeopleNoun } from '../../../../lexicon/people.ts'
import { FINITE_PASTS, IRREGULAR_PASTS, SHARED_PASTS } from '../../../../lexicon/verb-shapes.ts'
import { groupSpan } from '../../../../text/group-span.ts'
import type { RawAttribution } from '../../../../types.ts'
import { isPlainSubject, NAMED } from '../../subject-shapes.ts'

/** `who only last week | had said`, `who as recently as May | said` */
const WHEN_IN_SOURCE = new RegExp(String.raw`^who\s(?:${WHEN_WORDS})\b`, 'u')
/** `… shocked officials, | who as recently as Thursday | were insisting`: what stands between the pronoun and its verb. */
const WHO_AHEAD = new RegExp(
  String.raw`\s[\p{L}’'-]+,\s(who)\s(?:(?:${WHEN_WORDS}|\p{Ll}+ly|(?<=\b(?:as|in|on|since|until|last)\s)\p{Lu}\p{L}+|has|have|had|was|were|is|are)\s)*$`,
  'u',
)
/** `Ann Lee met young doctors | who`, `The inquiry heard a witness | who`; who `The men named in court who` are they are. */
const CLAUSE_TO_WHO = new RegExp(
  String.raw`^(?:${NAMED}\s(?:\p{Ll}+ly\s)?(?:${FINITE_PASTS}|${IRREGULAR_PASTS}|${SHARED_PASTS}|\p{Ll}{3,}ed)|(?:[Tt]he|[Aa]n?)\s(?:\p{Ll}+\s){1,2}?(?:${FINITE_PASTS}|heard))\s[^,;:“”"]*\swho$`,
  'u',
)

/** `Keld Colleges, which | represents the heads`: of the one who speaks the clause alone was read. */
const OWN_CLAUSE =
  /^(?:\p{Ll}{2,}(?:s|ed)|is|are|was|were|has|have|had)\s(?:an?|the|all|its|their|his|her|more|most|some)\s/u
const HEAD_OF_CLAUSE =
  /(?<!\p{L})((?:\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,4}|[Tt]he\s(?:\p{L}+\s)?\p{Ll}+),\s(?:which|who)\s)$/u
const MAX_HEAD = 80

/** Who says what a relative clause says is who it tells of, and not the subject of the sentence around. */
export function withRelativePronoun(text: string, found: RawAttribution): RawAttribution {
  const [[source, ...rest], [cue]] = [found.source, found.cue]
  if (!source || !cue || rest.length > 0 || source.end > cue.start) return found
  if (WHEN_IN_SOURCE.test(text.slice(source.start, source.end)))
    return { ...found, source: [{ start: source.start, end: source.start + 'who'.length }] }
  if (CLAUSE_TO_WHO.test(text.slice(source.start, source.end)))
    return { ...found, source: [{ start: source.end - 'who'.length, end: source.end }] }
  const head = OWN_CLAUSE.test(text.slice(source.start, source.end))
    ? HEAD_OF_CLAUSE.exec(text.slice(Math.max(0, source.start - MAX_HEAD), source.start))?.[1]
    : undefined
  if (head !== undefined) return { ...found, source: [{ start: source.start - head.length, end: source.end }] }
  const match = WHO_AHEAD.exec(text.slice(source.end, cue.start))
  return match ? { ...found, source: [groupSpan(match, source.end)] } : found
}

const RELATIVE = /^(?:[^,.]*\s)?(?:who|whom|which|that)\s/iu

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
