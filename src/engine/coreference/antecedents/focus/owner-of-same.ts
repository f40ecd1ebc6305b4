import type { MentionContext } from '../../mention-context.ts'
import { oppositeOf } from './mention-places.ts'

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
