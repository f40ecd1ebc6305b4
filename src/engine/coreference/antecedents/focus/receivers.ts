import { DONE_TO_ANOTHER, RECEIVED } from '../../../lexicon/verb-shapes.ts'
import { isRoleNoun } from '../../../names/is-role-noun.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { beginOf, oppositeOf } from './mention-places.ts'
import { isNextSentence } from './next-sentence.ts'

/** `Roe wrote a draft. When it was sent to Lee, | he | dismissed it`: whom something has come to acts upon it, and nobody else. */
export function isPastReceiver(
  { context: { text, span, placed }, form }: OpenMention,
  { entity }: Antecedent,
): boolean {
  const last = placed.at(-1)
  if (!last || !entity || entity === last.entity || text.slice(last.end, span.start) !== ', ') return false
  if (last.entity.gender === oppositeOf(form) || last.entity.kind === 'organisation') return false
  return COMES_TO.test(text.slice(Math.max(0, last.start - MAX_CLAUSE), last.start))
}

const MAX_CLAUSE = 140
const COMES_TO = new RegExp(
  String.raw`\b(?:[Ww]hen|[Aa]fter|[Oo]nce|[Aa]s\ssoon\sas|[Bb]efore|[Bb]y\sthe\stime)\s[^.!?;:,“”"\n]*\b(?:${RECEIVED})\s(?:to\s)?(?:\p{Lu}\p{L}*\.?\s){0,2}$`,
  'u',
)

/** `The panel met after Keld Bank analyst Tom Roe wrote. | It | said`: a body that tells only whose somebody is. */
export function isInTitle({ context: { text } }: OpenMention, { named, earlier, entity }: Antecedent): boolean {
  if (!named || !entity || earlier !== null || entity.mentions[0]!.start !== named.start) return false
  return isRoleNoun(TITLE.exec(text.slice(named.end, named.end + MAX_TITLE))?.[1] ?? '')
}

const MAX_TITLE = 40
const TITLE = /^\s(?:[\p{Ll}-]+\s){0,2}?(\p{Ll}{4,})\s\p{Lu}/u

/** `Sergeant Dunn arrested Karl Voss. | He | told the court`: of two men of whom one did something to the other, nobody can tell which. */
export function isOneOfTwo({ context, form }: OpenMention, { entity }: Antecedent): boolean {
  const { placed, text } = context
  const begin = beginOf(context)
  const last = placed.findLast((it) => it.start < begin)
  if (!last || !entity || !isNextSentence(text, last.end, begin)) return false
  const people = placed.filter((it) => it.sentence === last.sentence && it.start < begin && it.entity.kind === 'person')
  const [first, second, ...others] = people
  if (!first || !second || others.length > 0 || !people.some((it) => it.entity === entity)) return false
  if (people.some((it) => it.entity.gender === oppositeOf(form))) return false
  return DOES_TO.test(text.slice(first.end, second.start))
}

const DOES_TO = new RegExp(
  String.raw`^(?:,[^,]{2,60},)?\s(?:\p{Ll}+\s){0,2}?(?:${DONE_TO_ANOTHER})\s(?:[\p{L}’'-]+\s){0,4}$`,
  'u',
)
