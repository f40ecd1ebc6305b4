import { countedFates } from '../../lexicon/casualties.ts'
import type { CasualtyRole } from '../../types.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { wordAt } from '../tokens/token-tests.ts'
import { pastModifiers } from './past-modifiers.ts'
import { roleBefore } from './role-before.ts'
import { roleBehind } from './role-behind.ts'

/**
 * The casualty role of a count: what befell the people between token `first` (the number) and `last` (the end of what it
 * counts). Words behind the count weigh more than words before it.
 */
export function findRole(tokens: FigureTokens, first: number, last: number, noun: string | null): CasualtyRole | null {
  const head = noun === null ? '' : noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase()
  const own = countedFates.get(head)
  if (own) return own
  if (head === 'lives') {
    const verb = wordAt(tokens, pastModifiers(tokens, first))
    return /^(claimed|claiming|claims|cost|took|taken|costing|taking|lost)$/.test(verb) ? 'killed' : null
  }
  return roleBehind(tokens, last + 1) ?? roleBefore(tokens, first)
}
