import { IDLE_NEGATIONS, NEGATING, NEGATING_BEHIND } from '../lexicon/dealings.ts'
import { NOT_MEANT } from '../lexicon/distinctions.ts'
import { isUnreal, lastWordsBefore } from './clauses.ts'

/** What a negation takes in. */
export interface Scope {
  /** Words behind it, to the end of its clause. */
  words: string
  /** The same with those before it in its clause, where it denies these as well: `had heard nothing`. */
  around: string
}

/** `Nobody knows where he was taken`, `does not show whether` deny nothing. */
const ASKING =
  /^ (?:really |even )?(?:want|think|believe|expect|hope|need|like|wish)\b|^ (?:\p{L}+ ){1,3}(?:whether|if|how|why|where|when|what|who)\b/iu

const BREAKS = /[,;:—–]\s|\b(?:but|while|whereas|because|although|though)\b/

/** The scopes of the negations of a text, those left out that are only wished, feared or supposed. */
export function listScopes(text: string): Scope[] {
  return text
    .replace(IDLE_NEGATIONS, ' ')
    .split(BREAKS)
    .flatMap((clause) =>
      Array.from(clause.matchAll(NEGATING)).flatMap(({ 0: mark, index }): Scope[] => {
        if (isUnreal(lastWordsBefore(clause, index))) return []
        const words = clause.slice(index + mark.length)
        if (ASKING.test(words) || NOT_MEANT.test(words)) return []
        return [{ words, around: NEGATING_BEHIND.test(mark) ? clause : words }]
      }),
    )
}
