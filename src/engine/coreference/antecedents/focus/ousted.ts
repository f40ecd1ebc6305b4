import { ACCUSING_VERBS, ANSWERS_TO_ACCUSERS, OUSTINGS } from '../../../lexicon/offices.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'
import { isAnyFrom } from './mention-places.ts'

/**
 * `Nwosu called for the dismissal of the police chief, Femi Bako. | He | said that he would stay`: whoever wants another to go, or
 * accuses him, is not who says that he stays or did no wrong.
 */
export function isAccuser({ context: { text, span, said } }: OpenMention, { named, earlier }: Antecedent): boolean {
  const start = said[0]?.start
  if (start === undefined || !STAYS.test(text.slice(start, start + MAX_ANSWER))) return false
  const from = Math.max(0, span.start - MAX_SENTENCE)
  const found = AGAINST.exec(text.slice(from, span.start))
  return found !== null && !isAnyFrom(from + found.index, named, earlier)
}

/** Characters of a sentence, and of the head of what is said. */
const MAX_SENTENCE = 300
const MAX_ANSWER = 60

const STAYS = new RegExp(
  String.raw`^(?:that\s)?s?he\s(?:(?:would|will|did|does|had|has|was|is|could)\s)?(?:not\s)?(?:${ANSWERS_TO_ACCUSERS})\b`,
  'u',
)
const AGAINST = new RegExp(
  String.raw`\b(?:${ACCUSING_VERBS})\s(?:(?:the|an?|immediate)\s)*(?:(?:${OUSTINGS})\sof\s)?[^.!?;:“”"\n]*\p{Lu}[^.!?;:“”"\n]*[.!?]\s+(?:But\s)?$`,
  'u',
)
