import { BOUNDS_BEFORE_COUNTS, LEVEL_VERBS } from '../../lexicon/modifiers.ts'
import { isPeopleNoun } from '../../lexicon/people.ts'
import { singularOf } from '../../text/inflection.ts'

/** Words that may stand just before a number. */
const modifiers = `(?:(?:${BOUNDS_BEFORE_COUNTS})\\s+)*`

/** `the number of those who fell ill has risen to 1,900`, `a total of boats sunk stands at 40`. */
const NUMBERED = new RegExp(
  `\\b(?:number|total|tally|count) of ((?:[\\p{L}’'-]+\\s+){1,12}?)(?:${LEVEL_VERBS})\\s+${modifiers}$`,
  'iu',
)

/** `the crowd at the match was put at 30,000`, `an attendance of 42,000`. */
const CROWDED = new RegExp(
  `\\b(crowds?|attendance|audience|gathering|turn-?out)\\s+(?:[\\p{L}’'-]+\\s+){0,7}?(?:of|at|was|is|were|reached|numbered|numbering)\\s+${modifiers}$`,
  'iu',
)

/** Characters before a number within which its noun stands. */
const MAX_REACH = 160

/**
 * Noun of what a bare number counts, where the text has it before the number, as the text has it; null for none.
 *
 * @param text all of it
 * @param start offset of the number
 */
export function findCountedBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - MAX_REACH), start).replace(/^[\s\S]*(?:[.!?;:][’”"']?\s|\n)/u, '')
  const crowd = CROWDED.exec(before)?.[1]
  if (crowd) return crowd
  const words = (NUMBERED.exec(before)?.[1] ?? '').split(/\s+/).filter((word) => word !== '')
  const isCounted = (word: string): boolean =>
    isPeopleNoun(singularOf(word.toLowerCase())) || /^(?!(?:has|was|is|its|his|as)$)(?:those|.*[^s]s)$/i.test(word)
  const first = words.findIndex(isCounted)
  // `measles cases in and around Brack` are cases.
  const next = words[first + 1]
  return next !== undefined && isCounted(next) ? next : (words[first] ?? null)
}
