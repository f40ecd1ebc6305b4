import { DOCUMENT_NOUNS } from '../../../lexicon/documents.ts'
import { singularOf } from '../../../text/inflection.ts'
import type { MentionContext } from '../../mention-context.ts'
import { MAX_TO_SUBJECT, oppositeOf } from './mention-places.ts'

/**
 * Whose a thing is that the sentence has named with its owner: `Lee’s campaign called it false, according to | his |
 * campaign`; null where it has not, or the pronoun is of another gender.
 */
export function ownerOfSame(
  { text, span, sentence, placed }: Pick<MentionContext, 'text' | 'span' | 'sentence' | 'placed'>,
  pronoun: string,
  noun: string,
): string | null {
  const isPersonal = /^(?:his|her)$/iu.test(pronoun)
  const opposite = oppositeOf(/^his$/iu.test(pronoun) ? 'he' : 'she')
  const same = placed.findLast(({ end, sentence: at, entity }) => {
    if (at !== sentence || (isPersonal && entity.gender === opposite)) return false
    const mark = /^[’']s?\s/u.exec(text.slice(end, end + 3))?.[0].length ?? 0
    return mark > 0 && text.slice(end + mark, span.start).startsWith(noun)
  })
  return same?.entity.name ?? null
}

/**
 * Whether somebody without a name plainly owns what a sentence begins with: `The party said no. | Its chairman | was glad`,
 * `“I had four,” said a woman. | Her husband | had none`, `investigators found. | Their report | says`. Elsewhere whoever is
 * spoken of may be meant as well: `She was arrested, the prosecutor said. | Her lawyer | objected`.
 */
export function isPlainOwner(context: MentionContext, pronoun: string, noun: string, owner: string): boolean {
  const { text, span, sentence, subjects, previous, placed } = context
  if (!BEGINS.test(text.slice(Math.max(0, span.start - MAX_OPENING), span.start))) return false
  const isLast = previous?.name === owner && sentence - previous.sentence <= 1
  if (isLast && DOCUMENT_NOUNS.has(singularOf(noun.toLowerCase()))) return true
  if (isLast && previous.said && endsQuotation(text, previous, span.start)) return true
  const subject = subjects.findLast((it) => it.start < span.start)
  if (!subject || subject.name !== owner || sentence - subject.sentence > 1) return false
  if (!/^(?:his|her)$/iu.test(pronoun)) return true
  const between = text.slice(subject.start, span.start)
  return (
    !PERSONAL.test(between) && !placed.some(({ start, entity }) => start > subject.start && entity.kind === 'person')
  )
}

/** `“I had four,” said | a woman with a banner |. Her husband` */
function endsQuotation(text: string, { start, words }: { start: number; words: string }, next: number): boolean {
  const before = text.slice(Math.max(0, start - MAX_TO_SUBJECT), start)
  return /["”’]\s\p{Ll}+\s$/u.test(before) && /^[.!?]\s+$/u.test(text.slice(start + words.length, next))
}

const BEGINS = /(?:^|[.!?]["”’']?\s+|\n|;\s)(?:(?:And|But|Yet)\s)?$/u
const MAX_OPENING = 12
const PERSONAL = /\b(?:he|him|his|she|her)\b/iu
