import { findReasons } from '../../../descriptions/find-reasons.ts'
import { ownerOfReason } from '../../../descriptions/owner-of-reason.ts'
import { sentenceAt, touches } from '../../../text/spans.ts'
import type { Span } from '../../../types.ts'
import type { Antecedent, OpenMention } from '../antecedent.ts'

/** `the woman, who did not want to be named`: nobody whom the story names. */
export function isAnonymous({ context }: OpenMention, { entity, inside }: Antecedent): boolean {
  return entity !== null && !inside && context.isAnonymous
}

/** A source, and what it says. */
interface Speech {
  span: Span
  said: readonly Span[]
}

/** The sources of which a text says that they are not to be named; all of them in text order. */
export function findAnonymous(
  text: string,
  sources: readonly Speech[],
  { sentences, quotations }: { sentences: readonly Span[]; quotations: readonly Span[] },
): ReadonlySet<Span> {
  const anonymous = new Set<Span>()
  const spans = sources.map(({ span }) => span).filter((it) => !PRONOUN.test(text.slice(it.start, it.end)))
  for (const reason of findReasons(text, sentences, quotations)) {
    const sentence = sentenceAt(sentences, reason.start)
    const owner = sentence && reason.kind === 'anonymity' ? ownerOfReason(spans, reason, sentence) : undefined
    const isPart = PART_OF_NAME.test(text.slice(reason.start, reason.end))
    if (!owner || (isPart && /^the\s/iu.test(text.slice(owner.start, owner.end)))) continue
    // `The lawyer said that she asked not to be named`: of somebody else.
    const isSaid = sources.some(({ span, said }) => span === owner && said.some((it) => touches(it, reason)))
    if (!isSaid) anonymous.add(owner)
  }
  return anonymous
}

/** `a banker, | who | asked not to be named`, `a banker said. | He | asked not to be named`: the banker. */
const PRONOUN = /^(?:who|whose|which|that|s?he|they)$/iu

/** `The baker, who gave only his first name`: he has one, and may have been called by it. */
const PART_OF_NAME = /\b(?:first|last|full|given|middle|real)\snames?\b|\b(?:only|just|simply)\s(?:as|by)\s/iu
