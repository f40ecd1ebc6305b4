import type { Entity } from '../entities.ts'
import type { Placed } from '../place-mentions.ts'
import type { Antecedent, OpenMention } from './antecedent.ts'

/**
 * Whether somebody else is the subject of the sentence right before, in which nobody has spoken: `Roe said the dam was
 * safe. Lee shook his head. “It is a ruin,” | he said`. Whoever is named in that sentence beside, may still be meant; where
 * its subject may be a thing, `Red Wing won. | He said`, nobody is.
 */
export function isOutOfFocus({ context, form }: OpenMention, { entity }: Antecedent): boolean {
  const { placed, span, said, history, text } = context
  const begin = Math.min(span.start, ...said.map(({ start }) => start))
  const last = placed.findLast((it) => it.start < begin)
  if (!last || !entity || !isNextSentence(text.slice(last.end, begin))) return false
  const before = placed.filter((it) => it.sentence === last.sentence && it.entity.kind !== 'place')
  const [focus] = before
  if (!focus || (history.at(-1)?.start ?? 0) >= focus.start || !beginsWith(context, focus)) return false
  const isHe = focus.entity.gender === (form === 'he' ? 'male' : 'female')
  const isOther = before.every((it) => it.entity !== entity)
  if (isHe && before.every((it) => it.entity === focus.entity)) return isOther
  if (text.slice(focus.end, begin).includes('\n\n')) return false
  if (isHe || (focus.entity.gender === null && isSomebody(focus, text))) return isOther
  return isTwoWords(focus.entity)
}

/** Whether the words between two places hold the end of one sentence, and no more. */
const isNextSentence = (between: string): boolean => (between.match(/[.!?…][”"’')]*\s+/gu) ?? []).length === 1

/** Whether a name has what only somebody has: a calling, an age, `who` behind it, or that its last word stands for it. */
const isSomebody = ({ entity, end }: Placed, text: string): boolean =>
  isPerhapsSomebody(entity) &&
  (entity.kind === 'person' ||
    entity.somebody ||
    entity.age !== null ||
    entity.epithets.size > 0 ||
    /^,\swho\s/u.test(text.slice(end, end + 6)) ||
    entity.mentions.some((it) => entity.name.endsWith(` ${text.slice(it.start, it.end)}`)))

/** `Red Wing`: a horse, a firm, or somebody. */
const isTwoWords = (entity: Entity): boolean =>
  entity.gender === null && isPerhapsSomebody(entity) && /^\p{Lu}\p{L}+\s\p{Lu}\p{L}+$/u.test(entity.name)

const isPerhapsSomebody = ({ thing, kind }: Entity): boolean => !thing && kind !== 'organisation'

/**
 * Whether somebody else is the subject of the pronoun’s own sentence, which goes on behind a mark: `Roe agreed. Lund, a
 * nurse, did not: | she said it was late`.
 */
export function isOutOfClause({ context, form }: OpenMention, { entity }: Antecedent): boolean {
  const { placed, sentence, text, span } = context
  const [focus] = placed.filter((it) => it.sentence === sentence && it.entity.kind !== 'place')
  if (!focus || !entity || focus.entity === entity) return false
  if (focus.entity.gender !== (form === 'he' ? 'male' : 'female') || !beginsWith(context, focus)) return false
  const between = text.slice(focus.end, span.start)
  return GOES_ON.test(between) && !/[“”"]/u.test(between)
}

/** `, a nurse, did not: `, ` was there, but ` */
const GOES_ON = /(?:[:;]|,\s(?:but|and|so|yet))\s$/u

/** A sentence begins with a name, be it behind its title or what it is called: `Captain Lee`, `The minister, Ann Lee,`. */
const beginsWith = ({ text, isSubject }: OpenMention['context'], mention: Placed): boolean =>
  (isSubject(mention) && BEGINS.test(text.slice(Math.max(0, mention.start - MAX_LEAD), mention.start))) ||
  (text[mention.end] === ',' && CALLED.test(text.slice(Math.max(0, mention.start - MAX_LEAD), mention.start)))

const MAX_LEAD = 60
const CALLED =
  /(?:^|[.!?][”"’')]*\s+|\n)(?:The|An?|His|Her|Its|Their|\p{Lu}[\p{L}-]+[’']s)\s(?:[\p{L}’-]+\s){0,4}\p{Ll}[\p{L}-]+,\s$/u

/** The sentence begins with a name, or with the title or the word before it: `Captain`, `But`. */
const BEGINS = /(?:^|[.!?][”"’')]*\s+|\n)(?:\p{Lu}[\p{L}.’'-]*,?\s){0,3}$/u
