import type { Span } from '../../../types.ts'
import type { MentionContext } from '../../mention-context.ts'
import type { Placed } from '../../place-mentions.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'

/** Where the words of a source begin, or what it says, whichever is ahead. */
export const beginOf = ({ span, said }: Pick<MentionContext, 'span' | 'said'>): number =>
  Math.min(span.start, ...said.map(({ start }) => start))

/** Whether any of the places stands there or behind. */
export const isAnyFrom = (start: number, ...places: readonly (Pick<Span, 'start'> | null)[]): boolean =>
  places.some((place) => place !== null && place.start >= start)

/** The gender that `he` or `she` is not. */
export const oppositeOf = (form: string): 'male' | 'female' => (form === 'he' ? 'female' : 'male')

/** Whether somebody is named only before a clause in which the pronoun stands, and which begins with its subject. */
export function isBeforeClause(
  { context: { text, span } }: OpenMention,
  { named, earlier }: Antecedent,
  clause: RegExp,
): boolean {
  const before = text.slice(Math.max(0, span.start - MAX_TO_SUBJECT), span.start)
  const match = clause.exec(before)
  if (!match) return false
  const start = span.start - before.length + match.index
  return !isAnyFrom(start, named, earlier)
}

/** Characters between the beginning of a sentence and a pronoun in it. */
export const MAX_TO_SUBJECT = 240

/** Whether a name leads its sentence, be it behind its title or what it is called: `Captain Lee`, `The minister, Ann Lee,`. */
export const leadsSentence = ({ text, isSubject }: MentionContext, mention: Placed): boolean =>
  (isSubject(mention) && BEGINS.test(text.slice(Math.max(0, mention.start - MAX_LEAD), mention.start))) ||
  (text[mention.end] === ',' && CALLED.test(text.slice(Math.max(0, mention.start - MAX_LEAD), mention.start)))

const MAX_LEAD = 60
const CALLED =
  /(?:^|[.!?][”"’')]*\s+|\n)(?:The|An?|His|Her|Its|Their|\p{Lu}[\p{L}-]+[’']s)\s(?:[\p{L}’-]+\s){0,4}\p{Ll}[\p{L}-]+,\s$/u

/** The sentence begins with a name, or with the title or the word before it: `Captain`, `But`. */
const BEGINS = /(?:^|[.!?][”"’')]*\s+|\n)(?:\p{Lu}[\p{L}.’'-]*,?\s){0,3}$/u
