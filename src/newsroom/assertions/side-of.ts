import type { Opposition } from '../lexicon/oppositions.ts'
import { clauses, isReal, lastWordsBefore } from './clauses.ts'

/**
 * Which side of an opposition a text takes, in the first of its clauses that takes one: 1 yes, -1 no, 0 none. A negation
 * just before turns it round, and what is only planned or feared takes no side.
 */
export function sideOf(text: string, { no, yes }: Opposition): 1 | -1 | 0 {
  // Most texts have the words of neither side, and need not be cut.
  if (!no.test(text) && !yes.test(text)) return 0
  for (const clause of clauses(text)) {
    const against = no.exec(clause)
    const fore = yes.exec(clause)
    const match = against ?? fore
    if (!match || (against !== null && fore !== null) || !isReal(clause, match.index)) continue
    const turned = /\b(?:not|never|no|nobody|none|without|nor)\b|n['’]t\b/i.test(lastWordsBefore(clause, match.index))
    return (against !== null) === turned ? 1 : -1
  }
  return 0
}
