import { isPeopleNoun } from '../../../lexicon/people.ts'
import { OFFICIAL_NOUNS, PERSON_NOUNS } from '../../../lexicon/titles.ts'
import { readSource } from '../../../sources/read-source.ts'
import { isPlural, singularOf } from '../../../text/inflection.ts'
import type { MentionContext } from '../../mention-context.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'

/**
 * Whether `who` hangs on other words than a candidate’s name: `People | who came`, `Ann Lee of Brandt Foods, | who`, which is
 * not the firm, `Lee read out a letter from a teacher, | who`.
 */
export function isOutsideRelative(
  { context: { text, span, sentence, placed } }: OpenMention,
  { named, earlier, resolution }: Antecedent,
): boolean {
  const last = named ?? earlier
  if (last === null) return false
  const end = 'end' in last ? last.end : last.start + last.words.length
  if (last.sentence !== sentence || !APPOSED.test(text.slice(end, span.start))) return true
  if (resolution.kind === 'document') return true
  // `Ann Lee of Brandt Foods, who`
  if (placed.some((it) => it.end < last.start && BETWEEN.test(text.slice(it.end, last.start)))) return true
  const isSomebody = /^(?:person|official|unnamed)$/u.test(resolution.kind)
  // `In Keld, Roe heard a lecture from the Mexican president, who`
  if (!isSomebody && !/^,?\s$/u.test(text.slice(end, span.start))) return true
  return !isSomebody && WHERE.test(text.slice(Math.max(0, last.start - MAX_PREPOSITION), last.start))
}

/** What may stand between a name and its relative clause: `, 19,`, `, a nurse,`, `, a nurse`, ` of Brandt Foods,`. */
const APPOSED =
  /^(?:,?\s|,\s(?:an?|the)\s[^,.;:]{2,60}\s|,\s(?!(?:and|but|which|who|he|she|it|they|said|says)\b)[^.;:]{2,90},\s|\s(?:of|from|at|in|for|with)\s[^,.;:]{2,70},?\s)(?:(?:and|but)\s)?$/u

const WHERE = /(?<!,)\s(?:of|in|at|from|for|near|outside)\s(?:the\s)?$/u
const BETWEEN = new RegExp(`^${WHERE.source}`, 'u')
const MAX_PREPOSITION = 14

/**
 * The words on which `who` hangs, where they name nobody: `He heard a lecture from the Mexican president, | who`, `protests
 * from lawmakers | who`, `shocked officials at the Treasury, | who`; null for others.
 */
export function headOfRelative(context: MentionContext): MentionContext | null {
  const { text, span, placed } = context
  if (text.slice(span.start, span.end) !== 'who') return null
  const before = text.slice(Math.max(0, span.start - MAX_BEFORE_WHO), span.start)
  const found = HEADS_OF_RELATIVE.map((pattern) => pattern.exec(before)).find((it) => it !== null && isOfPeople(it))
  if (!found) return null
  const start = span.start - found[0].length
  const end = start + found[0].trimEnd().replace(/,$/u, '').length
  // `Ann Lee, a teacher who` is Ann Lee.
  if (placed.some((it) => text.slice(it.end, start) === ', ')) return null
  if (!OF_PLACE.test(found[0]) && placed.some((it) => it.end > start)) return null
  return { ...context, span: { start, end }, source: readSource(text, { start, end }, []) }
}

function isOfPeople({ 0: words, groups, input, index }: RegExpExecArray): boolean {
  const noun = groups?.noun ?? ''
  if (isPlural(noun) && AMONG.test(input.slice(0, index))) return true
  const isBare = !/^(?:the|an?|one|another|some|two|three|several)\s/iu.test(words)
  const one = singularOf(noun)
  return isBare
    ? isPeopleNoun(noun) || (isPlural(noun) && (PERSON_NOUNS.has(one) || OFFICIAL_NOUNS.has(one)))
    : PERSON_NOUNS.has(one) || OFFICIAL_NOUNS.has(one)
}

/** `an outcry among | bankers`: of whom there are many, they are people where `who` follows. */
const AMONG = /\s(?:among|amongst|by|from)\s$/u

const MAX_BEFORE_WHO = 80
const HEAD_BEFORE_WHO =
  /(?<=^|\s)(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|[Tt]wo|[Tt]hree|[Ss]everal)\s(?:(?!(?:the|an?|from|of|to|by|with|for|in|at|on|among|amongst|against|and)\s)[\p{L}-]+\s){0,3}(?<noun>\p{Ll}[\p{L}-]+),?\s$/u
/** `from lawmakers `, `among young doctors, `: behind a preposition or a verb. */
const PEOPLE_BEFORE_WHO =
  /(?<=\s(?:from|by|among|amongst|with|to|for|against|of|\p{Ll}+ed)\s)(?:(?!(?:by|from|with|to|for|of|in|at|on|against)\s)\p{Ll}+\s)?(?<noun>\p{Ll}[\p{L}-]+s|people|men|women|children|police),?\s$/u
/** `officials at the Treasury, ` */
const PEOPLE_OF_PLACE =
  /(?<=\s)(?<noun>\p{Ll}[\p{L}-]+s)\s(?:at|in|from)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*\s){0,3}\p{Lu}[\p{L}’'-]*,\s$|(?<=\s)(?<noun>\p{Ll}[\p{L}-]+s)\s(?:at|in|from)\s(?:the|an?)\s\p{Ll}+,\s$/u
const OF_PLACE = /\s(?:at|in|from)\s/u
const HEADS_OF_RELATIVE = [HEAD_BEFORE_WHO, PEOPLE_BEFORE_WHO, PEOPLE_OF_PLACE]
