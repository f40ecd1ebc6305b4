import { DEATHS } from '../../../lexicon/casualties.ts'
import { contains, countBefore } from '../../../text/spans.ts'
import type { Span } from '../../../types.ts'
import type { Entity } from '../../entities/entities.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { isAddressee } from './addressees.ts'
import { MAX_TO_SUBJECT } from './mention-places.ts'

/**
 * `“Roe has lost,” | he | said`, `| He | said Roe had lost`: whoever is named in what a pronoun says is somebody else
 * (principle C of binding, Chomsky 1981). Ahead of the pronoun and without marks, `Roe would stay, he said`, it may be.
 */
export const isNamedInSaid = ({ context: { span, said, quotations } }: OpenMention, { mentions }: Entity): boolean =>
  said.some((piece) => {
    const named = mentions.slice(countBefore(mentions, piece.start), countBefore(mentions, piece.end))
    return named.some(
      (it) => piece.start >= span.end || isIn(quotations[countBefore(quotations, it.start + 1) - 1], it),
    )
  })

/**
 * `Roe said that Lee had left. | He | said`: whom the one who spoke right before only names goes on speaking for nobody,
 * where whoever spoke may be meant (centering, Grosz, Joshi and Weinstein 1995).
 */
export function isOnlySpokenOf(open: OpenMention, { named, earlier, resolution, entity }: Antecedent): boolean {
  const { context, form } = open
  const { previous, sentence, text, span, entities } = context
  if (!previous?.said || previous.plural || previous.name === null || previous.name === resolution.name) return false
  if (!/^(?:person|official)$/u.test(previous.kind) || sentence - previous.sentence > 1) return false
  if (named === null || (earlier !== null && earlier.start > previous.start)) return false
  const gender = form === 'he' ? 'male' : 'female'
  const isPerson = previous.gender === null && mayBePerson(entities.get(previous.name))
  if (previous.gender !== gender && !isPerson) return false
  const between = named.start - previous.start
  if (between < MAX_TO_SUBJECT && IN_RELATIVE.test(text.slice(previous.start, named.start))) return true
  if (between > 0 && isAddressee(text, named)) return true
  const breaks = text.slice(previous.start, span.start).split('\n\n').length - 1
  // Behind a paragraph’s end whoever has neither spoken nor begun a sentence is not meant either.
  if (breaks > 0 && !(breaks === 1 && earlier === null && !context.isSubject(named))) return false
  if (previous.gender !== gender && entity?.gender === gender) return false
  return previous.said.some((piece) => contains(piece, named))
}

/** `Ann Lee, who lost her daughter Ruth | in the flood, said`: whom only a clause on the speaker names. */
const IN_RELATIVE = /^[^.!?“”"]*?,\swho(?:se)?\s[^,;:.!?“”"]*$/u

/** `the death of Ann Roe | …`, `Ann Roe’s murder`: whom a story first names by how she died, and has not quoted, no pronoun quotes. */
export function isOfTheDead({ context: { text } }: OpenMention, { entity, earlier }: Antecedent): boolean {
  const first = entity?.mentions[0]
  if (!first || earlier !== null) return false
  const isBehind = DEATH_OF.test(text.slice(Math.max(0, first.start - MAX_DEATH), first.start))
  return isBehind || OWN_DEATH.test(text.slice(first.end, first.end + MAX_DEATH))
}

const MAX_DEATH = 40
const DEATH_OF = new RegExp(
  String.raw`\b(?:${DEATHS})\sof\s(?:(?:his|her|their|the)\s(?:\p{Ll}+\s?){1,3},\s)?(?:[\p{L}.-]+\s){0,2}$`,
  'u',
)
const OWN_DEATH = new RegExp(String.raw`^[’']s?\s(?:\p{Ll}+\s)?(?:${DEATHS})\b`, 'u')

const isIn = (quotation: Span | undefined, { end }: Span): boolean => quotation !== undefined && end <= quotation.end

/** Not a place or a body; of a surname alone the text need not tell. */
const mayBePerson = (entity: Entity | undefined): boolean =>
  entity !== undefined && (entity.kind === 'person' || (entity.kind === 'unknown' && !entity.thing))

/**
 * `The institute said the Lake Union would post a deficit. | It | said`: nor does a body that only was told of, where a body
 * or a document spoke right before.
 */
export function isBodyOnlySpokenOf({ context }: OpenMention, { named, earlier, resolution }: Antecedent): boolean {
  const { previous, sentence } = context
  if (!previous?.said || previous.plural || previous.name === null || previous.name === resolution.name) return false
  if (!/^(?:organisation|outlet|document)$/u.test(previous.kind) || sentence - previous.sentence > 1) return false
  if (named === null || (earlier !== null && earlier.start > previous.start)) return false
  return previous.said.some((piece) => contains(piece, named))
}
