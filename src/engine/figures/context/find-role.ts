import { CASUALTY_NOUNS, COUNTED_CASUALTIES, LOSING_VERBS, RELEASES } from '../../lexicon/casualties.ts'
import type { CasualtyRole } from '../../types.ts'
import type { FigureTokens } from '../tokens/scan-tokens.ts'
import { wordAt } from '../tokens/token-tests.ts'
import { pastModifiers } from './past-modifiers.ts'
import { roleBefore, roleOfIt, roleOfToll } from './role-before.ts'
import { roleBehind } from './role-behind.ts'

/** Tokens about a noun in which its contrary would stand. */
const NEAR_WORDS = 8

/** `900 refugees`, `1,200 prisoners`, where no word near them tells of a release. */
function roleOfNoun(tokens: FigureTokens, first: number, last: number, head: string): CasualtyRole | null {
  const role = CASUALTY_NOUNS.get(head)
  if (!role) return null
  if (role === 'displaced') return role
  const isEnd = (i: number): boolean => /^[.;]?$/.test(wordAt(tokens, i))
  for (let i = first - 1; i > first - NEAR_WORDS && !isEnd(i); i--) if (RELEASES.has(wordAt(tokens, i))) return null
  for (let i = last + 1; i < last + NEAR_WORDS && !isEnd(i); i++) if (RELEASES.has(wordAt(tokens, i))) return null
  return role
}

/**
 * The casualty role of a count: what befell the people between token `first` (the number) and `last` (the end of what it
 * counts). Words behind the count weigh more than words before it.
 */
export function findRole(tokens: FigureTokens, first: number, last: number, noun: string | null): CasualtyRole | null {
  const head = noun === null ? '' : noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase()
  const own = COUNTED_CASUALTIES.get(head)
  if (own) return own
  if (head === 'lives') {
    const before = pastModifiers(tokens, first)
    // `with the loss of 55 lives`
    const isLoss = wordAt(tokens, before) === 'of' && wordAt(tokens, before - 1) === 'loss'
    return isLoss || LOSING_VERBS.has(wordAt(tokens, before)) ? 'killed' : null
  }
  // `The death toll stands at 19, police said, with eleven still missing`
  const toll = noun === null ? (roleOfToll(tokens, first) ?? roleOfIt(tokens, first)) : null
  return (
    toll ??
    roleBehind(tokens, last + 1, noun === null) ??
    roleBefore(tokens, first, last) ??
    roleOfNoun(tokens, first, last, head)
  )
}
